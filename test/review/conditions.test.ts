/** What a template grants only under its conditions, where one of these becomes another one. */
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/message.js';
import { active, judged } from '../support/judged.js';

interface Parts {
  readonly conditions?: string;
  readonly more?: string;
  /** Of the policy. */
  readonly own?: string;
  readonly role?: string;
  readonly resource?: string;
  readonly document?: string;
}

const statement = (resource = `'*'`): string =>
  `{Effect: Allow, Action: [sqs:SendMessage, sqs:PurgeQueue], Resource: ${resource}}`;

const template = ({ conditions = '', more = '', own = '', role = 'deploy', resource, document }: Parts): string => `
${more}Conditions: {${conditions}}
Resources:
  App:
    Type: AWS::IAM::RolePolicy
${own === '' ? '' : `    ${own}\n`}    Properties:
      RoleName: ${role}
      PolicyName: app
      PolicyDocument: ${document ?? `{Statement: [${statement(resource)}]}`}
  Topic: {Type: AWS::SNS::Topic, Condition: Unasked}
`;

const queue = 'arn:aws:sqs:eu-west-1:111122223333:a';
const is = (value: string, name = 'C'): string => `${name}: !Equals [!Ref E, ${value}]`;
const e = (value: string): string => `Parameters: {E: {Type: String, Default: ${value}}}\n`;
const nested = 'C: !Not [!Condition A]';
const chosen = `!If [C, '${queue}', '*']`;
const attaching = (condition: string): string => `Conditions: {${condition}}
Resources:
  App:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument: {Statement: [${statement()}]}
  Role:
    Type: AWS::IAM::Role
    Properties:
      RoleName: deploy
      AssumeRolePolicyDocument: {}
      ManagedPolicyArns: [!If [C, !Ref App, !Ref AWS::NoValue]]
`;
const denying = (more: string): string => `${template({ conditions: is('prod') })}  No:
    Type: AWS::IAM::RolePolicy
${more}    Properties:
      RoleName: deploy
      PolicyName: no
      PolicyDocument: {Statement: [{Effect: Deny, Action: sqs:PurgeQueue, Resource: '*'}]}
`;

interface Row {
  readonly why: string;
  readonly base: string | Parts;
  readonly head: string | Parts;
}

const counts: readonly Row[] = [
  {
    why: 'the resource that it chooses',
    base: { conditions: is('prod'), resource: chosen },
    head: { conditions: is('never'), resource: chosen },
  },
  {
    why: 'the resource, by two texts',
    base: { conditions: 'C: !Equals [a, a]', resource: chosen },
    head: { conditions: 'C: !Equals [a, b]', resource: chosen },
  },
  {
    why: 'the whole policy',
    base: { conditions: is('prod'), own: 'Condition: C' },
    head: { conditions: is('dev'), own: 'Condition: C' },
  },
  {
    why: 'the policy, by a condition that it asks for',
    base: { conditions: `${is('prod', 'A')}, ${nested}`, own: 'Condition: C' },
    head: { conditions: `${is('never', 'A')}, ${nested}`, own: 'Condition: C' },
  },
  {
    why: 'the policy, by a value of a map',
    base: {
      more: 'Mappings: {M: {all: {on: prod}}}\n',
      conditions: 'C: !Equals [!Ref E, !FindInMap [M, all, on]]',
      own: 'Condition: C',
    },
    head: {
      more: 'Mappings: {M: {all: {on: dev}}}\n',
      conditions: 'C: !Equals [!Ref E, !FindInMap [M, all, on]]',
      own: 'Condition: C',
    },
  },
  {
    why: 'the policy, by the default of a parameter',
    base: { more: e('dev'), conditions: is('prod'), own: 'Condition: C' },
    head: { more: e('prod'), conditions: is('prod'), own: 'Condition: C' },
  },
  {
    why: 'one less of two conditions',
    base: {
      conditions: `${is('prod', 'A')}, B: !Equals [!Ref F, x], C: !And [!Condition A, {Condition: B}]`,
      own: 'Condition: C',
    },
    head: {
      conditions: `${is('prod', 'A')}, B: !Equals [!Ref F, x], C: !And [!Condition A, {Condition: A}]`,
      own: 'Condition: C',
    },
  },
  {
    why: 'a condition that is there no more',
    base: { conditions: is('prod'), own: 'Condition: C' },
    head: { conditions: is('prod') },
  },
  {
    why: 'the other branch',
    base: { conditions: is('prod'), document: `{Statement: [!If [C, ${statement()}, !Ref AWS::NoValue]]}` },
    head: { conditions: is('prod'), document: `{Statement: [!If [C, !Ref AWS::NoValue, ${statement()}]]}` },
  },
  {
    why: 'a statement',
    base: { conditions: is('prod'), document: `{Statement: [!If [C, ${statement()}, !Ref AWS::NoValue]]}` },
    head: { conditions: is('dev'), document: `{Statement: [!If [C, ${statement()}, !Ref AWS::NoValue]]}` },
  },
  {
    why: 'a document',
    base: { conditions: is('prod'), document: `!If [C, {Statement: [${statement()}]}, {Statement: []}]` },
    head: { conditions: is('dev'), document: `!If [C, {Statement: [${statement()}]}, {Statement: []}]` },
  },
  {
    why: 'the role that has it',
    base: { conditions: is('prod'), role: '!If [C, deploy, deploy]' },
    head: { conditions: is('dev'), role: '!If [C, deploy, deploy]' },
  },
  { why: 'an attachment', base: attaching(is('prod')), head: attaching(is('dev')) },
  { why: 'a Deny that gets one', base: denying(''), head: denying('    Condition: C\n') },
];

const silent: readonly Row[] = [
  {
    why: 'it governs another resource',
    base: { conditions: is('prod', 'Unasked') },
    head: { conditions: is('dev', 'Unasked') },
  },
  {
    why: 'it has another name',
    base: { conditions: is('prod'), own: 'Condition: C' },
    head: { conditions: is('prod', 'D'), own: 'Condition: D' },
  },
  {
    why: 'it comes to a policy',
    base: { conditions: is('prod') },
    head: { conditions: is('prod'), own: 'Condition: C' },
  },
  {
    why: 'it asks for more',
    base: { conditions: is('prod'), own: 'Condition: C' },
    head: { conditions: `${is('prod', 'A')}, C: !And [!Condition A, !Equals [!Ref F, x]]`, own: 'Condition: C' },
  },
  {
    why: 'it never holds any more',
    base: { conditions: is('prod'), own: 'Condition: C' },
    head: { conditions: 'C: !Equals [a, b]', own: 'Condition: C' },
  },
  {
    why: 'a default that leaves it as it is',
    base: { more: e('dev'), conditions: is('prod'), own: 'Condition: C', resource: chosen },
    head: { more: e('staging'), conditions: is('prod'), own: 'Condition: C', resource: chosen },
  },
  {
    why: 'a default that turns it off',
    base: { more: e('prod'), conditions: is('prod'), own: 'Condition: C' },
    head: { more: e('dev'), conditions: is('prod'), own: 'Condition: C' },
  },
  {
    why: 'it is written otherwise',
    base: { conditions: is('prod'), own: 'Condition: C' },
    head: { conditions: `C: {'Fn::Equals': [{Ref: E}, "prod"]}`.replace('{Ref: E}', '!Ref E'), own: 'Condition: C' },
  },
];

const textOf = (parts: string | Parts): string => (typeof parts === 'string' ? parts : template(parts));
const inputs = { 'fail-on': 'new-excess,incomplete' };
const kindOf = async ({ base, head }: Row): Promise<string> => {
  const { report } = await judged({ 'app.yaml': textOf(base) }, { 'app.yaml': textOf(head) }, { ...active, inputs });
  return `${report.verdict.kind}: ${report.verdict.reasons.map(plain).join('; ')}`;
};

describe('a condition that becomes another one', () => {
  it.each(counts)('counts for $why', async (row) => {
    expect(await kindOf(row)).toMatch(/^fail: .*1 of them in what this pull request adds or changes/);
  });

  it.each(silent)('counts nothing: $why', async (row) => {
    expect(await kindOf(row)).toMatch(/^pass/);
  });
});
