/** The gate: what counts for failing, and how the reason says it. */
import { describe, expect, it } from 'vitest';
import { overridden } from '../../src/review/overridden.js';
import { failsJob } from '../../src/review/verdict.js';
import { plain } from '../../src/text/message.js';
import { runOn, type Run } from '../support/fixture.js';

const path = 'p.json';
const findings = '.github/iam-findings/f.json';

/** Reported unused: a read, two writes, one of tagging, and one that no catalogue knows. */
const unused = JSON.stringify([
  {
    serviceNamespace: 's3',
    actions: ['GetBucketAcl', 'PutObject', 'DeleteObject', 'PutObjectTagging', 'NoSuchThing'].map((action) => ({
      action,
    })),
  },
]);

function policy(...actions: readonly string[]): string {
  return `${JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] }, undefined, 2)}\n`;
}

const held = [
  's3:GetBucketAcl',
  's3:PutObject',
  's3:DeleteObject',
  's3:PutObjectTagging',
  's3:NoSuchThing',
  's3:GetObject',
];

/** A pull request that turns one policy into another one. */
async function judged(inputs: Readonly<Record<string, string>>, base: string, head: string): Promise<Run> {
  return runOn({
    base: new Map([
      [path, base],
      [findings, unused],
    ]),
    head: new Map([
      [path, head],
      [findings, unused],
    ]),
    inputs: new Map(Object.entries(inputs)),
  });
}

async function verdict(inputs: Readonly<Record<string, string>>, base: string, head: string): Promise<string> {
  const { report } = await judged(inputs, base, head);
  return `${report.verdict.kind}: ${report.verdict.reasons.map(plain).join('; ')}`;
}

const before = policy(...held);
/** Adds one used action at the end: the line before it gets a comma, nothing else is touched. */
const used = policy(...held, 's3:GetObjectAcl');
/** The first two lines change places. */
const moved = policy('s3:PutObject', 's3:GetBucketAcl', ...held.slice(2));

describe('fail-on: unused', () => {
  it.each([
    [{}, 'pass: 5 unused permissions can be removed'],
    [{ 'fail-on': 'unused' }, 'fail: 5 unused permissions can be removed, more than the 0 allowed'],
    [
      { 'fail-on': 'unused', 'max-unused': '5' },
      'pass: 5 unused permissions can be removed, no more than the 5 allowed',
    ],
    [
      { 'fail-on': 'unused', 'fail-levels': 'write' },
      'fail: 5 unused permissions can be removed, 3 of them at level `write` or unknown to the catalogue, more than the 0 allowed',
    ],
    [
      { 'fail-on': 'unused', 'fail-levels': 'permissions-management', 'max-unused': '1' },
      'pass: 5 unused permissions can be removed, 1 of them at level `permissions-management` or unknown to the catalogue, no more than the 1 allowed',
    ],
    [
      { 'fail-on': 'unused', 'fail-levels': 'tagging, read', 'max-unused': '3' },
      'pass: 5 unused permissions can be removed, 3 of them at the levels `tagging`, `read` or unknown to the catalogue, no more than the 3 allowed',
    ],
  ])('with %j gives %s', async (inputs, expected) => {
    expect(await verdict(inputs, before, used)).toBe(expected);
  });

  it('counts nothing that the pull request adds', async () => {
    expect(await verdict({ 'fail-on': 'unused, new-excess' }, policy('s3:GetObject'), before)).toMatch(
      /^pass: 1 policy checked/,
    );
  });

  it('counts what a catalogue without levels cannot class', async () => {
    const { snapshot, config, report } = await judged({ 'fail-on': 'unused', 'fail-levels': 'list' }, before, used);
    expect([snapshot.catalogue, config.failLevels, report.verdict.kind]).toEqual([undefined, ['list'], 'fail']);
  });
});

describe('fail-on: new-excess', () => {
  it('lets old excess beside the changed lines pass', async () => {
    expect(await verdict({ 'fail-on': 'new-excess' }, before, used)).toBe(
      'pass: 5 unused permissions can be removed, 0 of them in what this pull request adds or changes, no more than the 0 allowed',
    );
  });

  it('counts nothing that only stands elsewhere', async () => {
    expect(await verdict({ 'fail-on': 'new-excess' }, before, moved)).toBe(
      'pass: 5 unused permissions can be removed, 0 of them in what this pull request adds or changes, no more than the 0 allowed',
    );
  });

  it('counts a wildcard that takes the place of the names', async () => {
    const text = await verdict(
      { 'fail-on': 'new-excess', 'fail-levels': 'write' },
      policy('s3:PutObject', 's3:GetObject'),
      policy('s3:PutO*', 's3:GetObject'),
    );
    expect(text).toMatch(
      /^fail: 1 unused permission can be removed, 1 of them in what .* and at level `write`, more than/,
    );
  });

  it('counts new permissions where they are to be refined', async () => {
    const inputs = { 'fail-on': 'new-excess', 'new-permissions': 'refine' };
    expect(await verdict(inputs, policy('s3:GetObject'), before)).toMatch(
      /^fail: 5 unused permissions can be removed, 5 of/,
    );
  });

  it('needs no diff to tell what is new', async () => {
    const inputs = { 'fail-on': 'new-excess' };
    const { analyse } = await import('../../src/review/analyse.js');
    for (const [head, kind] of [
      [used, 'pass'],
      [before.replace('"s3:PutObject"', '"s3:PutO*"'), 'fail'],
    ] as const) {
      const run = await judged(inputs, before, head);
      const changed = run.snapshot.changed.map((file) => ({ ...file, hunks: [] }));
      expect(analyse({ ...run.snapshot, changed }, run.config).verdict.kind).toBe(kind);
    }
  });
});

describe('the job', () => {
  const configPath = '.github/iam-policy-refiner.yml';
  const fine = { [path]: before, [configPath]: 'keep: []\n' };
  const excess = { [path]: used };
  const unread = { [path]: used, 'other.json': '{"Version": "2012-10-17", "Statement": [' };
  const breaking = { [path]: before, [configPath]: 'keep: [\n' };

  it.each<{ why: string; head: Readonly<Record<string, string>>; failOn: string; kind: string; fails: boolean }>([
    { why: 'what counts', head: excess, failOn: 'unused', kind: 'fail', fails: true },
    { why: 'what only advises', head: excess, failOn: '', kind: 'pass', fails: false },
    { why: 'what leaves nothing open', head: excess, failOn: 'incomplete', kind: 'pass', fails: false },
    { why: 'what cannot be read', head: unread, failOn: 'incomplete', kind: 'incomplete', fails: true },
    { why: 'the same, where that is not asked', head: unread, failOn: 'new-excess', kind: 'incomplete', fails: false },
    { why: 'a config that it breaks, whatever is asked', head: breaking, failOn: '', kind: 'incomplete', fails: true },
  ])('of $why ends as it should, and passes once a person accepts it', async ({ head, failOn, kind, fails }) => {
    const { config, report } = await runOn({
      base: new Map(Object.entries({ ...fine, [findings]: unused })),
      head: new Map(Object.entries({ ...fine, ...head, [findings]: unused })),
      inputs: new Map([['fail-on', failOn]]),
    });
    expect([report.verdict.kind, failsJob(report.verdict, report, config)]).toEqual([kind, fails]);
    const told = overridden(report, { kind: 'counts', label: 'accepted', by: 'maintainer', head: 'abc' });
    expect([told.verdict.kind, failsJob(told.verdict, told, config)]).toEqual(['pass', false]);
    expect(told.verdict.accepted?.instead).toBe(kind === 'pass' ? undefined : kind);
  });
});

describe('the reasons of one policy', () => {
  const star = { Effect: 'Allow', Action: '*', Resource: '*' };
  const reasonsFor = async (statements: readonly unknown[]): Promise<readonly string[]> => {
    const text = JSON.stringify({ Version: '2012-10-17', Statement: statements });
    return (await judged({}, text, `${text}\n`)).report.verdict.reasons.map(plain);
  };

  it('are said once, with all statements that they are about', async () => {
    const text = `${JSON.stringify({ Version: '2012-10-17', Statement: [star, star, star] }, undefined, 2)}\n`;
    const { report } = await judged({}, text, `${text}\n`);
    const reasons = report.verdict.reasons.map(plain).filter((each) => each.includes('only a person'));
    expect(reasons).toEqual([expect.stringContaining('(`p`, statements 1, 2, 3): `*` grants every action')]);
  });

  it('are cut each on its own, however long a name is', async () => {
    const long = (letter: string): unknown => ({
      Effect: 'Allow',
      Action: Array.from({ length: 40 }, (_, index) => `${letter.repeat(5_000)}${index}`),
      Resource: '*',
    });
    const reasons = await reasonsFor([long('x'), star, { Effect: 'Perhaps', Action: 's3:*', Resource: '*' }]);
    expect(reasons.filter((each) => each.length > 4_000)).toEqual([]);
    for (const said of ['is not an action of the form', 'only a person', 'expected `Effect`'])
      expect(reasons.join('\n')).toContain(said);
  });
});
