/**
 * Policies in files that a pull request leaves as they are, and that mean something else by what it changes elsewhere.
 *
 * They are part of the review like those of changed files. None of their lines is in the
 * diff, so what can go is shown outside of it.
 */
import type { Snapshot } from '../review/snapshot.js';
import type { Unsearched } from '../review/unsearched.js';
import { mayHandOn, reachedBy } from '../sources/index.js';
import type { SourceFile } from '../text/file.js';
import { grouped } from '../text/group.js';
import type { Changes } from '../world/repository.js';

/** The snapshot with the files among its companions that the changed ones reach; of a whole repository nothing was changed. */
export function withReached(snapshot: Snapshot, { isAll }: Pick<Changes, 'isAll'>): Snapshot {
  const { changed, deleted, companions } = snapshot;
  if (isAll === true || companions.length === 0) return snapshot;
  const old = changed.flatMap(({ path, base }) => (base === undefined ? [] : [{ path, text: base }]));
  const after = [...changed.map(({ path, text }) => ({ path, text })), ...companions];
  const places = reachedBy(
    changed.map(({ path }) => path),
    [...old, ...deleted, ...companions],
    after,
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
    unsearched: usesAtHand(
      reached.map(({ path }) => path),
      after,
    ),
  };
}

/** Where what was read gives a policy of these files to somebody, and leads to no use that is followed. */
export function usesAtHand(paths: readonly string[], files: readonly SourceFile[]): readonly Unsearched[] {
  return mayHandOn(paths, files).map(({ path, name, why, inAccounts }) => ({
    ...{ kind: inAccounts === undefined ? 'use' : kinds[inAccounts], paths: [path], name, why },
  }));
}

const kinds = { any: 'accounts', named: 'named-accounts' } as const;
