/**
 * The proof that stands between an edit and its publication.
 *
 * The edited file is discovered and read again, as if it came from the pull
 * request. It must hold the same policies as before, each with exactly the
 * intended content, in exactly the place where the edits put it, and the oracle must
 * find nothing wrong with any of them.
 */
import type { Catalogue } from '../policy/catalogue.js';
import type { Policy } from '../policy/model.js';
import type { Base, Left } from '../refine/change.js';
import type { Unused } from '../refine/unused.js';
import { violations, type Violation } from '../refine/violations.js';
import { discoverIn } from '../sources/index.js';
import type { Discovery } from '../sources/source.js';
import { because, type PolicyReason } from '../reasons/reason.js';
import type { TextEdit } from '../text/edit.js';
import type { SourceFile } from '../text/file.js';
import { grouped } from '../text/group.js';
import { words } from '../text/message.js';
import { isIntended, mover, plansOf, type Plans } from './intended.js';
import type { ListPlan } from './plan.js';
import type { Share } from './place.js';

/** What is needed to judge a policy after an edit. */
interface Judged {
  readonly policy: Policy;
  readonly unused: Unused;
  readonly base: Base;
  /** What is unused and stays all the same, as it is told. */
  readonly left: readonly Left[];
  /** The positions of statements that stay as they are, as it is told. */
  readonly stays: ReadonlySet<number>;
}

/** A file before an edit: what was found in it, and what may be done to it. */
export interface Before {
  readonly file: SourceFile;
  /** The files that are discovered together with it, itself included. */
  readonly context: readonly SourceFile[];
  readonly discoveries: readonly Discovery[];
  readonly judged: readonly Judged[];
  readonly catalogue: Catalogue;
}

/** A file after an edit. */
interface Edited {
  readonly text: string;
  readonly edits: readonly TextEdit[];
  /** What the edits carry out. */
  readonly shares: readonly Share[];
  /** The shares are everything there is to do, so that nothing reported may be left but what is told. */
  readonly isAll: boolean;
}

/** What is wrong with a file after an edit; `undefined` when it is as intended. */
export function flawIn(before: Before, edited: Edited): PolicyReason | undefined {
  const { file, context, discoveries, judged } = before;
  const after = discoverIn(
    file.path,
    context.map((each) => (each.path === file.path ? { path: file.path, text: edited.text } : each)),
  );
  if (discoveries.length !== after.length) {
    return because(
      'proof-failed',
    )`read again, the file holds ${after.length} policies instead of ${discoveries.length}`;
  }
  const grounds = new Map(judged.map((each) => [each.policy, each]));
  const shares = grouped(edited.shares, ({ plan }) => plan.policy);
  const moved = mover(edited.edits);
  for (const [index, old] of discoveries.entries()) {
    const now = after[index];
    if (now === undefined || addressOf(now) !== addressOf(old))
      return because('proof-failed')`read again, the file holds other policies`;
    if (old.kind === 'skipped' && now.kind === 'skipped') continue;
    if (old.kind === 'skipped' || now.kind === 'skipped')
      return because('proof-failed')`read again, a policy is no longer readable`;
    const plans = plansOf(shares.get(old.policy) ?? []);
    if (!isIntended({ policy: old.policy, text: file.text }, { policy: now.policy, text: edited.text }, plans, moved))
      return because('proof-failed')`read again, ${old.policy.at.name} is not the intended policy`;
    const ground = grounds.get(old.policy);
    const flaw = ground === undefined ? undefined : flawInGrants(before, ground, now.policy, plans, edited.isAll);
    if (flaw !== undefined) return flaw;
  }
  return undefined;
}

function addressOf(discovery: Discovery): string {
  return discovery.kind === 'policy' ? discovery.policy.at.name : discovery.at.name;
}

/** What the oracle finds wrong with a policy that was read again. */
function flawInGrants(
  { catalogue }: Before,
  { policy, unused, base, left, stays }: Judged,
  now: Policy,
  plans: Plans,
  isAll: boolean,
): PolicyReason | undefined {
  const [wasThere, isThere] = isAll ? [policy, now] : touchedBy(policy, now, plans.keys());
  const terms = { base, left: isAll ? left : [], stays };
  const found =
    violations(wasThere, isThere, unused, catalogue, terms).find(({ kind }) => isAll || kind !== 'still-grants') ??
    (isAll ? widened(plans, catalogue) : undefined);
  return found === undefined
    ? undefined
    : because('proof-failed')`the proof failed for ${policy.at.name}: it ${words(phrase[found.kind])} ${found.what}`;
}

/**
 * What a value becomes must lie within what it was, value by value: then any part of
 * the changes grants no more than the policy did, and no less than all of them.
 */
function widened(plans: Plans, catalogue: Catalogue): Violation | undefined {
  for (const [{ policy, decisions, parts, of }, items] of plans) {
    for (const item of of === 'actions' ? items : []) {
      const [decision, statement] = [decisions[item], parts[item]?.statement];
      const term = statement?.actions.values[item];
      if (decision?.kind !== 'replace' || statement === undefined || term?.kind !== 'pattern') continue;
      const only = (patterns: readonly string[]): Policy => {
        const values = patterns.map((pattern) => ({ ...term, pattern }));
        return { ...policy, statements: [{ ...statement, actions: { ...statement.actions, values } }] };
      };
      const found = violations(only([term.pattern]), only(decision.by), new Map(), catalogue);
      const adds = found.find(({ kind }) => kind === 'adds');
      if (adds !== undefined) return adds;
    }
  }
  return undefined;
}

/**
 * Just the statements that the plans touch, of both versions: the others were
 * compared word for word, and some parts of a file are read several times.
 */
function touchedBy(old: Policy, now: Policy, plans: Iterable<ListPlan>): readonly [Policy, Policy] {
  const shapes = new Set(
    [...plans].flatMap(({ parts }) => parts.flatMap((part) => (part === undefined ? [] : [part.statement.skeleton]))),
  );
  const only = (policy: Policy): Policy => ({
    ...policy,
    statements: policy.statements.filter(({ skeleton }) => shapes.has(skeleton)),
  });
  return [only(old), only(now)];
}

const phrase = {
  adds: 'would add',
  loses: 'would lose',
  'still-grants': 'still grants',
  'not-left': 'no longer grants what is told as left,',
  changed: 'would change',
};
