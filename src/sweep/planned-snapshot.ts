/**
 * What a plan has read → lines in its file → the same again in the job of a shard.
 *
 *   the first    the snapshot without its texts
 *   a line each  the texts of the evidence
 *   each other   some of the other texts, in the order in which their files stand in it
 *
 * So a shard asks for no file of the repository, and for no evidence. Whether it is what the merge reads as well, digests
 * tell (`Digests`): this only says whether it is one.
 */
import type { Catalogue } from '../policy/catalogue.js';
import type { Snapshot } from '../review/snapshot.js';
import type { SourceFile } from '../text/file.js';
import { graphIn, graphText } from '../text/graph-text.js';
import { memo } from '../text/memo.js';
import { packed, unpacked } from './packed.js';
import { damaged } from './shard-files.js';

/** The lines of a snapshot, but for its catalogue. */
export function snapshotLines(snapshot: Snapshot): readonly string[] {
  if (snapshot.changed.some(({ text, base }) => base !== undefined && base !== text))
    throw new Error('it is no repository as a whole: a file of it is changed');
  const parts: string[][] = [];
  let left = 0;
  const bare = withTexts({ ...snapshot, findings: [], catalogue: undefined }, (text) => {
    if (left <= 0) {
      parts.push([]);
      left = partLength;
    }
    parts.at(-1)?.push(text);
    left -= text.length;
    return '';
  });
  const findings = snapshot.findings.map((file) => ({ ...file, text: '' }));
  return [
    graphText({ ...bare, findings }, []),
    ...snapshot.findings.map(({ text }) => text),
    ...parts.map((texts) => JSON.stringify(texts)),
  ].map(packed);
}

/** Characters of texts in a line: unpacked one after the other, they take little room besides what is kept. */
const partLength = 500_000;

/** The snapshot of lines, with the catalogue; `undefined` where they hold none. */
export function snapshotIn(lines: readonly string[], catalogue: Catalogue | undefined): Snapshot | undefined {
  try {
    const [first = '', ...others] = lines;
    // What stands there was written by `snapshotLines`, of the same version.
    const bare = graphIn(unpacked(first) ?? '', []) as Snapshot;
    const texts = textsIn(others.slice(bare.findings.length));
    const read = withTexts({ ...bare, findings: [] }, () => textOf(texts.next().value));
    return { ...read, findings: bare.findings.map((file, at) => packedFile(file, others[at])), catalogue };
  } catch {
    return undefined;
  }
}

/** The texts of lines that are unpacked one after the other. */
function* textsIn(lines: readonly string[]): Generator<unknown, undefined> {
  for (const line of lines) {
    const texts: unknown = JSON.parse(unpacked(line) ?? '');
    if (Array.isArray(texts)) yield* texts as readonly unknown[];
  }
  return undefined;
}

/** A file of evidence, whose text is unpacked when it is asked for: it is read but once, and takes much room. */
function packedFile(file: SourceFile, line: string | undefined): SourceFile {
  if (line === undefined) throw new Error('it has fewer texts than files');
  return {
    ...file,
    get text() {
      return lastUnpacked(line);
    },
  };
}

const lastUnpacked = memo((line: string): string => textOf(unpacked(line)), 1);

/**
 * The snapshot of a whole repository with another text in each of its files. Head and base of a file are one commit, so
 * they hold the same text.
 */
export function withTexts(snapshot: Snapshot, textOf: (text: string) => string): Snapshot {
  const { changed, deleted, companions, mapped, rest, findings, deployments } = snapshot;
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
    ...(deployments === undefined ? {} : { deployments: files(deployments) }),
    rest: rest === undefined ? undefined : { ...rest, files: files(rest.files) },
    findings: files(findings),
  };
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  throw damaged();
}
