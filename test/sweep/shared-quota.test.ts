/** Inline policies of one principal share a quota: pull requests that are open together keep to it, in whatever order they are merged. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { documentSize } from '../../src/policy/document-size.js';
import { quotaOf } from '../../src/policy/size.js';
import { discover } from '../../src/sources/index.js';
import { runs } from '../support/runs.js';
import { sweepIn } from '../support/sweep-world.js';
import { SweptRepository } from '../support/swept-repository.js';

const roleQuota = quotaOf({ of: 'role', key: undefined });

/** What stays below each wildcard without these is longer than the wildcard; the statement of queues goes as a whole. */
const unused = JSON.stringify([
  { serviceNamespace: 'ec2', actions: ['RunInstances', 'StopInstances'] },
  { serviceNamespace: 's3', actions: ['GetBucketAcl', 'PutObject'] },
  { serviceNamespace: 'lambda', actions: ['AddPermission', 'InvokeFunction'] },
  { serviceNamespace: 'sqs', actions: ['PurgeQueue'] },
]);

/** An inline policy whose wildcards become longer lists, and maybe a statement that goes. */
interface Inline {
  readonly path: string;
  readonly role: string;
  readonly filling: number;
  readonly goes?: number | undefined;
}

function resourceOf({ role, filling, goes }: Inline, index: number): string {
  const Statement = [
    { Effect: 'Allow', Action: ['ec2:*', 's3:*', 'lambda:*'], Resource: arnOf(filling) },
    ...(goes === undefined ? [] : [{ Effect: 'Allow', Action: 'sqs:PurgeQueue', Resource: arnOf(goes) }]),
  ];
  const document = JSON.stringify({ Version: '2012-10-17', Statement }, null, 2);
  return `resource "aws_iam_role_policy" "p${index}" {\n  role   = "${role}"\n  policy = <<EOF\n${document}\nEOF\n}\n`;
}

function arnOf(filling: number): string {
  return `arn:aws:ec2:::${'r'.repeat(filling)}`;
}

/** The repository of these policies. */
function repositoryOf(policies: readonly Inline[], sweep = 'max-open: 9, max-new: 9'): SweptRepository {
  const files = new Map<string, string>();
  policies.forEach((each, index) => files.set(each.path, `${files.get(each.path) ?? ''}${resourceOf(each, index)}`));
  const entries = [...files.keys()].map((path) => `  - {paths: [${path}], findings: [unused.json]}`);
  return new SweptRepository({
    '.github/iam-policy-refiner.yml': `policies:\n${entries.join('\n')}\nsweep: {${sweep}}\n`,
    'unused.json': unused,
    ...Object.fromEntries(files),
  });
}

/** How long the policies of each role are together, where a folder is a deployment of its own. */
function sizesIn(repository: SweptRepository): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  const files = Object.entries(repository.filesOn('main')).map(([path, text]) => ({ path, text }));
  for (const file of files.filter(({ path }) => path.endsWith('.tf')))
    for (const found of discover([file])) {
      if (found.kind !== 'policy') throw new Error('a policy that is not read');
      const folder = file.path.slice(0, file.path.lastIndexOf('/'));
      const key = `${folder} ${found.policy.shelves?.[0]?.key ?? ''}`;
      sizes.set(key, (sizes.get(key) ?? 0) + documentSize(found.policy, file.text));
    }
  return sizes;
}

const open = ({ pulls }: SweptRepository): readonly number[] =>
  pulls.filter(({ state }) => state === 'open').map(({ number }) => number);

const policy = (filling: number, path = 'app/main.tf', role = 'app'): Inline => ({ path, role, filling });

it.each<{ name: string; policies: readonly Inline[]; opened: number }>([
  { name: 'of one role', policies: [policy(4_700), policy(4_900)], opened: 1 },
  { name: 'of one role in two files', policies: [policy(4_700), policy(4_900, 'app/more.tf')], opened: 1 },
  {
    name: 'of one role, with a third that becomes shorter',
    policies: [policy(4_000), policy(4_010), { ...policy(10), goes: 900 }],
    opened: 2,
  },
  { name: 'of two roles', policies: [policy(4_700), policy(4_900, 'app/main.tf', 'other')], opened: 2 },
  { name: 'of one role, which has room for both', policies: [policy(4_000), policy(4_100)], opened: 2 },
  {
    name: 'of roles of one name, each deployed apart',
    policies: [policy(4_700), policy(4_900, 'web/main.tf')],
    opened: 2,
  },
])('opens $opened for policies that become longer $name', async ({ policies, opened }) => {
  const repository = repositoryOf(policies);
  await sweepIn(repository);
  expect(open(repository)).toHaveLength(opened);
  const waits = /waits: it shares IAM's quota of 10240 characters with what .*, which comes first/;
  if (opened < policies.length) expect(repository.issue?.body).toMatch(waits);
  else expect(repository.issue?.body).not.toMatch(waits);
});

it('opens both where one group holds them, within the quota', async () => {
  const repository = repositoryOf([policy(4_700), policy(4_900, 'app/more.tf')], 'group: folder');
  await sweepIn(repository);
  expect(open(repository)).toEqual([1]);
  repository.merge(1);
  for (const size of sizesIn(repository).values()) expect(size).toBeLessThanOrEqual(roleQuota);
});

it('goes on with the later one once the first is merged', async () => {
  const repository = repositoryOf([policy(4_700), policy(4_900, 'app/more.tf')]);
  await sweepIn(repository);
  const [first = 0] = open(repository);
  expect(repository.merge(first)).toBe(true);
  await sweepIn(repository);
  expect(repository.issue?.body).not.toContain("it shares IAM's quota");
  for (const number of open(repository)) repository.merge(number);
  for (const size of sizesIn(repository).values()) expect(size).toBeLessThanOrEqual(roleQuota);
});

/** Policies that leave a role little room, or less than none; and some of others. */
const tight = fc
  .record({
    room: fc.integer({ min: -100, max: 1_200 }),
    share: fc.integer({ min: 500, max: 5_000 }),
    goes: fc.constantFrom(undefined, 300, 900),
    others: fc.array(
      fc.record({
        path: fc.constantFrom('app/main.tf', 'web/main.tf'),
        role: fc.constant('other'),
        filling: fc.nat(9_000),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ room, share, goes, others }): readonly Inline[] => {
    // What the three documents take besides, and what the one that goes takes.
    const rest = roleQuota - room - 3 * 125 - (goes === undefined ? 0 : goes + 75);
    return [policy(share), policy(rest - share, 'app/more.tf'), { ...policy(0), goes }, ...others];
  });

it('keeps to the quota, whichever are merged in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(tight, fc.infiniteStream(fc.nat(9)), async (policies, picks) => {
      const repository = repositoryOf(policies);
      const before = sizesIn(repository);
      for (let round = 0; round < 3; round++) {
        await sweepIn(repository);
        for (let left = open(repository); left.length > 0; left = left.slice(1)) {
          const pick = (picks.next().value ?? 0) % left.length;
          left = [left[pick] ?? 0, ...left.filter((_, at) => at !== pick)];
          expect(repository.merge(left[0] ?? 0)).toBe(true);
          for (const [key, size] of sizesIn(repository))
            expect(size).toBeLessThanOrEqual(Math.max(roleQuota, before.get(key) ?? 0));
        }
      }
    }),
    runs(10),
  );
});
