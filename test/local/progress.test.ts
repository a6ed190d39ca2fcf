/** The line for whoever waits, and that nothing is coloured. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isWatched } from '../../src/local/progress.js';

const terminal = { output: true, errors: true };

describe('the progress line', () => {
  it.each([
    ['at a terminal', terminal, {}, true],
    ['in a pipe', { ...terminal, output: false }, {}, false],
    ['with messages in a file', { ...terminal, errors: false }, {}, false],
    ['in CI', terminal, { CI: 'true' }, false],
    ['in CI that says 1', terminal, { CI: '1' }, false],
    ['where CI is said not to be', terminal, { CI: 'false' }, true],
    ['at a terminal that moves no cursor', terminal, { TERM: 'dumb' }, false],
  ])('%s', (_where, terminals, environment, expected) => {
    expect(isWatched(terminals, environment)).toBe(expected);
  });
});

it('no command writes colours, with NO_COLOR or without', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const coloured = files.filter((name) =>
    /\\x1b\[|\\u001b\[|\\u\{1b\}|styleText/.test(readFileSync(join('src', name), 'utf8')),
  );
  expect(coloured).toEqual([]);
});
