/**
 * Runs of workflows and their artifacts, and the storage that the artifacts lie in.
 *
 * As with GitHub, the storage is another host: a download is answered with a
 * redirect to a signed address, and whoever brings the token along is refused.
 */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { repositoryId as own } from './fake-github-reads.js';
import { notFound, paged, refusal, type Answer, type Call, type Route } from './fake-github-route.js';
import type { State } from './fake-github-state.js';

const repository = '/repos/{owner}/{repo}';
const defaultBranch = 'main';
const workflows = '.github/workflows';

/** A run; what is left out is that of a good one. */
export interface Run {
  readonly id: number;
  readonly workflow?: string;
  readonly event?: string;
  readonly branch?: string;
  readonly conclusion?: string;
  /** Whether the head is in a fork. */
  readonly fork?: boolean;
  /**
   * The commit it ran on. If left out, the head of the pull request for a run that one started, else the tip of the
   * default branch; by name, the commit behind that tip, or the head of the pull request.
   */
  readonly head?: 'merge-base' | 'pull-request' | (string & {});
  readonly artifacts?: readonly Artifact[];
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expired?: boolean;
  /** That of the bytes, if left out; `null` where GitHub knows none. */
  readonly digest?: string | null;
  /** The size that the list tells. */
  readonly size?: number;
}

export interface Storage {
  readonly url: string;
  /** The headers of each download. */
  readonly downloads: readonly Readonly<Record<string, unknown>>[];
  stop(): Promise<void>;
}

/** What runs and artifacts are told by. */
export type RunsState = Pick<State, 'owner' | 'name' | 'runs' | 'storage' | 'base' | 'head' | 'mergeBase'>;
type Asked = Call<RunsState>;

export const artifactReads: readonly Route<RunsState>[] = [
  {
    method: 'GET',
    template: repository,
    handle: ({ state }) => ({
      status: 200,
      body: { id: own, name: state.name, default_branch: defaultBranch },
    }),
  },
  { method: 'GET', template: `${repository}/actions/workflows/{workflow_id}/runs`, handle: listRuns },
  {
    method: 'GET',
    template: `${repository}/actions/runs/{run_id}`,
    handle: ({ state, parameters }) => {
      const run = state.runs.find(({ id }) => String(id) === parameters['run_id']);
      return run === undefined ? notFound : { status: 200, body: runBody(run, state) };
    },
  },
  { method: 'GET', template: `${repository}/actions/runs/{run_id}/artifacts`, handle: listArtifacts },
  { method: 'GET', template: `${repository}/actions/artifacts/{artifact_id}/{archive_format}`, handle: redirect },
];

/** https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow */
function listRuns(call: Asked): Answer {
  const { state, parameters, query } = call;
  const ofWorkflow = state.runs.filter((run) => workflowOf(run) === parameters['workflow_id']);
  if (ofWorkflow.length === 0) return notFound;
  const listed = ofWorkflow
    .map((run) => runBody(run, state))
    .filter(({ head_branch: branch }) => branch === (query.get('branch') ?? branch))
    .filter(({ conclusion }) => conclusion === (query.get('status') ?? conclusion))
    .sort((a, b) => b.id - a.id);
  return enveloped('workflow_runs', listed, call);
}

function listArtifacts(call: Asked): Answer {
  const { state, parameters, query } = call;
  const run = state.runs.find(({ id }) => String(id) === parameters['run_id']);
  if (run === undefined) return notFound;
  const named = (run.artifacts ?? []).filter(({ name }) => name === (query.get('name') ?? name));
  const listed = named.map(({ id, name, bytes, expired = false, digest, size }) => ({
    ...{ id, name, expired, size_in_bytes: size ?? bytes.length },
    digest: digest === undefined ? `sha256:${createHash('sha256').update(bytes).digest('hex')}` : digest,
  }));
  return enveloped('artifacts', listed, call);
}

function redirect({ state, parameters }: Asked): Answer {
  if (parameters['archive_format'] !== 'zip') return notFound;
  const artifact = artifactOf(state, parameters['artifact_id'] ?? '');
  if (artifact === undefined) return notFound;
  if (artifact.expired === true) return refusal(410, 'Artifact has expired');
  return { status: 302, headers: { location: `${state.storage}/${artifact.id}?sig=a%2Fb%3D` } };
}

function artifactOf({ runs }: RunsState, wanted: string): Artifact | undefined {
  return runs.flatMap(({ artifacts = [] }) => artifacts).find(({ id }) => String(id) === wanted);
}

function workflowOf({ workflow }: Run): string {
  return workflow ?? 'export-findings.yml';
}

export function runBody(run: Run, state: RunsState) {
  const { id, event = 'schedule', branch = defaultBranch, conclusion = 'success', fork = false } = run;
  return {
    ...{ id, event, conclusion, status: 'completed', head_branch: branch, run_number: id - 8000 },
    head_sha: commitOf(state, run),
    run_started_at: '2026-11-20T06:00:00Z',
    path: `${workflows}/${workflowOf(run)}@${branch}`,
    repository: { id: own },
    head_repository: {
      ...{ id: fork ? own + 1 : own, fork, name: state.name },
      full_name: `${fork ? 'contributor' : state.owner}/${state.name}`,
    },
  };
}

function commitOf(state: RunsState, { head, event }: Run): string {
  const named = new Map([
    ['merge-base', state.mergeBase],
    ['pull-request', state.head],
  ]);
  if (head !== undefined) return named.get(head) ?? head;
  return event === 'pull_request' ? state.head : state.base;
}

function enveloped(key: string, items: readonly unknown[], call: Asked): Answer {
  const { body, ...rest } = paged(items, call);
  return { ...rest, body: { total_count: items.length, [key]: body } };
}

/** What the host that artifacts are downloaded from answers: bytes, or a refusal in words. */
export function storageOf(runs: readonly Run[]): Pick<Storage, 'downloads'> & {
  readonly answer: (
    path: string,
    headers: Readonly<Record<string, unknown>>,
  ) => Answer & { readonly bytes: Uint8Array };
} {
  const downloads: Readonly<Record<string, unknown>>[] = [];
  return {
    downloads,
    answer: (path, headers) => {
      downloads.push(headers);
      const artifact = runs.flatMap(({ artifacts = [] }) => artifacts).find(({ id }) => path === `/${id}?sig=a%2Fb%3D`);
      const status = headers['authorization'] !== undefined ? 400 : artifact === undefined ? 403 : 200;
      return {
        status,
        headers: { 'content-type': 'application/octet-stream' },
        bytes: status === 200 && artifact !== undefined ? artifact.bytes : Buffer.from('refused'),
      };
    },
  };
}

/** The same host on loopback. */
export async function startStorage(runs: readonly Run[]): Promise<Storage> {
  const { downloads, answer } = storageOf(runs);
  const server = createServer(({ url = '', headers: asked }, response) => {
    const { status, headers, bytes } = answer(url, asked);
    response.writeHead(status, { ...headers });
    response.end(bytes);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  return {
    url: `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}`,
    downloads,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((stopped) => server.close(stopped));
    },
  };
}
