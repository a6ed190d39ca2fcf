/** What a template granted at the base: its resources go by their names, or by their logical ids. */
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/message.js';
import { active, judged } from '../support/judged.js';

/** A role with a policy on a queue, whose logical id and name are given. */
const template = (id: string, name: string | undefined): string => `Resources:
  ${id}:
    Type: AWS::SQS::Queue
${name === undefined ? '' : `    Properties: {QueueName: ${name}}\n`}  Other:
    Type: AWS::SQS::Queue
  Role:
    Type: AWS::IAM::Role
    Properties:
      RoleName: deploy
      Policies:
        - PolicyName: app
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Effect: Allow
                Action: [sqs:SendMessage, sqs:PurgeQueue]
                Resource: !GetAtt ${id}.Arn
`;

describe('what a template granted at the base', () => {
  it.each<{ why: string; base: string; head: string; kind: 'pass' | 'fail' | 'incomplete' }>([
    {
      why: 'a queue of another logical id and the same name',
      kind: 'fail',
      base: template('A', 'orders'),
      head: template('B', 'orders'),
    },
    {
      why: 'a queue in a text',
      kind: 'fail',
      base: template('A', undefined),
      head: template('A', undefined).replace('!GetAtt A.Arn', "!Sub '${A.Arn}'"),
    },
    { why: 'control: another queue', kind: 'pass', base: template('A', undefined), head: template('B', undefined) },
    {
      why: 'a queue that a parameter names may be the same',
      kind: 'incomplete',
      base: template('A', undefined).replace('!GetAtt A.Arn', '!Ref Queue'),
      head: template('A', undefined),
    },
  ])('$why: $kind', async ({ base, head, kind }) => {
    const { report } = await judged({ 'app.yaml': base }, { 'app.yaml': head }, active);
    expect(report.verdict.kind, report.verdict.reasons.map(plain).join('; ')).toBe(kind);
  });
});
