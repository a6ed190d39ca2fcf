/**
 * Carries out what a sweep has decided, pull request by pull request.
 *
 * Each step is one that the next sweep can go on from: a commit without a branch is
 * nothing, a branch without a pull request gets it, a body that is older than its branch is
 * written anew. A limit of the host ends the writing; what another run or a person did in
 * between is left as they did it.
 */
import type { SweepSettings } from '../config/sweep-section.js';
import { message, plain, words, type Message } from '../text/message.js';
import type { Report } from '../review/report.js';
import type { Decision, Fate } from '../sweep/decide.js';
import type { DashboardRow } from '../sweep/dashboard.js';
import type { Group, OwnersOf } from '../sweep/groups.js';
import { commitText } from '../sweep/commit-text.js';
import { readPullMarker, withMemory } from '../sweep/own-marker.js';
import { filesOf, pullBody, pullTitle } from '../sweep/pull-text.js';
import type { BranchTip, OwnPull, Standing } from '../sweep/standing.js';
import type { FileEdit } from '../world/branch.js';
import type { NotWritten, SweepHost, Written } from '../world/sweep-host.js';

/** What the steps need besides the host. */
interface SweepGrounds {
  readonly settings: SweepSettings;
  readonly standing: Standing;
  readonly ownersOf: OwnersOf;
  readonly startsWorkflows: boolean;
  /** The proved refinement of just the policies of a group, with what exactly it removes; or why there is none. */
  readonly contentOf: (group: Group) => { readonly report: Report; readonly group: Group } | { readonly why: Message };
}

/** What came of it. */
interface Swept {
  readonly rows: readonly DashboardRow[];
  /** What could not be done, and why. */
  readonly undone: readonly Message[];
  /** What of it needs somebody to change a setting. */
  readonly faults: readonly Message[];
}

/** Does what was decided, in the order of importance. */
export async function carryOutSweep(host: SweepHost, decision: Decision, grounds: SweepGrounds): Promise<Swept> {
  const writer = new Writer(host, grounds);
  for (const { pull, tip } of decision.ended) await writer.end(pull, tip);
  const rows = new Map<Fate, DashboardRow>();
  const first = (fate: Fate): number => (fate.kind === 'keep' ? 0 : 1);
  for (const fate of [...decision.fates].sort((one, other) => first(one) - first(other)))
    rows.set(fate, await writer.row(fate));
  return {
    rows: decision.fates.flatMap((fate) => rows.get(fate) ?? []),
    undone: writer.undone,
    faults: writer.faults,
  };
}

/** Writes until a limit is hit, and notes what it could not do. */
class Writer {
  readonly undone: Message[] = [];
  readonly faults: Message[] = [];
  /** The reasons that were told: what is refused of one pull request is mostly refused of the next. */
  private readonly told = new Set<string>();
  /** A limit was hit: nothing more is written. */
  private isSpent = false;

  private readonly host: SweepHost;
  private readonly grounds: SweepGrounds;

  constructor(host: SweepHost, grounds: SweepGrounds) {
    this.host = host;
    this.grounds = grounds;
  }

  async row(fate: Fate): Promise<DashboardRow> {
    const { group } = fate;
    switch (fate.kind) {
      case 'waits':
        return { kind: 'waits', group, why: fate.why };
      case 'theirs':
        return { kind: 'theirs', group, pull: fate.pull.number };
      case 'keep':
        await this.keep(fate.group, fate.pull, fate.tip);
        return { kind: 'open', group, pull: fate.pull.number };
      case 'open': {
        const opened = this.isSpent ? laterWhy : await this.open(group, fate.tip);
        return typeof opened === 'number'
          ? { kind: 'open', group, pull: opened }
          : { kind: 'waits', group, why: opened };
      }
    }
  }

  /** The number of the new pull request, or why there is none. */
  private async open(asked: Group, tip: BranchTip | undefined): Promise<number | Message> {
    const { settings, standing, ownersOf, startsWorkflows } = this.grounds;
    const content = this.grounds.contentOf(asked);
    if ('why' in content) return content.why;
    const { report, group } = content;
    const title = pullTitle(group, settings);
    const commit = await this.commit(group, title, report);
    if (commit === undefined) return laterWhy;
    const placed =
      tip === undefined
        ? await this.host.createBranch(group.branch, commit)
        : await this.host.moveBranch(group.branch, tip.commit, commit);
    if (placed.kind === 'lost') return raceWhy;
    if (!this.took(placed, message`the branch ${group.branch} was not made`)) return laterWhy;
    if (await this.isDecided(group.branch)) return raceWhy;
    const body = pullBody({ group, report, commit, ownersOf, startsWorkflows });
    const { branch } = group;
    const opened = await this.host.openPull({ branch, into: standing.branch, title, body, isDraft: settings.drafts });
    if (opened.kind === 'lost') return raceWhy;
    if (!this.took(opened, message`the pull request for ${group.name} was not opened`)) {
      // Nothing half done: a branch that this sweep has made goes again, unless the next one can go on from it.
      if (tip === undefined && opened.remedy === 'fault') await this.host.deleteBranch(branch, commit);
      return opened.remedy === 'later' ? laterWhy : refusedWhy;
    }
    await this.dress(opened.value.number);
    return opened.value.number;
  }

  /** Whether a pull request of this branch is there that was not when the sweep began: somebody was faster, or has closed it. */
  private async isDecided(branch: string): Promise<boolean> {
    const known = new Set(this.grounds.standing.pulls.map(({ number }) => number));
    const pulls = await this.host.pullsOf([branch]);
    return pulls.some(({ number, state }) => state === 'open' || !known.has(number));
  }

  /** Labels, reviewers and auto-merge: what is refused of these is told, and keeps nothing from being done. */
  private async dress(number: number): Promise<void> {
    const { label, labels, reviewers, autoMerge } = this.grounds.settings;
    const on = words(`on #${number}`);
    // One name that is refused would take the others with it.
    this.took(await this.host.label(number, [label]), message`the label ${label} was not set ${on}`);
    if (labels.length > 0 && !this.isSpent)
      this.took(await this.host.label(number, labels), message`labels were not set ${on}`);
    if (reviewers.length > 0 && !this.isSpent)
      this.took(await this.host.askForReview(number, reviewers), message`nobody was asked for a review ${on}`);
    if (autoMerge && !this.isSpent)
      this.took(await this.host.mergeWhenReady(number), message`auto-merge was not turned on ${on}`);
  }

  /** Brings a pull request up to date: its commit where the files or the branch ask for it, else its words alone. */
  private async keep(asked: Group, pull: OwnPull, tip: BranchTip): Promise<void> {
    if (this.isSpent) return;
    const { settings, ownersOf, startsWorkflows } = this.grounds;
    const content = this.grounds.contentOf(asked);
    const of = words(`#${pull.number}`);
    if ('why' in content) {
      this.undone.push(message`${of} was not brought up to date: ${content.why}`);
      return;
    }
    const { report, group } = content;
    const title = pullTitle(group, settings);
    const isCurrent = pull.blocked === undefined && isWritten(pull, tip, report);
    const commit = isCurrent ? tip.commit : await this.commit(group, title, report);
    if (commit === undefined) return;
    if (!isCurrent) {
      const moved = await this.host.moveBranch(pull.branch, tip.commit, commit);
      if (moved.kind === 'lost') return;
      if (!this.took(moved, message`${of} was not brought up to date`)) return;
    }
    const body = pullBody({ group, report, commit, ownersOf, startsWorkflows });
    const texts = { title: isCurrent ? pull.title : title, body };
    if (isCurrent && isSameText(body, pull.body)) return;
    this.took(await this.host.editPull(pull.number, texts), message`the text of ${of} was not brought up to date`);
  }

  /** Closes a pull request of which nothing is left. */
  async end(pull: OwnPull, tip: BranchTip | undefined): Promise<void> {
    const of = words(`#${pull.number}`);
    if (tip === undefined) {
      this.undone.push(
        message`nothing is left for ${of} to remove, and somebody has committed on its branch: close it`,
      );
      return;
    }
    const memory = readPullMarker(pull.body);
    if (this.isSpent || memory === undefined) return;
    const body = withMemory(pull.body, { ...memory, isEnded: true });
    const what = message`${of} was not closed`;
    if (!this.took(await this.host.editPull(pull.number, { title: pull.title, body }), what)) return;
    if (!this.took(await this.host.closePull(pull.number, endWord), what)) return;
    const deleted = await this.host.deleteBranch(pull.branch, tip.commit);
    if (deleted.kind === 'refused') this.took(deleted, message`the branch ${pull.branch} was not deleted`);
  }

  private async commit(group: Group, title: string, { refined }: Report): Promise<string | undefined> {
    const parent = this.grounds.standing.tip;
    const edits = refined.map(({ path, before, after }): FileEdit => ({ path, before, after }));
    const text = (tree: string): string => commitText({ title, removed: group.removed, parent, tree });
    const made = await this.host.commit(parent, edits, text);
    return this.took(made, message`no commit was made for ${group.name}`) ? made.value : undefined;
  }

  /** Whether it was written; what was not is noted. */
  private took<T>(result: Written<T>, what: Message): result is Exclude<Written<T>, NotWritten> {
    if (result.kind === 'written') return true;
    if (result.remedy === 'later') this.isSpent = true;
    const reason = plain(result.why);
    if (this.told.has(reason)) return false;
    this.told.add(reason);
    const undone = message`${what}: ${result.why}`;
    this.undone.push(undone);
    if (result.remedy === 'fault') this.faults.push(undone);
    return false;
  }
}

const laterWhy = words('this sweep could not write it; the next one goes on');
const refusedWhy = words('it was refused; “Not done” says why');
const raceWhy = words('somebody else has just changed it; the next sweep looks again');
const endWord =
  'Nothing of this is left to remove, so it is closed. What else is unused has a pull request of its own.';

/** Whether the branch holds just what would be written now. */
function isWritten(pull: OwnPull, tip: BranchTip, report: Report): boolean {
  const memory = readPullMarker(pull.body);
  const files = filesOf(report);
  return (
    memory?.commit === tip.commit &&
    memory.files.size === files.size &&
    [...files].every(([path, ids]) => memory.files.get(path) === ids)
  );
}

/** GitHub may store other line ends, and none at the end. */
function isSameText(one: string, other: string): boolean {
  const normal = (text: string): string => text.replaceAll('\r\n', '\n').trim();
  return normal(one) === normal(other);
}
