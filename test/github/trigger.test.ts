/** What each event asks for, and what is said of those that name nothing to look at. */
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.js';
import { dashboardMarker } from '../../src/sweep/own-marker.js';
import { repositoryIdOf, triggerOf } from '../../src/github/event/trigger.js';

const home = repositoryIdOf('octo-org/policies');
const [head, base] = ['a'.repeat(40), 'b'.repeat(40)];
const pull = {
  number: 7,
  state: 'open',
  draft: false,
  head: { sha: head, ref: 'narrower', repo: { id: 2 } },
  base: { sha: base, ref: 'main', repo: { id: 1 } },
};
const state = {
  pull: { ...home, number: 7, head, base },
  isOpen: true,
  isDraft: false,
  branch: 'narrower',
  headRepository: 2,
  baseRepository: 1,
};
const run = {
  id: 9,
  event: 'pull_request',
  head_sha: head,
  head_branch: 'narrower',
  head_repository: { id: 2, full_name: 'contributor/policies', owner: { login: 'contributor' } },
  pull_requests: [],
};
const person = { login: 'octocat', type: 'User' };
const comment = (body: unknown, more: object = {}): object => ({
  action: 'created',
  issue: { number: 7, pull_request: {} },
  comment: { id: 501, body, user: person },
  ...more,
});
const refine = (policy?: string, isAll = false): object => ({
  kind: 'command',
  command: { kind: 'refine', number: 7, comment: 501, author: 'octocat', policy, isAll },
});

/** An event that names nothing to look at. */
interface Refused {
  readonly name: string;
  readonly event: string;
  readonly payload: unknown;
  readonly number?: number;
  readonly mode?: 'review' | 'sweep';
  readonly says: RegExp;
  readonly help: RegExp;
}

interface Case {
  readonly name: string;
  readonly event: string;
  readonly payload: unknown;
  readonly number?: number;
  readonly trigger: object;
}

describe('an event', () => {
  it.each<Case>([
    {
      name: 'a pull request',
      event: 'pull_request',
      payload: { pull_request: pull },
      trigger: { kind: 'pull-request', state },
    },
    {
      name: 'a pull request in the context of its target',
      event: 'pull_request_target',
      payload: { pull_request: pull },
      trigger: { kind: 'pull-request', state },
    },
    {
      name: 'a pull request whose number is also given',
      event: 'pull_request',
      payload: { pull_request: pull },
      number: 7,
      trigger: { kind: 'pull-request', state },
    },
    {
      name: 'a closed draft whose fork is gone',
      event: 'pull_request',
      payload: { pull_request: { ...pull, state: 'closed', draft: true, head: { ...pull.head, repo: null } } },
      trigger: { kind: 'pull-request', state: { ...state, isOpen: false, isDraft: true, headRepository: undefined } },
    },
    {
      name: 'a merge group',
      event: 'merge_group',
      payload: { action: 'checks_requested', merge_group: { head_sha: head, base_sha: base } },
      trigger: { kind: 'merge-group', commits: { ...home, head, base } },
    },
    {
      name: 'a run',
      event: 'workflow_run',
      payload: { workflow_run: run },
      trigger: {
        kind: 'run',
        number: undefined,
        run: {
          ...{ id: 9, event: 'pull_request', head, branch: 'narrower', headOwner: 'contributor', headRepository: 2 },
        },
      },
    },
    {
      name: 'a run of a repository whose owner is told in its name alone',
      event: 'workflow_run',
      payload: { workflow_run: { ...run, head_repository: { id: 2, full_name: 'contributor/policies' } } },
      number: 7,
      trigger: { kind: 'run', number: 7, run: { ...{ headOwner: 'contributor', headRepository: 2 } } },
    },
    ...['workflow_dispatch', 'repository_dispatch', 'schedule', 'push', 'deployment'].map((event) => ({
      name: `${event} with a number`,
      event,
      payload: {},
      number: 7,
      trigger: { kind: 'number', number: 7 },
    })),
    ...['schedule', 'workflow_dispatch'].map((event) => ({
      name: `${event} by itself`,
      event,
      payload: {},
      trigger: { kind: 'sweep', by: undefined },
    })),
    {
      name: 'a box that a person has ticked on the dashboard',
      event: 'issues',
      payload: dashboardEdit({}),
      trigger: { kind: 'sweep', by: 'person', ticks: { groups: new Set(['0123456789ab']) } },
    },
    {
      name: 'an edit of another issue',
      event: 'issues',
      payload: dashboardEdit({ body: '- [x] <!-- open:0123456789ab -->' }),
      trigger: { kind: 'ignored' },
    },
    {
      name: 'an edit without a tick',
      event: 'issues',
      payload: dashboardEdit({ body: `${dashboardMarker}\n- [ ] <!-- open:0123456789ab -->` }),
      trigger: { kind: 'ignored' },
    },
    {
      name: 'an edit by the sweep itself',
      event: 'issues',
      payload: dashboardEdit({ type: 'Bot' }),
      trigger: { kind: 'ignored' },
    },
    { name: 'a command', event: 'issue_comment', payload: comment('/refine'), trigger: refine() },
    {
      name: 'a command to keep something',
      event: 'issue_comment',
      payload: comment('/keep s3:Delete* until 2027-01-31: quarterly purge\r\n\r\nthanks!'),
      trigger: {
        kind: 'command',
        command: {
          ...{ kind: 'keep', number: 7, comment: 501, author: 'octocat' },
          request: {
            kind: 'keep',
            entry: {
              ...{ action: 's3:Delete*', reason: 'quarterly purge', owner: undefined, until: '2027-01-31' },
              ...{ principals: [], paths: [] },
            },
          },
        },
      },
    },
    {
      name: 'a command with thanks',
      event: 'issue_comment',
      payload: comment('/refine\r\n\r\nthanks!'),
      trigger: refine(),
    },
    {
      name: 'a command for a file',
      event: 'issue_comment',
      payload: comment('/refine  a b/c.json \nx'),
      trigger: refine('a b/c.json'),
    },
    {
      name: 'a command for everything',
      event: 'issue_comment',
      payload: comment('/refine --all'),
      trigger: refine(undefined, true),
    },
    {
      name: 'a command for everything in a file',
      event: 'issue_comment',
      payload: comment('/refine `p.json` --all '),
      trigger: refine('p.json', true),
    },
    {
      name: 'a command for a file that is called nearly so',
      event: 'issue_comment',
      payload: comment('/refine p--all'),
      trigger: refine('p--all'),
    },
    {
      name: 'a command with a copied name',
      event: 'issue_comment',
      payload: comment('/refine `p.json`'),
      trigger: refine('p.json'),
    },
    {
      name: 'a command with a hostile name',
      event: 'issue_comment',
      payload: comment('/refine @everyone <!-- --> ``` `x`'),
      trigger: refine('@everyone <!-- --> ``` `x`'),
    },
  ])('of $name', ({ event, payload, number, trigger }) => {
    expect(triggerOf(event, payload, home, number)).toMatchObject(trigger);
  });

  it.each<{ name: string; payload: unknown; why: RegExp }>([
    { name: 'an edited one', payload: comment('/refine', { action: 'edited' }), why: /new/ },
    { name: 'a deleted one', payload: comment('/refine', { action: 'deleted' }), why: /new/ },
    { name: 'one on an issue', payload: comment('/refine', { issue: { number: 7 } }), why: /not on a pull request/ },
    {
      name: 'one by a bot',
      payload: comment('', { comment: { id: 1, body: '/refine', user: { login: 'x[bot]', type: 'Bot' } } }),
      why: /not written by a person/,
    },
    {
      name: 'one by nobody',
      payload: comment('', { comment: { id: 1, body: '/refine', user: null } }),
      why: /no author/,
    },
    ...['refine', ' /refine', '/refinement', '/refine-all', 'please /refine', '> /refine', '', null, '\n/refine'].map(
      (body) => ({
        name: JSON.stringify(body),
        payload: comment(body),
        why: /does not start with/,
      }),
    ),
    { name: 'nothing at all', payload: undefined, why: /new/ },
  ])('of a comment is passed over: $name', ({ payload, why }) => {
    expect(triggerOf('issue_comment', payload, home, undefined)).toEqual({
      kind: 'ignored',
      why: expect.stringMatching(why) as unknown,
    });
  });

  it.each<Refused>([
    {
      name: 'a push',
      event: 'push',
      payload: { before: '0'.repeat(40), after: head },
      says: /`push` names no pull request/,
      help: /`pull_request` instead, .*`pull-request`/,
    },
    {
      name: 'a dispatch that is to review',
      event: 'workflow_dispatch',
      mode: 'review',
      payload: { inputs: {} },
      says: /`workflow_dispatch` names no/,
      help: /\$\{\{ inputs\.pull-request \}\}/,
    },
    { name: 'no event', event: '', payload: undefined, says: /names no pull request/, help: /`pull_request`/ },
    {
      name: 'a pull request without commits',
      event: 'pull_request',
      payload: { pull_request: { number: 7 } },
      says: /no pull request/,
      help: /README/,
    },
    {
      name: 'another number',
      event: 'pull_request',
      payload: { pull_request: pull },
      number: 8,
      says: /is 8, .* pull request 7/,
      help: /leave .* out/,
    },
    {
      name: 'a merge group without commits',
      event: 'merge_group',
      payload: { merge_group: {} },
      says: /no merge group/,
      help: /README/,
    },
    {
      name: 'a run without a repository',
      event: 'workflow_run',
      payload: { workflow_run: { ...run, head_repository: null } },
      says: /no run/,
      help: /fork-safe/,
    },
  ])('that names nothing is explained: $name', ({ event, payload, number, mode, says, help }) => {
    const error = thrownBy(() => triggerOf(event, payload, home, number, mode));
    expect(error.message).toMatch(says);
    expect(error.help).toMatch(help);
  });
});

/** The event of an edit of an issue. */
function dashboardEdit({
  body = `${dashboardMarker}\n- [x] <!-- open:0123456789ab --> \`p\``,
  type = 'User',
}: {
  readonly body?: string;
  readonly type?: string;
}): object {
  return { action: 'edited', issue: { number: 5, body }, sender: { login: 'person', type } };
}

function thrownBy(act: () => unknown): UserError {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError) return error;
  }
  throw new Error('no UserError was thrown');
}
