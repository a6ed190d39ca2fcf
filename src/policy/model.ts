/**
 * An IAM policy as the refinement needs it.
 *
 * The nodes it was read from stay attached, so that a list can be edited in
 * place. What the refinement does not touch is kept as `skeleton`: the canonical
 * text of a statement without its action element.
 */
import type { ListNode, MapNode, Node, StringNode } from '../syntax/node.js';
import type { Range } from '../text/edit.js';
import type { Message } from '../text/message.js';

export interface Policy {
  readonly at: PolicyAddress;
  readonly statements: readonly Statement[];
  /** Statements that could not be read, and are left as they are. */
  readonly unread: readonly UnreadStatement[];
  /** The document. */
  readonly node: MapNode;
  /** The value of `Statement`: a list, or a single statement. */
  readonly statementsNode: ListNode | MapNode;
}

/** Where a policy lives: enough to find it again after the file was edited. */
export interface PolicyAddress {
  readonly source: string;
  readonly path: string;
  /** Unique among the policies of its file. */
  readonly name: string;
  readonly range: Range;
}

export interface Statement {
  /** Position in the document's `Statement`, from 0. */
  readonly index: number;
  readonly sid: string | undefined;
  readonly effect: 'Allow' | 'Deny';
  readonly actions: Terms;
  readonly resources: Terms | undefined;
  /** Canonical text of the condition; empty where there is none. */
  readonly condition: string;
  /** A `Principal` or `NotPrincipal` element: a trust or resource policy. */
  readonly hasPrincipal: boolean;
  /** Canonical text of everything but the actions. */
  readonly skeleton: string;
  readonly node: MapNode;
}

export interface UnreadStatement {
  readonly index: number;
  readonly range: Range;
  readonly why: Message;
}

/** An `Action`, `NotAction`, `Resource` or `NotResource` element, with the node to edit. */
export interface Terms {
  readonly negated: boolean;
  readonly values: readonly Term[];
  readonly node: ListNode | StringNode;
  /** Canonical text of the element. */
  readonly text: string;
}

export type Term =
  | { readonly kind: 'pattern'; readonly pattern: string; readonly node: StringNode }
  /** A value this file alone does not determine. */
  | { readonly kind: 'opaque'; readonly node: Node };
