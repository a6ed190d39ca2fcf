/** The action's inputs and outputs are the same in `action.yml`, the code and `docs/inputs.md`. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
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
const inputs = readFileSync('docs/inputs.md', 'utf8');

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

  it('has the same inputs and defaults in the documentation', () => {
    const rows = tableUnder('## Inputs').map(([name, value]) => [
      name,
      value === '' ? '' : value?.replace(/^`|`$/g, ''),
    ]);
    expect(Object.fromEntries(rows)).toEqual(inputDefaults);
  });

  it('has the same outputs in the documentation', () => {
    expect(tableUnder('## Outputs').map(([name]) => name)).toEqual([...outputNames]);
  });
});

/** The first two cells of each row of the table under a heading, the name without its backticks. */
function tableUnder(heading: string): readonly (readonly (string | undefined)[])[] {
  const section = inputs.split(`${heading}\n`)[1]?.split('\n#')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return rows.map((row) => {
    const [, name, value] = row.split(' | ').length > 1 ? ['', ...row.slice(2).split(' | ')] : [];
    return [name?.trim().replace(/^`|`$/g, ''), value?.trim()];
  });
}
