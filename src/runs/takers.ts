/**
 * Who takes what changed files give out, from folders that no changed file leads to.
 *
 *   modules/acts/main.tf   changed     output "acts" { value = ["s3:*"] }
 *   live/main.tf           unchanged   Action = module.acts.acts              grants something else from now on
 *
 * Asked only where something that is given out is another value. Of what does not read like a grant, few files are
 * searched: most values that modules give out have nothing to do with policies.
 */
import { attachesAnew, givesOut, heldIn, mayHold, usersOf } from '../sources/index.js';
import type { GivenOut } from '../sources/source.js';
import { because, type RunReason } from '../reasons/reason.js';
import type { SourceFile } from '../text/file.js';
import type { BlobRef } from '../world/repository.js';
import type { FileCache } from './file-cache.js';
import { understoodFrom } from './neighbours.js';

/** How many files are read to find out who takes what may bear on grants, and what does not. */
const mostSearched = { granting: 3_000, other: 540 };

/** The changed files and those they are understood with, as they were and as they are. */
interface Sides {
  readonly changed: readonly string[];
  readonly before: readonly SourceFile[];
  readonly after: readonly SourceFile[];
}

/** Who takes something, and what could not be found out. */
export interface Takers {
  /** Those that take something, and what they are understood with. */
  readonly files: readonly SourceFile[];
  readonly gaps: readonly RunReason[];
}

const nobody: Takers = { files: [], gaps: [] };

/** The files among `paths`, as they are at the head, that take what the changed ones give out. */
export async function takersElsewhere(
  { changed, before, after }: Sides,
  paths: readonly string[],
  cache: FileCache,
): Promise<Takers> {
  const given = givesOut(changed, before, after);
  if (given.length === 0) return nobody;
  const givers = [...new Set(given.map(({ path }) => path))];
  const known = new Set([...changed, ...after.map(({ path }) => path)]);
  const candidates = paths.filter((path) => !known.has(path) && given.some(({ mayTake }) => mayTake(path)));
  const granting = given.find(({ mayGrant }) => mayGrant);
  if (candidates.length > (granting === undefined ? mostSearched.other : mostSearched.granting))
    return granting === undefined ? nobody : { files: [], gaps: [unsearched(granting, candidates.length)] };
  const read = await atHead(candidates, cache);
  const takers = usersOf(givers, [...after, ...read]).filter(({ path }) => !known.has(path));
  return { files: await understoodFrom(takers, after, paths, cache), gaps: [] };
}

/** The files among `paths`, as they are at the head, that write what the changed ones attach and did not before. */
export async function heldElsewhere(
  { changed, before, after }: Sides,
  paths: readonly string[],
  cache: FileCache,
): Promise<Takers> {
  const sought = attachesAnew(changed, before, after);
  if (sought.length === 0) return nobody;
  const known = new Set([...changed, ...after.map(({ path }) => path)]);
  const candidates = paths.filter((path) => !known.has(path) && mayHold(path, sought));
  if (candidates.length > mostSearched.granting) return { files: [], gaps: [unfound(candidates.length)] };
  const read = await atHead(candidates, cache);
  const all = [...after, ...read];
  const held = [...new Set(heldIn(sought, all).map(({ path }) => path))];
  const wanted = new Set([...held, ...(held.length === 0 ? [] : usersOf(held, all).map(({ path }) => path))]);
  const holding = read.filter(({ path }) => wanted.has(path));
  return { files: await understoodFrom(holding, after, paths, cache), gaps: [] };
}

function unsearched({ path, name }: GivenOut, count: number): RunReason {
  return because(
    'unsearched-readers',
  )`who takes ${name} of ${path}, which this pull request changes, was not searched, since the repository has ${count} files that may`;
}

function unfound(count: number): RunReason {
  return because(
    'unsearched-readers',
  )`which file writes the policies that this pull request attaches was not searched, since the repository has ${count} files that may`;
}

function atHead(paths: readonly string[], cache: FileCache): Promise<readonly SourceFile[]> {
  return cache.seen(paths.map((path): BlobRef => ({ version: 'head', path })));
}
