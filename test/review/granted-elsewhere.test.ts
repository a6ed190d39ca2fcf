/** What an unchanged file grants to somebody, in any folder and by any tool, is not new to the same one in another file. */
import { describe, expect, it } from 'vitest';
import { gather } from '../../src/runs/gather.js';
import { analysed } from '../../src/runs/other-users.js';
import { plain } from '../../src/text/message.js';
import type { Blob, Repository } from '../../src/world/repository.js';
import { nothingBut, repositoryOf } from '../support/fixture.js';
import { a, b, finding, json, judged, type Files } from '../support/judged.js';

const acts = ['sqs:SendMessage', 'sqs:PurgeQueue'];
const less = ['sqs:SendMessage'];
const list = (actions: readonly string[]): string => JSON.stringify(actions);

/** A template, a root of Terraform and a manifest, each of which grants actions to a role. */
const template = (resource = '*', role = 'deploy', actions = acts): string => `Resources:
  P:
    Type: AWS::IAM::RolePolicy
    Properties:
      RoleName: ${role}
      PolicyName: p
      PolicyDocument:
        Statement:
          - { Effect: Allow, Action: ${list(actions)}, Resource: '${resource}' }
`;
const inline = (role: string, resource = '*', actions = list(acts)): string => `resource "aws_iam_role_policy" "p" {
  role   = ${role}
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ${actions}, Resource = "${resource}" }] })
}
`;
const root = (resource = '*', role = 'deploy', actions = acts): string => inline(`"${role}"`, resource, list(actions));
const manifest = (resource = '*', role = 'deploy'): string => `apiVersion: iam.aws.upbound.io/v1beta1
kind: RolePolicy
metadata:
  name: p
spec:
  forProvider:
    role: ${role}
    policy: |
      {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":${list(acts)},"Resource":"${resource}"}]}
`;
const made = (name: string): string =>
  `resource "aws_iam_role" "this" {\n  name               = ${name}\n  assume_role_policy = "{}"\n}\n`;
const own = 'aws_iam_role.this.name';
const module: Files = {
  'modules/app/main.tf': `variable "name" {}\n${made('var.name')}${inline(own)}`,
};
const call = (name: string): string => `module "app" {\n  source = "../../modules/app"\n  name   = "${name}"\n}\n`;
const applied = (account: string): string => `provider "aws" {\n  allowed_account_ids = ["${account}"]\n}\n`;
const managed = `resource "aws_iam_policy" "m" {
  name   = "m"
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ${list(acts)}, Resource = "${a}" }] })
}
`;
const attach = (role: string, policy: string): string =>
  `resource "aws_iam_role_policy_attachment" "${role}" {\n  role       = "${role}"\n  policy_arn = ${policy}\n}\n`;
const alsoNew =
  managed.replace(`"${a}"`, '"*"') + ['deploy', 'fresh'].map((role) => attach(role, 'aws_iam_policy.m.arn')).join('');
const exporting = `Resources:
  M:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement:
          - { Effect: Allow, Action: ${list(acts)}, Resource: '${a}' }
Outputs:
  M:
    Value: !Ref M
    Export:
      Name: shared-m
`;
const importing = `Resources:
  R:
    Type: AWS::IAM::Role
    Properties:
      RoleName: deploy
      AssumeRolePolicyDocument: {}
      ManagedPolicyArns: [!ImportValue shared-m]
`;
const kept = root().replace(
  '"sqs:PurgeQueue"',
  '\n# keep sqs:PurgeQueue until 2027-01-31: a yearly purge\n"sqs:PurgeQueue"\n',
);

/** What is deployed: policies of the role whose own texts name nobody. */
const deployed = (name: string, policies: Readonly<Record<string, string>>): object => ({
  ...{ Path: '/', RoleName: name, RoleId: name, Arn: `arn:aws:iam::111122223333:role/${name}` },
  ...{ CreateDate: '2020-01-01T00:00:00Z', AttachedManagedPolicies: [] },
  RolePolicyList: Object.entries(policies).map(([PolicyName, text]) => ({
    PolicyName,
    PolicyDocument: JSON.parse(text) as object,
  })),
});
const queues = json(
  { Resource: 'arn:aws:sqs:eu-west-1:111122223333:orders', Sid: 'Orders' },
  { Action: ['s3:GetObject', 's3:ListBucket'], Resource: 'arn:aws:s3:::orders-archive/*', Sid: 'Archive' },
);
const send = root('*', 'deploy', less).replace('role ', 'name   = "send"\n  role ');
const inventory = JSON.stringify({
  ...{ UserDetailList: [], GroupDetailList: [], Policies: [], IsTruncated: false },
  RoleDetailList: [deployed('deploy', { queues, send: json({ Action: less }) }), deployed('team-deploy', {})],
});

const findings = `[${['deploy', 'team-deploy'].map((role, at) => finding(role, 'ACTIVE').replace('0000', `000${at}`)).join()}]`;
const said = (run: Awaited<ReturnType<typeof judged>>): string =>
  [...run.report.outcomes.flatMap(({ why }) => why ?? []), ...run.report.gaps].map(plain).join('\n');

interface Row {
  readonly why: string;
  /** What the pull request leaves alone. */
  readonly unchanged: Files;
  readonly before?: Files;
  readonly after: Files;
  /** What `new-excess` says, where that is something else. */
  readonly ofExcess?: 'pass';
}

const granted: readonly Row[] = [
  { why: 'a template, the same in another', unchanged: { 'a.yaml': template() }, after: { 'b.yaml': template() }, ofExcess: 'pass' },
  { why: 'a template, wider in another', unchanged: { 'a.yaml': template(a) }, after: { 'b.yaml': template() } },
  { why: 'a root of Terraform, the same in another', unchanged: { 'a/main.tf': root() }, after: { 'b/main.tf': root() }, ofExcess: 'pass' },
  { why: 'a root of Terraform, wider in another', unchanged: { 'a/main.tf': root(a) }, after: { 'b/main.tf': root() } },
  { why: 'a manifest, wider in another', unchanged: { 'a.yaml': manifest(a) }, after: { 'b.yaml': manifest() } },
  { why: 'a root of Terraform, wider in a template', unchanged: { 'a/main.tf': root(a) }, after: { 'b.yaml': template() } },
  { why: 'a template, wider in a root of Terraform', unchanged: { 'a.yaml': template(a) }, after: { 'b/main.tf': root() } },
  { why: 'a manifest, wider in a template', unchanged: { 'x/a.yaml': manifest(a) }, after: { 'b.yaml': template() } },
  { why: 'a role by reference, whose name stands in another file of the folder', unchanged: { 'a/role.tf': made('"deploy"'), 'a/policy.tf': inline(own, a) }, after: { 'b.yaml': template() } },
  { why: 'a template, wider for a role by reference', unchanged: { 'a.yaml': template(a) }, after: { 'b/role.tf': made('"deploy"'), 'b/policy.tf': inline(own) } },
  { why: 'a module, whose call gives the name', unchanged: { ...module, 'live/a/main.tf': call('deploy') }, after: { 'b.yaml': template() }, ofExcess: 'pass' },
  { why: 'a name that a local and a text make', unchanged: { 'a/main.tf': `locals {\n  team = "team"\n}\n${made('"${local.team}-deploy"')}${inline(own, a)}` }, after: { 'b.yaml': template('*', 'team-deploy') } },
  { why: 'a name that a list makes', unchanged: { 'a/main.tf': `locals {\n  team = "team"\n}\n${made('join("-", [local.team, "deploy"])')}${inline(own, a)}` }, after: { 'b.yaml': template('*', 'team-deploy') } },
  { why: 'a name in other case', unchanged: { 'a.yaml': template(a, 'Deploy') }, after: { 'b.yaml': template() } },
  { why: 'an account that is the same', unchanged: { 'a/main.tf': applied('111122223333') + root(a) }, after: { 'b/main.tf': root() } },
  { why: 'a file that grants something else before', unchanged: { 'a.yaml': template(a) }, before: { 'b.yaml': template('*', 'deploy', less) }, after: { 'b.yaml': template() } },
  { why: 'a policy that somebody else gets as well', unchanged: { 'a.yaml': template(a) }, after: { 'b/main.tf': alsoNew } },
  { why: 'a policy that names nobody, and that an inventory shows', unchanged: { 'policies/queues.json': queues, '.github/iam-findings/inventory.json': inventory }, before: { 'b/main.tf': send }, after: { 'b/main.tf': send.replace(list(less), list(acts)) } },
  { why: 'a managed policy that a template exports', unchanged: { 'a.yaml': importing, 'c.yaml': exporting }, after: { 'b.yaml': template() } },
  { why: 'a keep that comes with it', unchanged: { 'a.yaml': template(a) }, after: { 'b/main.tf': kept } },
]; // prettier-ignore

describe('what an unchanged file grants is not new elsewhere', () => {
  it.each(granted)('$why', async ({ unchanged, before = {}, after, ofExcess = 'fail' }) => {
    const run = await judged({ ...unchanged, ...before }, { ...unchanged, ...after }, { findings });
    expect(run.report.verdict.kind, said(run)).toBe('fail');
    expect(run.report.refined).toEqual([]);
    const excess = await judged(
      { ...unchanged, ...before },
      { ...unchanged, ...after },
      {
        findings,
        inputs: { 'fail-on': 'new-excess,incomplete' },
      },
    );
    expect(excess.report.verdict.kind, said(excess)).toBe(ofExcess);
  });
});

const controls: readonly Row[] = [
  { why: 'a role that the pull request makes', unchanged: { 'a.yaml': template() }, after: { 'b.yaml': template('*', 'fresh') } },
  { why: 'an action that nobody granted to the role', unchanged: { 'a.yaml': template('*', 'deploy', less) }, after: { 'b.yaml': template() } },
  { why: 'a resource of its own', unchanged: { 'a.yaml': template(a) }, after: { 'b.yaml': template(b) } },
  { why: 'a file that grants it to another role, and names this one', unchanged: { 'a.yaml': `# not for deploy\n${template('*', 'other')}` }, after: { 'b.yaml': template() } },
  { why: 'a role of another account', unchanged: { 'a/main.tf': applied('444455556666') + root() }, after: { 'b/main.tf': root() } },
  { why: 'a module that is called for another role', unchanged: { ...module, 'live/a/main.tf': `# not for deploy\n${call('other')}` }, after: { 'b.yaml': template() } },
  { why: 'a policy of another role that is not understood', unchanged: { 'a/main.tf': `variable "acts" {}\n# deploy\n${inline('"other"', '*', 'var.acts')}` }, after: { 'b.yaml': template() } },
  { why: 'nothing but the file that is deleted', unchanged: { 'b.yaml': template() }, before: { 'a.yaml': template() }, after: {} },
  { why: 'a text that only speaks of it', unchanged: { 'a.md': template(), 'README.md': 'deploy: sqs:PurgeQueue' }, after: { 'b.yaml': template() } },
]; // prettier-ignore

describe('what nothing granted to the same one stays new', () => {
  it.each(controls)('$why', async ({ unchanged, before = {}, after }) => {
    const run = await judged({ ...unchanged, ...before }, { ...unchanged, ...after }, { findings });
    expect(run.report.verdict.kind, said(run)).toBe('pass');
  });
});

const opaque = `variable "acts" {}\n${inline('"deploy"', '*', 'var.acts')}`;
const many = (count: number): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`stacks/${at}/stack.yaml`, 'kind: ConfigMap\n']));

/** A repository that is read up to a number of files, as text where they do not begin with a zero, and which of them it was asked for. */
function limited(
  base: Files,
  head: Files,
  most: number,
): { readonly repository: Repository; readonly asked: string[] } {
  const evidence = { '.github/iam-findings/f.json': findings };
  const repository = repositoryOf({
    base: new Map(Object.entries({ ...evidence, ...base })),
    head: new Map(Object.entries({ ...evidence, ...head })),
    inputs: new Map(),
  });
  const asked: string[] = [];
  const read: Repository['read'] = async (refs) => {
    asked.push(...refs.map(({ path }) => path));
    const blobs = await repository.read(refs);
    return blobs.map((blob): Blob =>
      blob.kind === 'text' && blob.text.startsWith('\0')
        ? { kind: 'unreadable', why: 'it is not text', likely: blob.text }
        : blob,
    );
  };
  return { repository: { ...repository, mostSearched: most, read }, asked };
}

interface Doubt {
  readonly why: string;
  readonly unchanged: Files;
  readonly most?: number;
  readonly kind: 'pass' | 'fail' | 'incomplete';
  readonly says?: RegExp;
}

const doubts: readonly Doubt[] = [
  { why: 'more files than are read', unchanged: many(5), most: 4, kind: 'incomplete', says: /new to `deploy` is new was not found out, since the repository has 5 other files .* of which 4 were read/ },
  { why: 'as many as are read', unchanged: many(5), most: 5, kind: 'pass' },
  { why: 'more than are read, and one of the likeliest grants it', unchanged: { ...many(5), 'zz/deploy/stack.yaml': template() }, most: 1, kind: 'fail' },
  { why: 'a policy of the role whose actions are not determined', unchanged: { 'a/main.tf': opaque }, kind: 'incomplete', says: /new to `deploy` is new cannot be told, since `a\/main.tf` \(`aws_iam_role_policy.p`\), which may grant it/ },
  { why: 'the same, where another file grants it', unchanged: { 'a/main.tf': opaque, 'a.yaml': template() }, kind: 'fail' },
  { why: 'a file that names the role and could not be read', unchanged: { 'a.yaml': `\0${template()}` }, kind: 'incomplete', says: /`a.yaml`, which may grant to `deploy` what looks new, could not be read/ },
  { why: 'a file that could not be read and does not name it', unchanged: { 'a.yaml': `\0${template('*', 'other')}` }, kind: 'pass' },
  { why: 'a broken policy that names the role', unchanged: { 'a.json': '{"deploy": {"Statement": [' }, kind: 'incomplete', says: /`a.json`/ },
  { why: 'a broken policy that names a longer name', unchanged: { 'a.json': '{"deploy-all": {"Statement": [' }, kind: 'pass' },
]; // prettier-ignore

describe('where nobody can tell whether it is new', () => {
  it.each(doubts)('$why', async ({ unchanged, most = 3_000, kind, says = /^/ }) => {
    const { repository } = limited(unchanged, { ...unchanged, 'b.yaml': template() }, most);
    const inputs = new Map([['fail-on', 'unused,new-excess,incomplete']]);
    const run = await analysed(await gather(nothingBut(inputs), repository), repository);
    const told = [...run.report.outcomes.flatMap(({ why }) => why ?? []), ...run.report.gaps].map(plain).join('\n');
    expect(run.report.verdict.kind, told).toBe(kind);
    expect(told).toMatch(says);
  });
});

describe('the other files', () => {
  it.each([
    ['something that is reported unused looks new', template(), true],
    ['nothing that is reported unused is added', template('*', 'deploy', less), false],
    ['nothing is reported of the role', template('*', 'fresh'), false],
  ])('are read only where they may matter: %s', async (_, after, isRead) => {
    const { repository, asked } = limited(many(3), { ...many(3), 'b.yaml': after }, 3_000);
    await analysed(await gather(nothingBut(new Map()), repository), repository);
    expect(asked.some((path) => path.startsWith('stacks/'))).toBe(isRead);
  });
});
