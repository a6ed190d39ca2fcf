/** An answer that broke off, or is no list, must never pass for a pull request that changes nothing. */
import { describe, expect, it } from 'vitest';
import { connect, type GitHub } from '../../src/github/api/client.js';
import { startGitHub } from '../support/fake-github.js';
import { workedExample } from '../support/fake-github-scenes.js';
import { runAction } from '../support/runner.js';

const json = { 'content-type': 'application/json; charset=utf-8' };

/** A body that ends in the middle, as of a connection that is lost. */
function brokenOff(): Response {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('[{"filename": "policies/deploy'));
      controller.error(new Error('terminated'));
    },
  });
  return new Response(body, { status: 200, headers: json });
}

interface Client {
  readonly github: GitHub;
  /** What was asked: the method and the address of each request. */
  readonly asked: readonly string[];
  /** How long was waited before each further try, in seconds. */
  readonly waits: readonly number[];
}

/** A client whose requests are answered in turn, the last answer over and over. */
function client(answers: readonly (() => Response)[]): Client {
  const asked: string[] = [];
  const waits: number[] = [];
  const github = connect({
    token: 't',
    apiUrl: 'http://github.invalid',
    graphqlUrl: 'http://github.invalid/graphql',
    log: () => undefined,
    wait: (seconds) => {
      waits.push(seconds);
      return Promise.resolve();
    },
    fetch: (url: unknown, init) => {
      const answer = answers[asked.length] ?? answers.at(-1) ?? brokenOff;
      asked.push(`${init?.method ?? 'GET'} ${String(url)}`);
      return Promise.resolve(answer());
    },
  });
  return { github, asked, waits };
}

function answers(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): () => Response {
  return () => new Response(JSON.stringify(body), { status, headers: { ...json, ...headers } });
}

const pull = { owner: 'o', repo: 'r', pull_number: 1 };
const files = (github: GitHub): Promise<readonly unknown[]> => github.list(github.rest.pulls.listFiles, pull);
const review = (github: GitHub): Promise<unknown> =>
  github.rest.pulls.createReview({ ...pull, event: 'COMMENT', body: 'b' });

describe('an answer that breaks off', () => {
  const whole = answers([{ filename: 'a' }]);

  it('is asked for again', async () => {
    const { github, asked } = client([brokenOff, whole]);
    expect(await files(github)).toEqual([{ filename: 'a' }]);
    expect(asked).toHaveLength(2);
  });

  it('is an error in the end, and no empty list', async () => {
    const { github, asked, waits } = client([brokenOff]);
    await expect(files(github)).rejects.toThrow(/broke off/);
    expect(asked).toHaveLength(4);
    expect(waits).toEqual([1, 2, 4]);
  });

  it('is an error where it is an object', async () => {
    const { github } = client([brokenOff]);
    await expect(github.rest.pulls.get(pull)).rejects.toThrow(/broke off/);
  });

  it('is asked for again where it is a file', async () => {
    const { github } = client([brokenOff, () => new Response('text', { status: 200 })]);
    const bytes = await github.raw({ owner: 'o', repo: 'r', path: 'a/b', ref: 'x' });
    expect(Buffer.from(bytes ?? []).toString()).toBe('text');
  });
});

describe('a list', () => {
  const next = (page: number): Readonly<Record<string, string>> => ({
    link: `<http://elsewhere.invalid/repositories/1/files?per_page=100&page=${page}>; rel="next"`,
  });

  it('is followed however short its pages are, and at the address that was asked', async () => {
    const { github, asked } = client([answers(['a'], 200, next(2)), answers([], 200, next(3)), answers(['b'])]);
    expect(await files(github)).toEqual(['a', 'b']);
    const address = 'GET http://github.invalid/repos/o/r/pulls/1/files?per_page=100';
    expect(asked).toEqual([address, `${address}&page=2`, `${address}&page=3`]);
  });

  it('ends with an error where its links lead in a circle', async () => {
    const { github, asked } = client([answers(['a'], 200, next(2))]);
    await expect(files(github)).rejects.toThrow(/more than 100 pages/);
    expect(asked.length).toBeLessThan(110);
  });

  it.each<{ what: string; answer: () => Response }>([
    { what: 'null', answer: answers(null) },
    { what: 'a number', answer: answers(5) },
    { what: 'an object', answer: answers({}) },
    { what: 'an object that counts', answer: answers({ total_count: 0 }) },
    { what: 'nothing', answer: () => new Response('', { status: 200, headers: json }) },
    { what: 'nothing of a type', answer: () => new Response(null, { status: 200 }) },
    { what: 'bytes', answer: () => new Response('[]', { headers: { 'content-type': 'application/octet-stream' } }) },
    { what: 'a status without a body', answer: () => new Response(null, { status: 204 }) },
    // Octokit's `paginate` takes it for an empty list.
    { what: 'a conflict', answer: answers({ message: 'Git Repository is empty.' }, 409) },
  ])('is an error where the answer is $what', async ({ answer }) => {
    await expect(files(client([answer]).github)).rejects.toThrow(/^GitHub answered/);
    await expect(files(client([answers(['a'], 200, next(2)), answer]).github)).rejects.toThrow(/^GitHub answered/);
  });

  it.each<{ what: string; body: unknown }>([
    { what: 'its key is missing', body: { total_count: 3 } },
    { what: 'another list is in its place', body: { total_count: 3, others: [] } },
    { what: 'it holds no list', body: { total_count: 3, artifacts: { length: 0 } } },
  ])('in an object is an error where $what', async ({ body }) => {
    const { github } = client([answers(body)]);
    const asked = { owner: 'o', repo: 'r', run_id: 1 };
    const listed = github.list(github.rest.actions.listWorkflowRunArtifacts, asked, 'artifacts');
    await expect(listed).rejects.toThrow(/something other than a list/);
  });

  it('in an object needs no count', async () => {
    const { github } = client([answers({ artifacts: [1] })]);
    const asked = { owner: 'o', repo: 'r', run_id: 1 };
    expect(await github.list(github.rest.actions.listWorkflowRunArtifacts, asked, 'artifacts')).toEqual([1]);
  });
});

describe('a request', () => {
  const refused = { message: 'no' };

  it.each<{ what: string; answer: () => Response; tries: number; waits: readonly number[] }>([
    { what: 'a gateway fails', answer: answers(refused, 502), tries: 4, waits: [1, 2, 4] },
    { what: 'there is nothing', answer: answers(refused, 404), tries: 1, waits: [] },
    {
      what: 'a rate limit says how long',
      answer: answers(refused, 429, { 'retry-after': '7' }),
      tries: 4,
      waits: [7, 7, 7],
    },
    { what: 'a rate limit does not say how long', answer: answers(refused, 429), tries: 2, waits: [60] },
    { what: 'the wait would be long', answer: answers(refused, 403, { 'retry-after': '1000' }), tries: 1, waits: [] },
  ])('that reads is tried $tries times where $what', async ({ answer, tries, waits }) => {
    const { github, ...told } = client([answer]);
    await expect(github.rest.pulls.get(pull)).rejects.toThrow(/^GitHub answered \d+ to `\/repos\/o\/r\/pulls\/1`: no$/);
    expect([told.asked.length, told.waits]).toEqual([tries, waits]);
  });

  it('that makes something new is sent once where a gateway fails', async () => {
    const { github, asked } = client([answers(refused, 502)]);
    await expect(review(github)).rejects.toThrow(/502/);
    expect(asked).toHaveLength(1);
  });

  it('that makes something new is repeated where a rate limit refused it', async () => {
    const { github, asked } = client([answers(refused, 403, { 'retry-after': '1' }), answers({ id: 1 })]);
    await review(github);
    expect(asked).toHaveLength(2);
  });

  it('that changes something is repeated, and all writes share the time for that', async () => {
    const { github, asked, waits } = client([answers(refused, 429, { 'retry-after': '40' })]);
    const edit = (): Promise<unknown> => github.rest.issues.updateComment({ ...pull, comment_id: 1, body: 'b' });
    await expect(edit()).rejects.toThrow(/429/);
    await expect(edit()).rejects.toThrow(/429/);
    expect([asked.length, waits]).toEqual([4, [40, 40]]);
  });

  it('that is not worth waiting for is sent once', async () => {
    const { github, asked } = client([answers(refused, 502)]);
    await expect(github.graphql('query', {}, 'once')).rejects.toThrow(/502/);
    expect(asked).toHaveLength(1);
  });
});

it('GraphQL gives what it can of an answer that failed in part', async () => {
  const { github } = client([answers({ data: { repository: null }, errors: [{ message: 'no' }] })]);
  expect(await github.graphql('query', {})).toEqual({ repository: null });
  await expect(client([answers({ errors: [{ message: 'no' }] })]).github.graphql('query', {})).rejects.toThrow(/no/);
});

it('the log says how much of the rate limit is left', async () => {
  const github = await startGitHub(workedExample());
  try {
    const { stdout } = await runAction({ node: process.execPath, github });
    const [, asked] =
      /^(\d+) GitHub requests; core limit: \d+ of 1,000 left; graphql limit: \d+ of 1,000 left$/m.exec(stdout) ?? [];
    expect(asked).toBe(String(github.requests.length));
  } finally {
    await github.stop();
  }
});

it('an answer that is no list fails the run', async () => {
  const github = await startGitHub(workedExample());
  try {
    for (const route of ['GET /compare/{basehead}', 'GET /pulls/{pull_number}/files'])
      github.disturb(route, { status: 200 });
    const ran = await runAction({ node: process.execPath, github });
    expect(ran).toMatchObject({ exitCode: 1, outputs: {} });
    expect(ran.stdout).toMatch(/::error::GitHub answered .*\/pulls\/7\/files.* with something other than a list/);
  } finally {
    await github.stop();
  }
});
