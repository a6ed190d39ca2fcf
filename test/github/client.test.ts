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

function client(answers: readonly (() => Response)[]): { readonly github: GitHub; readonly asked: () => number } {
  let count = 0;
  const fetch = (): Promise<Response> => Promise.resolve((answers[count++] ?? answers.at(-1) ?? brokenOff)());
  const github = connect({
    token: 't',
    apiUrl: 'http://github.invalid',
    graphqlUrl: 'http://github.invalid/graphql',
    log: () => undefined,
    wait: () => Promise.resolve(),
    fetch,
  });
  return { github, asked: () => count };
}

describe('an answer that breaks off', () => {
  const whole = (): Response => new Response('[{"filename": "a"}]', { status: 200, headers: json });

  it('is asked for again', async () => {
    const { github, asked } = client([brokenOff, whole]);
    expect(await github.getAll('/repos/o/r/pulls/1/files')).toEqual([{ filename: 'a' }]);
    expect(asked()).toBe(2);
  });

  it('is an error in the end, and no empty list', async () => {
    const { github } = client([brokenOff]);
    await expect(github.getAll('/repos/o/r/pulls/1/files')).rejects.toThrow(/broke off/);
  });

  it('is asked for again where it is a file', async () => {
    const { github } = client([brokenOff, () => new Response('text', { status: 200 })]);
    expect(Buffer.from((await github.raw('/repos/o/r/contents/a', { ref: 'x' })) ?? []).toString()).toBe('text');
  });
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
