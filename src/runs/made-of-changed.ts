/**
 * Changed files that are no policy, and of which one is made: what that makes of it is told, since nobody follows it.
 *
 *   acts.csv    changed     sqs:PurgeQueue
 *   main.tf     unchanged   Action = csvdecode(file("${path.module}/acts.csv"))[*].action
 *
 * Whoever reads a file stands near it as a rule: in its folder, or in one of the two above. Only
 * what may be meant for a program, or names actions, is searched for farther away. So a text that nobody
 * reads costs little, and nobody is told of it.
 */
import { isKnownAction } from '../policy/looks-granting.js';
import { because, type RunReason } from '../reasons/reason.js';
import { companionsOf, concernOf, discover, madeOf, mayRead, readersOf, usersOf } from '../sources/index.js';
import { languageOf } from '../syntax/index.js';
import { canonical } from '../syntax/value.js';
import type { SourceFile } from '../text/file.js';
import { lineAt, linesIn } from '../text/line.js';
import { folderOf, foldersOver } from '../text/path.js';
import type { BlobRef, ChangedPath, Changes, Paths } from '../world/repository.js';
import { baseOf, headOf, textAt } from './changed-files.js';
import { matching, type FileCache } from './file-cache.js';
import { firstFew } from './first-few.js';
import { pathBehind } from './links.js';
import { neighboursOf } from './neighbours.js';

/** How many files are read to find out who reads what names actions, and what does not. */
const mostSearched = { naming: 3_000, other: 540 };
/** How many links are followed, how many texts are read for that, how many characters of each are looked at. */
const mostLinks = 200;
const mostTexts = 200;
const mostText = 200_000;

/** Each policy that is made of a changed file in which none stands; `isChosen` says which files are reviewed. */
export async function madeOfChanged(
  { files: changes, isAll }: Changes,
  isChosen: (path: string) => boolean,
  { paths: basePaths, links }: Paths,
  cache: FileCache,
): Promise<readonly RunReason[]> {
  const asked = isAll === true ? [] : changes.filter(({ path }) => isChosen(path) && !mayRead(path, 'anywhere'));
  if (asked.length === 0) return [];
  const touched = new Set(changes.flatMap(({ path, previousPath }) => [path, previousPath]));
  const unchanged = basePaths.filter((path) => !touched.has(path));
  const present = changes.flatMap(({ path, status }) => (status === 'removed' ? [] : [path]));
  const search: Search = { paths: [...unchanged, ...present], changed: new Set(present), cache };
  const through = await linksTo(
    links.filter((path) => !touched.has(path)),
    cache,
  );
  const data = asked.flatMap((change) => dataIn(change, through, cache));
  const near = await readersNear(data, search);
  const { far, gaps } = await readersFarther(data, near, search);
  const found = [...near, ...far];
  return found.length === 0 ? gaps : [...gaps, ...(await toldOf(data, found, search))];
}

/** A changed file that nothing finds a policy in, or that is read under another name as well. */
interface Data {
  readonly change: ChangedPath;
  /** The paths by which it may be read. */
  readonly paths: readonly string[];
}

interface Search {
  /** The paths at the head. */
  readonly paths: readonly string[];
  /** Those of files that were changed. */
  readonly changed: ReadonlySet<string>;
  readonly cache: FileCache;
}

/** A policy is reviewed where it stands, and not where a link leads to it. */
function dataIn(change: ChangedPath, through: readonly Link[], cache: FileCache): readonly Data[] {
  const { path, previousPath } = change;
  const own = previousPath === undefined ? [path] : [path, previousPath];
  const linked = through.flatMap(({ from, to }) =>
    own.flatMap((each) => (each === to ? [from] : each.startsWith(`${to}/`) ? [from + each.slice(to.length)] : [])),
  );
  const paths = [...(isPolicy(change, cache) ? [] : own), ...linked];
  return paths.length === 0 ? [] : [{ change, paths }];
}

function isPolicy(change: ChangedPath, cache: FileCache): boolean {
  const refs = change.status === 'removed' ? baseOf(change) : [headOf(change)];
  return refs.flatMap((ref) => textAt(cache, ref)).some((file) => discover([file]).length > 0);
}

/** A symbolic link, and where it leads. */
interface Link {
  readonly from: string;
  readonly to: string;
}

async function linksTo(paths: readonly string[], cache: FileCache): Promise<readonly Link[]> {
  const refs = paths.slice(0, mostLinks).map((path): BlobRef => ({ version: 'head', path }));
  await cache.fetch(refs);
  return refs.flatMap((ref) => {
    const blob = cache.blob(ref);
    const to = blob.kind === 'link' ? pathBehind(ref.path, blob.to) : undefined;
    return to === undefined || to === '' ? [] : [{ from: ref.path, to }];
  });
}

async function readersNear(data: readonly Data[], { paths, cache }: Search): Promise<readonly SourceFile[]> {
  const folders = new Set(data.flatMap((each) => each.paths).flatMap(foldersOver));
  const near = paths.filter(
    (path) => folders.has(folderOf(path)) && (mayRead(path, 'anywhere') || mayRead(path, 'near')),
  );
  return readersOf(pathsOf(data), await seen(near.slice(0, mostSearched.naming), cache));
}

function pathsOf(data: readonly Data[]): readonly string[] {
  return data.flatMap(({ paths }) => paths);
}

interface Farther {
  readonly far: readonly SourceFile[];
  readonly gaps: readonly RunReason[];
}

/** Who reads them from any other folder, and who calls a module that does. */
async function readersFarther(
  data: readonly Data[],
  near: readonly SourceFile[],
  { paths, cache }: Search,
): Promise<Farther> {
  const readers = paths.filter((path) => mayRead(path, 'anywhere'));
  if (readers.length === 0) return { far: [], gaps: [] };
  const naming = await namingActions(data, cache);
  const isSure = near.length + naming.length > 0;
  const asked = data.filter((each) => naming.includes(each) || isForPrograms(each));
  if (asked.length + near.length === 0) return { far: [], gaps: [] };
  if (readers.length > (isSure ? mostSearched.naming : mostSearched.other))
    return { far: [], gaps: naming.filter(isForPrograms).map(({ change }) => unsearched(change, readers.length)) };
  const all = await seen(readers, cache);
  const reading = new Set([...near, ...readersOf(pathsOf(asked), all)].map(({ path }) => path));
  const calling = usersOf([...reading], all).map(({ path }) => path);
  const known = new Set(near.map(({ path }) => path));
  const found = new Set([...reading, ...calling].filter((path) => !known.has(path)));
  return { far: all.filter(({ path }) => found.has(path)), gaps: [] };
}

/** Whether a file may be meant for a program: a table, a list, or something of configuration. */
function isForPrograms({ change: { path } }: Data): boolean {
  return concernOf(path) === 'configuration' || /\.(?:csv|tsv|txt)$/i.test(path);
}

/** Those of them whose text names actions. */
async function namingActions(data: readonly Data[], cache: FileCache): Promise<readonly Data[]> {
  const texts = data
    .filter((each) => each.change.status !== 'removed' && (isForPrograms(each) || isProse(each)))
    .slice(0, mostTexts);
  await cache.fetch(texts.map(({ change }) => headOf(change)));
  return texts.filter(({ change }) => textAt(cache, headOf(change)).some(({ text }) => namesAction(text)));
}

function isProse({ change: { path } }: Data): boolean {
  return /\.(?:mdx?|markdown|rst|adoc|asciidoc|org|tex|html?|log)$/i.test(path);
}

function namesAction(text: string): boolean {
  return (text.slice(0, mostText).match(/(?<![\w-])[\w-]+:[\w*?]+/g) ?? []).some(isKnownAction);
}

async function toldOf(
  data: readonly Data[],
  found: readonly SourceFile[],
  { paths, changed, cache }: Search,
): Promise<readonly RunReason[]> {
  const globs = [...new Set(found.flatMap(({ path }) => companionsOf(path)))];
  const beside = await seen(matching(paths, globs), cache);
  const files = [...new Map([...found, ...beside].map((file) => [file.path, file])).values()];
  const all = [...files, ...(await neighboursOf(files, paths, cache))];
  await cache.fetch(data.flatMap(({ change }) => [headOf(change), ...baseOf(change)]));
  const made = data.flatMap(({ change, paths: own }) =>
    madeOf(own, all, otherKeysOf(change, cache))
      // What a changed file makes of a new one is new as well, and reviewed there.
      .filter(({ at }) => change.status !== 'added' || !changed.has(at.path))
      .map(({ at }) => ({ at, path: change.path })),
  );
  const texts = new Map(all.map((file) => [file.path, file]));
  const each = new Map(made.map((one) => [`${one.path}\n${one.at.range.start} ${one.at.path}`, one]));
  const told = [...each.values()].map(({ at, path }) => {
    const file = texts.get(at.path);
    const line = file === undefined ? '' : `:${lineAt(linesIn(file), at.range.start)}`;
    return because(
      'made-of-changed',
    )`${`${at.path}${line}`} (${at.name}) is made of what stands in ${path}, which this pull request changes, and what that makes of the policy was not checked`;
  });
  return firstFew(
    told,
    (more) =>
      because('made-of-changed')`${more} more policies are made of what stands in files that this pull request changes`,
  );
}

/** The keys of a map that are not what they were, or may not be since they name others; `undefined` for what is no map, or was none. */
function otherKeysOf(change: ChangedPath, cache: FileCache): readonly string[] | undefined {
  if (change.status !== 'modified') return undefined;
  const [was, is] = [...baseOf(change), headOf(change)].map((ref) => textAt(cache, ref)[0]).map(textsOf);
  if (was === undefined || is === undefined) return undefined;
  return [...new Set([...was.keys(), ...is.keys()])].filter(
    (key) => was.get(key) !== is.get(key) || is.get(key)?.includes('${') === true,
  );
}

/** What stands under each key of a file that is a map, without what a formatter changes. */
function textsOf(file: SourceFile | undefined): ReadonlyMap<string, string> | undefined {
  const parsed = file === undefined ? undefined : languageOf(file.path)?.parse(file.text);
  if (file === undefined || parsed?.kind !== 'tree' || parsed.root.kind !== 'map') return undefined;
  // An alias stands for what is written elsewhere.
  if (/(?:^|[\s[{,:])\*[\w-]|<</.test(file.text)) return undefined;
  return new Map(parsed.root.entries.map(({ key, value }) => [key, canonical(value, file.text)]));
}

function unsearched({ path }: ChangedPath, count: number): RunReason {
  return because(
    'unsearched-readers',
  )`whether a policy is made of what stands in ${path}, which names actions, was not searched, since the repository has ${count} files that may read it`;
}

function seen(paths: readonly string[], cache: FileCache): Promise<readonly SourceFile[]> {
  return cache.seen(paths.map((path): BlobRef => ({ version: 'head', path })));
}
