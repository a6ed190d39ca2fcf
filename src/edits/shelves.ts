/**
 * What stands on the shelves of IAM's quotas beside a policy, and how the room is shared out.
 *
 * All inline policies of one principal count together: those that the files at hand hold, and those
 * that an inventory shows and no file holds. Their room is shared out in a fixed order: in each file those
 * that become shorter first, then one after the other as they stand in it, file by file. Each sees what those
 * before it took (`within-quota.ts` sees to it that this holds whichever suggestions are accepted). Once all
 * of it is accepted, nobody before it has more room than then, so a second run has nothing to say. One thing
 * is not counted before it is there: what becomes shorter in a later file. So a second run may have more to
 * say of a policy that the first one named for the quota, where a policy of a later file became shorter; a
 * third one has nothing.
 */
import type { Standing, StandingOn } from '../match/standing.js';
import type { Policy } from '../policy/model.js';
import { documentSize } from '../policy/document-size.js';
import { includes } from '../policy/pattern.js';
import { discover } from '../sources/index.js';
import type { Discovery } from '../sources/source.js';
import type { SourceFile } from '../text/file.js';
import { grouped } from '../text/group.js';
import { memoOf } from '../text/memo.js';
import type { Beside } from './quota.js';

/** What stands on shelves, and what policies grew by so far. */
export interface Shelves {
  /** What stands beside a policy of one of the files, which are understood together. */
  readonly beside: (policy: Policy, files: readonly SourceFile[]) => Beside;
  /** What stands there before anything is refined. */
  readonly besideBefore: (policy: Policy, files: readonly SourceFile[]) => Beside;
  /** The most that may stand there, whichever of the suggestions made so far are accepted. */
  readonly besideAtMost: (policy: Policy, files: readonly SourceFile[]) => Beside;
  /** From now on the policy counts as so many characters longer, once all of it is accepted. */
  readonly grow: (policy: Policy, by: number) => void;
  /** The suggestions for the policy make it so many characters longer at most, whichever of them are accepted. */
  readonly growAtMost: (policy: Policy, by: number) => void;
  /** The files of the others that stand on a shelf of the policy. */
  readonly sharers: (policy: Policy, files: readonly SourceFile[]) => readonly string[];
}

/** Shelves on which nothing grew yet. */
export function shelvesWith(standing: StandingOn = () => []): Shelves {
  const grown = new Map<string, number>();
  const grownAtMost = new Map<string, number>();
  const besideWith =
    (by: ReadonlyMap<string, number>): Shelves['beside'] =>
    (policy, files) =>
    (shelf) => {
      const { key } = shelf;
      if (key === undefined) return { size: 0, names: [] };
      const own = placeOf(policy);
      const here = foundOn(files).get(key) ?? [];
      const others = here.filter(({ place }) => place !== own);
      const elsewhere = mostElsewhere(standing(shelf), here);
      return {
        size:
          sum(others.map(({ place, size }) => size + (by.get(place) ?? 0))) + sum(elsewhere.map(({ size }) => size)),
        names: [...others.map(({ address }) => address), ...elsewhere.map(({ name }) => name)],
      };
    };
  return {
    beside: besideWith(grown),
    besideBefore: besideWith(new Map()),
    besideAtMost: besideWith(grownAtMost),
    grow: (policy, by) => {
      grown.set(placeOf(policy), by);
    },
    growAtMost: (policy, by) => {
      grownAtMost.set(placeOf(policy), by);
    },
    sharers: ({ shelves = [], at: { path } }, files) =>
      shelves.flatMap(({ key }) =>
        key === undefined
          ? []
          : (foundOn(files).get(key) ?? []).flatMap((each) => (each.path === path ? [] : [each.path])),
      ),
  };
}

/** A policy on a shelf. */
interface Placed {
  readonly path: string;
  readonly place: string;
  readonly address: string;
  readonly size: number;
  /** What it may be called, as globs; none at all is any. */
  readonly names: readonly string[];
}

/** The policies in files that are understood together, by their shelves; looked for where somebody asks. */
const foundOn = memoOf((files: readonly SourceFile[]): ReadonlyMap<string, readonly Placed[]> => {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const all = discover(files).flatMap((each) => placedOn(each, texts));
  return new Map([...grouped(all, ({ key }) => key)].map(([key, own]) => [key, own.map(({ placed }) => placed)]));
});

function placedOn(
  found: Discovery,
  texts: ReadonlyMap<string, string>,
): readonly { readonly key: string; readonly placed: Placed }[] {
  if (found.kind === 'skipped') return [];
  const { policy, knownAs } = found;
  const { shelves = [], at } = policy;
  const size = shelves.length === 0 ? 0 : documentSize(policy, texts.get(at.path) ?? '');
  const placed = {
    path: at.path,
    place: placeOf(policy),
    address: at.name,
    size,
    names: knownAs.by === 'file' ? [] : knownAs.names,
  };
  return shelves.flatMap(({ key }) => (key === undefined ? [] : [{ key, placed }]));
}

/** What the fullest of the principals has that the files do not hold. A policy named in part, or not at all, may be the shortest that is left. */
function mostElsewhere(standing: readonly (readonly Standing[])[], here: readonly Placed[]): readonly Standing[] {
  const written = here.flatMap(({ names }) => names.filter((name) => !isInPart(name)));
  const inPart = here.flatMap(({ names }): readonly (readonly string[])[] => {
    const globs = names.length === 0 ? ['*'] : names.filter(isInPart);
    return globs.length === 0 ? [] : [globs];
  });
  let [fullest, most]: [readonly Standing[], number] = [[], 0];
  for (const own of standing) {
    const others = own.filter(({ name }) => !written.some((each) => includes(each, name)));
    const shortest = [...others].sort((one, other) => one.size - other.size);
    const left = inPart.reduce(withoutFirst, shortest);
    const size = sum(left.map((each) => each.size));
    if (size > most) [fullest, most] = [left, size];
  }
  return fullest;
}

function isInPart(name: string): boolean {
  return /[*?]/.test(name);
}

function withoutFirst(left: readonly Standing[], globs: readonly string[]): readonly Standing[] {
  const at = left.findIndex(({ name }) => globs.some((glob) => includes(glob, name)));
  return left.filter((_, index) => index !== at);
}

function placeOf({ at }: Policy): string {
  return `${at.path}\n${at.name}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
