/**
 * The files a run reads, each read once: at the base commit, or outside the repository.
 */
import { UserError } from '../errors.js';
import { because, type RunReason } from '../reasons/reason.js';
import type { SourceFile } from '../text/file.js';
import { chooser, partsOf } from '../text/glob.js';
import { whyUnread, type Blob, type BlobRef, type Repository } from '../world/repository.js';
import { seenAt } from './links.js';
import { type LocalFiles, type Found } from '../world/local-files.js';

/** What has been read, and the way to read more. */
export interface FileCache {
  /** Reads what has not been read yet, in one go. */
  fetch(refs: readonly BlobRef[]): Promise<void>;
  /** The files as their links lead to them, those that could not be read with the reason. */
  seen(refs: readonly BlobRef[]): Promise<readonly SourceFile[]>;
  /** What was read; `missing` for what was not. */
  blob(ref: BlobRef): Blob;
  /** The files at the base commit that paths and globs name. */
  atBase(patterns: readonly string[]): readonly BlobRef[];
  /** The file a path names, from outside or at the base commit. Throws a `UserError` where it is no text. */
  one(path: string): Promise<SourceFile | undefined>;
  /** The findings files that paths and globs name, each once, and those that could not be had. */
  all(patterns: readonly string[]): Promise<Found>;
}

/** The files of a repository and of the machine, each read once. */
export function cacheFiles(repository: Repository, local: LocalFiles, basePaths: readonly string[]): FileCache {
  const blobs = new Map<string, Blob>();
  const known = new Set(basePaths);
  const blob = (ref: BlobRef): Blob => blobs.get(keyOf(ref)) ?? { kind: 'missing' };
  const fetch = async (refs: readonly BlobRef[]): Promise<void> => {
    const missing = [...new Map(refs.filter((ref) => !blobs.has(keyOf(ref))).map((ref) => [keyOf(ref), ref])).values()];
    const read = missing.length === 0 ? [] : await repository.read(missing);
    missing.forEach((ref, index) => blobs.set(keyOf(ref), read[index] ?? { kind: 'missing' }));
  };
  const atBase = (patterns: readonly string[]): readonly BlobRef[] =>
    (patterns.every((pattern) => pattern.startsWith('!')) ? [] : matching(basePaths, patterns.map(fromRoot))).map(
      (path) => ({
        version: 'base',
        path,
      }),
    );
  return {
    fetch,
    seen: (refs) =>
      seenAt(refs, async (some) => {
        await fetch(some);
        return some.map(blob);
      }),
    blob,
    atBase,
    one: async (path) => {
      const outside = await local.read(path);
      if (outside !== undefined) return outside[0];
      const ref: BlobRef = { version: 'base', path: fromRoot(path) };
      if (!known.has(ref.path)) return undefined;
      await fetch([ref]);
      return textOf(ref, blob(ref));
    },
    all: async (patterns) => {
      const distinct = [...new Set(patterns)];
      const outside = await Promise.all(distinct.map((pattern) => local.read(pattern)));
      const inside = distinct.filter((_, index) => outside[index] === undefined).map(fromRoot);
      const refs = atBase(inside);
      await fetch(refs);
      const absent = inside.filter((path) => !partsOf(path).isGlob && !known.has(path));
      const read = refs.map((ref) => ({ path: ref.path, blob: blob(ref) }));
      return {
        files: [
          ...outside.flatMap((each) => each ?? []),
          ...read.flatMap((each) => (each.blob.kind === 'text' ? [{ path: each.path, text: each.blob.text }] : [])),
        ],
        gaps: [...read.flatMap(unreadable), ...absent.map(notThere)],
      };
    },
  };
}

/** The paths that the globs choose; those that start with `!` exclude. */
export function matching(paths: readonly string[], globs: readonly string[]): readonly string[] {
  return paths.filter(chooser(globs));
}

function keyOf({ version, path }: BlobRef): string {
  return `${version}:${path}`;
}

function fromRoot(path: string): string {
  return path.replace(/^(!?)\.\//, '$1');
}

function textOf({ path }: BlobRef, blob: Blob): SourceFile | undefined {
  if (blob.kind === 'text') return { path, text: blob.text };
  if (blob.kind === 'missing') return undefined;
  throw new UserError(
    `\`${path}\` could not be read at the base commit: ${whyUnread(blob)}`,
    'commit it there as a text file',
  );
}

function unreadable({ path, blob }: { readonly path: string; readonly blob: Blob }): readonly RunReason[] {
  return blob.kind === 'unreadable' || blob.kind === 'link'
    ? [because('unread-findings')`${path} could not be read at the base commit: ${whyUnread(blob)}`]
    : [];
}

function notThere(path: string): RunReason {
  return because('no-findings-file')`the findings file ${path} does not exist at the base commit`;
}
