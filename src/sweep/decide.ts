/**
 * Groups and what stands already → what this sweep does about each. Pure, so that it can be tested without a host.
 *
 *   has an open pull request   its branch is ours: kept up to date; a person has committed on it: theirs
 *   asked for on the dashboard opened now, whatever the limits say
 *   touches an open one        waits, since pull requests are never stacked
 *   shares a quota with it     waits, where both together would exceed it
 *   otherwise                  opened, the most valuable first, as far as the limits reach
 */
import { weekdays, type SweepSettings } from '../config/sweep-section.js';
import { message, words, type Message } from '../text/message.js';
import { exceeded, isAlike } from './claims.js';
import { isOwnCommit } from './commit-text.js';
import type { Group } from './groups.js';
import { readPullMarker } from './own-marker.js';
import type { BranchTip, OtherPull, OwnPull, Standing } from './standing.js';
import { touch } from './units.js';

/** What becomes of a group in this sweep. */
export type Fate =
  /** Its pull request is opened; `tip` where its branch is there already, from an earlier one or a run that was broken off. */
  | { readonly kind: 'open'; readonly group: Group; readonly tip: BranchTip | undefined }
  | { readonly kind: 'keep'; readonly group: Group; readonly pull: OwnPull; readonly tip: BranchTip }
  | { readonly kind: 'theirs'; readonly group: Group; readonly pull: OwnPull }
  | { readonly kind: 'waits'; readonly group: Group; readonly why: Message };

/** Everything a sweep has decided. */
export interface Decision {
  /** In the order of the groups. */
  readonly fates: readonly Fate[];
  /** Open pull requests of which nothing is left, with their branch where nobody else has committed on it. */
  readonly ended: readonly { readonly pull: OwnPull; readonly tip: BranchTip | undefined }[];
}

/** What was asked of a sweep besides. */
interface Asked {
  /** The ids of the groups that somebody ticked on the dashboard. */
  readonly groups: ReadonlySet<string>;
  /** The day of the run, as `2026-11-24`. */
  readonly today: string;
}

/** What becomes of the groups, which come the most valuable first. */
export function decide(
  groups: readonly Group[],
  standing: Standing,
  settings: SweepSettings,
  { groups: asked, today }: Asked,
): Decision {
  const open = openByGroup(standing);
  const fates = new Map<Group, Fate>();
  for (const group of groups) {
    const pull = open.get(group.key);
    if (pull !== undefined) fates.set(group, standingFate(group, pull, standing));
  }
  const taken = (): readonly Group[] =>
    [...fates.values()].flatMap(({ kind, group }) => (kind === 'waits' ? [] : [group]));
  const keys = new Set(groups.map(({ key }) => key));
  // What this sweep closes, before it opens others, makes room; a branch that is somebody's stays as it is.
  const staying = [...open].filter(([key, { branch }]) => keys.has(key) || ownTip(standing, branch) === undefined);
  // Where somebody has committed on it, a pull request is theirs, like any other of a person.
  const theirs = [...open.values()].flatMap(({ number, branch, body }): readonly OtherPull[] =>
    ownTip(standing, branch) === undefined ? [{ number, paths: [...(readPullMarker(body)?.files.keys() ?? [])] }] : [],
  );
  let [room, news] = [settings.maxOpen - staying.length, settings.maxNew];
  const first = (group: Group): number => (asked.has(group.id) ? 0 : 1);
  for (const group of [...groups].sort((one, other) => first(one) - first(other))) {
    if (fates.has(group)) continue;
    const why =
      obstacleTo(group, { ...standing, others: [...standing.others, ...theirs] }, taken()) ??
      (asked.has(group.id) ? undefined : limitOn({ room, news, settings, today }));
    fates.set(group, why === undefined ? openFate(group, standing) : { kind: 'waits', group, why });
    if (why !== undefined) continue;
    // What somebody asked for is open like any other, and is no choice of this run's.
    room--;
    if (!asked.has(group.id)) news--;
  }
  const ended = [...open].flatMap(([key, pull]) =>
    keys.has(key) ? [] : [{ pull, tip: ownTip(standing, pull.branch) }],
  );
  return { fates: groups.flatMap((group) => fates.get(group) ?? []), ended };
}

/** The open pull requests by the keys of their groups; of two for one, the older. */
function openByGroup({ pulls }: Standing): ReadonlyMap<string, OwnPull> {
  const byKey = new Map<string, OwnPull>();
  for (const pull of [...pulls].sort((one, other) => one.number - other.number)) {
    const key = pull.state === 'open' ? readPullMarker(pull.body)?.group : undefined;
    if (key !== undefined && !byKey.has(key)) byKey.set(key, pull);
  }
  return byKey;
}

function standingFate(group: Group, pull: OwnPull, standing: Standing): Fate {
  const tip = ownTip(standing, pull.branch);
  return tip === undefined ? { kind: 'theirs', group, pull } : { kind: 'keep', group, pull, tip };
}

function openFate(group: Group, standing: Standing): Fate {
  return { kind: 'open', group, tip: ownTip(standing, group.branch) };
}

/** Where the branch stands, if what it stands at is a commit of a sweep. */
function ownTip({ branches }: Standing, branch: string): BranchTip | undefined {
  const tip = branches.get(branch);
  return tip !== undefined && isOwnCommit(tip) ? tip : undefined;
}

/** Why the group cannot have a pull request now, whoever asks for it. */
function obstacleTo(group: Group, standing: Standing, taken: readonly Group[]): Message | undefined {
  if (standing.branches.has(group.branch) && ownTip(standing, group.branch) === undefined)
    return message`the branch ${group.branch} has a commit that is none of a sweep's: delete it, or merge it`;
  const paths = new Set(group.regions.map(({ path }) => path));
  const other = standing.others.find((each) => each.paths?.some((path) => paths.has(path)) ?? true);
  if (other !== undefined)
    return other.paths === undefined
      ? message`pull request ${words(`#${other.number}`)} changes so many files that it may change this one`
      : message`pull request ${words(`#${other.number}`)} changes the same file`;
  const before = taken.find(({ regions }) => touch(regions, group.regions));
  if (before !== undefined) return message`it touches what ${before.name} changes, which comes first`;
  const over = exceeded(
    group.claims,
    taken.flatMap(({ claims }) => claims),
  );
  const rival = taken.find(({ claims }) => claims.some((each) => over !== undefined && isAlike(each, over)));
  if (over === undefined || rival === undefined) return undefined;
  return message`it shares IAM's quota of ${over.quota} characters with what ${rival.name} changes, which comes first`;
}

interface Limits {
  readonly room: number;
  readonly news: number;
  readonly settings: SweepSettings;
  readonly today: string;
}

/** Why no further pull request is opened in this run. */
function limitOn({ room, news, settings: { maxOpen, maxNew, days }, today }: Limits): Message | undefined {
  if (days.length > 0 && !days.some((day) => weekdays.indexOf(day) === new Date(today).getUTCDay()))
    return message`pull requests are opened on ${words(days.join(', '))}`;
  if (room <= 0) return message`${'max-open'} allows ${maxOpen} open at a time`;
  return news <= 0 ? message`${'max-new'} allows ${maxNew} in one run` : undefined;
}
