/**
 * The one answer to a `/refine` or a `/keep`: what was committed, or why nothing was.
 *
 * Like every comment of this action it starts with a hidden marker, which carries
 * the number of the comment it answers: a job that is run again brings its answer
 * up to date instead of giving a second one.
 */
import type { Config } from '../../config/config.js';
import { keepReason, type KeepEntry } from '../../refine/keep.js';
import type { CommandName } from '../../review/command-name.js';
import type { Report } from '../../review/report.js';
import { message, quotedList, words, type Message } from '../../text/message.js';
import { removedFrom } from './commit-message.js';
import { bodyLimit, fenced, listed, markdown, shownLines } from './markdown.js';
import { namesIn } from './here.js';
import type { RefinedFile } from '../../edits/proposal.js';

/** What became of a command. */
export type Answer =
  | {
      readonly kind: 'committed';
      readonly commit: string;
      readonly files: readonly RefinedFile[];
      readonly after: Report;
    }
  | Kept
  /** There is nothing to commit; the report says what is left besides. */
  | { readonly kind: 'nothing-left'; readonly after: Report }
  /** `isFault` where the person who set up the workflow must do something. */
  | Refused;

/** An entry of a keep-list was committed. */
interface Kept {
  readonly kind: 'kept';
  readonly commit: string;
  /** The path of the config. */
  readonly path: string;
  readonly entry: KeepEntry;
  /** What would have gone, and stays for now. */
  readonly withdrawn: readonly string[];
  /** What of that could not be brought up to date on the pull request. */
  readonly unposted: readonly Message[];
  readonly config: Pick<Config, 'keepInPullRequest' | 'overrideLabel'>;
  readonly after: Report;
}

interface Refused {
  readonly kind: 'refused';
  readonly why: Message;
  readonly isFault: boolean;
  /** Lines of YAML that a person may paste instead. */
  readonly paste?: string | undefined;
}

/** The answer where nothing is done and nobody is to blame. */
export function refused(why: Message, paste?: string): Refused {
  return { kind: 'refused', why, isFault: false, paste };
}

/** The hidden first line of the answer to a comment. */
export function answerMarker(comment: number): string {
  return `<!-- iam-policy-refiner:answer:${comment} -->`;
}

/** The answer as Markdown, without its marker. */
export function answerText(answer: Answer): string {
  switch (answer.kind) {
    case 'committed':
      return [committed(answer.files, answer.commit), fileLines(answer.files), ...rest(answer.after), checks].join(
        '\n\n',
      );
    case 'nothing-left':
      return ['Nothing was committed: there is nothing left to refine.', ...rest(answer.after)].join('\n\n');
    case 'kept':
      return [kept(answer), gate(answer), ...unposted(answer.unposted), ...rest(answer.after), checks].join('\n\n');
    case 'refused':
      return [`Nothing was committed: ${markdown(answer.why)}.`, ...toPaste(answer.paste)].join('\n\n');
  }
}

/** The answer as the summary of the job. */
export function answerSummary(answer: Answer, command: CommandName): string {
  return `## IAM least privilege: /${command}\n\n${answerText(answer)}\n`;
}

function committed(files: readonly RefinedFile[], commit: string): string {
  const from = `${files.length} ${files.length === 1 ? 'file' : 'files'}`;
  return `Committed ${bare(commit)}. Removed **${permissions(removedFrom(files))}** from ${from}; every edit was re-parsed and verified first.`;
}

/** A commit's name is written bare, so that GitHub links it. */
function bare(commit: string): string {
  return /^[0-9a-f]{40,64}$/.test(commit) ? commit : markdown(message`${commit}`);
}

function kept({ commit, path, entry, withdrawn }: Kept): string {
  const added = markdown(message`to ${words('`keep`')} in ${path}: ${keepReason(entry)}`);
  const names = markdown(message`Suggestions to remove ${quotedList(withdrawn, 30)} are withdrawn`);
  return `Committed ${bare(commit)}, which adds one entry ${added}. ${names}.`;
}

/** What the entry counts for before it is merged. */
function gate({ config: { keepInPullRequest, overrideLabel } }: Kept): string {
  if (keepInPullRequest === 'accept')
    return 'It counts for the gate at once, since the config at the base says `keep-in-pull-request: accept`.';
  const label = overrideLabel === undefined ? words('') : message`the label ${overrideLabel}, or `;
  return `Until it is merged, the gate counts what it keeps as before: to pass, it needs ${markdown(label)}\`keep-in-pull-request: accept\` in the config at the base.`;
}

function unposted(reasons: readonly Message[]): readonly string[] {
  if (reasons.length === 0) return [];
  return [`Not brought up to date on this pull request:\n\n${listed(reasons.map(markdown), bodyLimit / 4)}`];
}

function toPaste(lines: string | undefined): readonly string[] {
  if (lines === undefined) return [];
  return [
    `To keep it all the same, add this to the config:\n\n${fenced('yaml', shownLines(lines.trimEnd().split('\n')))}`,
  ];
}

function permissions(count: number): string {
  return `${count} unused ${count === 1 ? 'permission' : 'permissions'}`;
}

function fileLines(files: readonly RefinedFile[]): string {
  const lines = files.map(({ path, parts }) => markdown(message`${path}: ${quotedList(namesIn(parts), 30)}`));
  return listed(lines, bodyLimit / 2);
}

/** What is still to be known about the policies once everything is committed. */
function rest({ verdict, removable }: Report): readonly string[] {
  if (verdict.kind === 'pass' && removable === 0) return [];
  return [`What is left:\n\n${listed(verdict.reasons.map(markdown), bodyLimit / 4)}`];
}

const checks =
  'GitHub starts no workflow for a commit that is made with the token of a workflow: to have the checks run on it, close and reopen the pull request, or push another commit.';

/** The answer in one line, for the log. */
export function answerLine(answer: Answer): Message {
  switch (answer.kind) {
    case 'committed':
      return message`committed ${answer.commit}, removing ${words(permissions(removedFrom(answer.files)))}`;
    case 'kept':
      return message`committed ${answer.commit}, adding an entry to the keep-list: ${keepReason(answer.entry)}`;
    case 'nothing-left':
      return words('nothing was committed: there is nothing left to refine');
    case 'refused':
      return message`nothing was committed: ${answer.why}`;
  }
}
