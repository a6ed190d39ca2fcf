/** For all policies in all spellings of YAML: read as their JSON is, edited in place, whole and in part. */
import { because } from '../src/reasons/reason.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFindings } from '../src/findings/index.js';
import { evidenceOf } from '../src/match/evidence.js';
import { noConfigFile } from '../src/config/config-file.js';
import { bundledCatalogue } from '../src/policy/catalogue.js';
import type { Policy } from '../src/policy/model.js';
import { readDocument } from '../src/policy/read-document.js';
import { unusedBy } from '../src/refine/unused.js';
import { violations } from '../src/refine/violations.js';
import { reviewFile, type FileReview } from '../src/review/review-file.js';
import { discover, sources } from '../src/sources/index.js';
import { gapAt, type Discovery, type Source } from '../src/sources/source.js';
import { entry } from '../src/syntax/node.js';
import { plainValue } from '../src/syntax/value.js';
import { yaml } from '../src/syntax/yaml/yaml.js';
import { hunksOf, unifiedDiff, type Hunk } from '../src/text/diff.js';
import type { SourceFile } from '../src/text/file.js';
import { lineNumber, linesOf } from '../src/text/line.js';
import { acceptAll } from './support/accept.js';
import { bodyOf } from './support/body.js';
import { drawnPolicy, drawnUnused } from './support/random-policy.js';
import { drawnPicks, jsonOf, yamlOf } from './support/random-yaml.js';
import { runs } from './support/runs.js';

const path = 'policy.under-test';
const often = runs(60);
const drawn = fc.tuple(drawnPolicy, drawnPicks).map(([policy, picks]) => ({ policy, text: yamlOf(policy, picks) }));

/** The policy under `Policy`: whatever stands around it is a source's affair. */
const bare: Source = {
  name: 'under-test',
  addresses: 'stable',
  namesPolicies: false,
  wants: (each) => each === path,
  looksLikePolicy: () => true,
  accountsFor: () => true,
  mentions: () => true,
  companions: () => [],
  read: (files) => ({ found: files.map(policyUnder), principals: [] }),
};

function policyUnder(file: SourceFile): Discovery {
  const at = { source: bare.name, path, name: 'p', range: { start: 0, end: 0 } };
  const parsed = yaml.parse(file.text);
  if (parsed.kind === 'unreadable') return gapAt(at, because('unreadable-file')`${parsed.why}`);
  const node = entry(parsed.root, 'Policy');
  const read = node?.kind === 'map' ? readDocument(at, node, file.text, yaml) : undefined;
  if (read?.kind !== 'policy') return gapAt(at, because('not-written-out')`no policy`);
  return { kind: 'policy', policy: read.policy, attachedTo: [], attachedBy: [], knownAs: { names: [], by: 'file' } };
}

beforeAll(() => {
  sources.unshift(bare);
});

afterAll(() => {
  sources.shift();
});

describe('a policy in YAML', () => {
  it('means what its JSON means', () => {
    fc.assert(
      fc.property(drawn, ({ policy, text }) => {
        const { node, statements } = policyIn(text);
        expect(plainValue(node)).toEqual(jsonOf(policy));
        expect(
          statements.map(({ actions }) => actions.values.map((term) => term.kind === 'pattern' && term.pattern)),
        ).toEqual(policy.statements.map(({ actions }) => actions));
      }),
      often,
    );
  });

  it('is refined as a whole where the diff shows the whole file', () => {
    fc.assert(
      fc.property(drawn, drawnUnused, ({ text }, unused) => {
        const review = reviewed(text, unused, [
          { first: lineNumber(1), last: lineNumber(linesOf(text).count), added: [] },
        ]);
        expect(
          review.outcomes.filter(
            ({ kind, why }) => kind === 'withheld' && why?.words.join('').includes('quota') !== true,
          ),
        ).toEqual([]);
        const after = accepted(text, review, () => true);
        const left = wrong(text, after, unused);
        const isWhole =
          review.outside.length === 0 &&
          !review.outcomes.some(({ kind }) => kind === 'emptied' || kind === 'withheld' || kind === 'left');
        expect(isWhole ? left : left.filter((each) => !each.startsWith('still-grants'))).toEqual([]);
        expect(linesOutside(text, after)).toEqual([]);
      }),
      often,
    );
  });

  it('keeps the comment of an action that ends its statement and becomes a list', () => {
    const text = [
      ...['Policy:', '  Version: 2012-10-17', '  Statement:', '    - Effect: Allow', "      Resource: '*'"],
      ...['      Action: ssm:GetParameter* # why', ''],
    ].join('\n');
    const unused = [{ serviceNamespace: 'ssm', actions: ['GetParameters', 'GetParametersByPath'] }];
    const review = reviewed(text, unused, [{ first: lineNumber(1), last: lineNumber(6), added: [] }]);
    expect(accepted(text, review, () => true)).toBe(
      text.replace(
        'Action: ssm:GetParameter* # why',
        'Action: # why\n        - ssm:GetParameter\n        - ssm:GetParameterHistory',
      ),
    );
  });

  it('is safe to refine in part', () => {
    fc.assert(
      fc.property(
        drawn,
        drawnUnused,
        fc.array(fc.nat(60), { minLength: 1, maxLength: 4 }),
        fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
        ({ text }, unused, touched, chosen) => {
          const base = text
            .split('\n')
            .map((line, index) => (touched.includes(index) ? `${line} ` : line))
            .join('\n');
          const review = reviewed(text, unused, hunksOf(unifiedDiff(base, text) ?? ''));
          const after = accepted(text, review, (index) => chosen[index] === true);
          expect(wrong(text, after, unused).filter((each) => !each.startsWith('still-grants'))).toEqual([]);
        },
      ),
      often,
    );
  });
});

/** Lines of the file before that stand outside of all statements, and not in the file after, in their order. */
function linesOutside(before: string, after: string): readonly string[] {
  const { statementsNode: list } = policyIn(before);
  const ranges = list.kind === 'list' ? yaml.itemRanges(before, list) : [];
  const { starts } = linesOf(before);
  const outside = before.split(/\r?\n/).filter((line, index) => {
    const start = starts[index] ?? before.length;
    return line.trim() !== '' && ranges.every((range) => range.start >= start + line.length || range.end <= start);
  });
  const left = after.split(/\r?\n/);
  return outside.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(0, at + 1);
    return at < 0;
  });
}

function reviewed(text: string, unused: readonly unknown[], hunks: readonly Hunk[]): FileReview {
  const read = readFindings({ path: 'f.json', text: JSON.stringify(unused) });
  const grounds = {
    evidence: evidenceOf(read, ['f.json'], { today: '2026-11-24' }),
    principals: undefined,
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
  if (found?.kind !== 'policy')
    throw new Error(`no policy in ${text}: ${found?.kind === 'skipped' ? found.why.words.join('…') : ''}`);
  return found.policy;
}
