/**
 * What people do to the pull request: push, answer, resolve, hide and delete.
 */
import { diffArrays } from 'diff';
import { happens, pushed } from './fake-github-labels.js';
import {
  bytesOf,
  changedFiles,
  commit,
  type Files,
  type ReviewComment,
  type State,
  type User,
} from './fake-github-state.js';

/** Makes `files` the head; `renames` are those of the whole pull request. A forced push loses the place of every comment. */
export function push(state: State, files: Files, { forced = false, renames = state.renames } = {}): void {
  const old = state.head;
  const before = state.commits.get(old) ?? {};
  state.head = commit(state.commits, files);
  pushed(state, old, forced ? 'force_push' : 'push');
  if (forced) happens(state, { event: 'head_ref_force_pushed', actor: state.author });
  state.renames = renames;
  state.comments = state.comments.map((comment) => {
    if (comment.line === undefined) return comment;
    const moved = forced ? undefined : relocated(state, comment, before, files);
    return moved ?? withoutLines(comment);
  });
}

/** A comment goes along with its lines as long as none of them changes and the diff still shows them together. */
function relocated(state: State, comment: ReviewComment, before: Files, after: Files): ReviewComment | undefined {
  const { path, line = 0, start_line: first = line } = comment;
  const [old, now] = [before[path], after[path]];
  if (old === undefined || now === undefined || comment.side === 'LEFT') return undefined;
  const lines = lineMap(bytesOf(old).toString('utf8'), bytesOf(now).toString('utf8'));
  const to = Array.from({ length: line - first + 1 }, (_, index) => lines.get(first + index));
  const [start] = to;
  if (start === undefined || to.some((each, index) => each !== start + index)) return undefined;
  const end = start + to.length - 1;
  const hunks = changedFiles(state).find((file) => file.path === path)?.hunks ?? [];
  const shows = hunks.some(
    ({ rows }) => rows.some(({ RIGHT }) => RIGHT === start) && rows.some(({ RIGHT }) => RIGHT === end),
  );
  if (!shows) return undefined;
  return { ...comment, line: end, ...(comment.start_line === undefined ? {} : { start_line: start }) };
}

/** The new number of each line that stays, by its old one. */
function lineMap(before: string, after: string): ReadonlyMap<number, number> {
  const lines = new Map<number, number>();
  let [old, now] = [1, 1];
  for (const { value, added, removed } of diffArrays(before.split('\n'), after.split('\n'))) {
    if (!added && !removed) value.forEach((_, index) => lines.set(old + index, now + index));
    if (!added) old += value.length;
    if (!removed) now += value.length;
  }
  return lines;
}

function withoutLines(comment: ReviewComment): ReviewComment {
  const rest = Object.entries(comment).filter(([key]) => key !== 'line' && key !== 'start_line');
  return Object.fromEntries(rest) as unknown as ReviewComment;
}

/** Somebody replies in the thread of a comment. */
export function reply(state: State, id: number, body: string, user: User): void {
  const comment = state.comments.find((each) => each.id === id);
  if (comment === undefined) throw new Error(`there is no comment ${id}`);
  const { path, commit: on, original_line } = comment;
  const place = { path, commit: on, ...(original_line === undefined ? {} : { original_line }) };
  state.comments = [...state.comments, { ...place, id: ++state.lastId, in_reply_to: rootOf(comment), body, user }];
}

export function rootOf({ id, in_reply_to: root }: ReviewComment): number {
  return root ?? id;
}

/** Somebody with write access deletes a comment; answers to it stay. */
export function remove(state: State, id: number): void {
  state.comments = state.comments.filter((each) => each.id !== id);
  state.issueComments = state.issueComments.filter((each) => each.id !== id);
}
