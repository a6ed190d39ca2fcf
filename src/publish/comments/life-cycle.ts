/**
 * What is to be said, and what stands → which comments to post, edit and delete.
 *
 *   said before      still to be said              no longer to be said
 *   nothing          post                          –
 *   open             leave; edit where the text    delete
 *                    differs; delete and post
 *                    anew where the lines moved
 *   answered         leave, or edit in place       edit once to a short note
 *   dismissed        leave                         leave
 *   unknown          leave                         leave
 *
 * What people answered, resolved or hid is never raised again, also not in
 * another form (on the lines, on the file) or after its file was renamed.
 *
 * A run that was blind deletes nothing on that ground. It is blind for all files
 * where it has gaps or could not read some findings, and for one file where a
 * policy of it could not be read or matched, or its refinement was withheld. A
 * single statement that is left alone blinds nobody: it is there to be seen.
 *
 * At most `most` comments of a scope are open at a time, rather than posted in a
 * run: else each run would post the next ones, though nothing has changed. What has
 * none of its own stands in one comment for the rest of its file; these are as many
 * at most. What moves between the two goes from where it stood first (`moving.ts`).
 *
 * One run touches at most 60 comments, well below GitHub's 80 new ones a minute;
 * the next one does the rest.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
import type { Report } from '../../review/report.js';
import type { PostedComment } from '../../review/snapshot.js';
import { grouped } from '../../text/group.js';
import { heldIn, heldLine, marker } from './marker.js';
import { movedOut, withMoves, type Posting, type WantedPlan } from './moving.js';
import { isRest, matchRests, matchUp, type Wanted } from './said-before.js';

/** What is made, edited and deleted, and what is left out. */
export interface LifeCycle<T extends Wanted> {
  readonly posts: readonly Posting<T>[];
  readonly edits: WantedPlan<T>['edits'];
  readonly deletions: readonly PostedComment[];
  /** What is to be said and stands in no comment after this run: crowded out, or postponed. */
  readonly left: readonly T[];
  /** What has no comment of its own, and stands in the one on the rest of its file. */
  readonly together: readonly T[];
  /** The comments on the rest of a file that stand after this run. */
  readonly onRests: readonly T[];
  /** How many stand in no comment, since enough are open. */
  readonly crowdedOut: number;
  /** How many comments are left as they are until the next run. */
  readonly postponed: number;
}

/** What bounds the comments of a run. */
interface Limits<T extends Wanted> {
  /** How many may be open, each with a comment of its own; and on how many files the rest of it may stand. */
  readonly most: number;
  readonly scope: string;
  /** The comments that hold what has none of its own, one a file. */
  readonly restsOf: (crowded: readonly T[]) => readonly T[];
}

const mostTouched = 60;

/** What becomes of the comments that earlier runs posted, and which are made. */
export function planLifeCycle<T extends Wanted>(
  wanted: readonly T[],
  posted: readonly PostedComment[],
  report: Report,
  { most, scope, restsOf }: Limits<T>,
): LifeCycle<T> {
  const matched = matchUp(wanted, posted, report);
  const plans = matched.map(({ comment, said, settledBy }) => planWanted(comment, said, settledBy.length > 0));
  const open = plans.filter(({ stands }) => stands).length;
  const room = Math.max(0, most - open);
  const posts = [...plans.flatMap(({ post }) => post ?? [])].sort((a, b) => rank(a) - rank(b));
  const crowded = posts.slice(room);
  const standing = posted.filter(isRest);
  // Those that stand come first: else each run would give the place of one to another.
  const isNew = ({ path }: T): number => (standing.some((each) => each.path === path) ? 0 : 1);
  const rests = restsOf(crowded.map(({ comment }) => comment))
    .toSorted((a, b) => isNew(a) - isNew(b))
    .slice(0, most);
  const matchedRests = matchRests(rests, standing);
  const restPlans = matchedRests.map((each) => withMoves(planWanted(each.comment, each.said, false), each, crowded));
  const claimed = new Set([
    ...matched.flatMap(({ said, settledBy }) => [...said, ...settledBy]),
    ...matchedRests.flatMap(({ said }) => said),
  ]);
  const isBlind = blindness(report);
  const stale = posted.filter((each) => !claimed.has(each) && !isBlind(each.path));
  const held = new Set(rests.flatMap((each) => each.holds ?? []));
  const all = [...plans, ...restPlans];
  const restPosts = restPlans.flatMap(({ post }) => post ?? []);
  const goneRests = [...stale.filter(isRest), ...restPosts.flatMap(({ replaces }) => replaces.filter(isRest))];
  const ownPosts = movedOut(
    posts.slice(0, room),
    goneRests.filter(({ standing }) => standing === 'open'),
  );
  const replaced = new Set([...ownPosts, ...restPosts].flatMap(({ replaces }) => replaces));
  const plan = within(mostTouched, {
    posts: [...ownPosts, ...restPosts],
    edits: [...all.flatMap(({ edits }) => edits), ...stale.flatMap((each) => noLonger(each, scope))],
    deletions: [
      ...all.flatMap(({ deletions }) => deletions),
      // What moves into the comment on the rest of its file.
      ...crowded.flatMap(({ comment, replaces }) => (held.has(comment.fingerprint) ? replaces : [])),
      ...stale.filter(({ standing }) => standing === 'open'),
    ].filter((each) => !replaced.has(each)),
  });
  const made = new Set(plan.posts.map(({ comment }) => comment));
  const onRests = rests.filter((_, index) => {
    const post = restPlans[index]?.post;
    return post === undefined || made.has(post.comment);
  });
  const told = new Set(onRests.flatMap((each) => each.holds ?? []));
  const left = posts
    .map(({ comment }) => comment)
    .filter((comment) => !made.has(comment) && !told.has(comment.fingerprint));
  const together = crowded.map(({ comment }) => comment).filter(({ fingerprint }) => told.has(fingerprint));
  const crowdedOut = crowded.filter(({ comment }) => !held.has(comment.fingerprint)).length;
  return { ...plan, left, together, onRests, crowdedOut };
}

/** What a comment is about: the same on lines and on the file, since a run may have to post the one for the other. */
export function subjectKey({ kind, fingerprint }: Pick<PostedComment, 'kind' | 'fingerprint'>): string {
  return kind === 'summary' ? kind : fingerprint;
}

/** Of comments that say the same, made by runs that raced, all but the one to keep: what people touched, else the oldest. */
export function duplicatesAmong(posted: readonly PostedComment[]): readonly PostedComment[] {
  return [...grouped(posted, subjectKey).values()].flatMap((all) => {
    const open = all.filter(({ standing }) => standing === 'open').sort((a, b) => a.id - b.id);
    return open.length < all.length ? open : open.slice(1);
  });
}

function planWanted<T extends Wanted>(comment: T, said: readonly PostedComment[], isSettled: boolean): WantedPlan<T> {
  const open = said.filter(({ standing }) => standing === 'open').sort((a, b) => a.id - b.id);
  const touched = said.filter(({ standing }) => standing !== 'open');
  if (touched.length > 0 || isSettled) {
    const answered = touched.filter((each) => each.standing === 'answered' && holds(each, comment));
    return { edits: answered.flatMap((each) => edited(each, comment)), deletions: open, stands: false };
  }
  const kept = open.find((each) => holds(each, comment));
  if (kept === undefined) return { post: { comment, replaces: open }, edits: [], deletions: [], stands: false };
  return { edits: edited(kept, comment), deletions: open.filter((each) => each !== kept), stands: true };
}

/** Whether a comment stands where it should. */
function holds({ kind, path, lines }: PostedComment, wanted: Wanted): boolean {
  if (path !== wanted.path || (kind === 'file') !== (wanted.last === undefined)) return false;
  return kind === 'file' || (lines?.first === wanted.first && lines?.last === wanted.last);
}

function edited({ id, path, body }: PostedComment, wanted: Wanted): WantedPlan<Wanted>['edits'] {
  return sameText(body, wanted.body) ? [] : [{ id, path, body: wanted.body }];
}

/** Whether GitHub shows the same: it may keep other line ends, and none at the end. */
export function sameText(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => text.replaceAll('\r\n', '\n').trimEnd());
  return one === other;
}

function noLonger(posted: PostedComment, scope: string): WantedPlan<Wanted>['edits'] {
  if (posted.standing !== 'answered') return [];
  const { kind, fingerprint } = posted;
  return edited(posted, {
    path: posted.path,
    fingerprint,
    body: [marker({ kind, scope, fingerprint }), ...heldLine(heldIn(posted.body)), noLongerApplies].join('\n'),
  });
}

const noLongerApplies =
  'This no longer applies: the policy, the findings or the keep-list have changed since. The thread is left as it is because of the answers in it.';

/** For which files a run cannot tell that something no longer applies. */
function blindness({ gaps, findings, outcomes }: Report): (path: string) => boolean {
  if (gaps.length > 0 || findings.problems.length > 0) return () => true;
  const unseen = outcomes.filter(
    ({ kind, incomplete, statement }) =>
      incomplete && (kind === 'withheld' || ((kind === 'skipped' || kind === 'unmatched') && statement === undefined)),
  );
  const paths = new Set(unseen.map(({ at }) => at.path));
  return (path) => paths.has(path);
}

/** What takes the place of another comment goes first: it opens no further one. */
function rank({ replaces }: Posting<Wanted>): number {
  return replaces.length > 0 ? 0 : 1;
}

type Steps<T extends Wanted> = Pick<LifeCycle<T>, 'posts' | 'edits' | 'deletions'>;

/** The steps cut to what one run may do: what is to be said first, then what would mislead, then tidying up. */
function within<T extends Wanted>(most: number, steps: Steps<T>): Steps<T> & Pick<LifeCycle<T>, 'postponed'> {
  let left = most;
  const affordable = <S>(items: readonly S[], cost: (item: S) => number): readonly S[] =>
    items.filter((item) => {
      left -= cost(item);
      return left >= 0;
    });
  const posts = affordable(steps.posts, ({ replaces }) => 1 + replaces.length);
  const edits = affordable(steps.edits, () => 1);
  const deletions = affordable(steps.deletions, () => 1);
  const all = steps.posts.length + steps.edits.length + steps.deletions.length;
  return { posts, edits, deletions, postponed: all - posts.length - edits.length - deletions.length };
}
