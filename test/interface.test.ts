/** The action's inputs and outputs are the same in `action.yml`, the code and the pages. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { pagesWithTables } from '../scripts/docs.mjs';
import { inputDefaults, outputNames } from '../src/config/config.js';

interface Action {
  readonly name: string;
  readonly description: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const action = parse(readFileSync('action.yml', 'utf8')) as Action;

describe('the interface', () => {
  it('has the same inputs and defaults in action.yml as in the code', () => {
    expect(
      Object.fromEntries(Object.entries(action.inputs).map(([name, { default: value }]) => [name, value])),
    ).toEqual(inputDefaults);
  });

  it('has the same outputs in action.yml as in the code', () => {
    expect(Object.keys(action.outputs)).toEqual([...outputNames]);
  });

  it('is described as the marketplace shows it', () => {
    expect(action.description.length).toBeLessThan(125);
    expect(action.name).toMatch(/^[\w -]+$/);
    expect(action.branding).toEqual({ icon: 'scissors', color: 'green' });
  });

  it('runs the bundle on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });

  it('has its tables in the documentation; if not, run `npm run docs`', async () => {
    for (const [path, text] of await pagesWithTables())
      expect([path, readFileSync(path, 'utf8')]).toEqual([path, text]);
  });

  it('has a row for each input, output and key there', () => {
    const rows = (path: string): readonly string[] =>
      [...readFileSync(path, 'utf8').matchAll(/^\| `([^`]+)` +\|/gm)].map(([, name = '']) => name);
    expect(rows('docs/inputs.md')).toEqual([...Object.keys(inputDefaults), ...outputNames]);
    expect(rows('docs/config.md')).toEqual(
      expect.arrayContaining(['extends', 'accounts', 'policies[].paths', 'missing', 'keep[].reason', 'sweep.max-open']),
    );
  });
});
