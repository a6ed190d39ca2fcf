/** What the playground shows before anything is pasted, and the other examples. */
import type { Answer, Question } from './answer.js';
import type { Format } from './formats.js';

/** A policy and its findings, to start from. */
export interface Example {
  readonly name: string;
  readonly format: Format;
  readonly question: Question;
  /** The day of the actions that it is read with, where not those of the bundled catalogue. */
  readonly catalogueOf?: string;
}

/** What the page is built with: the examples, and the engine's answer to the first one. */
export interface Prepared {
  readonly examples: readonly Example[];
  readonly answer: Answer;
  readonly catalogueDate: string;
}

/** A template with comments; its role's name stands in it. */
export const template: Example = {
  name: 'CloudFormation',
  format: 'yaml',
  question: {
    path: 'template.yml',
    policy: `Resources:
  OrdersRole:
    Type: AWS::IAM::Role
    Properties:
      RoleName: orders
      AssumeRolePolicyDocument:
        Version: 2012-10-17
        Statement:
          - Effect: Allow
            Principal: { Service: lambda.amazonaws.com }
            Action: sts:AssumeRole
      Policies:
        - PolicyName: orders
          PolicyDocument:
            Version: 2012-10-17
            Statement:
              - Effect: Allow
                Action:
                  - dynamodb:Get* # single orders
                  - dynamodb:Query
                  # the report that nobody reads
                  - dynamodb:Scan
                  - ssm:GetParameter*
                Resource: !Sub arn:aws:dynamodb:*:\${AWS::AccountId}:table/orders
`,
    findings: `{
  "analyzedAt": "2026-11-01T06:00:00Z",
  "findingType": "UnusedPermission",
  "id": "3f8c2d10",
  "resource": "arn:aws:iam::123456789012:role/orders",
  "resourceType": "AWS::IAM::Role",
  "status": "ACTIVE",
  "findingDetails": [
    {
      "unusedPermissionDetails": {
        "serviceNamespace": "dynamodb",
        "actions": [
          { "action": "GetRecords" },
          { "action": "GetShardIterator" },
          { "action": "Scan" }
        ]
      }
    },
    {
      "unusedPermissionDetails": {
        "serviceNamespace": "ssm",
        "actions": [
          { "action": "GetParameters" },
          { "action": "GetParametersByPath" }
        ]
      }
    }
  ]
}
`,
  },
};
