/** Who else uses a policy: behind links, in files that cannot be read, by a name or a path that no reference follows. */
import { describe, expect, it } from 'vitest';
import { gather } from '../../src/runs/gather.js';
import { pathBehind } from '../../src/runs/links.js';
import { analysed } from '../../src/runs/other-users.js';
import { plain } from '../../src/text/message.js';
import type { Blob } from '../../src/world/repository.js';
import { withBlobs } from '../support/blobs.js';
import { nothingBut, repositoryOf } from '../support/fixture.js';

const role = (text: string): string => `resource "aws_iam_role" "app" {
  name = "app"
}

resource "aws_iam_role_policy" "app" {
  name   = "app"
  role   = ${text}
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["s3:GetObject", "s3:PutObject"], Resource = "*" }]
  })
}
`;

const finding = JSON.stringify({
  id: 'a',
  findingType: 'UnusedPermission',
  resource: 'arn:aws:iam::111122223333:role/app',
  resourceType: 'AWS::IAM::Role',
  resourceOwnerAccount: '111122223333',
  status: 'ACTIVE',
  findingDetails: [{ unusedPermissionDetails: { serviceNamespace: 's3', actions: [{ action: 'PutObject' }] } }],
});

const main = role('aws_iam_role.app.name');
const busy = `resource "aws_iam_user_policy" "busy" {
  user   = "busy"
  policy = aws_iam_role_policy.app.policy
}
`;

interface Case {
  readonly files?: Readonly<Record<string, string>>;
  readonly blobs?: Readonly<Record<string, Blob>>;
  /** A part of why nothing is edited; `undefined` where it is. */
  readonly why?: string;
}

const cases: Readonly<Record<string, Case>> = {
  'is edited where nothing else is there': {},
  'is edited beside a link to a file that is read': {
    files: { 'shared/providers.tf': 'provider "aws" {}\n' },
    blobs: { 'live/providers.tf': { kind: 'link', to: '../shared/providers.tf' } },
  },
  'is used by what a link beside it leads to': {
    files: { 'shared/more.tf': busy },
    blobs: { 'live/more.tf': { kind: 'link', to: '../shared/more.tf' } },
    why: 'busy',
  },
  'is used by what a link to a link leads to': {
    files: { 'other/more.tf': busy },
    blobs: {
      'shared/more.tf': { kind: 'link', to: '../other/more.tf' },
      'live/more.tf': { kind: 'link', to: '../shared/more.tf' },
    },
    why: 'busy',
  },
  'may be used behind links in a circle': {
    blobs: { 'live/a.tf': { kind: 'link', to: 'b.tf' }, 'live/b.tf': { kind: 'link', to: 'a.tf' } },
    why: 'live/a.tf could not be read and may use it: it is a symbolic link to',
  },
  'may be used behind a link that leads out': {
    blobs: { 'live/a.tf': { kind: 'link', to: '../../../etc/a.tf' } },
    why: 'live/a.tf could not be read and may use it: it is a symbolic link to',
  },
  'may be used behind a link to a folder': {
    blobs: { 'live/a.tf': { kind: 'link', to: '../shared' } },
    why: 'it is a symbolic link to something that is no file',
  },
  'may be used by a file beside it that is no text': {
    blobs: { 'live/a.tf': { kind: 'unreadable', why: 'it is not UTF-8' } },
    why: 'live/a.tf could not be read and may use it: it is not UTF-8',
  },
  'may be used by a file beside it that is broken': {
    files: { 'live/a.tf': 'locals {\n  x = [aws_iam_role_policy.app.policy\n' },
    why: 'live/a.tf:',
  },
  'may be used by a file that calls its folder and is broken': {
    files: { 'top/main.tf': 'module "m" {\n  source = "../live"\n}\n', 'top/a.tf': 'locals {\n  x = [module.m\n' },
    why: 'top/a.tf:',
  },
  'may be handed on by a file that it is written to': {
    files: { 'live/a.tf': 'resource "local_file" "a" {\n  content = aws_iam_role_policy.app.policy\n}\n' },
    why: 'also used by local_file.a',
  },
  'may be given to whom an engine makes': {
    files: {
      'live/a.tf':
        'resource "vault_aws_secret_backend_role" "a" {\n  policy_document = aws_iam_role_policy.app.policy\n}\n',
    },
    why: 'also used by vault_aws_secret_backend_role.a',
  },
  'is edited beside a broken file that mentions nothing of it': {
    files: { 'live/a.tf': 'locals {\n  x = [var.y\n' },
  },
  'may be used by a file elsewhere that is no text': {
    blobs: { 'other/a.tf': { kind: 'unreadable', why: 'it is not UTF-8' } },
    why: 'other/a.tf may use it and could not be read: it is not UTF-8',
  },
  'may be used by a file elsewhere that is no text and seems to use it': {
    blobs: {
      'other/a.tf': {
        kind: 'unreadable',
        why: 'it is not UTF-8',
        likely: 'module "m" {\n  source = "../live" # f\u00fcr\n}\n',
      },
    },
    why: 'other/a.tf may use it and could not be read: it is not UTF-8',
  },
  'is edited beside a file elsewhere that is no text and seems to use nothing of it': {
    blobs: {
      'other/a.tf': {
        kind: 'unreadable',
        why: 'it is not UTF-8',
        likely: 'module "m" {\n  source = "../other" # f\u00fcr\n}\n',
      },
    },
  },
  'may be used by a link to it': {
    blobs: { 'prod/main.tf': { kind: 'link', to: '../live/main.tf' } },
    why: 'by the symbolic link prod/main.tf',
  },
  'may be used by a link to its folder': {
    blobs: { prod: { kind: 'link', to: './live/' } },
    why: 'by the symbolic link prod',
  },
  'is edited beside a link to another folder of a like name': {
    files: { 'live-2/README.md': 'x' },
    blobs: { prod: { kind: 'link', to: 'live-2' } },
  },
};

const arn = 'arn:aws:iam::111122223333:policy/team/deploy';
const attaches = (how: string): string =>
  `resource "aws_iam_role_policy_attachment" "other" {\n  role       = "busy"\n  policy_arn = ${how}\n}\n`;

describe('a policy', () => {
  it.each(Object.entries(cases))('%s', async (_, { files = {}, blobs = {}, why }) => {
    const { refined, reasons, verdict } = await run(main, files, blobs);
    if (why === undefined) expect([refined, reasons]).toEqual([['live/main.tf'], []]);
    else {
      expect(refined).toEqual([]);
      expect(reasons.join('\n')).toContain(why);
      expect(verdict).toBe('incomplete');
    }
  });
});

describe('the path behind a link', () => {
  it.each([
    ['a/b.tf', '../c.tf', 'c.tf'],
    ['a/b.tf', 'c.tf', 'a/c.tf'],
    ['b', '.', ''],
    ['a/b', '..', ''],
    ['b', './x//y/', 'x/y'],
    ['b', '../x', undefined],
    ['b', '/etc/x', undefined],
    ['b', '', undefined],
  ])('%s to %s is %s', (path, to, expected) => {
    expect(pathBehind(path, to)).toBe(expected);
  });
});

describe('a managed policy', () => {
  const policy = `resource "aws_iam_policy" "deploy" {
  name   = "deploy"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["s3:GetObject", "s3:PutObject"], Resource = "*" }]
  })
}

resource "aws_iam_role_policy_attachment" "app" {
  role       = "app"
  policy_arn = aws_iam_policy.deploy.arn
}
`;
  it.each<readonly [string, string | undefined, string | undefined]>([
    ['is edited where nobody else names it', undefined, undefined],
    ['is edited where others name another one', attaches('"arn:aws:iam::aws:policy/deploy-2"'), undefined],
    ['may be attached by its ARN elsewhere', attaches(`"${arn}"`), 'other/main.tf names a managed policy'],
    [
      'may be attached where its ARN is put together elsewhere',
      attaches('"arn:aws:iam::${var.account}:policy/team/deploy"'),
      'other/main.tf names a managed policy',
    ],
    [
      'may be attached where it is looked up elsewhere',
      `data "aws_iam_policy" "p" {\n  name = "deploy"\n}\n${attaches('data.aws_iam_policy.p.arn')}`,
      'other/main.tf names a managed policy',
    ],
  ])('%s', async (_, elsewhere, why) => {
    const { refined, reasons } = await run(policy, elsewhere === undefined ? {} : { 'other/main.tf': elsewhere }, {});
    if (why === undefined) expect([refined, reasons]).toEqual([['live/main.tf'], []]);
    else {
      expect(refined).toEqual([]);
      expect(reasons.join('\n')).toContain(why);
    }
  });
});

describe('a managed policy that what is no Terraform names', () => {
  const policy = (name: string): string =>
    `variable "team" {}\nresource "aws_iam_policy" "deploy" {\n  name   = ${name}\n  policy = jsonencode({\n    Version   = "2012-10-17"\n    Statement = [{ Effect = "Allow", Action = ["s3:GetObject", "s3:PutObject"], Resource = "*" }]\n  })\n}\nresource "aws_iam_role_policy_attachment" "app" {\n  role       = "app"\n  policy_arn = aws_iam_policy.deploy.arn\n}\n`;
  const template = (arn: string): string =>
    `Resources:\n  R:\n    Type: AWS::IAM::Role\n    Properties:\n      RoleName: web\n      ManagedPolicyArns: [${arn}]\n`;

  it.each<readonly [string, string, string, string, boolean]>([
    ['a template', '"deploy"', 'web.yaml', template(arn), true],
    ['the default of a parameter', '"deploy"', 'web.yaml', `Parameters: {P: {Type: String, Default: deploy}}\n${template("!Sub 'arn:aws:iam::${AWS::AccountId}:policy/${P}'")}`, true],
    ['one in its own folder', '"deploy"', 'live/web.yaml', template(arn), true],
    ['one that leaves the account open', '"deploy"', 'web.yaml', template(`!Sub '${arn.replace(/\d{12}/, '${AWS::AccountId}')}'`), true],
    ['one in JSON', '"deploy"', 'web.json', JSON.stringify({ Resources: { R: { Type: 'AWS::IAM::Role', Properties: { ManagedPolicyArns: [arn] } } } }), true],
    ['a workflow', '"deploy"', '.github/workflows/grant.yml', `jobs:\n  a:\n    steps:\n      - run: aws iam attach-role-policy --role-name web --policy-arn ${arn}\n`, true],
    ['Terraform by a name that both know in part', '"${var.team}-deploy"', 'other/main.tf', attaches(`"${arn.replace('deploy', 'a-deploy')}"`), true],
    ['a script', '"deploy"', 'scripts/grant.sh', `aws iam attach-role-policy --role-name web --policy-arn ${arn}\n`, true],
    ['a program among the scripts', '"deploy"', 'scripts/grant.py', `iam.attach_user_policy(UserName="web", PolicyArn="${arn}")\n`, true],
    ['a cluster made by a script', '"deploy"', 'Makefile', `sa:\n\teksctl create iamserviceaccount --attach-policy-arn ${arn}\n`, true],
    ['a boundary set by a script', '"deploy"', 'go.sh', `aws iam put-role-permissions-boundary --role-name web --permissions-boundary ${arn}\n`, true],
    ['a session that a script begins', '"deploy"', 'go.sh', `aws sts assume-role --policy-arns arn=${arn}\n`, true],
    ['PowerShell', '"deploy"', 'go.ps1', `Register-IAMRolePolicy -RoleName web -PolicyArn ${arn}\n`, true],
    ['a script without an ending', '"deploy"', 'bin/grant', `#!/bin/sh\naws iam attach-role-policy --policy-arn ${arn}\n`, true],
    ['a script by a variable', '"deploy"', 'go.sh', 'N=deploy\naws iam attach-role-policy --policy-arn arn:aws:iam::$A:policy/$N\n', true],
    ['a script by a query', '"deploy"', 'go.sh', `A=$(aws iam list-policies --query "Policies[?PolicyName=='deploy'].Arn")\naws iam attach-role-policy --policy-arn $A\n`, true],
    ['a playbook by its name', '"deploy"', 'site.yml', '- hosts: all\n  tasks:\n    - iam_role: {name: web, managed_policies: [deploy]}\n', true],
    ['a script that runs something of that name', '"deploy"', 'go.sh', 'deploy --all\naws iam attach-role-policy --policy-arn arn:aws:iam::1:policy/other\n', false],
    ['a script that only looks at it', '"deploy"', 'scripts/show.sh', `aws iam get-policy --policy-arn ${arn}\n`, false],
    ['a template, where the name begins so', '"deploy"', 'web.yaml', template(`${arn}-20260101`), true],
    ['a template, another one', '"deploy"', 'web.yaml', template(`${arn}-2`), false],
    ['a template, one of AWS', '"deploy"', 'web.yaml', template('arn:aws:iam::aws:policy/deploy'), false],
    ['an inventory', '"deploy"', 'inventory.json', JSON.stringify({ Policies: [{ Arn: arn }] }), false],
  ])('%s', async (what, name, path, text, isNamed) => {
    const made = what.includes('begins so') ? policy(name).replace('  name  ', '  name_prefix') : policy(name);
    const { reasons } = await run(made, { [path]: text }, {});
    expect(reasons.some((each) => each.includes(`${path} names a managed policy`))).toBe(isNamed);
  }); // prettier-ignore
});

async function run(
  text: string,
  files: Readonly<Record<string, string>>,
  blobs: Readonly<Record<string, Blob>>,
  path = 'live/main.tf',
): Promise<{ readonly refined: readonly string[]; readonly reasons: readonly string[]; readonly verdict: string }> {
  const others: readonly (readonly [string, string])[] = [
    ...Object.entries(files),
    ['.github/iam-findings/a.json', finding],
  ];
  const pull = {
    base: new Map([...others, [path, text.replace('"2012-10-17"', '"2008-10-17"')]]),
    head: new Map([...others, [path, text]]),
    inputs: new Map([['findings', '.github/iam-findings/**']]),
  };
  const repository = withBlobs(repositoryOf(pull), blobs);
  const { report } = await analysed(await gather(nothingBut(pull.inputs), repository), repository);
  return {
    refined: report.refined.map(({ path }) => path),
    reasons: report.outcomes.flatMap(({ why }) => (why === undefined ? [] : [plain(why).replaceAll('`', '')])),
    verdict: report.verdict.kind,
  };
}

describe('a policy in a file of its own', () => {
  const document = `{
  "Version": "2012-10-17",
  "Statement": [{ "Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "*" }]
}
`;
  const grants = (role: string, path: string): string =>
    `resource "aws_iam_role_policy" "${role}" {\n  role   = "${role}"\n  policy = ${path}\n}\n`;
  const reads = (path: string): string => grants('busy', `file("${path}")`).replace('{', '{\n  for_each = var.all');
  const computes = (path: string): string => grants('busy', `file(${path})`);
  it.each<readonly [string, string, boolean]>([
    ['another file', reads('${path.module}/other.json'), false],
    ['a path with another end', reads('${path.module}/../live/p/${each.key}.txt'), false],
    ['a path with another name', reads('${path.module}/../live/p/x-${each.key}.json'), false],
    ['a path from a folder beside', reads('${path.module}/p/${each.key}.json'), false],
    ['a path with a hole in its name', reads('${path.module}/../live/p/${each.key}.json'), true],
    ['a path with a hole for a folder', reads('${path.module}/../${var.env}/p/deploy.json'), true],
    ['a path that is all hole but its end', reads('${var.folder}/${each.key}.json'), true],
    ['a list of paths', 'locals {\n  files = { deploy = "../live/p/deploy.json" }\n}\n', true],
    ['a list of names', 'locals {\n  files = ["deploy.json"]\n}\n', true],
    ['a path put together in a local', 'locals {\n  file = "${var.root}/p/deploy.json"\n}\n', true],
    ['a path that a function joins', computes('join("/", [path.module, "..", "live", "p", "deploy.json"])'), true],
    ['a path that a function makes whole', computes('abspath("../live/x/../p/deploy.json")'), true],
    ['a path that a format fills', computes('format("%s/%-3s.json", var.folder, each.key)'), true],
    ['a format of other files', computes('format("%s/%s.txt", var.folder, each.key)'), false],
    ['a path that a function joins to another name', computes('join("/", [path.module, "other.json"])'), false],
  ])('beside %s', async (_, other, isUsed) => {
    const files = { 'live/main.tf': grants('app', 'file("${path.module}/p/deploy.json")'), 'other/main.tf': other };
    const { refined, reasons } = await run(document, files, {}, 'live/p/deploy.json');
    if (isUsed)
      expect([refined, reasons.join('\n')]).toEqual([[], expect.stringContaining('other/main.tf:') as unknown]);
    else expect([refined, reasons]).toEqual([['live/p/deploy.json'], []]);
  });

  const main = grants('app', 'file("${path.module}/p/deploy.json")');
  const calls = 'module "m" {\n  source = "./m"\n}\n';
  it.each<readonly [string, string, boolean]>([
    ['by its own folder', '${path.module}/p/deploy.json', false],
    ['by the folder of whoever runs it', '${path.root}/p/deploy.json', true],
    ['by no folder', 'p/deploy.json', true],
    ['by no folder, under another name', 'p/other.json', false],
  ])('in a module that is called and reads %s', async (_, path, isUsed) => {
    const files = { 'live/main.tf': main + calls, 'live/m/main.tf': grants('busy', `file("${path}")`) };
    const { refined, reasons } = await run(document, files, {}, 'live/p/deploy.json');
    if (isUsed)
      expect([refined, reasons.join('\n')]).toEqual([[], expect.stringContaining('live/m/main.tf:') as unknown]);
    else expect([refined, reasons]).toEqual([['live/p/deploy.json'], []]);
  });

  const put = 'aws iam put-role-policy --role-name busy --policy-name x --policy-document';
  it.each<readonly [string, string, string, boolean]>([
    ['a script', 'deploy.sh', `${put} file://live/p/deploy.json`, true],
    ['a script with a variable in the path', 'deploy.sh', `${put} "file://live/p/\${NAME}.json"`, true],
    ['a script with a wildcard', 'deploy.sh', `for each in p/*.json; do ${put} file://$each; done`, true],
    [
      'a workflow',
      '.github/workflows/a.yml',
      `jobs:\n  a:\n    steps:\n      - run: ${put} file://live/p/deploy.json\n`,
      true,
    ],
    ['a Makefile', 'live/Makefile', `put:\n\t${put} file://p/deploy.json\n`, true],
    [
      'a service that takes its statements in',
      'serverless.yml',
      'service: s\nprovider:\n  name: aws\n  iam:\n    role:\n      statements: ${file(live/p/deploy.json):Statement}\n',
      true,
    ],
    [
      'a template that takes it in',
      'role.yaml',
      "Resources:\n  R:\n    Type: AWS::IAM::Role\n    Properties:\n      Policies:\n        - PolicyName: x\n          PolicyDocument: {'Fn::Transform': {Name: AWS::Include, Parameters: {Location: live/p/deploy.json}}}\n",
      true,
    ],
    [
      'a program that makes a policy of it',
      'index.ts',
      "new aws.iam.RolePolicy('x', { role: 'busy', policy: fs.readFileSync('live/p/deploy.json', 'utf8') });",
      true,
    ],
    [
      'Terragrunt',
      'web/terragrunt.hcl',
      'inputs = {\n  policy = file("${get_repo_root()}/live/p/deploy.json")\n}\n',
      true,
    ],
    ['Packer', 'a.pkr.hcl', 'x = file("live/p/deploy.json")\n', true],
    ['a session', 'go.sh', 'aws sts assume-role --role-arn x --policy file://live/p/deploy.json\n', true],
    ['PowerShell', 'go.ps1', 'Write-IAMRolePolicy -PolicyDocument (Get-Content -Raw live/p/deploy.json)\n', true],
    ['a program without an ending', 'bin/put', `#!/bin/sh\n${put} file://live/p/deploy.json\n`, true],
    ['Pulumi', 'Pulumi.yaml', 'resources: {p: {properties: {policy: {fn::readFile: ./live/p/deploy.json}}}}\n', true],
    ['a program', 'scripts/put.py', 'iam.put_role_policy(PolicyDocument=open("../live/p/deploy.json").read())', true],
    [
      'a program of the CDK',
      'lib/stack.ts',
      "iam.PolicyDocument.fromJson(JSON.parse(readFileSync('live/p/deploy.json', 'utf8')))",
      true,
    ],
    [
      'a program in Go',
      'cmd/grant/main.go',
      'svc.PutRolePolicy(&iam.PutRolePolicyInput{PolicyDocument: read("live/p/deploy.json")})',
      true,
    ],
    ['a program that grants nothing', 'lib/stack.ts', "readFileSync('live/p/deploy.json', 'utf8')", false],
    ['a test', 'lib/test/a.ts', "new iam.Policy(readFileSync('live/p/deploy.json', 'utf8'))", false],
    ['a script about another file', 'deploy.sh', `${put} file://live/q/deploy.json`, false],
    [
      'a script that checks it',
      'check.sh',
      'aws accessanalyzer validate-policy --policy-document file://live/p/deploy.json',
      false,
    ],
    ['a workflow that formats it', '.github/workflows/b.yml', 'on: {push: {paths: [live/p/deploy.json]}}', false],
  ])('named by %s', async (_, path, text, isUsed) => {
    const { refined, reasons } = await run(document, { 'live/main.tf': main, [path]: text }, {}, 'live/p/deploy.json');
    if (isUsed)
      expect([refined, reasons.join('\n')]).toEqual([[], expect.stringContaining(`${path} names it`) as unknown]);
    else expect([refined, reasons]).toEqual([['live/p/deploy.json'], []]);
  });
});
