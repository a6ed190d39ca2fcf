/**
 * Four promises of who has a policy.
 *
 *   truth        nothing goes that somebody needs who has it
 *   world        nobody who comes lets more go, once a copy is certain
 *   forgetting   nothing that is no longer known lets more go, as long as something names the account;
 *                without an inventory nothing goes that exact names in the files would not allow
 *   witnesses    nothing that is found out about somebody's use lets more go
 *
 * Whatever the world is and however little of it the evidence shows, nothing goes that somebody
 * needs who has the policy, or will have it by what the files say.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/review/report.js';
import { calm, fact, newcomer, world, type Account, type Person, type World } from '../support/deployed-world.js';
import { reportOn } from '../support/fixture.js';
import { mustStay, pullOf } from '../support/rendered-world.js';
import { runs } from '../support/runs.js';
import { pathOf } from '../support/true-world.js';

describe('a run on a world', () => {
  it('removes no action that a holder needs', async () => {
    let edits = 0;
    await fc.assert(
      fc.asyncProperty(world, async (drawn) => {
        const removed = await removedIn(drawn);
        edits += removed.flat().length > 0 ? 1 : 0;
        expect(neededAmong(removed, drawn)).toEqual(removed.map(() => []));
      }),
      runs(200, 2_000),
    );
    // It would be easy to keep a promise by doing nothing.
    expect(edits).toBeGreaterThan(5);
  });
});

describe('what a run on a world takes away', () => {
  it('is no more where somebody comes who has a policy as well', async () => {
    const pairs = fc
      .tuple(calm, newcomer)
      .map(([drawn, one]): Pair => [drawn, { ...drawn, newcomers: [...drawn.newcomers, one] }]);
    expect(await neverMore(pairs, isCertainIn)).toBeGreaterThan(20);
  });

  it('is no more where something of the inventory is no longer known', async () => {
    const pairs = fc.tuple(calm, forgotten).map(([drawn, what]): Pair => {
      // What an entry of the config says counts, whatever an inventory knows; and something has to name the accounts.
      const stacks = drawn.stacks.map((each) => ({ ...each, isMapped: false }));
      const before = { ...drawn, stacks, hasAccounts: true };
      return [before, without(what, before)];
    });
    expect(await neverMore(pairs)).toBeGreaterThan(20);
  });

  it('is no more where a document cannot be read, whatever the config says', async () => {
    const pairs = fc.tuple(calm, fc.nat(11)).map(([drawn, at]): Pair => {
      const before = { ...drawn, hasAccounts: true };
      return [before, without({ kind: 'person', at, hidden: 'document' }, before)];
    });
    expect(await neverMore(pairs)).toBeGreaterThan(20);
  });

  it('is nothing without an inventory but where the files name somebody in full', async () => {
    await fc.assert(
      fc.asyncProperty(calm, async (drawn) => {
        const accounts = drawn.accounts.map((each): Account => ({ ...each, inventory: 'none' }));
        const removed = await removedIn({ ...drawn, accounts });
        const isAllowed = drawn.stacks.map(
          ({ form, roleName, isMapped }) => isMapped || (form !== 'json' && roleName === 'exact'),
        );
        expect(removed.filter((actions, at) => actions.length > 0 && isAllowed[at] !== true)).toEqual([]);
      }),
      runs(40, 2_000),
    );
  });

  it('is no more where something is found out about the use of somebody', async () => {
    const pairs = fc.tuple(calm, fact).map(([drawn, one]): Pair => [drawn, { ...drawn, facts: [...drawn.facts, one] }]);
    expect(await neverMore(pairs)).toBeGreaterThan(20);
  });
});

type Pair = readonly [World, World];

/** Something of an inventory: of an account, or of somebody. */
type Forgotten =
  | { readonly kind: 'account'; readonly at: number; readonly inventory: Account['inventory'] }
  | { readonly kind: 'person'; readonly at: number; readonly hidden: Person['hidden'] };

const forgotten: fc.Arbitrary<Forgotten> = fc.oneof(
  fc.record({
    kind: fc.constant('account' as const),
    at: fc.nat(2),
    inventory: fc.constantFrom('names', 'none', 'page-missing'),
  }),
  fc.record({
    kind: fc.constant('person' as const),
    at: fc.nat(11),
    hidden: fc.constantFrom('principal', 'document', 'policies', 'listed-only'),
  }),
);

/** The world of which something is forgotten that was known: of what was half known already, another half would be no less. */
function without(what: Forgotten, drawn: World): World {
  if (what.kind === 'account') {
    const { inventory } = what;
    return {
      ...drawn,
      accounts: drawn.accounts.map((each, at) =>
        at === what.at && each.inventory === 'whole' ? { ...each, inventory } : each,
      ),
    };
  }
  const people = [...drawn.stacks.flatMap(({ instances }) => instances), ...drawn.strangers, ...drawn.newcomers];
  const whom = people[what.at % people.length]?.person;
  const hide = <T extends { readonly person: Person }>(each: T): T =>
    each.person === whom && each.person.hidden === 'nothing'
      ? { ...each, person: { ...each.person, hidden: what.hidden } }
      : each;
  return {
    ...drawn,
    stacks: drawn.stacks.map((each) => ({ ...each, instances: each.instances.map(hide) })),
    strangers: drawn.strangers.map(hide),
    newcomers: drawn.newcomers.map(hide),
  };
}

/**
 * Tries pairs of worlds, of which the second lets nothing go that the first does not, nor what somebody needs; in how
 * many of a hundred something went in the first.
 */
async function neverMore(
  pairs: fc.Arbitrary<Pair>,
  counts: (report: Report, path: string) => boolean = () => true,
): Promise<number> {
  let [tried, gone] = [0, 0];
  await fc.assert(
    fc.asyncProperty(pairs, async ([before, after]) => {
      const { report } = await reportOn(pullOf(before));
      const [earlier, later] = [removedBy(report, before), await removedIn(after)];
      tried += 1;
      gone += earlier.flat().length > 0 ? 1 : 0;
      expect(neededAmong(later, after)).toEqual(before.stacks.map(() => []));
      const more = before.stacks.map((stack, at) =>
        counts(report, pathOf(stack, at))
          ? (later[at] ?? []).filter((each) => earlier[at]?.includes(each) !== true)
          : [],
      );
      expect(more).toEqual(before.stacks.map(() => []));
    }),
    runs(40, 2_000),
  );
  return (100 * gone) / tried;
}

/** What goes, stack by stack, and somebody needs who has it. */
function neededAmong(removed: readonly (readonly string[])[], drawn: World): readonly (readonly string[])[] {
  return removed.map((actions, at) => {
    const stays = actions.length === 0 ? new Set<string>() : mustStay(drawn, at);
    return actions.filter((each) => stays.has(each));
  });
}

/** Whether the policy of a file has a certain copy. */
function isCertainIn({ matches }: Report, path: string): boolean {
  return matches.some(({ at, copies }) => at.path === path && copies.length > 0);
}

/** The actions that go, stack by stack. */
async function removedIn(drawn: World): Promise<readonly (readonly string[])[]> {
  return removedBy((await reportOn(pullOf(drawn))).report, drawn);
}

/** What is taken out of a file, or may be where that cannot be suggested: where all of a policy is unused, it stays as it is. */
function removedBy({ refined, reviewed }: Report, { stacks }: World): readonly (readonly string[])[] {
  return stacks.map((stack, at) => {
    const path = pathOf(stack, at);
    const text = refined.find((each) => each.path === path)?.after;
    const changes = reviewed.flatMap(({ found, changes: own }) => (found.policy.at.path === path ? own : []));
    const told = changes.flatMap(({ decisions }) => decisions.flatMap(({ dropped }) => dropped));
    const named = new Set(told.map((each) => each.toLowerCase()));
    return stack.content.actions.filter(
      (each) => named.has(each.toLowerCase()) || (text !== undefined && !text.includes(`"${each}"`)),
    );
  });
}
