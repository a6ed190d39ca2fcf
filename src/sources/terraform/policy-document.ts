/**
 * `data "aws_iam_policy_document"`: a policy in HCL's own blocks.
 *
 * `effect` is `Allow` where it is left out. A `dynamic "statement"` is read when
 * its content names literal actions: it then stands for one statement, made many
 * times. `principals` make it a trust or resource policy.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
 */
import { effectOf, readParts, sorted, type ReadStatement, type Spelling } from '../../policy/read-document.js';
import type { Policy, PolicyAddress, StatementBlocks } from '../../policy/model.js';
import { entry, type Entry, type ListNode, type MapNode } from '../../syntax/node.js';
import { canonical } from '../../syntax/value.js';
import { message, words, type Message } from '../../text/message.js';
import { actionListsOf } from './action-lists.js';
import type { Block, Module } from './module.js';

const spelling: Spelling = {
  action: 'actions',
  notAction: 'not_actions',
  resource: 'resources',
  notResource: 'not_resources',
};

export function readPolicyDocument(module: Module, block: Block, at: PolicyAddress): Policy {
  const { body } = block;
  const holder = statementsIn(body);
  const nodes =
    holder.kind === 'blocks'
      ? holder.blocks.map(({ key, value }) => (key === 'dynamic' ? entry(value, 'content') : value))
      : holder.items;
  const owners = holder.kind === 'blocks' ? holder.blocks.map(({ value }) => value) : holder.items;
  const read = nodes.map((node, index): ReadStatement => {
    const owner = owners[index];
    if (node?.kind !== 'map' || owner?.kind !== 'map') {
      return {
        kind: 'unread',
        unread: { index, range: owner?.range ?? body.range, why: words('expected the content of a statement') },
      };
    }
    return readStatement(module, block, node, owner, index);
  });
  return { at, ...sorted(read), node: body, statementsNode: holder, leftAlone: undefined, notPlaceable: undefined };
}

/** The statement blocks; in `.tf.json`, the list under `statement`. */
function statementsIn(body: MapNode): StatementBlocks | ListNode {
  const written = body.entries.find(({ key, form }) => key === 'statement' && form === 'attribute')?.value;
  if (written?.kind === 'list') return written;
  const blocks = body.entries.filter(
    (each) => (each.key === 'statement' || isDynamic(each)) && each.value.kind === 'map',
  );
  return { kind: 'blocks', range: body.range, blocks };
}

function isDynamic({ key, labels, form }: Entry): boolean {
  return form === 'block' && key === 'dynamic' && labels[0] === 'statement';
}

function readStatement(module: Module, { file }: Block, node: MapNode, owner: MapNode, index: number): ReadStatement {
  const unread = (why: Message): ReadStatement => ({ kind: 'unread', unread: { index, range: owner.range, why } });
  const written = entry(node, 'effect');
  const effect = written === undefined ? 'Allow' : effectOf(written);
  if (effect === undefined) return unread(message`expected ${'effect'} to be ${'Allow'} or ${'Deny'}`);
  const parts = readParts(node, spelling, file.text, actionListsOf(module, file));
  if (parts.kind === 'unread') return unread(parts.why);
  const sid = entry(node, 'sid');
  const has = (key: string): boolean =>
    node.entries.some((each) => each.key === key || (each.key === 'dynamic' && each.labels[0] === key));
  const conditions = node.entries.filter(
    (each) => each.key === 'condition' || (each.key === 'dynamic' && each.labels[0] === 'condition'),
  );
  return {
    kind: 'statement',
    statement: {
      index,
      sid: sid?.kind === 'string' && sid.value !== '' ? sid.value : undefined,
      effect,
      actions: parts.actions,
      resources: parts.resources,
      condition: conditions.map(({ value }) => canonical(value, file.text)).join(','),
      hasPrincipal: has('principals') || has('not_principals'),
      skeleton: parts.skeleton,
      node: owner,
    },
  };
}
