/** For all policies in all spellings of Terraform: found whole, edited in place, read again by HashiCorp's parser. */
import { parse } from '@cdktf/hcl2json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listPolicies } from '../src/cli/listed-policies.js';
import { readFindings } from '../src/findings/index.js';
import { evidenceOf } from '../src/match/evidence.js';
import { noConfigFile } from '../src/config/config-file.js';
import { bundledCatalogue } from '../src/policy/catalogue.js';
import type { Policy } from '../src/policy/model.js';
import { unusedBy } from '../src/refine/unused.js';
import { violations } from '../src/refine/violations.js';
import { reviewFile, type FileReview } from '../src/review/review-file.js';
import { discover } from '../src/sources/index.js';
import { hunksOf, unifiedDiff, type Hunk } from '../src/text/diff.js';
import { lineNumber, linesOf } from '../src/text/line.js';
import { acceptAll } from './support/accept.js';
import { bodyOf } from './support/body.js';
import { drawnPolicy, drawnUnused } from './support/random-policy.js';
import { drawnStyle, terraformOf } from './support/random-terraform.js';
import { runs } from './support/runs.js';

const path = 'main.tf';
const often = runs(50);
const drawn = fc
  .tuple(drawnPolicy, drawnStyle)
  .map(([policy, style]) => ({ policy, text: terraformOf(policy, style) }));

describe('a policy in Terraform', () => {
  it('is found with all of its actions', () => {
    fc.assert(
      fc.property(drawn, ({ policy, text }) => {
        const [found] = listPolicies([{ path, text }]);
        expect(found?.skipped).toBeUndefined();
        expect(found?.principals).toEqual(['role/drawn']);
        expect(found?.statements.map(({ effect, actions }) => [effect, actions.map(({ value }) => value)])).toEqual(
          policy.statements.map(({ effect, actions }) => [effect, actions]),
        );
      }),
      often,
    );
  });

  it('is refined as a whole where the diff shows the whole file, and HashiCorp reads it', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, drawnUnused, async ({ text }, unused) => {
        const review = reviewed(text, unused, [
          { first: lineNumber(1), last: lineNumber(linesOf(text).count), added: [] },
        ]);
        expect(
          review.outcomes.filter(
            ({ kind, why }) => kind === 'withheld' && why?.words.join('').includes('quota') !== true,
          ),
        ).toEqual([]);
        const after = accepted(text, review, () => true);
        await parse(path, after);
        const left = wrong(text, after, unused);
        const isWhole =
          review.outside.length === 0 &&
          !review.outcomes.some(({ kind }) => kind === 'emptied' || kind === 'withheld' || kind === 'left');
        expect(isWhole ? left : left.filter((each) => !each.startsWith('still-grants'))).toEqual([]);
        expect(commentsOf(text)).toEqual(expect.arrayContaining([...commentsOf(after)]));
      }),
      often,
    );
  });

  it('is safe to refine in part', async () => {
    await fc.assert(
      fc.asyncProperty(
        drawn,
        drawnUnused,
        fc.array(fc.nat(60), { minLength: 1, maxLength: 4 }),
        fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
        async ({ text }, unused, touched, chosen) => {
          const base = text
            .split('\n')
            .map((line, index) => (touched.includes(index) ? `${line} ` : line))
            .join('\n');
          const review = reviewed(text, unused, hunksOf(unifiedDiff(base, text) ?? ''));
          const after = accepted(text, review, (index) => chosen[index] === true);
          await parse(path, after);
          expect(wrong(text, after, unused).filter((each) => !each.startsWith('still-grants'))).toEqual([]);
        },
      ),
      often,
    );
  });
});

function reviewed(text: string, unused: readonly unknown[], hunks: readonly Hunk[]): FileReview {
  const read = readFindings({ path: 'f.json', text: JSON.stringify(unused) });
  const grounds = {
    evidence: evidenceOf(read, ['f.json'], { today: '2026-11-24' }),
    principals: undefined,
    // Whoever has the policy: the list names nobody, and clears nobody by itself.
    rules: { ...noConfigFile, mappings: [{ paths: ['**'], principals: [], findings: ['f.json'] }] },
    catalogue: bundledCatalogue,
    newPermissions: 'exempt' as const,
    keep: [],
    keepAdded: [],
    keepInPullRequest: 'hold' as const,
    today: '2026-11-24',
    maxAgeDays: 30,
    maxPatterns: Number.POSITIVE_INFINITY,
  };
  return reviewFile({ path, text, hunks, base: text }, grounds);
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
  return violations(policyIn(before), policyIn(after), unusedBy(read.findings), bundledCatalogue).map(
    ({ kind, what }) => `${kind} ${what}`,
  );
}

function policyIn(text: string): Policy {
  const [found] = discover([{ path, text }]);
  if (found?.kind !== 'policy') throw new Error(`no policy in ${text}`);
  return found.policy;
}

function commentsOf(text: string): readonly string[] {
  return text.match(/# (?:above|behind|statement) [0-9.]+/g) ?? [];
}
