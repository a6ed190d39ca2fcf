/**
 * Why one wildcard became these patterns: the trie over the words of what stays and what goes.
 *
 * A branch that loses nothing is the pattern written for it (safe), one that keeps
 * nothing is one node that says how much goes (gone), and between them stand the
 * prefixes that could not stay wildcards (unsafe).
 *
 *   s3:Get* ─┬─ s3:GetObject*              safe
 *            └─ s3:GetBucket* ─┬─ …        unsafe
 *                              └─ 9 unused gone
 *
 * It explains a result and decides nothing: the patterns come from `generalise.ts`.
 */
import { matcher, parsePattern } from '../policy/pattern.js';
import { grouped } from '../text/group.js';
import { lowerWordsOf } from './action-words.js';

/** A wildcard as written, what took its place, and the actions that it no longer grants. */
interface Rewritten {
  readonly from: string;
  readonly to: readonly string[];
  readonly dropped: readonly string[];
}

/** A wildcard, a prefix, a pattern or a name in the tree of a narrowed wildcard. */
export interface NarrowingNode {
  /** The service as written, and a name, or a prefix with `*`. */
  readonly pattern: string;
  /** `safe` is written for what stays, `gone` goes with all that is below it, `unsafe` has some of both. */
  readonly kind: 'safe' | 'unsafe' | 'gone';
  /** How many patterns stay at and below it. */
  readonly stay: number;
  /** How many actions go at and below it. */
  readonly go: number;
  readonly children: readonly NarrowingNode[];
}

/** The tree of a wildcard that was narrowed; `undefined` where it was not one, or nothing of it was kept or removed. */
export function narrowingOf({ from, to, dropped }: Rewritten): NarrowingNode | undefined {
  const pattern = parsePattern(from);
  if (pattern.kind !== 'service' || !pattern.wild || to.length === 0) return undefined;
  const isMatched = matcher(pattern.name);
  const gone = dropped.flatMap((each) => {
    const name = bare(each);
    return each.toLowerCase().startsWith(`${pattern.service}:`) && isMatched(name.toLowerCase()) ? [name] : [];
  });
  if (gone.length === 0) return undefined;
  const leaves = [
    ...to.map((each): Leaf => ({ name: bare(each), stays: true })),
    ...[...new Set(gone)].map((name): Leaf => ({ name, stays: false })),
  ];
  const children = childrenOf(leaves, 0, 0, from.slice(0, pattern.service.length));
  const [stay, go] = [to.length, leaves.length - to.length];
  return { pattern: from, kind: 'unsafe', stay, go, children: withoutRoot(children) };
}

/** `s3:Get*` again, right below `s3:Get*`, says nothing. */
function withoutRoot(children: readonly NarrowingNode[]): readonly NarrowingNode[] {
  const [only] = children;
  return children.length === 1 && only?.kind === 'unsafe' ? only.children : children;
}

function bare(action: string): string {
  return action.slice(action.indexOf(':') + 1);
}

/** What ends in the trie: a pattern that was written, or a name that goes. */
interface Leaf {
  readonly name: string;
  readonly stays: boolean;
}

/** The branches below a prefix of `words` words and `length` characters; a chain of lone branches is one. */
function childrenOf(leaves: readonly Leaf[], words: number, length: number, service: string): readonly NarrowingNode[] {
  const branches = grouped(leaves, ({ name }) => lowerWordsOf(withoutStar(name))[words] ?? '');
  return [...branches].flatMap(([word, below]) =>
    word === ''
      ? below.map((leaf) => leafNode(leaf, service))
      : branch(below, words + 1, length + word.length, service),
  );
}

function branch(leaves: readonly Leaf[], words: number, length: number, service: string): readonly NarrowingNode[] {
  const [first] = leaves;
  if (first === undefined) return [];
  if (leaves.length === 1) return [leafNode(first, service)];
  const pattern = `${service}:${first.name.slice(0, length)}*`;
  const go = leaves.filter(({ stays }) => !stays).length;
  if (go === leaves.length)
    return [{ pattern, kind: 'gone', stay: 0, go, children: leaves.map((leaf) => leafNode(leaf, service)) }];
  const children = childrenOf(leaves, words, length, service);
  // Where nothing goes there is nothing to tell but the patterns themselves.
  if (go === 0 || children.length === 1) return children;
  return [{ pattern, kind: 'unsafe', stay: leaves.length - go, go, children }];
}

function leafNode({ name, stays }: Leaf, service: string): NarrowingNode {
  const kind = stays ? 'safe' : 'gone';
  return { pattern: `${service}:${name}`, kind, stay: stays ? 1 : 0, go: stays ? 0 : 1, children: [] };
}

function withoutStar(name: string): string {
  return name.replace(/[*?].*$/, '');
}
