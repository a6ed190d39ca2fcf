/**
 * Every mention of a managed policy in its template, and what each means.
 *
 *   ManagedPolicyArns: [!Ref P]      of a role or a user: they have it; of a group: its members
 *   Policies: [!Ref P]               of a function of SAM: the role that it makes
 *   PermissionsBoundary: !Ref P      it bounds somebody, and is left alone
 *   Resource: !Ref P                 of a statement: it is only named
 *   &all [!Ref P]                    somebody unknown: an alias may stand for it elsewhere
 *   Outputs: {Arn: {Value: !Ref P}}  whoever asks for it, in the stacks around this one (`stack-graph.ts`)
 *   Parameters: {Arn: !Ref P}        of a nested stack: whoever gets it there
 *   anything else                    somebody unknown, by that place
 *
 * A policy that has a name of its own is mentioned by each ARN that may end in it, and by each reference
 * of a permission set that may be its name, too. One that a loop makes is mentioned by each id that it may have.
 */
import { because } from '../../reasons/reason.js';
import { entry, type Node } from '../../syntax/node.js';
import { message } from '../../text/message.js';
import { includes } from '../../policy/pattern.js';
import type { PrincipalRef } from '../source.js';
import { intrinsicIn, named, namedBy, piecesOf } from './intrinsic.js';
import { attachesManaged } from './holders.js';
import { group, isOfServerless, madeBy, roleGiven } from './makers.js';
import { globOf, somebody } from './names.js';
import { idGlob, type Resource } from './resource.js';
import type { Mention, MentionedBy, Mentions, Stack, Uses } from './stack.js';

const deepest = 100;

/** The names that stand in a value; ARNs of managed policies count as well. */
export function mentionsIn(node: Node | undefined, within: Resource | string): Mentions {
  const found: Mention[] = [];
  const visit = (each: Node, keys: readonly string[], isShared: boolean, depth: number): void => {
    if (depth > deepest) return;
    const note = (by: readonly MentionedBy[]): void => {
      found.push(...by.map((one): Mention => ({ by: one, within, keys, isShared })));
    };
    const name = namedBy(each);
    if (name !== undefined) {
      note(meantByName(name));
      return;
    }
    const policy = policyNamedBy(each, keys);
    if (policy !== undefined) note([{ name: policy }]);
    const inner = intrinsicIn(each);
    if (inner?.name === 'Sub') note(holesIn(inner.argument));
    if (inner?.name === 'ImportValue') note([{ imported: globOf(inner.argument) ?? '*' }]);
    if (inner !== undefined) visit(inner.argument, keys, isShared, depth + 1);
    else if (each.kind === 'list') for (const item of each.items) visit(item, keys, isShared, depth + 1);
    else if (each.kind === 'map')
      for (const { key, value } of each.entries) {
        if (key === 'Fn::Transform' && mayAttach(within, keys)) note([{ id: '*' }]);
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

function holesIn(argument: Node): readonly MentionedBy[] {
  const text = argument.kind === 'list' ? argument.items[0] : argument;
  if (text?.kind !== 'string') return [];
  return piecesOf(text.value).flatMap((piece) => (piece.kind === 'hole' ? meantByName(named(piece.name, false)) : []));
}

/** What a name and an attribute of it stand for; `Outputs.Arn` is one of a nested stack, and no ARN of its own. */
function meantByName({ id, attribute }: ReturnType<typeof named>): readonly MentionedBy[] {
  if (attribute?.startsWith('Outputs.') === true) return [{ outputOf: id, output: attribute.slice('Outputs.'.length) }];
  return isWhole(attribute) ? [{ id }] : [];
}

/** Whether it means the policy itself, and not when it was made or how often it is attached. */
function isWhole(attribute: string | undefined): boolean {
  return attribute === undefined || attribute === '*' || /arn$/i.test(attribute);
}

/** The uses of a managed policy among all that its template mentions. */
export function usesOf(policy: Resource, name: string | undefined, mentions: Mentions, stack: Stack): Uses {
  const own = mentions.filter(({ by, within }) => within !== policy && means(by, policy, name));
  return united(own.map((mention) => usesBy(mention, stack, new Set())));
}

/** All of them as one. */
export function united(all: readonly Uses[]): Uses {
  return {
    principals: all.flatMap(({ principals }) => principals),
    attachedBy: [...new Set(all.flatMap(({ attachedBy }) => attachedBy))],
    leftAlone: all.find(({ leftAlone }) => leftAlone !== undefined)?.leftAlone,
  };
}

function means(by: MentionedBy, { key }: Resource, name: string | undefined): boolean {
  if ('id' in by) return by.id === key || mayBeEqual(idGlob(by.id), idGlob(key));
  return 'name' in by && name !== undefined && mayBeEqual(by.name, name);
}

/** Whether one of two globs may stand for the other. */
export function mayBeEqual(one: string, other: string): boolean {
  return includes(one, other) || includes(other, one);
}

/** Who has a policy by one place that names it. `seen` holds the places that were followed already, in all templates. */
export function usesBy(mention: Mention, stack: Stack, seen: Set<string>): Uses {
  const { within, keys, isShared } = mention;
  const holder = typeof within === 'string' ? within : within.key;
  if (keys.some((key) => /PermissionsBoundary$/i.test(key)))
    return { ...noUse, leftAlone: message`it is the permissions boundary of ${holder}` };
  if (isShared)
    return by(
      somebody(because('handed-on')`${placeOf(holder, keys)} names it where an alias of YAML may bring it to others`),
    );
  const followed = stack.follow?.(mention, seen);
  if (followed !== undefined) return followed;
  if (typeof within === 'string')
    return by(
      somebody(
        because(
          'handed-on',
        )`it is handed on by ${placeOf(within, keys)}, and whom that attaches it to is not seen here`,
      ),
    );
  if (isInStatement(keys)) return noUse;
  const attached = attachedAt(within, keys, stack);
  return { ...noUse, principals: attached ?? [handedTo(within, keys)], attachedBy: [within.key] };
}

/** Nobody gets it. */
export const noUse: Uses = { principals: [], attachedBy: [], leftAlone: undefined };

function by(principal: PrincipalRef): Uses {
  return { ...noUse, principals: [principal] };
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
    because(
      'handed-on',
    )`it is handed to ${key} (${type}, ${keys.join('.')}), and whom that attaches it to is not seen here`,
  );
}
