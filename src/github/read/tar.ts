/**
 * The bytes of a tar → its files, one after the other, as `git archive` writes them.
 *
 *   header of 512 bytes ─► name, size, kind ─► content, filled up to the next 512 bytes ─► … ─► a block of zeros
 *
 * A name that is too long for its header stands in an entry before it (PAX, `path=`), and so does the target of a
 * link. A submodule is an empty folder. What `git archive` does not write is refused: a checksum that is wrong, a size
 * in another notation, an entry of another kind, an end that is missing. Names are not judged here, since nothing is
 * written anywhere: whoever reads knows which names it asked for.
 *
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html
 */
import { decode } from '../../text/decode.js';

/** A file of the archive; of a link, its bytes are where it leads. */
interface TarFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An archive that is not read to its end. */
export class BrokenTar extends Error {}

const block = 512;
/** The most that the names of one entry take. */
const mostOfNames = 64 * 1024;

/** The files whose names and sizes are wanted. Throws a `BrokenTar` where the archive is not understood any more. */
export async function* filesInTar(
  chunks: AsyncIterable<Uint8Array>,
  isWanted: (name: string, size: number) => boolean,
): AsyncGenerator<TarFile> {
  const input = readerOf(chunks);
  let long: ReadonlyMap<string, string> = new Map();
  for (;;) {
    const header = await input.take(block);
    if (header.every((byte) => byte === 0)) return;
    const { name, kind, size, target } = headerIn(header);
    const filled = Math.ceil(size / block) * block;
    if (kind === 'x' || kind === 'g') {
      if (size > mostOfNames) throw new BrokenTar('the names of an entry are too long');
      const fields = fieldsIn((await input.take(filled)).subarray(0, size));
      // Those of the whole archive tell its commit and name no file.
      if (kind === 'x') long = fields;
      continue;
    }
    const path = long.get('path') ?? name;
    if (long.has('size')) throw new BrokenTar('a file is larger than its header can tell');
    if (kind === '2') {
      if (isWanted(path, 0)) yield { name: path, bytes: Buffer.from(long.get('linkpath') ?? target) };
    } else if (kind === '0' && isWanted(path, size)) {
      yield { name: path, bytes: (await input.take(filled)).subarray(0, size) };
    } else await input.skip(filled);
    long = new Map();
  }
}

interface Header {
  readonly name: string;
  /** `0` a file, `2` a link, `5` a folder, `x` and `g` what does not fit into a header. */
  readonly kind: string;
  readonly size: number;
  readonly target: string;
}

function headerIn(header: Buffer): Header {
  const sum = octalIn(header.subarray(148, 156));
  const own = header.reduce((all, byte, at) => all + (at >= 148 && at < 156 ? 32 : byte), 0);
  if (sum !== own) throw new BrokenTar('the checksum of an entry is wrong');
  const kind = header.toString('latin1', 156, 157);
  if (!/^[025xg]$/.test(kind)) throw new BrokenTar('an entry is neither a file, a folder nor a link');
  const [last, folder] = [textIn(header.subarray(0, 100)), textIn(header.subarray(345, 500))];
  const size = octalIn(header.subarray(124, 136));
  if (size > 0 && (kind === '2' || kind === '5')) throw new BrokenTar('a folder or a link has content');
  return {
    ...{ name: folder === '' ? last : `${folder}/${last}`, kind, size },
    target: textIn(header.subarray(157, 257)),
  };
}

function octalIn(field: Buffer): number {
  const digits = /^ *([0-7]+)[ \0]*$/.exec(field.toString('latin1'))?.[1];
  if (digits === undefined) throw new BrokenTar('a number in the header of an entry is not octal');
  return Number.parseInt(digits, 8);
}

/** A text that ends with its field, or with NUL before. */
function textIn(field: Buffer): string {
  const end = field.indexOf(0);
  return textOf(end < 0 ? field : field.subarray(0, end));
}

function textOf(bytes: Buffer): string {
  try {
    return decode(bytes);
  } catch {
    // A name that is no UTF-8 is none that anybody asks for.
    return bytes.toString('latin1');
  }
}

/** Records such as `19 path=long/name\n`, whose length counts all of it. */
function fieldsIn(bytes: Buffer): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (let at = 0; at < bytes.length;) {
    const [told = '', digits = ''] = /^(\d{1,6}) /.exec(bytes.toString('latin1', at, at + 7)) ?? [];
    const end = at + Number(digits);
    const equals = bytes.indexOf('=', at);
    if (told === '' || end > bytes.length || equals < at + told.length || equals >= end || bytes[end - 1] !== 10)
      throw new BrokenTar('the names of an entry are not understood');
    fields.set(textOf(bytes.subarray(at + told.length, equals)), textOf(bytes.subarray(equals + 1, end - 1)));
    at = end;
  }
  return fields;
}

interface Input {
  /** The next bytes. Throws a `BrokenTar` where the archive ends before. */
  take(count: number): Promise<Buffer>;
  skip(count: number): Promise<void>;
}

function readerOf(chunks: AsyncIterable<Uint8Array>): Input {
  const iterator = chunks[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array();
  /** Hands over the next bytes piece by piece. */
  const pass = async (count: number, hand: (piece: Uint8Array) => void): Promise<void> => {
    for (let left = count; left > 0;) {
      if (rest.length === 0) {
        const next = await iterator.next();
        if (next.done === true) throw new BrokenTar('it ends too soon');
        rest = next.value;
        continue;
      }
      const piece = rest.subarray(0, left);
      rest = rest.subarray(piece.length);
      left -= piece.length;
      hand(piece);
    }
  };
  return {
    take: async (count) => {
      const pieces: Uint8Array[] = [];
      await pass(count, (piece) => pieces.push(piece));
      return Buffer.concat(pieces);
    },
    skip: (count) => pass(count, () => undefined),
  };
}
