/** Where the comments of a JSON text are, by the scanner that also parses it: `//` in a string is none. */
import { visit } from 'jsonc-parser';
import type { Range } from '../../text/edit.js';

/** The comments of a text that parses, in order; a byte-order mark counts as a character. */
export function commentsIn(text: string): readonly Range[] {
  const found: Range[] = [];
  const onComment = (start: number, length: number): void => {
    found.push({ start, end: start + length });
  };
  visit(text.replace(/^\uFEFF/, ' '), { onComment });
  return found;
}
