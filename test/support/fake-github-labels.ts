/**
 * Labels on the pull request, the list of events that says who set them, and the log of pushes to its branch.
 *
 * All three are dated by one clock, which goes on by a minute with each thing that happens. As
 * with GitHub, events keep a label's name as it was, and a label that is not there cannot be removed.
 */
import { pullRequest, repositoryId } from './fake-github-reads.js';
import { notFound, paged, type Route } from './fake-github-route.js';
import type { State, User } from './fake-github-state.js';

const repository = '/repos/{owner}/{repo}';

export interface IssueEvent {
  readonly id: number;
  readonly event: string;
  readonly actor: User;
  readonly at: string;
  readonly label?: string;
}

export interface Activity {
  readonly id: number;
  readonly after: string;
  readonly before: string;
  readonly at: string;
  readonly type: 'push' | 'force_push' | 'branch_creation';
}

/** What tests of labels see of the fake, and do to it. */
export interface LabelSide {
  /** Somebody sets a label; the payload of the event `labeled`. */
  label(name: string, by: User): unknown;
  /** Somebody takes a label off; the payload of the event `unlabeled`. */
  unlabel(name: string, by: User): unknown;
  labels(): readonly string[];
}

export function labelSide(state: State): LabelSide {
  const changed = (action: string, name: string, by: User): unknown => {
    happens(state, { event: action, actor: by, label: name });
    return {
      action,
      label: { name },
      sender: by,
      number: state.number,
      pull_request: pullRequest(state),
      repository: { id: repositoryId, full_name: `${state.owner}/${state.name}` },
    };
  };
  return {
    label: (name, by) => {
      state.labels.add(name);
      return changed('labeled', name, by);
    },
    unlabel: (name, by) => {
      state.labels.delete(name);
      return changed('unlabeled', name, by);
    },
    labels: () => [...state.labels],
  };
}

/** Puts something into the list of the pull request's events. */
export function happens(state: State, event: Pick<IssueEvent, 'event' | 'actor' | 'label'>): void {
  state.events.push({ ...event, id: state.events.length + 1, at: tick(state) });
}

/** Puts a push to the branch into the log. */
export function pushed(state: State, before: string, type: Activity['type']): void {
  state.activities.push({ id: state.activities.length + 1, before, after: state.head, at: tick(state), type });
}

function tick(state: State): string {
  state.minutes++;
  return new Date(Date.UTC(2026, 0, 1, 0, state.minutes)).toISOString().replace('.000', '');
}

export const labelRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: `${repository}/issues/{issue_number}/events`,
    handle: (call) => paged(call.state.events.map(eventBody), call),
  },
  {
    method: 'DELETE',
    template: `${repository}/issues/{issue_number}/labels/{name}`,
    handle: ({ state, parameters }) => {
      const name = parameters['name'] ?? '';
      const found = [...state.labels].find((each) => each.toLowerCase() === name.toLowerCase());
      if (found === undefined) return notFound;
      state.labels.delete(found);
      happens(state, { event: 'unlabeled', actor: state.me, label: found });
      return { status: 200, body: [...state.labels].map((each) => ({ name: each })) };
    },
  },
  {
    method: 'GET',
    template: `${repository}/activity`,
    handle: (call) => {
      // The branch of a fork is in the log of the fork.
      const ref = call.query.get('ref') ?? 'refs/heads/narrower';
      const isHere = !call.state.fork && ref.replace(/^refs\/heads\//, '') === 'narrower';
      return paged(isHere ? [...call.state.activities].reverse().map(activityBody) : [], call);
    },
  },
];

function eventBody({ id, event, actor, at, label }: IssueEvent): unknown {
  return {
    id,
    event,
    actor,
    created_at: at,
    ...(label === undefined ? {} : { label: { name: label, color: '00ff00' } }),
  };
}

function activityBody({ id, before, after, at, type }: Activity): unknown {
  return { id, before, after, timestamp: at, activity_type: type, ref: 'refs/heads/narrower' };
}
