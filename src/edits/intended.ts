/**
 * Whether a policy that was read again after an edit is the intended one: its values,
 * compared with what the plans say, and the place of everything that stays, compared
 * with where the edits put it.
 */
import type { Policy } from '../policy/model.js';
import type { Node } from '../syntax/node.js';
import { canonical } from '../syntax/value.js';
import type { Range, TextEdit } from '../text/edit.js';
import { grouped } from '../text/group.js';
import type { Share } from './place.js';
import { intended, type ListPlan } from './plan.js';

/** The plans of one policy, and which items of each are carried out. */
export type Plans = ReadonlyMap<ListPlan, readonly number[]>;

/** The plans that shares carry out, with their items. */
export function plansOf(shares: readonly Share[]): Plans {
  const own = grouped(shares, ({ plan }) => plan);
  return new Map([...own].map(([plan, all]) => [plan, all.flatMap(({ items }) => items)]));
}

/** A policy, and the text it was read from. */
interface Version {
  readonly policy: Policy;
  readonly text: string;
}

/** Whether what was read holds the intended values, and every statement, list and item that stays where the edits put it. */
export function isIntended(old: Version, now: Version, plans: Plans, moved: Mover): boolean {
  const instead = new Map([...plans].flatMap(([plan, items]) => [...intended(old.text, plan, items)]));
  if (canonical(now.policy.node, now.text) !== canonical(old.policy.node, old.text, instead)) return false;
  const isGone = (node: Node): boolean => instead.has(node) && instead.get(node) === undefined;
  const edited = new Map([...plans].map(([plan, items]) => [plan.list, { plan, items: new Set(items) }]));
  const left = old.policy.statements.filter(({ node }) => !isGone(node));
  return (
    left.length === now.policy.statements.length &&
    left.every((statement, index) => {
      const successor = now.policy.statements[index];
      if (successor === undefined) return false;
      // The list of a statement may stand outside the document.
      const [was, is] = [statement.actions.node, successor.actions.node];
      return (
        canonical(was, old.text, instead) === canonical(is, now.text) &&
        moved.start(statement.node.range, successor.node.range) &&
        (isOpen(was) || isOpen(is) || moved.end(statement.node.range, successor.node.range)) &&
        standsInPlace(was, is, edited.get(was), moved)
      );
    })
  );
}

/** A list with an item a line has no bracket: it, and what it stands in, end where its last item does. */
function isOpen(node: Node): boolean {
  return node.kind === 'list' && node.layout === 'block';
}

interface EditedList {
  readonly plan: ListPlan;
  readonly items: ReadonlySet<number>;
}

/** Whether a list, and each item of it that stays, stands where the edits put it; their values were compared before. */
function standsInPlace(was: Node, is: Node, edited: EditedList | undefined, moved: Mover): boolean {
  if (!isOpen(is) && !(moved.start(was.range, is.range) && moved.end(was.range, is.range))) return false;
  if (was.kind !== 'list' || is.kind !== 'list') return true;
  let at = 0;
  return was.items.every((item, index) => {
    const decision = edited?.items.has(index) === true ? edited.plan.decisions[index] : undefined;
    const successor = is.items[at];
    at += decision === undefined || decision.kind === 'keep' ? 1 : decision.kind === 'replace' ? decision.by.length : 0;
    if ((decision !== undefined && decision.kind !== 'keep') || moved.isRewritten(item.range)) return true;
    return (
      successor !== undefined && moved.start(item.range, successor.range) && moved.end(item.range, successor.range)
    );
  });
}

/** Whether a range of the file before begins, or ends, where the other one does after the edits. */
interface Mover {
  readonly start: (was: Range, is: Range) => boolean;
  readonly end: (was: Range, is: Range) => boolean;
  /** An edit writes the range anew, so that it has no place to keep. */
  readonly isRewritten: (was: Range) => boolean;
}

/** Where things stand after edits. */
export function mover(edits: readonly TextEdit[]): Mover {
  const ordered = [...edits].sort((a, b) => a.range.end - b.range.end);
  let shift = 0;
  const shifts = ordered.map(({ range, newText }) => (shift += newText.length - (range.end - range.start)));
  /** The number of edits that end at `offset` or before it. */
  const before = (offset: number): number => {
    let [low, high] = [0, ordered.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ordered[middle]?.range.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const place = (offset: number): number => offset + (shifts[before(offset) - 1] ?? 0);
  return {
    start: (was, is) => place(was.start) === is.start,
    end: (was, is) => place(was.end) === is.end,
    isRewritten: ({ start, end }) => {
      const edit = ordered[before(start)]?.range;
      return edit !== undefined && edit.start <= start && end <= edit.end;
    },
  };
}
