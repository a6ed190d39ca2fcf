/**
 * GitHub's API: Octokit's typed endpoints, with the manners a review bot needs.
 *
 * Every request passes one hook: it is counted, repeated after a passing failure
 * (`patience.ts`), its answer is judged (`answer.ts`), and what GitHub refuses in the
 * end is a `Refusal`. That stays ours:
 * - GraphQL goes through `request`, since `octokit.graphql` throws away what an answer
 *   that failed in part does give, and guesses the address that the runner tells;
 * - lists go through `paginate`, which follows `Link: next` however short a page is,
 *   but would also take an error 409, a body that broke off and a missing list for an
 *   empty list, and never end where the links do not.
 */
import { Octokit } from '@octokit/rest';
import { UserError } from '../../errors.js';
import { isFields, textField, type Fields } from '../../text/fields.js';
import { statusOf } from '../../world/refusal.js';
import { refusedMutation, refusedRead } from '../refusal.js';
import { bytes, linkAt, listUnder, whole, type Read } from './answer.js';
import { patienceOfRun, patiently, type Clock } from './patience.js';
import { requestBudget } from './rate-limit.js';
import { bytesBehind } from './redirect.js';

/** A repository, as endpoints name it. */
export interface InRepository {
  readonly owner: string;
  readonly repo: string;
}

/** GitHub, as far as this action speaks to it. Each request throws a `Refusal` where GitHub refuses. */
export interface GitHub extends Clock {
  /** The endpoints of REST. What an answer holds is typed, and believed by nobody: `answerTo`. */
  readonly rest: Octokit['rest'];
  /** The pages of a list, each asked for when it is needed; `key` names the list in answers that are objects. */
  pages<P>(endpoint: Endpoint<P>, parameters: P, key?: string): AsyncIterable<readonly unknown[]>;
  /** All pages of a list. */
  list<P>(endpoint: Endpoint<P>, parameters: P, key?: string): Promise<readonly unknown[]>;
  /** The bytes of a file at a commit; `undefined` where there is none. */
  raw(file: InRepository & { readonly path: string; readonly ref: string }): Promise<Uint8Array | undefined>;
  /** The bytes of an artifact, from a host that never sees the token; throws beyond `most` of them. */
  download(artifact: InRepository & { readonly artifact_id: number }, most: number): Promise<Uint8Array>;
  /** The bytes of a `.tar.gz` of the repository at a commit, from a host that never sees the token; throws beyond `most` of them. */
  tarball(at: InRepository & { readonly ref: string }, most: number): Promise<Uint8Array>;
  /** `once` where the answer is not worth waiting for. */
  graphql(
    query: string,
    variables: Readonly<Record<string, string | number | null>>,
    patience?: 'once',
  ): Promise<Fields>;
  /** What a mutation of GraphQL answers. Not repeated where its answer is lost; throws a `Refusal` where it was refused. */
  mutate(mutation: string, variables: Readonly<Record<string, string>>): Promise<Fields>;
  /** Remembers whose token this is. */
  isMe(viewer: Fields): void;
  /** Whether a comment's author is the owner of this token; `undefined` while it is not known whose the token is. */
  wrote(user: unknown): boolean | undefined;
  /** How many requests there were, and how many are left, on one line. */
  readonly requestSummary: () => string;
}

/** An endpoint of `rest` that takes these parameters. */
interface Endpoint<P> {
  (parameters?: P): Promise<unknown>;
  readonly defaults: Octokit['request']['defaults'];
}

/** How to reach GitHub. */
interface Connection extends Clock {
  readonly token: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** What sends the requests, if not Node itself. */
  readonly fetch?: typeof fetch;
}

const pageSize = 100;
/** GitHub ends its own lists long before; links that lead in a circle end here. */
const mostPages = 100;

/** GitHub behind a connection. */
export function connect(connection: Connection): GitHub {
  const { octokit, requestSummary } = octokitOf(connection);
  const { rest } = octokit;
  const pages: GitHub['pages'] = (endpoint, parameters, key) => pagesOf(octokit, endpoint, parameters, key);
  return {
    rest,
    pages,
    list: async (endpoint, parameters, key) => {
      const all: unknown[] = [];
      for await (const page of pages(endpoint, parameters, key)) all.push(...page);
      return all;
    },
    raw: async (file) => {
      const request = { parseSuccessResponseBody: false, read: bytes };
      try {
        return bytesIn(await answerTo(rest.repos.getContent({ ...file, mediaType: { format: 'raw' }, request })));
      } catch (cause) {
        if (statusOf(cause) === 404) return undefined;
        throw cause;
      }
    },
    download: async (artifact, most) => {
      const request = behindRedirect(most, connection.fetch);
      return bytesIn(await answerTo(rest.actions.downloadArtifact({ ...artifact, archive_format: 'zip', request })));
    },
    tarball: async (at, most) => {
      const request = behindRedirect(most, connection.fetch);
      return bytesIn(await answerTo(rest.repos.downloadTarballArchive({ ...at, request })));
    },
    graphql: async (query, variables, patience) => {
      const parameters = { query, variables, request: { patience: patience ?? 'read' } };
      const answer = await answerTo(octokit.request(`POST ${connection.graphqlUrl}`, parameters));
      if (isFields(answer) && isFields(answer['data'])) return answer['data'];
      throw new Error(`GraphQL: ${JSON.stringify(isFields(answer) ? answer['errors'] : answer).slice(0, 300)}`);
    },
    mutate: async (query, variables) => {
      const parameters = { query, variables, request: { patience: 'create', read: whole } };
      const answer = await answerTo(octokit.request(`POST ${connection.graphqlUrl}`, parameters));
      const errors =
        isFields(answer) && Array.isArray(answer['errors']) ? (answer['errors'] as readonly unknown[]) : [];
      if (errors.length > 0) throw refusedMutation(errors);
      if (isFields(answer) && isFields(answer['data'])) return answer['data'];
      throw new Error('GraphQL answered a mutation with nothing');
    },
    ...ownerOfToken(),
    log: connection.log,
    wait: connection.wait,
    requestSummary,
  };
}

/** What an endpoint answered, which nobody has vouched for. */
export async function answerTo(asked: Promise<{ readonly data: unknown }>): Promise<unknown> {
  return (await asked).data;
}

/** Octokit, silent, with our hook round each of its requests. */
function octokitOf({ token, apiUrl, fetch: send = fetch, ...clock }: Connection) {
  const quiet = (): void => undefined;
  const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
  const octokit = new Octokit({ auth: token, baseUrl: apiUrl, log, request: { log, fetch: slashed(send) } });
  const { count, note, requestSummary } = requestBudget();
  const patienceWith = patienceOfRun();
  octokit.hook.wrap('request', async (request, options) => {
    const { url } = octokit.request.endpoint.parse(options);
    const path = shownPath(url, apiUrl);
    const { read, patience } = wishes(options.method, options.request);
    const ask = async () => {
      count();
      const answer = await request(options);
      note(answer.headers);
      const { link } = answer.headers;
      const headers = { ...answer.headers, ...(link !== undefined && { link: linkAt(url, link) }) };
      return { ...answer, headers, data: await read(answer, path) };
    };
    return patiently(path, ask, patienceWith(patience), clock).catch((cause: unknown) => {
      throw refusedRead(path, cause);
    });
  });
  return { octokit, requestSummary };
}

/**
 * Octokit writes the slashes of a path or a ref as `%2F`, which servers in front of an
 * Enterprise Server refuse.
 */
function slashed(send: typeof fetch): typeof fetch {
  return (url: unknown, init) =>
    send(
      String(url).replace(
        /(\/contents\/|\/git\/refs?\/)([^?]+)/,
        (_, at: string, path: string) => `${at}${path.replaceAll('%2F', '/')}`,
      ),
      init,
    );
}

type Wished = Parameters<ReturnType<typeof patienceOfRun>>[0];

/** How a request is read and repeated: as it says itself, or as its method has it. */
function wishes(method: string, said: { readonly [option: string]: unknown } = {}) {
  const { read, patience } = said as { readonly read?: Read; readonly patience?: Wished };
  const usual = method === 'GET' ? 'read' : method === 'POST' ? 'create' : 'change';
  const taken: Read = ({ data }) => data;
  const kind = patience ?? usual;
  return { patience: kind, read: read ?? (kind === 'read' || kind === 'once' ? whole : taken) };
}

/** The path as people know it, without the query. */
function shownPath(url: string, apiUrl: string): string {
  const path = url.startsWith(apiUrl) ? url.slice(apiUrl.length) : url;
  return path.replace(/\?.*$/s, '').replaceAll('%2F', '/');
}

interface Page {
  readonly data: readonly unknown[];
}

async function* pagesOf<P>(
  octokit: Octokit,
  endpoint: Endpoint<P>,
  parameters: P,
  key: string | undefined,
): AsyncGenerator<readonly unknown[]> {
  const judged = endpoint.defaults({ request: { read: listUnder(key) } });
  // Its types know no endpoint that was given defaults.
  const iterate = octokit.paginate.iterator as (endpoint: unknown, parameters: unknown) => AsyncIterable<Page>;
  let count = 0;
  for await (const { data } of iterate(judged, { ...parameters, per_page: pageSize })) {
    if (++count > mostPages) throw tooLong();
    yield data;
  }
}

function tooLong(): UserError {
  return new UserError(
    `GitHub lists more than ${mostPages} pages, which are not read to the end`,
    'run the job again; https://www.githubstatus.com tells whether GitHub has a problem',
  );
}

/** What asks for a file that lies on another host. Its signed address is good for a minute, so each try asks for a new one. */
function behindRedirect(most: number, send: typeof fetch = fetch) {
  const read: Read = (answer) => bytesBehind(answer, most, send);
  return { redirect: 'manual', parseSuccessResponseBody: false, read } as const;
}

function bytesIn(data: unknown): Uint8Array {
  if (data instanceof Uint8Array) return data;
  throw new Error('an answer was not read as bytes');
}

function ownerOfToken(): Pick<GitHub, 'isMe' | 'wrote'> {
  let viewer: Fields | undefined;
  return {
    isMe: (user) => {
      viewer = user;
    },
    wrote: (user) => {
      if (!isFields(user)) return false;
      if (typeof viewer?.['databaseId'] === 'number') return user['id'] === viewer['databaseId'];
      return textField(user, 'login') === 'github-actions[bot]' ? true : undefined;
    },
  };
}
