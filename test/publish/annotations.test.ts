/** Which places get a warning of the workflow, and that GitHub shows them all. */
import { describe, expect, it } from 'vitest';
import { perform } from '../../src/deliver/perform.js';
import { posterThat } from '../support/poster.js';
import { refusedWith } from '../support/refusals.js';
import { within } from '../../src/publish/annotations.js';
import type { Annotation, Plan } from '../../src/publish/plan.js';
import { lineNumber } from '../../src/text/line.js';
import { plain, words } from '../../src/text/message.js';
import { runOn, type PullRequest } from '../support/fixture.js';
import { type Runner } from '../../src/world/runner.js';

const policy = (...actions: readonly string[]): string =>
  `${JSON.stringify({ Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] }, undefined, 2)}\n`;
const evidence: readonly [string, string] = [
  '.github/iam-findings/f.json',
  JSON.stringify([{ serviceNamespace: 's3', actions: ['GetObject', 'GetBucketAcl'] }]),
];

/** So many new files with one suggestion each, the later ones with more to remove. */
function pullOf(count: number, inputs: Readonly<Record<string, string>>): PullRequest {
  const files = Array.from({ length: count }, (_, index): readonly [string, string] => [
    `p${String(index).padStart(2, '0')}.json`,
    index < count / 2 ? policy('s3:GetObject', 's3:PutObject') : policy('s3:Get*', 's3:PutObject'),
  ]);
  return {
    base: new Map([evidence]),
    head: new Map([...files, evidence]),
    inputs: new Map(Object.entries({ 'new-permissions': 'refine', 'max-patterns': 'unlimited', ...inputs })),
  };
}

const planned = async (pull: PullRequest): Promise<readonly Annotation[]> => (await runOn(pull)).plan.annotations;

interface Told {
  readonly line: string;
  readonly place: { readonly path: string; readonly line: number } | undefined;
}

/** The warnings of a run in which GitHub refuses every write, those on files, or none. */
async function warningsOf(plan: Plan, refuses: 'all' | 'on files' | 'nothing'): Promise<readonly Told[]> {
  const told: Told[] = [];
  const no = (status: number) => (): Promise<void> => Promise.reject(refusedWith(status, 'no', 'commenting'));
  const runner: Runner = {
    summary: () => Promise.resolve(),
    output: () => undefined,
    report: () => Promise.resolve('report.json'),
    file: () => Promise.resolve(''),
    log: () => undefined,
    warn: (line, place) => {
      told.push({ line, place });
    },
    notice: () => undefined,
    fail: () => undefined,
  };
  const poster = posterThat(refuses === 'all' ? no(403) : () => Promise.resolve());
  await perform(plan, runner, refuses === 'on files' ? { ...poster, commentOnFile: no(422) } : poster);
  return told;
}

describe('a warning', () => {
  it.each([
    { inputs: {}, count: 0, why: 'none where every suggestion is posted' },
    { inputs: { 'max-comments': '2' }, count: 1, why: 'for what is beyond `max-comments`' },
    { inputs: { 'max-comments': '0' }, count: 3, why: 'for everything where no comment may be open' },
    { inputs: { comment: 'none' }, count: 3, why: 'for everything where nothing is posted' },
    { inputs: { comment: 'summary' }, count: 3, why: 'for everything where only the summary is posted' },
  ])('is planned $why', async ({ inputs, count }) => {
    expect(await planned(pullOf(3, inputs))).toHaveLength(count);
  });

  it('is planned for what lies outside the diff, at its own line', async () => {
    const lines = policy('s3:PutObject', ...'abcdefgh'.split('').map((each) => `sqs:${each}*`), 's3:GetObject');
    const pull = {
      base: new Map([['p.json', lines.replace(': "Allow"', ':"Allow"')], evidence]),
      head: new Map([['p.json', lines], evidence]),
      inputs: new Map([['max-patterns', 'unlimited']]),
    };
    const [only, ...more] = await planned(pull);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ path: 'p.json', line: 3 });
    expect(plain(only?.message ?? words(''))).toMatch(
      /lists 1 permission of `p` as unused, without saying by whom or since when: `s3:GetObject`\.$/,
    );
  });

  it('takes the place of each suggestion of a refused review, within ten warnings in all', async () => {
    for (const count of [3, 30]) {
      const { plan } = await runOn(pullOf(count, {}));
      const refused = await warningsOf(plan, 'all');
      expect(refused.length).toBeLessThan(10);
      const [first, ...rest] = refused;
      expect(first?.line).toMatch(/was not posted: GitHub answered 403/);
      expect(rest.map(({ place }) => place?.path)).toHaveLength(Math.min(count, 8));
      expect(await warningsOf(plan, 'nothing')).toHaveLength(count > 20 ? 8 + 1 : 0);
    }
  });

  it('takes the place of each suggestion in a refused comment on the rest of a file', async () => {
    const three = ['s3:GetObject', 's3:GetBucketAcl', 's3:Get*'].map((action, at) => ({
      Effect: 'Allow',
      Action: [action, 's3:PutObject'],
      Resource: `arn:aws:s3:::bucket-${at}/*`,
    }));
    const text = `${JSON.stringify({ Statement: three }, undefined, 2)}\n`;
    const one = pullOf(1, { 'max-comments': '1' });
    const { plan } = await runOn({ ...one, head: new Map([['p00.json', text], evidence]) });
    expect(plan.comments.onFiles.map(({ comment }) => comment.holds?.length)).toEqual([2]);
    const refused = await warningsOf(plan, 'on files');
    expect(refused.map(({ place }) => place?.path)).toEqual([undefined, 'p00.json', 'p00.json']);
    expect(refused[0]?.line).toMatch(/a comment on the file `p00\.json` was not posted: GitHub answered 422/);
    expect(new Set(refused.map(({ place }) => place?.line)).size).toBe(3);
    expect((await warningsOf(plan, 'all')).map(({ place }) => place?.path)).toEqual([
      undefined,
      ...three.map(() => 'p00.json'),
    ]);
    expect(await warningsOf(plan, 'nothing')).toEqual([]);
  });

  it('comes first where it removes most; the last says how many more there are, and where', async () => {
    const all = await planned(pullOf(30, { comment: 'none' }));
    expect(all).toHaveLength(30);
    const shown = within(10, all);
    expect(shown).toHaveLength(10);
    expect(shown.slice(0, 9).every(({ weight }) => weight === 2)).toBe(true);
    expect(plain(shown[9]?.message ?? words(''))).toMatch(
      /^21 more places hold unused permissions, in `p24\.json`, .* and 13 more; the summary/,
    );
    expect(within(10, all.slice(0, 10))).toHaveLength(10);
    expect(within(0, all)).toEqual([]);
    expect(within(-1, all.slice(0, 1))).toEqual([]);
  });

  it('keeps the place of the first it stands for', () => {
    const at = (path: string, weight: number): Annotation => ({
      path,
      line: lineNumber(1),
      weight,
      message: words('x'),
    });
    expect(within(2, [at('a', 1), at('b', 3), at('c', 2)]).map(({ path }) => path)).toEqual(['b', 'c']);
  });
});
