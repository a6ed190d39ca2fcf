/**
 * What looks new to somebody → the unchanged files that may grant it to the same one already, from anywhere.
 *
 *   live/a.yaml    unchanged   RoleName: api   s3:DeleteObject
 *   live/b.yaml    new         RoleName: api   s3:DeleteObject    a copy is not new, whatever is deleted later
 *
 * Asked only where something that is reported unused looks new, for the principals of whom it is reported: a role that
 * the pull request makes has no findings, so nothing is read for it. The text only chooses what is read: the files that
 * hold the name or put it together, what these are understood with, and what they attach; where an inventory shows who
 * has a policy that names nobody, every policy. Whose it is, matching says, as of any other.
 *
 * What is reported unused of somebody is mostly granted to him somewhere. So where not every file could be read, one
 * that holds a policy of his was not understood, and what was read does not settle it, the verdict is incomplete, as it
 * is for files that entries of the config map. Where files are more than are read, the likeliest are read: most often
 * they settle it.
 */
import { mayHoldInventory } from '../inventory/recognise.js';
import { accountOf } from '../match/witness.js';
import { principalName, type Arn } from '../policy/names.js';
import type { Report } from '../review/report.js';
import type { Snapshot } from '../review/snapshot.js';
import { discover, isWanted, looksLikePolicy, mayHoldPolicy, onlyAccountOf } from '../sources/index.js';
import { mayBeCalled, type Discovery } from '../sources/source.js';
import { because, type RunReason } from '../reasons/reason.js';
import { mayMatter, type SourceFile } from '../text/file.js';
import { quotedList } from '../text/message.js';
import { namedIn, writtenFor } from '../text/name-parts.js';
import { namesInText } from '../text/names-in-text.js';
import { foldersOver, folderOf } from '../text/path.js';
import type { Repository } from '../world/repository.js';
import type { Judge, Judged } from './judge.js';
import { whyOpen } from './mapped-files.js';
import { understoodFrom } from './neighbours.js';
import { readFirst } from './read-up-to.js';
import { heldElsewhere } from './takers.js';

/** How many places of a kind are named that leave it open. */
const mostNamed = 5;

/** The files of the repository that may grant something to those who are asked about. */
interface Search {
  /** Those that name them, and what they are understood with. */
  readonly files: readonly SourceFile[];
  /** Those that may name them and could not be read. */
  readonly unread: readonly SourceFile[];
  /** How many there are, and how many of them were asked for. */
  readonly all: number;
  readonly asked: number;
}

/** The report on what was read, with the files that may have granted what looks new. */
export async function withGrantedElsewhere(read: Judged, repository: Repository, judge: Judge): Promise<Judged> {
  const asked = askedIn(read.report);
  if (asked.length === 0) return read;
  const search = await searched(asked, read, repository);
  const { mapped = [] } = read.gathered.snapshot;
  const again = search.files.length === 0 ? read : judgedWith(read, { mapped: [...mapped, ...search.files] }, judge);
  const gaps = gapsIn(search, [...new Set(askedIn(again.report).map(principalName))]);
  return gaps.length === 0 ? again : judgedWith(again, { gaps: [...again.gathered.snapshot.gaps, ...gaps] }, judge);
}

function judgedWith({ gathered }: Judged, more: Pick<Partial<Snapshot>, 'mapped' | 'gaps'>, judge: Judge): Judged {
  const snapshot: Snapshot = { ...gathered.snapshot, ...more };
  return { gathered: { ...gathered, snapshot }, report: judge(snapshot, gathered.config) };
}

/** Those of whom something is reported unused that looks new. */
function askedIn({ reviewed }: Report): readonly Arn[] {
  const parties = reviewed.flatMap(({ looksNew, matched }) =>
    !looksNew ? [] : matched.kind === 'matched' ? matched.parties : (matched.others?.parties ?? []),
  );
  return [
    ...new Set(
      parties.flatMap(({ principal, findings }) =>
        principal === undefined || findings.length === 0 ? [] : [principal],
      ),
    ),
  ];
}

async function searched(asked: readonly Arn[], { gathered, report }: Judged, repository: Repository): Promise<Search> {
  const { snapshot, config, paths, cache } = gathered;
  const atHand = [...snapshot.changed, ...snapshot.companions].map(({ path, text }) => ({ path, text }));
  const known = new Set(
    [...atHand, ...snapshot.deleted, ...(snapshot.mapped ?? []), ...snapshot.findings].map(({ path }) => path),
  );
  const names = asked.map(principalName);
  const near = report.reviewed.flatMap(({ looksNew, found }) => (looksNew ? [found.policy.at.path] : []));
  const others = paths.filter((path) => !known.has(path) && path !== config.config && isWanted(path));
  const read = await readFirst(likeliestFirst(others, names, near), repository, cache);
  const written = namesInText(names.flatMap(writtenFor));
  const isNaming = ({ path, text }: SourceFile): boolean => written(`${path}\n${text}`.toLowerCase()).size > 0;
  // What is deployed says of policies whose they are that name nobody.
  const isAny = snapshot.findings.some(({ text }) => mayHoldInventory(text));
  const naming = read.files.filter((file) =>
    mayMatter(file, (each) => isNaming(each) || (isAny && mayHoldPolicy(each))),
  );
  const files = await understoodFrom(
    naming.filter(({ unread }) => unread === undefined),
    atHand,
    paths,
    cache,
  );
  const held = await heldElsewhere({ changed: files.map(({ path }) => path), before: [], after: files }, paths, cache);
  const accounts = new Set(asked.map(accountOf));
  const all = [...atHand, ...files, ...held.files];
  // What is applied to another account is somebody else's of the same name.
  const isElsewhere = (account: string | undefined): boolean => account !== undefined && !accounts.has(account);
  return {
    files: [...files, ...held.files].filter(({ path }) => !isElsewhere(onlyAccountOf(path, all))),
    unread: naming.filter(({ unread }) => unread !== undefined),
    all: others.length,
    asked: read.asked,
  };
}

/** The paths, first those with a name in them, then those near what looks new, then those that look like a policy's. */
function likeliestFirst(
  paths: readonly string[],
  names: readonly string[],
  near: readonly string[],
): readonly string[] {
  const namesIn = namesInText(names.map((name) => name.toLowerCase()));
  const folders = new Set(near.flatMap(foldersOver));
  const rank = (path: string): number => {
    if (namesIn(path.toLowerCase()).size > 0) return 0;
    if (folders.has(folderOf(path))) return 1;
    return looksLikePolicy(path) ? 2 : 3;
  };
  const ranked = paths.map((path) => ({ path, rank: rank(path) }));
  return ranked.sort((one, other) => one.rank - other.rank).map(({ path }) => path);
}

/** What leaves open whether it is new to those of these names. */
function gapsIn({ files, unread, all, asked }: Search, names: readonly string[]): readonly RunReason[] {
  if (names.length === 0) return [];
  const who = quotedList(names);
  const cut =
    asked === all
      ? []
      : [
          because(
            'unsearched-grants',
          )`whether everything that looks new to ${who} is new was not found out, since the repository has ${all} other files that may grant it, of which ${asked} were read`,
        ];
  const open = unread.flatMap(({ path, unread: why }) =>
    why === undefined
      ? []
      : [because('unread-file')`${path}, which may grant to ${who} what looks new, could not be read: ${why}`],
  );
  return [...cut, ...open.slice(0, mostNamed), ...notUnderstood(files, names).slice(0, mostNamed)];
}

/** What of the files nobody could read and may be theirs: it never counts as nothing. */
function notUnderstood(files: readonly SourceFile[], names: readonly string[]): readonly RunReason[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return discover(files).flatMap((found): readonly RunReason[] => {
    const why = whyOpen(found);
    if (why === undefined) return [];
    const { path, name } = found.kind === 'policy' ? found.policy.at : found.at;
    const theirs = names.filter((each) => mayBeOf(each, found, texts.get(path) ?? ''));
    return theirs.length === 0
      ? []
      : [
          because(
            'grants-not-understood',
          )`whether everything that looks new to ${quotedList(theirs)} is new cannot be told, since ${path} (${name}), which may grant it, could not be understood: ${why}`,
        ];
  });
}

/** Whether something is of the one of this name, by what the files say; where they do not, by what the file names. */
function mayBeOf(name: string, found: Discovery, text: string): boolean {
  const refs = found.kind === 'policy' ? found.attachedTo : [];
  const isOpen = refs.length === 0 || refs.some(({ kind }) => kind === 'unknown');
  return refs.some((ref) => ref.kind !== 'unknown' && mayBeCalled(ref, name)) || (isOpen && namedIn(text, name));
}
