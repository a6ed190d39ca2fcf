/** What `check` and the summary say of what is reported unused and stays, where no suggestion can say it. */
import { describe, expect, it } from 'vitest';
import { reportText } from '../../src/cli/check-text.js';
import { active, hcl, judged, role } from '../support/judged.js';

const list = '["sqs:SendMessage", "sqs:PurgeQueue"]';
const own = hcl('"*"') + role;
const shared = `locals {\n  acts = ${list}\n}\n${own.replace(list, 'local.acts')}`;
const statement = (actions: string): string =>
  `jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ${actions}, Resource = "*" }] })`;
const web = (policy: string): string =>
  `resource "aws_iam_role_policy" "w" {\n  role   = "web"\n  policy = ${policy}\n}\n`;
const document = 'data.aws_iam_policy_document.app.json';
const pod = `resource "aws_eks_pod_identity_association" "s" {\n  cluster_name = "c"\n  policy = ${document}\n}\n`;
const provider = `provider "aws" {\n  assume_role {\n    role_arn = "arn:aws:iam::111122223333:role/web"\n    policy = ${document}\n  }\n}\n`;
const heredoc = `<<EOT\n{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":\${jsonencode(local.acts)},"Resource":"*"}]}\nEOT`;
const clear = /nothing reported unused is left/;

interface Row {
  readonly name: string;
  readonly text: string;
  readonly says: readonly RegExp[];
  readonly never?: RegExp;
}

const lists = /take what is not edited out by hand, or give the policy a list of its own where something else uses/;
const rows: readonly Row[] = [
  {
    name: 'a list that the policy of another role uses',
    text: shared + web(statement('local.acts')),
    says: [
      /^main\.tf:\d+ \(data\.aws_iam_policy_document\.app\): `sqs:PurgeQueue` is reported unused: its actions are `local\.acts` \(`main\.tf:\d+`\), which `aws_iam_role_policy\.w` \(`main\.tf:\d+`\) of `role\/web` uses as well.*give the policy a list of its own/m,
      lists,
    ],
  },
  {
    name: 'a list that is handed on',
    text: `${shared}output "a" {\n  value = local.acts\n}\n`,
    says: [/which `output\.a` \(`main\.tf:\d+`\) uses as well/, lists],
  },
  {
    name: 'a list that another local is made of',
    text: `${shared}locals {\n  more = local.acts\n}\n`,
    says: [/stands in 2 places.*; `local\.more` \(`main\.tf:\d+`\) uses it as well/],
  },
  {
    name: 'actions that a heredoc puts together',
    text: shared + web(heredoc),
    says: [/its actions are `\$\{jsonencode\(local\.acts\)\}`, which these files do not determine/],
  },
  {
    name: 'a policy that is one of a session as well',
    text: own + provider,
    says: [
      /^main\.tf:\d+ \(data\.aws_iam_policy_document\.app\): roles or users have it, and it is the trust policy/m,
      /1 policy was left alone because of another purpose: `main\.tf:\d+ \(data\.aws_iam_policy_document\.app\)`/,
    ],
    never: clear,
  },
  {
    name: 'a policy that is one of a pod as well',
    text: own + pod,
    says: [/roles or users have it, and it is `policy` of `aws_eks_pod_identity_association\.s`/],
    never: clear,
  },
  {
    name: 'control: a policy that is one of a pod alone',
    text: `${hcl('"*"')}${pod}`,
    says: [clear],
    never: /another purpose/,
  },
];

describe('what stays', () => {
  it.each(rows)('is said of $name', async ({ text, says, never = /^$/ }) => {
    const before = { 'main.tf': text };
    const { report, plan } = await judged(before, { 'main.tf': `\n${text}` }, active);
    const said = reportText(report, []);
    for (const each of says) expect(said).toMatch(each);
    expect(said).not.toMatch(never);
    expect(plan.summary).not.toMatch(never);
  });

  it('is said in the summary as well', async () => {
    const { plan } = await judged({ 'main.tf': own + pod }, { 'main.tf': `\n${own}${pod}` }, active);
    expect(plan.summary).toMatch(/1 policy was left alone because of another purpose/);
    expect(plan.summary).toMatch(/not suggested.*roles or users have it/);
  });
});
