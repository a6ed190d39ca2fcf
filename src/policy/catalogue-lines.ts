/**
 * A catalogue as text, a service a line, and what can be asked of it.
 *
 *   s3 list: ListJobs read: GetObject write: PutBucketAcl last-accessed: 09
 *
 * The column at the end is optional: two bits a name, in their order, say whether IAM's last-accessed data tracks the
 * action (0 not told, 1 tracked, 2 not tracked).
 */
import { memo, once } from '../text/memo.js';
import type { Message } from '../text/message.js';

/** How AWS classes what an action does. */
export const accessLevels = ['list', 'read', 'write', 'tagging', 'permissions-management'] as const;

/** One of AWS's five classes of actions. */
export type AccessLevel = (typeof accessLevels)[number];

/** Which actions there are, and of which class each is. */
export interface Catalogue {
  /** Of which day the data is, or where it came from: ends the sentence "not in the catalogue …". */
  readonly label: Message;
  /** The bare names of a service's actions, in the catalogue's spelling, none twice; empty for an unknown service. */
  actionsOf(service: string): readonly string[];
  /** How AWS classes the action, both parts without regard to case; `undefined` where the catalogue does not say. */
  levelOf(service: string, name: string): AccessLevel | undefined;
  /** Whether IAM's last-accessed data tracks the action, likewise; `undefined` where the catalogue does not say. */
  isTracked(service: string, name: string): boolean | undefined;
}

/** Actions of one service that share a level. */
export interface Names {
  readonly level: AccessLevel | undefined;
  readonly names: readonly string[];
  /** For each name whether it is tracked; absent where the catalogue does not say. */
  readonly tracked?: readonly (boolean | undefined)[];
}

/** More than AWS has; services that only a policy knows are kept as well, as empty ones. */
const mostServices = 2_000;

/** What a catalogue says of each service, by its prefix in lower case; each taken apart when it is asked for. */
type Services = ReadonlyMap<string, () => readonly Names[]>;

/** A catalogue in the form of the bundled one: a service a line. */
export function catalogueFrom(text: string, label: Message): Catalogue {
  return catalogueOf(
    label,
    once(() => servicesIn(text)),
  );
}

function servicesIn(text: string): Services {
  return new Map(text.split('\n').map((line) => [line.slice(0, line.indexOf(' ')), () => levelsOf(line)]));
}

/** `s3 read: GetObject GetBucketAcl write: PutObject last-accessed: 94` as its levels. */
function levelsOf(line: string): readonly Names[] {
  const [, written = line, column = ''] = /^(.*?)(?: last-accessed: ([0-9a-f]+))?$/.exec(line) ?? [];
  const tracked = Array.from(column, (digit) => [
    Number.parseInt(digit, 16) >> 2,
    Number.parseInt(digit, 16) & 3,
  ]).flat();
  let before = 0;
  return writtenLevels(written).map((group) => {
    const own = tracked.slice(before, (before += group.names.length));
    return { ...group, tracked: own.map((bits) => (bits === 0 ? undefined : bits === 1)) };
  });
}

function writtenLevels(line: string): readonly Names[] {
  return line
    .slice(line.indexOf(' ') + 1)
    .split(/ (?=[a-z-]+: )/)
    .map((part) => {
      const [level = '', ...names] = part.split(' ');
      return { level: accessLevels.find((each) => `${each}:` === level), names };
    });
}

/** A catalogue of these services, each taken apart when it is asked for. */
export function catalogueOf(label: Message, services: () => Services): Catalogue {
  const groupsOf = (service: string): readonly Names[] => services().get(service)?.() ?? [];
  const actions = memo((service: string) => distinct(groupsOf(service).flatMap(({ names }) => names)), mostServices);
  const levels = memo((service: string) => levelsIn(groupsOf(service)), mostServices);
  const tracks = memo((service: string) => trackedIn(groupsOf(service)), mostServices);
  return {
    label,
    actionsOf: (service) => actions(service.toLowerCase()),
    levelOf: (service, name) => levels(service.toLowerCase()).get(name.toLowerCase()),
    isTracked: (service, name) => tracks(service.toLowerCase()).get(name.toLowerCase()),
  };
}

/** The level of each name in lower case. */
function levelsIn(groups: readonly Names[]): ReadonlyMap<string, AccessLevel> {
  return new Map(
    groups.flatMap(({ level, names }) =>
      level === undefined ? [] : names.map((name): [string, AccessLevel] => [name.toLowerCase(), level]),
    ),
  );
}

/** Whether each name, in lower case, is tracked. */
function trackedIn(groups: readonly Names[]): ReadonlyMap<string, boolean> {
  return new Map(
    groups.flatMap(({ names, tracked = [] }) =>
      names.flatMap((name, index): readonly [string, boolean][] => {
        const says = tracked[index];
        return says === undefined ? [] : [[name.toLowerCase(), says]];
      }),
    ),
  );
}

/** Each name once, sorted without regard to case. */
function distinct(names: readonly string[]): readonly string[] {
  const byName = new Map(names.map((name) => [name.toLowerCase(), name]));
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}
