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
import { grouped } from '../text/group.js';
import { lowerWordsOf } from './action-words.js';

/**
 * Patterns (bare, sorted, none including another) that together match all of
 * `kept` and none of `reported`, and match nothing that `written` does not.
 * `reported` is in lower case; `kept` in the catalogue's spelling.
 */
export function generalise(written: string, kept: readonly string[], reported: readonly string[]): readonly string[] {
  const sorted = [...reported].sort();
  const found: string[] = [];
  const outer = written.toLowerCase();
  const mayEndIn = (prefix: string): boolean => {
    const lower = prefix.toLowerCase();
    return !startsAny(sorted, lower) && globIncludes(outer, `${lower}*`);
  };
  collect({ names: kept, words: 0, length: 0 }, mayEndIn, found);
  return withoutIncluded(found);
}

/** A node of the trie: the actions at and below it. Its children are only made when the walk comes by. */
interface TrieNode {
  readonly names: readonly string[];
  /** How many words, and how many characters, lead here. */
  readonly words: number;
  readonly length: number;
}

function collect(node: TrieNode, mayEndIn: (prefix: string) => boolean, found: string[]): void {
  const [sample = ''] = node.names;
  const prefix = sample.slice(0, node.length);
  if (node.names.length <= 1) found.push(...node.names);
  else if (mayEndIn(prefix)) found.push(`${prefix}*`);
  else {
    const ends = node.names.find((name) => name.length === node.length);
    if (ends !== undefined) found.push(ends);
    for (const child of childrenOf(node)) collect(child, mayEndIn, found);
  }
}

function childrenOf({ names, words, length }: TrieNode): readonly TrieNode[] {
  const longer = names.filter((name) => name.length > length);
  return [...grouped(longer, (name) => lowerWordsOf(name)[words] ?? '')].map(([word, below]) => ({
    names: below,
    words: words + 1,
    length: length + word.length,
  }));
}

/** Whether one of the sorted names starts with `prefix`. */
function startsAny(sorted: readonly string[], prefix: string): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.startsWith(prefix) ?? false;
}

/** Sorted without regard to case, and without what another one includes. Each is a name, or a prefix with `*`. */
function withoutIncluded(patterns: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let cover: string | undefined;
  for (const [lower, pattern] of [...new Map(patterns.map((each) => [each.toLowerCase(), each]))].sort(byKey)) {
    if (cover !== undefined && lower.startsWith(cover)) continue;
    if (lower.endsWith('*')) {
      cover = lower.slice(0, -1);
      // `ListX` sorts just before `ListX*`, everything else that `ListX*` includes sorts after it.
      if (kept.at(-1)?.toLowerCase() === cover) kept.pop();
    }
    kept.push(pattern);
  }
  return kept;
}

function byKey([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
