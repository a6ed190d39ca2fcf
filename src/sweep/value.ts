/**
 * How much it is worth that something goes: the most dangerous first, the widest resource before others, old evidence last.
 */
import type { Step } from '../edits/proposal.js';
import { halves, namesIn } from '../publish/words/here.js';

/** What units and groups are ordered by. */
export interface Value {
  readonly permissionsManagement: number;
  /** With those of unknown level, since they may be anything. */
  readonly write: number;
  readonly total: number;
  /** Whether a statement of it is about every resource. */
  readonly isWide: boolean;
  /** The day of the oldest evidence, as `2026-11-20`; empty where nothing tells it. */
  readonly day: string;
}

/** The value of steps that are taken together. */
export function valueOf(steps: readonly Step[]): Value {
  const levels = steps.flatMap(({ parts, evidence: { catalogue } }) =>
    namesIn(parts).map((name) => catalogue.levelOf(...halves(name)) ?? 'unknown'),
  );
  const count = (...wanted: readonly string[]): number => levels.filter((level) => wanted.includes(level)).length;
  const statements = steps.flatMap(({ parts }) => parts.map(({ statement }) => statement));
  const days = steps.flatMap(({ evidence: { parties } }) =>
    parties.flatMap(({ findings }) => findings.flatMap(({ analyzedAt }) => analyzedAt?.slice(0, 10) ?? [])),
  );
  return {
    permissionsManagement: count('permissions-management'),
    write: count('write', 'unknown'),
    total: levels.length,
    isWide: statements.some(({ resources }) =>
      resources?.values.some((term) => term.kind === 'pattern' && term.pattern === '*'),
    ),
    day: days.sort()[0] ?? '',
  };
}

/** The value of several together. */
export function sumOf(values: readonly Value[]): Value {
  const days = values.map(({ day }) => day).sort();
  return {
    permissionsManagement: sum(values.map((each) => each.permissionsManagement)),
    write: sum(values.map((each) => each.write)),
    total: sum(values.map((each) => each.total)),
    isWide: values.some((each) => each.isWide),
    day: days[0] ?? '',
  };
}

/** Below zero where `one` is worth more than `other`. */
export function moreValuable(one: Value, other: Value): number {
  return (
    other.permissionsManagement - one.permissionsManagement ||
    other.write - one.write ||
    Number(other.isWide) - Number(one.isWide) ||
    other.total - one.total ||
    (one.day > other.day ? -1 : one.day < other.day ? 1 : 0)
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
