/**
 * What a route of the fake is given and what it answers.
 */
import type { Fields, Operation } from './fake-github-schema.js';
import { isFields } from './fake-github-schema.js';
import type { State } from './fake-github-state.js';

export interface Route<S = State> extends Operation {
  handle(call: Call<S>): Answer;
}

export interface Call<S = State> {
  readonly state: S;
  /** The parts of the path that the template leaves open. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly accept: string;
  readonly body: Fields;
}

/** `body` is sent as JSON, completed from GitHub's description; `bytes` as they are. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export function refusal(status: number, message: string, errors?: readonly string[]): Answer {
  const body = { message, documentation_url: 'https://docs.github.com/rest', status: String(status) };
  return { status, body: errors === undefined ? body : { ...body, errors } };
}

export const notFound = refusal(404, 'Not Found');

/** One page of a list, with the `Link` header that leads to its neighbours. */
export function paged(items: readonly unknown[], { query }: Pick<Call, 'query'>): Answer {
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const page = Number(query.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, relation: string): string =>
    `<https://api.github.invalid/?per_page=${size}&page=${to}>; rel="${relation}"`;
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
  ];
  return {
    status: 200,
    body: items.slice((page - 1) * size, page * size),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  };
}

export function textIn(fields: unknown, key: string): string | undefined {
  const value = isFields(fields) ? fields[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}

export function numberIn(fields: unknown, key: string): number | undefined {
  const value = isFields(fields) ? fields[key] : undefined;
  return typeof value === 'number' ? value : undefined;
}
