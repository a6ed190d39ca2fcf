/**
 * The files of a repository → the shards in which they are reviewed.
 *
 * What stays together is not divided (`together`). The largest come first, each into the shard that has the least so far.
 */
import { contextsIn } from '../review/contexts.js';
import type { Snapshot } from '../review/snapshot.js';
import { together } from '../review/together.js';
import { mayHoldPolicy } from '../sources/index.js';

/** How many shards there should be; `auto` lets the number of files decide. */
export type ShardCount = number | 'auto';

/** One job does it alone below this number of files. */
const fewFiles = 2_000;
/** More shards than so many gain little: each of them knows the whole repository. */
const mostShards = 8;

/** The paths of the files of each shard. `files` is how many the repository has. */
export function shardsOf(
  snapshot: Pick<Snapshot, 'changed' | 'companions' | 'deleted'>,
  files: number,
  count: ShardCount,
): readonly (readonly string[])[] {
  const wanted = count === 'auto' ? (files < fewFiles ? 1 : Math.min(mostShards, Math.ceil(files / fewFiles))) : count;
  const units = unitsOf(snapshot);
  const shards = Array.from({ length: Math.max(1, Math.min(wanted, units.length)) }, () => ({
    weight: 0,
    paths: [] as string[],
  }));
  for (const { paths, weight } of units) {
    const lightest = shards.reduce((least, each) => (each.weight < least.weight ? each : least));
    lightest.weight += weight;
    lightest.paths.push(...paths);
  }
  return shards.map(({ paths }) => paths.sort());
}

/** What stays together. */
interface Unit {
  readonly paths: readonly string[];
  readonly weight: number;
}

/** The heaviest first. */
function unitsOf(snapshot: Pick<Snapshot, 'changed' | 'companions' | 'deleted'>): readonly Unit[] {
  const units = together(snapshot.changed, contextsIn(snapshot)).map((files): Unit => ({
    paths: files.map(({ path }) => path),
    weight: files.reduce((sum, file) => sum + (mayHoldPolicy(file) ? file.text.length : 1), 0),
  }));
  return units.sort(
    (one, other) => other.weight - one.weight || ((one.paths[0] ?? '') < (other.paths[0] ?? '') ? -1 : 1),
  );
}
