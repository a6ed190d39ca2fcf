/**
 * Where nothing is a change, nothing is new: what a report says without asking what else the base granted is what it says
 * where that is asked.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readInputs } from '../../src/config/config.js';
import { analyse } from '../../src/review/analyse.js';
import type { Snapshot } from '../../src/review/snapshot.js';
import { readWhole } from '../../src/runs/whole-repository.js';
import { nothingBut } from '../support/fixture.js';
import { runs } from '../support/runs.js';
import { drawnRepository } from '../support/sharded-repository.js';
import { SweptRepository } from '../support/swept-repository.js';

/** Everything that a report says, whoever says it. */
function told(report: unknown): string {
  return JSON.stringify(report, (_, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value,
  );
}

it('is found out of a policy alone as of everything that the base granted', async () => {
  await fc.assert(
    fc.asyncProperty(drawnRepository, async ({ files }) => {
      const swept = new SweptRepository(files);
      const world = { ...nothingBut(new Map()), inputs: readInputs(new Map()), today: '2026-11-24' };
      const { snapshot, config } = await readWhole(world, swept.repositoryAt(swept.branches.get('main') ?? ''));
      // A file that holds nothing, and is another one now: so everything is asked for.
      const more: Snapshot = {
        ...snapshot,
        changed: [...snapshot.changed, { path: 'zz/nothing.txt', text: 'a', base: 'b', hunks: [] }],
      };
      expect(told(analyse(snapshot, config))).toBe(told(analyse(more, config)));
    }),
    runs(6, 100),
  );
});
