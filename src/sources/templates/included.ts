/**
 * Files that templates and services take in as they are, whatever their ending.
 *
 *   statements: ${file(rights.md)}                         the Serverless Framework, seen from the service's folder
 *   Fn::Transform: {Name: AWS::Include, Parameters: {Location: ./rights.txt}}
 */
import type { PolicyAddress } from '../../policy/model.js';
import type { SourceFile } from '../../text/file.js';
import { memoOf } from '../../text/memo.js';
import { pathFrom } from '../../text/path.js';
import type { Place, ReadBy } from '../source.js';

/** A file that a text takes in: its path as it is written, and where. */
interface Included {
  readonly written: string;
  readonly start: number;
}

/** Every file that a text takes in. */
const includedIn: (file: SourceFile) => readonly Included[] = memoOf(({ text }) => {
  const files = text.includes('${file(') ? text.matchAll(/\$\{file\(\s*([^\s(){}$,]{1,500})\s*\)/g) : [];
  const locations = text.includes('AWS::Include')
    ? text.matchAll(/\bLocation["']?\s*:\s*["']?([^\s"'{}$,]{1,500})/g)
    : [];
  return [...files, ...locations].map(({ 1: written = '', index }) => ({ written, start: index }));
});

/** Those of the files that take in one of the files of these paths. */
export function includingOneOf(paths: readonly string[], files: readonly SourceFile[]): readonly SourceFile[] {
  return files.filter((file) => paths.some((path) => placesOf(path, file).length > 0));
}

/** The policies at whose places the files of these paths are taken in, or that name a setting which is. */
export function madeOfIncluded(
  paths: readonly string[],
  files: readonly SourceFile[],
  granting: readonly PolicyAddress[],
): readonly ReadBy[] {
  return files.flatMap((file) => {
    const own = granting.filter(({ path }) => path === file.path);
    return paths.flatMap((path) => {
      const places = placesOf(path, file);
      const settings = places.flatMap((start) => settingAt(file.text, start) ?? []);
      return own
        .filter(({ range }) => places.some((start) => isIn(range, start)) || namesOneOf(settings, file, range))
        .map((at) => ({ path, at }));
    });
  });
}

function isIn({ start, end }: Place['range'], offset: number): boolean {
  return start <= offset && offset < end;
}

/** Where a file takes in the file of a path, seen from its own folder or one above it. */
function placesOf(path: string, file: SourceFile): readonly number[] {
  if (file.path === path) return [];
  const folder = file.path.slice(0, Math.max(0, file.path.lastIndexOf('/')));
  return includedIn(file)
    .filter(({ written }) =>
      [folder, folder.replace(/\/?[^/]*$/, ''), ''].some((from) => pathFrom(from, written) === path),
    )
    .map(({ start }) => start);
}

/** The setting of `custom` or `params` whose value stands on the line: `self:custom.acts` is read where it is named. */
function settingAt(text: string, start: number): string | undefined {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
  return /^\s+["']?([\w-]+)["']?\s*:/.exec(line)?.[1];
}

function namesOneOf(settings: readonly string[], { text }: SourceFile, { start, end }: Place['range']): boolean {
  const own = text.slice(start, end);
  return /\$\{(?:self|param):/.test(own) && settings.some((name) => new RegExp(`[.:]${name}\\b`).test(own));
}
