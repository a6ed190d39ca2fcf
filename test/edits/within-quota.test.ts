/** Whichever suggestions are accepted, the quota is kept: what fits only with something else is one suggestion with it, or told. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refineFile, type Reported } from '../../src/edits/refine-file.js';
import { accept } from '../../src/edits/replacement.js';
import { shelvesWith, type Shelves } from '../../src/edits/shelves.js';
import { readCatalogue } from '../../src/policy/catalogue.js';
import { documentSize } from '../../src/policy/document-size.js';
import { discover } from '../../src/sources/index.js';
import type { Hunk } from '../../src/text/diff.js';
import type { SourceFile } from '../../src/text/file.js';
import { lineNumber, linesOf } from '../../src/text/line.js';
import { plain } from '../../src/text/message.js';
import { runs } from '../support/runs.js';

// Without what is unused `x:*` is 12 lines, 121 characters longer.
const names = [...Array(12).keys()].flatMap((at) => [`Act${at}a`, `Act${at}b`]);
const catalogue = readCatalogue('c.json', JSON.stringify({ x: names, y: ['Stop', 'Start'] }));
const nothingUsed = (name: string): [string, { name: string; lastUsed: undefined }] => [
  name.toLowerCase(),
  { name, lastUsed: undefined },
];
const unused = new Map(
  Object.entries({ x: names.filter((_, at) => at % 2 === 1), y: ['Stop'] }).map(([service, all]) => [
    service,
    { whole: false, lastUsed: undefined, actions: new Map(all.map(nothingUsed)) },
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

/** `grows` becomes longer, `goes` goes with so many characters, `mixed` does both apart, `stays` is nothing to us. */
type Kind = 'grows' | 'goes' | 'mixed' | 'stays';
const actionsOf: Readonly<Record<Kind, readonly string[]>> = {
  grows: ['x:*'],
  goes: ['y:Stop'],
  mixed: ['y:Stop', 'y:Start', 'x:*'],
  stays: ['y:Start'],
};
const statementOf = (kind: Kind, size: number): object => ({
  Effect: 'Allow',
  Action: actionsOf[kind],
  Resource: `arn:${'r'.repeat(size)}`,
});
const policyOf = (label: string, statements: readonly object[]): string =>
  `resource "aws_iam_user_policy" "${label}" {\n  user   = "ann"\n  policy = <<EOF\n${JSON.stringify({ Version: '2012-10-17', Statement: statements }, undefined, 2)}\nEOF\n}\n`;
const fileOf = (text: string, path = 'main.tf'): SourceFile => ({ path, text });

function done(
  file: SourceFile,
  hunks: readonly Hunk[] = [hunk(1, linesOf(file.text).count)],
  files: readonly SourceFile[] = [file],
  shelves: Shelves = shelvesWith(),
): ReturnType<typeof refineFile> {
  return refineFile(file, () => reported, catalogue, { files, hunks, shelves, mostLines: 1_000 });
}

function hunk(first: number, last: number): Hunk {
  return { first: lineNumber(first), last: lineNumber(last), added: [] };
}

/** The characters that count together in the file. */
function total(text: string): number {
  return discover([fileOf(text)]).reduce((sum, found) => {
    if (found.kind !== 'policy') throw new Error('no policy');
    return sum + documentSize(found.policy, text);
  }, 0);
}

/** The largest total that accepting some of the suggestions gives. */
function largest(text: string, suggestions: ReturnType<typeof refineFile>['suggestions']): number {
  const sizes = [...Array(2 ** suggestions.length).keys()].map((subset) =>
    total(
      accept(
        linesOf(text),
        suggestions.flatMap(({ replacement }, at) => ((subset >> at) % 2 === 1 ? [replacement] : [])),
      ),
    ),
  );
  return Math.max(...sizes);
}

const quota = 2_048;

/** All that is suggested or told for files that are understood together, carried out file by file. */
function runOver(files: readonly SourceFile[]): {
  readonly after: readonly SourceFile[];
  readonly changed: readonly boolean[];
  readonly isLeft: readonly boolean[];
  readonly growth: readonly number[];
} {
  const shelves = shelvesWith();
  const all = files.map((each) => done(each, undefined, files, shelves));
  const after = files.map((each, at) => ({ ...each, text: all[at]?.refined?.after ?? each.text }));
  return {
    after,
    changed: all.map(({ refined }) => refined !== undefined),
    isLeft: all.map(({ policies }) => policies.some(({ left }) => left.some((each) => each.quota !== undefined))),
    growth: after.map(({ text }, at) => total(text) - total(files[at]?.text ?? '')),
  };
}

describe('suggestions of one policy', () => {
  const filled = (...kinds: readonly Kind[]): string => {
    const bare = policyOf('a', [...kinds.map((each) => statementOf(each, 400)), statementOf('stays', 0)]);
    const missing = quota - 10 - total(bare);
    return policyOf('a', [...kinds.map((each) => statementOf(each, 400)), statementOf('stays', missing)]);
  };

  it('what grows and what makes the room for it are one, where a hunk holds both', () => {
    const text = filled('grows', 'goes');
    const { suggestions, outside } = done(fileOf(text));
    expect(suggestions.map(({ parts }) => parts.length)).toEqual([2]);
    expect(outside).toEqual([]);
    expect(largest(text, suggestions)).toBeLessThanOrEqual(quota);
  });

  it('no more of them than need to be', () => {
    const text = filled('goes', 'grows', 'stays', 'goes');
    const { suggestions } = done(fileOf(text));
    expect(suggestions.map(({ parts }) => parts.length)).toEqual([2, 1]);
  });

  it('where no hunk holds both, what grows is told with its diff, and suggested once the other is accepted', () => {
    const text = filled('grows', 'stays', 'goes');
    const goes = text.split('\n').findIndex((line) => line.includes('y:Stop'));
    const end = linesOf(text).count;
    const { suggestions, outside } = done(fileOf(text), [hunk(1, goes - 8), hunk(goes - 4, end)]);
    expect(suggestions.map(({ parts }) => parts.map(({ wholeStatement }) => wholeStatement))).toEqual([[true]]);
    expect(outside.map(({ why }) => plain(why))).toEqual([
      "these lines keep to IAM's quota of 2048 characters only once others have become shorter, and no suggestion on GitHub can hold both: accept those first, and the next run suggests these",
    ]);
    const after = accept(
      linesOf(text),
      suggestions.map(({ replacement }) => replacement),
    );
    const next = done(fileOf(after));
    expect(next.suggestions.map(({ parts }) => parts.length)).toEqual([1]);
    expect(next.outside).toEqual([]);
    expect(largest(after, next.suggestions)).toBeLessThanOrEqual(quota);
  });

  it('two services of one statement are two, and one where one makes the room for the other', () => {
    const withRest = (size: number): string => policyOf('a', [statementOf('mixed', 0), statementOf('stays', size)]);
    // What goes is 9 characters.
    const [one, other] = [withRest(quota - 115 - total(withRest(0))), withRest(0)];
    const services = (text: string): unknown =>
      done(fileOf(text)).suggestions.map(({ parts }) =>
        parts.flatMap(({ rewritten }) => rewritten.map(({ from }) => from)),
      );
    expect(services(other)).toEqual([['y:Stop'], ['x:*']]);
    expect(done(fileOf(one)).outside).toEqual([]);
    expect(services(one)).toEqual([['y:Stop', 'x:*']]);
  });

  it('that fit anyway stay apart', () => {
    const text = policyOf('a', [statementOf('grows', 0), statementOf('goes', 400), statementOf('stays', 0)]);
    expect(done(fileOf(text)).suggestions.map(({ parts }) => parts.length)).toEqual([1, 1]);
  });
});

describe('suggestions of several policies of one user', () => {
  it('in two files: what makes room in the first may not be accepted', () => {
    const first = policyOf('a', [statementOf('goes', 400), statementOf('stays', 0)]);
    const alone = policyOf('b', [statementOf('grows', 0), statementOf('stays', 0)]);
    const second = policyOf('b', [statementOf('grows', 0), statementOf('stays', quota - 10 - total(first + alone))]);
    const files = [fileOf(first, 'a.tf'), fileOf(second, 'b.tf')];
    const shelves = shelvesWith();
    const [one, other] = files.map((each) => done(each, undefined, files, shelves));
    expect(one?.suggestions).toHaveLength(1);
    expect(other?.policies.map(({ left }) => left)).toEqual([[]]);
    expect([other?.suggestions.length, other?.outside.length]).toEqual([0, 1]);
  });

  it('in several files, once all is accepted: a second run has more only where a later file made the room, a third none', () => {
    const kind = fc.constantFrom<Kind>('grows', 'grows', 'goes', 'mixed', 'stays');
    const statements = fc.array(fc.tuple(kind, fc.integer({ min: 0, max: 300 })), { minLength: 1, maxLength: 3 });
    const several = fc.array(statements, { minLength: 2, maxLength: 3 });
    const roomIsMadeLate: [[Kind, number][][], number] = [[[['grows', 0]], [['goes', 300]]], 50];
    let late = 0;
    fc.assert(
      fc.property(several, fc.integer({ min: 0, max: 400 }), (all, spare) => {
        const textOf = (own: (typeof all)[number], at: number, filler: number): string =>
          policyOf(`p${at}`, [...own.map(([of, size]) => statementOf(of, size)), statementOf('stays', filler)]);
        const bare = all.map((own, at) => textOf(own, at, 0));
        const filler = Math.max(0, quota - spare - total(bare.join('')));
        const before = all.map((own, at) => fileOf(textOf(own, at, at === 0 ? filler : 0), `f${at}.tf`));
        const first = runOver(before);
        const second = runOver(first.after);
        expect(total(first.after.map(({ text }) => text).join(''))).toBeLessThanOrEqual(
          Math.max(quota, total(before.map(({ text }) => text).join(''))),
        );
        second.changed.forEach((isChanged, at) => {
          if (!isChanged) return;
          late++;
          // The first run said what stays for the quota, and for whom.
          expect(first.isLeft[at]).toBe(true);
          expect(first.growth.slice(at + 1).some((by) => by < 0)).toBe(true);
        });
        expect(runOver(second.after).changed).not.toContain(true);
      }),
      { ...runs(25), examples: [roomIsMadeLate] },
    );
    expect(late).toBeGreaterThan(0);
  });

  it('whichever of them are accepted, the quota is kept and the file is read as before', () => {
    const kind = fc.constantFrom<Kind>('grows', 'goes', 'mixed', 'stays');
    const statement = fc.tuple(kind, fc.integer({ min: 0, max: 300 }));
    const policies = fc.array(fc.array(statement, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(policies, fc.array(fc.integer({ min: 1, max: 160 }), { maxLength: 4 }), (all, breaks) => {
        const text = all
          .map((own, at) =>
            policyOf(`p${at}`, [...own.map(([of, size]) => statementOf(of, size)), statementOf('stays', 0)]),
          )
          .join('');
        const end = linesOf(text).count;
        const cuts = [...new Set([0, ...breaks.filter((each) => each < end), end])].sort((a, b) => a - b);
        const hunks = cuts.slice(1).map((last, at) => hunk((cuts[at] ?? 0) + 1, last));
        const { suggestions } = done(fileOf(text), hunks);
        fc.pre(suggestions.length <= 5);
        expect(largest(text, suggestions)).toBeLessThanOrEqual(Math.max(quota, total(text)));
      }),
      { numRuns: 30 },
    );
  });
});
