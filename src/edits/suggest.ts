/**
 * The plans for one file → suggestions that were proved, and what is told instead.
 *
 * First the whole refinement is applied, read again and judged; then the suggestions,
 * so that any of them may be accepted without the others, also as far as IAM's quota is
 * concerned (`within-quota.ts`). What fails a proof is
 * withheld and makes the run incomplete; what merely cannot be a suggestion (it
 * lies outside the diff, or GitHub could not carry it) is told with its diff.
 *
 * The edits of a plan are made once and then handed on: to the whole, to its
 * suggestion, to the steps. Only where a hunk holds a part of a list are the edits of
 * that part made anew, since they may differ (the comma before the last item).
 */
import type { Policy } from '../policy/model.js';
import type { Change } from '../refine/change.js';
import type { PolicyReason } from '../reasons/reason.js';
import { unifiedDiff, type Hunk } from '../text/diff.js';
import { applyEdits, type TextEdit } from '../text/edit.js';
import { grouped } from '../text/group.js';
import type { Lines } from '../text/line.js';
import { words, type Message } from '../text/message.js';
import type { OutcomeOf } from './outcomes.js';
import { place, shareOf, type Placed, type Share } from './place.js';
import { isRemoval, itemRange, planActions, type ListPlan } from './plan.js';
import { proved } from './proof.js';
import type { Evidence, Outcome, Outside, RefinedFile, Step, Suggestion } from './proposal.js';
import type { ShelfRoom } from './quota.js';
import { flawIn, type Before } from './read-back.js';
import { evidenceFor, inlineOutcome, partOutcome, partsOf, withheld, type EvidenceOf } from './told.js';
import { whyNoSuggestion, whyNotPlaced } from './unfit.js';
import { withinQuota } from './within-quota.js';

/** What is to be done to one policy of the file. */
export interface Planned {
  readonly policy: Policy;
  readonly plans: readonly ListPlan[];
  /** The changes behind the plans: a removed statement may have to be done action by action. */
  readonly changes: readonly Change[];
  readonly evidence: Evidence;
  /** What IAM's quotas leave, whatever else is accepted; none where they may be exceeded. */
  readonly rooms: readonly ShelfRoom[];
}

/** Everything to be said about the plans for one file. */
export interface Suggested {
  readonly outcomes: readonly Outcome[];
  readonly suggestions: readonly Suggestion[];
  readonly outside: readonly Outside[];
  /** The file with all of it carried out; `undefined` where nothing is to be done, or the proof failed. */
  readonly refined: RefinedFile | undefined;
}

const nothing: Suggested = { outcomes: [], suggestions: [], outside: [], refined: undefined };

/** Everything that can be done to the file, proved, and placed in the hunks. */
export function suggest(
  before: Before,
  lines: Lines,
  hunks: readonly Hunk[] | undefined,
  planned: readonly Planned[],
  outcome: OutcomeOf,
): Suggested {
  const all = planned.flatMap(({ plans }) => plans.map((plan) => shareOf(lines.text, plan)));
  if (all.length === 0) return nothing;
  const edits = all.flatMap(editsIn);
  const after = applyEdits(lines.text, edits);
  const flaw = flawIn(before, { text: after, edits, shares: all, isAll: true });
  if (flaw !== undefined) return { ...nothing, outcomes: withheld(all, flaw, outcome) };
  const { good, left, failed } = hunks === undefined ? unplaced : settle(before, lines, hunks, planned, { all, after });
  const evidenceOf = evidenceFor(new Map(planned.map(({ policy, evidence }) => [policy, evidence])));
  const suggestions = good.map(({ replacement, shares }): Suggestion => {
    return { replacement, parts: partsOf(shares), evidence: evidenceOf(shares) };
  });
  const outside = left
    .flatMap((reasoned) => byOwners(reasoned, evidenceOf))
    .map((reasoned) => outsideOf(before.file.path, lines, reasoned, evidenceOf));
  const { path } = before.file;
  const steps = stepsOf(all, evidenceOf);
  return {
    suggestions,
    outside,
    outcomes: [
      ...suggestions.flatMap(({ parts, replacement }) =>
        parts.map((part) => inlineOutcome(part, replacement, outcome)),
      ),
      ...outside.flatMap(({ parts, why }) => parts.map((part) => partOutcome('outside-diff', part, outcome, { why }))),
      ...failed.flatMap(({ why, shares }) => withheld(shares, why, outcome)),
    ],
    refined: { path, before: lines.text, after, parts: partsOf(all), evidence: evidenceOf(all), steps, shared: [] },
  };
}

interface Reasoned {
  readonly why: Message;
  readonly shares: readonly Share[];
}

interface Unproved extends Reasoned {
  readonly why: PolicyReason;
}

interface Settled {
  readonly good: readonly Placed[];
  /** Told with their diff. */
  readonly left: readonly Reasoned[];
  /** Failed a proof: not told as a diff either. */
  readonly failed: readonly Unproved[];
}

const unplaced: Settled = { good: [], left: [], failed: [] };

function settle(
  before: Before,
  lines: Lines,
  hunks: readonly Hunk[],
  planned: readonly Planned[],
  { all, after }: { readonly all: readonly Share[]; readonly after: string },
): Settled {
  const barred = whyNoSuggestion(lines);
  if (barred !== undefined) return { good: [], left: [{ why: barred, shares: all }], failed: [] };
  const { placed, left } = place(before.file.path, lines, hunks, all, actionsOf(planned));
  const rooms = new Map(planned.map((each) => [each.policy, each.rooms]));
  const within = withinQuota(before.file.path, lines, hunks, placed, rooms);
  const judged = within.placed.map((each) => ({ each, why: whyNotPlaced(lines, each) }));
  const unfit = judged.flatMap(({ each, why }) => (why === undefined ? [] : [{ why, shares: each.shares }]));
  const fit = judged.flatMap(({ each, why }) => (why === undefined ? [each] : []));
  const { good, failed, together } = proved(before, lines, fit, after);
  if (together !== undefined) return { good: [], left: [], failed: [{ why: together, shares: all }] };
  return {
    good,
    left: [{ why: outsideTheDiff, shares: left }, ...within.left, ...unfit].filter(({ shares }) => shares.length > 0),
    failed: failed.map(({ placed: { shares }, why }) => ({ why, shares })),
  };
}

const outsideTheDiff = words('these lines lie outside the diff of this pull request, where GitHub takes no suggestion');

function editsIn({ groups }: Share): readonly TextEdit[] {
  return groups.flatMap(({ edits }) => edits);
}

/** All edits of the shares; what several do to one list is made in one go, since its edits depend on each other. */
function editsFor(lines: Lines, shares: readonly Share[]): readonly TextEdit[] {
  return [...grouped(shares, ({ plan }) => plan)].flatMap(([plan, own]) => {
    const [only, ...others] = own;
    if (only !== undefined && others.length === 0) return editsIn(only);
    return editsIn(
      shareOf(
        lines.text,
        plan,
        own.flatMap(({ items }) => items),
      ),
    );
  });
}

/** The same edits, group by group. */
function stepsOf(shares: readonly Share[], evidenceOf: EvidenceOf): readonly Step[] {
  return shares.flatMap((share) => {
    const evidence = evidenceOf([share]);
    return share.groups.map(({ items, edits }): Step => {
      const done = items.flatMap((item) => {
        const [range, part] = [itemRange(share.plan, item), share.plan.parts[item]];
        return range === undefined || part === undefined ? [] : [{ range, part }];
      });
      return { edits, places: done.map(({ range }) => range), parts: done.map(({ part }) => part), evidence };
    });
  });
}

/** Gives the plan that does the work of a removed statement action by action. */
function actionsOf(planned: readonly Planned[]): (plan: ListPlan, item: number) => ListPlan | undefined {
  const removals = planned.flatMap((each) => each.changes.filter(isRemoval));
  const byStatement = new Map(removals.map((change) => [change.statement, change]));
  return (plan, item) => {
    const statement = plan.parts[item]?.statement;
    const change = statement === undefined ? undefined : byStatement.get(statement);
    return change === undefined ? undefined : planActions(plan.policy, change);
  };
}

/** Apart by whom the policies belong to: one sentence on two roles would say of each what is true of the other. */
function byOwners({ why, shares }: Reasoned, evidenceOf: EvidenceOf): readonly Reasoned[] {
  const ownersOf = (share: Share): string =>
    JSON.stringify(
      evidenceOf([share])
        .parties.map(({ principal, path }) => principal ?? path)
        .sort(),
    );
  return [...grouped(shares, ownersOf).values()].map((own) => ({ why, shares: own }));
}

function outsideOf(path: string, lines: Lines, { why, shares }: Reasoned, evidenceOf: EvidenceOf): Outside {
  const diff = unifiedDiff(lines.text, applyEdits(lines.text, editsFor(lines, shares)));
  return { path, why, parts: partsOf(shares), evidence: evidenceOf(shares), diff };
}
