/**
 * What the gate counts of a policy besides what is suggested → numbers and sentences.
 *
 * A side is what some of those who have the policy leave unused. Each is refined as if it alone
 * decided, nothing of it is edited, and what was said already is not said again.
 */
import type { OutcomeOf } from '../edits/outcomes.js';
import type { Outcome } from '../edits/proposal.js';
import type { Catalogue } from '../policy/catalogue.js';
import { elsewhereIn, withElsewhere } from '../policy/elsewhere.js';
import type { Change, Left, Note, Refinement } from '../refine/change.js';
import { refine } from '../refine/refine.js';
import type { Unused } from '../refine/unused.js';
import { toldOf } from '../reasons/reason.js';
import { message, quotedList, words } from '../text/message.js';
import { usedElsewhere, type Side } from './by-base.js';
import type { Asked, BaseIndex } from './base-index.js';
import type { Assessment, FileContext, Grounds } from './grounds.js';
import { heldOutcome, sortedNotes, type HeldBack } from './not-new.js';
import { outgrownIn } from './outgrown.js';
import { leftOutcome, noteOutcome } from './policy-outcomes.js';
import type { Counted, IsNew, Tally } from './tally.js';

/** What a refinement says, once the base was asked what of it is new. */
export interface View {
  readonly notes: readonly Note[];
  readonly held: readonly HeldBack[];
  readonly isNew: IsNew;
  readonly changes: readonly Change[];
  readonly left: readonly Left[];
  /** What of it could go before the pull request. */
  readonly outgrown: Counted['outgrown'];
}

/** What is at hand for a policy of a file. */
interface Desk {
  readonly index: BaseIndex;
  readonly outcome: OutcomeOf;
  readonly grounds: Pick<Grounds, 'catalogue' | 'maxPatterns' | 'newPermissions' | 'overrideLabel'>;
}

type Known = Exclude<Assessment, { kind: 'told' }>;

/** A refinement as the base sees it. */
export function viewOf(
  asked: Omit<Asked, 'statement'>,
  unused: Unused,
  { changes, notes, left }: Refinement,
  desk: Pick<Desk, 'index' | 'grounds'>,
): View {
  const { index, grounds } = desk;
  const isNew: IsNew = (statement, term) => !index.hadString({ ...asked, statement }, term);
  const before = { own: asked.own, unused, isRefined: grounds.newPermissions === 'refine' };
  return {
    ...sortedNotes(notes, asked, index),
    changes,
    left,
    isNew,
    outgrown: outgrownIn(left, before, isNew, desk),
  };
}

/** What could go if the pull request added nothing to keep-lists; `undefined` where it adds nothing that keeps. */
export function viewBeforeKeeps(
  { found: { policy }, asked, base, kept }: Extract<Known, { kind: 'matched' }>,
  desk: FileContext,
): View | undefined {
  if (kept.unused === kept.unusedAtBase) return undefined;
  const { catalogue, maxPatterns } = desk.grounds;
  const limits = { lines: maxPatterns, room: desk.roomOf(policy) };
  return viewOf(asked, kept.unusedAtBase, refine(policy, kept.unusedAtBase, catalogue, base, limits), desk);
}

/** What could go of the lists that are known and not edited; `undefined` where there are none. */
export function viewElsewhere(
  { found: { policy }, asked, base, kept }: Extract<Known, { kind: 'matched' }>,
  desk: FileContext,
): View | undefined {
  const statements = elsewhereIn(policy);
  if (statements.length === 0) return undefined;
  const { catalogue, maxPatterns } = desk.grounds;
  const apart = { ...policy, statements, unread: [] };
  return viewOf(
    asked,
    kept.unusedAtBase,
    refine(apart, kept.unusedAtBase, catalogue, base, { lines: maxPatterns }),
    desk,
  );
}

/** The sides of a policy, refined. */
export function sideViews(
  { found: { policy }, sides }: Known,
  catalogue: Catalogue,
  desk: FileContext,
): readonly View[] {
  if (sides.length === 0) return [];
  const limits = { lines: desk.grounds.maxPatterns, room: desk.roomOf(policy) };
  return sides.map(({ unused, base, asked }: Side) =>
    viewOf(asked, unused, refine(withElsewhere(policy), unused, catalogue, base, limits), desk),
  );
}

/** The side without what the suggestions say as well. */
export function without(side: View, seen: View): View {
  const notes = new Set(seen.notes.map(noteKey));
  const held = new Set(seen.held.map(heldKey));
  return {
    ...side,
    notes: side.notes.filter((each) => !notes.has(noteKey(each))),
    held: side.held.filter((each) => !held.has(heldKey(each))),
  };
}

/** The count with what the sides add to it. */
export function withSides(counted: Counted, sides: readonly View[]): Counted {
  return {
    ...counted,
    held: [...counted.held, ...sides.flatMap(({ held, isNew }) => notNew(held, isNew))],
    outgrown: [...counted.outgrown, ...sides.flatMap(({ outgrown }) => outgrown)],
    usedElsewhere: sides,
  };
}

/** Whether anything that is reported unused is new in one of the views, as far as the base is at hand. */
export function looksNew(views: readonly (View | undefined)[]): boolean {
  return views.some((view) => view?.notes.some(({ kind }) => kind === 'new-permission') === true);
}

/** What of it counts. */
export function notNew(held: readonly HeldBack[], isNew: IsNew): Counted['held'] {
  return held.flatMap(({ kind, statement, names }) => (kind === 'not-new' ? [{ statement, names, isNew }] : []));
}

/** What is said of lists that are known and not edited: each name once, with where its list stands. */
export function toldElsewhere(
  { withheld }: Tally,
  apart: View | undefined,
  { found: { policy } }: Known,
  { outcome, grounds }: Pick<Desk, 'outcome'> & { readonly grounds: Pick<Grounds, 'catalogue'> },
): readonly Outcome[] {
  if (apart === undefined) return [];
  const counted = new Set(withheld.flatMap(({ reason, name }) => (reason === 'not-edited' ? [name] : [])));
  const told = apart.changes.flatMap(({ statement, decisions }): readonly Outcome[] => {
    const names = [...new Set(decisions.flatMap(({ dropped }) => dropped))].filter((name) => counted.has(name));
    if (names.length === 0) return [];
    const { index, node } = statement;
    const unread = policy.unread.find(({ known }) => known === statement);
    const where = unread === undefined ? partOfList : toldOf(unread.why, policy.at);
    const why = message`${quotedList(names)} ${words(names.length === 1 ? 'is' : 'are')} reported unused: ${where}`;
    return [outcome('withheld', policy.at, node.range, { why, statement: index })];
  });
  return [
    ...told,
    ...apart.notes.map((note) => noteOutcome(note, policy, grounds.catalogue, outcome)),
    ...apart.held.map((each) => heldOutcome(each, policy, outcome)),
    ...apart.left.map((each) => leftOutcome(each, policy, outcome)),
  ];
}

const partOfList = words(
  'it stands in a part of the list that is not edited; take it out by hand, or give the policy a list of its own where something else uses that part as well',
);

/** What is said of the sides. What is new for them is new for all, and told where the suggestions are. */
export function toldOfSides(
  { withheld }: Tally,
  sides: readonly View[],
  { found, added }: Known,
  { outcome, grounds }: Pick<Desk, 'outcome'> & { readonly grounds: Pick<Grounds, 'catalogue' | 'overrideLabel'> },
): readonly Outcome[] {
  const names = withheld.flatMap(({ reason, name }) => (reason === 'used-elsewhere' ? [name] : []));
  const notes = sides.flatMap((side) => side.notes.filter(({ kind }) => kind !== 'new-permission'));
  const said = [
    ...notes.map((note) => noteOutcome(note, found.policy, grounds.catalogue, outcome)),
    ...sides.flatMap(({ held }) => held.map((each) => heldOutcome(each, found.policy, outcome))),
    ...(names.length === 0 ? [] : [usedElsewhere(names, added, found, { outcome, grounds })]),
  ];
  const key = ({ kind, statement, why = words('') }: Outcome): string => JSON.stringify([kind, statement, why]);
  return [...new Map(said.map((each) => [key(each), each])).values()];
}

function noteKey({ kind, statement, names }: Note): string {
  return JSON.stringify([kind, statement.index, names]);
}

function heldKey({ kind, statement, names }: HeldBack): string {
  return JSON.stringify([kind, statement.index, names]);
}
