/**
 * Snapshot → Report: the table of contents of the code.
 */
import type { Config } from '../config/config.js';
import { countsOf } from '../findings/counts.js';
import type { ReadFindings } from '../findings/format.js';
import type { Inventory } from '../inventory/inventory.js';
import { bundledCatalogue } from '../policy/catalogue.js';
import type { PolicyAddress } from '../policy/model.js';
import type { Arn } from '../policy/names.js';
import { evidenceAtHand } from './evidence-at-hand.js';
import { contextsIn, reviewsOf, type FileReviews } from './file-reviews.js';
import { givenOutcomes } from './given-policies.js';
import { keepNotes } from './kept.js';
import type { FindingsReport, Report } from './report.js';
import type { FileReview, Grounds } from './review-file.js';
import { unmatchedFindings, type UnmatchedFindings } from './unmatched-findings.js';
import { unusedPrincipals } from './unused-principals.js';
import { verdictOf } from './verdict.js';
import type { Snapshot } from './snapshot.js';
import { ageUnknown } from './young.js';
import { message, quotedList, words, type Message } from '../text/message.js';

/**
 * Everything there is to say about a pull request, or about the policies chosen. Pure: the same snapshot gives the same
 * report, in whichever order and from however many parts the reviews of its files were brought together. Throws where
 * one is missing: a file that nobody looked at must not pass.
 */
export function analyse(
  snapshot: Snapshot,
  config: Config,
  isChosen: Grounds['isChosen'] = () => true,
  reviews: FileReviews = reviewsOf(snapshot, config, { isChosen }),
): Report {
  const { read, inventory, evidence } = evidenceAtHand(snapshot, config);
  const files = snapshot.changed.map(({ path }) => {
    const review = reviews.get(path);
    if (review === undefined) throw new Error(`nobody has reviewed ${path}`);
    return review;
  });
  const touches = files.flatMap((file) => file.touches);
  const contextOf = contextsIn(snapshot);
  const given = givenOutcomes(snapshot.changed, snapshot.deleted, contextOf).filter(
    ({ at }) => snapshot.repaired === undefined && isChosen(at),
  );
  const policies = policiesIn(files);
  const elsewhere = unmatchedFindings(read, config.mappings, foundIn(read, files), openIn(files));
  const report = {
    head: snapshot.head,
    catalogue: (snapshot.catalogue ?? bundledCatalogue).label,
    outcomes: [
      ...files.flatMap(({ outcomes }) => outcomes),
      ...given,
      ...unusedPrincipals(touches, read.findings, read.credentials),
    ],
    suggestions: files.flatMap(({ suggestions }) => suggestions),
    outside: files.flatMap(({ outside }) => outside),
    refined: files.flatMap(({ refined }) => refined),
    policies,
    given: given.length,
    removable: files.reduce((sum, file) => sum + file.removable, 0),
    tallies: files.flatMap(({ tallies }) => tallies),
    findings: findingsReport(read, inventory, snapshot, elsewhere),
    matches: files.flatMap((file) => file.matches),
    reviewed: files.flatMap((file) => file.reviewed),
    notes: notesOn(snapshot, config, files, elsewhere),
    passedOver: snapshot.passedOver,
    commands: snapshot.commands ?? [],
    period: Math.max(evidence.witnesses.period, config.unusedAfterDays),
    reached: snapshot.changed.flatMap(({ path, only }) => (only === undefined ? [] : [path])),
    broken: snapshot.broken ?? [],
    gaps: gapsIn(snapshot, config, files),
  };
  return { ...report, verdict: verdictOf(report, config) };
}

/** What should be known besides the verdict. */
function notesOn(
  snapshot: Snapshot,
  config: Config,
  files: readonly FileReview[],
  elsewhere: UnmatchedFindings,
): readonly Message[] {
  return [
    ...snapshot.origins,
    ...snapshot.passedOver,
    ...snapshot.changedEvidence.map(notYet),
    ...(snapshot.ownWorkflow === undefined ? [] : [ownGate(snapshot.ownWorkflow)]),
    ...(snapshot.repaired === undefined ? [] : [repairs(snapshot.repaired)]),
    ...elsewhere.resembling,
    ...(snapshot.asOf?.isKnown === false ? [ageUnknown(snapshot.asOf)] : []),
    ...(policiesIn(files) === 0
      ? []
      : keepNotes(
          config.keep.filter(({ policy }) => policy === undefined),
          new Set(files.flatMap(({ protecting }) => protecting)),
          snapshot.today,
          words('the policies of this pull request'),
        )),
  ];
}

/** What makes the run incomplete without belonging to one policy. */
function gapsIn(snapshot: Snapshot, config: Config, files: readonly FileReview[]): readonly Message[] {
  return [
    ...(snapshot.broken ?? []).map(({ why }) => why),
    ...snapshot.gaps,
    ...nothingIn(snapshot, files),
    ...(policiesIn(files) === 0 ? [] : evidenceGaps(snapshot, config)),
  ];
}

function policiesIn(files: readonly FileReview[]): number {
  return files.reduce((sum, file) => sum + file.policies, 0);
}

/** The files that the config names and in which nothing was found. */
function nothingIn({ named, changed }: Snapshot, reviews: readonly FileReview[]): readonly Message[] {
  const found = new Set(changed.flatMap(({ path }, index) => ((reviews[index]?.policies ?? 0) > 0 ? [path] : [])));
  return named
    .filter((path) => !found.has(path))
    .map((path) => message`the config names ${path}, which was changed, and no policy was found in it`);
}

function findingsReport(
  read: ReadFindings,
  inventory: Inventory,
  { findings }: Snapshot,
  { unmatched, alone }: UnmatchedFindings,
): FindingsReport {
  const problems = [...read.problems, ...inventory.problems];
  return {
    files: findings.length,
    counts: countsOf({ ...read, problems }),
    ignored: read.ignored.map(({ why }) => why),
    problems,
    unmatched,
    alone,
  };
}

/** The principals that a changed policy belongs to. */
function foundIn({ findings }: ReadFindings, reviews: readonly FileReview[]): ReadonlySet<Arn> {
  const unused = new Set(
    findings.flatMap(({ kind, subject }) =>
      kind === 'unused-principal' && subject.kind === 'principal' ? [subject.arn] : [],
    ),
  );
  return new Set([
    ...reviews.flatMap(({ principals }) => principals),
    ...reviews.flatMap(({ touches }) =>
      touches.flatMap(({ arns, isOwn }) => arns.filter((arn) => !isOwn || unused.has(arn))),
    ),
  ]);
}

/** The policies of which nobody knows whose they are. */
function openIn(reviews: readonly FileReview[]): readonly PolicyAddress[] {
  return reviews.flatMap(({ outcomes }) => outcomes.flatMap(({ kind, at }) => (kind === 'unmatched' ? [at] : [])));
}

/** A pull request cannot empty its own gate. */
function notYet(path: string): Message {
  return message`this pull request changes ${path}, which is read at the base commit: the change counts once it is merged`;
}

function evidenceGaps({ evidenceGaps: gaps, findings, repaired }: Snapshot, config: Config): readonly Message[] {
  if (repaired !== undefined) return [uncheckedBeside(repaired)];
  return findings.length === 0 ? [...gaps, noFindings(config)] : gaps;
}

/** Nothing is left open by a pull request that repairs what nobody could go by. */
function repairs(problem: Message): Message {
  return message`this pull request repairs the config, which is broken at the base (${problem}): it counts once it is merged`;
}

/** On `pull_request` GitHub runs the workflow as the pull request has it. */
function ownGate(path: string): Message {
  return message`this pull request changes ${path}, the workflow of this very check, and its own version runs: look whether it still gates with the same inputs (${'docs/gate.md'})`;
}

function uncheckedBeside(problem: Message): Message {
  return message`no policy was checked, since the config at the base is broken (${problem}); this pull request repairs it, so merge that in a pull request of its own and run the check again`;
}

function noFindings({ findings }: Config): Message {
  return message`no findings file was found: the input ${'findings'} names ${quotedList(findings)}, read at the base commit`;
}
