/**
 * Every mention of a managed policy in its template, and what each means.
 *
 *   ManagedPolicyArns: [!Ref P]      of a role or a user: they have it; of a group: its members
 *   Policies: [!Ref P]               of a function of SAM: the role that it makes
 *   PermissionsBoundary: !Ref P      it bounds somebody, and is left alone
 *   Resource: !Ref P                 of a statement: it is only named
 *   &all [!Ref P]                    somebody unknown: an alias may stand for it elsewhere
 *   anything else                    somebody unknown, by that place
 *
 * A policy that has a name of its own is mentioned by each ARN that may end in it, and by each reference
 * of a permission set that may be its name, too. One that a loop makes is mentioned by each id that it may have.
 */
import { entry, type Node } from '../../syntax/node.js';
import { message, words, type Message } from '../../text/message.js';
import { includes } from '../../policy/pattern.js';
import type { PrincipalRef } from '../source.js';
import { intrinsicIn, named, namedBy, piecesOf } from './intrinsic.js';
import { attachesManaged } from './holders.js';
import { group, isOfServerless, madeBy, roleGiven, type Stack } from './makers.js';
import { globOf, somebody } from './names.js';
import { idGlob, type Resource } from './resource.js';

/** A place that names a managed policy. */
interface Mention {
  /** The logical id; or the glob of a name, at the end of an ARN. */
  readonly by: { readonly id: string } | { readonly name: string };
  /** The resource it stands in, or the section of the template. */
  readonly within: Resource | string;
  /** The keys that lead to it. */
  readonly keys: readonly string[];
  /** Whether an alias or a merge may bring it to other places. */
  readonly isShared: boolean;
}

/** Everything that a template mentions. */
export type Mentions = readonly Mention[];

/** Who has a managed policy by what a template says elsewhere. */
export interface Uses {
  readonly principals: readonly PrincipalRef[];
  /** The resources that attach it. */
  readonly attachedBy: readonly string[];
  readonly leftAlone: Message | undefined;
}

const deepest = 100;

/** The names that stand in a value; ARNs of managed policies count as well. */
export function mentionsIn(node: Node | undefined, within: Resource | string): Mentions {
  const found: Mention[] = [];
  const visit = (each: Node, keys: readonly string[], isShared: boolean, depth: number): void => {
    if (depth > deepest) return;
    const note = (by: Mention['by']): void => {
      found.push({ by, within, keys, isShared });
    };
    const name = namedBy(each);
    if (name !== undefined) {
      if (isWhole(name.attribute)) note({ id: name.id });
      return;
    }
    const policy = policyNamedBy(each, keys);
    if (policy !== undefined) note({ name: policy });
    const inner = intrinsicIn(each);
    if (inner?.name === 'Sub') for (const id of holesIn(inner.argument)) note({ id });
    if (inner !== undefined) visit(inner.argument, keys, isShared, depth + 1);
    else if (each.kind === 'list') for (const item of each.items) visit(item, keys, isShared, depth + 1);
    else if (each.kind === 'map')
      for (const { key, value } of each.entries) {
        if (key === 'Fn::Transform' && mayAttach(within, keys)) note({ id: '*' });
        visit(value, [...keys, key], isShared, depth + 1);
      }
    else for (const part of partsOf(each)) visit(part, keys, true, depth + 1);
  };
  if (node !== undefined) visit(node, [], false, 0);
  return found;
}

/** What an anchor, a merge or a map with odd keys holds. */
function partsOf(node: Node): readonly Node[] {
  if (node.kind !== 'opaque') return [];
  const { expression } = node;
  if (expression.kind === 'object')
    return expression.entries.flatMap(({ keyNode, value }) => [keyNode ?? [], value].flat());
  return expression.kind === 'other' ? expression.parts : [];
}

/** Whether what is taken in at this place from elsewhere may attach a policy. */
function mayAttach(within: Resource | string, keys: readonly string[]): boolean {
  return typeof within !== 'string' && attachesManaged(within) && !keys.includes('PolicyDocument');
}

/** What a map takes in from elsewhere may mention any policy. */
export function includedIn(node: Node | undefined): Mentions {
  if (entry(node, 'Fn::Transform') === undefined) return [];
  return [{ by: { id: '*' }, within: 'Fn::Transform', keys: [], isShared: false }];
}

/** The name of a policy as a glob, where a value is its ARN, or refers to it by name; none of AWS's own. */
function policyNamedBy(node: Node, keys: readonly string[]): string | undefined {
  const isReference = keys.at(-1) === 'Name' && /^CustomerManagedPolicyReference/.test(keys.at(-2) ?? '');
  if (isReference) return globOf(node) ?? '*';
  const glob = /policy/i.test(textIn(node)) ? globOf(node) : undefined;
  return glob === undefined || glob.includes(':aws:policy/') ? undefined : /:policy\/(?:.*\/)?([^/]+)$/.exec(glob)?.[1];
}

/** The text of a value, as far as an ARN can be written in it. */
function textIn(node: Node): string {
  if (node.kind === 'string') return node.value;
  if (node.kind === 'opaque' && node.expression.kind === 'template')
    return node.expression.parts.map((part) => (part.kind === 'text' ? part.value : '')).join(' ');
  const found = intrinsicIn(node);
  if (found?.name !== 'Sub' && found?.name !== 'Join') return '';
  const { argument } = found;
  const items = argument.kind === 'list' ? argument.items : [argument];
  return items
    .flatMap((item) => {
      if (item.kind === 'list') return item.items;
      return item.kind === 'map' ? item.entries.map(({ value }) => value) : [item];
    })
    .map((item) => (item.kind === 'string' ? item.value : textIn(item)))
    .join(' ');
}

function holesIn(argument: Node): readonly string[] {
  const text = argument.kind === 'list' ? argument.items[0] : argument;
  if (text?.kind !== 'string') return [];
  return piecesOf(text.value).flatMap((piece) => {
    const name = piece.kind === 'hole' ? named(piece.name, false) : undefined;
    return name === undefined || !isWhole(name.attribute) ? [] : [name.id];
  });
}

/** Whether it means the policy itself, and not when it was made or how often it is attached. */
function isWhole(attribute: string | undefined): boolean {
  return attribute === undefined || attribute === '*' || /arn$/i.test(attribute);
}

/** The uses of a managed policy among all that its template mentions. */
export function usesOf(policy: Resource, name: string | undefined, mentions: Mentions, stack: Stack): Uses {
  const own = mentions.filter(({ by, within }) => within !== policy && means(by, policy, name));
  const meanings = own.map((mention) => ({ mention, meaning: meaningOf(mention, stack) }));
  return {
    principals: meanings.flatMap(({ meaning }) => (meaning.kind === 'attached' ? meaning.principals : [])),
    attachedBy: [
      ...new Set(
        meanings.flatMap(({ mention, meaning }) =>
          meaning.kind === 'attached' && typeof mention.within !== 'string' ? [mention.within.key] : [],
        ),
      ),
    ],
    leftAlone: meanings.flatMap(({ meaning }) => (meaning.kind === 'boundary' ? [meaning.why] : []))[0],
  };
}

function means(by: Mention['by'], { key }: Resource, name: string | undefined): boolean {
  if ('id' in by) return by.id === key || mayBeEqual(idGlob(by.id), idGlob(key));
  return name !== undefined && mayBeEqual(by.name, name);
}

function mayBeEqual(one: string, other: string): boolean {
  return includes(one, other) || includes(other, one);
}

type Meaning =
  | { readonly kind: 'attached'; readonly principals: readonly PrincipalRef[] }
  | { readonly kind: 'boundary'; readonly why: Message }
  /** Nobody gets it by this. */
  | { readonly kind: 'named' };

function meaningOf({ within, keys, isShared }: Mention, stack: Stack): Meaning {
  const holder = typeof within === 'string' ? within : within.key;
  if (keys.some((key) => /PermissionsBoundary$/i.test(key)))
    return { kind: 'boundary', why: message`it is the permissions boundary of ${holder}` };
  if (isShared)
    return {
      kind: 'attached',
      principals: [somebody(message`${placeOf(holder, keys)} names it where an alias of YAML may bring it to others`)],
    };
  if (typeof within === 'string')
    return {
      kind: 'attached',
      principals: [
        somebody(message`it is handed on by ${placeOf(within, keys)}, and whom that attaches it to is not seen here`),
      ],
    };
  if (isInStatement(keys)) return { kind: 'named' };
  const attached = attachedAt(within, keys, stack);
  return { kind: 'attached', principals: attached ?? [handedTo(within, keys)] };
}

function placeOf(section: string, keys: readonly string[]): string {
  return [section, ...keys].join('.');
}

function isInStatement(keys: readonly string[]): boolean {
  const at = keys.indexOf('Statement');
  return at >= 0 && /^(?:Not)?(?:Resource|Principal)$|^Condition$/.test(keys[at + 1] ?? '');
}

/** Whom a resource attaches the policies to that stand under these keys; `undefined` where it attaches none. */
function attachedAt(
  resource: Resource,
  [first, second, third]: readonly string[],
  stack: Stack,
): readonly PrincipalRef[] | undefined {
  if (first !== 'Properties' || third !== undefined || !attachesManaged(resource)) return undefined;
  if (second !== (isOfServerless(resource) ? 'Policies' : 'ManagedPolicyArns')) return undefined;
  if (isOfServerless(resource) && roleGiven(resource) !== undefined) return [];
  return resource.type === 'AWS::IAM::Group' ? [group] : madeBy(resource, stack);
}

function handedTo({ key, type }: Resource, keys: readonly string[]): PrincipalRef {
  return somebody(
    message`${words('it is handed to')} ${key} (${type}, ${keys.join('.')}), and whom that attaches it to is not seen here`,
  );
}
