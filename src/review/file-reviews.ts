/**
 * Snapshot → the review of each changed file.
 *
 * Each file is reviewed by itself and by what the whole snapshot says: who else has a copy, who mentions it, who is
 * known. So any part of the files can be reviewed anywhere, as long as the snapshot there is the whole one. One review
 * depends on another only where both have policies that count to the same quota (`FileReview.sharers`), and where so
 * much was compared that a run compares no more (`Reviewing.compared`).
 */
import type { Config } from '../config/config.js';
import { shelvesWith } from '../edits/shelves.js';
import type { ReadFindings } from '../findings/format.js';
import type { Placed } from '../match/overlap.js';
import { knownWith, type Known } from '../match/principal-index.js';
import { standingIn } from '../match/standing.js';
import { bundledCatalogue } from '../policy/catalogue.js';
import type { Policy } from '../policy/model.js';
import { because, type RunReason } from '../reasons/reason.js';
import { grouped } from '../text/group.js';
import { quotedList, words } from '../text/message.js';
import { indexBase } from './base-index.js';
import type { Choice } from './choice.js';
import { contextsIn } from './contexts.js';
import { evidenceAtHand } from './evidence-at-hand.js';
import type { Grounds } from './grounds.js';
import { reviewFile, type ChangedFile, type Context, type FileReview } from './review-file.js';
import type { Snapshot } from './snapshot.js';

/** Reviews files of one snapshot, one after the other. */
interface Reviewing {
  readonly grounds: Grounds;
  /** The files that are understood together with that of a path. */
  readonly contextOf: (path: string) => Context;
  readonly review: (file: ChangedFile) => FileReview;
  /** How much of what a run may compare was compared, from 0 to 1 and more. */
  readonly compared: () => number;
  /** What the pull request denies no more, to those who have it by policies that it leaves as they are. */
  readonly givenBack: () => readonly RunReason[];
}

/** What reviews the files of a snapshot, in the order in which they are asked for. */
export function reviewing(
  snapshot: Snapshot,
  config: Config,
  choice?: Choice,
  contextOf: Reviewing['contextOf'] = contextsIn(snapshot),
): Reviewing {
  const { read, inventory, evidence, base, head } = evidenceAtHand(snapshot, config);
  const { keepAdded, today, catalogue = bundledCatalogue, repaired, unsearched, asOf } = snapshot;
  const { keep, keepInPullRequest, newPermissions, maxAgeDays, maxPatterns, overrideLabel } = config;
  const grounds: Grounds = {
    principals: toLookFor(read),
    evidence,
    rules: config,
    ...{ keep, keepAdded, keepInPullRequest, today, catalogue },
    ...{ newPermissions, maxAgeDays, maxPatterns, overrideLabel },
    shelves: shelvesWith(standingIn(inventory)),
    isChosen: repaired === undefined ? (choice?.isChosen ?? (() => true)) : () => false,
    ...{ unsearched, asOf },
  };
  const index = indexBase(snapshot, { base, head }, grounds);
  return {
    grounds,
    contextOf,
    review: (file) => reviewFile(file, grounds, contextOf(file.path), index),
    compared: () => index.compared(),
    givenBack: () =>
      isDenying(snapshot)
        ? [
            ...grouped(
              index.givenBack().filter(({ policy: { at } }) => grounds.isChosen?.(at) !== false),
              ({ policy }) => policy,
            ),
          ].map(deniedNoMore)
        : [],
  };
}

/** Whether a file that was changed or deleted denied something, and is not as it was. */
function isDenying({ changed, deleted }: Snapshot): boolean {
  return [
    ...changed.map(({ text, base = text }) => (base === text ? '' : base)),
    ...deleted.map(({ text }) => text),
  ].some((text) => /deny/i.test(text));
}

function deniedNoMore([{ at }, lost]: readonly [Policy, readonly Placed[]]): RunReason {
  const terms = lost.flatMap(({ statement: { actions } }) => (actions.negated ? [] : actions.values));
  const named = [...new Set(terms.flatMap((term) => (term.kind === 'pattern' ? [term.pattern] : [])))];
  const what = named.length === 0 ? words('what it denied') : quotedList(named, 3);
  return because(
    'denied-no-more',
  )`${at.path} (${at.name}) denies ${what} no more, and those whose it was have that by policies that this pull request leaves as they are; what it gives back was not checked`;
}

/** Everybody whom findings name, since one must be told from another; nobody where nobody is unused as a whole. */
function toLookFor({ findings, credentials }: ReadFindings): Known | undefined {
  const users = credentials.map(({ user }) => user);
  const isAnybody = users.length > 0 || findings.some(({ kind }) => kind === 'unused-principal');
  return isAnybody ? knownWith(findings, users) : undefined;
}
