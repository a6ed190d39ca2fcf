/**
 * Who else uses what is about to be edited, beyond the modules that were read.
 *
 *   analysed ─► paths about to be edited ─► all files that may use them ─► those that do ─► analysed again
 *
 * Every file of the repository that may call a module or name a file is read, in batches and
 * up to a limit; beyond it, somebody unknown may use what is edited, and it is left as it is.
 * Where an inventory says whose a policy is, the rest of the repository is compared as well.
 * Only where something is about to be edited, or callers may say whose a policy is, is
 * anything read at all.
 */
import { analyse } from '../review/analyse.js';
import { askedAsOf, goneSince } from '../review/asked-as-of.js';
import type { Report } from '../review/report.js';
import type { Unsearched } from '../review/unsearched.js';
import type { Snapshot } from '../review/snapshot.js';
import type { AsOf } from '../review/young.js';
import { awaitsCallers, mayHandOn, mayUseOthers, usersOf } from '../sources/index.js';
import { because } from '../reasons/reason.js';
import { mayMatter, type SourceFile } from '../text/file.js';
import type { Repository } from '../world/repository.js';
import { pathBehind } from './links.js';
import type { Gathered } from './gather.js';
import type { Judge, Judged } from './judge.js';
import { mappedFiles } from './mapped-files.js';
import { withGrantedElsewhere } from './granted-elsewhere.js';
import { understoodFrom } from './neighbours.js';
import { usesAtHand } from './reached.js';
import { readUpTo } from './read-up-to.js';
import { restOfRepository } from './rest-of-repository.js';

/** What was read and what comes of it. */
interface Analysed extends Gathered {
  readonly report: Report;
}

/** The report on what was gathered, once everybody who uses what it edits was searched for. */
export async function analysed(read: Gathered, repository: Repository, judge: Judge = analyse): Promise<Analysed> {
  const { gathered, report } = await withGrantedElsewhere(await withMapped(read, judge), repository, judge);
  const { snapshot, config } = gathered;
  const asOf = await readAsOf(report, snapshot, repository);
  if (asOf === undefined) return withUsers(report, gathered, repository, judge);
  const aged: Snapshot = { ...snapshot, asOf };
  const told = judge(aged, config);
  const whole =
    goingIn(told) === goingIn(report) ? undefined : await withGone(asOf, snapshot, gathered.paths, repository);
  return whole === undefined
    ? withUsers(told, { ...gathered, snapshot: aged }, repository, judge)
    : withUsers(
        judge({ ...snapshot, asOf: whole }, config),
        { ...gathered, snapshot: { ...snapshot, asOf: whole } },
        repository,
        judge,
      );
}

/** With what entries of the config map to the same principals, where something would count as new. */
async function withMapped(gathered: Gathered, judge: Judge): Promise<Judged> {
  const { snapshot, config } = gathered;
  const report = judge(snapshot, config);
  const mapped = await mappedFiles(report, gathered);
  if (mapped === undefined) return { gathered, report };
  const more: Snapshot = { ...snapshot, mapped: mapped.files, gaps: [...snapshot.gaps, ...mapped.gaps] };
  return { gathered: { ...gathered, snapshot: more }, report: judge(more, config) };
}

/** How much would go, or counts and stays. */
function goingIn({ tallies }: Report): number {
  return tallies.reduce((sum, { removed, withheld }) => sum + removed.length + withheld.length, 0);
}

/** With the files that were deleted since: what looks young may have stood there. `undefined` where there are none, or nobody can tell. */
async function withGone(
  asOf: AsOf,
  snapshot: Snapshot,
  paths: readonly string[],
  repository: Repository,
): Promise<AsOf | undefined> {
  const then = asOf.isKnown ? await repository.pathsAsOf(asOf.day) : undefined;
  const gone = goneSince(then ?? [], [...paths, ...snapshot.deleted.map(({ path }) => path)], asOf);
  const blobs = gone.length === 0 ? undefined : await repository.readAsOf(asOf.day, gone);
  if (blobs === undefined) return undefined;
  const files = gone.flatMap((path, at) => {
    const blob = blobs[at];
    return blob?.kind === 'text' ? [{ path, text: blob.text }] : [];
  });
  return { ...asOf, beside: [...asOf.beside, ...gone], files: [...asOf.files, ...files] };
}

/** What the files of which something would go were when the period of the findings began; asks for nothing where none was changed since. */
async function readAsOf(report: Report, snapshot: Snapshot, repository: Repository): Promise<Snapshot['asOf']> {
  const asked = askedAsOf(report, snapshot);
  if (asked === undefined) return undefined;
  const all = [...asked.paths, ...asked.beside];
  const before = new Map(snapshot.changed.map(({ path, previousPath }) => [path, previousPath ?? path]));
  const blobs = await repository.readAsOf(
    asked.day,
    all.map((path) => before.get(path) ?? path),
  );
  const files = all.flatMap((path, at) => {
    const blob = blobs?.[at];
    return blob?.kind === 'text' ? [{ path, text: blob.text }] : [];
  });
  return { ...asked, files, isKnown: blobs !== undefined };
}

async function withUsers(report: Report, gathered: Gathered, repository: Repository, judge: Judge): Promise<Analysed> {
  const { snapshot, config } = gathered;
  const asked = pathsInQuestion(snapshot, report);
  if (asked.length === 0) return { ...gathered, report };
  const { files, unsearched } = await searched(asked, gathered, repository);
  const rest = snapshot.rest ?? (await restIn(gathered, repository));
  if (files.length === 0 && unsearched.length === 0 && rest === snapshot.rest) return { ...gathered, report };
  const more: Snapshot = {
    ...snapshot,
    companions: [...snapshot.companions, ...files],
    rest,
    unsearched: [
      ...(snapshot.unsearched ?? []).filter(({ paths }) => !paths.some((path) => asked.includes(path))),
      ...unsearched,
    ],
  };
  return { ...gathered, snapshot: more, report: judge(more, config) };
}

/** The rest of the repository, as far as it is at hand or can be read. */
export function restIn(
  { snapshot, config, paths, cache }: Gathered,
  repository: Repository,
): Promise<Snapshot['rest']> {
  const others = paths.filter((path) => path !== config.config);
  return restOfRepository(snapshot, others, (some) => readUpTo(some, repository, cache));
}

/** The changed files that are about to be edited or of which a policy is told as unused, and those of modules whose callers may say whose policies they hold. */
function pathsInQuestion(snapshot: Snapshot, report: Report): readonly string[] {
  const edited = [
    ...report.suggestions.map(({ replacement }) => replacement.path),
    ...report.refined.map(({ path }) => path),
    ...report.outcomes.flatMap(({ kind, at }) => (kind === 'emptied' ? [at.path] : [])),
  ];
  const unmatched = new Set(report.outcomes.flatMap(({ kind, at }) => (kind === 'unmatched' ? [at.path] : [])));
  const files = [...snapshot.changed, ...snapshot.companions];
  const awaiting = snapshot.findings.length === 0 ? [] : [...unmatched].filter((path) => awaitsCallers(path, files));
  return [...new Set([...edited, ...awaiting])];
}

interface Searched {
  /** The files that use what is asked for, and what they are understood with. */
  readonly files: readonly SourceFile[];
  readonly unsearched: readonly Unsearched[];
}

async function searched(asked: readonly string[], gathered: Gathered, repository: Repository): Promise<Searched> {
  const { snapshot, paths, cache } = gathered;
  const atHand = [...snapshot.changed, ...snapshot.companions].map(({ path, text }) => ({ path, text }));
  const known = new Set(atHand.map(({ path }) => path));
  const mayUse = mayUseOthers(atHand.filter(({ path }) => asked.includes(path)));
  const candidates = paths.filter((path) => !known.has(path) && mayUse(path));
  const [read, linked] = [await readUpTo(candidates, repository, cache), await linkedTo(asked, gathered, repository)];
  if (read === undefined) {
    const why = because(
      'unsearched-users',
    )`who else uses it was not searched, since the repository has ${candidates.length} files that may`;
    return { files: [], unsearched: [{ kind: 'search', paths: asked, why }, ...linked] };
  }
  const users = usersOf(asked, [...atHand, ...read]).filter(({ path }) => !known.has(path));
  const seemsUser = (file: SourceFile): boolean =>
    usersOf(asked, [...atHand, file]).some(({ path }) => path === file.path) ||
    mayHandOn(asked, [...atHand, file]).length > mayHandOn(asked, atHand).length;
  const unread = read.flatMap((file): readonly Unsearched[] => {
    if (file.unread === undefined || !mayMatter(file, seemsUser)) return [];
    return [
      {
        kind: 'search',
        paths: asked,
        why: because('unread-user')`${file.path} may use it and could not be read: ${file.unread}`,
      },
    ];
  });
  const handed = usesAtHand(asked, [...atHand, ...read]);
  return {
    files: await understoodFrom(users, atHand, paths, cache),
    unsearched: [...unread.slice(0, mostNamed), ...linked, ...handed],
  };
}

/** How many files that could not be read are named. */
const mostNamed = 3;

/** The links that lead to files that are asked about, or to folders above them: whoever uses the link uses them. */
async function linkedTo(
  asked: readonly string[],
  { links }: Gathered,
  repository: Repository,
): Promise<readonly Unsearched[]> {
  if (links.length > repository.mostSearched)
    return [
      {
        kind: 'search',
        paths: asked,
        why: because('unsearched-users')`who else uses it was not searched behind ${links.length} symbolic links`,
      },
    ];
  const blobs = links.length === 0 ? [] : await repository.read(links.map((path) => ({ version: 'head', path })));
  return links.flatMap((link, at): readonly Unsearched[] => {
    const blob = blobs[at];
    const target = blob?.kind === 'link' ? pathBehind(link, blob.to) : undefined;
    if (target === undefined) return [];
    const behind = asked.filter((path) => path === target || target === '' || path.startsWith(`${target}/`));
    return behind.length === 0
      ? []
      : [
          {
            kind: 'use',
            paths: behind,
            why: because('handed-on')`somebody else may use it by the symbolic link ${link}`,
            link: { at: link, to: target },
          },
        ];
  });
}
