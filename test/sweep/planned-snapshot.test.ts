/** What a plan has read, in its file: the same again in every shard, and nothing else than what the merge reads as well. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledCatalogue } from '../../src/policy/catalogue.js';
import type { Snapshot } from '../../src/review/snapshot.js';
import { digestOf, packed, unpacked } from '../../src/sweep/packed.js';
import { snapshotIn, snapshotLines, withTexts } from '../../src/sweep/planned-snapshot.js';
import { graphText } from '../../src/text/graph-text.js';
import { runs } from '../support/runs.js';
import { mergeOf, plannedIn, plannedInPublic, shardOf } from '../support/sharded-sweep.js';
import { SweptRepository } from '../support/swept-repository.js';

const account = '123456789012';

function inventoryOf(actions: readonly string[]): string {
  const role = (name: string): object => ({
    ...{ Path: '/', RoleName: name, RoleId: 'AROAEXAMPLE', Arn: `arn:aws:iam::${account}:role/${name}` },
    ...{ CreateDate: '2024-01-01T00:00:00Z', AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [] } },
    ...{ InstanceProfileList: [], AttachedManagedPolicies: [], Tags: [] },
    RolePolicyList: [{ PolicyName: name, PolicyDocument: documentOf(name, actions) }],
  });
  const details = {
    UserDetailList: [],
    GroupDetailList: [],
    RoleDetailList: ['alpha', 'beta'].map(role),
    Policies: [],
  };
  return JSON.stringify(details);
}

function documentOf(name: string, actions: readonly string[]): object {
  const Statement = [{ Sid: name, Effect: 'Allow', Action: actions, Resource: `arn:aws:s3:::${name}/*` }];
  return { Version: '2012-10-17', Statement };
}

function filesOf(actions: readonly string[]): Readonly<Record<string, string>> {
  const policy = (name: string): string => `${JSON.stringify(documentOf(name, actions), undefined, 2)}\n`;
  return {
    'alpha/policy.json': policy('alpha'),
    'beta/policy.json': policy('beta'),
    '.github/iam-findings/inventory.json': inventoryOf(actions),
    'deploy.sh': 'aws iam put-role-policy --policy-document file://beta/policy.json\n',
  };
}

const files = filesOf(['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:GetObjectAcl']);

/** The head of a plan, and the lines of what it has read. */
function partsOf(plan: string): {
  readonly head: Readonly<Record<string, unknown>>;
  readonly lines: readonly string[];
} {
  const [head = '', ...lines] = plan.trimEnd().split('\n');
  return { head: JSON.parse(head) as Readonly<Record<string, unknown>>, lines };
}

function planOf(head: object, lines: readonly string[]): string {
  return `${[JSON.stringify({ ...head, content: digestOf(lines.join('\n')) }), ...lines].join('\n')}\n`;
}

/** The plan with another snapshot, and with each digest as that of an honest one. */
function forged(plan: string, change: (snapshot: Snapshot) => Snapshot): string {
  const { head, lines } = partsOf(plan);
  const snapshot = change(snapshotIn(lines, undefined)!);
  const brief = { ...withTexts(snapshot, digestOf), catalogue: bundledCatalogue.label };
  return planOf({ ...head, index: digestOf(graphText(brief, [])) }, snapshotLines(snapshot));
}

/** What a sweep ends with. */
async function endOf(job: Promise<unknown>): Promise<string> {
  return job.then(
    () => 'no error',
    (cause: unknown) => String(cause),
  );
}

const other = 'the files or the findings are not those that the plan was made with';

describe('what a plan has read', () => {
  it('is what a shard goes by, which asks for no file of the repository and for no evidence', async () => {
    const { plan, shards } = await plannedIn(new SweptRepository(files), 2);
    for (const shard of shards)
      expect(await shardOf(new SweptRepository({}), plan, shard)).toBe(
        await shardOf(new SweptRepository(files), plan, shard),
      );
  });

  it('holds what each policy can become, the text of each file, and its evidence', async () => {
    const { plan } = await plannedIn(new SweptRepository(files), 2);
    const snapshot = snapshotIn(partsOf(plan).lines, undefined)!;
    expect([...snapshot.identities!.values()].map(({ pattern }) => pattern.actions.length)).toEqual([4, 4]);
    const all = [...snapshot.changed, ...(snapshot.rest?.files ?? []), ...snapshot.findings];
    expect(Object.fromEntries(all.map(({ path, text }) => [path, text]))).toEqual(files);
  });

  it('is the same again for any texts', async () => {
    const { plan } = await plannedIn(new SweptRepository(files), 1);
    const known = snapshotIn(partsOf(plan).lines, undefined)!;
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('long'.repeat(150_000)));
    const named = fc
      .array(text, { maxLength: 5 })
      .map((texts) => texts.map((each, at) => ({ path: `${at}`, text: each })));
    fc.assert(
      fc.property(named, named, named, (changed, rest, findings) => {
        const snapshot: Snapshot = {
          ...{ ...known, findings, rest: { files: rest, uncompared: undefined } },
          changed: changed.map((file, at) => ({ ...file, hunks: [], base: at % 2 === 0 ? file.text : undefined })),
        };
        expect(snapshotIn(snapshotLines(snapshot), undefined)).toEqual(snapshot);
      }),
      runs(20),
    );
  });

  it('is none that is of a change', async () => {
    const { plan } = await plannedIn(new SweptRepository(files), 1);
    const snapshot = snapshotIn(partsOf(plan).lines, undefined)!;
    const changed = snapshot.changed.map((file) => ({ ...file, base: 'other' }));
    expect(() => snapshotLines({ ...snapshot, changed })).toThrow('a file of it is changed');
  });

  it.each<[string, (lines: readonly string[]) => readonly string[], string]>([
    ['a line is missing', (lines) => lines.slice(0, -1), 'damaged, or cut off: `sweep-plan.json`'],
    ['all lines are missing', () => [], 'damaged, or cut off: `sweep-plan.json`'],
    ['a line is none that was packed', ([first, ...more]) => [first!, ...more.slice(1), 'AAAA'], 'damaged, or cut off'],
    ['evidence is none that was packed', ([first, , ...more]) => [first!, 'AAAA', ...more], 'damaged, or cut off'],
    ['texts are no texts', (lines) => [...lines.slice(0, -1), packed('[1, 2, 3]')], 'damaged, or cut off'],
    ['the first line is another graph', ([, ...more]) => [packed(graphText({}, [])), ...more], 'damaged, or cut off'],
    ['a text is another one', (lines) => [...lines.slice(0, -1), exchanged(lines.at(-1)!)], other],
    ['evidence is another one', ([first, , ...more]) => [first!, packed('[]'), ...more], other],
  ])('ends a shard where %s', async (_, spoil, says) => {
    const repository = new SweptRepository(files);
    const { plan } = await plannedIn(repository, 2);
    const { head, lines } = partsOf(plan);
    expect(await endOf(shardOf(repository, planOf(head, spoil(lines)), '1-of-2'))).toContain(says);
    // Whoever changes the lines alone is found out by their digest.
    expect(
      await endOf(shardOf(repository, [JSON.stringify(head), ...spoil(lines), ''].join('\n'), '1-of-2')),
    ).toContain('damaged, or cut off: `sweep-plan.json`');
  });

  it.each<[string, (snapshot: Snapshot) => Snapshot]>([
    ['a policy', (snapshot) => withTexts(snapshot, (text) => text.replace('s3:PutObject', 's3:*'))],
    ['the evidence', (snapshot) => ({ ...snapshot, findings: [] })],
    ['a file that names a policy', (snapshot) => ({ ...snapshot, rest: { files: [], uncompared: undefined } })],
    [
      'what a policy can become',
      (snapshot) => ({ ...snapshot, identities: new Map([...snapshot.identities!].slice(1)) }),
    ],
    ['what is not known of the policies', (snapshot) => ({ ...snapshot, identities: undefined })],
  ])('ends the merge where it is honest but for %s', async (_, change) => {
    const repository = new SweptRepository(files);
    const { plan, shards } = await plannedIn(repository, 2);
    const poisoned = forged(plan, change);
    const reports = await Promise.all(shards.map((shard) => shardOf(repository, poisoned, shard)));
    expect(await endOf(mergeOf(repository, poisoned, reports))).toContain(other);
    expect(repository.writes).toEqual([]);
    // The same by an honest hand.
    const same = forged(plan, (snapshot) => snapshot);
    const honest = await Promise.all(shards.map((shard) => shardOf(repository, same, shard)));
    expect(await endOf(mergeOf(repository, same, honest))).toBe('no error');
  });

  it.each([
    ['/runner/temp/findings.json', 'everybody can read the artifacts of a public repository'],
    ['.github/iam-findings/inventory.json', 'no error'],
    ['artifact:iam-findings/findings.json', 'no error'],
  ])('holds no evidence of a public repository that is private: %s', async (path, says) => {
    expect(await endOf(plannedInPublic(new SweptRepository(files), path))).toContain(says);
  });

  it('ends a shard whose inputs or config are others', async () => {
    const { plan } = await plannedIn(new SweptRepository(files), 2);
    const { head } = partsOf(plan);
    const config = { '.github/iam-policy-refiner.yml': 'sweep:\n  max-open: 5\n' };
    const repository = new SweptRepository(config);
    const moved = planOf({ ...head, commit: repository.branches.get('main') }, partsOf(plan).lines);
    expect(await endOf(shardOf(repository, moved, '1-of-2'))).toContain('the config or the inputs are not those');
  });
});

/** The line with another policy. */
function exchanged(line: string): string {
  return packed(unpacked(line)!.replace('s3:GetObjectAcl', 's3:PutObjectAcl'));
}
