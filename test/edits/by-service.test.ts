/** Services of one statement are suggestions of their own, as far as their lines do not touch. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refineFile, type Reported } from '../../src/edits/refine-file.js';
import { accept } from '../../src/edits/replacement.js';
import { readCatalogue } from '../../src/policy/catalogue.js';
import { lineNumber, linesOf } from '../../src/text/line.js';

const services = ['x', 'y', 'z'];
const catalogue = readCatalogue('c.json', JSON.stringify(Object.fromEntries(services.map((s) => [s, ['Go', 'Stop']]))));
const unused = new Map(
  services.map((service) => [
    service,
    {
      whole: false,
      lastUsed: undefined,
      actions: new Map([['stop', { name: 'Stop', lastUsed: undefined }]]),
    },
  ]),
);
const reported: Reported = {
  unused,
  base: { kind: 'same' },
  evidence: () => ({
    parties: [],
    unused,
    grounds: [],
    rests: [],
    differences: [],
    period: undefined,
    uses: new Map(),
  }),
};

/** A policy in JSON whose list has so many names on each line. */
function policyOf(lines: readonly (readonly string[])[]): string {
  const list = lines.map((names) => `        ${names.map((name) => JSON.stringify(name)).join(', ')}`).join(',\n');
  return `{\n  "Statement": [\n    {\n      "Effect": "Allow",\n      "Action": [\n${list}\n      ],\n      "Resource": "*"\n    }\n  ]\n}\n`;
}

function suggested(text: string): ReturnType<typeof refineFile> {
  const hunks = [{ first: lineNumber(1), last: lineNumber(linesOf(text).count), added: [] }];
  const file = { path: 'p.json', text };
  return refineFile(file, () => reported, catalogue, { files: [file], hunks, shelves: undefined, mostLines: 20 });
}

/** What each suggestion rewrites. */
function rewrites(text: string): readonly (readonly string[])[] {
  return suggested(text).suggestions.map(({ parts }) =>
    parts.flatMap(({ rewritten }) => rewritten.map(({ from }) => from)),
  );
}

describe('services of one statement', () => {
  it.each([
    { why: 'apart', lines: [['x:Stop'], ['x:Go'], ['y:Stop'], ['y:Go']], are: [['x:Stop'], ['y:Stop']] },
    { why: 'on lines that follow each other', lines: [['x:*'], ['y:*'], ['z:Go']], are: [['x:*'], ['y:*']] },
    {
      why: 'a service in two places is one',
      lines: [['x:Stop'], ['y:Go'], ['y:*'], ['z:Go'], ['x:*']],
      are: [['x:Stop', 'x:*', 'y:*']],
    },
    { why: 'one line of both is one', lines: [['x:*', 'y:*'], ['z:Go']], are: [['x:*', 'y:*']] },
    { why: 'a run that goes is one', lines: [['z:Go'], ['x:Stop'], ['y:Stop']], are: [['x:Stop', 'y:Stop']] },
    { why: 'the comma before the last', lines: [['z:Go'], ['x:*'], ['y:Stop']], are: [['x:*', 'y:Stop']] },
  ])('$why', ({ lines, are }) => {
    expect(rewrites(policyOf(lines))).toEqual(are);
  });

  it('whichever of them are accepted, leave a list that is short of just what they say', () => {
    const name = fc
      .tuple(fc.constantFrom(...services), fc.constantFrom('Go', 'Stop', '*'))
      .map(([service, action]) => `${service}:${action}`);
    const lines = fc.array(fc.uniqueArray(name, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 6 });
    let several = 0;
    fc.assert(
      fc.property(lines, (all) => {
        const text = policyOf(all);
        const { suggestions, outside } = suggested(text);
        expect(outside).toEqual([]);
        if (suggestions.length > 1) several++;
        for (let subset = 0; subset < 2 ** suggestions.length; subset++) {
          const chosen = suggestions.filter((_, at) => (subset >> at) % 2 === 1);
          const after = accept(
            linesOf(text),
            chosen.map(({ replacement }) => replacement),
          );
          expect(listIn(after)).toEqual(expected(all.flat(), chosen));
        }
      }),
      { numRuns: 100 },
    );
    expect(several).toBeGreaterThan(10);
  });
});

function listIn(text: string): readonly string[] {
  const { Statement } = JSON.parse(text) as { readonly Statement: readonly { readonly Action: string[] }[] };
  return Statement.flatMap(({ Action }) => Action).sort();
}

function expected(names: readonly string[], chosen: ReturnType<typeof refineFile>['suggestions']): readonly string[] {
  const left = [...names];
  for (const { from, to } of chosen.flatMap(({ parts }) => parts.flatMap(({ rewritten }) => rewritten)))
    left.splice(left.indexOf(from), 1, ...to);
  return left.sort();
}
