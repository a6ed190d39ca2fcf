/**
 * What GitHub says of a label on a pull request: who set it last, and for which head.
 *
 * A label carries no commit, and the dates in a commit are its author's to choose. So "made
 * for this head" rests on what GitHub's own clock has written, and on nothing a push carries:
 * 1. The event `labeled` holds the head and the base branch as they were. Where this very
 *    event started the job, and what is analysed is its head, the label was made for it.
 * 2. In any other run, the newest entry for the head branch in the repository's activity log
 *    says which push made the head and when. Is its commit the head, and is the label younger
 *    than the push, by more than the second that both are measured in, then it was made for
 *    this head. Pushing an old head again makes a new entry: the label is older, and goes.
 * 3. A forced push, a restored branch or another base branch after the label is in the same
 *    list as the label, and undoes it in any run, also where an old run is started again.
 * What the log does not tell, such as the branch of a fork or an entry that is not there yet,
 * is unknown, and a label of which this is unknown counts only in its own event.
 * The events hold a label's name as it was: renaming another label makes it no older.
 *
 * https://docs.github.com/en/rest/issues/events#list-issue-events
 * https://docs.github.com/en/rest/repos/repos#list-repository-activities
 */
import { UserError } from '../../errors.js';
import type { LabelFacts, MadeFor, NotKnown, Setter } from '../../review/override.js';
import { isFields, textField, type Fields } from '../../text/fields.js';
import { message, words, type Message } from '../../text/message.js';
import type { PullRequest } from '../../world/pull-request.js';
import { answerTo, type GitHub } from '../api/client.js';
import { mayWrite } from './may-write.js';

/** What is known of a label that is on the pull request; `undefined` where it is not. `event` is what started the job. */
export async function readOverrideLabel(
  github: GitHub,
  pull: PullRequest,
  label: string,
  event: unknown,
): Promise<LabelFacts | undefined> {
  const { owner, repo, number } = pull;
  const now = await asked(words('the labels of the pull request'), () =>
    answerTo(github.rest.pulls.get({ owner, repo, pull_number: number })),
  );
  if (now.kind === 'unknown') return { setter: now, head: pull.head, madeFor: now };
  const state = isFields(now.answer) ? now.answer : {};
  if (!listOf(state['labels']).some((each) => isNamed(each, label))) return undefined;
  const listed = await asked(words('who set the label'), () =>
    github.list(github.rest.issues.listEvents, { owner, repo, issue_number: number }),
  );
  const ownEvent = labeledEvent(event, label, pull);
  const events = listed.kind === 'unknown' ? [] : inOrder(listed.answer.filter(isFields));
  const newest = events.findLast((each) => each['event'] === 'labeled' && isNamed(each['label'], label));
  const setting = newest ?? ownEvent;
  if (setting === undefined) {
    const unknown = listed.kind === 'unknown' ? listed : nobodySays;
    return { setter: unknown, head: pull.head, madeFor: unknown };
  }
  const user = setting['actor'] ?? setting['sender'];
  const isOwnEvent = ownEvent !== undefined && idOf(ownEvent['sender']) === idOf(user);
  return {
    setter: await setterOf(github, pull, user, state['user']),
    head: pull.head,
    madeFor: await madeFor(github, pull, { now: state, events, setting, isOwnEvent }),
  };
}

const nobodySays: NotKnown = { kind: 'unknown', why: words('GitHub does not say who set it') };

/** As they happened, by GitHub's clock. */
function inOrder(events: readonly Fields[]): readonly Fields[] {
  const times = new Map(events.map((each) => [each, Date.parse(textField(each, 'created_at') ?? '')]));
  return [...events].sort((one, other) => (times.get(one) ?? 0) - (times.get(other) ?? 0));
}

/** The event that started the job, where it says that the label was set while this head was the head. */
function labeledEvent(event: unknown, label: string, { number, head, base }: PullRequest): Fields | undefined {
  if (!isFields(event) || event['action'] !== 'labeled' || !isNamed(event['label'], label)) return undefined;
  const pull = event['pull_request'];
  if (!isFields(pull) || pull['number'] !== number) return undefined;
  return shaOf(pull['head']) === head && shaOf(pull['base']) === base ? event : undefined;
}

async function setterOf(github: GitHub, pull: PullRequest, user: unknown, author: unknown): Promise<Setter | NotKnown> {
  const login = isFields(user) ? textField(user, 'login') : undefined;
  if (!isFields(user) || login === undefined) return nobodySays;
  const isPerson = user['type'] === 'User';
  const allowed = await asked(message`the permission of ${login}`, () =>
    isPerson ? mayWrite(github, pull, login) : Promise.resolve(false),
  );
  // Whose pull request it is must be known to say that it is another's.
  const isAuthor = idOf(author) === undefined || idOf(author) === idOf(user);
  return { kind: 'known', login, isPerson, isAuthor, mayWrite: allowed.kind === 'unknown' ? allowed : allowed.answer };
}

/** What is at hand to tell which head a label was set for. */
interface Setting {
  /** The pull request as it is now. */
  readonly now: Fields;
  readonly events: readonly Fields[];
  readonly setting: Fields;
  /** Whether it is the event that started the job. */
  readonly isOwnEvent: boolean;
}

/** Each event after which the head or what it is compared with is another. */
const changes: ReadonlyMap<unknown, string> = new Map([
  ['head_ref_force_pushed', 'a forced push'],
  ['head_ref_restored', 'the branch was restored'],
  ['base_ref_changed', 'the pull request got another base branch'],
  ['automatic_base_change_succeeded', 'the pull request got another base branch'],
]);

async function madeFor(github: GitHub, pull: PullRequest, given: Setting): Promise<MadeFor> {
  const { now, events, setting, isOwnEvent } = given;
  const after = events.slice(events.indexOf(setting) + 1).find((each) => changes.has(each['event']));
  if (after !== undefined) return { kind: 'before', change: words(changes.get(after['event']) ?? '') };
  if (isOwnEvent) return { kind: 'this-head' };
  if (shaOf(now['head']) !== pull.head)
    return { kind: 'unknown', why: words('the pull request has moved on to another commit') };
  const { head } = now;
  const repository = isFields(head) ? head['repo'] : undefined;
  const ref = isFields(head) ? textField(head, 'ref') : undefined;
  if (ref === undefined || idOf(repository) === undefined || idOf(repository) !== repositoryOf(now['base']))
    return {
      kind: 'unknown',
      why: words('on a branch of another repository it counts only in the run that setting it starts'),
    };
  return afterPush(github, pull, ref, textField(setting, 'created_at') ?? '');
}

/** Whether the label is younger than the push that made the head, by the activity log of the repository. */
async function afterPush(github: GitHub, pull: PullRequest, branch: string, setAt: string): Promise<MadeFor> {
  const { owner, repo, head } = pull;
  const ref = `refs/heads/${branch}`;
  const log = await asked(message`when ${head} was pushed`, () =>
    answerTo(github.rest.repos.listActivities({ owner, repo, ref, per_page: 1 })),
  );
  if (log.kind === 'unknown') return log;
  const [newest] = listOf(log.answer);
  const pushed = isFields(newest) && newest['ref'] === ref && newest['after'] === head ? newest : undefined;
  const [since, then] = [
    Date.parse(pushed === undefined ? '' : (textField(pushed, 'timestamp') ?? '')),
    Date.parse(setAt),
  ];
  if (Number.isNaN(since) || Number.isNaN(then))
    return { kind: 'unknown', why: message`GitHub does not say when ${head} was pushed` };
  return then > since ? { kind: 'this-head' } : { kind: 'before', change: message`commit ${head} was pushed` };
}

/** What GitHub answered, or that it did not. */
type Answered<T> = { readonly kind: 'answered'; readonly answer: T } | NotKnown;

async function asked<T>(what: Message, ask: () => Promise<T>): Promise<Answered<T>> {
  try {
    return { kind: 'answered', answer: await ask() };
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    return { kind: 'unknown', why: message`${what} could not be read: ${cause.message}` };
  }
}

/** Names of labels differ by more than their case. */
function isNamed(value: unknown, label: string): boolean {
  return isFields(value) && textField(value, 'name')?.toLowerCase() === label.toLowerCase();
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function shaOf(side: unknown): string | undefined {
  return isFields(side) ? textField(side, 'sha') : undefined;
}

function repositoryOf(side: unknown): number | undefined {
  return isFields(side) ? idOf(side['repo']) : undefined;
}

function idOf(value: unknown): number | undefined {
  return isFields(value) && typeof value['id'] === 'number' ? value['id'] : undefined;
}
