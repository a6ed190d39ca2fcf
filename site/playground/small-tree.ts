/** A narrowed wildcard's tree → one that fits a page: what is too much of it becomes a node that says how much. */
import type { NarrowingNode } from '../../src/index.js';
import { cut } from './cut.js';

/** A node as it is shown. */
export interface ShownNode {
  readonly key: string;
  readonly kind: NarrowingNode['kind'];
  readonly label: string;
  /** What is below or behind it, in words. */
  readonly note: string;
  readonly children: readonly ShownNode[];
}

/** At most so many children are shown of a node, and so many levels. */
const limits = { children: 24, depth: 6 };

/** The tree as it is shown; `stays` are the actions that stay granted, in full. */
export function shownTree(root: NarrowingNode, stays: readonly string[]): ShownNode {
  const lower = stays.map((name) => name.toLowerCase());
  return shown(root, lower, { depth: 0, key: '0', left: 160 });
}

interface At {
  readonly depth: number;
  readonly key: string;
  left: number;
}

function shown(node: NarrowingNode, stays: readonly string[], at: At): ShownNode {
  const { pattern, kind, children } = node;
  const note = noteOf(node, stays);
  if (kind !== 'unsafe' || at.depth >= limits.depth)
    return { key: at.key, kind, label: cut(pattern, 100), note, children: [] };
  const sorted = [...children].sort((a, b) => (a.pattern.toLowerCase() < b.pattern.toLowerCase() ? -1 : 1));
  const most = Math.min(limits.children, Math.max(1, at.left));
  const first = sorted.length <= most ? sorted : sorted.slice(0, most - 1);
  const rest = sorted.slice(first.length);
  at.left -= first.length;
  const below = first.map((child, index) => {
    const own = { depth: at.depth + 1, key: `${at.key}.${index}`, left: at.left };
    const made = shown(child, stays, own);
    at.left = own.left;
    return made;
  });
  return { key: at.key, kind, label: cut(pattern, 100), note, children: [...below, ...together(rest, at.key)] };
}

function together(nodes: readonly NarrowingNode[], key: string): readonly ShownNode[] {
  if (nodes.length === 0) return [];
  const [stay, go] = [nodes.reduce((sum, { stay: n }) => sum + n, 0), nodes.reduce((sum, { go: n }) => sum + n, 0)];
  const kind = go === 0 ? 'safe' : stay === 0 ? 'gone' : 'unsafe';
  const label = [stay > 0 ? `${stay} more patterns` : '', go > 0 ? `${go} more unused` : ''].filter(Boolean).join(', ');
  return [{ key: `${key}.more`, kind, label, note: '', children: [] }];
}

function noteOf({ pattern, kind, stay, go, children }: NarrowingNode, stays: readonly string[]): string {
  if (kind === 'gone') return children.length > 0 ? `${go} unused` : 'unused';
  if (kind === 'unsafe') return `${stay} ${stay === 1 ? 'pattern stays' : 'patterns stay'}, ${go} unused`;
  if (!pattern.endsWith('*')) return '';
  const prefix = pattern.slice(0, -1).toLowerCase();
  const granted = stays.filter((name) => name.startsWith(prefix)).length;
  return granted === 0 ? '' : `keeps ${granted}`;
}
