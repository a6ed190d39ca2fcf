/**
 * Bytes as they arrive → blocks of whole lines, each with the number of its first.
 *
 * A block ends with the last line that a chunk completes, so that a reader who
 * sends one line and waits gets its answer, and one who sends many pays for few
 * blocks. Lines end with `\n`, or `\r\n`; nothing else ends one, since a string in
 * JSON may hold the other separators of Unicode as they are. A line may be longer
 * than any chunk: its pieces are only put together once it is whole.
 */

/** Whole lines, in bytes of their own. */
export interface LineBlock {
  /** The number of the first line, from 1. */
  readonly first: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const newline = 0x0a;

/** The blocks of a text in UTF-8; the last one may lack its final line end. */
export async function* blocksOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<LineBlock> {
  let held: Uint8Array[] = [];
  let first = 1;
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(newline) + 1;
    if (end === 0) {
      held.push(chunk);
      continue;
    }
    const bytes = together([...held, chunk.subarray(0, end)]);
    held = end < chunk.length ? [chunk.subarray(end)] : [];
    // Counted before they are handed out: whoever gets the bytes may give them away to another thread.
    const lines = linesIn(bytes);
    yield { first, bytes };
    first += lines;
  }
  if (held.length > 0) yield { first, bytes: together(held) };
}

function together(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function linesIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) count++;
  return count;
}
