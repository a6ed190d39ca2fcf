/**
 * Snapshot → the review of each changed file.
 *
 * Each file is reviewed by itself, and by what the whole snapshot says: who else has a copy, who mentions it, who is
 * known. So any part of the files can be reviewed anywhere, as long as the snapshot there is the whole one.
 */
import type { Config } from '../config/config.js';
import { shelvesWith } from '../edits/shelves.js';
import type { ReadFindings } from '../findings/format.js';
import { knownWith, type Known } from '../match/principal-index.js';
import { standingIn } from '../match/standing.js';
import { bundledCatalogue } from '../policy/catalogue.js';
import { companionsOf, linkedIn } from '../sources/index.js';
import { chooser } from '../text/glob.js';
import { memoOf } from '../text/memo.js';
import { indexBase } from './base-index.js';
import { evidenceAtHand, filesAtHand } from './evidence-at-hand.js';
import { reviewFile, type Context, type FileReview, type Grounds } from './review-file.js';
import type { Snapshot } from './snapshot.js';

/** Reviews by the paths of their files. */
export type FileReviews = ReadonlyMap<string, FileReview>;

/** What is reviewed of a snapshot; all of it, where nothing is said. */
interface Selection {
  readonly isChosen?: Grounds['isChosen'];
  /** Whether a file is reviewed here. */
  readonly isOwn?: (path: string) => boolean;
}

/** The reviews of the files selected. What is not selected is read all the same, and is as much a fact as ever. */
export function reviewsOf(
  snapshot: Snapshot,
  config: Config,
  { isChosen = () => true, isOwn = () => true }: Selection,
): FileReviews {
  const { read, inventory, evidence, base } = evidenceAtHand(snapshot, config);
  const { keepAdded, today, catalogue = bundledCatalogue } = snapshot;
  const grounds: Grounds = {
    principals: toLookFor(read),
    evidence,
    rules: config,
    ...{ keep: config.keep, keepAdded, keepInPullRequest: config.keepInPullRequest, today, catalogue },
    ...limitsOf(config),
    shelves: shelvesWith(standingIn(inventory)),
    isChosen: snapshot.repaired === undefined ? isChosen : () => false,
    unsearched: snapshot.unsearched,
    asOf: snapshot.asOf,
  };
  const contextOf = contextsIn(snapshot);
  const index = indexBase(snapshot, base, grounds);
  const own = snapshot.changed.filter(({ path }) => isOwn(path));
  return new Map(own.map((file) => [file.path, reviewFile(file, grounds, contextOf(file), index)]));
}

/** The files that are understood together with each one. */
export const contextsIn = memoOf((snapshot: Snapshot): ((file: { readonly path: string }) => Context) => {
  const linked = linkedIn(filesAtHand(snapshot));
  return (file) => contextOf(file, snapshot, linked(file.path));
});

function limitsOf({
  newPermissions,
  maxAgeDays,
  maxPatterns,
  overrideLabel,
}: Config): Pick<Grounds, 'newPermissions' | 'maxAgeDays' | 'maxPatterns' | 'overrideLabel'> {
  return { newPermissions, maxAgeDays, maxPatterns, overrideLabel };
}

/** Everybody whom findings name, since one must be told from another; nobody where nobody is unused as a whole. */
function toLookFor({ findings, credentials }: ReadFindings): Known | undefined {
  const users = credentials.map(({ user }) => user);
  const isAnybody = users.length > 0 || findings.some(({ kind }) => kind === 'unused-principal');
  return isAnybody ? knownWith(findings, users) : undefined;
}

/** The files that are understood together with `file`: those its companion globs name or that are linked with it, changed or not. */
function contextOf(
  file: { readonly path: string },
  { changed, deleted, companions }: Snapshot,
  linked: ReadonlySet<string>,
): Context {
  const globs = companionsOf(file.path);
  const isNamed = chooser(globs);
  const isCompanion = (path: string): boolean => linked.has(path) || isNamed(path);
  const related = changed.filter(({ path }) => path === file.path || isCompanion(path));
  const unchanged = companions.filter(({ path }) => isCompanion(path));
  const old = related.flatMap(({ path, base }) => (base === undefined ? [] : [{ path, text: base }]));
  const gone = deleted.filter(({ path }) => isCompanion(path));
  return { head: [...related, ...unchanged], base: [...old, ...gone, ...unchanged] };
}
