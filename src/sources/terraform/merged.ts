/**
 * Statements that documents put in place of one another, by their `sid`.
 *
 *   data "aws_iam_policy_document" "d" {
 *     override_policy_documents = [data.aws_iam_policy_document.limits.json]
 *     statement { sid = "Buckets" … }        takes no effect while `limits` has a statement `Buckets`
 *   }
 *
 * The provider puts the statements of all sources together, then its own in place of those of
 * the same sid, then those of the overriding documents. A statement without a sid replaces
 * none. So to remove a statement as a whole may bring another one back, which no view of a
 * single document shows: such a statement is only narrowed. Narrowing is safe, since the
 * statement that takes effect stays the same one.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
 */
import type { Policy, Statement } from '../../policy/model.js';
import { entry, type Node } from '../../syntax/node.js';
import { message, type Message } from '../../text/message.js';
import { addressOf, type Block } from './module.js';

/** A document as it takes part in others; without a policy where it could not be read. */
export interface Part {
  readonly policy: Policy | undefined;
  /** Its own block, where it is one that may be built from others. */
  readonly block: Block | undefined;
  /** The documents that are built from it. */
  readonly builtInto: readonly Block[];
}

/** For each part, why its statements are not removed as a whole; nothing for those that may be. */
type Bound = (part: Part, statement: Statement) => Message | undefined;

/** What the documents of a module that are built from others bind; `open` are those of which not all parts are known. */
export function boundBy(parts: readonly Part[], open: ReadonlySet<Block>): Bound {
  const groups = groupsOf(parts, open);
  return (part, statement) => {
    const sid = sidOf(statement);
    if (sid === undefined) return undefined;
    const own = part.block === undefined ? part.builtInto : [part.block, ...part.builtInto];
    for (const block of own) {
      const group = groups.get(block);
      const why = group === undefined ? undefined : whyBound(sid, block, group);
      if (why !== undefined) return why;
    }
    return undefined;
  };
}

interface Group {
  /** How many statements have a sid. */
  readonly sids: Map<string, number>;
  /** Whether statements may be in it whose sid is not known. */
  isOpen: boolean;
}

function groupsOf(parts: readonly Part[], open: ReadonlySet<Block>): ReadonlyMap<Block, Group> {
  const groups = new Map<Block, Group>();
  for (const block of [...open, ...parts.flatMap(({ builtInto }) => builtInto)])
    if (!groups.has(block)) groups.set(block, { sids: new Map(), isOpen: open.has(block) });
  for (const { policy, block, builtInto } of parts)
    for (const target of block === undefined ? builtInto : [block, ...builtInto]) {
      const group = groups.get(target);
      if (group !== undefined) add(policy, group);
    }
  return groups;
}

function add(policy: Policy | undefined, group: Group): void {
  if (policy === undefined || policy.unread.length > 0) group.isOpen = true;
  for (const statement of policy?.statements ?? []) {
    const sid = sidOf(statement);
    if (sid === 'computed') group.isOpen = true;
    else if (sid !== undefined) group.sids.set(sid.text, (group.sids.get(sid.text) ?? 0) + 1);
  }
}

function whyBound(sid: Sid, block: Block, { sids, isOpen }: Group): Message | undefined {
  const rest = message`it is not removed as a whole, since another statement may then take effect`;
  if (sid !== 'computed' && (sids.get(sid.text) ?? 0) > 1)
    return message`${addressOf(block)} merges it by its sid ${sid.text} with another statement, so ${rest}`;
  return isOpen || sid === 'computed'
    ? message`${addressOf(block)} merges it by its sid with statements that these files do not determine, so ${rest}`
    : undefined;
}

/** What names a statement. */
type Sid = { readonly text: string } | 'computed';

/** `undefined` where nothing names it, so that it takes nobody's place. */
function sidOf({ node }: Statement): Sid | undefined {
  const written = sidIn(node) ?? sidIn(entry(node, 'content'));
  if (written === undefined || written.kind === 'literal') return undefined;
  if (written.kind !== 'string') return 'computed';
  return written.value === '' ? undefined : { text: written.value };
}

function sidIn(node: Node | undefined): Node | undefined {
  return entry(node, 'sid') ?? entry(node, 'Sid');
}
