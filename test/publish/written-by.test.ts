/** A template that a program writes: the suggestion says where else to make the change. */
import { expect, it } from 'vitest';
import { leftLines } from '../../src/publish/words/evidence.js';
import { active, judged } from '../support/judged.js';

const template = (metadata: string, resource: string): string => `Resources:
  Role:
    Type: AWS::IAM::Role
${metadata}    Properties:
      RoleName: deploy
      AssumeRolePolicyDocument: {}
      Policies:
        - PolicyName: app
          PolicyDocument:
            Statement:
              - Effect: Allow
                Action:
                  - sqs:SendMessage
                  - sqs:PurgeQueue
                Resource: ${resource}
`;

it.each([
  ['the CDK', '    Metadata:\n      aws:cdk:path: Stack/Role/Resource\n', true],
  ['people', '    Metadata:\n      cfn-lint: {}\n', false],
])('a template that %s wrote', async (_who, metadata, isTold) => {
  const { report } = await judged(
    { 't.yaml': template(metadata, "'*'") },
    { 't.yaml': template(metadata, "'*' # all") },
    active,
  );
  const lines = [...report.suggestions, ...report.outside].flatMap(({ parts, evidence }) =>
    leftLines(parts, evidence, []),
  );
  expect(report.tallies.flatMap(({ removed }) => removed.map(({ name }) => name))).toContain('sqs:PurgeQueue');
  expect(lines.some((line) => line.includes('make the same change in the program'))).toBe(isTold);
});
