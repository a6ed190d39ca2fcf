/**
 * Findings from an artifact of another run of this repository.
 *
 * A pull request, also one from a fork, can have runs and artifacts made. So only a
 * run counts that succeeded on this repository's own default branch and was started
 * by what only its members control. What cannot be had, or cannot be trusted, is a
 * gap in the report and never the end of the run. REST, since the artifact client
 * does not work on GitHub Enterprise Server.
 *
 * A run names its branch and does not say whether that is a branch: for a tag called
 * `main`, which may lie on any commit, it says `main` as well. So the commit that ran
 * must also be one of the default branch, whose tip is asked for as such (a name in
 * REST's comparison could mean the tag).
 *
 * https://docs.github.com/en/rest/actions/workflow-runs
 * https://docs.github.com/en/rest/actions/artifacts
 */
import { createHash } from 'node:crypto';
import type { ArtifactSource } from '../../config/config.js';
import { reasonOf, UserError } from '../../errors.js';
import type { SourceFile } from '../../text/file.js';
import { message, plain, quotedList, words, type Message } from '../../text/message.js';
import { most, unpack } from './zip.js';
import type { GitHub } from '../api/client.js';
import { isFields, textField, type Fields } from '../../text/fields.js';
import { decode } from '../../text/decode.js';
import type { PullRequest } from '../../world/pull-request.js';
import type { Found } from '../../world/local-files.js';
import { type Artifacts, type FoundInRun, artifactPrefix } from '../../world/artifacts.js';
import { statusOf } from '../../world/refusal.js';

const trustedEvents = ['schedule', 'workflow_dispatch', 'push'];
const pageSize = 100;
/** GitHub lists at most 1,000 runs of a search. */
const mostPages = 10;
/** Runs whose commit is looked up; each costs a request. */
const mostLookedUp = 10;

type Step<T> = { readonly kind: 'done'; readonly value: T } | Gap;

interface Gap {
  readonly kind: 'gap';
  readonly why: Message;
}

interface Home {
  readonly path: string;
  readonly id: number;
  readonly branch: string;
}

export function githubArtifacts(github: GitHub, { owner, repo }: Pick<PullRequest, 'owner' | 'repo'>): Artifacts {
  return {
    read: async (source) => {
      const gap = (why: Message): FoundInRun => ({
        files: [],
        notes: [],
        gaps: [message`the findings artifact ${source.name} could not be read: ${why}`],
      });
      try {
        const home = await homeOf(github, `/repos/${owner}/${repo}`);
        if (home.kind === 'gap') return gap(home.why);
        const run = await trustedRun(github, home.value, source);
        if (run.kind === 'gap') return gap(run.why);
        const bytes = await download(github, home.value, run.value.id, source.name);
        if (bytes.kind === 'gap') return gap(bytes.why);
        const archive = await unpack(bytes.value);
        if (archive.kind === 'refused') return gap(archive.why);
        if (archive.files.length === 0) return gap(words('it holds no file'));
        const note = message`findings are read from the artifact ${source.name} ${describedRun(run.value)}`;
        github.log(plain(note));
        return { ...foundIn(archive.files, source.name), notes: [note] };
      } catch (cause) {
        return gap(failure(cause));
      }
    },
  };
}

async function homeOf(github: GitHub, path: string): Promise<Step<Home>> {
  const answer = await ask(github, path, {}, words('the token does not reach this repository'));
  if (answer.kind === 'gap') return answer;
  const { id } = answer.value;
  const branch = textField(answer.value, 'default_branch');
  if (typeof id !== 'number' || branch === undefined) return gapOf(words('GitHub named no default branch'));
  return { kind: 'done', value: { path, id, branch } };
}

interface Run {
  readonly id: number;
  readonly commit: string;
  readonly number: number | undefined;
  readonly workflow: string;
  /** When it began, in ISO 8601. */
  readonly date: string | undefined;
}

/** Our words, so that no number of it becomes a reference to an issue. */
function describedRun({ id, number, workflow, date }: Run): Message {
  const day = date === undefined ? words('') : message` on ${words(date.slice(0, 10))}`;
  return message`of run ${number ?? id} of ${workflow}${day} (id ${id})`;
}

/** The run whose artifact counts. */
async function trustedRun(github: GitHub, home: Home, source: ArtifactSource): Promise<Step<Run>> {
  if (source.run === undefined) return newestRun(github, home, source.workflow ?? '');
  const absent = message`there is no run ${source.run} in this repository`;
  const run = await ask(github, `${home.path}/actions/runs/${source.run}`, {}, absent);
  if (run.kind === 'gap') return run;
  const why = distrust(run.value, home, source.workflow);
  if (why !== undefined) return gapOf(message`run ${source.run} does not count: ${why}`);
  const tip = await tipOf(github, home);
  if (tip.kind === 'gap') return tip;
  const placed = await onBranch(github, home, tip.value, runOf(run.value));
  return placed.kind === 'gap' ? gapOf(message`run ${source.run} does not count: ${placed.why}`) : placed;
}

async function newestRun(github: GitHub, home: Home, workflow: string): Promise<Step<Run>> {
  const absent = message`there is no workflow ${workflow} in this repository`;
  const others: Message[] = [];
  let tip: Step<string> | undefined;
  let lookedUp = 0;
  for (let page = 1; page <= mostPages; page++) {
    const answer = await ask(
      github,
      `${home.path}/actions/workflows/${encodeURIComponent(workflow)}/runs`,
      { branch: home.branch, status: 'success', per_page: String(pageSize), page: String(page) },
      absent,
    );
    if (answer.kind === 'gap') return answer;
    const listed = listIn(answer.value, 'workflow_runs');
    const judged = listed.map((run) => ({ run: runOf(run), why: distrust(run, home, undefined) }));
    others.push(...judged.flatMap(({ run, why }) => (why === undefined ? [] : [message`run ${run.id}: ${why}`])));
    const trusted = judged.flatMap(({ run, why }) => (why === undefined ? [run] : []));
    for (const run of trusted.toSorted((a, b) => b.id - a.id)) {
      if (++lookedUp > mostLookedUp) break;
      tip ??= await tipOf(github, home);
      if (tip.kind === 'gap') return tip;
      const placed = await onBranch(github, home, tip.value, run);
      if (placed.kind === 'done') return placed;
      others.push(message`run ${run.id}: ${placed.why}`);
    }
    if (listed.length < pageSize) break;
  }
  const [first] = others;
  const none = message`no run of ${workflow} has succeeded on the default branch ${home.branch}`;
  return gapOf(
    first === undefined
      ? message`${none} yet; start it once`
      : message`${none} that can be trusted (${others.length} do not count; ${first})`,
  );
}

function runOf(run: Fields): Run {
  const number = run['run_number'];
  return {
    id: numberOf(run) ?? 0,
    commit: textField(run, 'head_sha') ?? '',
    number: typeof number === 'number' ? number : undefined,
    workflow: workflowOf(run),
    date: textField(run, 'run_started_at') ?? textField(run, 'created_at'),
  };
}

/** The commit that the default branch, and nothing else of its name, stands at. */
async function tipOf(github: GitHub, home: Home): Promise<Step<string>> {
  const [, , owner = '', name = ''] = home.path.split('/');
  const query =
    'query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { defaultBranchRef { target { oid } } } }';
  const { repository } = await github.graphql(query, { owner, name });
  const branch = isFields(repository) ? repository['defaultBranchRef'] : undefined;
  const target = isFields(branch) ? branch['target'] : undefined;
  const oid = isFields(target) ? textField(target, 'oid') : undefined;
  return oid === undefined
    ? gapOf(words('GitHub named no commit of the default branch'))
    : { kind: 'done', value: oid };
}

/** The run, if its commit is the tip of the default branch or behind it. */
async function onBranch(github: GitHub, home: Home, tip: string, run: Run): Promise<Step<Run>> {
  const elsewhere = message`its commit is not on the default branch ${home.branch}, as where a tag has that name`;
  if (!/^[0-9a-f]{40,64}$/.test(run.commit)) return gapOf(elsewhere);
  if (run.commit === tip) return { kind: 'done', value: run };
  const compared = await ask(github, `${home.path}/compare/${tip}...${run.commit}`, { per_page: '1' }, elsewhere);
  if (compared.kind === 'gap') return compared;
  const { status } = compared.value;
  return status === 'behind' || status === 'identical' ? { kind: 'done', value: run } : gapOf(elsewhere);
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

async function download(github: GitHub, home: Home, run: number, name: string): Promise<Step<Uint8Array>> {
  const answer = await ask(
    github,
    `${home.path}/actions/runs/${run}/artifacts`,
    { name, per_page: String(pageSize) },
    message`run ${run} is gone`,
  );
  if (answer.kind === 'gap') return answer;
  const all = listIn(answer.value, 'artifacts').filter((each) => textField(each, 'name') === name);
  const fresh = all.filter(({ expired }) => expired !== true);
  const newest = fresh.toSorted((a, b) => (numberOf(b) ?? 0) - (numberOf(a) ?? 0))[0];
  if (newest === undefined)
    return gapOf(all.length > 0 ? expired(run) : message`run ${run} has no artifact of that name`);
  const size = newest['size_in_bytes'];
  if (typeof size === 'number' && size > most.bytes)
    return gapOf(message`it has ${size} bytes, more than the ${most.bytes} that are read`);
  const path = `${home.path}/actions/artifacts/${numberOf(newest) ?? 0}/zip`;
  const bytes = await attempt(
    () => github.download(path, most.bytes),
    message`it is gone from run ${run}`,
    expired(run),
  );
  if (bytes.kind === 'gap') return bytes;
  const digest = /^sha256:([0-9a-f]{64})$/i.exec(textField(newest, 'digest') ?? '')?.[1]?.toLowerCase();
  const own = createHash('sha256').update(bytes.value).digest('hex');
  return digest === undefined || digest === own
    ? bytes
    : gapOf(message`its digest is ${own}, but GitHub reported ${digest}; run the workflow again`);
}

function expired(run: number): Message {
  return message`it has expired in run ${run}; run the workflow again`;
}

function foundIn(
  unpacked: readonly { readonly name: string | undefined; readonly bytes: Uint8Array }[],
  artifact: string,
): Found {
  const files: SourceFile[] = [];
  const gaps: Message[] = [];
  for (const { name, bytes } of unpacked) {
    const path = `${artifactPrefix}${artifact}${name === undefined ? '' : `/${name}`}`;
    try {
      files.push({ path, text: decode(bytes) });
    } catch {
      gaps.push(message`${path} could not be read: it is not UTF-8`);
    }
  }
  return { files, gaps };
}

async function ask(
  github: GitHub,
  path: string,
  query: Readonly<Record<string, string>>,
  absent: Message,
): Promise<Step<Fields>> {
  const answer = await attempt(() => github.get(path, query), absent, absent);
  if (answer.kind === 'gap') return answer;
  return isFields(answer.value)
    ? { kind: 'done', value: answer.value }
    : gapOf(message`GitHub gave no object for ${path}`);
}

/** What is asked for, or the gap that a refusal means. */
async function attempt<T>(request: () => Promise<T>, absent: Message, gone: Message): Promise<Step<T>> {
  try {
    return { kind: 'done', value: await request() };
  } catch (cause) {
    const status = statusOf(cause instanceof UserError ? cause.cause : cause);
    return gapOf(status === 404 ? absent : status === 410 ? gone : failure(cause));
  }
}

function failure(cause: unknown): Message {
  const original = cause instanceof UserError ? cause.cause : cause;
  const status = statusOf(original);
  const reason = reasonOf(original);
  if (status === undefined) return message`${reason}`;
  const help = message`; give the job ${'actions: read'} under ${'permissions'}`;
  return message`GitHub answered ${status} (${reason})${status === 403 && !/rate limit/i.test(reason) ? help : words('')}`;
}

function listIn(answer: Fields, key: string): readonly Fields[] {
  const list = answer[key];
  return Array.isArray(list) ? list.filter(isFields) : [];
}

function numberOf({ id }: Fields): number | undefined {
  return typeof id === 'number' ? id : undefined;
}

function gapOf(why: Message): Gap {
  return { kind: 'gap', why };
}
