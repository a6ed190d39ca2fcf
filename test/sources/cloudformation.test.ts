/**
 * Templates of CloudFormation and SAM: where their policies are, whose, and what is left alone.
 */
import { describe, expect, it } from 'vitest';
import { listPolicies } from '../../src/cli/listed-policies.js';
import { discover } from '../../src/sources/index.js';
import type { Discovery } from '../../src/sources/source.js';
import {
  document,
  found,
  inline,
  path,
  ref,
  resource,
  role,
  shown,
  statement,
  type Resources,
} from '../support/template.js';

describe('where identity policies are', () => {
  const made = 'role/*-R-????????????';
  it.each<[string, Resources, readonly string[]]>([
    ['a role', { R: role({ Policies: inline }) }, [`R/p: ${made}`]],
    ['a user', { U: resource('AWS::IAM::User', { UserName: 'u', Policies: inline }) }, ['U/p: user/u']],
    [
      'a group',
      { G: resource('AWS::IAM::Group', { Policies: inline }) },
      ['G/p: ? it is attached to a group, whose members these files do not name'],
    ],
    [
      'a policy of its own',
      {
        P: resource('AWS::IAM::Policy', {
          PolicyName: 'p',
          Roles: ['a', ref('R')],
          Users: ['u'],
          PolicyDocument: document,
        }),
        R: role({}),
      },
      [`P: role/a, ${made}, user/u`],
    ],
    [
      'a policy of one role',
      {
        P: resource('AWS::IAM::RolePolicy', { PolicyName: 'p', RoleName: ref('R'), PolicyDocument: document }),
        R: role({ RoleName: 'r' }),
      },
      ['P: role/r'],
    ],
    [
      'a policy of one user',
      { P: resource('AWS::IAM::UserPolicy', { PolicyName: 'p', UserName: 'u', PolicyDocument: document }) },
      ['P: user/u'],
    ],
    [
      'a policy of a group',
      { P: resource('AWS::IAM::GroupPolicy', { PolicyName: 'p', GroupName: 'g', PolicyDocument: document }) },
      ['P: ? it is attached to a group, whose members these files do not name'],
    ],
    [
      'a function of SAM',
      { F: resource('AWS::Serverless::Function', { Policies: [document, 'AWSLambdaExecute', ref('P')] }) },
      ['F/Policies[0]: role/*-FRole-????????????'],
    ],
    [
      'a function of SAM with a single policy',
      { F: resource('AWS::Serverless::Function', { Policies: document, RolePath: '/x/' }) },
      ['F/Policies[0]: role/*-FRole-???????????? at /x/'],
    ],
    [
      'a state machine of SAM',
      { S: resource('AWS::Serverless::StateMachine', { Policies: [document] }) },
      ['S/Policies[0]: role/*-SRole-????????????'],
    ],
    [
      'a policy template of SAM',
      { F: resource('AWS::Serverless::Function', { Policies: [{ SQSPollerPolicy: { QueueName: 'q' } }] }) },
      ['F/Policies[0]: told: it is the policy template `SQSPollerPolicy` of SAM, whose actions are not written here'],
    ],
    [
      'a permission set',
      { S: resource('AWS::SSO::PermissionSet', { Name: 'ReadOnly', InlinePolicy: document }) },
      ['S: role/AWSReservedSSO_ReadOnly_????????????????'],
    ],
    [
      'a loop',
      { 'Fn::ForEach::Roles': ['Name', ['a', 'b'], { 'Role${Name}': role({ Policies: inline }) }] },
      ['Role${Name}/p: role/*-Role*-????????????'],
    ],
    [
      'two policies of one name',
      { R: role({ RoleName: 'r', Policies: [...inline, ...inline] }) },
      ['R/p: role/r', 'R/p#2: role/r'],
    ],
    [
      'branches around policies, documents and lists of them',
      {
        R: role({
          RoleName: 'r',
          Policies: {
            'Fn::If': [
              'C',
              [{ 'Fn::If': ['D', { PolicyName: 'a', PolicyDocument: document }, ref('AWS::NoValue')] }],
              [{ PolicyName: 'b', PolicyDocument: { 'Fn::If': ['E', document, document] } }],
            ],
          },
        }),
      },
      ['R/a: role/r', 'R/b: role/r', 'R/b#2: role/r'],
    ],
  ])('%s', (_, resources, expected) => {
    expect(shown(resources)).toEqual(expected);
  });

  it('are told where they are not written out', () => {
    const transform = { 'Fn::Transform': { Name: 'AWS::Include', Parameters: { Location: 's3://b/k' } } };
    expect(
      shown({
        A: role({ Policies: [ref('Policies'), { PolicyName: 'p', PolicyDocument: ref('Document') }] }),
        B: role(transform),
        C: resource('AWS::IAM::ManagedPolicy', transform),
        D: 'not a resource',
        E: { Type: 'AWS::IAM::Role', ...transform },
      }),
    ).toEqual([
      'A/p: gap: its document is `{ "Ref": "Document" }`, which the template does not determine',
      'A/Policies[0]: gap: this policy is not written out in the template',
      'B/Policies[0]: gap: this policy is not written out in the template',
      'C: gap: its document is `{ "Fn::Transform": { "Name": "AWS::Include", "Parameters": {…`, which the template does not determine',
      'E/Policies[0]: gap: this policy is not written out in the template',
      'D: gap: expected a resource, found another value',
    ]);
  });

  it('are told where a loop gives them their key', () => {
    const loop = ['Key', ['Policies'], { '${Key}': inline }];
    expect(shown({ R: role({ RoleName: 'a', 'Fn::ForEach::Keys': loop }) })).toEqual([
      'R/${Key}.PolicyDocument: ? it is handed to `R` (`AWS::IAM::Role`), and whom that gives it to is not seen here',
    ]);
  });

  it('are told where a key of theirs appears twice', () => {
    const text = JSON.stringify({ Resources: { R: role({ Policies: inline }) } }).replace(
      '"Policies"',
      '"Policies":[],"Policies"',
    );
    const [gap] = discover([{ path, text }]);
    expect(gap).toMatchObject({ kind: 'skipped', incomplete: true, at: { name: 'R' } });
  });
});

describe('what is no identity policy', () => {
  const granting = { Statement: [{ ...statement, Principal: '*' }] };
  it.each<[string, Resources, readonly string[]]>([
    [
      'trust',
      { R: role({ AssumeRolePolicyDocument: granting }) },
      ['R/AssumeRolePolicyDocument: left alone: it is the trust policy of `R`'],
    ],
    [
      'a queue',
      { Q: resource('AWS::SQS::QueuePolicy', { PolicyDocument: granting }) },
      [
        'Q/PolicyDocument: left alone: it is `PolicyDocument` of `Q` (`AWS::SQS::QueuePolicy`), which is not an identity policy',
      ],
    ],
    [
      'a bucket whose statements a condition decides about',
      {
        B: resource('AWS::S3::BucketPolicy', {
          PolicyDocument: { Statement: { 'Fn::If': ['C', granting.Statement, []] } },
        }),
      },
      [
        'B/PolicyDocument: left alone: it is `PolicyDocument` of `B` (`AWS::S3::BucketPolicy`), which is not an identity policy',
      ],
    ],
    [
      'a thing',
      { T: resource('AWS::IoT::Policy', { PolicyDocument: document }) },
      [
        'T/PolicyDocument: left alone: it is the policy of `T` (`AWS::IoT::Policy`), which belongs to certificates and not to roles or users',
      ],
    ],
    [
      'an organisation',
      { O: resource('AWS::Organizations::Policy', { Content: document }) },
      ['O/Content: left alone: it is `Content` of `O` (`AWS::Organizations::Policy`), which is not an identity policy'],
    ],
    [
      'a permission to call',
      { L: resource('AWS::Lambda::Permission', { Action: 'lambda:InvokeFunction', Principal: 's3.amazonaws.com' }) },
      [],
    ],
    [
      'a custom resource may be for anybody',
      { C: resource('Custom::Grant', { Document: document }) },
      ['C/Document: ? it is handed to `C` (`Custom::Grant`), and whom that gives it to is not seen here'],
    ],
    [
      'so may a text',
      {
        A: role({ RoleName: 'a', Policies: inline }),
        C: resource('Custom::Grant', { Text: JSON.stringify(document) }),
      },
      ['A/p: role/a', 'C: gap: it names `s3:GetObject`, and what `C` makes of that is not seen here'],
    ],
    [
      'actions that a nested template is given',
      {
        A: role({}),
        N: resource('AWS::CloudFormation::Stack', {
          TemplateURL: './n.yml',
          Parameters: { Wanted: 's3:GetObject,sqs:*' },
        }),
        O: resource('AWS::CloudFormation::Stack', {
          TemplateURL: './n.yml',
          Parameters: { Wanted: { 'Fn::Join': [',', ['sqs:SendMessage', 'nothing']] } },
        }),
        S: resource('AWS::CloudFormation::StackSet', {
          Parameters: [{ ParameterKey: 'Wanted', ParameterValue: 'sns:Publish' }],
        }),
        T: resource('AWS::CloudFormation::Stack', { TemplateURL: './n.yml', Parameters: { Image: 'nginx:latest' } }),
      },
      [
        'N: gap: it names `s3:GetObject`, and what `N` makes of that is not seen here',
        'O: gap: it names `sqs:SendMessage`, and what `O` makes of that is not seen here',
        'S: gap: it names `sns:Publish`, and what `S` makes of that is not seen here',
      ],
    ],
    [
      'a resource of no type that is written out',
      { A: role({}), M: { Type: ref('Type'), Properties: { Policy: document } } },
      ['M/Policy: ? it is handed to `M`, and whom that gives it to is not seen here'],
    ],
    [
      'a function that is given a role',
      {
        F: resource('AWS::Serverless::Function', {
          Role: 'arn:aws:iam::123456789012:role/fixed',
          Policies: [document],
        }),
      },
      ['F/Policies[0]: left alone: `F` is given a `Role`, so its `Policies` have no effect'],
    ],
  ])('%s', (_, resources, expected) => {
    expect(shown(resources)).toEqual(expected);
  });

  it.each([
    ['no types of AWS', { Resources: { a: { Type: 'other' } }, x: 'AWS::IAM::Role' }],
    ['no resources', { Type: 'AWS::IAM::Role', Statement: 'Resources:' }],
  ])('another file: %s', (_, content) => {
    expect(discover([{ path: 'a.json', text: JSON.stringify(content) }])).toEqual([]);
  });
});

describe('names', () => {
  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['literal, with a path', { RoleName: 'deploy', Path: '/ci/' }, 'role/deploy at /ci/'],
    ['a text with holes', { RoleName: { 'Fn::Sub': '${Env}-deploy' } }, 'role/*-deploy'],
    ['a text with a value of its own', { RoleName: { 'Fn::Sub': ['${A}-deploy', { A: 'x' }] } }, 'role/x-deploy'],
    ['a text with `${` in it', { RoleName: { 'Fn::Sub': 'a${!b}' } }, 'role/a${b}'],
    ['joined', { RoleName: { 'Fn::Join': ['-', [ref('AWS::StackName'), 'deploy', 'x']] } }, 'role/*-deploy-x'],
    ['a parameter', { RoleName: ref('Name') }, '? whom it is attached to is not determined by the template'],
    ['one of two', { RoleName: { 'Fn::If': ['C', 'a', 'b'] } }, 'role/a, role/b'],
    ['one or none', { RoleName: { 'Fn::If': ['C', 'a', ref('AWS::NoValue')] } }, 'role/a, role/*-R-????????????'],
    ['none', {}, 'role/*-R-????????????'],
  ])('%s', (_, properties, expected) => {
    expect(shown({ R: role({ ...properties, Policies: inline }) })).toEqual([`R/p: ${expected}`]);
  });
});

describe('statements', () => {
  const of = (statements: unknown): Discovery | undefined =>
    found({
      R: role({ RoleName: 'r', Policies: [{ PolicyName: 'p', PolicyDocument: { Statement: statements } }] }),
    })[0];

  it('are read in branches, where the last one stays', () => {
    const each = of([{ 'Fn::If': ['C', statement, ref('AWS::NoValue')] }, statement]);
    expect(each).toMatchObject({
      policy: { statements: [{ index: 0 }, { index: 1, notRemovable: undefined }], unread: [] },
    });
    expect(each?.kind === 'policy' && each.policy.statements[0]?.notRemovable).toBeTruthy();
  });

  it('are read where a condition decides about all of them', () => {
    expect(of({ 'Fn::If': ['C', [statement, statement], statement] })).toMatchObject({
      policy: { statements: [{}, {}, {}], unread: [] },
    });
  });

  it.each<[string, unknown]>([
    ['an include', { 'Fn::Transform': { Name: 'AWS::Include', Parameters: { Location: 's3://b/k' } } }],
    ['an action that is a map', { ...statement, Action: [{ s3: 'GetObject' }, 's3:PutObject'] }],
    ['actions that a parameter gives', { ...statement, Action: ref('Actions') }],
  ])('are told where they cannot be read: %s', (_, odd) => {
    expect(of([odd, statement])).toMatchObject({ policy: { statements: [{ index: 1 }], unread: [{ index: 0 }] } });
  });

  it('keep an action that a condition decides about', () => {
    const each = of([
      { ...statement, Action: ['s3:GetObject', { 'Fn::If': ['C', 's3:PutObject', ref('AWS::NoValue')] }] },
    ]);
    expect(each).toMatchObject({
      policy: { statements: [{ actions: { values: [{ kind: 'pattern' }, { kind: 'opaque' }] } }] },
    });
  });
});

it('says where every action is', () => {
  const text = `{\n\t"Resources": {"R": {"Type": "AWS::IAM::Role", "Properties": {"Policies": [{"PolicyName": "p", "PolicyDocument":\n\t\t${JSON.stringify(document)}}]}}}}`;
  const [policy] = listPolicies([{ path, text }]);
  expect(policy).toMatchObject({
    source: 'cloudformation',
    statements: [{ actions: [{ value: 's3:GetObject', line: 3 }] }],
  });
});
