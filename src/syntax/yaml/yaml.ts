/** YAML as a language: templates, manifests, and policies themselves. */
import { memo } from '../../text/memo.js';
import { editItems } from '../edit-list.js';
import type { ItemDecision, Language } from '../language.js';
import { layoutOf } from '../list-layout.js';
import type { ListNode, Node } from '../node.js';
import { blockLayout } from './block-layout.js';
import { editBlock } from './edit-block.js';
import { editScalar } from './edit-scalar.js';
import { isPlain } from './quoting.js';
import { readYaml, type BlockList } from './read-yaml.js';

/** Parsing costs two megabytes a second, and a file is asked for again with each of its lists. */
const known = memo(readYaml, 8);

/** YAML 1.2, with any tags. */
export const yaml: Language = {
  name: 'yaml',
  reads: (path) => /\.ya?ml$/i.test(path),
  parse: (text) => known(text).parsed,
  comments: (text) => known(text).comments,
  quotes: ['', "'", '"'],
  editList: (text, list, decisions, items) => {
    if (list.kind === 'list')
      return list.layout === 'block'
        ? editBlock(text, list, blockAt(text, list), decisions, items)
        : editItems(text, quotedWhereNeeded(list, decisions), decisions, items, 'stays');
    const decision = items.includes(0) ? decisions[0] : undefined;
    if (decision?.kind !== 'replace') return [];
    return [{ items: [0], edits: editScalar(text, known(text), list, decision.by) }];
  },
  itemRanges: (text, list) =>
    list.layout === 'block'
      ? blockLayout(text, list, blockAt(text, list)).map(({ firstOnLine, lead, dash, tail }) => ({
          start: firstOnLine ? lead : dash,
          end: tail,
        }))
      : layoutOf(text, list).map(({ lead, head, tail }) => ({ start: Math.min(lead, head), end: tail })),
};

function blockAt(text: string, { range }: ListNode): BlockList {
  const block = known(text).blocks.get(range.start);
  if (block === undefined) throw new Error('a block list is edited in the text that it was read from');
  return block;
}

/** The list, with quotes for an item without any whose new values could not be read without them. */
function quotedWhereNeeded(list: ListNode, decisions: readonly ItemDecision[]): ListNode {
  const needsQuotes = (item: Node, index: number): boolean => {
    const decision = decisions[index];
    return item.kind === 'string' && item.quote === '' && decision?.kind === 'replace' && !decision.by.every(isPlain);
  };
  if (!list.items.some(needsQuotes)) return list;
  return {
    ...list,
    items: list.items.map((item, index) => (needsQuotes(item, index) ? { ...item, quote: "'" as const } : item)),
  };
}
