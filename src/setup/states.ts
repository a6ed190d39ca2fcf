/**
 * Every policy of a run, by how far it is known whose it is.
 *
 *   matched     by a ground, and nothing is left open
 *   held        whose it is is known, and something else keeps it as it is
 *   ambiguous   somebody may have it, and others may as well
 *   unknown     nothing says whose it is
 *   gap         it is or may be a policy, and could not be read
 *
 * Policies that grant nothing to roles or users, and those that are left alone, are none of these.
 */
import type { Ground, Match } from '../match/match.js';
import type { PolicyAddress } from '../policy/model.js';
import type { Report, ReviewedPolicy } from '../review/report.js';
import { toldOf } from '../reasons/reason.js';
import type { SourceFile } from '../text/file.js';
import { lineAt, linesIn, lineNumber, type Line } from '../text/line.js';
import { words, type Message } from '../text/message.js';

/** How far it is known whose a policy is. */
type StateKind = (typeof stateKinds)[number];

/** The states, the best one first. */
export const stateKinds = ['matched', 'held', 'ambiguous', 'unknown', 'gap'] as const;

/** A policy and its state. */
export interface PolicyState {
  readonly kind: StateKind;
  readonly at: PolicyAddress;
  readonly line: Line;
  /** What says whose it is; only of a matched one. */
  readonly ground: Ground | undefined;
  /** Why it is not matched, the most important first. */
  readonly why: readonly Message[];
  /** What was found out about it; nothing about a gap. */
  readonly reviewed: ReviewedPolicy | undefined;
}

/** The states of all policies, in the order of their places; `files` are those that were analysed. */
export function statesOf({ reviewed, outcomes }: Report, files: readonly SourceFile[]): readonly PolicyState[] {
  const lineOf = lineFinder(files);
  const known = new Set(reviewed.map(({ found }) => placeOf(found.policy.at)));
  const gaps = new Map(
    outcomes
      .filter(({ kind, incomplete, at }) => kind === 'skipped' && incomplete && !known.has(placeOf(at)))
      .map((each) => [placeOf(each.at), each]),
  );
  const states = [
    ...reviewed.map((each): PolicyState => stateOf(each, lineOf(each.found.policy.at))),
    ...[...gaps.values()].map(({ at, first, why }): PolicyState => ({
      kind: 'gap',
      at,
      line: first,
      ground: undefined,
      why: [why ?? words('it could not be read')],
      reviewed: undefined,
    })),
  ];
  return states.sort((one, other) => compare(one.at.path, other.at.path) || one.line - other.line);
}

/** The line on which a policy begins. */
function lineFinder(files: readonly SourceFile[]): (at: PolicyAddress) => Line {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return ({ path, range }) => {
    const file = byPath.get(path);
    return file === undefined ? lineNumber(1) : lineAt(linesIn(file), range.start);
  };
}

function stateOf(reviewed: ReviewedPolicy, line: Line): PolicyState {
  const { matched, found } = reviewed;
  const { at } = found.policy;
  if (matched.kind === 'matched') return { kind: 'matched', at, line, ground: matched.ground, why: [], reviewed };
  return {
    kind: kindOf(matched),
    at,
    line,
    ground: undefined,
    why: matched.reasons.map((why) => toldOf(why, at)),
    reviewed,
  };
}

type Unmatched = Extract<Match, { kind: 'unmatched' }>;

function kindOf({ isOwned, principals = [], probable = [], deployment }: Unmatched): StateKind {
  if (isOwned || isDeployed(deployment)) return 'held';
  return principals.length + probable.length > 0 ? 'ambiguous' : 'unknown';
}

/** A certain copy says whose it is, and so does its own name on another document. */
function isDeployed(deployment: Unmatched['deployment']): boolean {
  return deployment !== undefined && deployment.certain.length + deployment.copies.differing.length > 0;
}

function placeOf({ path, name }: PolicyAddress): string {
  return `${path}\n${name}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
