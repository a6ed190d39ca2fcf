/** What changed files give out to other folders: whoever takes it is reviewed, or it is told that nobody looked. */
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/message.js';
import { gather } from '../../src/runs/gather.js';
import { analysed } from '../../src/runs/other-users.js';
import { nothingBut, repositoryOf } from '../support/fixture.js';
import { active, judged, type Files } from '../support/judged.js';

const unused = '"sqs:SendMessage", "sqs:PurgeQueue"';
const grant = (actions: string, { resource = '"*"', role = '"deploy"' } = {}): string =>
  `resource "aws_iam_role_policy" "p" {\n  role   = ${role}\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ${actions}, Resource = ${resource} }] })\n}\n`;
const live = (policy: string, source = '../modules/m'): string => `module "m" {\n  source = "${source}"\n}\n${policy}`;
const output = (value: string): string => `output "it" {\n  value = ${value}\n}\n`;

const stack = (value: string, more = ''): string =>
  `Resources:\n  Role:\n    Type: AWS::IAM::Role\n    Properties: {RoleName: ${value}${more}}\nOutputs:\n  It:\n    Value: !Ref Role\n    Export: {Name: the-role}\n`;
const importing = `Resources:\n  P:\n    Type: AWS::IAM::RolePolicy\n    Properties:\n      RoleName: !ImportValue the-role\n      PolicyName: p\n      PolicyDocument:\n        Statement:\n          - Effect: Allow\n            Action: ['sqs:SendMessage', 'sqs:PurgeQueue']\n            Resource: '*'\n`;

interface Row {
  readonly what: string;
  /** What the pull request leaves alone. */
  readonly same: Files;
  readonly path: string;
  readonly base: string;
  readonly head: string;
}

const given = active;

describe('is reviewed where it is taken', () => {
  it.each<Row>([
    {
      what: 'a list of actions',
      same: { 'live/a/main.tf': live(grant('module.m.it'), '../../modules/m') },
      path: 'modules/m/main.tf',
      base: output(`[${unused}]`),
      head: output(`[${unused}, "sqs:ReceiveMessage"]`),
    },
    {
      what: 'a resource',
      same: { 'live/main.tf': live(grant(`[${unused}]`, { resource: 'module.m.it' })) },
      path: 'modules/m/main.tf',
      base: output('"arn:aws:sqs:*:*:a"'),
      head: output('"*"'),
    },
    {
      what: 'a resource by a local of another file',
      same: {
        'live/main.tf': live(grant(`[${unused}]`, { resource: 'module.m.it' })),
        'modules/m/outputs.tf': output('local.arn'),
      },
      path: 'modules/m/main.tf',
      base: 'locals {\n  arn = "arn:aws:sqs:*:*:a"\n}\n',
      head: 'locals {\n  arn = "*"\n}\n',
    },
    {
      what: 'the name of a role',
      same: { 'live/main.tf': live(grant(`[${unused}]`, { role: 'module.m.it' })) },
      path: 'modules/m/main.tf',
      base: output('"busy"'),
      head: output('"deploy"'),
    },
    {
      what: 'a document',
      same: { 'live/main.tf': live(grant('[]').replace(/jsonencode\(.*\)/, 'module.m.it')) },
      path: 'modules/m/main.tf',
      base: output(`jsonencode({ Statement = [{ Effect = "Allow", Action = [${unused}], Resource = "*" }] })`),
      head: output(
        `jsonencode({ Statement = [{ Effect = "Allow", Action = [${unused}, "sqs:Get*"], Resource = "*" }] })`,
      ),
    },
    {
      what: 'what another module hands on',
      same: {
        'live/main.tf': live(grant('module.m.it')),
        'modules/m/main.tf': `module "n" {\n  source = "../n"\n}\n${output('module.n.it')}`,
      },
      path: 'modules/n/main.tf',
      base: output(`[${unused}]`),
      head: output(`[${unused}, "sqs:ReceiveMessage"]`),
    },
  ])('$what', async ({ same, path, base, head }) => {
    const { report } = await judged({ ...same, [path]: base }, { ...same, [path]: head }, given);
    expect(report.tallies.length).toBeGreaterThan(0);
    expect(report.verdict.kind).toBe('fail');
  });

  it.each([
    ['an export', stack('busy'), stack('deploy')],
    ['an export of what was changed', stack('busy', ', Path: /a/'), stack('deploy', ', Path: /a/')],
  ])('%s of a stack', async (_, base, head) => {
    const same = { 'deep/down/app.yaml': importing };
    const { report } = await judged({ ...same, 'roles.yaml': base }, { ...same, 'roles.yaml': head }, given);
    expect(report.verdict.kind).not.toBe('pass');
    expect(report.outcomes.some(({ at }) => at.path === 'deep/down/app.yaml')).toBe(true);
  });
});

/** A template that gives a name to whoever nests it. */
const giving = (value: string, of = "!Sub '${Who}'"): string =>
  `Parameters:\n  Who: {Type: String, Default: ${value}}\nResources:\n  Topic: {Type: AWS::SNS::Topic}\nOutputs:\n  Role: {Value: ${of}}\n  Other: {Value: a}\n`;
const nestingBoth = (role: string): string =>
  `Resources:\n  Names:\n    Type: AWS::CloudFormation::Stack\n    Properties: {TemplateURL: ./names.yaml}\n${role}`;
const inlineOf = (role: string): string =>
  `  P:\n    Type: AWS::IAM::RolePolicy\n    Properties:\n      RoleName: ${role}\n      PolicyName: p\n      PolicyDocument:\n        Statement:\n          - Effect: Allow\n            Action: [${unused}]\n            Resource: '*'\n`;
const handingOn = `  Rights:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: ./rights.yaml\n      Parameters: {Role: !GetAtt Names.Outputs.Role}\n`;
const handed = `Parameters:\n  Role: {Type: String}\nResources:\n${inlineOf('!Ref Role')}`;

describe('what a nested template gives to the one that nests it', () => {
  it.each<readonly [string, Files, string]>([
    ['by its name', { 'app/main.yaml': nestingBoth(inlineOf('!GetAtt Names.Outputs.Role')) }, 'app/main.yaml'],
    ['in a list', { 'app/main.yaml': nestingBoth(inlineOf('!GetAtt [Names, Outputs.Role]')) }, 'app/main.yaml'],
    ['in a text', { 'app/main.yaml': nestingBoth(inlineOf("!Sub '${Names.Outputs.Role}'")) }, 'app/main.yaml'],
    [
      'to another nested one',
      { 'app/main.yaml': nestingBoth(handingOn), 'app/rights.yaml': handed },
      'app/rights.yaml',
    ],
  ])('is reviewed there: %s', async (_, same, place) => {
    const { report } = await judged(
      { ...same, 'app/names.yaml': giving('busy') },
      { ...same, 'app/names.yaml': giving('deploy') },
      given,
    );
    expect(report.verdict.kind).not.toBe('pass');
    expect(report.outcomes.some(({ at }) => at.path === place)).toBe(true);
  });

  it.each([
    ['a parameter that it does not give', giving('busy', 'x'), giving('deploy', 'x')],
    ['an output that nobody takes', giving('busy', 'x').replace('Value: a', 'Value: b'), giving('busy', 'x')],
  ])('is no concern: %s', async (_, base, head) => {
    const same = { 'app/main.yaml': nestingBoth(inlineOf('!GetAtt Names.Outputs.Role')) };
    const { report } = await judged({ ...same, 'app/names.yaml': base }, { ...same, 'app/names.yaml': head }, given);
    expect(report.verdict.kind).toBe('pass');
  });
});

/** A managed policy under an export of this name. */
const rights = (actions: string, name: string): string =>
  `Resources:\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      ManagedPolicyName: ${name}\n      PolicyDocument:\n        Statement:\n          - Effect: Allow\n            Action: [${actions}]\n            Resource: '*'\nOutputs:\n  It:\n    Value: !Ref P\n    Export: {Name: the-${name}}\n`;
const attaching = (role: string, ...arns: readonly string[]): string =>
  `Resources:\n  Role:\n    Type: AWS::IAM::Role\n    Properties:\n      RoleName: ${role}\n      ManagedPolicyArns: [${arns.map((each) => `"${each}"`).join(', ')}]\n`.replace(
    /"(the-\w+)"/g,
    '!ImportValue $1',
  );
const arnOf = (name: string): string => `arn:aws:iam::111122223333:policy/${name}`;

describe('a managed policy of a template that a changed one attaches', () => {
  const same = { 'deep/down/rights.yaml': rights(unused, 'rights'), 'few.yaml': rights('"sqs:SendMessage"', 'few') };

  it.each([
    ['by another import', attaching('deploy', 'the-few'), attaching('deploy', 'the-rights')],
    ['by its ARN', attaching('deploy', arnOf('few')), attaching('deploy', arnOf('rights'))],
    ['to a role of another name', attaching('busy', 'the-rights'), attaching('deploy', 'the-rights')],
  ])('is reviewed: %s', async (_, base, head) => {
    const { report } = await judged({ ...same, 'app.yaml': base }, { ...same, 'app.yaml': head }, given);
    expect(report.verdict.kind).not.toBe('pass');
    expect(report.outcomes.some(({ at }) => at.path === 'deep/down/rights.yaml')).toBe(true);
  });

  it('is reviewed where an export becomes its ARN', async () => {
    const stackWith = (name: string): string => rights('"a:b"', 'other').replace('!Ref P', arnOf(name));
    const files = { ...same, 'app.yaml': attaching('deploy', 'the-other') };
    const { report } = await judged(
      { ...files, 'exports.yaml': stackWith('few') },
      { ...files, 'exports.yaml': stackWith('rights') },
      given,
    );
    expect(report.verdict.kind).not.toBe('pass');
    expect(report.outcomes.some(({ at }) => at.path === 'deep/down/rights.yaml')).toBe(true);
  });

  it.each([
    ['other order', attaching('deploy', 'the-rights', 'the-few'), attaching('deploy', 'the-few', 'the-rights')],
    ['it is attached no more', attaching('deploy', 'the-rights', 'the-few'), attaching('deploy', 'the-few')],
    ['another import that nobody writes', attaching('deploy', 'the-one'), attaching('deploy', 'the-next')],
  ])('is no concern: %s', async (_, base, head) => {
    const { report } = await judged({ ...same, 'app.yaml': base }, { ...same, 'app.yaml': head }, given);
    expect(report.verdict.kind).toBe('pass');
    expect(report.policies).toBe(0);
  });
});

describe('is no concern', () => {
  it.each<Row>([
    {
      what: 'a comment and a format',
      same: { 'live/main.tf': live(grant('module.m.it')) },
      path: 'modules/m/main.tf',
      base: output(`[${unused}]`),
      head: `# the same\n${output(`[${unused}]`).replace('value =', '  value   =')}`,
    },
    {
      what: 'another output',
      same: { 'live/main.tf': live(grant('module.m.it')), 'modules/m/o.tf': output(`[${unused}]`) },
      path: 'modules/m/main.tf',
      base: 'output "size" {\n  value = 1\n}\n',
      head: 'output "size" {\n  value = 2\n}\n',
    },
    {
      what: 'an export that nobody imports',
      same: { 'app.yaml': importing },
      path: 'roles.yaml',
      base: stack('a').replace('the-role', 'other'),
      head: stack('b').replace('the-role', 'other'),
    },
  ])('$what', async ({ same, path, base, head }) => {
    const { report } = await judged({ ...same, [path]: base }, { ...same, [path]: head }, given);
    expect(report.verdict.kind).toBe('pass');
    expect(report.tallies).toEqual([]);
  });
});

describe('in a repository of very many files', () => {
  const many = Object.fromEntries(Array.from({ length: 3_001 }, (_, at) => [`far/${at}/main.tf`, 'locals {}\n']));
  const gapsOf = async (base: string, head: string): Promise<readonly string[]> => {
    const repository = repositoryOf({
      base: new Map(Object.entries({ ...many, 'm/main.tf': base })),
      head: new Map(Object.entries({ ...many, 'm/main.tf': head })),
      inputs: new Map(),
    });
    const { report } = await analysed(await gather(nothingBut(new Map()), repository), repository);
    return report.gaps.map(plain);
  };

  it('what may grant is told as not searched', async () => {
    expect(await gapsOf(output(`[${unused}]`), output(`[${unused}, "sqs:Get*"]`))).toEqual([
      expect.stringMatching(
        /^who takes `output\.it` of `m\/main\.tf`, which this pull request changes, was not searched/,
      ),
    ]);
  });

  it('what does not read like a grant is not searched for', async () => {
    expect(await gapsOf(output('1'), output('2'))).toEqual([]);
  });
});

describe('resources that a template takes in', () => {
  const template = (more: string): string => `${more}Resources:\n  T: {Type: AWS::SNS::Topic}\n`;
  const includes = '{Name: AWS::Include, Parameters: {Location: s3://b/c.yaml}}';

  it.each([
    ['at its root', template(`Transform: ${includes}\n`)],
    ['among others', template(`Transform: [AWS::Serverless-2016-10-31, ${includes}]\n`)],
    ['by a function', template(`Fn::Transform: ${includes}\n`)],
    ['among its resources', `${template('')}  Fn::Transform: ${includes}\n`],
  ])('%s are told', async (_, text) => {
    const { report } = await judged({}, { 't.yaml': text }, given);
    expect(report.verdict.kind).toBe('incomplete');
    expect(report.outcomes.map(({ kind, at }) => [kind, at.path])).toEqual([['skipped', 't.yaml']]);
  });

  it.each([
    ['another transform', template('Transform: AWS::Serverless-2016-10-31\n')],
    [
      'an include inside a property',
      template('').replace(
        '{Type: AWS::SNS::Topic}',
        `{Type: AWS::SNS::Topic, Properties: {Fn::Transform: ${includes}}}`,
      ),
    ],
  ])('and nothing of %s', async (_, text) => {
    const { report } = await judged({}, { 't.yaml': text }, given);
    expect(report.verdict.kind).toBe('pass');
  });
});
