/**
 * The fake refuses what GitHub refuses; otherwise the tests that use it prove little.
 */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { startGitHub, type FakeGitHub } from './fake-github.js';
import { isFields } from './fake-github-schema.js';
import type { Files } from './fake-github-state.js';

const started: FakeGitHub[] = [];
const pull = '/repos/octo-org/policies/pulls/7';
const numbered = (changed: readonly number[]): string =>
  Array.from({ length: 40 }, (_, index) => `line ${index + 1}${changed.includes(index + 1) ? ' changed' : ''}\n`).join(
    '',
  );
const base: Files = { 'a.txt': numbered([]), 'same.txt': 'same\n' };
// Hunks show lines 2 to 8 and 27 to 33.
const head: Files = { 'a.txt': numbered([5, 30]), 'same.txt': 'same\n' };
let github: FakeGitHub;

beforeEach(async () => {
  github = await startGitHub({ base, head });
  started.push(github);
});

afterAll(async () => {
  expect(started.flatMap(({ faults }) => faults)).toEqual([]);
  await Promise.all(started.map((each) => each.stop()));
});

describe('a review', () => {
  const inside = { path: 'a.txt', side: 'RIGHT', line: 8, body: 'x' };

  it.each<{ name: string; comment: object; status: number }>([
    { name: 'a line of context', comment: inside, status: 200 },
    { name: 'a range in one hunk', comment: { ...inside, start_line: 2, start_side: 'RIGHT' }, status: 200 },
    { name: 'a removed line', comment: { ...inside, side: 'LEFT', line: 5 }, status: 200 },
    { name: 'a line that no hunk shows', comment: { ...inside, line: 9 }, status: 422 },
    {
      name: 'a range over two hunks',
      comment: { ...inside, line: 30, start_line: 5, start_side: 'RIGHT' },
      status: 422,
    },
    { name: 'a range that starts outside', comment: { ...inside, start_line: 1, start_side: 'RIGHT' }, status: 422 },
    { name: 'a range of one line', comment: { ...inside, start_line: 8, start_side: 'RIGHT' }, status: 422 },
    { name: 'a start without its side', comment: { ...inside, start_line: 5 }, status: 422 },
    { name: 'no line', comment: { path: 'a.txt', body: 'x' }, status: 422 },
    { name: 'a file outside the diff', comment: { ...inside, path: 'same.txt' }, status: 422 },
    { name: 'an unknown field', comment: { ...inside, subject_type: 'line' }, status: 422 },
    { name: 'a body that is too long', comment: { ...inside, body: 'x'.repeat(65_537) }, status: 422 },
    { name: 'the longest body', comment: { ...inside, body: 'x'.repeat(65_536) }, status: 200 },
    { name: 'a blank body', comment: { ...inside, body: ' ' }, status: 422 },
    { name: 'a line that is no number', comment: { ...inside, line: '8' }, status: 422 },
  ])('with a comment on $name is answered $status, as a whole', async ({ comment, status }) => {
    const answer = await send('POST', `${pull}/reviews`, review([inside, comment]));
    expect(answer.status).toBe(status);
    expect(github.comments()).toHaveLength(status === 200 ? 2 : 0);
    expect(github.reviews()).toHaveLength(status === 200 ? 1 : 0);
    expect(JSON.stringify(answer.body)).not.toContain('a.txt');
  });

  it('without an event is pending and seen by nobody', async () => {
    expect(await send('POST', `${pull}/reviews`, { body: 'x', comments: [inside] })).toMatchObject({ status: 200 });
    expect(github.comments()).toEqual([]);
    expect(await send('GET', `${pull}/comments`)).toEqual({ status: 200, body: [] });
    expect(await send('GET', `${pull}/reviews`)).toEqual({ status: 200, body: [] });
  });

  it.each<{ name: string; changes: object }>([
    { name: 'of another commit', changes: { commit_id: '0'.repeat(40) } },
    { name: 'without a body', changes: { body: '' } },
    { name: 'of an unknown event', changes: { event: 'MERGE' } },
  ])('$name is refused', async ({ changes }) => {
    expect(await send('POST', `${pull}/reviews`, { ...review([inside]), ...changes })).toMatchObject({ status: 422 });
    expect(github.reviews()).toEqual([]);
  });

  it('anchors nowhere in a file whose patch is not shown', async () => {
    github = await startGitHub({ base, head, longestPatch: 10 });
    started.push(github);
    expect(await send('POST', `${pull}/reviews`, review([inside]))).toMatchObject({ status: 422 });
    const { body } = await send('GET', `${pull}/files`);
    expect(body).toMatchObject([{ filename: 'a.txt', status: 'modified' }]);
    expect(JSON.stringify(body)).not.toContain('"patch"');
  });
});

describe('a comment', () => {
  const onFile = { path: 'a.txt', subject_type: 'file', body: 'x' };

  it.each<{ name: string; changes: object; status: number }>([
    { name: 'on a file of the diff', changes: {}, status: 201 },
    { name: 'on a file outside the diff', changes: { path: 'same.txt' }, status: 422 },
    { name: 'on a file and a line', changes: { line: 5 }, status: 422 },
    { name: 'on a line', changes: { subject_type: 'line', line: 5 }, status: 201 },
    { name: 'on a line outside the diff', changes: { subject_type: 'line', line: 15 }, status: 422 },
    { name: 'on another commit', changes: { commit_id: '0'.repeat(40) }, status: 422 },
    { name: 'with an unknown field', changes: { colour: 'red' }, status: 422 },
  ])('$name is answered $status', async ({ changes, status }) => {
    expect(await send('POST', `${pull}/comments`, { commit_id: sha(), ...onFile, ...changes })).toMatchObject({
      status,
    });
    expect(github.comments()).toHaveLength(status === 201 ? 1 : 0);
  });

  it('can be edited and deleted', async () => {
    await send('POST', `${pull}/comments`, { commit_id: sha(), ...onFile });
    const one = `/repos/octo-org/policies/pulls/comments/${github.comments()[0]?.id ?? 0}`;
    expect(await send('PATCH', one, { body: 'y' })).toMatchObject({ status: 200, body: { body: 'y' } });
    expect(await send('DELETE', one)).toEqual({ status: 204, body: undefined });
    expect(await send('DELETE', one)).toMatchObject({ status: 404 });
  });
});

describe('the server', () => {
  it('knows nobody without the token', async () => {
    expect(await send('GET', pull, undefined, 'token other')).toMatchObject({ status: 401 });
    expect(await send('GET', pull, undefined, '')).toMatchObject({ status: 401 });
  });

  it('lets a read-only token write nothing', async () => {
    github = await startGitHub({ base, head, readOnly: true });
    started.push(github);
    expect(await send('GET', pull)).toMatchObject({ status: 200, body: { number: 7, head: { sha: sha() } } });
    for (const path of [`${pull}/reviews`, `${pull}/comments`, '/repos/octo-org/policies/issues/7/comments'])
      expect(await send('POST', path, {})).toMatchObject({ status: 403 });
  });

  it('answers 404 to what it does not know', async () => {
    for (const path of [
      '/user',
      '/repos/octo-org/other/pulls/7',
      '/repos/octo-org/policies/pulls/8',
      `${pull}/commits`,
    ])
      expect(await send('GET', path)).toMatchObject({ status: 404 });
  });

  it('answers errors to a query it does not know', async () => {
    const query =
      'query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id } viewer { login } }';
    const answer = await send('POST', '/graphql', { query, variables: { owner: 'octo-org', name: 'policies' } });
    expect(answer).toMatchObject({ status: 200, body: { data: null, errors: [{}] } });
  });

  it('gives lists in pages', async () => {
    const files = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`${index + 100}.txt`, 'x\n']));
    github = await startGitHub({ base, head: { ...base, ...files } });
    started.push(github);
    const page = await send('GET', `${pull}/files?per_page=100&page=3`);
    expect(page.body).toHaveLength(50);
    const first = await fetch(`${github.url}${pull}/files`, { headers: { authorization: `token ${github.token}` } });
    expect(first.headers.get('link')).toMatch(/page=2>; rel="next".*page=9>; rel="last"/);
    expect(await first.json()).toHaveLength(30);
  });
});

function review(comments: readonly object[]): object {
  return { commit_id: sha(), event: 'COMMENT', body: 'x', comments };
}

/** The head of the pull request. */
function sha(): string {
  const event = github.event();
  const pulled = isFields(event) && isFields(event['pull_request']) ? event['pull_request']['head'] : undefined;
  return isFields(pulled) ? String(pulled['sha']) : '';
}

async function send(
  method: string,
  path: string,
  body?: object,
  authorization = `token ${github.token}`,
): Promise<{ readonly status: number; readonly body: unknown }> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const answer = await fetch(`${github.url}${path}`, {
    method,
    headers: authorization === '' ? {} : { authorization },
    ...sent,
  });
  const text = await answer.text();
  const parsed: unknown = text === '' ? undefined : JSON.parse(text);
  return { status: answer.status, body: parsed };
}
