/**
 * Where the entries of a config file begin, for messages about one of them.
 */
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { SourceFile } from '../text/file.js';

/** The lines of the entries under a key, from 1, in their order; none where there is no such list. */
export function entryLines({ text }: SourceFile, key: 'policies' | 'keep'): readonly number[] {
  const lines = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: lines });
  const pair = isMap(contents)
    ? contents.items.find((each) => isScalar(each.key) && each.key.value === key)
    : undefined;
  if (!isSeq(pair?.value)) return [];
  return pair.value.items.map((item) => (isNode(item) ? lines.linePos(item.range[0]).line : 1));
}
