/**
 * What `npm test` runs: types, lint and format, the comparison of `dist/` with the sources, and beside them the tests.
 *
 * Each of them keeps one core busy at a time, so side by side they take as long as two cores need. The tests write as
 * they go; of the others a line says how each ended, and what a failed one wrote comes last, above the count. The
 * closing line counts the tests, and as one failure each step that failed: `2104 passed, 0 failed`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'test-'));
const counts = join(folder, 'counts.json');
const start = performance.now();

const [tests, ...steps] = await Promise.all([
  ended(
    'tests',
    bin('vitest/vitest.mjs'),
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${counts}`, ...process.argv.slice(2)],
    'inherit',
  ),
  // One after the other: the tests need the second core.
  ...inTurn([
    () => ended('dist', join(root, 'scripts/build.mjs'), ['--verify']),
    () => ended('types', bin('typescript/bin/tsc'), ['--noEmit']),
    () => ended('lint', bin('eslint/bin/eslint.js'), ['.']),
    () => ended('format', bin('prettier/bin/prettier.cjs'), ['--check', '.']),
  ]),
]);

const { numPassedTests: passed, numFailedTests: failed } = counted();
const failures = steps.filter(({ exitCode }) => exitCode !== 0);
for (const { name, output } of failures) console.log(`\n${name} failed:\n\n${output.trim()}`);
// A file that does not load, or an error outside of tests, fails the run without a failed test.
const crashed = tests.exitCode !== 0 && failed === 0 ? 1 : 0;
const all = failed + crashed + failures.length;
process.exitCode = all === 0 ? 0 : 1;
console.log(
  `\n${[tests, ...steps].map(({ name, exitCode, seconds }) => `${mark(exitCode)} ${name} ${seconds} s`).join(', ')}`,
);
console.log(`in all ${secondsSince(start)} s\n`);
console.log(`${passed} passed, ${all} failed`);
rmSync(folder, { recursive: true, force: true });

function bin(path) {
  return join(root, 'node_modules', path);
}

/** How a script of Node ended; what it wrote is kept, unless it writes to the terminal itself. */
function ended(name, script, args, stdio = 'pipe') {
  const began = performance.now();
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', stdio, stdio] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => {
        output += chunk;
      });
    child.on('error', failed);
    child.on('close', (exitCode) => {
      const seconds = secondsSince(began);
      if (stdio === 'pipe') console.log(` ${mark(exitCode)} ${name} ${seconds} s`);
      done({ name, exitCode, seconds, output });
    });
  });
}

/** The results of steps of which each begins when the one before has ended. */
function inTurn(begin) {
  let before = Promise.resolve();
  return begin.map((step) => (before = before.then(step)));
}

function counted() {
  try {
    return JSON.parse(readFileSync(counts, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}

function mark(exitCode) {
  return exitCode === 0 ? '✓' : '✗';
}

function secondsSince(began) {
  return Math.round((performance.now() - began) / 1000);
}
