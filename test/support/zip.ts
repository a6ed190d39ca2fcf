/**
 * A writer of zip archives that also writes those that nobody should.
 *
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16.
 */
import { deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  /** The mode of Unix, such as `0o120777` of a link. */
  readonly mode?: number;
  /** The size that is declared, where it is not the true one. */
  readonly declared?: number;
  readonly encrypted?: boolean;
}

export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name, 'utf8');
    const bytes = Buffer.from(entry.content);
    const data = entry.stored === true ? bytes : deflateRawSync(bytes);
    const header = fields(entry, name.length, bytes, data.length);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), header, name, data]);
    const mode = Buffer.alloc(14);
    mode.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6);
    mode.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), header, mode, name]));
    locals.push(local);
    offset += local.length;
  }
  const size = central.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, ...central, Buffer.from('PK\x05\x06'), end]);
}

/** What the header of an entry has in common in both places. */
function fields({ stored, declared, encrypted }: ZipEntry, name: number, bytes: Buffer, compressed: number): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(0x800 | (encrypted === true ? 1 : 0), 2);
  header.writeUInt16LE(stored === true ? 0 : 8, 4);
  header.writeUInt32LE(checksum(bytes), 10);
  header.writeUInt32LE(compressed, 14);
  header.writeUInt32LE(declared ?? bytes.length, 18);
  header.writeUInt16LE(name, 22);
  return header;
}

/** CRC-32. */
function checksum(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (remainders[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}

const remainders = Array.from({ length: 256 }, (_, index) => {
  let rest = index;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});
