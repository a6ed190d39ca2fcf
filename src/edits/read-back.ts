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
import type { Base } from '../refine/refine.js';
import type { Unused } from '../refine/unused.js';
import { violations, type Violation } from '../refine/violations.js';
import { discoverIn } from '../sources/index.js';
import type { Discovery } from '../sources/source.js';
import { canonical } from '../syntax/value.js';
import type { Node } from '../syntax/node.js';
import type { Range, TextEdit } from '../text/edit.js';
import type { SourceFile } from '../text/file.js';
import { grouped } from '../text/group.js';
import { message, words, type Message } from '../text/message.js';
import { intended, type ListPlan } from './plan.js';
import type { Share } from './place.js';

/** What is needed to judge a policy after an edit. */
export interface Judged {
  readonly policy: Policy;
  readonly unused: Unused;
  readonly base: Base;
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
export interface Edited {
  readonly text: string;
  readonly edits: readonly TextEdit[];
  /** What the edits carry out. */
  readonly shares: readonly Share[];
  /** The shares are everything there is to do, so that nothing reported may be left. */
  readonly isAll: boolean;
}

/** What is wrong with a file after an edit; `undefined` when it is as intended. */
export function flawIn(before: Before, edited: Edited): Message | undefined {
  const { file, context, discoveries, judged } = before;
  const after = discoverIn(
    file.path,
    context.map((each) => (each.path === file.path ? { path: file.path, text: edited.text } : each)),
  );
  if (discoveries.length !== after.length) {
    return message`read again, the file holds ${after.length} policies instead of ${discoveries.length}`;
  }
  const grounds = new Map(judged.map((each) => [each.policy, each]));
  const shares = grouped(edited.shares, ({ plan }) => plan.policy);
  const moved = mover(edited.edits);
  for (const [index, old] of discoveries.entries()) {
    const now = after[index];
    if (now === undefined || addressOf(now) !== addressOf(old))
      return words('read again, the file holds other policies');
    if (old.kind === 'skipped' && now.kind === 'skipped') continue;
    if (old.kind === 'skipped' || now.kind === 'skipped') return words('read again, a policy is no longer readable');
    const plans = plansOf(shares.get(old.policy) ?? []);
    if (!isIntended({ policy: old.policy, text: file.text }, { policy: now.policy, text: edited.text }, plans, moved))
      return message`read again, ${old.policy.at.name} is not the intended policy`;
    const ground = grounds.get(old.policy);
    const flaw = ground === undefined ? undefined : flawInGrants(before, ground, now.policy, plans, edited.isAll);
    if (flaw !== undefined) return flaw;
  }
  return undefined;
}

function addressOf(discovery: Discovery): string {
  return discovery.kind === 'policy' ? discovery.policy.at.name : discovery.at.name;
}

/** The plans of one policy, and which items of each are carried out. */
type Plans = ReadonlyMap<ListPlan, readonly number[]>;

function plansOf(shares: readonly Share[]): Plans {
  const own = grouped(shares, ({ plan }) => plan);
  return new Map([...own].map(([plan, all]) => [plan, all.flatMap(({ items }) => items)]));
}

interface Version {
  readonly policy: Policy;
  readonly text: string;
}

/** Whether what was read holds the intended values, and every statement and list that stays where the edits put it. */
function isIntended(old: Version, now: Version, plans: Plans, moved: Mover): boolean {
  const instead = new Map([...plans].flatMap(([plan, items]) => [...intended(old.text, plan, items)]));
  if (canonical(now.policy.node, now.text) !== canonical(old.policy.node, old.text, instead)) return false;
  const isGone = (node: Node): boolean => instead.has(node) && instead.get(node) === undefined;
  const left = old.policy.statements.filter(({ node }) => !isGone(node));
  return (
    left.length === now.policy.statements.length &&
    left.every((statement, index) => {
      const successor = now.policy.statements[index];
      if (successor === undefined) return false;
      // The list of a statement may stand outside the document.
      const [was, is] = [statement.actions.node, successor.actions.node];
      return (
        moved(statement.node.range, successor.node.range) &&
        moved(was.range, is.range) &&
        canonical(was, old.text, instead) === canonical(is, now.text)
      );
    })
  );
}

/** Whether a range of the file before is the other one after the edits. */
type Mover = (was: Range, is: Range) => boolean;

function mover(edits: readonly TextEdit[]): Mover {
  const ordered = [...edits].sort((a, b) => a.range.end - b.range.end);
  let shift = 0;
  const shifts = ordered.map(({ range, newText }) => (shift += newText.length - (range.end - range.start)));
  const place = (offset: number): number => {
    let [low, high] = [0, ordered.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ordered[middle]?.range.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + (shifts[low - 1] ?? 0);
  };
  return (was, is) => place(was.start) === is.start && place(was.end) === is.end;
}

/** What the oracle finds wrong with a policy that was read again. */
function flawInGrants(
  { catalogue }: Before,
  { policy, unused, base }: Judged,
  now: Policy,
  plans: Plans,
  isAll: boolean,
): Message | undefined {
  const [wasThere, isThere] = isAll ? [policy, now] : touchedBy(policy, now, plans.keys());
  const found =
    violations(wasThere, isThere, unused, catalogue, base).find(({ kind }) => isAll || kind !== 'still-grants') ??
    (isAll ? widened(plans, catalogue) : undefined);
  return found === undefined
    ? undefined
    : message`the proof failed for ${policy.at.name}: it ${words(phrase[found.kind])} ${found.what}`;
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

const phrase = { adds: 'would add', loses: 'would lose', 'still-grants': 'still grants', changed: 'would change' };
