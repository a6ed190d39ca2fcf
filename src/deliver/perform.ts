/**
 * Carries out a plan, top to bottom.
 *
 * The summary, the report and the outputs are written first and always, then the
 * files; then the pull request is asked. What it refuses is added to the summary and
 * never changes the conclusion.
 */
import { reasonOf, UserError } from '../errors.js';
import { mostWarnings, within } from '../publish/annotations.js';
import type { OutputFile, Plan } from '../publish/plan.js';
import { notPostedSection, notWrittenSection } from '../publish/summary/afterwards.js';
import { message, plain, visible } from '../text/message.js';
import type { PullRequestComments } from '../world/comments.js';
import { explained, Refusal } from '../world/refusal.js';
import type { Runner } from '../world/runner.js';
import { postAll, type Undone } from './post.js';

/** Does everything the plan says. `pull` takes the comments; `undefined` where there is no pull request. */
export async function perform(plan: Plan, given: Runner, pull: PullRequestComments | undefined): Promise<void> {
  const { runner, room } = counting(given);
  await runner.summary(plan.summary);
  if (plan.report !== undefined) runner.output('report', await runner.report(plan.report));
  for (const [name, value] of Object.entries(plan.outputs)) runner.output(name, value);
  for (const file of plan.files) await writeFile(file, runner);
  const undone = pull === undefined ? nothing : await performOnPull(plan, runner, pull);
  for (const each of plan.comments.unposted) runner.log(plain(each));
  const unposted = [...plan.comments.unposted, ...undone.unposted];
  if (unposted.length > 0) await runner.summary(notPostedSection(unposted));
  for (const { message, ...place } of within(room(), [...plan.annotations, ...undone.instead]))
    runner.warn(plain(message), place);
  for (const { message, ...place } of plan.notices) runner.notice(plain(message), place);
  if (plan.conclusion.fails) runner.fail(plain(plan.conclusion.message), plan.conclusion.place);
  else runner.log(plain(plan.conclusion.message));
}

/** Does what the plan says on the pull request, and nothing else of it. */
export async function performOnPull(
  { outdatedLabel, comments }: Pick<Plan, 'outdatedLabel' | 'comments'>,
  runner: Runner,
  pull: PullRequestComments,
): Promise<Undone> {
  if (outdatedLabel !== undefined) await takeOff(outdatedLabel, runner, pull);
  return postAll(comments, runner, pull);
}

/** Takes a label off the pull request; where that is refused, the summary tells it, and it counts for nothing all the same. */
async function takeOff(label: string, runner: Runner, pull: PullRequestComments): Promise<void> {
  try {
    await pull.removeLabel(label);
    runner.log(plain(message`done: taking the label ${label} off`));
  } catch (cause) {
    const why = cause instanceof Refusal ? explained(cause, '. ') : message`${reasonOf(cause)}`;
    const told = message`the label ${label} could not be taken off, and does not count: ${why}`;
    runner.warn(plain(told));
    await runner.summary(notPostedSection([told]));
  }
}

const nothing: Undone = { unposted: [], instead: [] };

/** GitHub shows ten warnings of a step, of which one may have been used before. */
function counting(given: Runner): { readonly runner: Runner; readonly room: () => number } {
  let room = mostWarnings - 1;
  const warn: Runner['warn'] = (line, place) => {
    room--;
    given.warn(line, place);
  };
  return { runner: { ...given, warn }, room: () => room };
}

/** Whether its path is an output: where the others are was said by whoever asked for them. */
function isOutput(purpose: OutputFile['purpose']): boolean {
  return purpose !== 'sarif' && purpose !== 'code-quality';
}

/** A file that cannot be written is told, and takes nothing else along. */
export async function writeFile(file: OutputFile, runner: Runner): Promise<void> {
  try {
    const path = await runner.file(file);
    if (isOutput(file.purpose)) runner.output(file.purpose, path);
    if (path !== '') runner.log(visible(`written: ${path}`, 1000));
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    if (isOutput(file.purpose)) runner.output(file.purpose, '');
    runner.warn(visible(`${cause.message}; ${cause.help}`, 1000));
    await runner.summary(notWrittenSection(cause.message));
  }
}
