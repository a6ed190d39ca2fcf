/**
 * Lists in brackets, as JSON, HCL and most languages of code write them: what two
 * languages share of how a list is edited.
 */
import { editList, editString } from './edit-list.js';
import type { Language } from './language.js';
import { layoutOf } from './list-layout.js';
import type { ListNode, Node, Quote } from './node.js';

/** How a language with bracketed lists and these quotes edits them. */
export function bracketed(quotes: readonly [Quote, ...Quote[]]): Pick<Language, 'quotes' | 'editList' | 'itemRanges'> {
  const inQuotes = <N extends Node>(node: N): N =>
    node.kind === 'string' && !quotes.includes(node.quote) ? { ...node, quote: quotes[0] } : node;
  return {
    quotes,
    editList: (text, list, decisions) => {
      if (list.kind === 'list') return editList(text, { ...flow(list), items: list.items.map(inQuotes) }, decisions);
      const [decision] = decisions;
      return decision?.kind === 'replace'
        ? [{ items: [0], edits: [editString(text, inQuotes(list), decision.by)] }]
        : [];
    },
    itemRanges: (text, list) =>
      layoutOf(text, flow(list)).map(({ lead, head, tail }) => ({ start: Math.min(lead, head), end: tail })),
  };
}

function flow(list: ListNode): ListNode {
  if (list.layout !== 'flow') throw new Error('a list with an item a line is edited by its own language');
  return list;
}
