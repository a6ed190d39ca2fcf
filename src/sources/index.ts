/** The places where policies are looked for. A new source is one more line here. */
import type { PolicyAddress } from '../policy/model.js';
import type { SourceFile } from '../text/file.js';
import { cloudformation } from './cloudformation/cloudformation.js';
import { accountsDeployedTo } from './deployed-to.js';
import { namedAnew } from './named-in-text.js';
import { manifests } from './manifests/manifests.js';
import { policyJson } from './policy-json/policy-json.js';
import { serverless } from './serverless/serverless.js';
import { terraform } from './terraform/terraform.js';
import type {
  Declared,
  Discovery,
  GivenOut,
  GivenPolicy,
  HandOn,
  MadeOfOwn,
  Sought,
  Place,
  Reach,
  ReadBy,
  Reading,
  Source,
} from './source.js';
import { memo, memoOf } from '../text/memo.js';
import { isOnlyComments } from './comments.js';
import { concernOf, firstGrant, unreadGrants } from './unread-grants.js';

export { concernOf, firstGrant, isOnlyComments };

/** Every source, those that know more of a file before those that know less; a program around the library may add its own. */
export const sources: Source[] = [terraform, cloudformation, serverless, manifests, policyJson];

/** The source of a policy; `undefined` for one that was not read from a file. */
export function sourceOf({ source }: PolicyAddress): Source | undefined {
  return sources.find(({ name }) => name === source);
}

/** Whether any source wants to see a file of this path. */
export function isWanted(path: string): boolean {
  return sources.some((source) => source.wants(path));
}

/** Whether a changed file of this path is read: a source wants to see it, or it is told if it looks like a grant. */
export function isRead(path: string): boolean {
  return isWanted(path) || concernOf(path) === 'configuration';
}

/** Whether a file of this path is code, which may name actions and is not read for policies. */
export function isCode(path: string): boolean {
  return !isWanted(path) && concernOf(path) === 'code';
}

/** Whether a file of this path may well be a policy's, so that it must not be passed over when it cannot be read. */
export function looksLikePolicy(path: string): boolean {
  return sources.some((source) => source.wants(path) && source.looksLikePolicy(path));
}

/** Whether the file can hold a policy, or part of one, at all. */
export function mayHoldPolicy(file: SourceFile): boolean {
  return (
    sources.some((source) => source.wants(file.path) && source.mentions(file)) ||
    (concernOf(file.path) === 'configuration' && firstGrant(file) !== undefined)
  );
}

/** Globs of the files without which the policies of `path` cannot be understood. */
export function companionsOf(path: string): readonly string[] {
  return sources.flatMap((source) => (source.wants(path) ? source.companions(path) : []));
}

/** Globs of the files that a file leads to, e.g. those of the modules it calls. */
export function leadsTo(file: SourceFile): readonly string[] {
  return sources.flatMap((source) => (source.wants(file.path) ? (source.leadsTo?.(file) ?? []) : []));
}

/** For the path of a file, the paths of those among `files` that are understood with it besides its companions. */
export function linkedIn(files: readonly SourceFile[]): (path: string) => ReadonlySet<string> {
  const paths = files.map(({ path }) => path);
  const linked = sources.flatMap(
    (source) =>
      source.linked?.(
        files.filter(({ path }) => source.wants(path)),
        paths,
      ) ?? [],
  );
  return (path) => new Set(linked.flatMap((each) => each(path)));
}

/** Whether a file of a path may use what stands in these files, from other folders as well. */
export function mayUseOthers(files: readonly SourceFile[]): (path: string) => boolean {
  const asked = sources.flatMap((source) => source.mayUseOthers?.(files) ?? []);
  return (path) => asked.some((mayUse) => mayUse(path));
}

/** Those of the files that use what stands in the files of these paths. */
export function usersOf(paths: readonly string[], files: readonly SourceFile[]): readonly SourceFile[] {
  return sources.flatMap((source) => source.usersOf?.(paths, files) ?? []);
}

/** What in the files may give a policy of the files of these paths to somebody, and leads to no use that is followed. */
export function mayHandOn(paths: readonly string[], files: readonly SourceFile[]): readonly HandOn[] {
  return sources.flatMap((source) => source.mayHandOn?.(paths, files) ?? []);
}

/** Whether callers that are not among the files may say more about the policies in the file of this path. */
export function awaitsCallers(path: string, files: readonly SourceFile[]): boolean {
  return sources.some((source) => source.awaitsCallers?.(path, files) === true);
}

/** Where files that did not change are reached by those of these paths, which did. */
export function reachedBy(
  paths: readonly string[],
  before: readonly SourceFile[],
  after: readonly SourceFile[],
): readonly Place[] {
  const changed = new Set(paths);
  const sought = attachesAnew(paths, before, after);
  const held = sought.length === 0 ? [] : heldIn(sought, after).filter(({ path }) => !changed.has(path));
  return [...sources.flatMap((source) => source.reached?.(paths, before, after) ?? []), ...held];
}

/** What the files of these paths give out to other folders, and is not what it was, and who may take it by their path. */
export function givesOut(
  paths: readonly string[],
  before: readonly SourceFile[],
  after: readonly SourceFile[],
): readonly (GivenOut & { readonly mayTake: (path: string) => boolean })[] {
  return sources.flatMap((source) =>
    (source.givesOut?.(paths, before, after) ?? []).map((each) => ({
      ...each,
      mayTake: (path: string) => source.mayTake?.(path) === true,
    })),
  );
}

/** What the files of these paths attach to somebody who did not have it, and that is written in other files. */
export function attachesAnew(
  paths: readonly string[],
  before: readonly SourceFile[],
  after: readonly SourceFile[],
): readonly Sought[] {
  const all = [
    ...sources.flatMap((source) => source.attachesAnew?.(paths, before, after) ?? []),
    ...namedAnew(paths, before, after).map((glob): Sought => ({ by: 'name', glob })),
  ];
  return [...new Map(all.map((each) => [`${each.by} ${each.glob}`, each])).values()];
}

/** Whether a file of this path may write what is sought. */
export function mayHold(path: string, sought: readonly Sought[]): boolean {
  return sources.some((source) => source.mayHold?.(path, sought) === true);
}

/** Where the files write what is sought. */
export function heldIn(sought: readonly Sought[], files: readonly SourceFile[]): readonly Place[] {
  return sources.flatMap((source) => {
    const own = files.filter(({ path }) => source.mayHold?.(path, sought) === true);
    return own.length === 0 ? [] : (source.heldIn?.(sought, own) ?? []);
  });
}

/** Whether a file of this path may read others from as far, whatever they are. */
export function mayRead(path: string, reach: Reach): boolean {
  return sources.some((source) => source.mayRead?.(path) === reach);
}

/** Those of the files that read one of the files of these paths, or name it. */
export function readersOf(paths: readonly string[], files: readonly SourceFile[]): readonly SourceFile[] {
  return [...new Set(sources.flatMap((source) => source.readersOf?.(paths, files) ?? []))];
}

/** The policies that are made of what the files of these paths hold, and of which that is not followed. */
export function madeOf(
  paths: readonly string[],
  files: readonly SourceFile[],
  otherKeys: readonly string[] | undefined,
): readonly ReadBy[] {
  return sources.flatMap((source) => source.madeOf?.(paths, files, otherKeys) ?? []);
}

/** The policies in a file that are made of what stands beside them in it, is not what it was, and is not followed. */
export function madeOfOwn(before: SourceFile, after: SourceFile): readonly MadeOfOwn[] {
  return sources.flatMap((source) => (source.wants(after.path) ? (source.madeOfOwn?.(before, after) ?? []) : []));
}

/** Whether a file of this path may give values to the parameters of others. */
export function mayGiveParameters(path: string): boolean {
  return sources.some((source) => source.mayGiveParameters?.(path) === true);
}

/** The parameters to which a file gives another value than it did. */
export function otherParameters(before: SourceFile | undefined, after: SourceFile | undefined): readonly string[] {
  return sources.flatMap((source) => source.otherParameters?.(before, after) ?? []);
}

/** The folder in which alone stand the templates that a file gives values to, of all paths of the repository; `undefined` where they may stand anywhere. */
export function givesWithin(file: SourceFile, paths: readonly string[]): string | undefined {
  return sources.flatMap((source) => source.givesWithin?.(file, paths) ?? [])[0];
}

/** The policies in the files that depend on parameters of these names. */
export function givenParameters(names: readonly string[], files: readonly SourceFile[]): readonly PolicyAddress[] {
  return sources.flatMap((source) => source.givenParameters?.(names, files) ?? []);
}

/** What the file of this path gives to somebody, and is written in none of the files. */
export function givenIn(path: string, files: readonly SourceFile[]): readonly GivenPolicy[] {
  return sources.flatMap((source) =>
    source.wants(path)
      ? (source.givenIn?.(
          path,
          files.filter((file) => source.wants(file.path)),
        ) ?? [])
      : [],
  );
}

/** The accounts that the files say they are for, by providers, backends, values of variables and what is deployed where. */
export function accountsNamedIn(files: readonly SourceFile[]): readonly string[] {
  const bySources = sources.flatMap((source) => source.accountsNamed?.(wantedBy(source, files)) ?? []);
  return [...bySources, ...files.flatMap(accountsDeployedTo)];
}

/** The partitions of the regions that the files say they are for. */
export function partitionsNamedIn(files: readonly SourceFile[]): readonly string[] {
  return sources.flatMap((source) => source.partitionsNamed?.(wantedBy(source, files)) ?? []);
}

function wantedBy(source: Source, files: readonly SourceFile[]): readonly SourceFile[] {
  return files.filter(({ path }) => source.wants(path));
}

/** The one account that what stands in the file of this path can be applied to; `undefined` where the files do not say that. */
export function onlyAccountOf(path: string, files: readonly SourceFile[]): string | undefined {
  return sources.flatMap((source) => source.onlyAccountOf?.(path, files) ?? [])[0];
}

/** Everything in `files`; a file in which one source finds something is not read by the next, which knows less of it. */
function read(files: readonly SourceFile[], about?: string): Reading {
  const found = new Map<string, Discovery>();
  const principals: Declared[] = [];
  for (const source of sources) {
    const taken = new Set([...found.values()].map((each) => addressOf(each).path));
    const own = files.filter(({ path }) => !taken.has(path) && source.wants(path));
    if (own.length === 0) continue;
    const reading = source.read(own, about);
    for (const each of reading.principals) principals.push(each);
    for (const each of reading.found) {
      const { path, range } = addressOf(each);
      const key = `${range.start} ${path}`;
      if (!found.has(key)) found.set(key, each);
    }
  }
  return { found: [...found.values()], principals };
}

/** Every policy in `files`, and every gap. */
export function discover(files: readonly SourceFile[]): readonly Discovery[] {
  return read(files).found;
}

/** What stands in the file `path`, understood together with the other files; asked again of the same list, it is the same. */
export function readIn(path: string, files: readonly SourceFile[]): Reading {
  return readAmong(files)(path);
}

const readAmong = memoOf((files: readonly SourceFile[]) => memo((path: string) => readOf(path, files), 1));

function readOf(path: string, files: readonly SourceFile[]): Reading {
  const { found, principals } = read(files, path);
  const own = found.filter((each) => addressOf(each).path === path);
  const file = files.find((each) => each.path === path);
  return {
    found: [...own, ...(file === undefined ? [] : unreadIn(file, own))],
    principals: principals.filter(({ at }) => at.path === path),
  };
}

/** What looks like a grant in none of what was found. */
function unreadIn(file: SourceFile, found: readonly Discovery[]): readonly Discovery[] {
  const wanting = sources.filter((source) => source.wants(file.path));
  return unreadGrants(file, found, {
    isWhole: isWhole(file),
    grantless: () => wanting.flatMap((source) => source.grantless?.(file) ?? []),
  });
}

/** The policies that stand in the file `path`, and the gaps in it, understood together with the other files. */
export function discoverIn(path: string, files: readonly SourceFile[]): readonly Discovery[] {
  return readIn(path, files).found;
}

/** Whether a source accounts for all of the file, so that what it passes over there is known to grant nothing. */
export function isWhole(file: SourceFile): boolean {
  return sources.some((source) => source.wants(file.path) && source.accountsFor(file));
}

function addressOf(found: Discovery): PolicyAddress {
  return found.kind === 'policy' ? found.policy.at : found.at;
}
