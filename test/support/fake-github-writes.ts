/**
 * What the fake lets a client write, with the rules that GitHub's description leaves out.
 *
 * A comment's range lies inside one hunk, and starts before it ends. A review is
 * taken whole or refused whole, and the refusal does not say which comment was at
 * fault. A review without an event is pending: nobody sees it.
 */
import { commentBody, issueCommentBody, reviewBody } from './fake-github-reads.js';
import { notFound, numberIn, refusal, textIn, type Answer, type Call, type Route } from './fake-github-route.js';
import { isFields } from './fake-github-schema.js';
import {
  changedFiles,
  type Anchor,
  type ChangedFile,
  type Hunk,
  type ReviewComment,
  type Side,
  type State,
} from './fake-github-state.js';

const repository = '/repos/{owner}/{repo}';
const longestBody = 65_536;

export const writes: readonly Route[] = [
  { method: 'POST', template: `${repository}/pulls/{pull_number}/reviews`, handle: createReview },
  { method: 'POST', template: `${repository}/pulls/{pull_number}/comments`, handle: createComment },
  { method: 'PATCH', template: `${repository}/pulls/comments/{comment_id}`, handle: editComment },
  { method: 'DELETE', template: `${repository}/pulls/comments/{comment_id}`, handle: deleteComment },
  { method: 'POST', template: `${repository}/issues/{issue_number}/comments`, handle: createIssueComment },
  { method: 'PATCH', template: `${repository}/issues/comments/{comment_id}`, handle: editIssueComment },
  { method: 'DELETE', template: `${repository}/issues/comments/{comment_id}`, handle: deleteIssueComment },
];

function createReview({ state, body }: Call): Answer {
  const event = textIn(body, 'event');
  const comments = Array.isArray(body['comments']) ? body['comments'] : [];
  const commit = textIn(body, 'commit_id') ?? state.head;
  const text = textIn(body, 'body') ?? '';
  const files = changedFiles(state);
  const wrong = [
    ...(commit === state.head ? [] : ['commit_id is not the head of the pull request']),
    ...((event === 'COMMENT' || event === 'REQUEST_CHANGES') && text === '' ? ['body can’t be blank'] : []),
    ...wrongInText(text),
    ...comments.flatMap((each) => [
      ...wrongInText(textIn(each, 'body') ?? ''),
      ...blank(each),
      ...wrongInAnchor(files, each),
      ...(state.refusedLines.has(numberIn(each, 'line') ?? 0) ? ['Line could not be resolved'] : []),
    ]),
  ];
  if (wrong.length > 0) return unprocessable(wrong);
  const review = { id: nextId(state), user: state.me, body: text, commit, state: stateAfter(event) } as const;
  state.reviews = [...state.reviews, review];
  state.comments = [
    ...state.comments,
    ...comments.map((each): ReviewComment => ({ ...storedComment(state, each, commit), review: review.id })),
  ];
  return { status: 200, body: reviewBody(review) };
}

function stateAfter(event: string | undefined): 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED' | 'PENDING' {
  if (event === 'COMMENT') return 'COMMENTED';
  if (event === 'APPROVE') return 'APPROVED';
  return event === 'REQUEST_CHANGES' ? 'CHANGES_REQUESTED' : 'PENDING';
}

function createComment({ state, body }: Call): Answer {
  const files = changedFiles(state);
  const onFile = textIn(body, 'subject_type') === 'file';
  const path = textIn(body, 'path');
  const wrong = [
    ...(textIn(body, 'commit_id') === state.head ? [] : ['commit_id is not the head of the pull request']),
    ...(body['in_reply_to'] === undefined ? [] : ['the fake takes no replies']),
    ...wrongInText(textIn(body, 'body') ?? ''),
    ...blank(body),
    ...(!onFile
      ? wrongInAnchor(files, body)
      : files.some((file) => file.path === path)
        ? []
        : ['Path could not be resolved']),
    ...(onFile && body['line'] !== undefined ? ['a comment on a file has no line'] : []),
  ];
  if (wrong.length > 0) return unprocessable(wrong);
  const comment = storedComment(state, body, state.head);
  state.comments = [...state.comments, comment];
  return { status: 201, body: commentBody(state, comment) };
}

function editComment({ state, parameters, body }: Call): Answer {
  const comment = state.comments.find(({ id }) => String(id) === parameters['comment_id']);
  if (comment === undefined) return notFound;
  if (comment.user.id !== state.me.id) return notOurs;
  const text = textIn(body, 'body') ?? '';
  if ([...wrongInText(text), ...blank(body)].length > 0) return unprocessable(['body is blank or too long']);
  const edited = { ...comment, body: text };
  state.comments = state.comments.map((each) => (each === comment ? edited : each));
  return { status: 200, body: commentBody(state, edited) };
}

function deleteComment({ state, parameters }: Call): Answer {
  const comment = state.comments.find(({ id }) => String(id) === parameters['comment_id']);
  if (comment === undefined) return notFound;
  if (comment.user.id !== state.me.id) return notOurs;
  state.comments = state.comments.filter((each) => each !== comment);
  return { status: 204 };
}

function createIssueComment({ state, body }: Call): Answer {
  const text = textIn(body, 'body') ?? '';
  if ([...wrongInText(text), ...blank(body)].length > 0) return unprocessable(['body is blank or too long']);
  const comment = { id: nextId(state), user: state.me, body: text };
  state.issueComments = [...state.issueComments, comment];
  return { status: 201, body: issueCommentBody(comment) };
}

function editIssueComment({ state, parameters, body }: Call): Answer {
  const comment = state.issueComments.find(({ id }) => String(id) === parameters['comment_id']);
  if (comment === undefined) return notFound;
  if (comment.user.id !== state.me.id) return notOurs;
  const text = textIn(body, 'body') ?? '';
  if ([...wrongInText(text), ...blank(body)].length > 0) return unprocessable(['body is blank or too long']);
  const edited = { ...comment, body: text };
  state.issueComments = state.issueComments.map((each) => (each === comment ? edited : each));
  return { status: 200, body: issueCommentBody(edited) };
}

function deleteIssueComment({ state, parameters }: Call): Answer {
  const comment = state.issueComments.find(({ id }) => String(id) === parameters['comment_id']);
  if (comment === undefined) return notFound;
  if (comment.user.id !== state.me.id) return notOurs;
  state.issueComments = state.issueComments.filter((each) => each !== comment);
  return { status: 204 };
}

/** GitHub lets a token that may write delete anybody's comments; nothing here should ever try. */
const notOurs = refusal(403, 'this fake lets nobody touch the comments of others');

/** What is wrong does not say where, as GitHub's answer does not. */
function unprocessable(wrong: readonly string[]): Answer {
  return refusal(422, 'Unprocessable Entity', [...new Set(wrong)]);
}

function wrongInText(text: string): readonly string[] {
  return text.length > longestBody ? [`body is too long (maximum is ${longestBody} characters)`] : [];
}

function blank(fields: unknown): readonly string[] {
  return (textIn(fields, 'body') ?? '').trim() === '' ? ['body can’t be blank'] : [];
}

function wrongInAnchor(files: readonly ChangedFile[], fields: unknown): readonly string[] {
  const file = files.find(({ path }) => path === textIn(fields, 'path'));
  if (file === undefined) return ['Path could not be resolved'];
  if (isFields(fields) && fields['position'] !== undefined) return ['position is closing down'];
  const line = numberIn(fields, 'line');
  const side = sideIn(fields, 'side') ?? 'RIGHT';
  if (line === undefined) return ['Line could not be resolved'];
  const startLine = numberIn(fields, 'start_line');
  const startSide = sideIn(fields, 'start_side');
  if ((startLine === undefined) !== (startSide === undefined)) return ['start_line and start_side go together'];
  if (startLine === undefined || startSide === undefined)
    return file.hunks.some((hunk) => rowOf(hunk, side, line) >= 0) ? [] : ['Line could not be resolved'];
  if (startLine >= line && startSide === side) return ['start_line must precede the end line.'];
  const inOneHunk = file.hunks.some((hunk) => {
    const start = rowOf(hunk, startSide, startLine);
    return start >= 0 && start < rowOf(hunk, side, line);
  });
  return inOneHunk ? [] : ['Start line must be part of the same hunk as the line.'];
}

function rowOf(hunk: Hunk, side: Side, line: number): number {
  return hunk.rows.findIndex((row) => row[side] === line);
}

function sideIn(fields: unknown, key: string): Side | undefined {
  const side = textIn(fields, key);
  if (side === undefined) return undefined;
  return side === 'LEFT' ? 'LEFT' : 'RIGHT';
}

function storedComment(state: State, fields: unknown, commit: string): ReviewComment {
  const line = numberIn(fields, 'line');
  const startLine = numberIn(fields, 'start_line');
  const anchor: Anchor = {
    path: textIn(fields, 'path') ?? '',
    ...(line === undefined ? {} : { line, side: sideIn(fields, 'side') ?? 'RIGHT' }),
    ...(startLine === undefined ? {} : { start_line: startLine, start_side: sideIn(fields, 'start_side') ?? 'RIGHT' }),
  };
  const original = {
    ...(line === undefined ? {} : { original_line: line }),
    ...(startLine === undefined ? {} : { original_start_line: startLine }),
  };
  return { ...anchor, ...original, id: nextId(state), user: state.me, body: textIn(fields, 'body') ?? '', commit };
}

function nextId(state: State): number {
  return ++state.lastId;
}
