/**
 * Reads everything a run needs into one `Snapshot`, and the config with it.
 *
 * Findings, config and catalogue come from the base commit, never from the pull
 * request, or from files that an earlier step wrote outside the repository. Files
 * are asked for all at once, so that a run costs few requests.
 */
import picomatch from 'picomatch';
import { readConfig, type Config, type Inputs } from '../config.js';
import { reasonOf, UserError } from '../errors.js';
import { readCatalogue, type Catalogue } from '../policy/catalogue.js';
import type { ChangedFile } from '../review/review-file.js';
import type { PostedComment, Snapshot } from '../snapshot.js';
import { isWanted } from '../sources/index.js';
import { hunksOf, type Hunk } from '../text/diff.js';
import type { SourceFile } from '../text/file.js';
import { message, type Message } from '../text/message.js';
import type { Blob, BlobRef, ChangedPath, Repository } from './repository.js';

/** Files outside the repository. */
export interface LocalFiles {
  /** The files a path or glob names; `undefined` where it means files of the repository, to be read at the base commit. */
  read(pattern: string): Promise<readonly SourceFile[] | undefined>;
}

export interface Gathered {
  readonly snapshot: Snapshot;
  readonly config: Config;
}

export async function gather(
  repository: Repository,
  local: LocalFiles,
  inputs: Inputs,
  posted: readonly PostedComment[] = [],
): Promise<Gathered> {
  const [changes, base] = await Promise.all([repository.changes(), repository.pathsAtBase()]);
  const shelf = await shelve(repository, local, inputs, changes.files, base.paths);
  const config = readConfig(inputs, await shelf.one(inputs.config));
  const mapped = config.mappings.flatMap(({ findings }) => findings);
  const findings = await shelf.all([...inputs.findings, ...mapped]);
  const files = chosen(changes.files, inputs.paths).map((change) => changedFile(change, shelf));
  const snapshot: Snapshot = {
    head: repository.head,
    changed: files.flatMap(({ file }) => (file === undefined ? [] : [file])),
    filesChanged: changes.files.length,
    findings: findings.files,
    gaps: [...changes.gaps, ...base.gaps, ...findings.gaps, ...files.flatMap(({ gaps }) => gaps)],
    catalogue: await catalogueFrom(shelf, inputs),
    posted,
  };
  return { snapshot, config };
}

/** What has been read, and the way to read more. */
interface Shelf {
  blob(ref: BlobRef): Blob;
  /** The file a path names, from outside or at the base commit. */
  one(path: string): Promise<SourceFile | undefined>;
  /** The files that paths and globs name, each once. */
  all(
    patterns: readonly string[],
  ): Promise<{ readonly files: readonly SourceFile[]; readonly gaps: readonly Message[] }>;
}

async function shelve(
  repository: Repository,
  local: LocalFiles,
  inputs: Inputs,
  changes: readonly ChangedPath[],
  basePaths: readonly string[],
): Promise<Shelf> {
  const blobs = new Map<string, Blob>();
  const known = new Set(basePaths);
  const fetch = async (refs: readonly BlobRef[]): Promise<void> => {
    const missing = refs.filter((ref) => !blobs.has(keyOf(ref)));
    if (missing.length === 0) return;
    const read = await repository.read(missing);
    missing.forEach((ref, index) => blobs.set(keyOf(ref), read[index] ?? { kind: 'missing' }));
  };
  const atBase = (patterns: readonly string[]): readonly BlobRef[] =>
    matching(basePaths, patterns).map((path) => ({ version: 'base', path }));
  const single = [inputs.config, ...(inputs.catalogue === undefined ? [] : [inputs.catalogue])].filter((path) =>
    known.has(path),
  );
  const versions = chosen(changes, inputs.paths).flatMap(versionsOf);
  await fetch([...single.map((path): BlobRef => ({ version: 'base', path })), ...atBase(inputs.findings), ...versions]);
  return {
    blob: (ref) => blobs.get(keyOf(ref)) ?? { kind: 'missing' },
    one: async (path) => {
      const outside = await local.read(path);
      if (outside !== undefined) return outside[0];
      const ref: BlobRef = { version: 'base', path: path.replace(/^\.\//, '') };
      if (!known.has(ref.path)) return undefined;
      await fetch([ref]);
      const blob = blobs.get(keyOf(ref));
      if (blob?.kind === 'unreadable')
        throw new UserError(
          `\`${path}\` could not be read at the base commit: ${blob.why}`,
          'commit it there as a text file',
        );
      return blob?.kind === 'text' ? { path, text: blob.text } : undefined;
    },
    all: async (patterns) => {
      const distinct = [...new Set(patterns)];
      const outside = await Promise.all(distinct.map((pattern) => local.read(pattern)));
      const inside = distinct
        .filter((_, index) => outside[index] === undefined)
        .map((path) => path.replace(/^\.\//, ''));
      await fetch(atBase(inside));
      const read = atBase(inside).map((ref) => ({ ref, blob: blobs.get(keyOf(ref)) }));
      const files = read.flatMap(({ ref, blob }) =>
        blob?.kind === 'text' ? [{ path: ref.path, text: blob.text }] : [],
      );
      const gaps = read.flatMap(({ ref, blob }) =>
        blob?.kind === 'unreadable' ? [message`${ref.path} could not be read at the base commit: ${blob.why}`] : [],
      );
      const absent = inside.filter((path) => !picomatch.scan(path).isGlob && !known.has(path));
      return {
        files: [...outside.flatMap((each) => each ?? []), ...files],
        gaps: [
          ...gaps,
          ...absent.map(
            (path) =>
              message`the findings file ${path} does not exist at the base commit; a file that an earlier step writes must lie outside the repository`,
          ),
        ],
      };
    },
  };
}

function keyOf({ version, path }: BlobRef): string {
  return `${version}:${path}`;
}

/** The changed files that may hold a policy and that the input `paths` does not leave out. */
function chosen(changes: readonly ChangedPath[], paths: readonly string[]): readonly ChangedPath[] {
  const wanted = new Set(
    matching(
      changes.map(({ path }) => path),
      paths,
    ),
  );
  return changes.filter(({ path, status }) => status !== 'removed' && wanted.has(path) && isWanted(path));
}

/** The paths that the globs choose; those that start with `!` exclude. */
function matching(paths: readonly string[], globs: readonly string[]): readonly string[] {
  const options = { dot: true };
  const includes = globs.filter((glob) => !glob.startsWith('!'));
  const isIn = picomatch(includes.length === 0 ? ['**'] : [...includes], options);
  const isOut = picomatch(
    globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1)),
    options,
  );
  const excludes = includes.length < globs.length;
  return paths.filter((path) => isIn(path) && !(excludes && isOut(path)));
}

function versionsOf({ path, previousPath, status }: ChangedPath): readonly BlobRef[] {
  const head: BlobRef = { version: 'head', path };
  return status === 'added' ? [head] : [head, { version: 'merge-base', path: previousPath ?? path }];
}

function changedFile(
  change: ChangedPath,
  shelf: Shelf,
): { readonly file: ChangedFile | undefined; readonly gaps: readonly Message[] } {
  const { path, previousPath, status, patch } = change;
  const head = shelf.blob({ version: 'head', path });
  if (head.kind !== 'text') {
    const why = head.kind === 'missing' ? 'it is not there at the head commit' : head.why;
    // A picture or an archive is no policy; what is called JSON may well be one.
    return {
      file: undefined,
      gaps: head.kind === 'missing' || path.endsWith('.json') ? [message`${path} could not be read: ${why}`] : [],
    };
  }
  const base = status === 'added' ? undefined : shelf.blob({ version: 'merge-base', path: previousPath ?? path });
  const hunks = readHunks(patch);
  const gaps =
    base === undefined || base.kind === 'text'
      ? []
      : [message`the base version of ${path} could not be read, so its permissions count as new`];
  return {
    file: { path, text: head.text, hunks: hunks.hunks, base: base?.kind === 'text' ? base.text : undefined },
    gaps: hunks.why === undefined ? gaps : [...gaps, message`the diff of ${path} could not be read: ${hunks.why}`],
  };
}

function readHunks(patch: string | undefined): { readonly hunks: readonly Hunk[]; readonly why?: string } {
  if (patch === undefined) return { hunks: [] };
  try {
    return { hunks: hunksOf(patch) };
  } catch (cause) {
    return { hunks: [], why: reasonOf(cause) };
  }
}

async function catalogueFrom(shelf: Shelf, { catalogue }: Inputs): Promise<Catalogue | undefined> {
  if (catalogue === undefined) return undefined;
  const file = await shelf.one(catalogue);
  if (file !== undefined) return readCatalogue(file.path, file.text);
  throw new UserError(
    `catalogue \`${catalogue}\` does not exist at the base commit`,
    'commit it there, or write it outside the repository in an earlier step',
  );
}
