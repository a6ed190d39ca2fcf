/**
 * Reads everything a run needs into one `Snapshot`, and the config with it.
 *
 * Findings, config and catalogue come from the base commit, never from the pull
 * request, or from files that an earlier step wrote outside the repository. Files
 * are asked for all at once, so that a run costs few requests.
 */
import type { Config, Inputs } from '../config/config.js';
import { UserError } from '../errors.js';
import { readCatalogue, type Catalogue } from '../policy/catalogue.js';
import type { ChangedFile } from '../review/review-file.js';
import type { Snapshot } from '../review/snapshot.js';
import { companionsOf, isWanted } from '../sources/index.js';
import { because, type RunReason } from '../reasons/reason.js';
import type { SourceFile } from '../text/file.js';
import { checkedOutAs } from '../text/git-attributes.js';
import { chooser, partsOf } from '../text/glob.js';
import type { BlobRef, ChangedPath, Changes, Paths, Repository } from '../world/repository.js';
import {
  attributesFor,
  baseOf,
  changedFile,
  headOf,
  isWorthItsBase,
  textAt,
  type ReadChange,
} from './changed-files.js';
import { changedInside } from './changed-inside.js';
import { commandsAnswered, deploymentsAtBase } from './commands-answered.js';
import { matching, cacheFiles, type FileCache } from './file-cache.js';
import { madeOfChanged } from './made-of-changed.js';
import { movedLinks } from './moved-links.js';
import { neighboursOf } from './neighbours.js';
import { brokenAtHead, configOfRun } from './own-evidence.js';
import { givenElsewhere } from './parameters-changed.js';
import { passedOver, sortOut, type SortedOut } from './passed-over.js';
import { withReached } from './reached.js';
import { heldElsewhere, takersElsewhere, type Takers } from './takers.js';
import type { Found } from '../world/local-files.js';
import { artifactPrefix, noFiles, type FoundInRun } from '../world/artifacts.js';
import type { Surroundings } from '../world/world.js';

/** What an analysis reads, and how it is asked to read it. */
export interface Gathered {
  readonly snapshot: Snapshot;
  readonly config: Config;
  /** The paths of all files at the head. */
  readonly paths: readonly string[];
  /** Those of them that are symbolic links, as far as the base knows. */
  readonly links: readonly string[];
  readonly cache: FileCache;
}

/** What there is to know about the change in `repository`, and the config that says how to judge it. */
export async function gather(surroundings: Surroundings, repository: Repository): Promise<Gathered> {
  const { inputs, today } = surroundings;
  const [changes, base] = await Promise.all([repository.changes(), repository.pathsAtBase()]);
  const cache = cacheFiles(repository, surroundings.local, base.paths);
  const { candidates, unread, ...sorted } = sortOut(changes.files, inputs.paths);
  const gone = deletedIn(changes.files);
  const near = companions([...candidates, ...gone], changes.files, base.paths);
  const attributes = attributesFor([...candidates, ...unread], changes.files, base.paths);
  const [artifact] = await Promise.all([
    candidates.length === 0 ? noFiles : readArtifact(surroundings),
    cache.fetch([
      ...firstOf(candidates),
      ...near,
      ...[...sorted.leftOut, ...sorted.inCode].map(headOf),
      ...[...unread, ...gone].flatMap(baseOf),
      ...attributes,
      ...(candidates.length === 0 ? [] : deploymentsAtBase(cache)),
      ...cache.atBase(evidencePaths(inputs)),
    ]),
  ]);
  await cache.fetch(candidates.flatMap((change) => (isWorthItsBase(change, cache) ? baseOf(change) : [])));
  const { config, repaired, ...proposed } = await configOfRun(surroundings, changes.files, cache);
  const mapped = config.mappings.flatMap(({ findings }) => findings);
  const findings = await cache.all([...inputs.findings, ...mapped.filter((pattern) => !isInArtifact(pattern))]);
  const [evidence, isChosen] = [isEvidence(inputs, config), chooser(inputs.paths)];
  const encodings = checkedOutAs(textsAt(attributes, cache));
  const { files, links } = await readChanged({ changes, candidates, unread }, cache, (change) =>
    changedFile(change, cache, evidence, encodings),
  );
  const beside = [...links, ...(await cache.seen(near))];
  const atHead = pathsAtHead(changes.files, base);
  const around = await filesAround(beside, changes, [...candidates, ...gone], { base, atHead: atHead.paths, cache });
  const elsewhere = await meantElsewhere(changes, base, cache, (path) => isChosen(path) && !evidence(path));
  const absent = candidates.length === 0 ? [] : notInArtifact(mapped.filter(isInArtifact), artifact);
  const snapshot: Snapshot = {
    head: repository.head,
    changed: await dated(
      files.flatMap(({ file }) => (file === undefined ? [] : [file])),
      candidates,
      [...findings.files, ...artifact.files].some(tellsDate) ? repository : undefined,
    ),
    deleted: textsAt(gone.flatMap(baseOf), cache),
    companions: around.files,
    keepAdded: proposed.keepAdded,
    repaired,
    broken: [...proposed.broken, ...(await brokenAtHead(inputs, changes.files, isFindings(inputs, config), cache))],
    changedEvidence: changes.files.map(({ path }) => path).filter(evidence),
    named: namedIn(config, [...candidates, ...unread]),
    passedOver: passedOver({ ...sorted, candidates, unread }, cache, evidence),
    findings: [...findings.files, ...artifact.files],
    evidenceGaps: [...base.gaps, ...findings.gaps, ...artifact.gaps, ...absent],
    gaps: [...changes.gaps, ...files.flatMap(({ gaps }) => gaps), ...elsewhere, ...around.gaps],
    origins: [...artifact.notes, ...proposed.notes],
    ...{ commands: commandsAnswered(cache), deployments: textsAt(deploymentsAtBase(cache), cache) },
    catalogue: await catalogueFrom(cache, inputs),
    today,
    ownWorkflow: changes.files.find(({ path }) => path === surroundings.ownWorkflow)?.path,
  };
  return { snapshot: withReached(snapshot, changes), config, ...atHead, cache };
}

/** Few files are read in one go; of many, only those that can hold a policy are worth their old version. */
function firstOf(changes: readonly ChangedPath[]): readonly BlobRef[] {
  return [...changes.map(headOf), ...(changes.length <= 50 ? changes.flatMap(baseOf) : [])];
}

/**
 * What is reviewed of the changed files, and those that are symbolic links, as what they lead to: it is a part of the folder
 * that they stand in. Where all of a repository is looked at, that is looked at where it stands.
 */
async function readChanged(
  { changes, candidates, unread }: { readonly changes: Changes } & Pick<SortedOut, 'candidates' | 'unread'>,
  cache: FileCache,
  read: (change: ChangedPath) => ReadChange,
): Promise<{ readonly files: readonly ReadChange[]; readonly links: readonly SourceFile[] }> {
  // None of them is removed.
  const refs = candidates.map(headOf);
  const links = await cache.seen(refs.filter((ref) => cache.blob(ref).kind === 'link'));
  const texts = new Set(changes.isAll === true && links.length > 0 ? textsAt(refs, cache).map(({ text }) => text) : []);
  const followed = new Set(
    links.flatMap(({ path, text, unread: why }) => (why === undefined && texts.has(text) ? [path] : [])),
  );
  return { files: [...candidates, ...unread].filter(({ path }) => !followed.has(path)).map(read), links };
}

function textsAt(refs: readonly BlobRef[], cache: FileCache): readonly SourceFile[] {
  return refs.flatMap((ref) => textAt(cache, ref));
}

/** The files beside the changed ones, with those that these lead to, and with those that take from other folders what they give out. */
async function filesAround(
  beside: readonly SourceFile[],
  { files, isAll }: Changes,
  changed: readonly ChangedPath[],
  { base, atHead, cache }: { readonly base: Paths; readonly atHead: readonly string[]; readonly cache: FileCache },
): Promise<Takers> {
  const { before, after } = sidesOf(changed, cache);
  const neighbours = await neighboursOf([...after, ...before, ...beside], untouched(files, base.paths), cache);
  const near = [...beside, ...neighbours];
  if (isAll === true) return { files: near, gaps: [] };
  const sides = { changed: files.map(({ path }) => path), before: [...before, ...near], after: [...after, ...near] };
  const takers = await takersElsewhere(sides, atHead, cache);
  const held = await heldElsewhere({ ...sides, after: [...sides.after, ...takers.files] }, atHead, cache);
  return { files: [...near, ...takers.files, ...held.files], gaps: [...takers.gaps, ...held.gaps] };
}

/** What the changed files mean in others and nobody followed. */
async function meantElsewhere(
  changes: Changes,
  base: Paths,
  cache: FileCache,
  isAsked: (path: string) => boolean,
): Promise<readonly RunReason[]> {
  const moved = await movedLinks(changes.files, base, cache);
  return [
    ...moved,
    ...(await madeOfChanged(changes, isAsked, base, cache)),
    ...(await givenElsewhere(changes, isAsked, base, cache)),
    ...(await changedInside(changes, isAsked, cache)),
  ];
}

function evidencePaths({ config, catalogue, findings }: Inputs): readonly string[] {
  return [config, ...(catalogue === undefined ? [] : [catalogue]), ...findings];
}

function isInArtifact(pattern: string): boolean {
  return pattern.startsWith(artifactPrefix);
}

/** The files of the artifact that the inputs name. */
async function readArtifact({ artifacts, inputs: { artifact } }: Surroundings): Promise<FoundInRun> {
  return artifact === undefined ? noFiles : artifacts.read(artifact);
}

/** What the config expects of an artifact and what is not in it; nothing where the artifact itself could not be read. */
function notInArtifact(patterns: readonly string[], { files, gaps }: Found): readonly RunReason[] {
  if (gaps.length > 0) return [];
  const paths = files.map(({ path }) => path);
  return [...new Set(patterns)]
    .filter((pattern) => !paths.includes(pattern) && matching(paths, [pattern]).length === 0)
    .map(
      (pattern) =>
        because('pattern-without-artifact')`the config names ${pattern}, and no artifact was read that holds it`,
    );
}

/** Whether a path is one of findings, of the config or of the catalogue. */
function isEvidence(inputs: Inputs, config: Config): (path: string) => boolean {
  const isOfFindings = isFindings(inputs, config);
  return (path) => path === inputs.config || path === inputs.catalogue || isOfFindings(path);
}

function isFindings(inputs: Inputs, { mappings }: Config): (path: string) => boolean {
  return chooser([...inputs.findings, ...mappings.flatMap(({ findings }) => findings)]);
}

/** The unchanged files that the changed ones are understood with, at head: what the base lists and the pull request leaves alone. */
function companions(
  candidates: readonly ChangedPath[],
  changes: readonly ChangedPath[],
  basePaths: readonly string[],
): readonly BlobRef[] {
  const globs = [...new Set(candidates.flatMap(({ path }) => companionsOf(path)))];
  if (globs.length === 0) return [];
  return matching(untouched(changes, basePaths), globs).map((path) => ({ version: 'head', path }));
}

/** The deleted files that may have held a policy; what the input `paths` leaves out as well, since it may stand elsewhere now. */
function deletedIn(changes: readonly ChangedPath[]): readonly ChangedPath[] {
  return changes.filter(({ path, status }) => status === 'removed' && isWanted(path));
}

/** The paths at the head, and the links that the pull request leaves alone. */
function pathsAtHead(changes: readonly ChangedPath[], { paths, links }: Paths): Pick<Gathered, 'paths' | 'links'> {
  const there = changes.flatMap(({ path, status }) => (status === 'removed' ? [] : [path]));
  return { paths: [...untouched(changes, paths), ...there], links: untouched(changes, links) };
}

/** The files at head and as the base had them: a module that only the base called says what the base granted. */
function sidesOf(
  changes: readonly ChangedPath[],
  cache: FileCache,
): { readonly before: readonly SourceFile[]; readonly after: readonly SourceFile[] } {
  const worth = changes.filter((change) => isGone(change) || isWorthItsBase(change, cache));
  const there = changes.filter((change) => !isGone(change));
  return { before: textsAt(worth.flatMap(baseOf), cache), after: textsAt(there.map(headOf), cache) };
}

function isGone({ status }: ChangedPath): boolean {
  return status === 'removed';
}

/** The paths of the base that the pull request leaves alone. */
function untouched(changes: readonly ChangedPath[], basePaths: readonly string[]): readonly string[] {
  const touched = new Set(changes.flatMap(({ path, previousPath }) => [path, previousPath]));
  return basePaths.filter((path) => !touched.has(path));
}

/** The changed files that an entry of the config names by their paths; a glob may be about others. */
function namedIn({ mappings }: Config, changes: readonly ChangedPath[]): readonly string[] {
  const names = new Set(mappings.flatMap(({ paths }) => paths).filter((path) => !partsOf(path).isGlob));
  return changes.map(({ path }) => path).filter((path) => names.has(path) || names.has(`./${path}`));
}

/** Whether findings may say when they were made, in whichever spelling; lists by hand do not. */
function tellsDate({ text }: SourceFile): boolean {
  return /(?:analyzed|updated)_?at|job_?(?:completion|creation)_?date/i.test(text);
}

/** The files with their last change at the base, where `repository` is to be asked. */
async function dated(
  files: readonly ChangedFile[],
  changes: readonly ChangedPath[],
  repository: Repository | undefined,
): Promise<readonly ChangedFile[]> {
  const oldPaths = new Map(changes.map(({ path, previousPath }) => [path, previousPath ?? path]));
  const pathOf = ({ path, base }: ChangedFile): string | undefined =>
    base === undefined ? undefined : oldPaths.get(path);
  const paths = files.flatMap((file) => pathOf(file) ?? []);
  if (repository === undefined || paths.length === 0) return files;
  const dates = await repository.lastChanges(paths);
  return files.map((file) => ({ ...file, previousPath: pathOf(file), lastChanged: dates.get(pathOf(file) ?? '') }));
}

/** The catalogue that the inputs name; `undefined` for the bundled one. Throws a `UserError` where it cannot be read. */
export async function catalogueFrom(cache: FileCache, { catalogue }: Inputs): Promise<Catalogue | undefined> {
  if (catalogue === undefined) return undefined;
  const file = await cache.one(catalogue);
  if (file !== undefined) return readCatalogue(file.path, file.text);
  throw new UserError(
    `catalogue \`${catalogue}\` does not exist at the base commit`,
    'commit it there, or write it outside the repository in an earlier step',
  );
}
