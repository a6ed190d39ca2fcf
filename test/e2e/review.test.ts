/**
 * The bundle in `dist/`, run as a runner runs it, against a GitHub on loopback.
 *
 * Each test is one job (or two in a row) on the worked example's pull request.
 */
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitSuggestions } from '../support/commit-suggestions.js';
import { person, openGitHub, type FakeGitHub, type Scene } from '../support/fake-github.js';
import {
  actionsIn,
  cataloguePath,
  committed,
  evidence,
  findings,
  findingsPath,
  granted,
  policyAtBase,
  policyAtHead,
  policyPath,
  recommended,
  withoutFindings,
  workedExample,
  writesTo,
} from '../support/fake-github-scenes.js';
import { makeFolders, runAction, writeAt, type Folders, type Ran } from '../support/runner.js';

const reviews = 'POST /pulls/{pull_number}/reviews';
const configPath = '.github/iam-policy-refiner.yml';
const catalogue = { catalogue: cataloguePath };

describe('the Action', () => {
  const run = (github: FakeGitHub, inputs: Readonly<Record<string, string>> = {}, folders?: Folders): Promise<Ran> =>
    runAction({ github, inputs, ...(folders === undefined ? {} : { folders }) });

  describe('suggests', () => {
    it('what the worked example calls for, in eight requests', async () => {
      const github = openGitHub(workedExample());
      const ran = await run(github, catalogue);
      expect(ran).toMatchObject({ exitCode: 0, stderr: '', outputs: { verdict: 'pass', suggestions: '2' } });
      expect(ran.report).toMatchObject({ verdict: 'pass', comments: [{ path: policyPath }, { path: policyPath }] });
      expect(github.requests.length).toBeLessThanOrEqual(8);
      expect(github.requests.filter(({ status }) => status !== 200)).toEqual([]);
      expect(committed(github)).toEqual(recommended);
    });

    it('the same with the bundled catalogue, and keeps two actions that AWS has added', async () => {
      const github = openGitHub(workedExample());
      await run(github);
      const [lambda, s3 = []] = actionsIn(committed(github));
      const [lambdaThen, s3Then = []] = actionsIn(recommended);
      expect(lambda).toEqual(lambdaThen);
      const before = granted('s3', s3Then);
      const now = granted('s3', s3);
      expect(before.filter((name) => !now.includes(name))).toEqual([]);
      expect(now.filter((name) => !before.includes(name))).toEqual([
        's3:GetBucketAbac',
        's3:GetBucketMetadataTableConfiguration',
      ]);
    });

    it('nothing again to a pull request it has commented on', async () => {
      const github = openGitHub(workedExample());
      await run(github, catalogue);
      const before = writesTo(github).length;
      const again = await run(github, catalogue);
      expect(again).toMatchObject({ exitCode: 0, outputs: { suggestions: '2' } });
      expect(writesTo(github)).toHaveLength(before);
    });

    it('nothing more once everything is committed', async () => {
      const github = openGitHub(workedExample());
      await run(github, catalogue);
      github.push({ ...evidence, [policyPath]: commitSuggestions(policyAtHead, github.comments()) });
      const again = await run(github, { ...catalogue, 'fail-on': 'unused, incomplete' });
      expect(again).toMatchObject({
        exitCode: 0,
        outputs: { verdict: 'pass', suggestions: '0', 'unused-actions': '0' },
      });
      expect(writesTo(github).map(({ method }) => method)).toEqual(['POST', 'DELETE', 'DELETE']);
    });

    it('the same again where only somebody else has quoted its comments', async () => {
      const first = openGitHub(workedExample());
      await run(first, catalogue);
      const comments = first.comments().map(({ body }) => ({ path: policyPath, line: 7, user: person, body }));
      const github = openGitHub(workedExample({ comments }));
      await run(github, catalogue);
      expect(github.reviews()).toHaveLength(1);
      expect(github.comments()).toHaveLength(4);
    });

    it.each<{ name: string; end: string; mark: string; losesByteOrderMark?: boolean }>([
      { name: 'CRLF', end: '\r\n', mark: '' },
      { name: 'a byte-order mark', end: '\n', mark: '\uFEFF' },
      { name: 'a byte-order mark that GraphQL loses', end: '\n', mark: '\uFEFF', losesByteOrderMark: true },
      { name: 'CRLF and a byte-order mark', end: '\r\n', mark: '\uFEFF' },
    ])('lines that leave a file with $name as it is', async ({ end, mark, losesByteOrderMark = false }) => {
      const written = (text: string): string => mark + text.replaceAll('\n', end);
      const github = openGitHub(
        workedExample({
          base: { [policyPath]: written(policyAtBase), [findingsPath]: written(findings) },
          head: { [policyPath]: written(policyAtHead) },
          losesByteOrderMark,
        }),
      );
      await run(github, catalogue);
      const text = commitSuggestions(written(policyAtHead), github.comments());
      expect(JSON.parse(text.slice(mark.length))).toEqual(recommended);
      expect(text.startsWith(mark)).toBe(true);
      expect(text.replaceAll(end, '')).not.toMatch(/[\r\n]/);
    });

    it('what stands after the first 512 KB of a file', async () => {
      const resources = Array.from(
        { length: 9000 },
        (_, index) => `        "arn:aws:s3:::${'b'.repeat(50)}-${index}/*"`,
      );
      const denied = `   {\n      "Effect": "Deny",\n      "Action": "s3:PutObject",\n      "Resource": [\n${resources.join(',\n')}\n      ]\n   },\n`;
      const grown = (text: string): string => text.replace('"Statement": [\n', `"Statement": [\n${denied}`);
      const head = grown(policyAtHead);
      expect(Buffer.byteLength(head)).toBeGreaterThan(600_000);
      const github = openGitHub(
        workedExample({ base: { [policyPath]: grown(policyAtBase) }, head: { [policyPath]: head } }),
      );
      await run(github, catalogue);
      const document: unknown = JSON.parse(commitSuggestions(head, github.comments()));
      expect(actionsIn(document).slice(1)).toEqual(actionsIn(recommended));
    });

    it('what a file among 321 changed ones needs', async () => {
      const others = Object.fromEntries(Array.from({ length: 320 }, (_, index) => [`docs/${index}.txt`, `${index}\n`]));
      const github = openGitHub(workedExample({ head: others }));
      expect(await run(github, catalogue)).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
      expect(committed(github)).toEqual(recommended);
      expect(github.requests.filter(({ path }) => path.includes('/pulls/7/files'))).toHaveLength(4);
    });

    it('what a renamed file needs, compared with what it was', async () => {
      const moved = 'policies/renamed.json';
      const scene = workedExample({ renames: { [moved]: policyPath } });
      const { [policyPath]: text = '', ...rest } = scene.head;
      const github = openGitHub({ ...scene, head: { ...rest, [moved]: text } });
      await run(github, catalogue);
      expect(committed(github, moved)).toEqual(recommended);
    });

    it('in a comment on the file what no hunk shows', async () => {
      const github = openGitHub(workedExample({ longestPatch: 0 }));
      const ran = await run(github, catalogue);
      expect(ran.exitCode).toBe(0);
      expect(github.reviews()).toEqual([]);
      expect(github.comments()).toMatchObject([{ path: policyPath }]);
      expect(github.comments()[0]).not.toHaveProperty('line');
      expect(github.comments()[0]?.body).toMatch(/outside the diff[\s\S]*To keep one/);
      expect(github.issueComments()).toEqual([]);
      const before = writesTo(github).length;
      await run(github, catalogue);
      expect(writesTo(github)).toHaveLength(before);
    });
  });

  describe('reads', () => {
    it('base and head by commit, never the workspace', async () => {
      const github = openGitHub(workedExample());
      const folders = await makeFolders();
      const decoys = { [policyPath]: '{}', [findingsPath]: '[]', [configPath]: 'policies: [', [cataloguePath]: '{}' };
      for (const [path, text] of Object.entries(decoys)) await writeAt(folders.workspace, path, text);
      expect(await run(github, catalogue, folders)).toMatchObject({ exitCode: 0 });
      expect(committed(github)).toEqual(recommended);
    });

    it('the findings, config and catalogue of the base, whatever the pull request makes of them', async () => {
      const hostile = {
        [findingsPath]: '[]',
        '.github/iam-findings/more.json': '[',
        [configPath]: 'policies: [',
        [cataloguePath]: '{}',
      };
      const github = openGitHub(workedExample({ head: hostile }));
      const ran = await run(github, catalogue);
      // They are read for validity only: what is broken would end every run after the merge.
      expect(ran).toMatchObject({ exitCode: 1, outputs: { verdict: 'incomplete' } });
      expect(ran.summary).toMatch(/iam-policy-refiner\.yml/);
      expect(committed(github)).toEqual(recommended);
    });

    it('what was granted before at the merge base, not at the base that has moved on', async () => {
      const mergeBase = workedExample().base;
      const github = openGitHub(workedExample({ base: { [policyPath]: '{"Statement": []}\n' }, mergeBase }));
      await run(github, catalogue);
      expect(committed(github)).toEqual(recommended);
    });

    it.each(['my-role.json', '*.json'])(
      'findings that an earlier step wrote outside the workspace: %s',
      async (name) => {
        const github = openGitHub(withoutFindings());
        const folders = await makeFolders();
        await writeAt(folders.temp, 'iam/my-role.json', findings);
        const ran = await run(github, { ...catalogue, findings: join(folders.temp, 'iam', name) }, folders);
        expect(ran).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
        expect(committed(github)).toEqual(recommended);
      },
    );

    it.each(['inside', 'linked'])('no findings that lie in the workspace: %s', async (how) => {
      const github = openGitHub(withoutFindings());
      const folders = await makeFolders();
      const inside = await writeAt(folders.workspace, 'my-role.json', findings);
      const link = join(folders.temp, 'my-role.json');
      await symlink(inside, link);
      const ran = await run(github, { ...catalogue, findings: how === 'inside' ? inside : link }, folders);
      expect(ran.exitCode).toBe(1);
      expect(errorsIn(ran)).toEqual([expect.stringContaining('my-role.json')]);
      expect(ran.stdout).toMatch(/^help: .*runner\.temp/m);
      expect(writesTo(github)).toEqual([]);
    });

    it('the findings that can be read, and says which cannot', async () => {
      const github = openGitHub(workedExample({ base: { '.github/iam-findings/broken.json': '{"findings": ' } }));
      const ran = await run(github, catalogue);
      expect(ran).toMatchObject({ exitCode: 0, outputs: { verdict: 'incomplete' } });
      expect(ran.summary).toContain('.github/iam-findings/broken.json');
      expect(committed(github)).toEqual(recommended);
    });

    it('no file that is not UTF-8, and says so', async () => {
      const latin = Buffer.from(policyAtHead.replace('"Effect"', '"Sid": "D\u00e9ploie", "Effect"'), 'latin1');
      const github = openGitHub(workedExample({ head: { [policyPath]: latin } }));
      const ran = await run(github, catalogue);
      expect(ran).toMatchObject({ exitCode: 0, outputs: { verdict: 'incomplete' } });
      expect(ran.summary).toMatch(/`policies\/deploy\.json` could not be read: .*UTF-8/);
      expect(github.comments()).toEqual([]);
      expect(github.issueComments()).toMatchObject([{ body: expect.stringContaining('UTF-8') as unknown }]);
    });

    it('files one by one where GraphQL refuses', async () => {
      const github = openGitHub(workedExample());
      github.disturb('POST /graphql', { status: 500, headers: { 'retry-after': '0' } });
      expect(await run(github, catalogue)).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
      expect(committed(github)).toEqual(recommended);
      await run(github, catalogue);
      expect(github.reviews()).toHaveLength(1);
    });

    it.each<{ route: string; status: number; headers?: Readonly<Record<string, string>> }>([
      { route: 'POST /graphql', status: 502 },
      { route: 'GET /compare/{basehead}', status: 429, headers: { 'retry-after': '1' } },
      { route: 'GET /git/trees/{tree_sha}', status: 403, headers: { 'retry-after': '1' } },
    ])('again after a passing $status to $route', async ({ route, status, headers = {} }) => {
      const github = openGitHub(workedExample());
      github.disturb(route, { times: 1, status, headers });
      expect(await run(github, catalogue)).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
      expect(committed(github)).toEqual(recommended);
      expect(github.requests).toHaveLength(9);
    });
  });

  describe('posts', () => {
    it('nothing with a read-only token, and tells everything in the summary and in warnings', async () => {
      const github = openGitHub(workedExample({ readOnly: true, fork: true }));
      const ran = await run(github, catalogue);
      expect(ran).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', suggestions: '2' } });
      for (const pattern of actionsIn(recommended).flat().slice(0, -1)) expect(ran.summary).toContain(`"${pattern}"`);
      expect(ran.summary).toMatch(/Not posted[\s\S]*403.*Resource not accessible by integration/);
      expect(ran.stdout.match(/^::warning file=policies\/deploy\.json,line=\d+/gm)).toHaveLength(2);
      expect(github.comments()).toEqual([]);
      expect(writesTo(github)).toHaveLength(1);
    });

    it.each([
      // At once, then each comment alone.
      { status: 422, asked: 3 },
      { status: 404, asked: 1 },
      // Each time it is looked for first.
      { status: 502, asked: 3 },
    ])('a summary comment instead of a review that is answered $status', async ({ status, asked }) => {
      const github = openGitHub(workedExample());
      github.disturb(reviews, { status });
      const ran = await run(github, { ...catalogue, 'fail-on': 'incomplete' });
      expect(ran).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
      expect(ran.summary).toMatch(new RegExp(`Not posted[\\s\\S]*was not posted: GitHub answered ${status}`));
      expect(ran.summary).toContain('"s3:GetMulti*"');
      expect(writesTo(github)).toHaveLength(asked + 1);
      expect(github.comments()).toEqual([]);
      expect(github.issueComments()).toMatchObject([{ body: expect.stringContaining('"s3:GetMulti*"') as unknown }]);
    });

    it('nothing again when a review was refused and is there all the same', async () => {
      const github = openGitHub(workedExample());
      github.disturb(reviews, { status: 502, carriedOut: true, times: 1 });
      expect(await run(github, catalogue)).toMatchObject({ exitCode: 0 });
      expect(github.comments()).toHaveLength(2);
      await run(github, catalogue);
      expect(writesTo(github)).toHaveLength(1);
    });

    it('nothing when the pull request moves on meanwhile', async () => {
      const github = openGitHub(workedExample());
      const before = (): void => {
        github.push({ ...evidence, [policyPath]: policyAtBase });
      };
      github.disturb('GET /pulls/{pull_number}', { before, times: 1 });
      const ran = await run(github, catalogue);
      expect(ran).toMatchObject({ exitCode: 0, outputs: { suggestions: '2' } });
      expect(ran.stdout).toContain('nothing was posted');
      expect(writesTo(github)).toEqual([]);
    });

    it('nothing when the pull request is closed', async () => {
      const github = openGitHub(workedExample({ closed: true }));
      expect(await run(github, catalogue)).toMatchObject({ exitCode: 0, outputs: { suggestions: '2' } });
      expect(writesTo(github)).toEqual([]);
    });

    it('nothing with `comment: none`', async () => {
      const github = openGitHub(workedExample());
      const ran = await run(github, { ...catalogue, comment: 'none' });
      expect(ran).toMatchObject({ exitCode: 0, outputs: { suggestions: '2' } });
      expect(ran.summary).toContain('"s3:GetMulti*"');
      expect(writesTo(github)).toEqual([]);
    });
  });

  describe('concludes', () => {
    it.each<{ inputs: Readonly<Record<string, string>>; exitCode: number; verdict: string }>([
      { inputs: {}, exitCode: 0, verdict: 'pass' },
      { inputs: { 'fail-on': 'unused' }, exitCode: 1, verdict: 'fail' },
      { inputs: { 'fail-on': 'unused', 'max-unused': '29' }, exitCode: 1, verdict: 'fail' },
      { inputs: { 'fail-on': 'unused', 'max-unused': '30' }, exitCode: 0, verdict: 'pass' },
    ])('$verdict on 30 unused permissions with $inputs', async ({ inputs, exitCode, verdict }) => {
      const github = openGitHub(workedExample());
      const ran = await run(github, { ...catalogue, ...inputs });
      expect(ran).toMatchObject({ exitCode, outputs: { verdict, 'unused-actions': '30' } });
      expect(errorsIn(ran)).toHaveLength(exitCode);
      expect(committed(github)).toEqual(recommended);
    });

    it.each<{ name: string; base?: Scene['base']; inputs?: Readonly<Record<string, string>>; says: RegExp }>([
      { name: 'an unknown input', inputs: { 'max-unsued': '3' }, says: /`max-unsued`.*`max-unused`/ },
      { name: 'a broken config', base: { [configPath]: 'policies: [' }, says: /iam-policy-refiner\.yml/ },
      { name: 'a catalogue that is not there', inputs: { catalogue: 'other.json' }, says: /`other\.json`/ },
      { name: 'a wrong token', inputs: { 'github-token': 'ghs_wrong' }, says: /401/ },
    ])('with one message and help on $name', async ({ base = {}, inputs = {}, says }) => {
      const github = openGitHub(workedExample({ base, head: base }));
      const ran = await run(github, { ...catalogue, ...inputs });
      expect(ran.exitCode).toBe(1);
      expect(errorsIn(ran)).toEqual([expect.stringMatching(says)]);
      expect(ran.stdout).toMatch(/^help: ./m);
      expect(ran.stdout).not.toContain('this is a bug');
      expect(writesTo(github)).toEqual([]);
    });

    it('with one message and help on another event', async () => {
      const github = openGitHub(workedExample());
      const event = { name: 'push', payload: { ref: 'refs/heads/main' } };
      const ran = await runAction({ github, event });
      expect(ran.exitCode).toBe(1);
      expect(errorsIn(ran)).toEqual([expect.stringContaining('push')]);
      expect(ran.stdout).toMatch(/^help: .*pull_request/m);
      expect(github.requests).toEqual([]);
    });
  });
});

function errorsIn({ stdout }: Ran): readonly string[] {
  return stdout.split('\n').filter((line) => line.startsWith('::error'));
}
