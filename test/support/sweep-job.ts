/**
 * The workflow of examples/sweep.yml, run as it stands against a forge.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { FakeForge } from './fake-forge.js';
import { runAction, type Ran } from './runner.js';

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly if?: string;
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': boolean };
  readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, string>> }[];
}

export const sweepText = readFileSync('examples/sweep.yml', 'utf8');
export const sweepWorkflow = parse(sweepText) as Workflow;

/** What its job gives the action. */
export const sweepInputs: Readonly<Record<string, string>> = Object.values(sweepWorkflow.jobs)[0]?.steps[0]?.with ?? {};

/** The sweep of a Monday morning. */
export function sweepOn(forge: FakeForge, inputs: Readonly<Record<string, string>> = sweepInputs): Promise<Ran> {
  return runAction({ github: forge, inputs, event: { name: 'schedule', payload: forge.event() } });
}

/** What starts when somebody has edited the dashboard as it is now. */
export function sweepAfterEdit(forge: FakeForge, login: string): Promise<Ran> {
  const { number, title, body } = dashboardOf(forge);
  const sender = { id: 77, login, type: 'User' };
  const payload = { action: 'edited', issue: { number, title, body }, sender };
  return runAction({ github: forge, inputs: sweepInputs, event: { name: 'issues', payload } });
}

/** The one issue. Throws where there are none or several. */
export function dashboardOf(forge: FakeForge): ReturnType<FakeForge['issue']> {
  const [issue, ...others] = forge.issues();
  if (issue === undefined || others.length > 0) throw new Error(`there are ${forge.issues().length} dashboards`);
  return issue;
}

/** The open pull requests by number, each with its title. */
export function openPulls(forge: FakeForge): readonly (readonly [number, string])[] {
  return forge.pulls().flatMap(({ number, title, state }) => (state === 'open' ? [[number, title] as const] : []));
}

/** Every request that wrote something, or tried to. */
export function writesTo(forge: FakeForge): readonly string[] {
  return forge.requests.flatMap(({ method, path, body }) =>
    method === 'GET' || (path === '/graphql' && !JSON.stringify(body).includes('mutation'))
      ? []
      : [`${method} ${path}`],
  );
}
