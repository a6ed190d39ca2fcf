/**
 * The files of a repository → the shards in which they are reviewed.
 *
 * A folder is never divided, nor are files that are understood with just the same others, so that what is worked out
 * for one of them serves all. The largest come first, each into the shard that has the least so far.
 */
import { contextsIn } from '../review/contexts.js';
import type { Snapshot } from '../review/snapshot.js';
import { mayHoldPolicy } from '../sources/index.js';
import { grouped } from '../text/group.js';

/** How many shards there should be; `auto` lets the number of files decide. */
export type ShardCount = number | 'auto';

/** One job does it alone below this number of files. */
const fewFiles = 2_000;
/** More shards than so many gain little: each of them reads the whole repository. */
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
  const contextOf = contextsIn(snapshot);
  const together = new Map<object | string, number>();
  const numbers = new Map<number, number>();
  const find = (number: number): number => {
    let at = number;
    for (let up = numbers.get(at); up !== undefined; up = numbers.get(at)) at = up;
    return at;
  };
  const unitOf = snapshot.changed.map(({ path }, at) => {
    for (const key of [folderOf(path), contextOf(path)]) {
      const [mine, first] = [find(at), find(together.get(key) ?? at)];
      if (mine !== first) numbers.set(Math.max(mine, first), Math.min(mine, first));
      together.set(key, first);
    }
    return at;
  });
  const units = [...grouped(unitOf, find).values()].map((numbersIn): Unit => {
    const files = numbersIn.flatMap((number) => snapshot.changed[number] ?? []);
    return {
      paths: files.map(({ path }) => path),
      weight: files.reduce((sum, file) => sum + (mayHoldPolicy(file) ? file.text.length : 1), 0),
    };
  });
  return units.sort(
    (one, other) => other.weight - one.weight || ((one.paths[0] ?? '') < (other.paths[0] ?? '') ? -1 : 1),
  );
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
