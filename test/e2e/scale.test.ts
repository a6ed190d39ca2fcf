/**
 * A monorepo: 3,000 changed files, 300 policies among them, 20,000 findings.
 *
 * What counts is how often GitHub is asked and how much memory it takes; how long it
 * takes is for `npm run bench`, since machines differ. Requests are also what ends a run
 * that asks for ever.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startGitHub } from '../support/fake-github.js';
import type { Files } from '../support/fake-github-state.js';
import { makeFolders, node, runAction } from '../support/runner.js';

const principals = 20_000;
const policies = 300;
const others = 2_700;

describe('a pull request in a monorepo', () => {
  it('costs at most 60 requests and 400 MB', async () => {
    const github = await startGitHub({ base: files(false), head: files(true), mostRequests: 200 });
    try {
      const folders = await makeFolders();
      const [meter, measured] = [join(folders.home, 'meter.mjs'), join(folders.home, 'measured')];
      await writeFile(meter, meterTo(measured));
      const ran = await runAction({
        node,
        github,
        folders,
        inputs: { findings: '.github/iam-findings/*' },
        environment: { NODE_OPTIONS: `--import file://${meter}` },
      });
      const { megabytes, seconds } = JSON.parse(await readFile(measured, 'utf8')) as Measured;
      console.info(`${github.requests.length} requests, ${megabytes} MB, ${seconds} s`);
      if (ran.outputs['policies'] !== String(policies))
        console.info(
          ran.stdout.slice(0, 3000),
          ran.stderr.slice(0, 2000),
          github.faults.slice(0, 3),
          github.requests.map(({ method, path, status }) => `${method} ${path.slice(0, 80)} ${status}`).slice(0, 20),
        );
      expect(ran.exitCode).toBe(0);
      expect(ran.outputs).toMatchObject({ policies: String(policies), 'unused-actions': String(policies) });
      expect(github.requests.length).toBeLessThanOrEqual(60);
      expect(megabytes).toBeLessThanOrEqual(400);
    } finally {
      await github.stop();
    }
  });
});

interface Measured {
  readonly megabytes: number;
  readonly seconds: number;
}

/** A module that writes what the process cost into a file, when it ends. */
function meterTo(path: string): string {
  return `import { writeFileSync } from 'node:fs';
const start = performance.now();
process.on('exit', () => {
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  writeFileSync(${JSON.stringify(path)}, JSON.stringify({ megabytes, seconds: Math.round(performance.now() - start) / 1000 }));
});
`;
}

/** The repository before and after: every file changes one line; every policy grants one action that its role does not use. */
function files(after: boolean): Files {
  const entries = [
    ...Array.from({ length: policies / 2 }, (_, index) => jsonPolicy(index, after)),
    ...Array.from({ length: policies / 2 }, (_, index) => terraformPolicy(policies / 2 + index, after)),
    ...Array.from({ length: others }, (_, index) => otherFile(index, after)),
    ['.github/iam-findings/all.ndjson', exported] as const,
    ['.github/iam-policy-refiner.yml', config()] as const,
  ];
  return Object.fromEntries(entries);
}

function jsonPolicy(index: number, after: boolean): readonly [string, string] {
  const actions = ['s3:PutObject', 's3:DeleteObject', 'ec2:Describe*', ...(after ? ['s3:ListBucket'] : [])];
  const document = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] };
  return [`services/s${index}/policy.json`, `${JSON.stringify(document, undefined, 2)}\n`];
}

function terraformPolicy(index: number, after: boolean): readonly [string, string] {
  const more = after ? '        "s3:ListBucket",\n' : '';
  return [
    `infra/m${index}/main.tf`,
    `resource "aws_iam_role_policy" "this" {
  name = "this"
  role = "role-${index}"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect = "Allow"
      Action = [
        "s3:PutObject",
        "s3:DeleteObject",
${more}      ]
      Resource = "*"
    }]
  })
}
`,
  ];
}

function otherFile(index: number, after: boolean): readonly [string, string] {
  const line = after ? 'two' : 'one';
  const kinds = [
    [`services/s${index}/package.json`, `{ "name": "s${index}", "version": "${line}" }\n`],
    [`services/s${index}/index.ts`, `export const version = '${line}';\n`],
    [`docs/d${index}.md`, `# ${line}\n`],
  ] as const;
  return kinds[index % 3] ?? kinds[0];
}

function findings(): string {
  const lines = Array.from({ length: principals }, (_, index) =>
    JSON.stringify({
      id: `f-${index}`,
      analyzedAt: new Date().toISOString(),
      createdAt: '2026-01-01T00:00:00Z',
      updatedAt: new Date().toISOString(),
      resource: `arn:aws:iam::123456789012:role/role-${index}`,
      resourceType: 'AWS::IAM::Role',
      resourceOwnerAccount: '123456789012',
      status: 'ACTIVE',
      findingType: 'UnusedPermission',
      findingDetails: [
        { unusedPermissionDetails: { serviceNamespace: 's3', actions: [{ action: 'DeleteObject' }] } },
        { unusedPermissionDetails: { serviceNamespace: 'dynamodb' } },
      ],
    }),
  );
  return `${lines.join('\n')}\n`;
}

const exported = findings();

function config(): string {
  const entries = Array.from(
    { length: policies / 2 },
    (_, index) =>
      `  - paths: [services/s${index}/policy.json]\n    principals: [arn:aws:iam::123456789012:role/role-${index}]\n`,
  );
  return `policies:\n${entries.join('')}`;
}
