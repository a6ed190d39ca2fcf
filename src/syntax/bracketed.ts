/**
 * Lists in brackets, as JSON, HCL and most languages of code write them: what two
 * languages share of how a list is edited.
 */
import { memoOf } from '../text/memo.js';
import { editItems, editString } from './edit-list.js';
import type { Language } from './language.js';
import { layoutOf } from './list-layout.js';
import type { ListNode, Node, Quote } from './node.js';

/** How a language with bracketed lists and these quotes edits them. */
export function bracketed(quotes: readonly [Quote, ...Quote[]]): Pick<Language, 'quotes' | 'editList' | 'itemRanges'> {
  const isQuoted = (node: Node): boolean => node.kind !== 'string' || quotes.includes(node.quote);
  const inQuotes = <N extends Node>(node: N): N => (isQuoted(node) ? node : { ...node, quote: quotes[0] });
  // Pieces of a list are edited one by one, and what is known of the list is kept by its node.
  const editable = memoOf((list: ListNode): ListNode => {
    if (list.layout !== 'flow') throw new Error('a list with an item a line is edited by its own language');
    return list.items.every(isQuoted) ? list : { ...list, items: list.items.map(inQuotes) };
  });
  return {
    quotes,
    editList: (text, list, decisions, items) => {
      if (list.kind === 'list') return editItems(text, editable(list), decisions, items, 'one-a-line');
      const decision = items.includes(0) ? decisions[0] : undefined;
      if (decision?.kind !== 'replace') return [];
      return [{ items: [0], edits: [editString(text, inQuotes(list), decision.by)] }];
    },
    itemRanges: (text, list) =>
      layoutOf(text, editable(list)).map(({ lead, head, tail }) => ({ start: Math.min(lead, head), end: tail })),
  };
}
