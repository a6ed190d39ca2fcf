/**
 * Units → groups, each of which one pull request is about, the most valuable first.
 */
import { createHash } from 'node:crypto';
import type { GroupBy, SweepSettings } from '../config/sweep-section.js';
import { grouped } from '../text/group.js';
import type { Claim } from './claims.js';
import type { RemovedFrom } from './own-marker.js';
import type { Region, Unit } from './units.js';
import { moreValuable, sumOf, type Value } from './value.js';

/** What one pull request is about. */
export interface Group {
  /** Its name from sweep to sweep. */
  readonly key: string;
  /** Twelve hexadecimal digits of the key, for places where names are no good. */
  readonly id: string;
  readonly branch: string;
  /** What people call it: a policy, a principal, a folder; empty where it is everything. */
  readonly name: string;
  readonly units: readonly Unit[];
  readonly removed: readonly RemovedFrom[];
  readonly regions: readonly Region[];
  readonly claims: readonly Claim[];
  readonly value: Value;
  /** How many further units follow once this part is merged. */
  readonly later: number;
}

/** Who owns a path, as CODEOWNERS says; empty for nobody. */
export type OwnersOf = (path: string) => readonly string[];

/** The groups, the most valuable first. */
export function groupsOf(
  units: readonly Unit[],
  { group, branchPrefix }: SweepSettings,
  ownersOf: OwnersOf,
): readonly Group[] {
  const named = grouped(units, (unit) => nameOf(unit, group, ownersOf));
  return [...named]
    .map(([name, own]) => groupOf(group, name, own, branchPrefix))
    .sort((one, other) => moreValuable(one.value, other.value) || (one.key < other.key ? -1 : 1));
}

function nameOf({ key, policies, principals }: Unit, group: GroupBy, ownersOf: OwnersOf): string {
  const path = policies[0]?.path ?? '';
  switch (group) {
    case 'policy':
      return key;
    case 'principal':
      return principals[0] ?? key;
    case 'folder':
      return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
    case 'owner':
      return ownersOf(path).join(' ') || 'no owner';
    case 'all':
      return '';
  }
}

/** What a body remembers and a person reads of one pull request. */
const mostRemembered = 12_000;
const mostFiles = 50;

function groupOf(by: GroupBy, name: string, units: readonly Unit[], prefix: string): Group {
  const key = `${by} ${name}`;
  const id = createHash('sha256').update(key).digest('hex').slice(0, 12);
  const ranked = [...units].sort(
    (one, other) => moreValuable(one.value, other.value) || (one.key < other.key ? -1 : 1),
  );
  const chosen = portionOf(ranked);
  return {
    key,
    id,
    branch: `${prefix}${slug(name === '' ? 'all' : name)}-${id.slice(0, 8)}`,
    name,
    units: chosen,
    removed: chosen.flatMap(({ removed }) => removed),
    regions: chosen.flatMap(({ regions }) => regions),
    claims: chosen.flatMap(({ claims }) => claims),
    value: sumOf(chosen.map(({ value }) => value)),
    later: units.length - chosen.length,
  };
}

/** The first units, as many as one pull request can carry; one in any case. */
function portionOf(units: readonly Unit[]): readonly Unit[] {
  let remembered = 0;
  const files = new Set<string>();
  const fitting = units.findIndex(({ removed, policies }, index) => {
    for (const { path, name, actions } of removed) remembered += path.length + name.length + actions.join().length;
    for (const { path } of policies) files.add(path);
    return index > 0 && (remembered > mostRemembered || files.size > mostFiles);
  });
  return fitting < 0 ? units : units.slice(0, fitting);
}

/** Letters and digits of a name, from its end, where names differ. */
function slug(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return words.slice(-40).replace(/^-+/, '') || 'group';
}
