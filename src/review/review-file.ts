/**
 * One changed file: its policies refined, the edits made, placed and proved.
 *
 * Everything that is to be published about a file is decided here, and nothing
 * leaves as a suggestion that was not applied, read again and judged first.
 */
import type { Finding } from '../findings/finding.js';
import type { Catalogue } from '../policy/catalogue.js';
import type { Policy } from '../policy/model.js';
import { match, type Mapping } from '../refine/match.js';
import { refine, type Base, type Change } from '../refine/refine.js';
import { discover } from '../sources/index.js';
import type { Discovery } from '../sources/source.js';
import { applyEdits, type TextEdit } from '../text/edit.js';
import { unifiedDiff, type Hunk } from '../text/diff.js';
import { lineEnding, linesOf, type Lines } from '../text/line.js';
import { joined, message, words, type Message } from '../text/message.js';
import { describe } from './describe.js';
import { editsOf, isRemoval, planActions, planLists, touched, type ListPlan, type Part } from './list-plan.js';
import { leftAlone, outcomesOf, type OutcomeOf } from './outcome.js';
import { place, type Placed, type Share } from './place.js';
import { fitQuota } from './quota.js';
import { flawIn, type Before, type Judged } from './read-back.js';
import { accept, type Replacement } from './replacement.js';
import type { Evidence, Outcome, Outside, Suggestion } from './report.js';

/** A file the pull request changed, as it is at head and as it was at the merge base. */
export interface ChangedFile {
  readonly path: string;
  readonly text: string;
  readonly hunks: readonly Hunk[];
  /** `undefined` where the file is new. */
  readonly base: string | undefined;
}

/** What a file is judged by. */
export interface Grounds {
  readonly findings: readonly Finding[];
  readonly mappings: readonly Mapping[];
  readonly catalogue: Catalogue;
  readonly newPermissions: 'exempt' | 'refine';
}

export interface FileReview {
  readonly policies: number;
  readonly outcomes: readonly Outcome[];
  readonly suggestions: readonly Suggestion[];
  readonly outside: readonly Outside[];
  /** Distinct permissions of each policy that could go, added up. */
  readonly removable: number;
}

export function reviewFile(file: ChangedFile, grounds: Grounds): FileReview {
  const discoveries = discover([file]);
  const lines = linesOf(file.text);
  const outcome = outcomesOf(lines);
  const bases = basesOf(file, grounds);
  const reviews = discoveries.map((each) => reviewPolicy(each, lines, outcome, grounds, bases));
  const judged = reviews.flatMap(({ judged: each }) => (each === undefined ? [] : [each]));
  const published = publish(
    { file, discoveries, judged, catalogue: grounds.catalogue },
    lines,
    file.hunks,
    reviews,
    outcome,
  );
  return {
    policies: discoveries.length,
    outcomes: [...reviews.flatMap(({ outcomes }) => outcomes), ...published.outcomes],
    suggestions: published.suggestions,
    outside: published.outside,
    removable: reviews.reduce((sum, { removable }) => sum + removable, 0),
  };
}

interface PolicyReview {
  readonly outcomes: readonly Outcome[];
  readonly plans: readonly ListPlan[];
  /** The changes behind the plans: a removed statement may have to be done action by action. */
  readonly changes: readonly Change[];
  /** A part had to stay for the size quota, so that not all that is reported goes. */
  readonly isPartial: boolean;
  readonly removable: number;
  readonly judged: Judged | undefined;
  readonly evidence: Evidence | undefined;
}

const unreviewed: Omit<PolicyReview, 'outcomes'> = {
  plans: [],
  changes: [],
  isPartial: false,
  removable: 0,
  judged: undefined,
  evidence: undefined,
};

function reviewPolicy(
  found: Discovery,
  lines: Lines,
  outcome: OutcomeOf,
  grounds: Grounds,
  baseOf: (policy: Policy) => Base,
): PolicyReview {
  if (found.kind === 'skipped')
    return {
      ...unreviewed,
      outcomes: [outcome('skipped', found.at, found.at.range, { why: found.why, incomplete: true })],
    };
  const { policy } = found;
  const alone = leftAlone(policy, outcome);
  if (policy.statements.every(({ effect, hasPrincipal }) => effect === 'Deny' || hasPrincipal))
    return { ...unreviewed, outcomes: alone };
  const matched = match(policy, grounds.findings, grounds.mappings);
  if (matched.kind === 'unmatched') {
    return {
      ...unreviewed,
      outcomes: [...alone, outcome('unmatched', policy.at, policy.at.range, { why: matched.why, incomplete: true })],
    };
  }
  const base = baseOf(policy);
  const { changes, notes } = refine(policy, matched.unused, grounds.catalogue, base);
  const fitted = fitQuota(policy, lines.text, changes);
  const plans = planLists(policy, fitted.changes);
  const told = notes.map((note) => {
    const { kind, why, incomplete } = describe(note, grounds.catalogue.label);
    return outcome(kind, policy.at, note.statement.node.range, {
      why,
      incomplete,
      statement: note.statement.index,
      removed: [],
    });
  });
  const withheld = fitted.withheld.map((change) =>
    outcome('withheld', policy.at, change.statement.node.range, {
      why: tooLong(fitted.size, fitted.quota),
      incomplete: true,
      statement: change.statement.index,
      removed: droppedBy([change]),
    }),
  );
  const rest =
    plans === 'emptied'
      ? [emptied(policy, changes, outcome)]
      : changes.length === 0 && told.length === 0
        ? [outcome('tight', policy.at, policy.at.range, {})]
        : [];
  return {
    outcomes: [...alone, ...told, ...withheld, ...rest],
    plans: plans === 'emptied' ? [] : plans,
    changes: fitted.changes,
    isPartial: fitted.withheld.length > 0,
    removable: new Set(droppedBy(changes).map((name) => name.toLowerCase())).size,
    judged: { policy, unused: matched.unused, base },
    evidence: matched,
  };
}

function emptied(policy: Policy, changes: readonly Change[], outcome: OutcomeOf): Outcome {
  const why = words('nothing of this policy is used: detach it and delete it, rather than leave an empty one');
  return outcome('emptied', policy.at, policy.at.range, { why, removed: droppedBy(changes) });
}

function tooLong(size: number, quota: number): Message {
  return message`without its wildcard the policy would have ${size} characters, more than the quota of ${quota}, so the wildcard stays; a shorter way is a separate ${'Deny'} statement that lists the unused actions`;
}

function droppedBy(changes: readonly Change[]): Outcome['removed'] {
  return changes.flatMap(({ decisions }) => decisions.flatMap(({ dropped }) => dropped));
}

/** The version of each policy that findings can speak of. */
function basesOf(file: ChangedFile, { newPermissions }: Grounds): (policy: Policy) => Base {
  if (newPermissions === 'refine') return () => ({ kind: 'same' });
  const old = file.base === undefined ? [] : discover([{ path: file.path, text: file.base }]);
  const byName = new Map(old.flatMap((each) => (each.kind === 'policy' ? [[each.policy.at.name, each.policy]] : [])));
  return ({ at }) => {
    const policy = byName.get(at.name);
    return policy === undefined ? { kind: 'none' } : { kind: 'policy', policy };
  };
}

type Published = Pick<FileReview, 'outcomes' | 'suggestions' | 'outside'>;

/** Places all changes of the file, proves each suggestion alone and all together, and tells the rest. */
function publish(
  before: Before,
  lines: Lines,
  hunks: readonly Hunk[],
  reviews: readonly PolicyReview[],
  outcome: OutcomeOf,
): Published {
  const plans = reviews.flatMap(({ plans: each }) => each);
  if (plans.length === 0) return { outcomes: [], suggestions: [], outside: [] };
  const all = plans.map((plan): Share => ({ plan, items: touched(plan) }));
  const flaw = flawIn(
    before,
    applyEdits(lines.text, editsFor(lines, all)),
    all,
    !reviews.some(({ isPartial }) => isPartial),
  );
  if (flaw !== undefined) return withheld(all, flaw, outcome);
  const barred = whyNoSuggestion(lines);
  const placement =
    barred === undefined
      ? place(before.file.path, lines, hunks, plans, (plan, item) => actionsOf(plan, item, reviews))
      : { placed: [], left: all };
  const proved = placement.placed.map((placed) => ({
    placed,
    flaw: whyNotPlaced(lines, placed) ?? flawIn(before, accept(lines, [placed.replacement]), placed.shares, false),
  }));
  const good = proved.flatMap(({ placed, flaw: each }) => (each === undefined ? [placed] : []));
  const together =
    good.length > 1
      ? flawIn(
          before,
          accept(
            lines,
            good.map(({ replacement }) => replacement),
          ),
          good.flatMap(({ shares }) => shares),
          false,
        )
      : undefined;
  if (together !== undefined) return withheld(all, together, outcome);
  const evidence = evidenceOf(reviews);
  const suggestions = good.map((placed): Suggestion => ({
    replacement: placed.replacement,
    parts: partsOf(placed.shares),
    evidence: evidence(placed.shares),
  }));
  const left = [
    {
      why: barred ?? words('these lines lie outside the diff of this pull request, where GitHub takes no suggestion'),
      shares: placement.left,
    },
    ...proved.flatMap(({ placed, flaw: each }) => (each === undefined ? [] : [{ why: each, shares: placed.shares }])),
  ].filter(({ shares }) => shares.length > 0);
  const outside = left.map(({ why, shares }): Outside => ({
    path: before.file.path,
    why,
    parts: partsOf(shares),
    evidence: evidence(shares),
    diff: unifiedDiff(lines.text, applyEdits(lines.text, editsFor(lines, shares))),
  }));
  return {
    suggestions,
    outside,
    outcomes: [
      ...suggestions.flatMap(({ parts, replacement }) =>
        parts.map((part) => partOutcome('inline', part, outcome, undefined, replacement)),
      ),
      ...outside.flatMap(({ parts, why }) => parts.map((part) => partOutcome('outside-diff', part, outcome, why))),
    ],
  };
}

function editsFor(lines: Lines, shares: readonly Share[]): readonly TextEdit[] {
  return shares.flatMap(({ plan, items }) => editsOf(lines.text, plan, items).flatMap(({ edits }) => edits));
}

function withheld(shares: readonly Share[], why: Message, outcome: OutcomeOf): Published {
  const outcomes = partsOf(shares).map((part) => ({
    ...partOutcome('withheld', part, outcome, why),
    incomplete: true,
  }));
  return { outcomes, suggestions: [], outside: [] };
}

/** The plan that does the work of a removed statement action by action. */
function actionsOf(plan: ListPlan, item: number, reviews: readonly PolicyReview[]): ListPlan | undefined {
  const change = reviews
    .flatMap(({ changes }) => changes)
    .find((each) => isRemoval(each) && each.statement === plan.parts[item]?.statement);
  return change === undefined ? undefined : planActions(plan.policy, change);
}

/** Why no line of the file can be suggested. */
function whyNoSuggestion({ text }: Lines): Message | undefined {
  const ending = lineEnding(text);
  if (ending === 'mixed') return words('the file mixes line endings, and a suggestion would rewrite all of them');
  if (ending === 'lone-cr')
    return words('the file holds a carriage return that ends no line, which a suggestion cannot carry');
  return text.includes('\0') ? words('the file holds a NUL character, which a suggestion cannot carry') : undefined;
}

/** Why this suggestion cannot be made although its lines lie in the diff. */
function whyNotPlaced(lines: Lines, { replacement }: Placed): Message | undefined {
  if (replacement.last === lines.count && !lines.text.endsWith('\n')) {
    return words('the last line of the file has no line end, where GitHub applies suggestions unreliably');
  }
  const invisible = replacement.newLines.some((line) => /[\u202a-\u202e\u2066-\u2069\u200b-\u200f]/.test(line));
  return invisible ? words('these lines hold invisible characters, which nobody should commit unseen') : undefined;
}

function evidenceOf(reviews: readonly PolicyReview[]): (shares: readonly Share[]) => Evidence {
  const byPolicy = new Map(reviews.map(({ judged, evidence }) => [judged?.policy, evidence]));
  return (shares) => {
    const found = [...new Set(shares.map(({ plan }) => plan.policy))].flatMap((policy) => byPolicy.get(policy) ?? []);
    return {
      parties: [...new Set(found.flatMap(({ parties }) => parties))],
      unused: new Map(found.flatMap(({ unused }) => [...unused])),
    };
  };
}

function partsOf(shares: readonly Share[]): readonly Part[] {
  const parts = shares.flatMap(({ plan, items }) => items.flatMap((item) => plan.parts[item] ?? []));
  return [...new Set(parts.map(({ statement }) => statement))].map((statement) => {
    const own = parts.filter((part) => part.statement === statement);
    const [first, ...rest] = own;
    if (first === undefined) throw new Error('a statement without parts');
    return rest.reduce<Part>(
      (all, part) => ({
        ...all,
        rewritten: [...all.rewritten, ...part.rewritten],
        dropped: [...all.dropped, ...part.dropped],
      }),
      first,
    );
  });
}

function partOutcome(
  kind: 'inline' | 'outside-diff' | 'withheld',
  part: Part,
  outcome: OutcomeOf,
  why: Message | undefined,
  lines?: Replacement,
): Outcome {
  const made = outcome(kind, part.policy.at, part.statement.node.range, {
    why,
    statement: part.statement.index,
    removed: part.dropped,
  });
  return lines === undefined ? made : { ...made, first: lines.first, last: lines.last };
}

/** The principals of a report, joined for a sentence. */
export function namesOf({ parties }: Evidence): Message {
  return joined(
    parties.map(({ principal, findings }) => message`${principal ?? findings[0]?.path ?? ''}`),
    ' and ',
  );
}
