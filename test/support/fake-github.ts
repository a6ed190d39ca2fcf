/**
 * A GitHub of one repository and one pull request, on loopback.
 *
 * It remembers what is written and refuses what GitHub would refuse: requests are
 * judged by GitHub's own description of its API, and by the rules for comments that
 * the description leaves out. Its answers are judged too; one that does not fit is a
 * mistake of this fake, and stands in `faults`.
 */
import { createServer, type IncomingMessage } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { artifactReads, startStorage, type Run, type Storage } from './fake-github-artifacts.js';
import { answerGraphql } from './fake-github-graphql.js';
import { gitRoutes } from './fake-github-git.js';
import { commandRoutes, commandSide, type CommandSide } from './fake-github-commands.js';
import { deniedBy, type Permissions } from './fake-github-permissions.js';
import { pullRequest, reads, visibleComments } from './fake-github-reads.js';
import { notFound, refusal, type Answer, type Route } from './fake-github-route.js';
import { completed, isFields, wrongInAnswer, wrongInRequest, type Fields } from './fake-github-schema.js';
import type { Files, IssueComment, Review, ReviewComment, State, User } from './fake-github-state.js';
import { writes } from './fake-github-writes.js';

/** The repository as it is before the first request. */
export interface Scene {
  /** The commit that the pull request merges into. */
  readonly base: Files;
  /** Where the pull request branched off; the base commit itself if absent. */
  readonly mergeBase?: Files;
  readonly head: Files;
  readonly renames?: Readonly<Record<string, string>>;
  readonly fork?: boolean;
  readonly closed?: boolean;
  readonly readOnly?: boolean;
  readonly draft?: boolean;
  /** The `permissions:` of the workflow; everything is allowed, if absent. */
  readonly permissions?: Permissions;
  /** Modes of files that are no plain ones, by path, and the roles of people by name. */
  readonly modes?: Readonly<Record<string, string>>;
  readonly collaborators?: Readonly<Record<string, string>>;
  readonly longestPatch?: number;
  readonly losesByteOrderMark?: boolean;
  readonly comments?: readonly Omit<ReviewComment, 'id' | 'commit'>[];
  readonly issueComments?: readonly Omit<IssueComment, 'id'>[];
  /** The runs of its workflows, with their artifacts. */
  readonly runs?: readonly Run[];
  /** When files were last changed at the base, in ISO 8601; long ago, if left out. */
  readonly lastChanges?: Readonly<Record<string, string>>;
  /** Whether its API has the addresses of an Enterprise Server: `/api/v3` and `/api/graphql`. */
  readonly enterprise?: boolean;
}

export interface FakeGitHub extends CommandSide {
  readonly url: string;
  readonly token: string;
  readonly repository: string;
  readonly requests: readonly Received[];
  /** The headers of what was downloaded from the storage of artifacts. */
  readonly downloads: Storage['downloads'];
  /** Answers of this fake that GitHub's description does not allow. */
  readonly faults: readonly string[];
  /** The payload of the event `pull_request`, as of now. */
  event(): unknown;
  /** The review comments that people see. */
  comments(): readonly ReviewComment[];
  reviews(): readonly Review[];
  issueComments(): readonly IssueComment[];
  /** Makes `files` the head commit of the pull request. */
  push(files: Files): void;
  /** Has something happen to the next requests of a route, such as `POST /pulls/{pull_number}/reviews`. */
  disturb(route: string, disturbance: Disturbance): void;
  stop(): Promise<void>;
}

export interface Disturbance {
  /** How many requests it happens to; all, if absent. */
  readonly times?: number;
  /** The status that is answered instead. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The request is carried out although it is refused, as a gateway's time-out may have it. */
  readonly carriedOut?: boolean;
  readonly delayMilliseconds?: number;
  /** Happens before the request is looked at. */
  readonly before?: () => void;
}

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
}

/** Whose token it is: that of the workflow. */
export const bot: User = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' };
export const person: User = { id: 1, login: 'octocat', type: 'User' };

const token = 'ghs_0000000000000000000000000000000000fake';
const routes: readonly Route[] = [...reads, ...artifactReads, ...gitRoutes, ...commandRoutes, ...writes];

export async function startGitHub(scene: Scene): Promise<FakeGitHub> {
  const storage = await startStorage(scene.runs ?? []);
  const state = stateOf(scene, storage.url);
  const requests: Received[] = [];
  const faults: string[] = [];
  const disturbances: { readonly route: string; readonly disturbance: Disturbance; left: number }[] = [];
  const respond = async (asked: Asked): Promise<Answer> => {
    const disturbed = disturbances.find(({ route, left }) => left > 0 && isRoute(asked, route));
    if (disturbed === undefined) return answer(state, scene, asked, faults);
    disturbed.left--;
    const { before, delayMilliseconds, status, headers, carriedOut } = disturbed.disturbance;
    before?.();
    if (delayMilliseconds !== undefined) await setTimeout(delayMilliseconds);
    if (status === undefined || carriedOut === true) {
      const real = answer(state, scene, asked, faults);
      if (status === undefined) return real;
    }
    return { ...refusal(status, `refused by this test with ${status}`), ...(headers === undefined ? {} : { headers }) };
  };
  const server = createServer((request, response) => {
    void (async () => {
      const asked = await read(request, scene.enterprise === true);
      const { status, body, bytes, headers } = await respond(asked);
      requests.push({
        method: asked.method,
        path: `${asked.url.pathname}${asked.url.search}`,
        body: asked.body,
        status,
      });
      const sent = bytes ?? (body === undefined ? undefined : Buffer.from(JSON.stringify(body)));
      response.writeHead(status, {
        ...(bytes === undefined ? { 'content-type': 'application/json; charset=utf-8' } : {}),
        ...headers,
      });
      response.end(sent);
    })();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}${scene.enterprise === true ? '/api/v3' : ''}`,
    token,
    repository: `${state.owner}/${state.name}`,
    requests,
    downloads: storage.downloads,
    faults,
    event: () => ({
      action: 'synchronize',
      number: state.number,
      pull_request: pullRequest(state),
      repository: { full_name: `${state.owner}/${state.name}` },
    }),
    ...commandSide(state),
    comments: () => visibleComments(state),
    reviews: () => state.reviews,
    issueComments: () => state.issueComments,
    push: (files) => {
      state.head = commit(state.commits, files);
    },
    disturb: (route, disturbance) => {
      disturbances.push({ route, disturbance, left: disturbance.times ?? Number.POSITIVE_INFINITY });
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((stopped) => server.close(stopped));
      await storage.stop();
    },
  };
}

interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

async function read(request: IncomingMessage, enterprise: boolean): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  return {
    method: request.method ?? '',
    url: new URL(enterprise ? belowApi(request.url ?? '') : (request.url ?? ''), 'http://127.0.0.1'),
    headers: request.headers,
    body,
  };
}

/** An address of an Enterprise Server as github.com would have it; nothing is found outside its API. */
function belowApi(path: string): string {
  const below = path.replace(/^\/api(?:\/v3(?=\/)|(?=\/graphql$))/, '');
  return below === path ? '/nowhere' : below;
}

function answer(state: State, { readOnly, permissions }: Scene, asked: Asked, faults: string[]): Answer {
  const { method, url, headers, body } = asked;
  if (!/^(?:token|bearer) /i.test(headers.authorization ?? '')) return refusal(401, 'Requires authentication');
  if (headers.authorization?.replace(/^\S+ /, '') !== token) return refusal(401, 'Bad credentials');
  if (isRoute(asked, 'POST /graphql'))
    return deniedBy(permissions, { method, template: '/graphql' }) ?? answerGraphql(state, isFields(body) ? body : {});
  const found = routes.flatMap((route) => {
    const parameters = route.method === method ? parametersOf(route.template, url.pathname) : undefined;
    return parameters === undefined ? [] : [{ route, parameters }];
  })[0];
  if (found === undefined || !isHere(state, found.parameters)) return notFound;
  const { route, parameters } = found;
  if (method !== 'GET' && readOnly === true) return refusal(403, 'Resource not accessible by integration');
  const denied = deniedBy(permissions, route);
  if (denied !== undefined) return denied;
  const wrong = wrongInRequest(route, body);
  if (wrong !== undefined) return refusal(422, 'Invalid request.', [wrong]);
  const fields: Fields = isFields(body) ? body : {};
  const given = route.handle({
    state,
    parameters,
    query: url.searchParams,
    accept: headers.accept ?? '',
    body: fields,
  });
  if (given.status >= 300 || given.bytes !== undefined) return given;
  const full = completed(route, given.status, given.body);
  const fault = wrongInAnswer(route, given.status, full);
  if (fault !== undefined) faults.push(`${method} ${route.template}: ${fault}`);
  return full === undefined ? given : { ...given, body: full };
}

function isHere({ owner, name, number }: State, parameters: Readonly<Record<string, string>>): boolean {
  const asked = parameters['pull_number'] ?? parameters['issue_number'] ?? String(number);
  return parameters['owner'] === owner && parameters['repo'] === name && asked === String(number);
}

/** Whether a request is of the route, named without its repository. */
function isRoute({ method, url }: Asked, route: string): boolean {
  const [verb = '', template = ''] = route.split(' ');
  const repository = template === '/graphql' ? '' : '/repos/{owner}/{repo}';
  return verb === method && parametersOf(`${repository}${template}`, url.pathname) !== undefined;
}

/** What stands in the path for the open parts of the template; `undefined` where it is another path. */
function parametersOf(template: string, path: string): Readonly<Record<string, string>> | undefined {
  const pattern = template.replace(
    /\{(\w+)\}/g,
    (_, name: string) => `(?<${name}>${name === 'path' || name === 'ref' ? '.+' : '[^/]+'})`,
  );
  const groups = new RegExp(`^${pattern}$`).exec(path)?.groups;
  if (groups === undefined) return new RegExp(`^${pattern}$`).test(path) ? {} : undefined;
  return Object.fromEntries(Object.entries(groups).map(([key, value]) => [key, decodeURIComponent(value)]));
}

function stateOf(scene: Scene, storage: string): State {
  const commits = new Map<string, Files>();
  const base = commit(commits, scene.base);
  const mergeBase = scene.mergeBase === undefined ? base : commit(commits, scene.mergeBase);
  const head = commit(commits, scene.head);
  const seeds = scene.comments ?? [];
  return {
    ...{ owner: 'octo-org', name: 'policies', number: 7, me: bot, commits, base, mergeBase, head, reviews: [] },
    fork: scene.fork ?? false,
    open: scene.closed !== true,
    renames: scene.renames ?? {},
    comments: seeds.map((comment, index) => ({ ...comment, id: index + 1, commit: head })),
    issueComments: (scene.issueComments ?? []).map((comment, index) => ({ ...comment, id: 501 + index })),
    lastId: 1000,
    longestPatch: scene.longestPatch ?? Number.POSITIVE_INFINITY,
    losesByteOrderMark: scene.losesByteOrderMark ?? false,
    runs: scene.runs ?? [],
    lastChanges: scene.lastChanges ?? {},
    draft: scene.draft ?? false,
    modes: scene.modes ?? {},
    collaborators: scene.collaborators ?? {},
    storage,
  };
}

/** Adds a commit and names it, each by a digit of its own. */
function commit(commits: Map<string, Files>, files: Files): string {
  const sha = (commits.size + 10).toString(16).padStart(2, 'c').repeat(20);
  commits.set(sha, files);
  return sha;
}
