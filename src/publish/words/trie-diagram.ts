/**
 * Why one wildcard became these patterns, as a Mermaid diagram.
 *
 * The trie over the words of what stays and what goes, folded until it fits: a
 * branch that loses nothing is the pattern written for it (green), one that keeps
 * nothing is one node that says how much goes (orange, dashed), and between them
 * stand the prefixes that could not stay wildcards (orange).
 *
 *   s3:Get* ─┬─ s3:GetObject*              green
 *            └─ s3:GetBucket* ─┬─ …        orange
 *                              └─ 9 unused orange, dashed
 *
 * Labels hold letters, digits, `:`, `*` and `-` of what the file says, and our own
 * words; anything else is dropped, so no text can become syntax of Mermaid.
 */
import { matcher, parsePattern } from '../../policy/pattern.js';
import { lowerWordsOf } from '../../refine/action-words.js';
import type { Part } from '../../edits/plan.js';
import { grouped } from '../../text/group.js';
import { fenced } from './markdown.js';

/** More nodes than this nobody reads. */
const mostNodes = 40;

/** The diagram of the narrowed wildcard that loses most; `undefined` where no wildcard was narrowed. */
export function trieDiagram(parts: readonly Part[]): string | undefined {
  const narrowed = parts.flatMap(({ rewritten, dropped }) =>
    rewritten.flatMap(({ from, to }) => narrowing(from, to, dropped)),
  );
  const [most] = [...narrowed].sort((a, b) => b.gone.length - a.gone.length);
  if (most === undefined) return undefined;
  const leaves = [
    ...most.kept.map((name): Leaf => ({ name, stays: true })),
    ...most.gone.map((name): Leaf => ({ name, stays: false })),
  ];
  const [stay, go] = [most.kept.length, most.gone.length];
  const children = childrenOf(leaves, 0, 0, most.spelling);
  return drawn(small({ label: labelled(most.from), kind: 'unsafe', stay, go, children: withoutRoot(children) }));
}

/** `s3:Get*` again, right below `s3:Get*`, says nothing. */
function withoutRoot(children: readonly Node[]): readonly Node[] {
  const [only] = children;
  return children.length === 1 && only?.kind === 'unsafe' ? only.children : children;
}

interface Narrowing {
  readonly from: string;
  /** The service as written. */
  readonly spelling: string;
  /** Bare patterns, and bare names. */
  readonly kept: readonly string[];
  readonly gone: readonly string[];
}

function narrowing(from: string, to: readonly string[], dropped: readonly string[]): readonly Narrowing[] {
  const pattern = parsePattern(from);
  if (pattern.kind !== 'service' || !pattern.wild || to.length === 0) return [];
  const isMatched = matcher(pattern.name);
  const gone = dropped.flatMap((each) => {
    const name = bare(each);
    return each.toLowerCase().startsWith(`${pattern.service}:`) && isMatched(name.toLowerCase()) ? [name] : [];
  });
  return gone.length === 0
    ? []
    : [{ from, spelling: from.slice(0, pattern.service.length), kept: to.map(bare), gone: [...new Set(gone)] }];
}

function bare(action: string): string {
  return action.slice(action.indexOf(':') + 1);
}

/** What ends in the trie: a pattern that was written, or a name that goes. */
interface Leaf {
  readonly name: string;
  readonly stays: boolean;
}

interface Node {
  readonly label: string;
  readonly kind: 'safe' | 'unsafe' | 'gone';
  /** How many patterns stay, and how many actions go, at and below it. */
  readonly stay: number;
  readonly go: number;
  readonly children: readonly Node[];
}

/** The branches below a prefix of `words` words and `length` characters; a chain of lone branches is one. */
function childrenOf(leaves: readonly Leaf[], words: number, length: number, service: string): readonly Node[] {
  const branches = grouped(leaves, ({ name }) => lowerWordsOf(withoutStar(name))[words] ?? '');
  return [...branches].flatMap(([word, below]) =>
    word === ''
      ? below.map((leaf) => leafNode(leaf, service))
      : branch(below, words + 1, length + word.length, service),
  );
}

function branch(leaves: readonly Leaf[], words: number, length: number, service: string): readonly Node[] {
  const [first] = leaves;
  if (first === undefined) return [];
  if (leaves.length === 1) return [leafNode(first, service)];
  const prefix = labelled(`${service}:${first.name.slice(0, length)}*`);
  const go = leaves.filter(({ stays }) => !stays).length;
  if (go === leaves.length) return [{ label: `${prefix} ${go} unused`, kind: 'gone', stay: 0, go, children: [] }];
  const children = childrenOf(leaves, words, length, service);
  // Where nothing goes there is nothing to tell but the patterns themselves.
  if (go === 0 || children.length === 1) return children;
  return [{ label: prefix, kind: 'unsafe', stay: leaves.length - go, go, children }];
}

function leafNode({ name, stays }: Leaf, service: string): Node {
  const label = labelled(`${service}:${name}`);
  return { label, kind: stays ? 'safe' : 'gone', stay: stays ? 1 : 0, go: stays ? 0 : 1, children: [] };
}

/** What of a file's text may stand in a label. */
function labelled(text: string): string {
  return text.replace(/[^A-Za-z0-9:*-]/g, '').slice(0, 80);
}

function withoutStar(name: string): string {
  return name.replace(/[*?].*$/, '');
}

/** The tree folded, a little more each time, until it has at most 40 nodes. */
function small(root: Node): Node {
  for (const most of [4, 2, 1]) {
    for (const depth of [9, 3, 2, 1]) {
      const made = folded(root, depth, { gone: most, unsafe: mostNodes, safe: 8 });
      if (size(made) <= mostNodes) return made;
    }
  }
  return folded(root, 1, { gone: 1, unsafe: 8, safe: 8 });
}

type Most = Readonly<Record<Node['kind'], number>>;

/** At each node at most so many children of a kind, the others as one; below `depth` only their numbers. */
function folded(node: Node, depth: number, most: Most): Node {
  const { label, children } = node;
  if (children.length === 0) return node;
  if (depth === 0) return { ...node, label: `${label} ${node.stay} stay, ${node.go} go`, children: [] };
  const shown = (['safe', 'unsafe', 'gone'] as const).flatMap((kind) => {
    const all = children.filter((each) => each.kind === kind).sort((a, b) => b.go - a.go || wide(b) - wide(a));
    const first = all.length <= most[kind] ? all : all.slice(0, most[kind] - 1);
    const rest = all.slice(first.length);
    return [
      ...first.map((each) => folded(each, depth - 1, most)),
      ...(rest.length === 0 ? [] : [together(kind, rest)]),
    ];
  });
  return { ...node, children: shown };
}

/** Of what stays, wildcards say more than single names. */
function wide({ label }: Node): number {
  return label.endsWith('*') ? 1 : 0;
}

/** Several nodes as one that tells their number. */
function together(kind: Node['kind'], nodes: readonly Node[]): Node {
  const [stay, go] = [nodes.reduce((sum, each) => sum + each.stay, 0), nodes.reduce((sum, each) => sum + each.go, 0)];
  const what =
    kind === 'safe' ? `${stay} more patterns` : kind === 'gone' ? `${go} more unused` : `${stay} more stay, ${go} go`;
  return { label: what, kind, stay, go, children: [] };
}

function size({ children }: Node): number {
  return children.reduce((sum, child) => sum + size(child), 1);
}

/** Colours that read on GitHub's light and dark ground. */
const classes = [
  '  classDef safe fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
  '  classDef unsafe fill:#fff1e5,stroke:#bc4c00,color:#1f2328',
  '  classDef gone fill:#fff1e5,stroke:#bc4c00,color:#59636e,stroke-dasharray:4 3',
];

function drawn(root: Node): string {
  const lines: string[] = [];
  let count = 0;
  const draw = ({ label, kind, children }: Node): string => {
    const id = `n${count++}`;
    lines.push(`  ${id}["${label}"]:::${kind}`);
    for (const child of children) {
      const below = draw(child);
      lines.push(`  ${id} --> ${below}`);
    }
    return id;
  };
  draw(root);
  return fenced('mermaid', ['flowchart LR', ...lines, ...classes]);
}
