/**
 * The one answer to a `/refine`: what was committed, or why nothing was.
 *
 * Like every comment of this action it starts with a hidden marker, which carries
 * the number of the comment it answers: a job that is run again brings its answer
 * up to date instead of giving a second one.
 */
import type { Report } from '../../review/report.js';
import { message, quotedList, words, type Message } from '../../text/message.js';
import { removedFrom } from './commit-message.js';
import { bodyLimit, listed, markdown } from './markdown.js';
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
  /** There is nothing to commit; the report says what is left besides. */
  | { readonly kind: 'nothing-left'; readonly after: Report }
  /** `isFault` where the person who set up the workflow must do something. */
  | { readonly kind: 'refused'; readonly why: Message; readonly isFault: boolean };

/** The answer where nothing is done and nobody is to blame. */
export function refused(why: Message): Answer {
  return { kind: 'refused', why, isFault: false };
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
    case 'refused':
      return `Nothing was committed: ${markdown(answer.why)}.`;
  }
}

/** The answer as the summary of the job. */
export function answerSummary(answer: Answer): string {
  return `## IAM least privilege: /refine\n\n${answerText(answer)}\n`;
}

/** A commit's name is written bare, so that GitHub links it. */
function committed(files: readonly RefinedFile[], commit: string): string {
  const sha = /^[0-9a-f]{40,64}$/.test(commit) ? commit : markdown(message`${commit}`);
  const from = `${files.length} ${files.length === 1 ? 'file' : 'files'}`;
  return `Committed ${sha}. Removed **${permissions(removedFrom(files))}** from ${from}; every edit was re-parsed and verified first.`;
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
    case 'nothing-left':
      return words('nothing was committed: there is nothing left to refine');
    case 'refused':
      return message`nothing was committed: ${answer.why}`;
  }
}
