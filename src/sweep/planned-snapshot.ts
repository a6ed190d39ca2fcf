/**
 * What a plan has read → lines in its file → the same again in the job of a shard.
 *
 *   the first    the snapshot without its texts
 *   each other   some of the texts, in the order in which the files stand in it
 *
 * So a shard asks for no file of the repository, and for no evidence. Whether it is what the merge reads as well, digests
 * tell (`Digests`): this only says whether it is one.
 */
import type { Catalogue } from '../policy/catalogue.js';
import type { Snapshot } from '../review/snapshot.js';
import type { SourceFile } from '../text/file.js';
import { graphIn, graphText } from '../text/graph-text.js';
import { packed, unpacked } from './packed.js';

/** The lines of a snapshot, but for its catalogue. */
export function snapshotLines(snapshot: Snapshot): readonly string[] {
  if (snapshot.changed.some(({ text, base }) => base !== undefined && base !== text))
    throw new Error('it is no repository as a whole: a file of it is changed');
  const parts: string[][] = [];
  let left = 0;
  const bare = withTexts({ ...snapshot, catalogue: undefined }, (text) => {
    if (left <= 0) {
      parts.push([]);
      left = partLength;
    }
    parts.at(-1)?.push(text);
    left -= text.length;
    return '';
  });
  return [packed(graphText(bare, [])), ...parts.map((texts) => packed(JSON.stringify(texts)))];
}

/** Characters of texts in a line: unpacked one after the other, they take little room besides what is kept. */
const partLength = 500_000;

/** The snapshot of lines, with the catalogue; `undefined` where they hold none. */
export function snapshotIn(
  [first = '', ...lines]: readonly string[],
  catalogue: Catalogue | undefined,
): Snapshot | undefined {
  const texts = lines.values();
  let part: Iterator<unknown> = [][Symbol.iterator]();
  const next = (): string => {
    for (let each = part.next(); ; each = part.next()) {
      if (each.done !== true) return textOf(each.value);
      const line = texts.next();
      if (line.done === true) throw new Error('it has fewer texts than files');
      part = listOf(unpacked(line.value)).values();
    }
  };
  try {
    // What stands there was written by `snapshotLines`, of the same version.
    const bare = graphIn(unpacked(first) ?? '', []) as Snapshot;
    return { ...withTexts(bare, next), catalogue };
  } catch {
    return undefined;
  }
}

/**
 * The snapshot of a whole repository with another text in each of its files. Head and base of a file are one commit, so
 * they hold the same text.
 */
export function withTexts(snapshot: Snapshot, textOf: (text: string) => string): Snapshot {
  const { changed, deleted, companions, mapped, rest, findings } = snapshot;
  const files = <F extends SourceFile>(some: readonly F[]): readonly F[] =>
    some.map((file) => ({ ...file, text: textOf(file.text) }));
  return {
    ...snapshot,
    changed: changed.map((file) => {
      const text = textOf(file.text);
      return { ...file, text, base: file.base === undefined ? undefined : text };
    }),
    deleted: files(deleted),
    companions: files(companions),
    ...(mapped === undefined ? {} : { mapped: files(mapped) }),
    rest: rest === undefined ? undefined : { ...rest, files: files(rest.files) },
    findings: files(findings),
  };
}

function listOf(text: string | undefined): readonly unknown[] {
  const content: unknown = JSON.parse(text ?? '');
  if (Array.isArray(content)) return content;
  throw new Error('it is no list of texts');
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new Error('a text of it is none');
}
