/**
 * A first report → what the history of the base branch is to be asked for, so that young is not taken for unused.
 */
import { isWanted } from '../sources/index.js';
import type { PolicyAddress } from '../policy/model.js';
import { newestDate } from './freshness.js';
import type { Report } from './report.js';
import type { Snapshot } from './snapshot.js';
import type { AsOf } from './young.js';

/** What to ask the history for: the files changed since the period began of which something would go, and those beside them from which it may have come. */
export function askedAsOf(
  { matches, tallies, period }: Report,
  { changed, deleted, companions, today }: Snapshot,
): Pick<AsOf, 'day' | 'paths' | 'beside'> | undefined {
  const going = tallies.flatMap(({ at, removed, withheld }) => (removed.length + withheld.length > 0 ? [at] : []));
  const [places, files] = [new Set(going.map(placeOf)), new Set(going.map(({ path }) => path))];
  const parties = new Set(matches.flatMap(({ at, parties: all }) => (places.has(placeOf(at)) ? all : [])));
  const [oldest] = [...parties].flatMap((party) => newestDate(party) ?? []).sort();
  const time = Math.min(Date.parse(oldest ?? ''), Date.parse(today)) - period * 86_400_000;
  if (Number.isNaN(time)) return undefined;
  const day = new Date(time).toISOString().slice(0, 10);
  const paths = changed
    .filter(({ path, base, lastChanged }) => base !== undefined && isAfter(lastChanged, day) && files.has(path))
    .map(({ path }) => path);
  if (paths.length === 0) return undefined;
  const [asked, folders] = [new Set(paths), new Set(paths.map(folderOf))];
  const near = [...changed.filter(({ base }) => base !== undefined), ...deleted, ...companions].map(({ path }) => path);
  const beside = near.filter((path) => folders.has(folderOf(path)) && isWanted(path) && !asked.has(path));
  return { day, paths, beside: [...new Set(beside)].slice(0, mostBeside) };
}

/** The files of `then` that may have held policies and are gone, those nearest to what is asked for first, as many as are asked for. */
export function goneSince(
  then: readonly string[],
  now: readonly string[],
  { paths, beside }: Pick<AsOf, 'paths' | 'beside'>,
): readonly string[] {
  const known = new Set([...now, ...paths, ...beside]);
  const gone = then.filter((path) => !known.has(path) && isWanted(path));
  const folders = new Set(paths.map(folderOf));
  const isNear = (path: string): boolean => folders.has(folderOf(path));
  return [...gone.filter(isNear), ...gone.filter((path) => !isNear(path))].slice(0, mostBeside);
}

/** How many files are asked for besides. */
const mostBeside = 200;

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function isAfter(time: string | undefined, day: string): boolean {
  return time !== undefined && Date.parse(time) > Date.parse(`${day}T23:59:59Z`);
}

function placeOf({ path, name }: Pick<PolicyAddress, 'path' | 'name'>): string {
  return `${path}\n${name}`;
}
