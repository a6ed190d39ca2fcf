/**
 * Policies in files that a pull request leaves as they are, and that mean something else by what it changes elsewhere.
 *
 * They are part of the review like those of changed files. None of their lines is in the
 * diff, so what can go is shown outside of it.
 */
import type { Snapshot } from '../review/snapshot.js';
import { reachedBy } from '../sources/index.js';
import { grouped } from '../text/group.js';
import type { Changes } from '../world/repository.js';

/** The snapshot with the files among its companions that the changed ones reach; of a whole repository nothing was changed. */
export function withReached(snapshot: Snapshot, { isAll }: Pick<Changes, 'isAll'>): Snapshot {
  const { changed, deleted, companions } = snapshot;
  if (isAll === true || companions.length === 0) return snapshot;
  const old = changed.flatMap(({ path, base }) => (base === undefined ? [] : [{ path, text: base }]));
  const places = reachedBy(
    changed.map(({ path }) => path),
    [...old, ...deleted, ...companions],
    [...changed.map(({ path, text }) => ({ path, text })), ...companions],
  );
  const byPath = grouped(places, ({ path }) => path);
  const reached = companions.filter(({ path, unread }) => unread === undefined && byPath.has(path));
  if (reached.length === 0) return snapshot;
  return {
    ...snapshot,
    changed: [
      ...changed,
      ...reached.map(({ path, text }) => ({ path, text, base: text, hunks: [], only: byPath.get(path) ?? [] })),
    ],
    companions: companions.filter((file) => !reached.includes(file)),
  };
}
