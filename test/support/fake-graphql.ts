/**
 * As much of GraphQL as GitHub's clients need: a query is parsed, and each of its fields taken from plain values.
 *
 * Any query of the fields that are there is answered, so a client may ask otherwise
 * tomorrow. A field or an argument that is not there is refused with GitHub's words.
 */
import { isFields, type Fields } from './fake-github-schema.js';

/** A field with arguments. */
export interface Resolver {
  readonly takes: readonly string[];
  readonly resolve: (given: Fields) => unknown;
}

/** A field that takes these arguments. */
export function field(takes: readonly string[], resolve: (given: Fields) => unknown): Resolver {
  return { takes, resolve };
}

/** What GitHub says instead of an answer. */
export class GraphqlFault extends Error {
  readonly type: string | undefined;

  constructor(message: string, type?: string) {
    super(message);
    this.type = type;
  }
}

/** The data that a query or a mutation asks for, or the errors in its place. */
export function execute(
  query: string,
  variables: Fields,
  roots: { readonly query: Fields; readonly mutation: Fields },
): { readonly data?: unknown; readonly errors?: readonly Fields[] } {
  try {
    const { kind, selections } = parsed(query);
    return { data: selected(roots[kind], selections, variables, kind === 'query' ? 'Query' : 'Mutation') };
  } catch (cause) {
    if (!(cause instanceof GraphqlFault)) throw cause;
    const { message, type } = cause;
    return type === undefined ? { errors: [{ message }] } : { data: null, errors: [{ type, message }] };
  }
}

/** A part of a connection, as every list of GitHub's GraphQL is one. */
export function connection(items: readonly unknown[], { first, after }: Fields): Fields {
  if (typeof first !== 'number' || first < 1 || first > 100)
    throw new GraphqlFault('You must provide a `first` or `last` value between 1 and 100 to properly paginate.');
  const start = typeof after === 'string' ? Number(Buffer.from(after, 'base64').toString()) : 0;
  const end = Math.min(items.length, start + first);
  return {
    __typename: 'Connection',
    totalCount: items.length,
    nodes: items.slice(start, end),
    pageInfo: { hasNextPage: end < items.length, endCursor: Buffer.from(String(end)).toString('base64') },
  };
}

type Value =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, Value>> }
  | { readonly kind: 'plain'; readonly value: unknown };

interface Selection {
  readonly kind: 'field' | 'on';
  readonly alias: string;
  readonly name: string;
  readonly given: Readonly<Record<string, Value>>;
  readonly inside: readonly Selection[] | undefined;
}

function selected(value: unknown, selections: readonly Selection[], variables: Fields, type: string): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((each) => selected(each, selections, variables, type));
  if (!isFields(value)) throw new GraphqlFault(`Selections can't be made on scalars`);
  const own = typeof value['__typename'] === 'string' ? value['__typename'] : type;
  const found: Record<string, unknown> = {};
  for (const { kind, alias, name, given, inside } of selections) {
    if (kind === 'on') {
      if (own === name) Object.assign(found, selected(value, inside ?? [], variables, own));
      continue;
    }
    if (!(name in value)) throw new GraphqlFault(`Field '${name}' doesn't exist on type '${own}'`);
    const inner = resolved(value[name], name, given, variables);
    found[alias] = inside === undefined ? inner : selected(inner, inside, variables, name);
  }
  return found;
}

function resolved(value: unknown, name: string, given: Selection['given'], variables: Fields): unknown {
  const { takes, resolve } = isFields(value) ? value : {};
  const known = Array.isArray(takes) ? takes : [];
  const wrong = Object.keys(given).find((each) => !known.includes(each));
  if (wrong !== undefined) throw new GraphqlFault(`Field '${name}' doesn't accept argument '${wrong}'`);
  if (typeof resolve !== 'function') return value;
  return (resolve as Resolver['resolve'])(
    Object.fromEntries(Object.entries(given).map(([key, each]) => [key, valueOf(each, variables)])),
  );
}

function valueOf(value: Value, variables: Fields): unknown {
  switch (value.kind) {
    case 'variable':
      if (!(value.name in variables)) throw new GraphqlFault(`Variable $${value.name} was not provided`);
      return variables[value.name];
    case 'list':
      return value.items.map((each) => valueOf(each, variables));
    case 'object':
      return Object.fromEntries(Object.entries(value.fields).map(([key, each]) => [key, valueOf(each, variables)]));
    case 'plain':
      return value.value;
  }
}

/** The operation in the text, which declares each variable that it uses. */
function parsed(text: string): { readonly kind: 'query' | 'mutation'; readonly selections: readonly Selection[] } {
  const tokens = text.match(/\.\.\.|[!{}()[\]:$,=]|"(?:[^"\\]|\\.)*"|-?\d+|\w+/g) ?? [];
  let at = 0;
  const next = (): string => tokens[at++] ?? '';
  const take = (wanted: string): boolean => {
    if (tokens[at] !== wanted) return false;
    at++;
    return true;
  };
  const value = (): Value => {
    const token = next();
    if (token === '$') {
      const name = next();
      if (!declared.has(name)) throw new GraphqlFault(`Variable $${name} is used but not declared`);
      return { kind: 'variable', name };
    }
    if (token === '[') return { kind: 'list', items: until(']', value) };
    if (token === '{') return { kind: 'object', fields: Object.fromEntries(until('}', argument)) };
    if (token.startsWith('"') || /^-?\d+$|^(?:true|false|null)$/.test(token))
      return { kind: 'plain', value: JSON.parse(token) as unknown };
    return { kind: 'plain', value: token };
  };
  const argument = (): readonly [string, Value] => {
    const name = next();
    if (!take(':')) throw new GraphqlFault(`Parse error after ${name}`);
    return [name, value()];
  };
  const until = <T>(end: string, each: () => T): readonly T[] => {
    const all: T[] = [];
    while (!take(end)) {
      if (at >= tokens.length) throw new GraphqlFault('Unexpected end of document');
      all.push(each());
      take(',');
    }
    return all;
  };
  const selection = (): Selection => {
    const isFragment = take('...') && take('on');
    const first = next();
    const name = !isFragment && take(':') ? next() : first;
    const given = take('(') ? Object.fromEntries(until(')', argument)) : {};
    const inside = take('{') ? until('}', selection) : undefined;
    return { kind: isFragment ? 'on' : 'field', alias: first, name, given, inside };
  };
  const kind = next();
  if (kind !== 'query' && kind !== 'mutation') throw new GraphqlFault(`Unexpected ${kind}`);
  const declared = new Set<string>();
  if (take('('))
    until(')', () => {
      const token = next();
      if (token === '$') declared.add(tokens[at] ?? '');
    });
  if (!take('{')) throw new GraphqlFault('Expected a selection');
  return { kind, selections: until('}', selection) };
}
