/** Who has a managed policy of a template: by its own words, and by all that mention it. */
import { describe, expect, it } from 'vitest';
import { document, ref, resource, role, shown, type Resources } from '../support/template.js';

describe('who has a managed policy', () => {
  const policy = (properties: Resources = {}): unknown =>
    resource('AWS::IAM::ManagedPolicy', { PolicyDocument: document, ...properties });
  const a = role({ RoleName: 'a' });
  const b = (properties: Readonly<Record<string, unknown>>): unknown => role({ RoleName: 'b', ...properties });
  it.each<[string, Resources, string]>([
    ['nobody here', { P: policy() }, '? whom it is attached to is not determined by the template'],
    ['those it names', { P: policy({ Roles: [ref('A')], Users: ['u'] }), A: a }, 'role/a, user/u'],
    [
      'those that attach it as well',
      { P: policy({ Roles: [ref('A')] }), A: a, B: b({ ManagedPolicyArns: [ref('P')] }) },
      'role/a, role/b',
    ],
    [
      'one that may attach it',
      { P: policy(), B: b({ ManagedPolicyArns: { 'Fn::If': ['C', [ref('P')], ref('AWS::NoValue')] } }) },
      'role/b',
    ],
    [
      'a function of SAM',
      { P: policy(), F: resource('AWS::Serverless::Function', { Policies: [ref('P')] }) },
      'role/*-FRole-????????????',
    ],
    [
      'by its name',
      {
        P: policy({ ManagedPolicyName: 'shared' }),
        B: b({ ManagedPolicyArns: [{ 'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:policy/shared' }] }),
      },
      'role/b',
    ],
    [
      'a group',
      { P: policy(), G: resource('AWS::IAM::Group', { ManagedPolicyArns: [ref('P')] }) },
      '? it is attached to a group, whose members these files do not name',
    ],
    [
      'a nested stack',
      { P: policy({ Roles: ['a'] }), S: resource('AWS::CloudFormation::Stack', { Parameters: { Arn: ref('P') } }) },
      'role/a, ? it is handed to `S` (`AWS::CloudFormation::Stack`, `Properties.Parameters.Arn`), and whom that attaches it to is not seen here',
    ],
    [
      'one that is only named in a statement',
      {
        P: policy({ Roles: ['a'] }),
        B: b({
          AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Action: 'iam:Get*', Resource: ref('P') }] },
        }),
      },
      'role/a',
    ],
    [
      'whom it bounds',
      { P: policy({ Roles: ['a'] }), B: b({ PermissionsBoundary: ref('P') }) },
      'left alone: it is the permissions boundary of `B`',
    ],
    [
      'by a name that a parameter gives',
      {
        P: policy({ Roles: ['a'], ManagedPolicyName: ref('Name') }),
        B: b({ ManagedPolicyArns: [{ 'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:policy/${Name}' }] }),
      },
      'role/a, role/b',
    ],
    [
      'by an ARN whose end stands in the values of a text',
      {
        P: policy({ Roles: ['a'], ManagedPolicyName: 'shared' }),
        B: b({ ManagedPolicyArns: [{ 'Fn::Sub': ['arn:aws:iam::1:${N}', { N: 'policy/shared' }] }] }),
      },
      'role/a, role/b',
    ],
    [
      'but no policy of AWS',
      {
        P: policy({ Roles: ['a'], ManagedPolicyName: ref('Name') }),
        B: b({ ManagedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'] }),
      },
      'role/a',
    ],
    [
      'a permission set, by its name',
      {
        P: policy({ Roles: ['a'], ManagedPolicyName: 'shared' }),
        S: resource('AWS::SSO::PermissionSet', { Name: 's', CustomerManagedPolicyReferences: [{ Name: 'shared' }] }),
      },
      'role/a, ? it is handed to `S` (`AWS::SSO::PermissionSet`, `Properties.CustomerManagedPolicyReferences.Name`), and whom that attaches it to is not seen here',
    ],
    [
      'whoever is taken in from elsewhere',
      { P: policy({ Roles: ['a'] }), 'Fn::Transform': { Name: 'AWS::Include' } },
      'role/a, ? it is handed on by `Fn::Transform`, and whom that attaches it to is not seen here',
    ],
    [
      'a role that takes in its policies',
      { P: policy({ Roles: ['a'] }), B: b({ 'Fn::Transform': { Name: 'AWS::Include' } }) },
      'role/a, ? it is handed to `B` (`AWS::IAM::Role`, `Properties`), and whom that attaches it to is not seen here',
    ],
  ])('%s', (_, resources, expected) => {
    expect(shown(resources).find((each) => each.startsWith('P:'))).toBe(`P: ${expected}`);
  });

  it('is one of those that a loop makes', () => {
    const loop = ['X', ['a', 'b'], { 'P${X}': policy({ Roles: ['a'] }) }];
    expect(shown({ 'Fn::ForEach::P': loop, B: b({ ManagedPolicyArns: [ref('Pa')] }) })).toEqual([
      'P${X}: role/a, role/b',
    ]);
  });

  it('is handed on by an output', () => {
    const outputs = { Outputs: { Arn: { Value: ref('P'), Export: { Name: 'shared' } } } };
    expect(shown({ P: policy({ Roles: ['a'] }) }, outputs)).toEqual([
      'P: role/a, ? it is exported as `shared`, which no template here imports: stacks elsewhere may',
    ]);
  });
});
