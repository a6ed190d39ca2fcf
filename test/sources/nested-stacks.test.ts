/** Whose the policies of a template are, by the stacks that nest it and by those that import what it exports. */
import { describe, expect, it } from 'vitest';
import { awaitsCallers, discover, leadsTo, linkedIn, mayHandOn, usersOf } from '../../src/sources/index.js';
import type { Discovery, PrincipalRef } from '../../src/sources/source.js';
import { plain } from '../../src/text/message.js';
import type { SourceFile } from '../../src/text/file.js';

const document = '{Version: "2012-10-17", Statement: [{Effect: Allow, Action: ["s3:GetObject"], Resource: "*"}]}';
const policy = (more = ''): string =>
  `{Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: ${document}${more}}}`;
const template = (resources: string, more = ''): string => `${more}\nResources:\n${resources}\n`;
const role = (name: string, more: string): string => `{Type: AWS::IAM::Role, Properties: {RoleName: ${name}${more}}}`;
const nests = (parameters = ''): string =>
  `  Iam: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ./iam.yml${parameters}}}`;
const output = (id: string, exported = ''): string => `Outputs: {Arn: {Value: !Ref ${id}${exported}}}`;

function whose(files: Readonly<Record<string, string>>, path: string): string {
  const found = discover(Object.entries(files).map(([at, text]): SourceFile => ({ path: at, text })));
  return found
    .flatMap((each) => (each.kind === 'policy' && each.policy.at.path === path ? [shown(each)] : []))
    .join('; ');
}

function shown(each: Discovery & { kind: 'policy' }): string {
  const { leftAlone } = each.policy;
  return leftAlone === undefined ? each.attachedTo.map(refText).join(', ') : `left alone: ${plain(leftAlone)}`;
}

function refText(one: PrincipalRef): string {
  if (one.kind === 'unknown') return `? ${plain(one.why)}`;
  return `${one.type}/${one.kind === 'exact' ? one.name : one.glob}`;
}

describe('a nested stack', () => {
  const given = (parameter: string): string => `Parameters: {${parameter}: {Type: String}}`;
  it.each<[string, Record<string, string>, string]>([
    [
      'a role of the parent that is given its output',
      {
        'iam.yml': template(`  P: ${policy()}`, output('P')),
        'parent.yml': template(`${nests()}\n  R: ${role('app', ', ManagedPolicyArns: [!GetAtt Iam.Outputs.Arn]')}`),
      },
      'role/app',
    ],
    [
      'a role of the parent, by a text',
      {
        'iam.yml': template(`  P: ${policy()}`, output('P')),
        'parent.yml': template(`${nests()}\n  R: ${role('app', ", ManagedPolicyArns: [!Sub '${Iam.Outputs.Arn}']")}`),
      },
      'role/app',
    ],
    [
      'a role of another nested stack',
      {
        'iam.yml': template(`  P: ${policy()}`, output('P')),
        'app.yml': template(`  R: ${role('app', ', ManagedPolicyArns: [!Ref PolicyArn]')}`, given('PolicyArn')),
        'parent.yml': template(
          `${nests()}\n  App: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: app.yml, Parameters: {PolicyArn: !GetAtt Iam.Outputs.Arn}}}`,
        ),
      },
      'role/app',
    ],
    [
      'whoever it bounds in another',
      {
        'iam.yml': template(`  P: ${policy(', Roles: [a]')}`, output('P')),
        'app.yml': template(`  R: ${role('app', ', PermissionsBoundary: !Ref PolicyArn')}`, given('PolicyArn')),
        'parent.yml': template(
          `${nests()}\n  App: {Type: AWS::Serverless::Application, Properties: {Location: ./app.yml, Parameters: {PolicyArn: !GetAtt Iam.Outputs.Arn}}}`,
        ),
      },
      'left alone: it is the permissions boundary of `R`',
    ],
    [
      'nobody else, where the parent does not ask for its output',
      {
        'iam.yml': template(`  P: ${policy(', Roles: [a]')}`, output('P')),
        'parent.yml': template(nests()),
      },
      'role/a',
    ],
    [
      'somebody, where no parent is at hand',
      { 'iam.yml': template(`  P: ${policy(', Roles: [a]')}`, output('P')) },
      'role/a, ? it is handed on by `Outputs.Arn.Value`, and whom that attaches it to is not seen here',
    ],
    [
      'somebody, where the parent gives it to what is not followed',
      {
        'iam.yml': template(`  P: ${policy(', Roles: [a]')}`, output('P')),
        'parent.yml': template(`${nests()}\n  C: {Type: 'Custom::Attach', Properties: {Arn: !GetAtt Iam.Outputs.Arn}}`),
      },
      'role/a, ? it is handed to `C` (`Custom::Attach`, `Properties.Arn`), and whom that attaches it to is not seen here',
    ],
    [
      'somebody, where a stack elsewhere is given it',
      {
        'iam.yml': template(`  P: ${policy(', Roles: [a]')}`, output('P')),
        'parent.yml': template(
          `${nests()}\n  S: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: 'https://b.s3.amazonaws.com/x.yml', Parameters: {Arn: !GetAtt Iam.Outputs.Arn}}}`,
        ),
      },
      'role/a, ? it is handed to `S` (`AWS::CloudFormation::Stack`, `Properties.Parameters.Arn`), and whom that attaches it to is not seen here',
    ],
    [
      'the role that each parent names',
      {
        'iam.yml': template(`  P: ${policy(', Roles: [!Ref Role]')}`, given('Role')),
        'one.yml': template(nests(', Parameters: {Role: one}')),
        'two.yml': template(nests(', Parameters: {Role: !Ref R}') + `\n  R: ${role('two', '')}`),
      },
      'role/one, role/two',
    ],
    [
      'each of the roles in one text',
      {
        'iam.yml': template(`  P: ${policy(', Roles: !Ref Role')}`, given('Role')),
        'one.yml': template(nests(", Parameters: {Role: 'one, two'}")),
      },
      'role/one, role/two',
    ],
    [
      'each of the roles that are joined, those named in part as well',
      {
        'iam.yml': template(`  P: ${policy(', Roles: !Ref Role')}`, given('Role')),
        'one.yml': template(nests(", Parameters: {Role: !Join [',', [one, !Sub '${Env}-two']]}")),
      },
      'role/one, role/*-two',
    ],
    [
      'the role of a default, where a parent leaves it out',
      {
        'iam.yml': template(`  P: ${policy(', Roles: [!Ref Role]')}`, 'Parameters: {Role: {Type: String, Default: d}}'),
        'one.yml': template(nests()),
      },
      'role/d',
    ],
    [
      'somebody, where a parent gives what its own parent gives',
      {
        'iam.yml': template(`  P: ${policy(', Roles: [!Ref Role]')}`, given('Role')),
        'one.yml': template(nests(', Parameters: {Role: !Ref Role}'), given('Role')),
      },
      '? whom it is attached to is not determined by the template',
    ],
    [
      'two stacks that nest each other',
      {
        'iam.yml': template(
          `  P: ${policy()}\n  Up: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: parent.yml, Parameters: {A: !Ref P}}}`,
          output('P'),
        ),
        'parent.yml': template(`${nests()}\n  R: ${role('app', ', ManagedPolicyArns: [!Ref A]')}`, given('A')),
      },
      'role/app',
    ],
  ])('is of %s', (_, files, expected) => {
    expect(whose(files, 'iam.yml')).toBe(expected);
  });

  it('gives a role its name', () => {
    const iam = template(
      `  R: {Type: AWS::IAM::Role, Properties: {RoleName: !Ref Name, Policies: [{PolicyName: p, PolicyDocument: ${document}}]}}`,
      given('Name'),
    );
    expect(whose({ 'iam.yml': iam, 'one.yml': template(nests(', Parameters: {Name: app}')) }, 'iam.yml')).toBe(
      'role/app',
    );
  });
});

describe('what is exported', () => {
  const shared = (name: string): string => template(`  P: ${policy()}`, output('P', `, Export: {Name: ${name}}`));
  const imports = (name: string): string =>
    template(`  R: ${role('app', `, ManagedPolicyArns: [{"Fn::ImportValue": ${name}}]`)}`);
  it.each<[string, Record<string, string>, string]>([
    ['is of whoever imports it', { 'shared.yml': shared('arn'), 'app.yml': imports('arn') }, 'role/app'],
    [
      'is of somebody where nobody here does',
      { 'shared.yml': shared('arn'), 'app.yml': imports('other') },
      '? it is exported as `arn`, which no template here imports: stacks elsewhere may',
    ],
    [
      'may be what is imported under a name in part, and somebody else',
      { 'shared.yml': shared("!Sub '${AWS::StackName}-arn'"), 'app.yml': imports("{'Fn::Sub': '${Shared}-arn'}") },
      'role/app, ? it is exported under a name that is not written out, and any stack may import it',
    ],
    [
      'counts in the long spelling too',
      {
        'shared.yml': shared('arn'),
        'app.json':
          '{"Resources": {"R": {"Type": "AWS::IAM::Role", "Properties": {"RoleName": "app", "ManagedPolicyArns": [{"Fn::ImportValue": {"Fn::Sub": "arn"}}]}}}}',
      },
      'role/app',
    ],
  ])('%s', (_, files, expected) => {
    expect(whose(files, 'shared.yml')).toBe(expected);
  });
});

describe('the templates that are understood with one', () => {
  const files: readonly SourceFile[] = [
    { path: 'a/parent.yml', text: template(nests()) },
    { path: 'a/iam.yml', text: template(`  P: ${policy()}`, output('P', ', Export: {Name: arn}')) },
    { path: 'b/app.yml', text: template(`  R: ${role('app', ', ManagedPolicyArns: [!ImportValue arn]')}`) },
    { path: 'b/other.yml', text: template(`  P: ${policy()}`) },
  ];
  it('are those that nest it, those nested, and those that import from it', () => {
    expect([...linkedIn(files)('a/iam.yml')].sort()).toEqual(['a/iam.yml', 'a/parent.yml', 'b/app.yml']);
    expect(usersOf(['a/iam.yml'], files).map(({ path }) => path)).toEqual(['a/parent.yml', 'b/app.yml']);
    expect(files.slice(0, 1).flatMap(leadsTo)).toEqual(['a/iam.yml']);
  });

  it.each([
    ['that gives out a managed policy', template(`  P: ${policy()}`, output('P')), true],
    ['that exports one', template(`  P: ${policy()}`, output('P', ', Export: {Name: arn}')), true],
    ['that gives out something else', template(`  R: ${role('app', '')}`, output('R')), false],
    ['that gives out nothing', template(`  P: ${policy()}`), false],
  ])('are searched for beyond the changed files for a template %s: %#', (_, text, expected) => {
    expect(awaitsCallers('iam.yml', [{ path: 'iam.yml', text }])).toBe(expected);
  });

  it('are not those that Terraform deploys, or other tools import from, which may hand it on', () => {
    const others: readonly SourceFile[] = [
      ...files,
      { path: 'main.tf', text: 'resource "aws_cloudformation_stack" "s" {\n  template_body = file("a/iam.yml")\n}\n' },
      { path: 'broken.yml', text: `${template(nests())}\n  X: [` },
      { path: 'serverless.yml', text: 'service: s\nprovider: {environment: {A: !ImportValue arn}}\n' },
    ];
    expect(mayHandOn(['a/iam.yml'], others).map(({ name, why }) => `${name ?? ''}: ${plain(why)}`)).toEqual([
      'P: `main.tf` takes what this template gives out, and may give it to somebody',
      'P: `broken.yml` takes what this template gives out, and may give it to somebody',
      'P: `serverless.yml` takes what this template gives out, and may give it to somebody',
    ]);
  });

  it.each([
    ['by a URL that ends with its name', "!Sub 'https://${Bucket}.s3.amazonaws.com/a/iam.yml'", 1],
    ['by a choice of several', '!If [Own, ./iam.yml, ./other.yml]', 1],
    ['by a URL that ends otherwise', 'https://b.s3.amazonaws.com/my-iam.yml', 0],
    ['by its path', './iam.yml', 0],
  ])('may be handed on by one that nests it %s: %#', (_, url, expected) => {
    const both: readonly SourceFile[] = [
      {
        path: 'a/iam.yml',
        text: template(`  P: ${policy(', Roles: [!Ref Name]')}`, 'Parameters: {Name: {Type: String}}'),
      },
      {
        path: 'a/parent.yml',
        text: template(`  Iam: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ${url}}}`),
      },
    ];
    expect(mayHandOn(['a/iam.yml'], both)).toHaveLength(expected);
  });
});
