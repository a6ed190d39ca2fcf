/**
 * The reviews that several processes made of one snapshot, each of a part of its files → what of them still holds.
 *
 * What a run learns from a first report (who else uses what is edited, how old it is, what people declined) changes the
 * snapshot or the config, and so may change reviews. Those that it may change are made anew:
 *
 *   entries that keep, each of one policy     the files of these policies
 *   the age of what would go                  the files that were asked about
 *   a use that is not followed                the files that hold what is used
 *   anything else                             all of them
 *
 * With each of them goes every file whose policies count to the same quota, since one leaves room to the other; and so
 * do files that share a quota and were reviewed in different parts.
 */
import type { Config } from '../config/config.js';
import type { KeepEntry } from '../refine/keep.js';
import { grouped } from '../text/group.js';
import type { KnownReviews } from './analyse.js';
import { contextsIn, fewContextsIn } from './contexts.js';
import { reviewing } from './file-reviews.js';
import type { ChangedFile, FileReview } from './review-file.js';
import type { Snapshot } from './snapshot.js';
import { together } from './together.js';

/** What one part of the files came to. */
export interface ShardReviews {
  /** By the paths of their files. */
  readonly reviews: ReadonlyMap<string, FileReview>;
  /** How much of what a run may compare was compared, from 0 to 1 and more. */
  readonly compared: number;
}

/** What a snapshot is reviewed with. */
interface Grounded {
  readonly snapshot: Snapshot;
  readonly config: Config;
}

/** Reviews in parts, which are made one after the other as they are asked for. */
interface ReviewsInParts {
  /** What stays together is in one part, so that no part points at what is in another. */
  readonly parts: Iterable<ShardReviews['reviews']>;
  /** How much was compared for the parts so far, as in `ShardReviews`. */
  readonly compared: () => number;
}

/**
 * The reviews of the files of these paths. What is not among them is read all the same, and is as much a fact as ever.
 * Whoever lets go of a part before the next one is made holds no more than a part at a time.
 */
export function reviewsOf({ snapshot, config }: Grounded, paths: ReadonlySet<string>): ReviewsInParts {
  const contextOf = fewContextsIn(snapshot);
  const { review, compared } = reviewing(snapshot, config, undefined, contextOf);
  const own = snapshot.changed.filter(({ path }) => paths.has(path));
  return { parts: partsOf(together(own, contextsIn(snapshot)), review), compared };
}

/** As many files are in a part, or a few more. */
const filesInPart = 100;

function* partsOf(
  units: readonly (readonly ChangedFile[])[],
  review: (file: ChangedFile) => FileReview,
): Generator<ShardReviews['reviews']> {
  let reviews = new Map<string, FileReview>();
  for (const unit of units) {
    for (const file of unit) reviews.set(file.path, review(file));
    if (reviews.size < filesInPart) continue;
    yield reviews;
    reviews = new Map();
  }
  if (reviews.size > 0) yield reviews;
}

/** For what is analysed now, the reviews that hold of those that shards made on the same grounds as `made`. */
export function stillKnown(
  shards: readonly ShardReviews[],
  made: Grounded,
): (snapshot: Snapshot, config: Config) => KnownReviews {
  const all = new Map(shards.flatMap(({ reviews }) => [...reviews]));
  // Where one run would have stopped comparing, it is not known what the others would have come to.
  const isWhole = shards.reduce((sum, { compared }) => sum + compared, 0) < 1;
  const apart = filesApart(shards);
  return (snapshot, config) => {
    const changed = isWhole ? changedFor(made, { snapshot, config }) : undefined;
    if (changed === undefined) return () => undefined;
    const anew = withSharers([...changed, ...apart], all);
    return (path) => (anew.has(path) ? undefined : all.get(path));
  };
}

/** The files whose reviews may be others now; `undefined` where that may be all. */
function changedFor(made: Grounded, now: Grounded): readonly string[] | undefined {
  const { asOf, unsearched = [] } = now.snapshot;
  const entries = addedEntries(made.config, now.config);
  if (entries === undefined || !isSame(made.snapshot, now.snapshot)) return undefined;
  // What was not searched may leave open whose a policy is, and so what others count as theirs.
  if (unsearched.some(({ kind }) => kind !== 'use') && now.snapshot.rest !== undefined) return undefined;
  return [
    ...(asOf?.paths ?? []),
    ...unsearched.flatMap(({ paths }) => paths),
    ...entries.flatMap(({ policy }) => policy?.path ?? []),
  ];
}

/** What reviews do not depend on, or only as `changedFor` says. */
const apartFrom = new Set<keyof Snapshot>(['asOf', 'unsearched', 'gaps', 'companions']);

function isSame(one: Snapshot, other: Snapshot): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)] as (keyof Snapshot)[]);
  const [own, others] = [one.companions, other.companions];
  return (
    [...keys].every((key) => apartFrom.has(key) || one[key] === other[key]) &&
    one.asOf === undefined &&
    (one.unsearched ?? []).length === 0 &&
    own.length === others.length &&
    own.every((file, at) => file === others[at])
  );
}

/** The entries that keep, each of one policy, and that a config has besides those of another; `undefined` where they differ in more. */
function addedEntries(one: Config, other: Config): readonly KeepEntry[] | undefined {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)] as (keyof Config)[]);
  const added = other.keep.slice(one.keep.length);
  const isMore = [...keys].every((key) => key === 'keep' || one[key] === other[key]);
  const isLonger = one.keep.every((entry, at) => entry === other.keep[at]);
  return isMore && isLonger && added.every(({ policy }) => policy !== undefined) ? added : undefined;
}

/** The files that share a quota with one that another shard reviewed. */
function filesApart(shards: readonly ShardReviews[]): readonly string[] {
  return shards.flatMap(({ reviews }) =>
    [...reviews].flatMap(([path, { sharers }]) => (sharers.some((other) => !reviews.has(other)) ? [path] : [])),
  );
}

/** With all that share quotas with them, directly or by others. */
function withSharers(paths: readonly string[], reviews: ReadonlyMap<string, FileReview>): ReadonlySet<string> {
  const pairs = [...reviews].flatMap(([path, { sharers }]) =>
    sharers.flatMap((other): readonly (readonly [string, string])[] => [
      [path, other],
      [other, path],
    ]),
  );
  const linked = grouped(pairs, ([from]) => from);
  const all = new Set(paths);
  // What is added while a set is looked through is looked at as well.
  for (const path of all) for (const [, to] of linked.get(path) ?? []) all.add(to);
  return all;
}
