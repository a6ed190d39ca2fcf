/**
 * A template, as far as the names in it mean something: its resources, what it mentions, and the stacks around it.
 */
import type { MapNode, Node } from '../../syntax/node.js';
import type { Message } from '../../text/message.js';
import type { PrincipalRef } from '../source.js';
import type { Resource } from './resource.js';

/** What the principals of a template are found in. */
export interface Stack {
  /** The name of the stack as a glob. */
  readonly name: string;
  readonly resources: readonly Resource[];
  /** The map that holds `Resources`, and the text that it was read from. */
  readonly root: MapNode;
  readonly text: string;
  /** The path of roles that SAM makes, where all of them have one. */
  readonly rolePath: Node | undefined;
  /** What the stacks that nest this one give to its parameter; `undefined` where it has none of that name, or nobody does. */
  readonly given?: (parameter: string) => readonly Given[] | undefined;
  /** What stacks at hand export under a name; `undefined` where it is not exactly one of them. */
  readonly imported?: (name: string) => Given | undefined;
  /** Who has a policy by a place that leads to other stacks; `undefined` where nobody can follow it. */
  readonly follow?: (mention: Mention, seen: Set<string>) => Uses | undefined;
}

/** A value, and the stack whose names it uses; no value where the stack gives none that is written out. */
export interface Given {
  readonly node: Node | undefined;
  readonly stack: Stack;
}

/** How a policy is named, or what may stand for one. */
export type MentionedBy =
  | { readonly id: string }
  /** The glob of a name, at the end of an ARN. */
  | { readonly name: string }
  /** An output of the nested stack of this logical id. */
  | { readonly outputOf: string; readonly output: string }
  /** What another stack exports under a name, as a glob. */
  | { readonly imported: string };

/** A place that names a managed policy, or what may stand for one. */
export interface Mention {
  readonly by: MentionedBy;
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
