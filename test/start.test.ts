/** The command line on a Node that is too old, and packages that would warn of one that is not. */
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

const start = readFileSync('src/start.js', 'utf8');
const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly engines: { readonly node: string } };

describe('the start of the command line', () => {
  it.each(['18.20.8', '12.22.12', '0.12.18'])('says on Node %s which one is needed', (version) => {
    const printed: string[] = [];
    const old = { versions: { node: version }, exitCode: 0 };
    const context = createContext({ process: old, console: { error: (line: string) => printed.push(line) } });
    runInContext(start.replace(/^#!.*/, ''), context);
    expect(old.exitCode).toBe(2);
    expect(printed).toEqual([
      `error: iam-policy-refiner needs Node 20 or newer, and this is ${version}`,
      'help: install a newer one from https://nodejs.org, then run the same command again',
    ]);
  });

  it('is written so that an old Node can read it', () => {
    const code = start.replace(/\/\*[\s\S]*?\*\//g, '');
    expect(code).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(code).not.toMatch(/\b(?:const|let|class|async|await|export)\b|=>|`|\?\.|\?\?|^import /m);
  });

  it('asks for the Node that package.json names', () => {
    expect(start).toContain(`var oldest = ${engines.node.replace('>=', '')};`);
  });
});

describe('the packages', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly engines?: { readonly node?: string } }>>;
  };

  it.each(['20.19.0', '24.0.0'])('are all content with Node %s', (version) => {
    const others = Object.entries(packages).flatMap(([path, { engines: { node = '*' } = {} }]) =>
      admits(node, version) ? [] : [`${path} needs ${node}`],
    );
    expect(others).toEqual([]);
  });

  it.each([
    ['>=20', true],
    ['>= 20.19.1', false],
    ['^18.18.0 || ^20.9.0 || >=21.1.0', true],
    ['^18.18.0 || ^20.20.0', false],
    ['>=22', false],
    ['20 || >=22', true],
    ['>=12.0.0 <20', false],
    ['*', true],
  ])('%s admits Node 20.19.0: %s', (range, expected) => {
    expect(admits(range, '20.19.0')).toBe(expected);
  });
});

/** Whether a range of npm's admits a version, for the forms that packages use for their Node. */
function admits(range: string, version: string): boolean {
  const wanted = numbers(version);
  return range.split('||').some((alternative) =>
    alternative
      .trim()
      .replace(/([<>=^~]) +/g, '$1')
      .split(/\s+/)
      .every((each) => {
        const [, sign = '', text = ''] = /^(>=|<=|[<>^~=]?)([\d.x*]+)$/.exec(each) ?? [];
        if (text === '') throw new Error(`a range that this test does not read: ${range}`);
        const [major = 0, minor = 0] = numbers(text);
        const order = compared(wanted, numbers(text));
        if (text === '*') return true;
        if (sign === '>=') return order >= 0;
        if (sign === '>') return order > 0;
        if (sign === '<') return order < 0;
        if (sign === '<=') return order <= 0;
        if (sign === '^') return order >= 0 && wanted[0] === major;
        if (sign === '~') return order >= 0 && wanted[0] === major && wanted[1] === minor;
        return text.split('.').every((part, index) => /[x*]/.test(part) || Number(part) === wanted[index]);
      }),
  );
}

function numbers(version: string): readonly number[] {
  return version.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : 0));
}

function compared(one: readonly number[], other: readonly number[]): number {
  const differs = [0, 1, 2].find((index) => (one[index] ?? 0) !== (other[index] ?? 0)) ?? 0;
  return (one[differs] ?? 0) - (other[differs] ?? 0);
}
