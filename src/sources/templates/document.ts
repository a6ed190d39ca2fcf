/**
 * A policy document of a template → the same tree with the functions as what they mean.
 *
 *   !If [C, a, b]         a conditional, whose branches are read
 *   !Ref AWS::NoValue     null: nothing is there
 *   !Sub "…${X}…"         a text with holes; so is `!Join ["/", ["a", !Ref X]]`
 *   !Ref X, !GetAtt X.Y   a name
 *   any other function    opaque
 *
 * Ranges stay those of the file, so that an edit of the tree is an edit of the file.
 */
import type { Entry, Expression, Node, OpaqueNode, TemplatePart } from '../../syntax/node.js';
import { branchesOf, intrinsicIn, isNoValue, named, namedBy, piecesOf, substitutedIn } from './intrinsic.js';

/** What `Mappings` are called in a name; no logical id has a colon. */
export const mappings = 'Fn::Mappings';

/** The tree with its functions read. */
export function withFunctions(node: Node): Node {
  if (node.kind === 'string' || node.kind === 'literal') return node;
  if (node.kind === 'list') return { ...node, items: node.items.map(withFunctions) };
  const expression = expressionOf(node);
  if (expression === 'nothing') return { kind: 'literal', range: node.range, value: null };
  if (expression !== undefined) return { kind: 'opaque', range: node.range, expression };
  if (node.kind === 'opaque') return node;
  return { ...node, entries: node.entries.map((each): Entry => ({ ...each, value: withFunctions(each.value) })) };
}

function expressionOf(node: Node): Expression | 'nothing' | undefined {
  if (isNoValue(node)) return 'nothing';
  const branches = branchesOf(node);
  if (branches !== undefined) {
    const [condition, whenTrue, whenFalse] = branches;
    return { kind: 'conditional', condition, whenTrue: withFunctions(whenTrue), whenFalse: withFunctions(whenFalse) };
  }
  const name = namedBy(node);
  if (name !== undefined) return nameOf(name);
  const found = intrinsicIn(node);
  if (found === undefined) return undefined;
  return (
    substituted(node) ?? joined(node) ?? lookedUp(found) ?? { kind: 'other', parts: [withFunctions(found.argument)] }
  );
}

/** What stands under `Mappings`, or is given out by another template. The map has a name of its own: its keys may not be written out. */
function lookedUp({ name, argument }: NonNullable<ReturnType<typeof intrinsicIn>>): Expression | undefined {
  if (name === 'ImportValue') return { kind: 'call', name, args: [withFunctions(argument)], expandFinal: false };
  if (name !== 'FindInMap' || argument.kind !== 'list') return undefined;
  const [map, ...keys] = argument.items;
  if (map?.kind !== 'string') return undefined;
  const all: Node = {
    kind: 'opaque',
    range: map.range,
    expression: { kind: 'traversal', path: [mappings, map.value], indexes: [] },
  };
  return { kind: 'call', name, args: [all, ...keys.map(withFunctions)], expandFinal: false };
}

function nameOf({ id, attribute }: ReturnType<typeof named>): Expression {
  return { kind: 'traversal', path: attribute === undefined ? [id] : [id, ...attribute.split('.')], indexes: [] };
}

function substituted(node: Node): Expression | undefined {
  const found = substitutedIn(node);
  if (found === undefined) return undefined;
  const { text, values } = found;
  const parts = piecesOf(text.value).map((piece): TemplatePart => {
    if (piece.kind === 'text') return { ...piece, range: text.range };
    const value = values.get(piece.name);
    if (value?.kind === 'string') return { kind: 'text', value: value.value, range: text.range };
    const hole =
      value === undefined ? named(piece.name, false) : (namedBy(value) ?? { id: piece.name, attribute: '*' });
    return { kind: 'hole', range: text.range, node: opaque(nameOf(hole), text) };
  });
  return { kind: 'template', parts };
}

/** What stands for a part of a text has the range of the whole of it. */
function opaque(expression: Expression, { range }: Node): OpaqueNode {
  return { kind: 'opaque', range, expression };
}

/** A list that is written out, joined; each of its items is one text. */
function joined(node: Node): Expression | undefined {
  const found = intrinsicIn(node);
  if (found?.name !== 'Join' || found.argument.kind !== 'list') return undefined;
  const [separator, list] = found.argument.items;
  if (separator?.kind !== 'string' || list?.kind !== 'list') return undefined;
  const between: TemplatePart = { kind: 'text', value: separator.value, range: separator.range };
  const parts = list.items.flatMap((item, at): readonly TemplatePart[] => {
    const own = partsOf(withFunctions(item));
    return at === 0 || separator.value === '' ? own : [between, ...own];
  });
  return { kind: 'template', parts };
}

function partsOf(item: Node): readonly TemplatePart[] {
  if (item.kind === 'string') return [{ kind: 'text', value: item.value, range: item.range }];
  if (item.kind === 'opaque' && item.expression.kind === 'template') return item.expression.parts;
  return [{ kind: 'hole', range: item.range, node: item }];
}
