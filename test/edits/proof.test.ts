import { describe, expect, it } from 'vitest';
import { place, shareOf, type Placed } from '../../src/edits/place.js';
import { planLists } from '../../src/edits/plan.js';
import { proved } from '../../src/edits/proof.js';
import type { Before } from '../../src/edits/read-back.js';
import { readFindings } from '../../src/findings/index.js';
import { bundledCatalogue as catalogue } from '../../src/policy/catalogue.js';
import { refine } from '../../src/refine/refine.js';
import { unusedBy } from '../../src/refine/unused.js';
import { discover } from '../../src/sources/index.js';
import { lineAt, lineNumber, linesOf, type Lines } from '../../src/text/line.js';

const statement = (bucket: number): string =>
  `    {\n      "Effect": "Allow",\n      "Action": [\n        "s3:GetObject",\n        "s3:DeleteObject"\n      ],\n      "Resource": "arn:aws:s3:::b${bucket}/*"\n    }`;
const text = `{\n  "Version": "2012-10-17",\n  "Statement": [\n${[0, 1, 2, 3, 4].map(statement).join(',\n')}\n  ]\n}\n`;

describe('proved', () => {
  it.each<{ name: string; changed: ReadonlyMap<number, string>; failed: readonly number[] }>([
    { name: 'all that is right', changed: new Map(), failed: [] },
    { name: 'a bracket too many', changed: new Map([[2, '"s3:GetObject" ]']]), failed: [2] },
    { name: 'another action', changed: new Map([[0, '"s3:PutObject"']]), failed: [0] },
    { name: 'a comment left open', changed: new Map([[4, '"s3:GetObject" /*']]), failed: [4] },
    {
      name: 'a comment that a neighbour closes',
      changed: new Map([
        [1, '"s3:GetObject" /*'],
        [2, '*/ "s3:GetObject"'],
      ]),
      failed: [1, 2],
    },
    {
      name: 'two that are wrong',
      changed: new Map([
        [1, '"s3:GetObject",'],
        [3, '"s3:*"'],
      ]),
      failed: [1, 3],
    },
  ])('finds $name', ({ changed, failed }) => {
    const { before, lines, placed } = drawn(changed);
    const result = proved(before, lines, placed, '');
    expect(result.failed.map(({ placed: each }) => placed.indexOf(each))).toEqual(failed);
    expect(result.good.map((each) => placed.indexOf(each))).toEqual(
      [0, 1, 2, 3, 4].filter((at) => !failed.includes(at)),
    );
  });

  it('suggests nothing where two suggestions are right only together', () => {
    const { before, lines } = drawn(new Map());
    const comma = text.indexOf('},') + 1;
    const next = text.indexOf('{', comma);
    // The comma between two statements moves to the next line.
    const pair = [
      [comma, { range: { start: comma, end: comma + 1 }, newText: '' }, '    }'],
      [next, { range: { start: next, end: next }, newText: ',' }, '    ,{'],
    ] as const;
    const placed = pair.map(([at, edit, line]): Placed => {
      const number = lineAt(lines, at);
      return {
        edits: [edit],
        shares: [],
        replacement: { path: 'policy.json', first: number, last: number, newLines: [line] },
      };
    });
    const { good, together } = proved(before, lines, placed, '');
    expect(good).toEqual([]);
    expect(together).toBeDefined();
  });
});

/** The suggestions for `text`, some of which write another line than the one that should stay. */
function drawn(changed: ReadonlyMap<number, string>): { before: Before; lines: Lines; placed: readonly Placed[] } {
  const file = { path: 'policy.json', text };
  const discoveries = discover([file]);
  const [found] = discoveries;
  if (found?.kind !== 'policy') throw new Error('no policy');
  const unused = unusedBy(
    readFindings({ path: 'f.json', text: '[{"serviceNamespace":"s3","actions":["DeleteObject"]}]' }).findings,
  );
  const plans = planLists(found.policy, refine(found.policy, unused, catalogue).changes);
  if (plans === 'emptied') throw new Error('nothing is left');
  const lines = linesOf(text);
  const hunks = [{ first: lineNumber(1), last: lineNumber(lines.count), added: [] }];
  const shares = plans.map((plan) => shareOf(text, plan));
  const { placed } = place(file.path, lines, hunks, shares, () => undefined);
  const judged = [
    { policy: found.policy, unused, base: { kind: 'same' as const }, left: [], stays: new Set<number>() },
  ];
  return {
    before: { file, context: [file], discoveries, judged, catalogue },
    lines,
    placed: placed.map((each, index) => wrongly(each, changed.get(index), lines)),
  };
}

function wrongly(placed: Placed, line: string | undefined, lines: Lines): Placed {
  if (line === undefined) return placed;
  const { first, last } = placed.replacement;
  const range = { start: lines.starts[first - 1] ?? 0, end: lines.starts[last] ?? 0 };
  return {
    ...placed,
    edits: [{ range, newText: `        ${line}\n` }],
    replacement: { ...placed.replacement, newLines: [`        ${line}`] },
  };
}
