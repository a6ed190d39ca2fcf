/**
 * The life of comments with the bundle in `dist/`: each test is a story of runs and of
 * what people do between them.
 */
import { describe, expect, it } from 'vitest';
import { commitSuggestions } from '../support/commit-suggestions.js';
import { openGitHub, type FakeGitHub } from '../support/fake-github.js';
import {
  cataloguePath,
  evidence,
  policyAtBase,
  policyAtHead,
  policyPath,
  workedExample,
  writesTo,
} from '../support/fake-github-scenes.js';
import { runAction, type Ran } from '../support/runner.js';

const reviews = 'POST /pulls/{pull_number}/reviews';
const threads = 'POST /graphql';
const lambdaGone = policyAtHead.replace(/ +"lambda:(?!Invoke).*\n/g, '');

describe('the Action', () => {
  const run = (github: FakeGitHub, inputs: Readonly<Record<string, string>> = {}): Promise<Ran> =>
    runAction({ github, inputs: { catalogue: cataloguePath, ...inputs } });

  /** A second run, and what it wrote. */
  const again = async (
    github: FakeGitHub,
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<readonly string[]> => {
    const before = writesTo(github).length;
    expect(await run(github, inputs)).toMatchObject({ exitCode: 0 });
    return writesTo(github)
      .slice(before)
      .map(({ method, path }) => `${method} ${path.replace('/repos/octo-org/policies', '')}`);
  };

  it('writes nothing on a second run, also where the numbers of comments have outgrown 32 bits', async () => {
    const github = openGitHub(workedExample({ lastId: 2 ** 31 }));
    await run(github);
    expect(await again(github)).toEqual([]);
    expect(github.comments()).toHaveLength(2);
  });

  it('deletes what no longer applies and nobody answered', async () => {
    const github = openGitHub(workedExample());
    await run(github);
    const [lambda] = ids(github);
    github.push({ ...evidence, [policyPath]: lambdaGone });
    expect(await again(github)).toEqual([`DELETE /pulls/comments/${lambda}`]);
    expect(await again(github)).toEqual([]);
  });

  it('edits what no longer applies and somebody answered, once', async () => {
    const github = openGitHub(workedExample());
    await run(github);
    const [lambda = 0] = ids(github);
    github.reply(lambda, 'keep, we need it');
    github.push({ ...evidence, [policyPath]: lambdaGone });
    expect(await again(github)).toEqual([`PATCH /pulls/comments/${lambda}`]);
    expect(github.comments()[0]?.body).toMatch(/^<!-- .*-->\nThis no longer applies/);
    expect(await again(github)).toEqual([]);
  });

  it.each<{ name: string; act: (github: FakeGitHub, id: number) => void }>([
    {
      name: 'resolved',
      act: (github, id) => {
        github.resolve(id);
      },
    },
    {
      name: 'hid',
      act: (github, id) => {
        github.hide(id);
      },
    },
    {
      name: 'answered',
      act: (github, id) => {
        github.reply(id, 'keep');
      },
    },
  ])('never raises again what somebody $name, also after a force-push and a rename', async ({ act }) => {
    const moved = 'policies/renamed.json';
    const github = openGitHub(workedExample());
    await run(github);
    const before = ids(github);
    for (const id of before) act(github, id);
    github.push({ ...evidence, [policyPath]: policyAtHead }, { forced: true });
    expect(await again(github)).toEqual([]);
    github.push({ ...evidence, [moved]: policyAtHead }, { renames: { [moved]: policyPath } });
    expect(await again(github)).toEqual([]);
    expect(ids(github)).toEqual(before);
  });

  it('posts anew what a force-push has torn off its lines', async () => {
    const github = openGitHub(workedExample());
    await run(github);
    const before = ids(github);
    github.push({ ...evidence, [policyPath]: policyAtHead }, { forced: true });
    expect(await again(github)).toEqual([
      ...before.map((id) => `DELETE /pulls/comments/${id}`),
      'POST /pulls/7/reviews',
    ]);
    expect(github.comments().map(({ line }) => line)).toEqual([15, 22]);
    expect(await again(github)).toEqual([]);
  });

  it('posts nothing beside a comment that could not be deleted', async () => {
    const github = openGitHub(workedExample());
    await run(github);
    const before = ids(github);
    github.push({ ...evidence, [policyPath]: policyAtHead }, { forced: true });
    github.disturb('DELETE /pulls/comments/{comment_id}', { status: 422 });
    const ran = await run(github);
    expect(ran).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(ids(github)).toEqual(before);
    expect(ran.summary).toMatch(/Not posted[\s\S]*the comment replacing/);
  });

  it('leaves a comment that went along with its lines', async () => {
    const github = openGitHub(workedExample());
    await run(github);
    const before = ids(github);
    github.push({ ...evidence, [policyPath]: policyAtHead.replace('{\n', '{\n\n') });
    expect(await again(github)).toEqual([]);
    expect(github.comments()).toMatchObject(before.map((id) => ({ id })));
  });

  it('edits in place what says something else on the same lines', async () => {
    const github = openGitHub(workedExample());
    await run(github);
    const [first = 0] = ids(github);
    const body = github.comments()[0]?.body ?? '';
    await github.fetch(`${github.url}/repos/octo-org/policies/pulls/comments/${first}`, {
      method: 'PATCH',
      headers: { authorization: `token ${github.token}` },
      body: JSON.stringify({ body: body.replace('as unused', 'as used') }),
    });
    expect(await again(github)).toEqual([`PATCH /pulls/comments/${first}`]);
    expect(github.comments()[0]?.body).toBe(body);
  });

  it.each<{ name: string; spoil: (github: FakeGitHub) => void; asked: number }>([
    {
      name: 'whose lines the diff does not show any more',
      spoil: (github) => {
        const before = (): void => {
          github.retarget({ ...evidence, [policyPath]: policyAtHead.replace(/ +"lambda:.*\n/g, '') });
        };
        github.disturb(reviews, { times: 1, before });
      },
      asked: 2,
    },
    {
      name: 'that GitHub refuses without a reason',
      spoil: (github) => {
        github.refuseLine(22);
      },
      asked: 3,
    },
  ])('posts all but the one comment $name', async ({ spoil, asked }) => {
    const github = openGitHub(workedExample());
    spoil(github);
    const ran = await run(github, { 'fail-on': 'incomplete' });
    expect(ran).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', suggestions: '2' } });
    expect(writesTo(github).filter(({ path }) => path.endsWith('/reviews'))).toHaveLength(asked);
    expect(github.comments()).toMatchObject([{ line: 15 }]);
    expect(ran.summary).toMatch(/Not posted[\s\S]*policies\/deploy\.json:22[\s\S]*GitHub answered 422/);
    expect(ran.stdout).toContain('policies/deploy.json:22');
    // The summary comment holds what was refused, and nothing of what stands.
    const [summary = '', ...more] = github.issueComments().map(({ body }) => body);
    expect(more).toEqual([]);
    expect(summary.match(/^```diff\n[\s\S]*?^```$/gm)).toMatchObject([expect.stringContaining('-      "s3:Get*",')]);
    expect(summary).toMatch(
      /What GitHub did not take as a comment[\s\S]*policies\/deploy\.json<\/code>, line 22: 22 perm/,
    );
    expect(summary).not.toContain('lambda:');
  });

  it('holds in the summary comment what is refused until it is taken', async () => {
    const github = openGitHub(workedExample());
    github.refuseLine(22);
    await run(github);
    const [before] = github.issueComments();
    expect(await again(github)).toContain(`PATCH /issues/comments/${before?.id}`);
    expect(github.issueComments()).toMatchObject([{ id: before?.id }]);
    expect(github.issueComments()[0]?.body).toContain('-      "s3:Get*",');
    expect(github.issueComments()[0]?.body).toMatch(/\*\*Comments\*\*\n\n- .*: lines 7–15\n/);
  });

  it.each([reviews, 'POST /issues/{issue_number}/comments'])(
    'posts nothing twice when %s is answered 502 and done all the same',
    async (route) => {
      const github = openGitHub(workedExample());
      github.disturb(route, { status: 502, carriedOut: true, times: 1 });
      const ran = await run(github, route === reviews ? {} : { comment: 'summary' });
      expect(ran.summary).not.toContain('Not posted');
      expect(writesTo(github)).toHaveLength(1);
      expect(github.comments().length + github.issueComments().length).toBe(route === reviews ? 2 : 1);
    },
  );

  it('posts once more when a 502 was one', async () => {
    const github = openGitHub(workedExample());
    github.disturb(reviews, { status: 502, times: 1 });
    const ran = await run(github);
    expect(ran.summary).not.toContain('Not posted');
    expect(github.comments()).toHaveLength(2);
  });

  it('waits as long as a secondary limit says, and gives up where that is too long', async () => {
    const github = openGitHub(workedExample());
    github.disturb(reviews, { status: 403, headers: { 'retry-after': '1' }, times: 1 });
    expect((await run(github)).summary).not.toContain('Not posted');
    const other = openGitHub(workedExample());
    other.disturb(reviews, { status: 429, headers: { 'retry-after': '3600' } });
    const ran = await run(other);
    expect(ran).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(ran.summary).toMatch(/Not posted[\s\S]*429/);
    expect(writesTo(other)).toHaveLength(1);
  });

  it('removes what a repeated request has posted twice', async () => {
    const github = openGitHub(workedExample());
    github.disturb(reviews, { repeated: true, times: 1 });
    await run(github);
    expect(github.comments()).toHaveLength(2);
    expect(await again(github)).toEqual([]);
  });

  it('deletes nothing while it is not told what is resolved', async () => {
    const github = openGitHub(workedExample());
    await run(github);
    for (const id of ids(github)) github.resolve(id);
    github.push({ ...evidence, [policyPath]: lambdaGone }, { forced: true });
    github.disturb(threads, { status: 500, headers: { 'retry-after': '0' } });
    expect(await again(github)).toEqual([]);
  });

  it('is told what is resolved by an old Enterprise Server', async () => {
    const github = openGitHub(workedExample({ isOld: true }));
    await run(github);
    const [lambda, s3 = 0] = ids(github);
    github.resolve(s3);
    github.push({ ...evidence, [policyPath]: policyAtBase });
    expect(await again(github)).toEqual([`DELETE /pulls/comments/${lambda}`]);
  });

  it('deletes nothing on the ground of findings that it could not find', async () => {
    const github = openGitHub(workedExample());
    await run(github);
    expect(await again(github, { findings: 'nowhere.json' })).toEqual(['POST /issues/7/comments']);
    expect(github.comments()).toHaveLength(2);
  });

  it('says beyond `max-comments` what is left of a file in one comment on it, with its diff folded, once', async () => {
    const github = openGitHub(workedExample());
    const limit = { 'max-comments': '1' };
    const ran = await run(github, limit);
    const [own, rest] = github.comments();
    expect(github.comments()).toHaveLength(2);
    expect(rest).toMatchObject({ path: policyPath });
    expect(rest?.line).toBeUndefined();
    expect(rest?.body).toMatch(/One more change of this file has no comment of its own, since `max-comments` allows 1/);
    expect(rest?.body.match(/^```diff$/gm)).toHaveLength(1);
    expect(own?.body).not.toContain('```diff');
    expect(ran.summary).not.toContain('Not posted');
    expect(github.issueComments()).toEqual([]);
    expect(await again(github, limit)).toEqual([]);
    github.push({ ...evidence, [policyPath]: commitSuggestions(policyAtHead, own === undefined ? [] : [own]) });
    // What stood in the other comment goes from there before it has one of its own.
    expect(await again(github, limit)).toEqual([
      `DELETE /pulls/comments/${rest?.id ?? 0}`,
      'POST /pulls/7/reviews',
      `DELETE /pulls/comments/${own?.id ?? 0}`,
    ]);
    expect(github.comments().map(({ body }) => body)).toMatchObject([expect.stringContaining('```suggestion')]);
  });

  it('raises nothing of the comment on the rest of a file that somebody resolved, however many may be open', async () => {
    const github = openGitHub(workedExample());
    await run(github, { 'max-comments': '1' });
    const [, rest = 0] = ids(github);
    github.resolve(rest);
    expect(await again(github)).toEqual([]);
    expect(ids(github)).toHaveLength(2);
  });

  it('tells in the summary comment what may have no comment at all because of `max-comments: 0`', async () => {
    const github = openGitHub(workedExample());
    const ran = await run(github, { 'max-comments': '0' });
    expect(github.comments()).toEqual([]);
    expect(ran.summary).toMatch(/Not posted[\s\S]*2 of these stand in no comment/);
    const [summary] = github.issueComments();
    expect(summary?.body).toMatch(/\*\*Without a comment of their own\*\*\n\n- `policies\/deploy\.json`: lines? /);
    expect(summary?.body).not.toContain('```diff');
    expect(await again(github, { 'max-comments': '0' })).toEqual([]);
  });

  it('keeps the comments of two scopes apart', async () => {
    const github = openGitHub(workedExample());
    await run(github);
    await run(github, { scope: 'nightly' });
    expect(github.comments()).toHaveLength(4);
    github.push({ ...evidence, [policyPath]: commitSuggestions(policyAtHead, github.comments().slice(0, 2)) });
    expect(await again(github, { scope: 'nightly' })).toHaveLength(2);
    expect(github.comments()).toHaveLength(2);
    expect(github.comments().map(({ body }) => body)).not.toContainEqual(expect.stringContaining('nightly'));
  });

  it('makes one of two summary comments, and edits it only where it changes', async () => {
    const github = openGitHub(workedExample());
    github.disturb('POST /issues/{issue_number}/comments', { repeated: true, times: 1 });
    await run(github, { comment: 'summary' });
    expect(github.issueComments()).toMatchObject([
      { body: expect.stringContaining('30 unused permissions can be removed') as unknown },
    ]);
    expect(await again(github, { comment: 'summary' })).toEqual([]);
    github.push({ ...evidence, [policyPath]: lambdaGone });
    expect(await again(github, { comment: 'summary' })).toEqual([
      `PATCH /issues/comments/${github.issueComments()[0]?.id ?? 0}`,
    ]);
    expect(github.issueComments()[0]?.body).toContain('22 unused');
  });
});

function ids(github: FakeGitHub): readonly number[] {
  return github.comments().flatMap(({ id, in_reply_to: root }) => (root === undefined ? [id] : []));
}
