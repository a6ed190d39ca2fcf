/**
 * A writer of archives as `git archive` makes them, which also writes those that nobody should.
 *
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_06
 */

export interface TarEntry {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** A file, if left out. */
  readonly kind?: string;
  /** Where a link leads. */
  readonly target?: string;
  /** The size that is declared, where it is not the true one. */
  readonly declared?: string;
  /** Whether its checksum is wrong. */
  readonly isSpoiled?: true;
}

/** A whole archive, with what its names need. */
export function tarOf(entries: readonly TarEntry[]): Buffer {
  return Buffer.concat([...entries.flatMap(partsOf), Buffer.alloc(1024)]);
}

/** What `git archive` puts first: the commit. */
export function commitEntry(commit: string): TarEntry {
  return { name: 'pax_global_header', kind: 'g', content: record('comment', commit) };
}

function partsOf(entry: TarEntry): readonly Buffer[] {
  const { name, target = '' } = entry;
  const records = [
    ...(Buffer.byteLength(name) > 100 ? [record('path', name)] : []),
    ...(Buffer.byteLength(target) > 100 ? [record('linkpath', target)] : []),
  ].join('');
  const own = blockOf(entry);
  return records === '' ? [own] : [blockOf({ name: 'long.paxheader', kind: 'x', content: records }), own];
}

/** A record counts all of itself, its own number included. */
function record(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  let length = Buffer.byteLength(rest);
  while (Buffer.byteLength(`${length}${rest}`) !== length) length = Buffer.byteLength(`${length}${rest}`);
  return `${length}${rest}`;
}

function blockOf({ name, content = '', kind = '0', target = '', declared, isSpoiled }: TarEntry): Buffer {
  const bytes = Buffer.from(content);
  const header = Buffer.alloc(512);
  header.write(name, 0, 100, 'utf8');
  header.write('0000664\0' + '0000000\0'.repeat(2), 100);
  header.write(declared ?? `${bytes.length.toString(8).padStart(11, '0')}\0`, 124, 'latin1');
  header.write('14500000000\0        ', 136);
  header.write(kind, 156);
  header.write(target, 157, 100, 'utf8');
  header.write('ustar\x0000root', 257);
  const sum = header.reduce((all, byte) => all + byte, 0) + (isSpoiled === true ? 1 : 0);
  header.write(`${sum.toString(8).padStart(7, '0')}\0`, 148);
  return Buffer.concat([header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
}
