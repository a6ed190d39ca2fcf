/** A pull request that takes away a Deny gives back what it denied, and that counts as what it adds. */
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/message.js';
import { finding, judged, type Files } from '../support/judged.js';

const statement = (effect: string, actions: readonly string[], more = 'Resource = "*"', key = 'Action'): string =>
  `{ Effect = "${effect}", ${key} = ${JSON.stringify(actions)}, ${more} }`;
const policy = (name: string, role: string, ...statements: readonly string[]): string =>
  `resource "aws_iam_role_policy" "${name}" {\n  name   = "${name}"\n  role   = "${role}"\n  policy = jsonencode({ Statement = [\n    ${statements.join(',\n    ')}\n  ] })\n}\n`;

const allow = statement('Allow', ['sqs:SendMessage', 'sqs:PurgeQueue']);
const deny = statement('Deny', ['sqs:PurgeQueue']);
const queue = 'Resource = "arn:aws:sqs:*:*:a"';
const inOne = (...denies: readonly string[]): Files => ({ 'm/main.tf': policy('app', 'deploy', allow, ...denies) });
const apart = (...denies: readonly string[]): Files => ({
  'm/main.tf': policy('app', 'deploy', allow),
  'm/deny.tf': denies.length === 0 ? '# nothing\n' : policy('deny', 'deploy', ...denies),
});

type Row = readonly [what: string, base: Files, head: Files];

const counted: readonly Row[] = [
  ['it is gone', inOne(deny), inOne()],
  ['its resource is narrower', inOne(deny), inOne(statement('Deny', ['sqs:PurgeQueue'], queue))],
  ['it has a condition', inOne(deny), inOne(statement('Deny', ['sqs:PurgeQueue'], 'Resource = "*", Condition = { Bool = { "aws:MultiFactorAuthPresent" = "false" } }'))],
  ['it has fewer actions', inOne(statement('Deny', ['sqs:PurgeQueue', 'sqs:DeleteQueue'])), inOne(statement('Deny', ['sqs:DeleteQueue']))],
  ['its wildcard is narrower', inOne(statement('Deny', ['sqs:P*'])), inOne(statement('Deny', ['sqs:Pa*']))],
  ['it denies everything but more', inOne(statement('Deny', ['sqs:SendMessage'], 'Resource = "*"', 'NotAction')), inOne(statement('Deny', ['sqs:SendMessage', 'sqs:PurgeQueue'], 'Resource = "*"', 'NotAction'))],
  ['it moved to somebody else', inOne(deny), { ...inOne(), 'm/no.tf': policy('no', 'busy', deny) }],
  ['it allows now', inOne(deny), inOne(deny.replace('Deny', 'Allow'))],
]; // prettier-ignore

const passed: readonly Row[] = [
  ['it moved in its list', inOne(statement('Deny', ['sqs:DeleteQueue']), deny), inOne(deny, statement('Deny', ['sqs:DeleteQueue']))],
  ['it is wider', inOne(deny), inOne(statement('Deny', ['sqs:P*']))],
  ['its actions are two statements now', inOne(statement('Deny', ['sqs:PurgeQueue', 'sqs:DeleteQueue'])), inOne(deny, statement('Deny', ['sqs:DeleteQueue']))],
  ['its resources are two statements now', inOne(statement('Deny', ['sqs:PurgeQueue'], 'Resource = ["arn:aws:sqs:*:*:a", "arn:aws:sqs:*:*:b"]')), inOne(statement('Deny', ['sqs:PurgeQueue'], queue), statement('Deny', ['sqs:PurgeQueue'], queue.replace('*:a', '*:b')))],
  ['it has a Sid', inOne(deny), inOne(deny.replace('{ ', '{ Sid = "No", '))],
  ['it denies everything but less', inOne(statement('Deny', ['sqs:SendMessage', 'sqs:PurgeQueue'], 'Resource = "*"', 'NotAction')), inOne(statement('Deny', ['sqs:SendMessage'], 'Resource = "*"', 'NotAction'))],
  ['it is of other actions, in another file', apart(statement('Deny', ['sqs:DeleteQueue'])), apart()],
  ['it is of other actions', inOne(statement('Deny', ['sqs:DeleteQueue'])), inOne()],
  ['its policy has another name', apart(deny), { ...apart(), 'm/deny.tf': policy('no', 'deploy', deny) }],
  ['its policy is in another file', apart(deny), { 'm/main.tf': policy('app', 'deploy', allow), 'm/deny.tf': '# moved\n', 'm/others.tf': policy('deny', 'deploy', deny) }],
  ['it is a policy of its own now', inOne(deny), apart(deny)],
  ['it is of somebody else', { ...apart(), 'm/deny.tf': policy('deny', 'busy', deny) }, apart()],
  ['who had it is gone as well', inOne(deny), { 'm/main.tf': '# gone\n' }],
]; // prettier-ignore

const run = async ([, base, head]: Row): Promise<string> => {
  const inputs = { 'fail-on': 'new-excess,incomplete' };
  const { report } = await judged(base, head, {
    findings: `[${finding('deploy', 'ACTIVE')},${finding('busy', 'ACTIVE')}]`,
    inputs,
  });
  return `${report.verdict.kind}: ${report.verdict.reasons.map(plain).join('; ')}`;
};

describe('a Deny', () => {
  it.each(counted)('gives back what it denied where %s', async (...row) => {
    expect(await run(row)).toMatch(/^fail: 1 unused permission/);
  });

  it.each(passed)('gives nothing back where %s', async (...row) => {
    expect(await run(row)).toMatch(/^pass/);
  });

  it.each([
    ['gone', apart(deny), apart()],
    ['deleted with its file', apart(deny), { 'm/main.tf': policy('app', 'deploy', allow) }],
    ['narrower', apart(deny), { ...apart(), 'm/deny.tf': policy('deny', 'deploy', statement('Deny', ['sqs:PurgeQueue'], queue)) }],
  ])('is told where others are not part of the pull request, and it is %s', async (...row) => {
    expect(await run(row)).toMatch(/^incomplete: m\/deny\.tf|^incomplete: `m\/deny\.tf` \(.*\) denies `sqs:PurgeQueue` no more/);
  }); // prettier-ignore
});
