/**
 * Names of roles, users and policies, as far as a template gives them.
 *
 *   deploy                         exact
 *   !Sub "${Env}-deploy"           the pattern `*-deploy`; so is `!Join ["-", [!Ref Env, deploy]]`
 *   !If [IsProd, prod-x, dev-x]    either
 *   !Ref Name                      nothing: the default of a parameter is what nobody has to take
 *   no name at all                 one that AWS makes of the stack's name and the logical id
 */
import { because, type PolicyReason } from '../../reasons/reason.js';
import { entry, type Node } from '../../syntax/node.js';
import { madeName, stackName, type MadeOf } from '../made-name.js';
import type { PrincipalRef } from '../source.js';
import { withFunctions } from './document.js';
import { choicesOf, isNoValue } from './intrinsic.js';

/** The text of a value as a glob, where `*` stands for what the template does not give; `undefined` where it gives nothing. */
export function globOf(node: Node | undefined): string | undefined {
  return textOf(node, '*');
}

/** The same with `ofStack` for the name of the stack. */
function textOf(node: Node | undefined, ofStack: string): string | undefined {
  if (node === undefined) return undefined;
  const read = withFunctions(node);
  if (read.kind === 'string') return read.value;
  if (read.kind === 'literal') return read.value === null ? undefined : String(read.value);
  if (read.kind !== 'opaque' || read.expression.kind !== 'template') return undefined;
  const glob = read.expression.parts
    .map((part) => (part.kind === 'text' ? part.value : isStackName(part.node) ? ofStack : '*'))
    .join('');
  return glob.replace(/[*?]/g, '') === '' ? undefined : glob.replace(/\*+/g, '*');
}

function isStackName(node: Node | undefined): boolean {
  return (
    node?.kind === 'opaque' && node.expression.kind === 'traversal' && node.expression.path[0] === 'AWS::StackName'
  );
}

/** A resource that is a role or a user, or makes one. */
export interface Maker {
  readonly type: 'role' | 'user';
  /** What its name is made of where it has none. */
  readonly madeOf: MadeOf;
  /** The value that names it. */
  readonly name: Node | undefined;
  /** The value of its path. */
  readonly path: Node | undefined;
}

/** Whom it makes. */
export function principalsOf({ type, madeOf, name, path }: Maker): readonly PrincipalRef[] {
  const at = pathOf(path);
  const made: PrincipalRef = { kind: 'pattern', type, glob: madeName(madeOf), path: at, madeOf };
  if (name === undefined || isNoValue(name)) return [made];
  const given = choicesOf(name).map((each) => named(each, type, at));
  return canBeNothing(name) ? [...given, made] : given;
}

/** Whom a text names, among roles or users; `path` is given where the template makes it. */
export function named(node: Node, type: 'role' | 'user', path: string | undefined): PrincipalRef {
  const glob = globOf(node);
  if (glob === undefined || glob === '') return nobodyTold;
  if (!glob.includes('*')) return { kind: 'exact', type, name: glob, path };
  const inStack = textOf(node, stackName);
  return { kind: 'pattern', type, glob, path, ...(inStack === undefined || inStack === glob ? {} : { inStack }) };
}

/** Whoever it is attached to. */
export const nobodyTold: PrincipalRef = {
  kind: 'unknown',
  why: because('open-attachment')`whom it is attached to is not determined by the template`,
};

/** Whether one of the branches of a value is that it is not there. */
function canBeNothing(node: Node): boolean {
  const read = withFunctions(node);
  return (
    (read.kind === 'literal' && read.value === null) ||
    (read.kind === 'opaque' &&
      read.expression.kind === 'conditional' &&
      [read.expression.whenTrue, read.expression.whenFalse].some(canBeNothing))
  );
}

function pathOf(node: Node | undefined): string | undefined {
  if (node === undefined || isNoValue(node)) return '/';
  return node.kind === 'string' ? node.value : undefined;
}

/** What is equal for two references exactly when they say the same. */
export function keyOf(ref: PrincipalRef): string {
  return ref.kind === 'unknown' ? JSON.stringify(ref.why) : JSON.stringify(ref);
}

/** Somebody, for a reason that people read. */
export function somebody(why: PolicyReason): PrincipalRef {
  return { kind: 'unknown', why };
}

/** The value under a key of a map, or of each map that its branches can be. */
export function valueUnder(node: Node | undefined, key: string): Node | undefined {
  for (const each of choicesOf(node)) {
    const found = entry(each, key);
    if (found !== undefined) return found;
  }
  return undefined;
}
