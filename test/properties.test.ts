/**
 * The six promises, for all policies: random ones in random formatting.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFindings } from '../src/findings/index.js';
import { evidenceOf } from '../src/match/evidence.js';
import { noConfigFile } from '../src/config/config-file.js';
import { bundledCatalogue } from '../src/policy/catalogue.js';
import type { Policy } from '../src/policy/model.js';
import { intersection, unusedBy } from '../src/refine/unused.js';
import { violations } from '../src/refine/violations.js';
import { reviewFile, type ChangedFile, type FileReview } from '../src/review/review-file.js';
import { discover } from '../src/sources/index.js';
import { hunksOf, unifiedDiff, type Hunk } from '../src/text/diff.js';
import { lineNumber, linesOf } from '../src/text/line.js';
import { bodyOf } from './support/body.js';
import { acceptAll } from './support/accept.js';
import { drawnPolicy, drawnUnused, written } from './support/random-policy.js';
import { runs } from './support/runs.js';

const path = 'policy.json';
const often = runs(60);

const whole = fc.tuple(drawnPolicy, drawnUnused).map(([policy, unused]) => {
  const text = written(policy);
  return { text, unused, hunks: [{ first: lineNumber(1), last: lineNumber(linesOf(text).count), added: [] }] };
});

/** Some lines are touched, so that the hunks cover parts of the file. */
const partly = fc
  .tuple(drawnPolicy, drawnUnused, fc.array(fc.nat(60), { minLength: 1, maxLength: 4 }))
  .map(([policy, unused, touched]) => {
    const text = written(policy);
    const lines = text.split('\n');
    const base = lines.map((line, index) => (touched.includes(index) ? `${line} ` : line)).join('\n');
    return { text, unused, hunks: hunksOf(unifiedDiff(base, text) ?? '') };
  });

/** Budgets that are mostly too small. */
const most = fc.constantFrom(1, 2, 3, 4, 6, 9, 20, Number.POSITIVE_INFINITY);

describe('a suggestion', () => {
  it('accepted with all others, is the whole refinement where the diff shows the whole file', () => {
    fc.assert(
      fc.property(whole, ({ text, unused, hunks }) => {
        const review = reviewed(text, unused, hunks);
        if (review.outside.length > 0 || review.outcomes.some(({ kind }) => kind === 'emptied' || kind === 'withheld'))
          return;
        expect(
          wrong(
            text,
            accepted(text, review, () => true),
            unused,
          ),
        ).toEqual([]);
      }),
      often,
    );
  });

  it('is safe to accept together with any of the others', () => {
    fc.assert(
      fc.property(
        partly,
        fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
        most,
        ({ text, unused, hunks }, chosen, maxPatterns) => {
          const review = reviewed(text, unused, hunks, maxPatterns);
          const after = accepted(text, review, (index) => chosen[index] === true);
          expect(wrong(text, after, unused).filter((each) => !each.startsWith('still-grants'))).toEqual([]);
        },
      ),
      often,
    );
  });

  it('does exactly what its parts say, whichever others are accepted', () => {
    fc.assert(
      fc.property(partly, fc.infiniteStream(fc.boolean()), most, ({ text, unused, hunks }, draws, maxPatterns) => {
        const review = reviewed(text, unused, hunks, maxPatterns);
        const chosen = review.suggestions.map(() => draws.next().value === true);
        const after = accepted(text, review, (index) => chosen[index] === true);
        const parts = review.suggestions.flatMap((each, index) => (chosen[index] === true ? each.parts : []));
        const before = actionsIn(text);
        const comparable = before.some(saysTwice) ? inAnyOrder : inOrder;
        expect(comparable(actionsIn(after))).toEqual(comparable(partlyRefined(before, parts)));
      }),
      often,
    );
  });

  it('lies in one hunk, overlaps no other, and is neither empty nor what stood there', () => {
    fc.assert(
      fc.property(partly, ({ text, unused, hunks }) => {
        const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
        let before = 0;
        for (const { replacement } of reviewed(text, unused, hunks).suggestions) {
          const { first, last, newLines } = replacement;
          expect(hunks.some((hunk) => hunk.first <= first && last <= hunk.last)).toBe(true);
          expect(first).toBeGreaterThan(before);
          expect(newLines).not.toEqual(lines.slice(first - 1, last));
          expect(newLines.length).toBeGreaterThan(0);
          before = last;
        }
      }),
      often,
    );
  });

  it('takes the comments of removed items along and leaves all others', () => {
    fc.assert(
      fc.property(whole, ({ text, unused, hunks }) => {
        const after = accepted(text, reviewed(text, unused, hunks), () => true);
        const kept = new Set(commentsOf(after));
        for (const [comment, value] of ownersOf(text)) {
          if (after === text) expect(kept).toContain(comment);
          else if (after.includes(value) && text.split(value).length === after.split(value).length)
            expect(kept).toContain(comment);
        }
        expect(commentsOf(text)).toEqual(expect.arrayContaining([...kept]));
      }),
      often,
    );
  });

  it('is made again from the same file, and not at all once accepted', () => {
    fc.assert(
      fc.property(whole, most, ({ text, unused, hunks }, maxPatterns) => {
        const review = reviewed(text, unused, hunks, maxPatterns);
        expect(shown(reviewed(text, unused, hunks, maxPatterns))).toBe(shown(review));
        const after = accepted(text, review, () => true);
        const all = [{ first: lineNumber(1), last: lineNumber(linesOf(after).count), added: [] }];
        expect(reviewed(after, unused, all, maxPatterns).suggestions).toEqual([]);
      }),
      often,
    );
  });

  it('never fails its proof', () => {
    fc.assert(
      fc.property(partly, most, ({ text, unused, hunks }, maxPatterns) => {
        const withheld = reviewed(text, unused, hunks, maxPatterns).outcomes.filter(
          ({ kind, why }) => kind === 'withheld' && !why?.words.join('').includes('quota'),
        );
        expect(withheld).toEqual([]);
      }),
      often,
    );
  });
});

function reviewed(
  text: string,
  unused: readonly unknown[],
  hunks: readonly Hunk[],
  maxPatterns = Number.POSITIVE_INFINITY,
): FileReview {
  const file: ChangedFile = { path, text, hunks, base: text };
  const read = readFindings({ path: 'f.json', text: JSON.stringify(unused) });
  return reviewFile(file, {
    evidence: evidenceOf(read, ['f.json'], { today: '2026-11-24' }),
    principals: undefined,
    rules: noConfigFile,
    catalogue: bundledCatalogue,
    newPermissions: 'exempt',
    keep: [],
    keepAdded: [],
    keepInPullRequest: 'hold',
    today: '2026-11-24',
    maxAgeDays: 30,
    maxPatterns,
  });
}

/** All data of a review as text; what is only worked out when asked for is no data. */
function shown(review: FileReview): string {
  return JSON.stringify(review, (_, value: unknown) => (value instanceof Map ? [...value] : value));
}

function accepted(text: string, { suggestions }: FileReview, isChosen: (index: number) => boolean): string {
  const chosen = suggestions.filter((_, index) => isChosen(index));
  return acceptAll(
    text,
    chosen.map(({ replacement: { first, last, newLines } }) => ({ first, last, body: bodyOf(newLines) })),
  );
}

function wrong(before: string, after: string, unused: readonly unknown[]): readonly string[] {
  const read = readFindings({ path: 'f.json', text: JSON.stringify(unused) });
  return violations(policyIn(before), policyIn(after), intersection([unusedBy(read.findings)]), bundledCatalogue).map(
    ({ kind, what }) => `${kind} ${what}`,
  );
}

function policyIn(text: string): Policy {
  const [found] = discover([{ path, text }]);
  if (found?.kind !== 'policy') throw new Error(`no policy in ${text}`);
  return found.policy;
}

/** The actions of each statement, read by `JSON.parse`; the comments are those that were drawn. */
function actionsIn(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\uFEFF/, '').replace(/\/\/ (?:above|behind) [0-9.]+/g, '');
  const document = JSON.parse(plain) as { readonly Statement: readonly { readonly Action: string | string[] }[] };
  return document.Statement.map(({ Action }) => [Action].flat());
}

/** What a person expects who reads the words of the suggestions: nothing of this looks at an edit. */
function partlyRefined(
  statements: readonly (readonly string[])[],
  parts: FileReview['suggestions'][number]['parts'],
): readonly (readonly string[])[] {
  return statements.flatMap((actions, index) => {
    const own = parts.filter(({ statement }) => statement.index === index);
    if (own.some(({ wholeStatement }) => wholeStatement)) return [];
    const left = [...actions];
    for (const { from, to } of own.flatMap(({ rewritten }) => rewritten)) left.splice(left.indexOf(from), 1, ...to);
    return [left];
  });
}

/** Of two equal actions, the words of a suggestion do not say which one goes: the order is not theirs to tell. */
function saysTwice(actions: readonly string[]): boolean {
  return new Set(actions).size < actions.length;
}

function inAnyOrder(statements: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return statements.map((actions) => [...actions].sort());
}

function inOrder(statements: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return statements;
}

function commentsOf(text: string): readonly string[] {
  return text.match(/\/\/ (?:above|behind) [0-9.]+/g) ?? [];
}

/** Each comment with the quoted item it belongs to. */
function ownersOf(text: string): readonly (readonly [string, string])[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const [comment] = commentsOf(line);
    const owner = /"[^"]+"/.exec(line) ?? /"[^"]+"/.exec(lines[index + 1] ?? '');
    return comment === undefined || owner === null ? [] : [[comment, owner[0]] as const];
  });
}
