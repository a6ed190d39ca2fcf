/**
 * Files that templates and services take in as they are, whatever their ending.
 *
 *   statements: ${file(rights.md)}                         the Serverless Framework, seen from the service's folder
 *   Fn::Transform: {Name: AWS::Include, Parameters: {Location: ./rights.txt}}
 */
import type { PolicyAddress } from '../../policy/model.js';
import type { SourceFile } from '../../text/file.js';
import { includes } from '../../policy/pattern.js';
import { memoOf } from '../../text/memo.js';
import { pathFrom } from '../../text/path.js';
import type { Place, ReadBy } from '../source.js';

/** A file that a text takes in: its path as it is written, where, and the first step of what is taken of it. */
interface Included {
  /** What is not written out is `*`. */
  readonly written: string;
  readonly start: number;
  readonly selected: string | undefined;
}

/** Every file that a text takes in. */
const includedIn: (file: SourceFile) => readonly Included[] = memoOf(({ text }) => {
  const files = text.includes('${file(')
    ? text.matchAll(/\$\{file\(\s*((?:[^\s(){}$,]|\$\{[^{}]{0,200}\}){1,500})\s*[,)](?::([\w-]+))?/g)
    : [];
  const locations = text.includes('AWS::Include')
    ? text.matchAll(/\bLocation["']?\s*:\s*["']?([^\s"'{}$,]{1,500})/g)
    : [];
  return [...files, ...locations].map(({ 1: written = '', 2: selected, index }) => ({
    written: written.replace(/\$\{[^{}]*\}/g, '*'),
    start: index,
    selected,
  }));
});

/** Those of the files that take in one of the files of these paths. */
export function includingOneOf(paths: readonly string[], files: readonly SourceFile[]): readonly SourceFile[] {
  return files.filter((file) => paths.some((path) => placesOf(path, file).length > 0));
}

/** Whether a policy in a range of a file depends on what is taken in at places of it. */
type DependsOn = (file: SourceFile, range: Place['range'], places: readonly Included[]) => boolean;

/** The policies at whose places the files of these paths are taken in, or that depend on it otherwise. */
export function madeOfIncluded(
  paths: readonly string[],
  files: readonly SourceFile[],
  granting: readonly PolicyAddress[],
  dependsOn: DependsOn = standsAt,
): readonly ReadBy[] {
  return files.flatMap((file) => {
    const own = granting.filter(({ path }) => path === file.path);
    return paths.flatMap((path) => {
      const places = placesOf(path, file);
      return own.filter(({ range }) => places.length > 0 && dependsOn(file, range, places)).map((at) => ({ path, at }));
    });
  });
}

function standsAt(_: SourceFile, { start, end }: Place['range'], places: readonly Included[]): boolean {
  return places.some((each) => start <= each.start && each.start < end);
}

/** Where a file takes in the file of a path, seen from its own folder or one above it. */
function placesOf(path: string, file: SourceFile): readonly Included[] {
  if (file.path === path) return [];
  const folder = file.path.slice(0, Math.max(0, file.path.lastIndexOf('/')));
  return includedIn(file).filter(({ written }) =>
    [folder, folder.replace(/\/?[^/]*$/, ''), ''].some((from) => isAt(pathFrom(from, written), path)),
  );
}

/** A path of holes alone says nothing of which file it means. */
function isAt(written: string | undefined, path: string): boolean {
  if (written === undefined || !written.includes('*')) return written === path;
  return /\w/.test(written) && includes(written, path);
}
