/**
 * The bytes of an artifact → its files, in memory.
 *
 * A zip is opened; anything else is one file, as GitHub keeps it that way when it
 * was uploaded without an archive. An archive is refused as a whole when it is
 * larger than findings ever are, or when a name in it is not that of a plain file
 * below it: `../a`, `/a`, a backslash, a link, the same name twice. Nothing touches
 * the disk.
 */
import { posix } from 'node:path';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { reasonOf } from '../../errors.js';
import { message, type Message } from '../../text/message.js';
import { most, smaller, tooLarge } from './artifact-limits.js';

/** The files of an archive, or why it is not read. */
interface Unpacked {
  /** Its path in the archive; `undefined` where the artifact is this one file. */
  readonly name: string | undefined;
  readonly bytes: Uint8Array;
}

/** An archive and how much of it may be read. */
type Archive =
  | { readonly kind: 'files'; readonly files: readonly Unpacked[] }
  | { readonly kind: 'refused'; readonly why: Message; readonly help: Message | undefined };

/** The files of an archive, within limits. */
export async function unpack(bytes: Uint8Array): Promise<Archive> {
  if (bytes.length > most.bytes) return refused(tooLarge, smaller);
  if (!isZip(bytes)) return { kind: 'files', files: [{ name: undefined, bytes }] };
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, strictFileNames: true });
    return await unzip(zip);
  } catch (cause) {
    // What yauzl refuses: names that lead outside, sizes that are not those declared, a broken or encrypted archive.
    return refused(message`its archive is not read: ${reasonOf(cause)}`);
  }
}

/** `PK\x03\x04`, or `PK\x05\x06` of an archive without entries. */
function isZip(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  return start === 'PK\x03\x04' || start === 'PK\x05\x06';
}

async function unzip(zip: ZipFile): Promise<Archive> {
  if (zip.entryCount > most.entries)
    return refused(message`it holds ${zip.entryCount} files, more than the ${most.entries} that are read`);
  const files: Unpacked[] = [];
  const names = new Set<string>();
  let size = 0;
  for await (const entry of zip.eachEntry()) {
    const name = posix.normalize(entry.fileName).normalize('NFC');
    const why = names.has(name) ? message`it holds ${entry.fileName} twice` : wrongWith(entry);
    if (why !== undefined) return refused(why);
    names.add(name);
    size += entry.uncompressedSize;
    if (size > most.bytes) return refused(tooLarge, smaller);
    if (!entry.fileName.endsWith('/')) files.push({ name: entry.fileName, bytes: await contentOf(zip, entry) });
  }
  return { kind: 'files', files };
}

function wrongWith({ fileName, externalFileAttributes, compressedSize, uncompressedSize }: Entry): Message | undefined {
  // The upper half is the mode of Unix: no type at all, a regular file, or a folder.
  const type = (externalFileAttributes >>> 16) & 0o170000;
  if (![0, 0o100000, 0o040000].includes(type)) return message`${fileName} in it is a link or not a plain file`;
  if (fileName === '' || fileName.includes('\0')) return message`it holds a file with the name ${fileName}`;
  if (uncompressedSize > most.small && uncompressedSize > most.ratio * compressedSize)
    return message`${fileName} in it grows more than ${most.ratio} times when it is unpacked`;
  return undefined;
}

/** The content, which yauzl ends with an error as soon as it is longer than declared. */
async function contentOf(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function refused(why: Message, help?: Message): Archive {
  return { kind: 'refused', why, help };
}
