/** Refinements that keep to a budget of lines: what they take away, what they leave, and that they are at rest. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/policy/catalogue.js';
import type { Policy, PolicyAddress } from '../../src/policy/model.js';
import { readDocument } from '../../src/policy/read-document.js';
import type { Change, Limits } from '../../src/refine/change.js';
import { generalise } from '../../src/refine/generalise.js';
import { indexOf } from '../../src/refine/action-index.js';
import { patternsAfter } from '../../src/refine/patterns-after.js';
import { refine } from '../../src/refine/refine.js';
import type { Unused } from '../../src/refine/unused.js';
import { violations } from '../../src/refine/violations.js';
import { json } from '../../src/syntax/json/json.js';
import { canonical, nodeOf } from '../../src/syntax/value.js';
import { runs } from '../support/runs.js';

const names = [
  ...['GetItem', 'GetItemAcl', 'GetItemTag', 'GetBucket', 'GetBucketAcl', 'GetKey', 'ListItems', 'ListKeys', 'Lock'],
  ...['PutItem', 'PutItemAcl', 'PutBucket', 'PutBucketAcl', 'PurgeItem', 'DeleteItem', 'DescribeItem', 'Scan'],
];
const catalogue = readCatalogue('c.json', JSON.stringify({ x: names, y: ['Do', 'DoNot', 'Dot', 'Stop'] }));

const drawnActions = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom('x:*', 'x:Get*', 'x:G*', 'x:Put*', 'x:*Acl', 'x:*Item*', 'x:P*', 'X:List*'),
    },
    { weight: 2, arbitrary: fc.constantFrom('y:*', 'y:Do*', 'y:Stop') },
    { weight: 3, arbitrary: fc.constantFrom(...names).map((name) => `x:${name}`) },
    { weight: 1, arbitrary: fc.constantFrom('x:GetNew', 'x:Fr*', 'x:?etKey') },
  ),
  { minLength: 1, maxLength: 7 },
);
const drawnNames = fc.uniqueArray(fc.constantFrom(...names, 'GetNew', 'PutNewAcl'), { minLength: 1, maxLength: 9 });
const drawn = fc.record({
  lists: fc.array(drawnActions, { minLength: 1, maxLength: 2 }),
  unused: fc.tuple(drawnNames, fc.subarray(['Do', 'DoNot', 'Dot'])).map(([x, y]) => unusedOf({ x, y })),
  most: fc.integer({ min: 1, max: 9 }),
});

describe('a refinement with a budget of lines', () => {
  it('takes no more lines than it may, unless there were more', () => {
    fc.assert(
      fc.property(drawn, ({ lists, unused, most }) => {
        const before = policyOf(lists);
        const after = refined(before, refine(before, unused, catalogue, undefined, { lines: most }).changes);
        for (const statement of before.statements) {
          const now = patternsOn(after, resourceOf(statement.resources));
          for (const service of ['x', 'y']) {
            const count = (all: readonly string[]): number =>
              all.filter((each) => each.toLowerCase().startsWith(`${service}:`)).length;
            expect(count(now)).toBeLessThanOrEqual(Math.max(most, count(patternsAfter(statement, []))));
          }
        }
      }),
      runs(1_000),
    );
  });

  it('loses nothing that is used, and leaves exactly what it says', () => {
    fc.assert(
      fc.property(drawn, ({ lists, unused, most }) => {
        const before = policyOf(lists);
        const { changes, left } = refine(before, unused, catalogue, undefined, { lines: most });
        const after = refined(before, changes);
        expect(violations(before, after, unused, catalogue, { base: { kind: 'same' }, left })).toEqual([]);
      }),
      runs(1_000),
    );
  });

  it('has nothing better to say once it is accepted', () => {
    fc.assert(
      fc.property(drawn, ({ lists, unused, most }) => {
        const before = policyOf(lists);
        const after = refined(before, refine(before, unused, catalogue, undefined, { lines: most }).changes);
        expect(refine(after, unused, catalogue, undefined, { lines: most }).changes).toEqual([]);
      }),
      runs(2_000),
    );
  });

  it('keeps to a quota of characters, and once it is accepted has nothing to say but what it told as left', () => {
    const often = runs(2_000);
    let unsettled = 0;
    fc.assert(
      fc.property(
        drawn,
        fc.integer({ min: 60, max: 700 }),
        fc.boolean(),
        ({ lists, unused, most }, drawnQuota, isTight) => {
          const before = policyOf(lists);
          const quota = Math.max(drawnQuota, sizeOf(before));
          const limits = (policy: Policy): Limits => ({
            lines: isTight ? most : Number.POSITIVE_INFINITY,
            room: {
              quota,
              left: quota - sizeOf(policy),
              beside: [],
              sizeOf: ({ node }) => canonical(node, '').length + 1,
            },
          });
          const { changes, left } = refine(before, unused, catalogue, undefined, limits(before));
          const after = refined(before, changes);
          if (after.statements.length === 0) return;
          expect(sizeOf(after)).toBeLessThanOrEqual(quota);
          expect(violations(before, after, unused, catalogue, { base: { kind: 'same' }, left })).toEqual([]);
          const again = refine(after, unused, catalogue, undefined, limits(after)).changes;
          if (again.length === 0) return;
          // What values of one list would say twice counts twice until it is written: then there may be room for more.
          unsettled++;
          const told = left.flatMap((each) => each.names);
          for (const { decisions } of again)
            for (const { dropped } of decisions) for (const name of dropped) expect(told).toContain(name);
          expect(sizeOf(refined(after, again))).toBeLessThanOrEqual(quota);
        },
      ),
      often,
    );
    // About one in twenty thousand of these lists, which overlap far more than people's do.
    expect(unsettled).toBeLessThanOrEqual(Math.ceil(often.numRuns / 500));
  });

  it('is the refinement without a budget where that fits', () => {
    fc.assert(
      fc.property(drawn, ({ lists, unused }) => {
        const policy = policyOf(lists);
        const { changes } = refine(policy, unused, catalogue);
        expect(refine(policy, unused, catalogue, undefined, { lines: 99 })).toEqual({
          ...refine(policy, unused, catalogue),
          changes,
        });
      }),
      runs(200),
    );
  });

  it('takes away as much as any set of actions that would fit without a budget', () => {
    const index = indexOf(catalogue, 'x');
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...index.lower), { minLength: 1, maxLength: 8 }),
        fc.constantFrom('*', 'G*', 'Get*', 'P*', '*Item*'),
        fc.integer({ min: 1, max: 9 }),
        (reported, pattern, most) => {
          const gone = reported.filter((name) => index.matching(pattern).includes(index.ranks.get(name) ?? -1));
          const policy = policyOf([[`x:${pattern}`]]);
          const { changes } = refine(policy, unusedOf({ x: reported, y: [] }), catalogue, undefined, { lines: most });
          const removed = changes.flatMap(({ decisions }) => decisions.flatMap(({ dropped }) => dropped)).length;
          for (let set = 0; set < 2 ** gone.length; set++) {
            const some = gone.filter((_, at) => ((set >> at) & 1) === 1);
            if (generalise(index, pattern, some).length <= most) expect(some.length).toBeLessThanOrEqual(removed);
          }
        },
      ),
      runs(300),
    );
  });
});

function unusedOf(byService: Readonly<Record<string, readonly string[]>>): Unused {
  return new Map(
    Object.entries(byService).flatMap(([service, all]) =>
      all.length === 0
        ? []
        : [
            [
              service,
              {
                whole: false,
                lastUsed: undefined,
                actions: new Map(all.map((name) => [name.toLowerCase(), { name, lastUsed: undefined }])),
              },
            ] as const,
          ],
    ),
  );
}

const at: PolicyAddress = { source: 'value', path: '', name: 'policy', range: { start: 0, end: 0 } };

/** Each list of actions is a statement on a bucket of its own. */
function policyOf(lists: readonly (readonly string[])[]): Policy {
  return policyWith(
    lists.map((list, index) => ({ list, isString: list.length === 1, resource: `arn:aws:x:::${index}` })),
  );
}

interface Written {
  readonly list: readonly string[];
  readonly isString: boolean;
  readonly resource: string;
}

function policyWith(lists: readonly Written[]): Policy {
  const statements = lists.map(({ list, isString, resource }) => {
    return { Effect: 'Allow', Action: isString ? list[0] : list, Resource: resource };
  });
  const node = nodeOf({ Statement: statements });
  const read = node.kind === 'map' ? readDocument(at, node, '', json) : undefined;
  if (read?.kind !== 'policy') throw new Error('no policy');
  return read.policy;
}

/** The policy with the changes carried out: a statement of which nothing is left is gone, and a list stays one. */
function refined(policy: Policy, changes: readonly Change[]): Policy {
  const lists = policy.statements.flatMap((statement): readonly Written[] => {
    const now = patternsAfter(statement, changes);
    const isString = statement.actions.node.kind === 'string' && now.length === 1;
    return now.length === 0 ? [] : [{ list: now, isString, resource: resourceOf(statement.resources) }];
  });
  return policyWith(lists);
}

function resourceOf(resources: Policy['statements'][number]['resources']): string {
  const [term] = resources?.values ?? [];
  return term?.kind === 'pattern' ? term.pattern : '';
}

function sizeOf({ node }: Policy): number {
  return canonical(node, '').length;
}

function patternsOn({ statements }: Policy, resource: string): readonly string[] {
  return statements
    .filter(({ resources }) => resourceOf(resources) === resource)
    .flatMap((each) => patternsAfter(each, []));
}
