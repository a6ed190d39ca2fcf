/**
 * How many characters of IAM's quota a policy document takes: its JSON without white space.
 *
 * Of an HCL document it is the JSON that Terraform writes: `jsonencode` escapes `<`, `>` and `&`, and
 * statement blocks get a version, a list and their default effect. What a file does not determine counts
 * as long as it is written. White space inside a text counts, since nobody says that it does not.
 */
import { partsOf } from '../syntax/value.js';
import type { Node } from '../syntax/node.js';
import type { Policy } from './model.js';

/** The characters of a document. */
export function documentSize({ node, statementsNode, statements }: Policy, source: string): number {
  if (statementsNode.kind !== 'blocks') return nodeSize(node, source);
  const listed = statements.map((each) => statementSize(each.node, 'blocks', source));
  return wrapper.length + sum(listed) + Math.max(0, listed.length - 1);
}

/** What stands around the statements of a document that is written in blocks. */
const wrapper = '{"Version":"2012-10-17","Statement":[]}';

/** The characters of one statement, without its comma. */
export function statementSize(node: Node, statements: Policy['statementsNode']['kind'], source: string): number {
  const own = nodeSize(node, source);
  if (statements !== 'blocks' || node.kind !== 'map') return own;
  return node.entries.some(({ key }) => key === 'effect') ? own : own + '"Effect":"Allow",'.length;
}

function nodeSize(node: Node, source: string): number {
  switch (node.kind) {
    case 'string':
      return JSON.stringify(node.value).length + 5 * (node.value.match(/[<>&]/g)?.length ?? 0);
    case 'literal':
      return String(node.value).length;
    case 'opaque':
      return opaqueSize(node, source);
    case 'list':
      return 2 + sum(node.items.map((item) => nodeSize(item, source))) + Math.max(0, node.items.length - 1);
    case 'map':
      return (
        2 +
        sum(node.entries.map(({ key, value }) => JSON.stringify(key).length + 1 + nodeSize(value, source))) +
        Math.max(0, node.entries.length - 1)
      );
  }
}

/** As long as it is written; lists and objects inside as they would be. */
function opaqueSize(node: Node & { readonly kind: 'opaque' }, source: string): number {
  let size = node.range.end - node.range.start;
  let counted = node.range.start;
  for (const part of partsOf(node.expression)) {
    if (part.range.start < counted) continue;
    counted = part.range.end;
    size += nodeSize(part, source) - (part.range.end - part.range.start);
  }
  return size;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
