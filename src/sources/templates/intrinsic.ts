/**
 * Intrinsic functions of CloudFormation, in either spelling.
 *
 *   !Ref X                  {"Ref": "X"}                  Ref of `X`
 *   !If [C, a, b]           {"Fn::If": ["C", a, b]}       If of a list
 *   !GetAtt X.Arn           {"Fn::GetAtt": ["X", "Arn"]}  GetAtt of a text or a list
 *
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html
 */
import type { Node, StringNode } from '../../syntax/node.js';

/** A function, without `!` and `Fn::`, and what it is given. */
interface Intrinsic {
  readonly name: string;
  readonly argument: Node;
}

/** The function that a value is; `undefined` for one that is written out. */
export function intrinsicIn(node: Node | undefined): Intrinsic | undefined {
  if (node?.kind === 'map') return inMap(node);
  if (node?.kind !== 'opaque' || node.expression.kind !== 'call') return undefined;
  const { name, args } = node.expression;
  const [argument] = args;
  return name.startsWith('!') && argument !== undefined ? { name: name.slice(1), argument } : undefined;
}

/** A map of one key, which names a function. `Fn::ForEach::X` is none: it stands for a key, not for a value. */
function inMap({ entries }: Node & { readonly kind: 'map' }): Intrinsic | undefined {
  const [only, second] = entries;
  if (only === undefined || second !== undefined) return undefined;
  const name = only.key === 'Ref' ? 'Ref' : /^Fn::(\w+)$/.exec(only.key)?.[1];
  return name === undefined ? undefined : { name, argument: only.value };
}

/** What `!Ref`, `!GetAtt` name, and what a hole `${X.Arn}` names: a logical id or a pseudo parameter, and an attribute. */
interface Named {
  readonly id: string;
  readonly attribute: string | undefined;
}

/** What `!Ref X` or `!GetAtt X.Arn` names; `undefined` for any other value. */
export function namedBy(node: Node | undefined): Named | undefined {
  const found = intrinsicIn(node);
  if (found?.name === 'Ref') return found.argument.kind === 'string' ? named(found.argument.value, false) : undefined;
  if (found?.name !== 'GetAtt') return undefined;
  const { argument } = found;
  if (argument.kind === 'string') return named(argument.value, true);
  const [id, attribute] = argument.kind === 'list' ? argument.items : [];
  if (id?.kind !== 'string') return undefined;
  return { id: id.value, attribute: attribute?.kind === 'string' ? attribute.value : '*' };
}

/** A name as it is written, with its attribute behind the first dot. */
export function named(text: string, hasAttribute: boolean): Named {
  const dot = text.indexOf('.');
  if (dot < 0) return { id: text, attribute: hasAttribute ? '*' : undefined };
  return { id: text.slice(0, dot), attribute: text.slice(dot + 1) };
}

/** Whether a value is `!Ref AWS::NoValue`: as if it were not there. */
export function isNoValue(node: Node | undefined): boolean {
  return namedBy(node)?.id === 'AWS::NoValue';
}

/** The two branches of `!If`; `undefined` for any other value, and where one of them is missing. */
export function branchesOf(
  node: Node | undefined,
): readonly [condition: Node, whenTrue: Node, whenFalse: Node] | undefined {
  const found = intrinsicIn(node);
  if (found?.name !== 'If' || found.argument.kind !== 'list' || found.argument.items.length !== 3) return undefined;
  const [condition, whenTrue, whenFalse] = found.argument.items;
  return condition === undefined || whenTrue === undefined || whenFalse === undefined
    ? undefined
    : [condition, whenTrue, whenFalse];
}

/** How deep branches may stand in branches. */
const deepest = 20;

/** Everything that a value can be: itself, or each of what the branches of its `!If` can be; nothing for `AWS::NoValue`. */
export function choicesOf(node: Node | undefined, depth = 0): readonly Node[] {
  if (node === undefined || isNoValue(node)) return [];
  const branches = depth < deepest ? branchesOf(node) : undefined;
  return branches === undefined ? [node] : branches.slice(1).flatMap((each) => choicesOf(each, depth + 1));
}

/** The items of a list, of each list that it can be, or a single one, branches included. */
export function itemsOf(node: Node | undefined): readonly Node[] {
  return choicesOf(node).flatMap((each) =>
    each.kind === 'list' ? each.items.flatMap((item) => choicesOf(item)) : [each],
  );
}

/** A run of text, or the name of what is filled in. */
type Piece = { readonly kind: 'text'; readonly value: string } | { readonly kind: 'hole'; readonly name: string };

/** The pieces of a text in `!Sub`: `${X.Arn}` is a hole, `${!X}` the text `${X}`. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let copied = 0;
  for (const match of text.matchAll(/\$\{(!?)([^{}]*)\}/g)) {
    if (match.index > copied) pieces.push({ kind: 'text', value: text.slice(copied, match.index) });
    const [, isText, name = ''] = match;
    pieces.push(isText === '!' ? { kind: 'text', value: `\${${name}}` } : { kind: 'hole', name: name.trim() });
    copied = match.index + match[0].length;
  }
  if (copied < text.length) pieces.push({ kind: 'text', value: text.slice(copied) });
  return pieces;
}

/** A text in `!Sub`, with the values that its second argument gives to names; `undefined` for any other value. */
interface Substituted {
  readonly text: StringNode;
  readonly values: ReadonlyMap<string, Node>;
}

/** The text of `!Sub "…"` or `!Sub ["…", {…}]`. */
export function substitutedIn(node: Node | undefined): Substituted | undefined {
  const found = intrinsicIn(node);
  if (found?.name !== 'Sub') return undefined;
  const { argument } = found;
  if (argument.kind === 'string') return { text: argument, values: new Map() };
  const [text, values] = argument.kind === 'list' ? argument.items : [];
  if (text?.kind !== 'string') return undefined;
  return {
    text,
    values: new Map(values?.kind === 'map' ? values.entries.map(({ key, value }) => [key, value]) : []),
  };
}
