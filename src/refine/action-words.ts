/**
 * The words an action name is made of.
 *
 *   GetBucketCORS → Get Bucket CORS        DescribeDBClusters → Describe DB Clusters
 *   ListMFADevices → List MFA Devices      ListObjectsV2 → List Objects V2
 *
 * Joined again, the words give the name back. A prefix of words is a place where
 * a person would put a wildcard; a prefix of characters (`GetAcces*`) is not.
 */
import { memo } from '../text/memo.js';

const word = /[A-Z]+(?![a-z])[0-9]*|[A-Z][a-z]*[0-9]*|[a-z]+[0-9]*|[0-9]+|[^A-Za-z0-9]+/g;

/** The words of a bare action name, in order. */
export function wordsOf(name: string): readonly string[] {
  return name.match(word) ?? [];
}

/** The same in lower case, remembered: a run asks for the words of one action many times. */
export const lowerWordsOf: (name: string) => readonly string[] = memo(
  (name) => wordsOf(name).map((each) => each.toLowerCase()),
  50_000,
);
