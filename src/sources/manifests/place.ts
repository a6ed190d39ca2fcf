/** Where a manifest holds a policy, and the small questions that every kind of manifest asks of its tree. */
import { entry, type Node } from '../../syntax/node.js';
import type { Message } from '../../text/message.js';
import { withHoles } from '../holes.js';
import type { PrincipalRef } from '../source.js';
import { globOf, named } from '../templates/names.js';

/** A place that holds a policy: a document, a text with one, or what is neither. */
export interface Place {
  readonly node: Node;
  readonly name: string;
  readonly owners: readonly PrincipalRef[];
  /** Names of the policy as globs; none at all is any. */
  readonly names: readonly string[];
  /** Why it is left alone. */
  readonly leftAlone?: Message | undefined;
}

/** The places of one manifest, and the roles and users that it makes. */
export interface Places {
  readonly places: readonly Place[];
  readonly made: readonly { readonly name: string; readonly node: Node; readonly principal: PrincipalRef }[];
}

/** The value at the end of a way of keys. */
export function at(node: Node | undefined, ...keys: readonly string[]): Node | undefined {
  return keys.reduce((within, key) => entry(within, key), node);
}

/** The items of the list at the end of a way of keys, with their indexes. */
export function itemsAt(node: Node | undefined, ...keys: readonly string[]): readonly Node[] {
  const found = at(node, ...keys);
  return found?.kind === 'list' ? found.items : [];
}

/** A text that the file gives, with `*` for what is filled in; `*` where it gives none. */
export function globAt(node: Node | undefined, ...keys: readonly string[]): string {
  const found = at(node, ...keys);
  return (found === undefined ? undefined : globOf(withHoles(found))) ?? '*';
}

/** A text that is written out, without `${…}`. */
export function textAt(node: Node | undefined, ...keys: readonly string[]): string | undefined {
  const found = at(node, ...keys);
  return found?.kind === 'string' && !found.value.includes('${') ? found.value : undefined;
}

/** Whom a text names, where `${…}` may stand for a part of it. */
export function calledAs(name: Node, type: 'role' | 'user', path: string | undefined): PrincipalRef {
  return named(withHoles(name), type, path);
}
