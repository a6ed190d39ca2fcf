/** Policies that a pull request gives to somebody by their ARN: told with their place, counted, and never passed over. */
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/message.js';
import { judged, type Files } from '../support/judged.js';

const managed = 'arn:aws:iam::aws:policy';
const attachment = (arn: string, name = 'a', role = '"deploy"'): string =>
  `resource "aws_iam_role_policy_attachment" "${name}" {\n  role       = ${role}\n  policy_arn = ${arn}\n}\n`;
const template = (resource: string): string => `Resources:\n  Deploy:\n${resource}`;
const cfn = (...arns: readonly string[]): string =>
  template(
    `    Type: AWS::IAM::Role\n    Properties:\n      RoleName: deploy\n      ManagedPolicyArns: [${arns.map((each) => `'${each}'`).join(', ')}]\n`,
  );
const sam = (policies: string): string =>
  template(`    Type: AWS::Serverless::Function\n    Properties:\n      Policies: ${policies}\n`);

const rows: readonly {
  readonly why: string;
  readonly base: Files;
  readonly head: Files;
  readonly given: readonly string[];
}[] = [
  {
    why: 'an attachment of a policy of AWS',
    base: { 'm.tf': '' },
    head: { 'm.tf': attachment(`"${managed}/AdministratorAccess"`) },
    given: [`m.tf:3 \`${managed}/AdministratorAccess\`, a policy of AWS`],
  },
  {
    why: 'another policy of AWS at the same place',
    base: { 'm.tf': attachment(`"${managed}/ReadOnlyAccess"`) },
    head: { 'm.tf': attachment(`"${managed}/AdministratorAccess"`) },
    given: [`m.tf:3 \`${managed}/AdministratorAccess\`, a policy of AWS`],
  },
  {
    why: 'the same policy to another role',
    base: { 'm.tf': attachment(`"${managed}/ReadOnlyAccess"`) },
    head: { 'm.tf': attachment(`"${managed}/ReadOnlyAccess"`, 'a', '"other"') },
    given: [`m.tf:3 \`${managed}/ReadOnlyAccess\`, a policy of AWS`],
  },
  {
    why: 'a rename, a move and another spelling give nothing to anybody',
    base: { 'm.tf': attachment(`"${managed}/ReadOnlyAccess"`), 'n.tf': '# n' },
    head: {
      'm.tf': 'locals {\n  arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"\n}\n',
      'n.tf': attachment('local.arn', 'b'),
    },
    given: [],
  },
  {
    why: 'a policy that is only looked up',
    base: { 'm.tf': '' },
    head: { 'm.tf': attachment('data.aws_iam_policy.shared.arn') },
    given: ['m.tf:3 `data.aws_iam_policy.shared.arn`, which is written'],
  },
  {
    why: 'a policy that is taken away',
    base: { 'm.tf': attachment(`"${managed}/ReadOnlyAccess"`) },
    head: { 'm.tf': '# none\n' },
    given: [],
  },
  {
    why: 'one more of a role in a template',
    base: { 't.yml': cfn(`${managed}/A`) },
    head: { 't.yml': cfn(`${managed}/A`, `${managed}/B`) },
    given: [`t.yml:6 \`${managed}/B\`, a policy of AWS`],
  },
  {
    why: 'names of a function of SAM',
    base: { 't.yml': sam('[AmazonS3ReadOnlyAccess]') },
    head: { 't.yml': sam('[AmazonS3ReadOnlyAccess, AmazonS3FullAccess, !Ref Shared]') },
    given: ['t.yml:5 `AmazonS3FullAccess`, a policy of AWS', 't.yml:5 `!Ref Shared`, which is written'],
  },
];

describe('what a pull request gives to somebody and no file writes', () => {
  it.each(rows)('is told: $why', async ({ base, head, given }) => {
    const { report } = await judged(base, head);
    const told = report.outcomes.flatMap(({ at, first, why }) => {
      const said = /gives (.+?, (?:a policy of AWS|which is written))/.exec(why === undefined ? '' : plain(why))?.[1];
      return said === undefined ? [] : [`${at.path}:${first} ${said}`];
    });
    expect(told).toEqual(given);
    expect(report.given).toBe(given.length);
    expect(report.verdict.kind).toBe('pass');
    const [reason] = report.verdict.reasons.map(plain);
    if (given.length > 0)
      expect(reason).toContain(
        `${given.length} ${given.length === 1 ? 'policy that is' : 'policies that are'} written elsewhere`,
      );
    else expect(reason).not.toContain('elsewhere');
  });
});
