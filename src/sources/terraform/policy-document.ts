/**
 * `data "aws_iam_policy_document"`: a policy in HCL's own blocks.
 *
 * `effect` is `Allow` where it is left out. A `dynamic "statement"` is read when
 * its content names literal actions: it then stands for one statement, made many
 * times. `principals` make it a trust or resource policy.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
 */
import { readStatement, sorted, unread, type Spelling } from '../../policy/read-document.js';
import type { Policy, PolicyAddress, StatementBlocks } from '../../policy/model.js';
import { because } from '../../reasons/reason.js';
import { entry, type Entry, type ListNode, type MapNode, type Node } from '../../syntax/node.js';
import { actionListsOf } from './action-lists.js';
import { languageOfFile, type Block, type Module } from './module.js';

/** The keys of a statement as Terraform has them. */
export const spelling: Spelling = {
  sid: 'sid',
  effect: 'effect',
  effectLeftOut: 'Allow',
  action: 'actions',
  notAction: 'not_actions',
  resource: 'resources',
  notResource: 'not_resources',
  condition: 'condition',
  principals: ['principals', 'not_principals'],
};

/** The policy of a document's block. */
export function readPolicyDocument(module: Module, block: Block, at: PolicyAddress): Policy {
  const { body, file } = block;
  const holder = statementsIn(body);
  const reader = { spelling, source: file.text, lists: actionListsOf(module, file) };
  const owners = holder.kind === 'blocks' ? holder.blocks.map(({ value }) => value) : holder.items;
  const nodes = holder.kind === 'blocks' ? holder.blocks.map(contentOf) : holder.items;
  const read = nodes.map((node, index) => {
    const owner = owners[index];
    return node?.kind === 'map' && owner?.kind === 'map'
      ? readStatement(index, node, owner, reader)
      : unread(index, owner?.range ?? body.range, because('malformed-statement')`expected the content of a statement`);
  });
  const made = body.entries
    .filter(isWrittenDynamic)
    .map(({ value }, index) =>
      unread(
        nodes.length + index,
        value.range,
        because('dynamic-statements')`statements that ${'dynamic'} makes are not read in ${'.tf.json'}`,
      ),
    );
  const language = languageOfFile(file);
  const unmarked = { leftAlone: undefined, notPlaceable: undefined };
  return { at, ...sorted([...read, ...made]), node: body, language, statementsNode: holder, ...unmarked };
}

function contentOf({ key, value }: Entry): Node | undefined {
  return key === 'dynamic' ? entry(value, 'content') : value;
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

/** In `.tf.json` a block is an attribute, and those that are made stand below the label. */
function isWrittenDynamic({ key, form, value }: Entry): boolean {
  return form === 'attribute' && key === 'dynamic' && (value.kind !== 'map' || entry(value, 'statement') !== undefined);
}

function isDynamic({ key, labels, form }: Entry): boolean {
  return form === 'block' && key === 'dynamic' && labels[0] === 'statement';
}
