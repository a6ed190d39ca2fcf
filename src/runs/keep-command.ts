/**
 * One `/keep`: read everything, see what the entry would keep, commit it to the config, bring the comments in line.
 *
 * The entry is written into the config as it is at the head, and only where it keeps something
 * that would otherwise go. Like every keep that a pull request adds it holds suggestions back and
 * settles nothing: the gate counts it once it is merged, or where the config at the base accepts it.
 */
import { withKeepEntry, keepLines } from '../config/keep-edit.js';
import { keepForm } from '../config/keep-request.js';
import { reasonOf } from '../errors.js';
import type { Posting } from '../publish/posting.js';
import { refused, type Answer } from '../publish/words/answer.js';
import { keepMessage } from '../publish/words/commit-message.js';
import { isActive, type KeepEntry } from '../refine/keep.js';
import { analyse } from '../review/analyse.js';
import type { Report } from '../review/report.js';
import { message, plain, quotedList, words, type Message } from '../text/message.js';
import type { FileEdit } from '../world/branch.js';
import type { PullRequestComments } from '../world/comments.js';
import type { PullRequest, PullRequestState } from '../world/pull-request.js';
import { whyUnread, type Repository } from '../world/repository.js';
import type { KeepCommand } from '../world/slash-command.js';
import type { World } from '../world/world.js';
import { gather } from './gather.js';
import { analysed } from './other-users.js';
import { commentAgain, type Commented } from './review.js';

/** Commits the entry asked for, where it keeps something, and withdraws what it holds back. */
export async function keepAsked(
  world: World,
  state: PullRequestState,
  { request, author }: KeepCommand,
): Promise<Answer> {
  if (request.kind === 'wrong') return refused(message`${request.why}; ${keepForm}`);
  const { entry } = request;
  if (!isActive(entry, world.today))
    return refused(message`${entry.until ?? ''} is over, and the entry would keep nothing`);
  const repository = world.repositoryAt(state.pull);
  const { snapshot, config, report } = await analysed(await gather(world, repository), repository);
  if (snapshot.repaired !== undefined)
    return refused(message`no policy was checked, since ${snapshot.repaired}`, keepLines(entry, '\n'));
  const held = analyse({ ...snapshot, keepAdded: [...snapshot.keepAdded, entry] }, config);
  const withdrawn = withdrawnIn(report, held);
  if (withdrawn.length === 0) return refused(keepsNothing(entry, report));
  const edit = await editOf(config.config, entry, repository);
  if ('kind' in edit) return edit;
  const result = await world.branchOf(state).commit([edit], keepMessage(edit.path, entry, author));
  if (result.kind === 'refused') return { ...result, paste: keepLines(entry, '\n') };
  const { report: after, unposted } = await withdraw(world, state, result.commit, held);
  return { kind: 'kept', commit: result.commit, path: edit.path, entry, withdrawn, unposted, config, after };
}

/** What would go before and not any more: the actions, each once. */
function withdrawnIn(before: Report, after: Report): readonly string[] {
  const still = new Set(goingIn(after).map(({ key }) => key));
  const names = goingIn(before).flatMap(({ key, name }) => (still.has(key) ? [] : [name]));
  return [...new Set(names)].sort();
}

/** Every action that would go, policy by policy. */
function goingIn({ reviewed }: Report): readonly { readonly key: string; readonly name: string }[] {
  return reviewed.flatMap(({ found: { policy }, changes }) =>
    changes.flatMap(({ decisions }) =>
      decisions.flatMap(({ dropped }) =>
        dropped.map((name) => ({ key: JSON.stringify([policy.at.path, policy.at.name, name.toLowerCase()]), name })),
      ),
    ),
  );
}

function keepsNothing({ action, paths: [path] }: KeepEntry, report: Report): Message {
  const going = [...new Set(goingIn(report).map(({ name }) => name))].sort();
  const where = path === undefined ? words('') : message` in ${path}`;
  const instead = going.length === 0 ? words('nothing is') : message`there are ${quotedList(going)}`;
  return message`nothing that ${action} stands for is suggested to be removed${where}; ${instead}`;
}

/** The config at the head with the entry, or the answer where it cannot be added. */
async function editOf(named: string, entry: KeepEntry, repository: Repository): Promise<FileEdit | Answer> {
  const path = named.replace(/^(?:\.\/)+/, '');
  const lines = keepLines(entry, '\n');
  if (/^\/|(?:^|\/)\.\.(?:\/|$)/.test(path))
    return refused(message`the config ${path} is no file of this repository`, lines);
  const [blob] = await repository.read([{ version: 'head', path }]);
  if (blob === undefined || (blob.kind !== 'text' && blob.kind !== 'missing'))
    return refused(
      message`the config ${path} cannot be edited${blob === undefined ? words('') : words(`: ${whyUnread(blob)}`)}`,
      lines,
    );
  const before = blob.kind === 'text' ? blob.text : undefined;
  const edit = withKeepEntry(path, before, entry);
  return edit.kind === 'edited' ? { path, before, after: edit.text } : refused(edit.why, lines);
}

/** Brings the comments in line with the new commit. It is made, whatever becomes of them: what fails here is told. */
async function withdraw(world: World, state: PullRequestState, commit: string, held: Report): Promise<Commented> {
  const { runner, inputs } = world;
  // How many files the pull request changes was counted before the commit.
  const next: PullRequest = { ...state.pull, head: commit, changedFiles: undefined };
  try {
    await noticed(world.commentsOn(next));
    const isSilent = state.isDraft && inputs.drafts === 'skip';
    return await commentAgain(world, next, isSilent ? silent : { kind: 'on', pull: next.url });
  } catch (cause) {
    const why = message`the comments could not be brought in line: ${reasonOf(cause)}`;
    runner.warn(plain(why));
    return { report: held, unposted: [why] };
  }
}

const silent: Posting = {
  kind: 'off',
  why: words('the pull request is a draft, and the input `drafts` is `skip`'),
  isFault: false,
};

/** Waits until GitHub has the commit as the head of the pull request, for a while. */
async function noticed(comments: PullRequestComments): Promise<void> {
  for (let left = mostWaits; left > 0 && (await comments.outdated()) !== undefined; left--) await comments.wait(2);
}

/** How often GitHub is asked whether it has noticed the commit. */
const mostWaits = 5;
