/**
 * How the expressions around a value hand it on.
 *
 *   [local.a, x]                the value is at `1` of what comes out
 *   { p = x }                   at `p`
 *   values({ p = x })           at `*`: somewhere in it
 *   var.on ? x : null           as it is
 *   "${x}"                      as it is; in a longer text it is not understood
 *
 * https://developer.hashicorp.com/terraform/language/functions
 */
import type { ComputedEntry, ListNode, MapNode, Node, OpaqueNode } from '../../syntax/node.js';
import { memoOf } from '../../text/memo.js';

/** Where the value is inside a container; empty where it is the value itself. */
export type Inner = readonly string[];

/** Functions that give back one of their arguments, or a list with the same elements. */
const keeping = new Set(['tolist', 'tomap', 'nonsensitive', 'sensitive', 'trimspace', 'chomp', 'try', 'coalesce']);

/** Functions that give the elements of their lists in another list, at other places. */
const joining = new Set([
  ...['concat', 'distinct', 'compact', 'toset', 'sort', 'reverse', 'setunion', 'setintersection', 'setsubtract'],
  ...['coalescelist', 'slice', 'values'],
]);

/** The elements of a statement that name things, and hand nothing on. */
const naming = new Set(['Resource', 'NotResource', 'Condition']);

/**
 * Where the last node of the trail is in the value of the first; `from` is where the value is in the last.
 * `nothing` where only its length or its keys matter; `undefined` where the way is not understood.
 */
export function handedOn(trail: readonly Node[], from: Inner): Inner | 'nothing' | undefined {
  let inner: Inner = from;
  for (let at = trail.length - 2; at >= 0; at--) {
    const [parent, child] = [trail[at], trail[at + 1]];
    const next = parent === undefined || child === undefined ? undefined : through(parent, child, inner);
    if (next === undefined || next === 'nothing') return next;
    inner = next;
  }
  return inner;
}

/** The key or index of each value of a map or a list; made once, since each of its values asks. */
export const placesIn: (parent: ListNode | MapNode) => ReadonlyMap<Node, string> = memoOf((parent) =>
  parent.kind === 'list'
    ? new Map(parent.items.map((item, index) => [item, String(index)]))
    : new Map(parent.entries.map(({ key, value }) => [value, key])),
);

const valuesOf: (entries: readonly ComputedEntry[]) => ReadonlySet<Node> = memoOf(
  (entries: readonly ComputedEntry[]) => new Set(entries.map(({ value }) => value)),
);

function through(parent: Node, child: Node, inner: Inner): Inner | 'nothing' | undefined {
  if (parent.kind === 'list') return [placesIn(parent).get(child) ?? '*', ...inner];
  if (parent.kind === 'map') {
    const key = placesIn(parent).get(child);
    return key === undefined ? undefined : [key, ...inner];
  }
  if (parent.kind !== 'opaque') return undefined;
  const { expression } = parent;
  switch (expression.kind) {
    case 'template': {
      const [part] = expression.parts;
      return expression.parts.length === 1 && part?.kind === 'hole' ? inner : undefined;
    }
    case 'conditional':
      return child === expression.condition ? undefined : inner;
    case 'object':
      return valuesOf(expression.entries).has(child) ? ['*', ...inner] : undefined;
    case 'call':
      return throughCall(expression.name, expression.args.slice(0, 3).indexOf(child), inner);
    default:
      return undefined;
  }
}

function throughCall(name: string, index: number, inner: Inner): Inner | 'nothing' | undefined {
  const [first, ...deeper] = inner;
  if (name === 'length') return 'nothing';
  // The document an object becomes; in another document, an ARN under `Resource` grants nothing to whom it names.
  if (name === 'jsonencode')
    return inner.some((step) => naming.has(step)) ? 'nothing' : first === undefined ? [] : undefined;
  if (keeping.has(name)) return inner;
  if (joining.has(name)) return first === undefined ? [] : ['*', ...deeper];
  if (name === 'flatten')
    return first === undefined ? [] : ['*', ...deeper.filter((step) => !/^(?:\d+|\*)$/.test(step))];
  // Of one document that is made or not: several joined are no document.
  if (name === 'join' && index === 1) return first === undefined ? undefined : deeper;
  if (name === 'merge') return inner;
  if (name === 'keys') return first === undefined ? undefined : 'nothing';
  if (name === 'one' || (name === 'element' && index === 0)) return first === undefined ? [] : deeper;
  if (name === 'lookup' && index === 0) return first === undefined ? [] : deeper;
  if (name === 'lookup' && index === 2) return inner;
  return undefined;
}

/** A part of a call from which what comes out of it may come, and where in that part it is. */
interface SourceOfCall {
  readonly node: Node;
  readonly steps: Inner;
}

/**
 * The arguments that a call hands on, the other way round: where what is at `steps` of what comes out may come from.
 * Nothing where a call makes a new value.
 */
export function sourcesOfCall(call: OpaqueCall, steps: Inner): readonly SourceOfCall[] {
  const { name, args, expandFinal } = call;
  const [first, second, third] = args;
  const [, ...deeper] = steps;
  const anywhere: Inner = steps.length === 0 ? [] : ['*', ...deeper];
  const from = (node: Node | undefined, at: Inner): readonly SourceOfCall[] =>
    node === undefined ? [] : [{ node, steps: at }];
  if (name === 'slice' || name === 'values') return from(first, anywhere);
  if (name === 'one' || name === 'element') return from(first, ['*', ...steps]);
  if (name === 'join') return from(second, ['*', ...steps]);
  if (name === 'lookup') return [...from(first, [keyIn(second), ...steps]), ...from(third, steps)];
  if (name === 'flatten') return args.flatMap((each) => flattened(each, deeper));
  if (!keeping.has(name) && !joining.has(name) && name !== 'merge') return [];
  const at = joining.has(name) ? anywhere : steps;
  return args.flatMap((each, index) => from(each, expandFinal && index === args.length - 1 ? ['*', ...at] : at));
}

type OpaqueCall = Extract<OpaqueNode['expression'], { kind: 'call' }>;

function keyIn(node: Node | undefined): string {
  return node?.kind === 'string' ? node.value : '*';
}

/** What is in lists of lists, however deep; an expression in them is a list, or an item. */
function flattened(node: Node, steps: Inner): readonly SourceOfCall[] {
  const found: SourceOfCall[] = [];
  const waiting: Node[] = [node];
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    if (each.kind === 'list') waiting.push(...each.items.toReversed());
    else found.push({ node: each, steps: each.kind === 'opaque' ? ['*', ...steps] : steps });
  }
  return found;
}
