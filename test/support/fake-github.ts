/**
 * A GitHub of one repository and one pull request, in this process or on loopback.
 *
 * It remembers what is written and refuses what GitHub would refuse: requests are
 * judged by GitHub's own description of its API, and by the rules for comments that
 * the description leaves out. Its answers are judged too; one that does not fit is a
 * mistake of this fake, and stands in `faults`.
 *
 * It takes a bounded number of requests. That is how a run that would never end is
 * ended: by what it asks for, not by a clock that a slow machine would trip.
 */
import { createServer, type IncomingMessage } from 'node:http';
import {
  answer,
  belowApi,
  disturbed,
  rateLimit,
  token,
  type Asked,
  type Disturbance,
  type Disturbed,
} from './fake-github-answer.js';
import { startStorage, storageOf, type Run, type Storage } from './fake-github-artifacts.js';
import { commandSide, type CommandSide } from './fake-github-commands.js';
import { happens, labelSide, pushed, type LabelSide } from './fake-github-labels.js';
import type { Permissions } from './fake-github-permissions.js';
import { pullRequest, visibleComments } from './fake-github-reads.js';
import { refusal, type Answer } from './fake-github-route.js';
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

export type { Disturbance } from './fake-github-answer.js';

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
  /** Whose pull request it is; `person`, if absent. */
  readonly author?: User;
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
  /** What the base branch held one commit before the base, long ago; if left out, the base itself was made long ago. */
  readonly past?: Files;
  /** Whether its API has the addresses of an Enterprise Server: `/api/v3` and `/api/graphql`. */
  readonly enterprise?: boolean;
  /** How many requests it takes; more than any honest run needs, if absent. */
  readonly mostRequests?: number;
}

export interface FakeGitHub extends CommandSide, LabelSide {
  readonly url: string;
  readonly token: string;
  readonly repository: string;
  readonly requests: readonly Received[];
  /** Settles once more is asked than it takes. */
  readonly exhausted: Promise<void>;
  isExhausted(): boolean;
  /** Sends a request to it without a socket. */
  readonly fetch: typeof fetch;
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

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
}

/** Whose token it is: that of the workflow. */
export const bot: User = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' };
export const person: User = { id: 1, login: 'octocat', type: 'User' };

/** A GitHub that is spoken to in this process, without a socket. */
export function openGitHub(scene: Scene): FakeGitHub {
  const storage = storageOf(scene.runs ?? []);
  const url = 'http://github.invalid';
  return { ...makeGitHub(scene, { url: 'http://storage.invalid', ...storage }).github, url: urlOf(url, scene) };
}

/** The address of its API. */
function urlOf(host: string, { enterprise }: Scene): string {
  return enterprise === true ? `${host}/api/v3` : host;
}

/** `fetch` for the API and the storage of artifacts alike. */
function fetchFrom(scene: Scene, storage: InnerStorage, respond: Made['respond']): typeof fetch {
  return (input, { method = 'GET', headers, body } = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const sent = Object.fromEntries(new Headers(headers));
    const path = `${url.pathname}${url.search}`;
    if (url.origin === storage.url) return Promise.resolve(responseOf(storage.answer(path, sent)));
    const text = typeof body === 'string' ? body : '';
    const asked = {
      method,
      url: scene.enterprise === true ? new URL(belowApi(path), url.origin) : url,
      headers: sent,
      body: text === '' ? undefined : (JSON.parse(text) as unknown),
    };
    return Promise.resolve(responseOf(respond(asked)));
  };
}

function responseOf({ status, headers, bytes, body }: Answer): Response {
  const type = bytes === undefined ? { 'content-type': 'application/json; charset=utf-8' } : {};
  const sent = bytes === undefined ? (body === undefined ? null : JSON.stringify(body)) : Buffer.from(bytes);
  return new Response(sent, { status, headers: { ...type, ...headers } });
}

/** The storage of artifacts, and how it answers in this process. */
type InnerStorage = ReturnType<typeof storageOf> & Pick<Storage, 'url'>;

/** More than any honest run needs. */
const manyRequests = 1000;

interface Made {
  readonly github: Omit<FakeGitHub, 'url'>;
  readonly respond: (asked: Asked) => Answer;
}

function makeGitHub(scene: Scene, storage: InnerStorage): Made {
  const state = stateOf(scene, storage.url);
  const requests: Received[] = [];
  const faults: string[] = [];
  const disturbances: Disturbed[] = [];
  const { promise: exhausted, resolve: exhaust } = promised();
  let isExhausted = false;
  const respond = (asked: Asked): Answer => {
    if (requests.length >= (scene.mostRequests ?? manyRequests)) {
      isExhausted = true;
      exhaust();
      return refusal(429, 'this test takes no more requests', ['exhausted']);
    }
    const done = disturbed(asked, disturbances, () => answer(state, scene, asked, faults));
    const { method, url, body } = asked;
    const given = { ...done, headers: { ...rateLimit(url, requests.length), ...done.headers } };
    requests.push({ method, path: `${url.pathname}${url.search}`, body, status: given.status });
    return given;
  };
  const github: Made['github'] = {
    token,
    repository: `${state.owner}/${state.name}`,
    requests,
    exhausted,
    isExhausted: () => isExhausted,
    fetch: fetchFrom(scene, storage, respond),
    downloads: storage.downloads,
    faults,
    event: () => ({
      action: 'synchronize',
      number: state.number,
      pull_request: pullRequest(state),
      repository: { full_name: `${state.owner}/${state.name}` },
    }),
    ...commandSide(state),
    ...labelSide(state),
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
      happens(state, { event: 'base_ref_changed', actor: person });
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

function promised(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

/** A GitHub on loopback, for a run that is a process of its own. */
export async function startGitHub(scene: Scene): Promise<FakeGitHub> {
  const storage = await startStorage(scene.runs ?? []);
  const { github, respond } = makeGitHub(scene, { ...storageOf(scene.runs ?? []), ...storage });
  const server = createServer((request, response) => {
    void (async () => {
      const { status, body, bytes, headers } = respond(await read(request, scene.enterprise === true));
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
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    ...github,
    url: urlOf(`http://127.0.0.1:${port}`, scene),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((stopped) => server.close(stopped));
      await storage.stop();
    },
  };
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

function stateOf(scene: Scene, storage: string): State {
  const commits = new Map<string, Files>();
  const base = commit(commits, scene.base);
  const mergeBase = scene.mergeBase === undefined ? base : commit(commits, scene.mergeBase);
  const head = commit(commits, scene.head);
  const seeds = scene.comments ?? [];
  const state: State = {
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
    past: scene.past === undefined ? undefined : commit(commits, scene.past),
    draft: scene.draft ?? false,
    author: scene.author ?? person,
    labels: new Set(),
    events: [],
    activities: [],
    minutes: 0,
    modes: scene.modes ?? {},
    collaborators: scene.collaborators ?? {},
    storage,
  };
  pushed(state, '0'.repeat(40), 'branch_creation');
  return state;
}
