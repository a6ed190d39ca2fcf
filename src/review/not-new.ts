/**
 * What is reported unused and looks new → what is new, what the base granted after all, and what nobody can tell.
 *
 * Only what is new has no usage yet. What the base granted elsewhere, or in another way, counts for the
 * gate and is not suggested, since a person meant something by the change; where nobody can tell, it is incomplete.
 */
import type { OutcomeOf } from '../edits/outcomes.js';
import type { Outcome } from '../edits/proposal.js';
import type { Policy, Statement } from '../policy/model.js';
import type { Note } from '../refine/change.js';
import { because } from '../reasons/reason.js';
import { grouped } from '../text/group.js';
import { message, plain, quotedList, type Message } from '../text/message.js';
import type { Asked, BaseIndex } from './base-index.js';

/** Unused permissions of a statement that are neither suggested nor exempt. */
export interface HeldBack {
  readonly kind: 'not-new' | 'unclear';
  readonly statement: Statement;
  readonly names: readonly string[];
  readonly why: Message;
}

/** The notes, of which those on new permissions only have what nothing in the base granted; and the rest of these. */
export function sortedNotes(
  notes: readonly Note[],
  asked: Omit<Asked, 'statement'>,
  index: BaseIndex,
): { readonly notes: readonly Note[]; readonly held: readonly HeldBack[] } {
  const held: HeldBack[] = [];
  const left = notes.flatMap((note): readonly Note[] => {
    if (note.kind !== 'new-permission') return [note];
    const { statement } = note;
    const answers = note.names.map((name) => ({ name, ...index.heldBefore({ ...asked, statement }, name) }));
    const known = answers.filter(({ kind }) => kind !== 'no');
    for (const same of grouped(known, ({ kind, why }) => `${kind} ${plain(why)}`).values()) {
      const [first] = same;
      if (first === undefined) continue;
      const kind = first.kind === 'yes' ? 'not-new' : 'unclear';
      held.push({ kind, statement, names: same.map(({ name }) => name), why: first.why });
    }
    const names = answers.flatMap(({ name, kind }) => (kind === 'no' ? [name] : []));
    return names.length === 0 ? [] : [{ ...note, names }];
  });
  return { notes: left, held };
}

/** What is told of it. */
export function heldOutcome({ kind, statement, names, why }: HeldBack, { at }: Policy, outcome: OutcomeOf): Outcome {
  const { index, node } = statement;
  if (kind === 'not-new')
    return outcome('withheld', at, node.range, {
      why: message`${quotedList(names)} is reported unused and not new: the base granted it in ${why}; this pull request changes where or how it is granted, so it is not suggested: remove it, or give new resources a statement of their own`,
      statement: index,
    });
  return outcome('skipped', at, node.range, {
    why: because(
      'open-newness',
    )`whether ${quotedList(names)}, which is reported unused, is new here cannot be told: ${why}`,
    statement: index,
    incomplete: true,
  });
}
