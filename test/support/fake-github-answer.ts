/**
 * How the fake answers one request: by the first disturbance that concerns it, else by the route it is of, as far as
 * the token and its permissions go.
 */
import type { IncomingMessage } from 'node:http';
import { artifactReads } from './fake-github-artifacts.js';
import { answerGraphql } from './fake-github-graphql.js';
import { gitRoutes } from './fake-github-git.js';
import { commandRoutes } from './fake-github-commands.js';
import { labelRoutes } from './fake-github-labels.js';
import { deniedBy, type Permissions } from './fake-github-permissions.js';
import { reads } from './fake-github-reads.js';
import { notFound, refusal, type Answer, type Route } from './fake-github-route.js';
import { completed, isFields, wrongInAnswer, wrongInRequest, type Fields } from './fake-github-schema.js';
import type { State } from './fake-github-state.js';
import { writes } from './fake-github-writes.js';

/** Whose token it is: that of the workflow. */
export const token = 'ghs_0000000000000000000000000000000000fake';
const routes: readonly Route[] = [
  ...reads,
  ...artifactReads,
  ...gitRoutes,
  ...commandRoutes,
  ...labelRoutes,
  ...writes,
];

export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: Pick<IncomingMessage['headers'], 'authorization' | 'accept'>;
  readonly body: unknown;
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
  /** Happens before the request is looked at. */
  readonly before?: () => void;
}

export interface Disturbed {
  readonly route: string;
  readonly disturbance: Disturbance;
  left: number;
  after: number;
}

/** The answer, as the first disturbance that concerns the request has it. */
export function disturbed(asked: Asked, disturbances: readonly Disturbed[], real: () => Answer): Answer {
  const found = disturbances.find(
    (each) => each.left > 0 && (each.route === '*' || isRoute(asked, each.route)) && each.after-- <= 0,
  );
  if (found === undefined) return real();
  found.left--;
  const { before, status, headers, carriedOut, repeated } = found.disturbance;
  before?.();
  if (repeated === true) real();
  if (status === undefined) return real();
  if (carriedOut === true) real();
  return { ...refusal(status, `refused by this test with ${status}`), ...(headers === undefined ? {} : { headers }) };
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
export function rateLimit({ pathname }: URL, asked: number): Readonly<Record<string, string>> {
  const resource = pathname.endsWith('/graphql') ? 'graphql' : 'core';
  return {
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': String(999 - asked),
    'x-ratelimit-resource': resource,
  };
}

/** What the token may do. */
export interface Access {
  readonly readOnly?: boolean;
  readonly permissions?: Permissions;
}

/** What a fake knows to answer, and about what. */
export interface Knowledge<S> {
  readonly state: S;
  readonly routes: readonly Route<S>[];
  readonly graphql: (body: Fields) => Answer;
  readonly isHere: (parameters: Readonly<Record<string, string>>) => boolean;
}

/** What GitHub would answer; answers of ours that its description does not allow are put into `faults`. */
export function answer(state: State, access: Access, asked: Asked, faults: string[]): Answer {
  const graphql = (body: Fields): Answer => answerGraphql(state, body);
  return answerFrom({ state, routes, graphql, isHere: (all) => isHere(state, all) }, access, asked, faults);
}

/** The same for a fake that knows other things. */
export function answerFrom<S>(
  { state, routes: known, graphql, isHere: isKnown }: Knowledge<S>,
  { readOnly, permissions }: Access,
  asked: Asked,
  faults: string[],
): Answer {
  const { method, url, headers, body } = asked;
  if (!/^(?:token|bearer) /i.test(headers.authorization ?? '')) return refusal(401, 'Requires authentication');
  if (headers.authorization?.replace(/^\S+ /, '') !== token) return refusal(401, 'Bad credentials');
  if (isRoute(asked, 'POST /graphql'))
    return deniedBy(permissions, { method, template: '/graphql' }) ?? graphql(isFields(body) ? body : {});
  const found = known.flatMap((route) => {
    const parameters = route.method === method ? parametersOf(route.template, url.pathname) : undefined;
    return parameters === undefined ? [] : [{ route, parameters }];
  })[0];
  if (found === undefined || !isKnown(found.parameters)) return notFound;
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

/** An address of an Enterprise Server as github.com would have it; nothing is found outside its API. */
export function belowApi(path: string): string {
  const below = path.replace(/^\/api(?:\/v3(?=\/)|(?=\/graphql$))/, '');
  return below === path ? '/nowhere' : below;
}
