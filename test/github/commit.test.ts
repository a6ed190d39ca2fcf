/**
 * Nothing is committed that is not what was proved: here GitHub itself gets something wrong.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { branchOf } from '../../src/github/write/commit.js';
import { repositoryIdOf, readPullRequest } from '../../src/github/event/trigger.js';
import { blobName } from '../../src/github/read/trees.js';
import { connect, type GitHub } from '../../src/github/api/client.js';
import { plain } from '../../src/text/message.js';
import { isFields } from '../support/fake-github-schema.js';
import { startGitHub, type FakeGitHub } from '../support/fake-github.js';
import type { Files } from '../support/fake-github-state.js';
import { type PullRequestState } from '../../src/world/pull-request.js';
import { type Committed } from '../../src/world/branch.js';

const files: Files = { 'a/policy.json': 'old\n', 'a/b/c.txt': 'c\n', 'README.md': 'r\n', 'tool.sh': 'x\n' };
const edit = { path: 'a/policy.json', before: 'old\n', after: 'new\n' };
const started: FakeGitHub[] = [];

afterAll(async () => {
  expect(started.flatMap(({ faults }) => faults)).toEqual([]);
  await Promise.all(started.map((each) => each.stop()));
});

describe('the branch', () => {
  it('takes a commit that differs in the edited file alone', async () => {
    const { fake, commit } = await open();
    const result = await commit(edit);
    expect(result).toEqual({ kind: 'committed', commit: fake.tip().sha });
    expect(fake.tip().files).toEqual({ ...files, 'a/policy.json': 'new\n' });
  });

  it('takes several files at once', async () => {
    const { fake, commit } = await open();
    await commit(edit, { path: 'tool.sh', before: 'x\n', after: 'y\n' });
    expect(fake.tip().files).toEqual({ ...files, 'a/policy.json': 'new\n', 'tool.sh': 'y\n' });
    expect(fake.tip().modes).toEqual({ 'tool.sh': '100755' });
  });

  it.each<{ name: string; lie: Lie; says: string }>([
    {
      name: 'a tree that GitHub made of something else',
      lie: { on: /^POST .*\/git\/trees$/, body: (body) => ({ ...body, tree: [...entriesIn(body), other] }) },
      says: 'the new tree differs from the old in something else',
    },
    {
      name: 'a tree without what is below the base',
      lie: { on: /^POST .*\/git\/trees$/, body: ({ tree }) => ({ tree }) },
      says: 'the new tree differs from the old in something else',
    },
    {
      name: 'a file whose mode has changed',
      lie: {
        on: /^POST .*\/git\/trees$/,
        body: (body) => ({ ...body, tree: entriesIn(body).map((entry) => ({ ...entry, mode: '100755' })) }),
      },
      says: 'the new tree differs from the old in something else',
    },
    {
      name: 'a blob that reads back differently',
      lie: { on: /^GET .*\/git\/blobs\//, answer: (answer) => ({ ...answer, content: 'b3RoZXIK' }) },
      says: '`a/policy.json` does not read back as what was proved',
    },
    {
      name: 'a blob that was stored differently',
      lie: { on: /^POST .*\/git\/blobs$/, body: (body) => ({ ...body, content: 'b3RoZXIK' }) },
      says: 'the branch takes no such commit',
    },
    {
      name: 'a branch that was set back to an earlier commit',
      lie: { on: /^GET .*\/git\/ref\//, answer: (answer) => ({ ...answer, object: { sha: 'f'.repeat(40) } }) },
      says: 'moved on to another commit',
    },
    {
      name: 'a folder that GitHub lists in part',
      lie: { on: /^GET .*\/git\/trees\//, answer: (answer) => ({ ...answer, truncated: true }) },
      says: 'too many files for GitHub to list',
    },
    {
      name: 'an answer without a name',
      lie: { on: /^POST .*\/git\/commits$/, answer: () => ({}) },
      says: 'without an object SHA',
    },
  ])('does not take $name', async ({ lie, says }) => {
    const { fake, commit } = await open(lie);
    expect(sayingOf(await commit(edit))).toContain(says);
    expect(fake.tip().files).toEqual(files);
  });

  it.each([
    {
      name: 'a text that is not that of the head',
      given: { ...edit, before: 'other\n' },
      says: 'not at the head commit as it was analysed',
    },
    {
      name: 'a file that is not there',
      given: { ...edit, path: 'a/none.json' },
      says: 'is not there at the head commit',
    },
    { name: 'a folder', given: { ...edit, path: 'a/b' }, says: 'not a plain file' },
    { name: 'what lies below a file', given: { ...edit, path: 'README.md/x' }, says: 'is not there' },
  ])('does not take $name', async ({ given, says }) => {
    const { fake, commit } = await open();
    expect(sayingOf(await commit(given))).toContain(says);
    expect(fake.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });
});

it('names a blob as git does', () => {
  // printf 'what is up, doc?' | git hash-object --stdin
  expect(blobName(Buffer.from('what is up, doc?'))).toBe('bd9dbf5aae1a3862dd1526723246b20206e5fc37');
});

type Fields = Readonly<Record<string, unknown>>;

/** What is done to the body of a request, or to its answer. */
interface Lie {
  readonly on: RegExp;
  readonly body?: (body: Fields) => Fields;
  readonly answer?: (answer: Fields) => Fields;
}

const other = { path: 'README.md', mode: '100644', type: 'blob', content: 'changed\n' };

async function open(lie?: Lie): Promise<{
  readonly fake: FakeGitHub;
  readonly commit: (...edits: readonly (typeof edit)[]) => Promise<Committed>;
}> {
  const fake = await startGitHub({ base: files, head: files, modes: { 'tool.sh': '100755' } });
  started.push(fake);
  const honest = connect({
    ...{ token: fake.token, apiUrl: fake.url, graphqlUrl: `${fake.url}/graphql` },
    log: () => undefined,
    wait: () => Promise.resolve(),
  });
  const told = (route: string, answer: unknown): unknown =>
    lie?.on.test(route) === true && lie.answer !== undefined && isFields(answer) ? lie.answer(answer) : answer;
  const github: GitHub = {
    ...honest,
    get: async (path, query) => told(`GET ${path}`, await honest.get(path, query)),
    write: async (method, path, body) => {
      const route = `${method} ${path}`;
      const sent = lie?.on.test(route) === true && lie.body !== undefined ? lie.body(body) : body;
      return told(route, await honest.write(method, path, sent));
    },
  };
  const branch = branchOf(github, stateOf(fake));
  return { fake, commit: (...edits) => branch.commit(edits, 'Refine\n') };
}

function stateOf(fake: FakeGitHub): PullRequestState {
  const event = fake.event();
  const state = readPullRequest(isFields(event) ? event['pull_request'] : undefined, repositoryIdOf(fake.repository));
  if (state === undefined) throw new Error('the fake has no pull request');
  return state;
}

function entriesIn({ tree }: Fields): readonly Fields[] {
  return Array.isArray(tree) ? tree.filter(isFields) : [];
}

function sayingOf(result: Committed): string {
  if (result.kind === 'committed') return 'committed';
  return plain(result.why);
}
