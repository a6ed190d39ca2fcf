/**
 * The plans for one file → suggestions that were proved, and what is told instead.
 *
 * First the whole refinement is applied, read again and judged; then each
 * suggestion on its own; then all suggestions together. What fails a proof is
 * withheld and makes the run incomplete; what merely cannot be a suggestion (it
 * lies outside the diff, or GitHub could not carry it) is told with its diff.
 */
import type { Policy } from '../policy/model.js';
import type { Change } from '../refine/refine.js';
import { applyEdits, type TextEdit } from '../text/edit.js';
import { unifiedDiff, type Hunk } from '../text/diff.js';
import { grouped } from '../text/group.js';
import { lineEnding, type Lines } from '../text/line.js';
import { words, type Message } from '../text/message.js';
import { editsOf, isRemoval, itemRange, planActions, touched, type ListPlan, type Part } from './plan.js';
import type { OutcomeOf } from './outcomes.js';
import { place, type Placed, type Share } from './place.js';
import { flawIn, type Before } from './read-back.js';
import { accept, type Replacement } from './replacement.js';
import type { Evidence, Outcome, Outside, RefinedFile, Step, Suggestion } from './proposal.js';

/** What is to be done to one policy of the file. */
export interface Planned {
  readonly policy: Policy;
  readonly plans: readonly ListPlan[];
  /** The changes behind the plans: a removed statement may have to be done action by action. */
  readonly changes: readonly Change[];
  /** Not all that is reported goes, so the oracle must not ask for it. */
  readonly isPartial: boolean;
  readonly evidence: Evidence;
}

export interface Suggested {
  readonly outcomes: readonly Outcome[];
  readonly suggestions: readonly Suggestion[];
  readonly outside: readonly Outside[];
  /** The file with all of it carried out; `undefined` where nothing is to be done, or the proof failed. */
  readonly refined: RefinedFile | undefined;
}

export function suggest(
  before: Before,
  lines: Lines,
  hunks: readonly Hunk[],
  planned: readonly Planned[],
  outcome: OutcomeOf,
): Suggested {
  const all = planned.flatMap(({ plans }) => plans.map((plan): Share => ({ plan, items: touched(plan) })));
  if (all.length === 0) return { outcomes: [], suggestions: [], outside: [], refined: undefined };
  const complete = !planned.some(({ isPartial }) => isPartial);
  const after = applyEdits(lines.text, editsFor(lines, all));
  const flaw = flawIn(before, after, all, complete);
  if (flaw !== undefined)
    return { outcomes: withheld(all, flaw, outcome), suggestions: [], outside: [], refined: undefined };
  const { good, left, failed } = settle(before, lines, hunks, planned, all);
  const suggestions = good.map((placed) => suggestionOf(placed, planned));
  const outside = left.map(({ why, shares }) => outsideOf(before.file.path, lines, why, shares, planned));
  const inline = suggestions.flatMap(({ parts, replacement }) =>
    parts.map((part) => inlineOutcome(part, replacement, outcome)),
  );
  const told = outside.flatMap(({ parts, why }) =>
    parts.map((part) => partOutcome('outside-diff', part, outcome, why)),
  );
  const lost = failed.flatMap(({ why, shares }) => withheld(shares, why, outcome));
  const refined = {
    path: before.file.path,
    before: lines.text,
    after,
    parts: partsOf(all),
    evidence: evidenceOf(all, planned),
    steps: stepsOf(lines, all, planned),
  };
  return { suggestions, outside, outcomes: [...inline, ...told, ...lost], refined };
}

interface Reasoned {
  readonly why: Message;
  readonly shares: readonly Share[];
}

interface Settled {
  readonly good: readonly Placed[];
  /** Told with their diff. */
  readonly left: readonly Reasoned[];
  /** Failed a proof: not told as a diff either. */
  readonly failed: readonly Reasoned[];
}

function settle(
  before: Before,
  lines: Lines,
  hunks: readonly Hunk[],
  planned: readonly Planned[],
  all: readonly Share[],
): Settled {
  const barred = whyNoSuggestion(lines);
  if (barred !== undefined) return { good: [], left: [{ why: barred, shares: all }], failed: [] };
  const plans = planned.flatMap((each) => each.plans);
  const placement = place(before.file.path, lines, hunks, plans, (plan, item) => actionsOf(plan, item, planned));
  const judged = placement.placed.map((placed) => ({
    placed,
    unfit: whyNotPlaced(lines, placed),
    flaw: flawIn(before, accept(lines, [placed.replacement]), placed.shares, false),
  }));
  const good = judged.flatMap(({ placed, unfit, flaw }) => (unfit === undefined && flaw === undefined ? [placed] : []));
  const together = good.length > 1 ? flawOfAll(before, lines, good) : undefined;
  if (together !== undefined) return { good: [], left: [], failed: [{ why: together, shares: all }] };
  const unfit = judged.flatMap(({ placed, unfit: why, flaw }) =>
    why !== undefined && flaw === undefined ? [{ why, shares: placed.shares }] : [],
  );
  const failed = judged.flatMap(({ placed, flaw: why }) => (why === undefined ? [] : [{ why, shares: placed.shares }]));
  const left = [{ why: outsideTheDiff, shares: placement.left }, ...unfit].filter(({ shares }) => shares.length > 0);
  return { good, left, failed };
}

const outsideTheDiff = words('these lines lie outside the diff of this pull request, where GitHub takes no suggestion');

function flawOfAll(before: Before, lines: Lines, placed: readonly Placed[]): Message | undefined {
  const edited = accept(
    lines,
    placed.map(({ replacement }) => replacement),
  );
  return flawIn(
    before,
    edited,
    placed.flatMap(({ shares }) => shares),
    false,
  );
}

/** All edits of the shares; what is done to one list is made in one go, since its edits depend on each other. */
function editsFor(lines: Lines, shares: readonly Share[]): readonly TextEdit[] {
  return [...grouped(shares, ({ plan }) => plan)].flatMap(([plan, own]) => {
    const items = own.flatMap((share) => share.items);
    return editsOf(lines.text, plan, items).flatMap(({ edits }) => edits);
  });
}

/** The same edits, group by group. */
function stepsOf(lines: Lines, shares: readonly Share[], planned: readonly Planned[]): readonly Step[] {
  return shares.flatMap((share) => {
    const evidence = evidenceOf([share], planned);
    return editsOf(lines.text, share.plan, share.items).map(({ items, edits }): Step => {
      const done = items.flatMap((item) => {
        const [range, part] = [itemRange(share.plan, item), share.plan.parts[item]];
        return range === undefined || part === undefined ? [] : [{ range, part }];
      });
      return { edits, places: done.map(({ range }) => range), parts: done.map(({ part }) => part), evidence };
    });
  });
}

/** The plan that does the work of a removed statement action by action. */
function actionsOf(plan: ListPlan, item: number, planned: readonly Planned[]): ListPlan | undefined {
  const changes = planned.flatMap((each) => each.changes);
  const change = changes.find((each) => isRemoval(each) && each.statement === plan.parts[item]?.statement);
  return change === undefined ? undefined : planActions(plan.policy, change);
}

/** Why no line of the file can be suggested. */
function whyNoSuggestion({ text }: Lines): Message | undefined {
  const ending = lineEnding(text);
  if (ending === 'mixed') return words('the file mixes line endings, and a suggestion would rewrite all of them');
  if (ending === 'lone-cr') {
    return words('the file holds a carriage return that ends no line, which a suggestion cannot carry');
  }
  return text.includes('\0') ? words('the file holds a NUL character, which a suggestion cannot carry') : undefined;
}

/** A comment holds 65,536 characters; the rest is for the words around the suggestion. */
const longestSuggestion = 50_000;

/** Why this suggestion cannot be made although its lines lie in the diff. */
function whyNotPlaced(lines: Lines, { replacement }: Placed): Message | undefined {
  if (replacement.last === lines.count && !lines.text.endsWith('\n')) {
    return words('the last line of the file has no line end, where GitHub applies suggestions unreliably');
  }
  if (replacement.newLines.join('\n').length > longestSuggestion) {
    return words('the suggestion is longer than GitHub lets a comment be');
  }
  const invisible = replacement.newLines.some((line) => /(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(line));
  return invisible ? words('these lines hold invisible characters, which nobody should commit unseen') : undefined;
}

function suggestionOf({ replacement, shares }: Placed, planned: readonly Planned[]): Suggestion {
  return { replacement, parts: partsOf(shares), evidence: evidenceOf(shares, planned) };
}

function outsideOf(
  path: string,
  lines: Lines,
  why: Message,
  shares: readonly Share[],
  planned: readonly Planned[],
): Outside {
  const diff = unifiedDiff(lines.text, applyEdits(lines.text, editsFor(lines, shares)));
  return { path, why, parts: partsOf(shares), evidence: evidenceOf(shares, planned), diff };
}

function evidenceOf(shares: readonly Share[], planned: readonly Planned[]): Evidence {
  const policies = new Set(shares.map(({ plan }) => plan.policy));
  const own = planned.flatMap(({ policy, evidence }) => (policies.has(policy) ? [evidence] : []));
  return {
    parties: [...new Set(own.flatMap(({ parties }) => parties))],
    unused: new Map(own.flatMap(({ unused }) => [...unused])),
    grounds: [...new Set(own.flatMap(({ grounds }) => grounds))],
    differences: own.flatMap((each) => each.differences),
  };
}

/** What the shares do, statement by statement. */
function partsOf(shares: readonly Share[]): readonly Part[] {
  const parts = shares.flatMap(({ plan, items }) => items.flatMap((item) => plan.parts[item] ?? []));
  return [...grouped(parts, ({ statement }) => statement).values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    const rewritten = [first, ...rest].flatMap((part) => part.rewritten);
    const dropped = [first, ...rest].flatMap((part) => part.dropped);
    return [{ ...first, rewritten, dropped }];
  });
}

function withheld(shares: readonly Share[], why: Message, outcome: OutcomeOf): readonly Outcome[] {
  return partsOf(shares).map((part) => ({ ...partOutcome('withheld', part, outcome, why), incomplete: true }));
}

function inlineOutcome(part: Part, { first, last }: Replacement, outcome: OutcomeOf): Outcome {
  return { ...partOutcome('inline', part, outcome, undefined), first, last };
}

function partOutcome(kind: Outcome['kind'], part: Part, outcome: OutcomeOf, why: Message | undefined): Outcome {
  const { policy, statement, dropped } = part;
  return outcome(kind, policy.at, statement.node.range, { why, statement: statement.index, removed: dropped });
}
