/**
 * Why one wildcard became these patterns, as a Mermaid diagram.
 *
 * The tree of `refine/narrowing.ts`, folded until it fits: what stays in green, what
 * goes dashed, and between them the prefixes that could not stay wildcards.
 *
 * Labels hold letters, digits, `:`, `*` and `-` of what the file says, and our own
 * words; anything else is dropped, so no text can become syntax of Mermaid.
 */
import type { Part } from '../../edits/plan.js';
import { narrowingOf, type NarrowingNode } from '../../refine/narrowing.js';
import { fenced } from './markdown.js';

/** More nodes than this nobody reads. */
const mostNodes = 40;

/** The diagram of the narrowed wildcard that loses most; `undefined` where no wildcard was narrowed. */
export function trieDiagram(parts: readonly Part[]): string | undefined {
  const narrowed = parts.flatMap(({ rewritten, dropped }) =>
    rewritten.flatMap(({ from, to }) => narrowingOf({ from, to, dropped }) ?? []),
  );
  const [most] = [...narrowed].sort((a, b) => b.go - a.go);
  return most === undefined ? undefined : drawn(small(labelledTree(most)));
}

/** A node as it is drawn. */
interface Node {
  readonly label: string;
  readonly kind: NarrowingNode['kind'];
  /** How many patterns stay, and how many actions go, at and below it. */
  readonly stay: number;
  readonly go: number;
  readonly children: readonly Node[];
}

/** The tree with labels; of what goes together only the number is told. */
function labelledTree({ pattern, kind, stay, go, children }: NarrowingNode): Node {
  const label = labelled(pattern);
  return kind === 'gone' && children.length > 0
    ? { label: `${label} ${go} unused`, kind, stay, go, children: [] }
    : { label, kind, stay, go, children: children.map(labelledTree) };
}

/** What of a file's text may stand in a label. */
function labelled(text: string): string {
  return text.replace(/[^A-Za-z0-9:*-]/g, '').slice(0, 80);
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
