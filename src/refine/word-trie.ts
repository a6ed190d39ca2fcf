/**
 * The trie over the words of one service's actions, laid out flat.
 *
 * Its names are put into walking order, each name before the longer ones, so that
 * every node is a stretch of places; a walk over a few of the names then only
 * compares integers. Of each name it is known, for every number of words, where
 * the node of so many words ends and how many characters lead to it:
 *
 *   place   name                  ends after 0, 1, 2, 3 words
 *     0     DescribeVolumes        3  3  2
 *     1     DescribeVolumesMods    3  3  2  2
 *     2     DescribeVolumeStatus   3  3  3  3
 *
 * Sorted order would not do: `DescribeVolumes` stands between `DescribeVolumeAttribute`
 * and `DescribeVolumeStatus`, which share a node that it is not in.
 */
import { grouped } from '../text/group.js';
import { memoOf } from '../text/memo.js';
import type { ActionIndex } from './action-index.js';
import { lowerWordsOf } from './action-words.js';

/** The trie of a service; nodes are stretches of places. */
export interface WordTrie {
  /** The rank of the name at each place. */
  readonly ranks: readonly number[];
  /** The place of each name, by its rank. */
  readonly places: readonly number[];
  /** The path to the name at each place. */
  readonly paths: readonly Path[];
}

/** The nodes on the way to a name, by the number of their words, from 0 for the root. */
interface Path {
  /** The first place behind each node. */
  readonly ends: readonly number[];
  /** How many characters lead to each node; the last one is the whole name's. */
  readonly lengths: readonly number[];
}

/** The trie of an index, made when a wildcard of the service is first narrowed. */
export const trieOf = memoOf((index: ActionIndex): WordTrie => {
  const words = index.names.map(lowerWordsOf);
  const ends = words.map((): number[] => []);
  const ranks: number[] = [];
  const visit = (below: readonly number[], depth: number): void => {
    const longer = below.filter((rank) => (words[rank]?.length ?? 0) > depth);
    ranks.push(...below.filter((rank) => words[rank]?.length === depth));
    for (const child of grouped(longer, (rank) => words[rank]?.[depth]).values()) visit(child, depth + 1);
    for (const rank of below) ends[rank]?.push(ranks.length);
  };
  visit([...words.keys()], 0);
  const places = words.map(() => 0);
  for (const [place, rank] of ranks.entries()) places[rank] = place;
  // The innermost node was left first.
  const paths = ranks.map((rank) => ({ ends: (ends[rank] ?? []).reverse(), lengths: lengthsOf(words[rank] ?? []) }));
  return { ranks, places, paths };
});

function lengthsOf(words: readonly string[]): readonly number[] {
  let length = 0;
  return [0, ...words.map((word) => (length += word.length))];
}
