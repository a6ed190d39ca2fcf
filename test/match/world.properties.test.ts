/**
 * Four promises of who has a policy.
 *
 *   truth        nothing goes that somebody needs who has it
 *   world        nobody who comes lets more go, once a copy is certain
 *   forgetting   nothing that is no longer known lets more go, as long as something names the account
 *   witnesses    nothing that is found out about somebody's use lets more go
 *
 * Whatever the world is and however little of it the evidence shows, nothing goes that somebody
 * needs who has the policy, or will have it by what the files say.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fact, newcomer, world, type World } from '../support/deployed-world.js';
import { runOn } from '../support/fixture.js';
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
        const wrong = removed.map((actions, at) => {
          const stays = actions.length === 0 ? new Set() : mustStay(drawn, at);
          return actions.filter((each) => stays.has(each));
        });
        expect(wrong).toEqual(removed.map(() => []));
      }),
      runs(200, 2_000),
    );
    // It would be easy to keep a promise by doing nothing.
    expect(edits).toBeGreaterThan(5);
  });
});

describe('what a run on a world takes away', () => {
  it('is no more where somebody comes who has a policy as well', async () => {
    const compared = await neverMore(
      fc.tuple(calm, newcomer).map(([drawn, one]) => [drawn, { ...drawn, newcomers: [...drawn.newcomers, one] }]),
      true,
    );
    expect(compared).toBeGreaterThan(5);
  });

  it('is no more where something of the inventory is no longer known', async () => {
    const inventory = fc.constantFrom('names', 'none', 'page-missing');
    const hidden = fc.constantFrom('principal', 'document', 'policies', 'listed-only');
    const forgotten = fc.tuple(calm, fc.nat(2), fc.nat(3), fc.option(inventory), hidden);
    const compared = await neverMore(
      forgotten.map(([drawn, account, at, how, what]) => {
        // What an entry of the config says counts, whatever an inventory knows.
        const stacks = drawn.stacks.map((each) => ({ ...each, isMapped: false }));
        const before: World = { ...drawn, stacks, hasAccounts: true };
        if (how !== null)
          return [
            before,
            {
              ...before,
              accounts: before.accounts.map((each, n) => (n === account ? { ...each, inventory: how } : each)),
            },
          ];
        const without = before.stacks.map((each, n) =>
          n === at % stacks.length
            ? { ...each, instances: each.instances.map((one) => ({ ...one, person: { ...one.person, hidden: what } })) }
            : each,
        );
        return [before, { ...before, stacks: without }];
      }),
      false,
    );
    expect(compared).toBeGreaterThan(5);
  });

  it('is no more where something is found out about the use of somebody', async () => {
    const compared = await neverMore(
      fc.tuple(calm, fact).map(([drawn, one]) => [drawn, { ...drawn, facts: [...drawn.facts, one] }]),
      false,
    );
    expect(compared).toBeGreaterThan(5);
  });
});

/** Worlds in which much is known, since nothing can go where little is. */
const calm: fc.Arbitrary<World> = world.map((drawn) => ({
  ...drawn,
  hasManifest: true,
  accounts: drawn.accounts.map((each, at) => (drawn.seed % 4 === at ? each : { inventory: 'whole', isAnalysed: true })),
}));

/** Tries pairs of worlds, of which the second lets nothing go that the first does not; how often something did go. */
async function neverMore(pairs: fc.Arbitrary<readonly [World, World]>, isOfCertain: boolean): Promise<number> {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(pairs, async ([before, after]) => {
      const later = await removedIn(after);
      // Most often nothing goes, and there is nothing to compare.
      if (later.flat().length === 0) return;
      const [earlier, certain] = [await removedIn(before), isOfCertain ? await certainIn(before) : undefined];
      compared += 1;
      const more = later.map((actions, at) =>
        certain?.[at] === false ? [] : actions.filter((each) => earlier[at]?.includes(each) !== true),
      );
      expect(more).toEqual(later.map(() => []));
    }),
    runs(200, 2_000),
  );
  return compared;
}

/** Whether each stack's policy has a certain copy. */
async function certainIn(drawn: World): Promise<readonly boolean[]> {
  const { report } = await runOn(pullOf(drawn));
  return drawn.stacks.map((stack, at) =>
    report.matches.some((each) => each.at.path === pathOf(stack, at) && each.copies.length > 0),
  );
}

/** The actions that go, stack by stack. */
async function removedIn(drawn: World): Promise<readonly (readonly string[])[]> {
  const { report } = await runOn(pullOf(drawn));
  return drawn.stacks.map((stack, at) => {
    const text = report.refined.find(({ path }) => path === pathOf(stack, at))?.after;
    return text === undefined ? [] : stack.content.actions.filter((each) => !text.includes(`"${each}"`));
  });
}
