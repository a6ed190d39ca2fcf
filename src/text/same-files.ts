/**
 * What is made of many files, made once as long as they stay the same: same paths, same texts, same order.
 *
 * A file has a number by its path and its text, so that a list of files is compared by numbers
 * however long they are.
 */
import type { SourceFile } from './file.js';
import { memoBy } from './memo.js';

/** `make`, or what it gave for files that are the same; at most `most` results are kept. A file that could not be read is like no other. */
export function memoByFiles<V>(most: number): (files: readonly SourceFile[], make: () => V) => V {
  const made = memoBy<V>(most);
  const numberOf = numbering();
  return (files, make) =>
    files.some(({ unread }) => unread !== undefined) ? make() : made(files.map(numberOf).join(), make);
}

const mostNumbered = 100_000;

/** The number of each file; it is never given to another one. */
function numbering(): (file: SourceFile) => number {
  const known = new Map<string, Map<string, number>>();
  let [next, kept] = [0, 0];
  return ({ path, text }) => {
    const number = known.get(path)?.get(text);
    if (number !== undefined) return number;
    if (kept >= mostNumbered) {
      known.clear();
      kept = 0;
    }
    const own = known.get(path) ?? new Map<string, number>();
    known.set(path, own.set(text, next));
    kept++;
    return next++;
  };
}
