/**
 * Repositories for sweeps in shards: parts that bear on one another across folders, as many of each as is drawn.
 */
import fc from 'fast-check';
import { fixtureNames, loadFixture } from './fixture.js';

type Files = Readonly<Record<string, string>>;

/** A repository, and what its files were when the period of the findings began, where they were others. */
export interface DrawnRepository {
  readonly files: Files;
  readonly past: Files;
}

interface Part {
  readonly files: Files;
  readonly past?: Files;
  readonly findings?: readonly unknown[];
  readonly roles?: readonly unknown[];
  readonly entries?: readonly string[];
}

const account = '123456789012';
const s3 = ['s3:GetObject', 's3:PutObject', 's3:GetBucketAcl', 's3:PutBucketAcl', 's3:DeleteBucket'];

/** Some of everything. */
export const drawnRepository: fc.Arbitrary<DrawnRepository> = fc
  .record({
    json: fc.array(fc.record({ many: fc.nat(4), isYoung: fc.boolean() }), { maxLength: 4 }),
    modules: fc.array(fc.record({ callers: fc.integer({ min: 1, max: 3 }), isYoung: fc.boolean() }), { maxLength: 2 }),
    rivals: fc.integer({ min: 0, max: 2 }),
    crowd: fc.option(
      fc.record({ folders: fc.integer({ min: 1, max: 3 }), slack: fc.constantFrom(150, 300, 450, 600, 900) }),
    ),
    fixtures: fc.shuffledSubarray([...fixtureNames()], { maxLength: 2 }),
  })
  .map(({ json, modules, rivals, crowd, fixtures }) =>
    together([
      ...json.map(jsonPart),
      ...modules.map(modulePart),
      ...(rivals === 0 ? [] : [rivalPart(rivals)]),
      ...(crowd === null ? [] : [quotaPart(crowd.folders, crowd.slack)]),
      ...fixtures.map(fixturePart),
    ]),
  );

function together(parts: readonly Part[]): DrawnRepository {
  const findings = parts.flatMap((part) => part.findings ?? []);
  const roles = parts.flatMap((part) => part.roles ?? []);
  const entries = parts.flatMap((part) => part.entries ?? []);
  const inventory = {
    RoleDetailList: roles,
    UserDetailList: [],
    GroupDetailList: [],
    Policies: [],
    IsTruncated: false,
  };
  return {
    files: {
      'README.md': 'What stands here.\n',
      '.github/iam-findings/all.json': JSON.stringify(findings),
      ...(roles.length === 0 ? {} : { [`.github/iam-findings/inventory-${account}.json`]: JSON.stringify(inventory) }),
      '.github/iam-policy-refiner.yml': `sweep: {max-new: 3}\nkeep:\n  - {action: 's3:PutBucketAcl', reason: used once a year}\n${entries.length === 0 ? '' : `policies:\n${entries.join('\n')}\n`}`,
      ...Object.fromEntries(parts.flatMap(({ files }) => Object.entries(files))),
    },
    past: Object.fromEntries(parts.flatMap(({ past = {} }) => Object.entries(past))),
  };
}

/** A policy in JSON, for a role that the config names; perhaps with an action that is younger than the findings' period. */
function jsonPart({ many, isYoung }: { readonly many: number; readonly isYoung: boolean }, at: number): Part {
  const path = `policies/team-${at % 2}/json-${at}.json`;
  const actions = s3.slice(0, many + 1);
  return {
    files: { [path]: policy(actions) },
    ...(isYoung ? { past: { [path]: policy(actions.slice(0, -1)) } } : {}),
    findings: [unused(`json-${at}`, s3.slice(2))],
    entries: [`  - {paths: [${path}], principals: ['arn:aws:iam::${account}:role/json-${at}']}`],
  };
}

/** A module whose role is named by its callers, who stand in folders of their own. */
function modulePart({ callers, isYoung }: { readonly callers: number; readonly isYoung: boolean }, at: number): Part {
  const module = (actions: readonly string[]): string =>
    `variable "name" {}\nresource "aws_iam_role" "this" {\n  name = "\${var.name}-m${at}"\n  assume_role_policy = "{}"\n}\n${inline('this', 'aws_iam_role.this.name', actions)}`;
  const all = Array.from({ length: callers }, (_, caller) => `call-${caller}`);
  return {
    files: {
      [`modules/m${at}/main.tf`]: module(s3),
      ...Object.fromEntries(
        all.map((name) => [
          `live/${name}/m${at}.tf`,
          `module "m${at}" {\n  source = "../../modules/m${at}"\n  name = "${name}"\n}\n`,
        ]),
      ),
    },
    ...(isYoung ? { past: { [`modules/m${at}/main.tf`]: module(s3.slice(0, 4)) } } : {}),
    findings: all.map((name, caller) => unused(`${name}-m${at}`, caller === 2 ? s3.slice(3) : s3.slice(2))),
  };
}

/** Policies in several folders of which each fits the one copy that is deployed. */
function rivalPart(rivals: number): Part {
  const statement = { Effect: 'Allow', Action: ['sqs:SendMessage', 'sqs:PurgeQueue'], Resource: '*' };
  const text = `${JSON.stringify({ Version: '2012-10-17', Statement: [statement] }, undefined, 2)}\n`;
  return {
    files: Object.fromEntries(Array.from({ length: rivals }, (_, at) => [`queues/q${at}/policy.json`, text])),
    findings: [unused('queue-prod', ['sqs:PurgeQueue'])],
    roles: [role('queue-prod', statement)],
  };
}

/** Inline policies of one role in a module and the folders that call it: what grows in one leaves less to the others. */
function quotaPart(folders: number, slack: number): Part {
  const wide = (name: string): string => inline(name, '"crowded"', ['sqs:*']);
  // All of them together are as long as IAM allows, but for the slack.
  const filler = 'x'.repeat(Math.max(0, 10_240 - slack - 100 * (folders + 2)));
  return {
    files: {
      'crowd/base/main.tf': `${wide('base')}${inline('full', '"crowded"', ['s3:GetObject'], [`arn:aws:s3:::${filler}`])}`,
      ...Object.fromEntries(
        Array.from({ length: folders }, (_, at) => [
          `crowd/c${at}/main.tf`,
          `module "base" {\n  source = "../base"\n}\n${wide(`c${at}`)}`,
        ]),
      ),
    },
    findings: [unused('crowded', ['sqs:PurgeQueue', 'sqs:SendMessage'])],
  };
}

/** The files of a fixture at its head, in a folder of their own, with its findings. */
function fixturePart(name: string, at: number): Part {
  const { head } = loadFixture(name);
  const own = [...head].map(([path, text]): readonly [string, string] => [
    path.startsWith('.github/iam-findings/')
      ? path.replace('iam-findings/', `iam-findings/f${at}-`)
      : path.startsWith('.github/')
        ? `f${at}/${path.slice(1)}`
        : `f${at}/${path}`,
    text,
  ]);
  return { files: Object.fromEntries(own) };
}

function inline(label: string, role: string, actions: readonly string[], resources: readonly string[] = ['*']): string {
  const list = (values: readonly string[]): string => values.map((each) => `        "${each}",\n`).join('');
  return `resource "aws_iam_role_policy" "${label}" {\n  name = "${label}"\n  role = ${role}\n  policy = jsonencode({\n    Version = "2012-10-17"\n    Statement = [{\n      Effect = "Allow"\n      Action = [\n${list(actions)}      ]\n      Resource = [\n${list(resources)}      ]\n    }]\n  })\n}\n`;
}

function policy(actions: readonly string[]): string {
  return `${JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] }, undefined, 2)}\n`;
}

function unused(name: string, actions: readonly string[]): unknown {
  const [service = ''] = (actions[0] ?? '').split(':');
  const names = actions.map((each) => ({ action: each.slice(service.length + 1) }));
  return {
    ...{ analyzedAt: '2026-11-24T06:00:00Z', createdAt: '2026-08-01T06:00:00Z', updatedAt: '2026-11-24T06:00:00Z' },
    ...{ id: `f-${name}`, resource: `arn:aws:iam::${account}:role/${name}`, resourceType: 'AWS::IAM::Role' },
    ...{ resourceOwnerAccount: account, status: 'ACTIVE', findingType: 'UnusedPermission' },
    findingDetails: [{ unusedPermissionDetails: { serviceNamespace: service, actions: names } }],
  };
}

function role(name: string, statement: unknown): unknown {
  return {
    ...{ Path: '/', RoleName: name, RoleId: `AROA${name.toUpperCase()}`, Arn: `arn:aws:iam::${account}:role/${name}` },
    ...{ CreateDate: '2025-01-01T00:00:00Z', AssumeRolePolicyDocument: {}, InstanceProfileList: [] },
    ...{ AttachedManagedPolicies: [], Tags: [] },
    RolePolicyList: [{ PolicyName: 'inline', PolicyDocument: { Version: '2012-10-17', Statement: [statement] } }],
  };
}
