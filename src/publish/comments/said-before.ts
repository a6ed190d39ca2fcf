/**
 * What is to be said → which of our comments say it already, or have settled it.
 *
 * A comment is known by its fingerprint. Three more ways lead from what stands to what is wanted:
 * a file that was renamed; a comment of an earlier version, which said of all services of a
 * statement what several comments say now; and the comment on the rest of a file, which holds what
 * had no comment of its own. What people made of these two holds for all that stood in them.
 */
import type { Report } from '../../review/report.js';
import type { PostedComment } from '../../review/snapshot.js';
import { grouped } from '../../text/group.js';
import { heldIn, partsOfFingerprint, pathDigest } from './marker.js';

/** A comment that should stand. `first` and `last` are absent for one on the file as a whole. */
export interface Wanted {
  readonly path: string;
  readonly first?: number;
  readonly last?: number;
  readonly body: string;
  readonly fingerprint: string;
  /** Under which fingerprints an earlier version said this together with more. */
  readonly formerly?: readonly string[];
  /** The fingerprints of what stands in it, for the comment on the rest of a file. */
  readonly holds?: readonly string[];
}

/** A wanted comment, and what stands of it. */
interface Matched<T> {
  readonly comment: T;
  readonly said: readonly PostedComment[];
  /** Comments that said more than this, and that people reacted to: they stay as they are. */
  readonly settledBy: readonly PostedComment[];
}

/** Whether a comment is one on the rest of a file. */
export function isRest({ kind, body }: PostedComment): boolean {
  return kind === 'file' && heldIn(body).length > 0;
}

/** To each wanted comment those that say it already: by its fingerprint, as said of a file that is gone, or with more. */
export function matchUp<T extends Wanted>(
  wanted: readonly T[],
  posted: readonly PostedComment[],
  report: Report,
): readonly Matched<T>[] {
  const exact = grouped(posted, ({ fingerprint }) => fingerprint);
  const isHere = pathsOf(report);
  const isGone = (fingerprint: string): boolean => !isHere.has(partsOfFingerprint(fingerprint).path);
  const subjectOf = (fingerprint: string): string => partsOfFingerprint(fingerprint).subject;
  const moved = grouped(
    posted.filter(({ fingerprint }) => isGone(fingerprint)),
    ({ fingerprint }) => subjectOf(fingerprint),
  );
  const settled = settledIn(posted, isGone);
  const taken = new Set<string>();
  const once = (key: string): boolean => !taken.has(key) && taken.add(key).has(key);
  return wanted.map((comment) => {
    const { fingerprint, formerly = [] } = comment;
    const subject = subjectOf(fingerprint);
    const more = formerly.flatMap((each) => exact.get(each) ?? moved.get(subjectOf(each)) ?? []);
    const settledBy = [
      ...more.filter(({ standing }) => standing !== 'open'),
      ...(settled.get(fingerprint) ?? settled.get(subject) ?? []),
    ];
    const said = exact.get(fingerprint) ?? (once(subject) ? moved.get(subject) : undefined);
    if (said !== undefined) return { comment, said, settledBy };
    // One of those that it is told apart into takes its place.
    const taking = more.filter(({ standing, id }) => standing === 'open' && once(String(id)));
    return { comment, said: taking, settledBy };
  });
}

/** To each comment on the rest of a file the one that stands there, whatever it holds by now. */
export function matchRests<T extends Wanted>(
  rests: readonly T[],
  posted: readonly PostedComment[],
): readonly Omit<Matched<T>, 'settledBy'>[] {
  const open = posted.filter(({ standing }) => standing === 'open');
  const byPath = grouped(open, ({ path }) => path);
  return rests.map((comment) => ({ comment, said: byPath.get(comment.path) ?? [] }));
}

function pathsOf({ outcomes, outside, suggestions }: Report): ReadonlySet<string> {
  const here = [...outcomes.map(({ at }) => at), ...outside, ...suggestions.map(({ replacement }) => replacement)];
  return new Set(here.map(({ path }) => pathDigest(path)));
}

/** By fingerprint, and by subject where the file is gone: the comments on the rest of a file that people reacted to. */
function settledIn(
  posted: readonly PostedComment[],
  isGone: (fingerprint: string) => boolean,
): ReadonlyMap<string, readonly PostedComment[]> {
  const touched = posted.filter((each) => each.standing !== 'open' && isRest(each));
  const entries = touched.flatMap((each) =>
    heldIn(each.body).map((held) => ({ key: isGone(held) ? partsOfFingerprint(held).subject : held, each })),
  );
  const all = grouped(entries, ({ key }) => key);
  return new Map([...all].map(([key, found]) => [key, found.map(({ each }) => each)]));
}
