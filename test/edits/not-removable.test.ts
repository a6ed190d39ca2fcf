/** A statement that is narrowed only, and would be left with nothing, stays as it is and holds up no other change. */
import { expect, it } from 'vitest';
import { readFindings, refineFile } from '../../src/index.js';

const { findings } = readFindings({
  path: 'unused.json',
  text: JSON.stringify([{ serviceNamespace: 'sqs' }, { serviceNamespace: 's3', actions: ['GetBucketAcl'] }]),
});

const template = (inBranch: readonly string[], beside: readonly string[]): string => `Resources:
  Policy:
    Type: AWS::IAM::RolePolicy
    Properties:
      RoleName: worker
      PolicyName: worker
      PolicyDocument:
        Statement:
          - !If
            - isOn
            - Effect: Allow
              Action: [${inBranch.join(', ')}]
              Resource: '*'
            - !Ref AWS::NoValue
          - Effect: Allow
            Action: [${beside.join(', ')}]
            Resource: '*'
`;

it.each([
  ['an action', ['sqs:PurgeQueue']],
  ['a whole service', ['sqs:*']],
  ['a wildcard of it', ['sqs:Purge*', 'sqs:SendMessage']],
  ['parts of several', ['sqs:Purge*', 's3:GetBucketAcl']],
])('%s in a branch of its own', (_, inBranch) => {
  const text = template(inBranch, ['s3:GetObject', 's3:GetBucketAcl']);
  const refined = refineFile({ path: 'template.yaml', text }, findings);
  expect(refined.text).toBe(template(inBranch, ['s3:GetObject']));
  expect(JSON.stringify(refined.notes)).toContain('it is the only one in its branch');
});

it('is narrowed where something is left of it', () => {
  const text = template(['s3:GetObject', 's3:GetBucketAcl'], ['sqs:*', 's3:PutObject']);
  const refined = refineFile({ path: 'template.yaml', text }, findings);
  expect(refined.text).toBe(template(['s3:GetObject'], ['s3:PutObject']));
});
