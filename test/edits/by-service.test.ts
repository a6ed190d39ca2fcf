/** Services of one statement are suggestions of their own, as far as their lines do not touch. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refineFile, type Reported } from '../../src/edits/refine-file.js';
import { accept } from '../../src/edits/replacement.js';
import { readCatalogue } from '../../src/policy/catalogue.js';
import { lineNumber, linesOf } from '../../src/text/line.js';

const services = ['x', 'y', 'z'];
const many = Array.from({ length: 400 }, (_, at) => `s${at}`);
const all = [...services, ...many];
const catalogue = readCatalogue('c.json', JSON.stringify(Object.fromEntries(all.map((s) => [s, ['Go', 'Stop']]))));
const unused = new Map(
  all.map((service) => [
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
    {
      why: 'one in upper and in lower case is one',
      lines: [['X:Stop'], ['z:Go'], ['y:Stop'], ['y:Go'], ['x:sTOP'], ['X:Go']],
      are: [['X:Stop', 'x:sTOP', 'y:Stop']],
    },
    {
      why: 'what is written twice goes twice',
      lines: [['x:Stop'], ['x:Stop'], ['y:Go'], ['y:Stop'], ['z:Go']],
      are: [['x:Stop', 'x:Stop'], ['y:Stop']],
    },
    {
      why: 'a line of both joins what each has elsewhere',
      lines: [['x:Stop'], ['z:Go'], ['x:*', 'y:*'], ['z:*'], ['y:Stop'], ['z:Go']],
      are: [['x:Stop', 'x:*', 'y:*', 'z:*', 'y:Stop']],
    },
    {
      why: 'texts that are no actions stand in nobody’s way',
      lines: [['x:Stop'], ['stop'], [':Stop'], ['y:'], ['y:Stop'], ['é:Stop']],
      are: [['x:Stop'], ['y:Stop']],
    },
    { why: 'the comma before the last', lines: [['z:Go'], ['x:*'], ['y:Stop']], are: [['x:*', 'y:Stop']] },
  ])('$why', ({ lines, are }) => {
    expect(rewrites(policyOf(lines))).toEqual(are);
  });

  it('of 400 services are 400 suggestions, and one where a line has two of each neighbour', () => {
    const apart = many.flatMap((service) => [[`${service}:Stop`], [`${service}:Go`]]);
    expect(rewrites(policyOf(apart))).toEqual(many.map((service) => [`${service}:Stop`]));
    const chained = many.map((service, at) => [`${service}:*`, `${many[(at + 1) % many.length] ?? ''}:*`]);
    expect(rewrites(policyOf(chained)).map((from) => from.length)).toEqual([800]);
  });

  it('whichever of them are accepted, leave a list that is short of just what they say', () => {
    const name = fc
      .tuple(fc.constantFrom(...services), fc.constantFrom('Go', 'Stop', '*'))
      .map(([service, action]) => `${service}:${action}`);
    const lines = fc.array(fc.uniqueArray(name, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 6 });
    let several = 0;
    fc.assert(
      fc.property(lines, (drawn) => {
        const text = policyOf(drawn);
        const { suggestions, outside } = suggested(text);
        expect(outside).toEqual([]);
        if (suggestions.length > 1) several++;
        for (let subset = 0; subset < 2 ** suggestions.length; subset++) {
          const chosen = suggestions.filter((_, at) => (subset >> at) % 2 === 1);
          const after = accept(
            linesOf(text),
            chosen.map(({ replacement }) => replacement),
          );
          expect(listIn(after)).toEqual(expected(drawn.flat(), chosen));
        }
      }),
      { numRuns: 200 },
    );
    expect(several).toBeGreaterThan(2);
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
