/**
 * Texts with `${…}` in them, which a tool fills in before anything is deployed → opaque, as templates of text and holes.
 *
 *   Resource: ${self:custom.table}/*        a hole and the text `/*`
 *   - ${file(more.yml):statement}           a hole alone: it stands for anything
 *
 * A hole may hold others, and ends at its own brace. What stands in it is never worked out.
 */
import type { Entry, Expression, Node, TemplatePart } from '../syntax/node.js';
import type { Range } from '../text/edit.js';

/** The tree with every text opaque that has a hole in it. */
export function withHoles(node: Node): Node {
  switch (node.kind) {
    case 'literal':
      return node;
    case 'string':
      return node.value.includes('${') ? withHolesIn(node) : node;
    case 'list':
      return { ...node, items: node.items.map(withHoles) };
    case 'map':
      return { ...node, entries: node.entries.map((each): Entry => ({ ...each, value: withHoles(each.value) })) };
    case 'opaque': {
      const { expression } = node;
      if (expression.kind === 'call')
        return { ...node, expression: { ...expression, args: expression.args.map(withHoles) } };
      if (expression.kind !== 'other') return node;
      return { ...node, expression: { ...expression, parts: expression.parts.map(withHoles) } };
    }
  }
}

function withHolesIn({ value, range }: Node & { readonly kind: 'string' }): Node {
  return { kind: 'opaque', range, expression: { kind: 'template', parts: partsIn(value, range) } };
}

/** The parts of a text; each has the range of the whole, since escapes may have another length in the file. */
function partsIn(text: string, range: Range): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let at = 0;
  while (at < text.length) {
    const start = text.indexOf('${', at);
    const end = start < 0 ? text.length : start;
    if (end > at) parts.push({ kind: 'text', value: text.slice(at, end), range });
    if (start < 0) break;
    at = endOfHole(text, start);
    parts.push({
      kind: 'hole',
      range,
      node: { kind: 'opaque', range, expression: namedIn(text.slice(start + 2, at - 1)) },
    });
  }
  return parts;
}

/** What a hole names, as `deploy.name` does. */
function namedIn(hole: string): Expression {
  return /^[A-Za-z_][\w-]*(?:\.[\w-]+)*$/.test(hole)
    ? { kind: 'traversal', path: hole.split('.'), indexes: [] }
    : { kind: 'unknown' };
}

/** The steps that a value names which is one hole alone: `${deploy.name}` is `deploy`, `name`. */
export function stepsOf(node: Node | undefined): readonly string[] | undefined {
  if (node?.kind !== 'opaque' || node.expression.kind !== 'template') return undefined;
  const [only, second] = node.expression.parts;
  const hole = only?.kind === 'hole' && second === undefined ? only.node : undefined;
  return hole?.kind === 'opaque' && hole.expression.kind === 'traversal' ? hole.expression.path : undefined;
}

/** Behind the brace that closes a hole, or at the end of the text. */
function endOfHole(text: string, start: number): number {
  let depth = 0;
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at + 1;
  }
  return text.length;
}

/** Whether a value is one hole and nothing else, so that it may stand for anything, also for a map or a list. */
export function isHole(node: Node | undefined): boolean {
  return (
    node?.kind === 'opaque' &&
    node.expression.kind === 'template' &&
    node.expression.parts.every(({ kind }) => kind === 'hole')
  );
}
