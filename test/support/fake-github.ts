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
import { push, remove, reply } from './fake-github-people.js';
import {
  commit,
  type Files,
  type IssueComment,
  type Review,
  type ReviewComment,
  type State,
  type User,
} from './fake-github-state.js';
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
  /** Whether it is an Enterprise Server that does not know numbers of 64 bits. */
  readonly isOld?: boolean;
  /** The number before that of the first thing that is written. */
  readonly lastId?: number;
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
  push(files: Files, how?: { readonly forced?: boolean; readonly renames?: Readonly<Record<string, string>> }): void;
  /** Somebody replies in the thread of a review comment. */
  reply(id: number, body: string, user?: User): void;
  /** Somebody resolves the thread that a review comment starts. */
  resolve(id: number): void;
  /** Somebody hides a comment. */
  hide(id: number): void;
  /** Somebody deletes a comment. */
  remove(id: number): void;
  isResolved(id: number): boolean;
  isHidden(id: number): boolean;
  /** Has something happen to the next requests of a route, such as `POST /pulls/{pull_number}/reviews`, or of all: `*`. */
  disturb(route: string, disturbance: Disturbance): void;
  /** The pull request is to be merged into other files: its diff changes, its head does not. */
  retarget(files: Files): void;
  /** No comment on this line is taken, whatever the diff shows. */
  refuseLine(line: number): void;
  /** Ends all disturbances. */
  calm(): void;
  /** The files at the head. */
  head(): Files;
  stop(): Promise<void>;
}

export interface Disturbance {
  /** How many requests it happens to; all, if absent. */
  readonly times?: number;
  /** How many requests pass before it happens. */
  readonly after?: number;
  /** The status that is answered instead. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The request is carried out although it is refused, as a gateway's time-out may have it. */
  readonly carriedOut?: boolean;
  /** The request is carried out twice, as a proxy may have it. */
  readonly repeated?: boolean;
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

/** A GitHub that is spoken to without a socket. It has no storage of artifacts. */
export function openGitHub(scene: Scene): FakeGitHub & { readonly fetch: typeof fetch } {
  const { github, respond } = makeGitHub(scene, 'http://storage.invalid', []);
  const send = async (url: unknown, { method = 'GET', headers, body }: RequestInit = {}) => {
    const text = typeof body === 'string' ? body : '';
    const answered = await respond({
      method,
      url: new URL(String(url)),
      headers: Object.fromEntries(new Headers(headers)),
      body: text === '' ? undefined : JSON.parse(text),
    });
    const sent = answered.bytes ?? (answered.body === undefined ? null : JSON.stringify(answered.body));
    const type = answered.bytes === undefined ? { 'content-type': 'application/json; charset=utf-8' } : {};
    return new Response(sent === null || typeof sent === 'string' ? sent : Buffer.from(sent), {
      status: answered.status,
      headers: { ...type, ...answered.headers },
    });
  };
  return { ...github, url: 'http://github.invalid', fetch: send };
}

interface Made {
  readonly github: Omit<FakeGitHub, 'url'>;
  readonly respond: (asked: Asked) => Promise<Answer>;
}

function makeGitHub(scene: Scene, storage: string, downloads: Storage['downloads']): Made {
  const state = stateOf(scene, storage);
  const requests: Received[] = [];
  const faults: string[] = [];
  const disturbances: Disturbed[] = [];
  const respond = async (asked: Asked): Promise<Answer> => {
    const done = await disturbed(asked, disturbances, () => answer(state, scene, asked, faults));
    const { method, url, body } = asked;
    const given = { ...done, headers: { ...rateLimit(url, requests.length), ...done.headers } };
    requests.push({ method, path: `${url.pathname}${url.search}`, body, status: given.status });
    return given;
  };
  const github: Made['github'] = {
    token,
    repository: `${state.owner}/${state.name}`,
    requests,
    downloads,
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
    push: (files, how) => {
      push(state, files, how);
    },
    reply: (id, body, user = person) => {
      reply(state, id, body, user);
    },
    resolve: (id) => state.resolved.add(id),
    hide: (id) => state.hidden.add(id),
    remove: (id) => {
      remove(state, id);
    },
    isResolved: (id) => state.resolved.has(id),
    isHidden: (id) => state.hidden.has(id),
    disturb: (route, disturbance) => {
      const { times: left = Number.POSITIVE_INFINITY, after = 0 } = disturbance;
      disturbances.push({ route, disturbance, left, after });
    },
    retarget: (files) => {
      state.base = state.mergeBase = commit(state.commits, files);
    },
    refuseLine: (line) => state.refusedLines.add(line),
    calm: () => {
      disturbances.length = 0;
    },
    head: () => state.commits.get(state.head) ?? {},
    stop: () => Promise.resolve(),
  };
  return { github, respond };
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function rateLimit({ pathname }: URL, asked: number): Readonly<Record<string, string>> {
  const resource = pathname.endsWith('/graphql') ? 'graphql' : 'core';
  return {
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': String(999 - asked),
    'x-ratelimit-resource': resource,
  };
}

interface Disturbed {
  readonly route: string;
  readonly disturbance: Disturbance;
  left: number;
  after: number;
}

/** The answer, as the first disturbance that concerns the request has it. */
async function disturbed(asked: Asked, disturbances: readonly Disturbed[], real: () => Answer): Promise<Answer> {
  const found = disturbances.find(
    (each) => each.left > 0 && (each.route === '*' || isRoute(asked, each.route)) && each.after-- <= 0,
  );
  if (found === undefined) return real();
  found.left--;
  const { before, delayMilliseconds, status, headers, carriedOut, repeated } = found.disturbance;
  before?.();
  if (delayMilliseconds !== undefined) await setTimeout(delayMilliseconds);
  if (repeated === true) real();
  if (status === undefined) return real();
  if (carriedOut === true) real();
  return { ...refusal(status, `refused by this test with ${status}`), ...(headers === undefined ? {} : { headers }) };
}

export async function startGitHub(scene: Scene): Promise<FakeGitHub> {
  const storage = await startStorage(scene.runs ?? []);
  const { github, respond } = makeGitHub(scene, storage.url, storage.downloads);
  const server = createServer((request, response) => {
    void (async () => {
      const { status, body, bytes, headers } = await respond(await read(request, scene.enterprise === true));
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
    ...github,
    url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}${scene.enterprise === true ? '/api/v3' : ''}`,
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
  readonly headers: Pick<IncomingMessage['headers'], 'authorization' | 'accept'>;
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
    comments: seeds.map((comment, index) => ({
      ...comment,
      id: index + 1,
      commit: head,
      ...(comment.line === undefined ? {} : { original_line: comment.line }),
    })),
    resolved: new Set(),
    hidden: new Set(),
    refusedLines: new Set(),
    isOld: scene.isOld ?? false,
    issueComments: (scene.issueComments ?? []).map((comment, index) => ({ ...comment, id: 501 + index })),
    lastId: scene.lastId ?? 1000,
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
