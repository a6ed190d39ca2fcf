/**
 * Runs of workflows on the forge's default branch, with their artifacts: as the other fake tells them.
 */
import type { Forge } from './fake-forge-state.js';
import { artifactReads, type RunsState } from './fake-github-artifacts.js';
import type { Route } from './fake-github-route.js';

/** Where its artifacts lie: on another host. */
export const storage = 'http://storage.invalid';

export const forgeRuns: readonly Route<Forge>[] = artifactReads
  .filter(({ template }) => template.includes('/actions/'))
  .map((route) => ({
    ...{ method: route.method, template: route.template },
    handle: (call) => route.handle({ ...call, state: runsOf(call.state) }),
  }));

function runsOf({ owner, name, runs, branches, defaultBranch }: Forge): RunsState {
  const tip = branches.get(defaultBranch) ?? '';
  return { owner, name, runs, storage, base: tip, head: tip, mergeBase: tip };
}
