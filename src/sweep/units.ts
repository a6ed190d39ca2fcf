/**
 * Report → what can be merged by itself: the policies that one edit changes together, and what goes from them.
 *
 * A list that two policies share is edited for both or for none, so such policies are one unit.
 */
import type { Part } from '../edits/plan.js';
import type { RefinedFile, Step } from '../edits/proposal.js';
import { namesIn } from '../publish/words/here.js';
import type { Report } from '../review/report.js';
import type { PolicyAddress } from '../policy/model.js';
import { grouped } from '../text/group.js';
import { lineAt, linesOf } from '../text/line.js';
import { claimsOf, type Claim, type Placed } from './claims.js';
import type { RemovedFrom } from './own-marker.js';
import { valueOf, type Value } from './value.js';

/** Policies that are refined together, since an edit is of all of them. */
export interface Unit {
  /** Of their names, sorted. */
  readonly key: string;
  readonly policies: readonly PolicyAddress[];
  readonly removed: readonly RemovedFrom[];
  /** The principals whose findings speak, sorted; empty where findings name nobody. */
  readonly principals: readonly string[];
  readonly regions: readonly Region[];
  readonly claims: readonly Claim[];
  readonly value: Value;
}

/** Lines of a file, 1-based, both included. */
export interface Region {
  readonly path: string;
  readonly first: number;
  readonly last: number;
}

/** The name by which a policy is known from sweep to sweep. */
export function policyKey({ path, name }: Pick<PolicyAddress, 'path' | 'name'>): string {
  return `${path}#${name}`;
}

/** The units of everything that was proved, in the order of their files. */
export function unitsOf(report: Report): readonly Unit[] {
  const steps = report.refined.flatMap((file) => file.steps.map((step) => ({ file, step })));
  const leader = united(steps.map(({ step }) => [...new Set(step.parts.map(({ policy }) => policyKey(policy.at)))]));
  const byLeader = grouped(steps, ({ step }) => leader(policyKey(firstPolicy(step))));
  return [...byLeader].map(([key, own]) => unitOf(key, own));
}

function unitOf(key: string, placed: readonly Placed[]): Unit {
  const parts = placed.flatMap(({ step }) => step.parts);
  const principals = placed.flatMap(({ step }) => step.evidence.parties.flatMap(({ principal }) => principal ?? []));
  return {
    key,
    policies: byPolicy(parts).flatMap(([first]) => (first === undefined ? [] : [first.policy.at])),
    removed: byPolicy(parts).map(removedFrom),
    principals: [...new Set(principals)].sort(),
    regions: placed.flatMap(regionsOf),
    claims: claimsOf(placed),
    value: valueOf(placed.map(({ step }) => step)),
  };
}

/** What goes from each policy of the files, whatever steps it takes. */
export function removedIn(refined: readonly Pick<RefinedFile, 'parts'>[]): readonly RemovedFrom[] {
  return byPolicy(refined.flatMap(({ parts }) => parts)).map(removedFrom);
}

function byPolicy(parts: readonly Part[]): readonly (readonly Part[])[] {
  return [...grouped(parts, ({ policy }) => policyKey(policy.at)).values()];
}

function removedFrom(parts: readonly Part[]): RemovedFrom {
  const at = parts[0]?.policy.at;
  return { path: at?.path ?? '', name: at?.name ?? '', actions: [...namesIn(parts)].sort() };
}

/** git takes two changes for one, or for a conflict, where less than three lines lie between them. */
const context = 3;

function regionsOf({ file: { path, before }, step }: Placed): readonly Region[] {
  const lines = linesOf(before);
  return step.edits.map(({ range }) => ({
    path,
    first: Math.max(1, lineAt(lines, range.start) - context),
    last: lineAt(lines, range.end) + context,
  }));
}

/** Whether two changes would meet in a merge. */
export function touch(one: readonly Region[], other: readonly Region[]): boolean {
  return one.some((a) => other.some((b) => a.path === b.path && a.first <= b.last && b.first <= a.last));
}

function firstPolicy({ parts: [first] }: Step): PolicyAddress {
  if (first === undefined) throw new Error('a step without parts');
  return first.policy.at;
}

/** Who stands for each member once every two that occur together are one. */
function united(sets: readonly (readonly string[])[]): (member: string) => string {
  const parent = new Map<string, string>();
  const find = (member: string): string => {
    let at = member;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  for (const [first, ...others] of sets) {
    if (first === undefined) continue;
    for (const other of others) {
      const [a, b] = [find(first), find(other)];
      if (a !== b) parent.set(a < b ? b : a, a < b ? a : b);
    }
  }
  return find;
}
