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
import type { Choice } from './choice.js';
import { evidenceAtHand } from './evidence-at-hand.js';
import { reviewing } from './file-reviews.js';
import { givenOutcomes } from './given-policies.js';
import { keepNotes } from './kept.js';
import type { FindingsReport, Report } from './report.js';
import type { Context, FileReview } from './review-file.js';
import { unmatchedFindings, type UnmatchedFindings } from './unmatched-findings.js';
import { unusedPrincipals } from './unused-principals.js';
import { verdictOf } from './verdict.js';
import type { Snapshot } from './snapshot.js';
import { ageUnknown } from './young.js';
import { because, told, type RunReason } from '../reasons/reason.js';
import { message, quotedList, words, type Message } from '../text/message.js';

/** Reviews that were made before, by the paths of their files; `undefined` for a file that is still to be reviewed. */
export type KnownReviews = (path: string) => FileReview | undefined;

/**
 * Everything there is to say about a pull request, or about the policies chosen. Pure: the same snapshot gives the same
 * report, whichever reviews of its files are known already.
 */
export function analyse(
  snapshot: Snapshot,
  config: Config,
  choice?: Choice,
  known: KnownReviews = () => undefined,
): Report {
  const catalogue = snapshot.catalogue ?? bundledCatalogue;
  const { read, inventory } = evidenceAtHand(snapshot, config);
  const { grounds, contextOf, review, givenBack } = reviewing(snapshot, config, choice);
  const asked = snapshot.changed.filter(({ path }) => isAsked(contextOf(path), choice));
  const files = asked.map((file) => known(file.path) ?? review(file));
  const touches = files.flatMap((file) => file.touches);
  const given = givenOutcomes(asked, snapshot.deleted, contextOf).filter(({ at }) => grounds.isChosen?.(at) !== false);
  const policies = policiesIn(files);
  const elsewhere = unmatchedFindings(read, config.mappings, foundIn(read, files), openIn(files));
  const report = {
    head: snapshot.head,
    catalogue: catalogue.label,
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
    period: Math.max(grounds.evidence.witnesses.period, config.unusedAfterDays),
    reached: snapshot.changed.flatMap(({ path, only }) => (only === undefined ? [] : [path])),
    broken: snapshot.broken ?? [],
    gaps: [...gapsIn({ ...snapshot, changed: asked }, config, files), ...givenBack().map(told)],
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
  ].map(told);
}

function policiesIn(files: readonly FileReview[]): number {
  return files.reduce((sum, file) => sum + file.policies, 0);
}

/** The files that the config names and in which nothing was found. */
function nothingIn({ named, changed }: Snapshot, reviews: readonly FileReview[]): readonly RunReason[] {
  const found = new Set(changed.flatMap(({ path }, index) => ((reviews[index]?.policies ?? 0) > 0 ? [path] : [])));
  return named
    .filter((path) => !found.has(path))
    .map(
      (path) =>
        because('named-without-policy')`the config names ${path}, which was changed, and no policy was found in it`,
    );
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
  const found = new Set(reviews.flatMap(({ principals }) => principals));
  // Each of many policies may be of thousands.
  for (const { touches } of reviews)
    for (const { arns, isOwn } of touches) for (const arn of arns) if (!isOwn || unused.has(arn)) found.add(arn);
  return found;
}

/** The policies of which nobody knows whose they are. */
function openIn(reviews: readonly FileReview[]): readonly PolicyAddress[] {
  return reviews.flatMap(({ outcomes }) => outcomes.flatMap(({ kind, at }) => (kind === 'unmatched' ? [at] : [])));
}

/** Whether a chosen policy stands in what is understood together: what is written there may change what the others mean. */
function isAsked({ head }: Context, choice: Choice | undefined): boolean {
  return choice === undefined || head.some(({ path }) => choice.paths.has(path));
}

/** A pull request cannot empty its own gate. */
function notYet(path: string): Message {
  return message`this pull request changes ${path}, which is read at the base commit: the change counts once it is merged`;
}

function evidenceGaps({ evidenceGaps: gaps, findings, repaired }: Snapshot, config: Config): readonly RunReason[] {
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

function uncheckedBeside(problem: Message): RunReason {
  return because(
    'repaired-config',
  )`no policy was checked, since the config at the base is broken (${problem}), and this pull request repairs it`;
}

function noFindings({ findings }: Config): RunReason {
  return because(
    'no-findings-file',
  )`no findings file was found: the input ${'findings'} names ${quotedList(findings)}, read at the base commit`;
}
