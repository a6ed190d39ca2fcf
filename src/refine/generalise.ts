/**
 * The shortest patterns that grant the kept actions and no reported one.
 *
 * The kept actions form a trie over their words. Walking down from the root, the
 * first prefix that no reported action starts with becomes a wildcard:
 *
 *   kept GetObject, GetObjectAcl, GetObjectTagging, GetJobTagging · reported GetBucketAcl
 *   Get ── Object ── (end) Acl Tagging      → GetObject*       three actions below, none reported
 *       ├─ Job ───── Tagging                → GetJobTagging    a lone action is written in full
 *       └─ (Bucket)                           is why `Get*` would not do
 *
 * Words alone are not enough, since IAM compares characters: `DescribeVolumes*`
 * matches `DescribeVolumeStatus`' neighbours only by luck. So a wildcard must pass
 * two tests on strings: no reported name starts with its prefix, and everything
 * it matches was matched by the pattern as it was written. Without them a trie
 * over words re-granted reported actions in 4 % of trials with AWS's own policies.
 */
import { globIncludes } from '../policy/pattern.js';
import { memoBy, memoOf } from '../text/memo.js';
import { placeOf, type ActionIndex } from './action-index.js';
import { trieOf, type WordTrie } from './word-trie.js';

/**
 * Patterns (with the service in lower case, sorted, none including another) that together match all the
 * actions that `written` matches and nobody reported, none of `reported`, and
 * nothing that `written` does not. `reported` is in lower case, and may hold
 * names that the catalogue lacks.
 */
export function generalise(index: ActionIndex, written: string, reported: readonly string[]): readonly string[] {
  // A colon is in no name, and a space in no pattern.
  return resultsOf(index)(`${written} ${reported.join(':')}`, () => found(index, written, reported));
}

/** Policies repeat each other's wildcards, and so do the findings about roles that share them. */
const resultsOf = memoOf<ActionIndex, ReturnType<typeof memoBy<readonly string[]>>>(() => memoBy(500));

function found(index: ActionIndex, written: string, reported: readonly string[]): readonly string[] {
  const trie = trieOf(index);
  const found: Output[] = [];
  const { isReported, unlisted } = marked(index, reported);
  collect({
    index,
    trie,
    kept: keptPlaces(index, trie, written, isReported),
    mayEndIn: ending(index, written, isReported, unlisted),
    found,
  });
  return withoutIncluded(found);
}

interface Marked {
  /** 1 at the rank of each reported name. */
  readonly isReported: Uint8Array;
  /** The reported names that the catalogue lacks, sorted. */
  readonly unlisted: readonly string[];
}

function marked({ lower, ranks }: ActionIndex, reported: readonly string[]): Marked {
  const isReported = new Uint8Array(lower.length);
  const unlisted: string[] = [];
  for (const name of reported) {
    const rank = ranks.get(name);
    if (rank === undefined) unlisted.push(name);
    else isReported[rank] = 1;
  }
  return { isReported, unlisted: unlisted.sort() };
}

/** The places of the names that `written` matches and nobody reported, ascending. */
function keptPlaces(
  { matching }: ActionIndex,
  { places }: WordTrie,
  written: string,
  isReported: Uint8Array,
): readonly number[] {
  const isKept = new Uint8Array(places.length);
  for (const rank of matching(written)) if (isReported[rank] === 0) isKept[places[rank] ?? 0] = 1;
  const kept: number[] = [];
  for (let place = isKept.indexOf(1); place >= 0; place = isKept.indexOf(1, place + 1)) kept.push(place);
  return kept;
}

/** Whether a prefix in lower case may become a wildcard, the two tests on strings; `rank` is that of the first name that is not below it. */
function ending(
  { lower }: ActionIndex,
  written: string,
  isReported: Uint8Array,
  unlisted: readonly string[],
): (prefix: string, rank: number) => boolean {
  const outer = written.toLowerCase();
  return (prefix, rank) => {
    const next = isReported.indexOf(1, rank);
    if (next >= 0 && lower[next]?.startsWith(prefix) === true) return false;
    return unlisted[placeOf(unlisted, prefix)]?.startsWith(prefix) !== true && globIncludes(outer, `${prefix}*`);
  };
}

interface Walk {
  readonly index: ActionIndex;
  readonly trie: WordTrie;
  readonly kept: readonly number[];
  readonly mayEndIn: (prefix: string, rank: number) => boolean;
  readonly found: Output[];
}

interface Output {
  /** The rank of the name, or of the first one that is not below the prefix: what comes earlier in sorted order has no higher one. */
  readonly rank: number;
  readonly lower: string;
  readonly pattern: string;
}

/** The patterns for the kept names `from` to `to` (exclusive), all of one node of so many words. */
function collect(walk: Walk, from = 0, to = walk.kept.length, words = 0): void {
  const { kept, trie, found } = walk;
  const first = kept[from];
  if (first === undefined || from >= to) return;
  if (to - from === 1) {
    found.push(nameAt(walk, first));
    return;
  }
  const path = trie.paths[first];
  const length = path?.lengths[words] ?? 0;
  const prefix = lowerAt(walk, first).slice(0, length);
  const rank = placeOf(walk.index.lower, prefix);
  if (walk.mayEndIn(prefix, rank)) {
    // All of a wildcard's names are kept, so its first one in walking order is also the first in sorted order.
    found.push({ rank, lower: `${prefix}*`, pattern: walk.index.startingAs(trie.ranks[first] ?? 0, length) });
    return;
  }
  let next = from;
  // Walking order puts the name that ends here before the longer ones.
  if (path?.lengths.length === words + 1) {
    found.push(nameAt(walk, first));
    next++;
  }
  while (next < to) {
    const start = next;
    const end = trie.paths[kept[start] ?? 0]?.ends[words + 1] ?? 0;
    while (next < to && (kept[next] ?? 0) < end) next++;
    collect(walk, start, next, words + 1);
  }
}

function nameAt({ index, trie }: Walk, place: number): Output {
  const rank = trie.ranks[place] ?? 0;
  return { rank, lower: index.lower[rank] ?? '', pattern: index.full[rank] ?? '' };
}

function lowerAt({ index, trie }: Walk, place: number): string {
  return index.lower[trie.ranks[place] ?? 0] ?? '';
}

/** Sorted without regard to case, and without what another one includes. Each is a name, or a prefix with `*`. */
function withoutIncluded(outputs: readonly Output[]): readonly string[] {
  const kept: Output[] = [];
  let cover: string | undefined;
  for (const output of [...outputs].sort(byRank)) {
    const { lower } = output;
    if (lower === kept.at(-1)?.lower || (cover !== undefined && lower.startsWith(cover))) continue;
    if (lower.endsWith('*')) {
      cover = lower.slice(0, -1);
      // `ListX` sorts just before `ListX*`, everything else that `ListX*` includes sorts after it.
      if (kept.at(-1)?.lower === cover) kept.pop();
    }
    kept.push(output);
  }
  return kept.map(({ pattern }) => pattern);
}

/** The order of the texts, mostly without comparing them: no name holds a character that sorts before `*`. */
function byRank(a: Output, b: Output): number {
  return a.rank - b.rank || byText(a, b);
}

/** Spellings of one text in their own order, so that which of them stays depends on nothing else. */
function byText(a: Output, b: Output): number {
  if (a.lower !== b.lower) return a.lower < b.lower ? -1 : 1;
  return a.pattern < b.pattern ? -1 : 1;
}
