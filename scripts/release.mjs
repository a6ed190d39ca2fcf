/**
 * What `release.yml` runs: is this tag a release, and what belongs to it.
 *
 *     node scripts/release.mjs check v0.2.0            the tag, package.json and CHANGELOG.md name the same version
 *     node scripts/release.mjs pack v0.2.0 <folder>    the package, the notes, and SHA256SUMS of package and dist/
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [command, tag = '', folder = 'release'] = process.argv.slice(2);

const notes = notesOf(tag);
if (command === 'pack') pack(resolve(folder));
else if (command !== 'check') stop('expected `check <tag>` or `pack <tag> <folder>`');

/** The section of the changelog about the version that the tag names. */
function notesOf(tag) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (tag !== `v${version}`) stop(`the tag is \`${tag}\`, and package.json says ${version}`);
  const sections = readFileSync(join(root, 'CHANGELOG.md'), 'utf8').split(/^(?=## )/m);
  const own = sections.find((section) => section.startsWith(`## ${version} (`));
  if (!/^## [\d.]+ \(\d{4}-\d\d-\d\d\)\n\s*\S/.test(own ?? ''))
    stop(`CHANGELOG.md has no section \`## ${version} (<day>)\` with a line in it`);
  return own.slice(own.indexOf('\n')).trim();
}

function pack(target) {
  mkdirSync(target, { recursive: true });
  const npm = ['pack', '--ignore-scripts', '--silent', '--pack-destination', target];
  execFileSync('npm', npm, { cwd: root, stdio: 'inherit' });
  const packed = readdirSync(target).filter((name) => name.endsWith('.tgz'));
  const built = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).slice(root.length))
    .sort();
  const sums = [
    ...packed.map((name) => sumOf(join(target, name), name)),
    ...['action.yml', ...built].map((path) => sumOf(join(root, path), path)),
  ];
  writeFileSync(join(target, 'SHA256SUMS'), sums.join(''));
  writeFileSync(join(target, 'NOTES.md'), `${notes}\n`);
}

/** A line as `sha256sum -c` reads it. */
function sumOf(path, name) {
  return `${createHash('sha256').update(readFileSync(path)).digest('hex')}  ${name}\n`;
}

function stop(problem) {
  console.error(`release: ${problem}`);
  process.exit(1);
}
