/**
 * The files of the repository that the pull request leaves alone, where one policy must be told from all others.
 *
 * What is deployed may be another policy of the repository, of a file that nobody would read otherwise, and a script
 * may give a policy's file to somebody. So wherever an inventory says whose a policy is, everything that can hold or
 * name one is read, up to a limit; beyond it, that is told, and what rests on content alone is left as it is.
 */
import { mayHoldInventory } from '../inventory/recognise.js';
import { mayName } from '../review/held-back.js';
import type { Rest, Snapshot } from '../review/snapshot.js';
import { isWanted, mayHoldPolicy } from '../sources/index.js';
import { mayMatter, type SourceFile } from '../text/file.js';
import { message } from '../text/message.js';

/** The rest of the repository; `undefined` where nothing is known of what is deployed. */
export async function restOfRepository(
  { findings, changed, companions }: Snapshot,
  paths: readonly string[],
  readUpTo: (paths: readonly string[]) => Promise<readonly SourceFile[] | undefined>,
): Promise<Rest | undefined> {
  if (!findings.some(({ text }) => mayHoldInventory(text))) return undefined;
  const known = new Set([...findings, ...changed, ...companions].map(({ path }) => path));
  const candidates = paths.filter((path) => !known.has(path) && (isWanted(path) || mayName(path)));
  const read = await readUpTo(candidates);
  if (read === undefined) {
    const uncompared = message`the other policies of the repository were not compared, since ${candidates.length} of its files may hold one; name the principals in the config`;
    return { files: [], uncompared };
  }
  const unread = read.find((file) => file.unread !== undefined && mayMatter(file, isCompared));
  if (unread?.unread !== undefined) {
    const uncompared = message`the other policies of the repository were not all compared, since ${unread.path} could not be read: ${unread.unread}; name the principals in the config`;
    return { files: [], uncompared };
  }
  return { files: read.filter(isCompared), uncompared: undefined };
}

function isCompared(file: SourceFile): boolean {
  return mayName(file.path) || mayHoldPolicy(file);
}
