/**
 * Inventories that are not what they should be: what a person reads, and that nothing goes as long as it is so.
 *
 * The policy is on `role/prod-api` by its exact name, so that without any inventory it would be edited.
 */
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/message.js';
import { runOn } from '../support/fixture.js';
import { account, details, inline, managed, role, user } from './exports.js';

const api = role('prod-api', { inline: [inline('api', ['s3:GetObject', 'sqs:PurgeQueue'])] });
const whole = { ...details({ roles: [api] }), IsTruncated: false };
const text = JSON.stringify(whole);
const other = '444455556666';

/** So many megabytes of roles, as text. */
function large(megabytes: number): string {
  const each = `${JSON.stringify(role('prod-api'))},\n`;
  const many = each.repeat(Math.ceil((megabytes * 1_000_000) / each.length));
  return `{"UserDetailList":[],"GroupDetailList":[],"Policies":[],"RoleDetailList":[${many}${JSON.stringify(api)}]}`;
}

interface Row {
  readonly name: string;
  /** The texts of its files. */
  readonly texts: readonly string[];
  readonly config?: string;
  /** What is said of the file, if anything. */
  readonly problem?: RegExp;
  /** What is said of the policy; where nothing is, it is edited. */
  readonly open?: RegExp;
}

const json = (value: unknown): string => JSON.stringify(value);
const isBroken = /account `111122223333` is not whole: a file of its inventory could not be read; export it again with/;
const isLost = /`.github\/iam-findings\/i0.json` is an inventory that cannot be used.*; export it again with/;
const isAbsent =
  /no inventory of account `111122223333`.*; export it again with `aws iam get-account-authorization-details`/;
const isPaged = /is not whole: a page of its inventory is missing; export it again with/;
const lacksPage = /one page of several, and the last one is missing; follow `Marker`, or let the AWS CLI do it/;
const isTooLarge =
  /^[^;]*i0.json: the file is larger than 100 MB; write one file for each account, .*: export it again/;
const isCut = /this inventory cannot be read: it is not JSON, or it is cut off; export it again with `aws iam/;
const isUnknown = /account `111122223333` is not whole: the policies of `prod-api` are not known; export it again with/;

describe('an inventory that is not what it should be', () => {
  it.each<Row>([
    { name: 'it is as it should be', texts: [text] },
    { name: 'there is none', texts: [] },
    { name: 'cut off', texts: [text.slice(0, -20)], problem: isCut, open: isBroken },
    { name: 'cut off before anybody', texts: ['{"RoleDetailList": ['], problem: isCut, open: isLost },
    {
      name: 'cut off in a second account',
      texts: [`${text}\n{"RoleDetailList": [`],
      problem: /line 2/,
      open: isBroken,
    },
    { name: 'of 101 MB', texts: [large(101)], problem: isTooLarge, open: isBroken },
    { name: 'of 200 MB', texts: [large(200)], problem: isTooLarge, open: isBroken },
    {
      name: 'a key twice',
      texts: [`${text.slice(0, -1)},"RoleDetailList":[]}`],
      problem: /a key appears twice in one object, so that a part of it would be lost; export it again with/,
      open: isBroken,
    },
    {
      name: 'without policies',
      texts: [json(details({ roles: [{ ...api, RolePolicyList: undefined }] }))],
      problem: /account `111122223333` does not tell the policies of 1 role or user; export it again/,
      open: isUnknown,
    },
    {
      name: 'with a policy without its document',
      texts: [json(details({ roles: [role('prod-api', { inline: [{ PolicyName: 'api' }] })] }))],
      problem: /has a document that cannot be read: `api` \(the export does not hold its document\); export it again/,
      open: /the document of the inline policy `api` of `role\/prod-api` .* cannot be read .*; export it again/,
    },
    {
      name: 'with a managed policy without its versions',
      texts: [json(details({ roles: [api], policies: [{ ...managed('api'), PolicyVersionList: [] }] }))],
      problem: /a document that cannot be read: `api` \(no version of it is listed\); export it again/,
      open: /the document of the managed policy `api` .* cannot be read .*; export it again/,
    },
    { name: 'of another account', texts: [text.replaceAll(account, other)], open: isAbsent },
    {
      name: 'of nobody',
      texts: [json(details({}))],
      problem: /without any principal names no account; put the account's id into the file's name, as in/,
      open: isLost,
    },
    {
      name: 'of nobody, in the account',
      texts: [json({ account, ...details({}) })],
      problem: /has no date, so nobody knows whether it still holds; keep `CreateDate` in the export/,
      open: /whom the inventory of the account lacks .*; export it again with/,
    },
    {
      name: 'one page',
      texts: [json({ ...whole, IsTruncated: true, Marker: 'm' })],
      problem: lacksPage,
      open: isPaged,
    },
    { name: 'one page, by a token', texts: [json({ ...whole, NextToken: 'm' })], problem: lacksPage, open: isPaged },
    {
      name: 'fewer than there are',
      texts: [text, json({ account, SummaryMap: { Users: 1, Groups: 0, Roles: 1, Policies: 0 } })],
      problem: /lacks something: the account has 1 user, and the export lists 0; export it again/,
      open: /is not whole: the account has 1 user, and the export lists 0; export it again/,
    },
    {
      name: 'without the list of users',
      texts: [json({ ...whole, UserDetailList: undefined })],
      open: /is not whole: its inventory has no list of users; export it again/,
    },
    {
      name: 'a user in a group that is not there',
      texts: [json(details({ roles: [api], users: [user('kim', { groups: ['ops'] })] }))],
      open: /is not whole: users are in `ops`, which it does not list; export it again/,
    },
    {
      name: 'an entry that is none',
      texts: [json({ ...whole, RoleDetailList: [api, 7] })],
      problem: /has 1 entry that cannot be read; export it again/,
      open: /is not whole: 1 entry of its inventory could not be read; export it again/,
    },
    {
      name: 'only entries that are none',
      texts: [json({ account, ...details({ roles: [{ RoleName: 'prod-api' }] }) })],
      problem: /has 1 entry that cannot be read; export it again/,
      open: /is not whole: 1 entry of its inventory could not be read; export it again/,
    },
    {
      name: 'only names',
      texts: [json({ Roles: [role('prod-api')] })],
      open: /is not whole: only the names of its principals are known, not their policies; export it again/,
    },
    {
      name: 'a manifest whose inventory is not there',
      texts: [json({ day: '2026-11-23', analyzers: [], inventoried: [account], failed: [] })],
      open: isAbsent,
    },
    {
      name: 'a manifest that says that it failed',
      texts: [json({ day: '2026-11-23', analyzers: [], inventoried: [], failed: [account] })],
      open: isAbsent,
    },
    {
      name: 'cut off, and the config says who has it',
      texts: [text.slice(0, -20)],
      config: `policies:\n  - paths: ['main.tf']\n    principals: ['arn:aws:iam::${account}:role/prod-api']\n`,
      problem: isCut,
    },
  ])('$name', async ({ texts, config, problem, open }) => {
    const rest: [string, string][] = [
      ['.github/iam-findings/f.json', json([finding])],
      ...texts.map((each, at): [string, string] => [`.github/iam-findings/i${at}.json`, each]),
      ...(config === undefined ? [] : [['.github/iam-policy-refiner.yml', config] satisfies [string, string]]),
    ];
    const { report } = await runOn({
      base: new Map([['main.tf', policy], ...rest]),
      head: new Map([['main.tf', policy.replace('\n', ' \n')], ...rest]),
      inputs: new Map(),
    });
    const told = report.findings.problems.map(({ path, why, help }) => `${path}: ${plain(why)}; ${plain(help)}`);
    const whys = report.outcomes.flatMap(({ kind, why }) =>
      kind === 'unmatched' && why !== undefined ? [plain(why)] : [],
    );
    expect(told.join('\n')).toMatch(problem ?? /^$/);
    expect(whys.join('\n')).toMatch(open ?? /^$/);
    expect(report.refined.length).toBe(open === undefined ? 1 : 0);
  });
});

const finding = {
  ...{ id: 'f', resource: `arn:aws:iam::${account}:role/prod-api`, resourceType: 'AWS::IAM::Role' },
  ...{ resourceOwnerAccount: account, status: 'ACTIVE', findingType: 'UnusedPermission' },
  ...{ createdAt: '2026-08-01T00:00:00Z', updatedAt: '2026-11-23T00:00:00Z', analyzedAt: '2026-11-23T00:00:00Z' },
  findingDetails: [{ unusedPermissionDetails: { serviceNamespace: 'sqs', actions: [{ action: 'PurgeQueue' }] } }],
};
const policy = `resource "aws_iam_role_policy" "api" {
  name = "api"
  role = "prod-api"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect = "Allow"
      Action = [
        "s3:GetObject",
        "sqs:PurgeQueue",
      ]
      Resource = "*"
    }]
  })
}
`;
