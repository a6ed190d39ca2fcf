/**
 * What stands in the way of a sweep: told once with what to do, nothing half done, and completed by the next sweep once
 * somebody has done it.
 */
import { expect, it } from 'vitest';
import { openForge, type FakeForge, type ForgeScene } from '../support/fake-forge.js';
import { person } from '../support/fake-forge-state.js';
import { openPulls, sweepOn, sweepWorkflow } from '../support/sweep-job.js';

const { permissions } = sweepWorkflow;
const without = (scope: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(permissions).filter(([each]) => each !== scope));
const prefix = 'iam-refine/';
const config = '.github/iam-policy-refiner.yml';
const branchOfA = 'iam-refine/policies-a-json-a-badf9e7c';

const policy = `${JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['s3:GetBucketAcl', 's3:GetObject'], Resource: '*' }] }, null, 2)}\n`;
const files = {
  'policies/a.json': policy,
  'policies/b.json': policy,
  '.github/iam-findings/f.json': JSON.stringify([{ serviceNamespace: 's3', actions: ['GetBucketAcl'] }]),
};

interface Row {
  readonly name: string;
  readonly scene: ForgeScene;
  readonly isEmpty?: true;
  readonly before?: (forge: FakeForge) => unknown;
  /** The exit code. */
  readonly ends: 0 | 1;
  /** What is said of it, once in the log and once in the summary. */
  readonly says: string;
  /** What it leaves: pull requests, dashboards, and branches, which are as many as pull requests if left out. */
  readonly leaves: readonly [number, number, number?];
  /** Somebody does what it says. */
  readonly mend: (forge: FakeForge) => unknown;
}

const rows: readonly Row[] = [
  {
    name: 'no permission for issues',
    scene: { settings: { permissions: without('issues') } },
    ends: 0,
    says: 'give the job `permissions: issues: write`',
    leaves: [2, 0],
    mend: (forge) => {
      forge.set({ permissions });
    },
  },
  {
    name: 'no permission to write contents',
    scene: { settings: { permissions: { ...permissions, contents: 'read' } } },
    ends: 1,
    says: 'give the job `permissions: contents: write`',
    leaves: [0, 1],
    mend: (forge) => {
      forge.set({ permissions });
    },
  },
  {
    name: 'no permission to write pull requests',
    scene: { settings: { permissions: { ...permissions, 'pull-requests': 'read' } } },
    ends: 1,
    says: 'give the job `permissions: pull-requests: write`',
    leaves: [0, 1],
    mend: (forge) => {
      forge.set({ permissions });
    },
  },
  {
    name: 'Actions may not create pull requests',
    scene: { settings: { mayActionsOpenPulls: false } },
    ends: 1,
    says: 'turn on `Allow GitHub Actions to create and approve pull requests`',
    leaves: [0, 1],
    mend: (forge) => {
      forge.set({ mayActionsOpenPulls: true });
    },
  },
  {
    name: 'commits must be signed',
    scene: { me: person, settings: { mustBeSigned: true } },
    ends: 1,
    says: 'Commits must have verified signatures',
    leaves: [0, 1],
    mend: (forge) => {
      forge.set({ mustBeSigned: false });
    },
  },
  {
    name: 'the names of its branches are protected',
    scene: { settings: { protectedBranches: prefix } },
    ends: 1,
    says: 'a ruleset or a branch protection stands in the way',
    leaves: [0, 1],
    mend: (forge) => {
      forge.set({ protectedBranches: 'release/' });
    },
  },
  {
    name: 'the repository is archived',
    scene: { settings: { isArchived: true } },
    ends: 1,
    says: 'is archived, and takes no pull requests',
    leaves: [0, 0],
    mend: (forge) => {
      forge.set({ isArchived: false });
    },
  },
  {
    name: 'issues are off',
    scene: { settings: { hasIssues: false } },
    ends: 0,
    says: 'turn on `Issues` under `Settings > General`',
    leaves: [2, 0],
    mend: (forge) => {
      forge.set({ hasIssues: true });
    },
  },
  {
    name: 'the default branch is empty',
    scene: {},
    isEmpty: true,
    ends: 1,
    says: 'has no commit on its default branch',
    leaves: [0, 0],
    mend: (forge) => forge.push(files),
  },
  {
    name: 'a branch of that name is somebody else’s',
    scene: {},
    before: (forge) => forge.push({ 'README.md': 'mine' }, { branch: branchOfA }),
    ends: 0,
    says: "has a commit that is none of a sweep's: delete it, or merge it",
    leaves: [1, 1, 2],
    mend: (forge) => {
      forge.point(branchOfA, undefined);
    },
  },
  {
    name: 'a label is refused',
    scene: {},
    before: (forge) => {
      forge.disturb('POST /issues/{issue_number}/labels', { status: 422 });
    },
    ends: 0,
    says: 'refused by this test with 422',
    leaves: [2, 1],
    mend: (forge) => {
      forge.calm();
    },
  },
  {
    name: 'a reviewer is refused',
    scene: { settings: { strangers: ['nobody'] } },
    before: (forge) => forge.push({ [config]: "sweep: {reviewers: ['@nobody']}\n" }),
    ends: 0,
    says: 'Reviews may only be requested from collaborators',
    leaves: [2, 1],
    mend: (forge) => forge.push({ [config]: undefined }),
  },
  {
    name: 'auto-merge is refused',
    scene: {},
    before: (forge) => forge.push({ [config]: 'sweep: {auto-merge: true}\n' }),
    ends: 0,
    says: 'turn on `Allow auto-merge`',
    leaves: [2, 1],
    mend: (forge) => forge.push({ [config]: undefined }),
  },
  {
    name: 'drafts are asked for where there are none',
    scene: { settings: { hasDrafts: false } },
    before: (forge) => forge.push({ [config]: 'sweep: {drafts: true}\n' }),
    ends: 1,
    says: 'this repository has no drafts',
    leaves: [0, 1],
    mend: (forge) => forge.push({ [config]: undefined }),
  },
];

const sweep = (forge: FakeForge): ReturnType<typeof sweepOn> => sweepOn(forge, {});

it.each(rows)('$name', async ({ scene, isEmpty, before, ends, says, leaves, mend }) => {
  const forge = openForge({ ...(isEmpty === true ? {} : { files }), ...scene });
  before?.(forge);
  const first = await sweep(forge);
  expect([first.exitCode, first.stderr]).toEqual([ends, '']);
  for (const told of [first.stdout, first.summary]) expect(told.split(says)).toHaveLength(2);
  const [pulls, dashboards, made = pulls] = leaves;
  expect([openPulls(forge).length, forge.issues().length]).toEqual([pulls, dashboards]);
  const branches = [...forge.branches().keys()].filter((each) => each.startsWith(prefix));
  expect(branches).toHaveLength(made);

  mend(forge);
  const second = await sweep(forge);
  expect([second.exitCode, second.stdout.includes(says), second.summary.includes(says)]).toEqual([0, false, false]);
  expect([openPulls(forge).length, forge.issues().length]).toEqual([2, 1]);
  expect(forge.issues()[0]?.body).not.toContain(says);
});
