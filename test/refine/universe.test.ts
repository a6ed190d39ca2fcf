/** What the catalogue lacks is neither lost by a narrowed wildcard nor wrongly within one: what the policy spells out, and what findings and keep-lists name. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/policy/catalogue.js';
import type { Policy, PolicyAddress } from '../../src/policy/model.js';
import { readDocument } from '../../src/policy/read-document.js';
import type { Limits } from '../../src/refine/change.js';
import { withoutKept } from '../../src/refine/keep.js';
import { patternsAfter } from '../../src/refine/patterns-after.js';
import { refine } from '../../src/refine/refine.js';
import { intersection, type Unused } from '../../src/refine/unused.js';
import { violations } from '../../src/refine/violations.js';
import { json } from '../../src/syntax/json/json.js';
import { nodeOf } from '../../src/syntax/value.js';
import { runs } from '../support/runs.js';

const catalogue = readCatalogue('c.json', JSON.stringify({ x: ['GetItem', 'GetKey', 'PutItem', 'PutKey', 'Scan'] }));

function policyOf(lists: readonly (readonly string[])[]): Policy {
  const Statement = lists.map((Action, at) => ({ Effect: 'Allow', Action, Resource: `r${at}` }));
  const node = nodeOf({ Version: '2012-10-17', Statement });
  if (node.kind !== 'map') throw new Error('no document');
  const at: PolicyAddress = { source: 't', path: 'p.json', name: 'p', range: node.range };
  const read = readDocument(at, node, '', json);
  if (read.kind !== 'policy') throw new Error('no policy');
  return read.policy;
}

function unusedOf(names: readonly string[]): Unused {
  const actions = new Map(names.map((name) => [name.toLowerCase(), { name, lastUsed: undefined }]));
  return new Map([['x', { whole: false, lastUsed: undefined, actions }]]);
}

function listsAfter(policy: Policy, unused: Unused, limits?: Limits): readonly (readonly string[])[] {
  const { changes } = refine(policy, unused, catalogue, undefined, limits);
  return policy.statements.map((statement) => patternsAfter(statement, changes));
}

describe('an action that the catalogue lacks', () => {
  it.each<{ name: string; lists: string[][]; unused: string[]; expected: string[][] }>([
    {
      name: 'and another statement spells out is not lost',
      lists: [['x:*'], ['x:BrandNew']],
      unused: ['Scan'],
      expected: [['x:BrandNew', 'x:Get*', 'x:Put*'], ['x:BrandNew']],
    },
    {
      name: 'is within a pattern where all below that is kept',
      lists: [['x:*'], ['x:GetNew']],
      unused: ['Scan'],
      expected: [['x:Get*', 'x:Put*'], ['x:GetNew']],
    },
    {
      name: 'is not lost where its neighbours go',
      lists: [['x:Get*'], ['x:getnew']],
      unused: ['GetItem', 'GetKey'],
      expected: [['x:getnew'], ['x:getnew']],
    },
    {
      name: 'goes where it is reported',
      lists: [['x:*'], ['x:GetNew', 'x:Scan']],
      unused: ['GetNew'],
      expected: [['x:GetItem', 'x:GetKey', 'x:Put*', 'x:Scan'], ['x:Scan']],
    },
    {
      name: 'and stays in the list itself is written once',
      lists: [['x:BrandNew', 'x:*']],
      unused: ['Scan'],
      expected: [['x:BrandNew', 'x:Get*', 'x:Put*']],
    },
  ])('$name', ({ lists, unused, expected }) => {
    expect(listsAfter(policyOf(lists), unusedOf(unused))).toEqual(expected);
  });

  it('is not lost where only some principals leave it unused', () => {
    const both = intersection([unusedOf(['Scan', 'BrandNew']), unusedOf(['Scan'])]);
    expect(listsAfter(policyOf([['x:*']]), both)).toEqual([['x:BrandNew', 'x:Get*', 'x:Put*']]);
  });

  it('is not lost where a keep-list names it', () => {
    const entry = {
      action: 'x:BrandNew',
      reason: 'why',
      owner: undefined,
      until: undefined,
      principals: [],
      paths: [],
    };
    for (const unused of [unusedOf(['Scan']), unusedOf(['Scan', 'BrandNew'])])
      expect(listsAfter(policyOf([['x:*']]), withoutKept(unused, [entry], catalogue))).toEqual([
        ['x:BrandNew', 'x:Get*', 'x:Put*'],
      ]);
  });

  it('is judged by the oracle', () => {
    const before = policyOf([['x:*'], ['x:BrandNew']]);
    const after = policyOf([['x:Get*', 'x:Put*'], ['x:BrandNew']]);
    expect(violations(before, after, unusedOf(['Scan']), catalogue)).toEqual([{ kind: 'loses', what: 'x:brandnew' }]);
    const both = intersection([unusedOf(['Scan', 'BrandNew']), unusedOf(['Scan'])]);
    const [one, other] = [policyOf([['x:*']]), policyOf([['x:Get*', 'x:Put*']])];
    expect(violations(one, other, both, catalogue)).toEqual([{ kind: 'loses', what: 'x:brandnew' }]);
  });

  it('is used, reported or unknown, whatever else goes', () => {
    const names = ['GetItem', 'GetKey', 'PutItem', 'PutKey', 'Scan', 'GetNew', 'PutItemNew', 'Brand'];
    const list = fc.uniqueArray(
      fc.constantFrom('x:*', 'x:Get*', 'x:P*', 'x:*New', ...names.map((name) => `x:${name}`)),
      { minLength: 1, maxLength: 5 },
    );
    const reported = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 });
    fc.assert(
      fc.property(
        fc.array(list, { minLength: 1, maxLength: 3 }),
        fc.array(reported, { minLength: 1, maxLength: 2 }),
        fc.option(fc.integer({ min: 1, max: 6 })),
        (lists, all, most) => {
          const before = policyOf(lists);
          const unused = intersection(all.map(unusedOf));
          const limits = { lines: most ?? Number.POSITIVE_INFINITY };
          const { changes, left } = refine(before, unused, catalogue, undefined, limits);
          const now = before.statements.map((statement) => patternsAfter(statement, changes));
          const after = policyOf(now);
          const kept = { ...after, statements: after.statements.filter((_, at) => (now[at]?.length ?? 0) > 0) };
          expect(violations(before, kept, unused, catalogue, { base: { kind: 'same' }, left })).toEqual([]);
          const isGranted = (patterns: readonly string[], name: string): boolean =>
            patterns.some((each) => new RegExp(`^${each.replaceAll('*', '.*')}$`, 'i').test(`x:${name}`));
          const here = new Set(
            lists
              .flat()
              .filter((each) => !each.includes('*'))
              .map((each) => each.slice(2)),
          );
          for (const [at, was] of lists.entries()) {
            for (const name of here) {
              const isUnused = all.every((each) => each.includes(name));
              if (isGranted(was, name) && !isUnused) expect(isGranted(now[at] ?? [], name)).toBe(true);
            }
          }
        },
      ),
      runs(500),
    );
  });
});
