/**
 * The run whose artifact counts.
 *
 * A pull request, also one from a fork, can have runs and artifacts made. So only a
 * run counts that succeeded on this repository's own default branch and was started
 * by what only its members control.
 *
 * A run names its branch and does not say whether that is a branch: for a tag called
 * `main`, which may lie on any commit, it says `main` as well. So the commit that ran
 * must also be one of the default branch, whose tip is asked for as such (a name in
 * REST's comparison could mean the tag).
 *
 * https://docs.github.com/en/rest/actions/workflow-runs
 */
import type { ArtifactSource } from '../../config/config.js';
import { message, quotedList, words, type Message } from '../../text/message.js';
import { isFields, textField, type Fields } from '../../text/fields.js';
import type { GitHub, InRepository } from '../api/client.js';
import { ask, attempt, gapOf, type Step } from './step.js';

const trustedEvents = ['schedule', 'workflow_dispatch', 'push'];
/** GitHub lists at most 1,000 runs of a search. */
const mostPages = 10;
/** Runs whose commit is looked up; each costs a request. */
const mostLookedUp = 10;

/** This repository, with what identifies it and its default branch. */
export interface Home extends InRepository {
  readonly id: number;
  readonly branch: string;
}

/** The repository as GitHub describes it. */
export async function homeOf(github: GitHub, at: InRepository): Promise<Step<Home>> {
  const answer = await ask(
    () => github.rest.repos.get({ ...at }),
    'this repository',
    gapOf(
      words('the token does not reach this repository'),
      message`give the job ${'permissions: contents: read'} and ${'actions: read'}`,
    ),
  );
  if (answer.kind === 'gap') return answer;
  const { id } = answer.value;
  const branch = textField(answer.value, 'default_branch');
  if (typeof id !== 'number' || branch === undefined)
    return gapOf(words('GitHub named no default branch'), words('run the job again'));
  return { kind: 'done', value: { ...at, id, branch } };
}

/** A run of a workflow. */
interface Run {
  readonly id: number;
  readonly commit: string;
  readonly number: number | undefined;
  readonly workflow: string;
  /** When it began, in ISO 8601. */
  readonly date: string | undefined;
}

/** Our words, so that no number of it becomes a reference to an issue. */
export function describedRun({ id, number, workflow, date }: Run): Message {
  const day = date === undefined ? words('') : message` on ${words(date.slice(0, 10))}`;
  return message`of run ${number ?? id} of ${workflow}${day} (id ${id})`;
}

/** The run whose artifact counts. */
export async function trustedRun(github: GitHub, home: Home, source: ArtifactSource): Promise<Step<Run>> {
  if (source.run === undefined) return newestRun(github, home, source.workflow ?? '');
  const absent = gapOf(
    message`there is no run ${source.run} in this repository`,
    message`correct the input ${'findings-run-id'}`,
  );
  const { owner, repo } = home;
  const run_id = source.run;
  const run = await ask(() => github.rest.actions.getWorkflowRun({ owner, repo, run_id }), `run ${run_id}`, absent);
  if (run.kind === 'gap') return run;
  const why = distrust(run.value, home, source.workflow);
  if (why !== undefined) return gapOf(message`run ${source.run} does not count: ${why}`, otherRun);
  const tip = await tipOf(github, home);
  if (tip.kind === 'gap') return tip;
  const placed = await onBranch(github, home, tip.value, runOf(run.value));
  return placed.kind === 'gap' ? gapOf(message`run ${source.run} does not count: ${placed.why}`, otherRun) : placed;
}

const otherRun = message`name a run of the default branch in the input ${'findings-run-id'}`;

async function newestRun(github: GitHub, home: Home, workflow: string): Promise<Step<Run>> {
  const { owner, repo, branch } = home;
  const asked = { owner, repo, workflow_id: workflow, branch, status: 'success' } as const;
  const pages = github.pages(github.rest.actions.listWorkflowRuns, asked, 'workflow_runs')[Symbol.asyncIterator]();
  const others: Message[] = [];
  const search: Search = { github, home, left: mostLookedUp, tip: undefined };
  for (let page = 1; page <= mostPages; page++) {
    const absent = gapOf(
      message`there is no workflow ${workflow} in this repository`,
      message`correct the input ${'findings-workflow'}`,
    );
    const next = await attempt(() => pages.next(), absent, absent);
    if (next.kind === 'gap') return next;
    if (next.value.done === true) break;
    const found = await firstTrusted(search, next.value.value.filter(isFields), others);
    if (found !== undefined) return found;
  }
  const [first] = others;
  const none = message`no run of ${workflow} has succeeded on the default branch ${branch}`;
  return gapOf(
    first === undefined
      ? message`${none} yet`
      : message`${none} that can be trusted (${others.length} do not count; ${first})`,
  );
}

interface Search {
  readonly github: GitHub;
  readonly home: Home;
  /** How many commits may still be looked up. */
  left: number;
  /** The commit that the default branch stands at, once it was asked for. */
  tip: Step<string> | undefined;
}

/** The newest of the runs that counts, or what ends the search; why others do not goes to `others`. */
async function firstTrusted(
  search: Search,
  listed: readonly Fields[],
  others: Message[],
): Promise<Step<Run> | undefined> {
  const { github, home } = search;
  const judged = listed.map((run) => ({ run: runOf(run), why: distrust(run, home, undefined) }));
  others.push(...judged.flatMap(({ run, why }) => (why === undefined ? [] : [message`run ${run.id}: ${why}`])));
  const trusted = judged.flatMap(({ run, why }) => (why === undefined ? [run] : []));
  for (const run of trusted.toSorted((a, b) => b.id - a.id)) {
    if (search.left-- <= 0) return undefined;
    const tip = (search.tip ??= await tipOf(github, home));
    if (tip.kind === 'gap') return tip;
    const placed = await onBranch(github, home, tip.value, run);
    if (placed.kind === 'done') return placed;
    others.push(message`run ${run.id}: ${placed.why}`);
  }
  return undefined;
}

function runOf(run: Fields): Run {
  const number = run['run_number'];
  return {
    id: typeof run['id'] === 'number' ? run['id'] : 0,
    commit: textField(run, 'head_sha') ?? '',
    number: typeof number === 'number' ? number : undefined,
    workflow: workflowOf(run),
    date: textField(run, 'run_started_at') ?? textField(run, 'created_at'),
  };
}

/** The commit that the default branch, and nothing else of its name, stands at. */
async function tipOf(github: GitHub, home: Home): Promise<Step<string>> {
  const query =
    'query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { defaultBranchRef { target { oid } } } }';
  const { repository } = await github.graphql(query, { owner: home.owner, name: home.repo });
  const branch = isFields(repository) ? repository['defaultBranchRef'] : undefined;
  const target = isFields(branch) ? branch['target'] : undefined;
  const oid = isFields(target) ? textField(target, 'oid') : undefined;
  return oid === undefined
    ? gapOf(words('GitHub named no commit of the default branch'), words('run the job again'))
    : { kind: 'done', value: oid };
}

/** The run, if its commit is the tip of the default branch or behind it. */
async function onBranch(github: GitHub, home: Home, tip: string, run: Run): Promise<Step<Run>> {
  const elsewhere = gapOf(
    message`its commit is not on the default branch ${home.branch}, as where a tag has that name`,
  );
  if (!/^[0-9a-f]{40,64}$/.test(run.commit)) return elsewhere;
  if (run.commit === tip) return { kind: 'done', value: run };
  const { owner, repo } = home;
  const basehead = `${tip}...${run.commit}`;
  const compared = await ask(
    () => github.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 }),
    `the comparison ${basehead}`,
    elsewhere,
  );
  if (compared.kind === 'gap') return compared;
  const { status } = compared.value;
  return status === 'behind' || status === 'identical' ? { kind: 'done', value: run } : elsewhere;
}

/** Why a run does not count; `undefined` for one that only this repository's members can have made. */
function distrust(run: Fields, { id, branch }: Home, workflow: string | undefined): Message | undefined {
  const head = run['head_repository'];
  const event = textField(run, 'event') ?? '';
  const ranOn = textField(run, 'head_branch') ?? '';
  const ended = textField(run, 'conclusion') ?? textField(run, 'status') ?? '';
  if (!isFields(head) || head['id'] !== id) return words('it was made by a fork or another repository');
  if (ranOn !== branch) return message`it ran on ${ranOn}, not on the default branch ${branch}`;
  if (!trustedEvents.includes(event))
    return message`it was started by ${event}, not by one of ${quotedList(trustedEvents)}`;
  if (ended !== 'success') return message`it ended with ${ended}, not with ${'success'}`;
  if (workflow !== undefined && workflowOf(run) !== workflow) return message`it is not a run of ${workflow}`;
  return undefined;
}

/** The file name in `.github/workflows/export.yml`, with or without a repository before it and `@main` after it. */
function workflowOf(run: Fields): string {
  return (textField(run, 'path') ?? '').replace(/@.*$/s, '').split('/').at(-1) ?? '';
}
