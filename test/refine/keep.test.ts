import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../support/runs.js';
import { bundledCatalogue } from '../../src/policy/catalogue.js';
import type { Policy } from '../../src/policy/model.js';
import { readFindings } from '../../src/findings/index.js';
import { keepComments } from '../../src/refine/keep-comment.js';
import { isActive, keepReason, withoutKept, type KeepEntry } from '../../src/refine/keep.js';
import { refine } from '../../src/refine/refine.js';
import { intersection, unusedBy, type Unused } from '../../src/refine/unused.js';
import { discover } from '../../src/sources/index.js';
import { plain } from '../../src/text/message.js';
import { drawnPolicy, drawnUnused, written } from '../support/random-policy.js';

const entry = (action: string, more: Partial<KeepEntry> = {}): KeepEntry => ({
  action,
  reason: 'why',
  owner: undefined,
  until: undefined,
  principals: [],
  paths: [],
  ...more,
});

describe('a keep entry', () => {
  it('counts up to its last day', () => {
    expect(isActive(entry('s3:*', { until: '2026-11-24' }), '2026-11-24')).toBe(true);
    expect(isActive(entry('s3:*', { until: '2026-11-23' }), '2026-11-24')).toBe(false);
    expect(plain(keepReason(entry('s3:Delete*', { until: '2027-01-31', owner: 'me' })))).toBe(
      '`s3:Delete*` stays until 2027-01-31 by the keep list: `why`, says `me`',
    );
  });

  it.each([
    [
      '# keep s3:DeleteObject until 2027-01-31: quarterly purge',
      { action: 's3:DeleteObject', until: '2027-01-31', reason: 'quarterly purge' },
    ],
    ['"x", // keep sqs:*: drained by hand', { action: 'sqs:*', until: undefined, reason: 'drained by hand' }],
    ['/* keep iam:Get?: audits */', { action: 'iam:Get?', until: undefined, reason: 'audits' }],
    ['# keep s3:DeleteObject', undefined],
    ['# keep s3:DeleteObject:', undefined],
    ['# we keep s3:DeleteObject: no', undefined],
  ])('may be a comment: %s', (text, expected) => {
    expect(keepComments(text, { start: 0, end: text.length })).toEqual(
      expected === undefined ? [] : [expect.objectContaining(expected)],
    );
  });
});

const unusedOf = (list: readonly unknown[]): Unused =>
  unusedBy(readFindings({ path: 'f.json', text: JSON.stringify(list) }).findings);

function removedFrom(policy: Policy, unused: Unused): readonly string[] {
  return refine(policy, unused, bundledCatalogue).changes.flatMap(({ statement, decisions }) =>
    decisions.flatMap(({ dropped }) => dropped.map((name) => `${statement.index} ${name.toLowerCase()}`)),
  );
}

/** A service that is unused as a whole stands for the actions the catalogue knows. */
function isKnown(removed: string): boolean {
  const [, service = '', name = ''] = /^\d+ ([^:]+):(.*)$/.exec(removed) ?? [];
  return bundledCatalogue.actionsOf(service).some((each) => each.toLowerCase() === name);
}

function policyIn(text: string): Policy {
  const [found] = discover([{ path: 'p.json', text }]);
  if (found?.kind !== 'policy') throw new Error('no policy');
  return found.policy;
}

describe('never removes more', () => {
  const action = fc.constantFrom(
    's3:Get*',
    's3:*',
    'sqs:SendMessage',
    'ec2:Describe*',
    'iam:*',
    's3:DeleteObject',
    'frob:*',
  );

  it('for a keep entry more', () => {
    fc.assert(
      fc.property(drawnPolicy, drawnUnused, fc.array(action, { maxLength: 3 }), action, (drawn, list, some, one) => {
        const policy = policyIn(written(drawn));
        const unused = unusedOf(list);
        const entries = some.map((each) => entry(each));
        const before = removedFrom(policy, withoutKept(unused, entries, bundledCatalogue));
        const after = removedFrom(policy, withoutKept(unused, [...entries, entry(one)], bundledCatalogue));
        expect(before).toEqual(expect.arrayContaining([...after]));
        const kept = after.map((each) => each.split(' ')[1] ?? '');
        expect(kept.filter((name) => one.endsWith('*') && name.startsWith(one.slice(0, -1).toLowerCase()))).toEqual([]);
      }),
      runs(50),
    );
  });

  it('for a principal more', () => {
    fc.assert(
      fc.property(drawnPolicy, drawnUnused, drawnUnused, (drawn, a, b) => {
        const policy = policyIn(written(drawn));
        const one = removedFrom(policy, unusedOf(a));
        const both = removedFrom(policy, intersection([unusedOf(a), unusedOf(b)])).filter(isKnown);
        expect(one).toEqual(expect.arrayContaining([...both]));
      }),
      runs(50),
    );
  });

  it('for a finding less', () => {
    fc.assert(
      fc.property(drawnPolicy, drawnUnused, fc.nat(5), (drawn, list, dropped) => {
        const policy = policyIn(written(drawn));
        const all = removedFrom(policy, unusedOf(list));
        const fewer = removedFrom(policy, unusedOf(list.filter((_, index) => index !== dropped)));
        expect(all).toEqual(expect.arrayContaining([...fewer]));
      }),
      runs(50),
    );
  });
});
