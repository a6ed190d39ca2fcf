/** A sweep of a repository in memory, whose job summary and log nobody reads. */
import { sweep } from '../../src/runs/sweep.js';
import { noTicks } from '../../src/sweep/ticks.js';
import type { World } from '../../src/world/world.js';
import { nothingBut } from './fixture.js';
import type { SweptRepository } from './swept-repository.js';

/** Sweeps it once, from end to end. */
export async function sweepIn(repository: SweptRepository): Promise<void> {
  const quiet = (): void => undefined;
  const world: World = {
    ...nothingBut(new Map()),
    isPublic: false,
    runner: {
      ...{ summary: () => Promise.resolve(), output: quiet, report: () => Promise.resolve(''), log: quiet },
      ...{ file: () => Promise.resolve(''), warn: quiet, notice: quiet, fail: quiet },
    },
    repositoryAt: ({ head }) => repository.repositoryAt(head),
    ...{ pullRequest: never, commentsOn: never, branchOf: never, conversationOf: never },
  };
  const request = { home: { owner: 'o', repo: 'r' }, ticks: noTicks, startsWorkflows: true };
  await sweep(world, repository.host(), request);
}

function never(): never {
  throw new Error('a sweep asks for no pull request');
}
