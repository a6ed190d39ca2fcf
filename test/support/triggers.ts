/**
 * Each event on the worked example: what the fake must hold, and the job that it starts.
 */
import { commanded } from './command.js';
import { person, type FakeGitHub, type Scene } from './fake-github.js';
import type { Run } from './fake-github-artifacts.js';
import { isFields } from './fake-github-schema.js';
import type { Job } from './runner.js';

export interface Trigger {
  readonly scene: Partial<Scene>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event: (github: FakeGitHub) => NonNullable<Job['event']>;
}

/** The run of stage 1 of the recipe for forks. */
export const stage1: Run = {
  id: 11,
  workflow: 'iam-policies.yml',
  event: 'pull_request',
  branch: 'narrower',
  fork: true,
};

export const triggers: Readonly<Record<string, Trigger>> = {
  pull_request: { scene: {}, event: (github) => ({ name: 'pull_request', payload: github.event() }) },
  pull_request_target: {
    scene: { fork: true },
    event: (github) => ({ name: 'pull_request_target', payload: github.event() }),
  },
  merge_group: { scene: {}, event: (github) => ({ name: 'merge_group', payload: mergeGroupOf(github) }) },
  workflow_dispatch: {
    scene: {},
    inputs: { 'pull-request': '7' },
    event: () => ({ name: 'workflow_dispatch', payload: { inputs: { 'pull-request': '7' } } }),
  },
  workflow_run: {
    scene: { fork: true, runs: [stage1] },
    event: (github) => ({ name: 'workflow_run', payload: github.runEvent(stage1) }),
  },
  issue_comment: {
    scene: { collaborators: commanded.collaborators, issueComments: commanded.issueComments },
    event: (github) => ({
      name: 'issue_comment',
      payload: github.commentEvent({ id: 501, user: person, body: '/refine' }),
    }),
  },
};

const queueBranch = `refs/heads/gh-readonly-queue/main/pr-7-${'a'.repeat(40)}`;

/** The payload of `merge_group` for a group of just this pull request. */
export function mergeGroupOf(github: FakeGitHub): unknown {
  const event = github.event();
  const pull = isFields(event) && isFields(event['pull_request']) ? event['pull_request'] : {};
  const sha = (side: unknown): unknown => (isFields(side) ? side['sha'] : undefined);
  return {
    action: 'checks_requested',
    merge_group: { head_sha: sha(pull['head']), base_sha: sha(pull['base']), head_ref: queueBranch },
  };
}
