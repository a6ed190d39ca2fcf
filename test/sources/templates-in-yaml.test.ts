/** What only YAML can say in a template: aliases, merges and keys that stand twice. */
import { describe, expect, it } from 'vitest';
import { shownIn } from '../support/discovered.js';

const document = "{Statement: [{Effect: Allow, Action: ['s3:GetObject'], Resource: '*'}]}";
const managed = `  P: {Type: AWS::IAM::ManagedPolicy, Properties: {Roles: [deploy], PolicyDocument: ${document}}}\n`;
const role = (id: string, properties: string): string =>
  `  ${id}:\n    Type: AWS::IAM::Role\n    Properties:\n      RoleName: ${id}\n      ${properties}\n`;

describe('a managed policy that an alias brings to others', () => {
  it.each<[string, string]>([
    ['in a list', `${role('a', 'ManagedPolicyArns: &all [!Ref P]')}${role('b', 'ManagedPolicyArns: *all')}`],
    ['with its resource', `  a: &a {Type: AWS::IAM::Role, Properties: {ManagedPolicyArns: [!Ref P]}}\n  b: *a\n`],
    ['into a resource', `  b:\n    <<: {Type: AWS::IAM::Role, Properties: {ManagedPolicyArns: [!Ref P]}}\n`],
    ['beside an odd key', role('b', '? [x]\n      : [!Ref P]')],
    ['as an item', `${role('a', 'ManagedPolicyArns: [&one !Ref P]')}${role('b', 'ManagedPolicyArns: [*one]')}`],
    ['by a merge', `${role('b', '<<: *common')}Metadata:\n  x: &common {ManagedPolicyArns: [!Ref P]}\n`],
  ])('%s', (_, more) => {
    const text = more.includes('Metadata')
      ? `${more.slice(more.indexOf('Metadata'))}Resources:\n${managed}${more.slice(0, more.indexOf('Metadata'))}`
      : `Resources:\n${managed}${more}`;
    expect(shownIn('t.yml', text)[0]).toBe('P of deploy somebody: s3:GetObject');
  });
});

describe('a key that stands twice', () => {
  it.each<[string, string]>([
    [
      'the type of a resource',
      `  R:\n    Type: AWS::S3::Bucket\n    Type: AWS::IAM::Role\n    Properties: {Policies: []}\n`,
    ],
    [
      'in a branch',
      role(
        'R',
        "Policies: [{PolicyName: x, PolicyDocument: {Statement: [!If [C, {Effect: Allow, Action: 's3:Get*', Action: 's3:Put*', Resource: '*'}, !Ref AWS::NoValue]]}}]",
      ),
    ],
  ])('%s', (_, more) => {
    expect(shownIn('t.yml', `Resources:\n${managed}${more}`)[1]).toMatch(/^R(?:\/x)?: gap$/);
  });
});

it('a template in a text is told', () => {
  const text = `      TemplateBody: |\n        Resources:\n          R: {Type: AWS::IAM::Role, Properties: {Policies: [{PolicyDocument: ${document}}]}}\n`;
  expect(
    shownIn('t.yml', `Resources:\n${managed}  S:\n    Type: AWS::CloudFormation::StackSet\n    Properties:\n${text}`),
  ).toEqual(['P of deploy: s3:GetObject', 'S: gap']);
});
