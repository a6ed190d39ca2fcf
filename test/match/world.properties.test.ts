/**
 * Whatever the world is and however little of it the evidence shows, nothing goes that somebody
 * needs who has the policy, or will have it by what the files say.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { world, type World } from '../support/deployed-world.js';
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
      runs(200),
    );
    // It would be easy to keep a promise by doing nothing.
    expect(edits).toBeGreaterThan(5);
  });
});

/** The actions that go, stack by stack. */
async function removedIn(drawn: World): Promise<readonly (readonly string[])[]> {
  const { report } = await runOn(pullOf(drawn));
  return drawn.stacks.map((stack, at) => {
    const text = report.refined.find(({ path }) => path === pathOf(stack, at))?.after;
    return text === undefined ? [] : stack.content.actions.filter((each) => !text.includes(`"${each}"`));
  });
}
