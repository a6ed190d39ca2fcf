/**
 * A repository as large organisations have it: of so many files some hold a policy each, in Terraform, as JSON and in
 * CloudFormation, and 40 accounts say who has them (`many-accounts.ts`). The rest is code, prose and other configuration.
 */
import { actionsOf, exportOfMany, terraformOf } from './many-accounts.js';

type Files = Readonly<Record<string, string>>;

/** The files of the repository, of which so many hold a policy. */
export function largeRepository(files: number, policies: number): Files {
  const held = Array.from({ length: policies }, (_, index) => policyFile(index));
  const evidence = exportOfMany(policies).map(
    ({ name, content }) => [`.github/iam-findings/${name}`, content] as const,
  );
  const others = Array.from({ length: Math.max(0, files - policies - evidence.length) }, (_, index) => other(index));
  return Object.fromEntries([...held, ...evidence, ...others]);
}

/** Every third is Terraform, every third JSON, every third a template. */
function policyFile(index: number): readonly [string, string] {
  if (index % 3 === 0) return [`live/s${index}/main.tf`, terraformOf(index, false)];
  return index % 3 === 1
    ? [`iam/team-${index % 40}/service-${index}.json`, jsonOf(index)]
    : [`stacks/s${index}/template.yaml`, templateOf(index)];
}

function jsonOf(index: number): string {
  const [Sid, Resource] = [`Own${index}`, `arn:aws:s3:::\${env}-bucket-${index}/*`];
  const Statement = [{ Sid, Effect: 'Allow', Action: actionsOf(index), Resource }];
  return `${JSON.stringify({ Version: '2012-10-17', Statement }, undefined, 2)}\n`;
}

function templateOf(index: number): string {
  return `AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  Env: {Type: String}
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      RoleName: !Sub \${Env}-service-${index}
      AssumeRolePolicyDocument: {}
      Policies:
        - PolicyName: service-${index}
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Sid: Own${index}
                Effect: Allow
                Action:
${actionsOf(index)
  .map((action) => `                  - ${action}\n`)
  .join('')}                Resource: !Sub arn:aws:s3:::\${Env}-bucket-${index}/*
`;
}

/** A file without a policy. */
function other(index: number): readonly [string, string] {
  const folder = `services/s${index % 500}`;
  switch (index % 8) {
    case 0:
      return [`${folder}/variables-${index}.tf`, `variable "size_${index}" {\n  default = ${index}\n}\n`];
    case 1:
      return [`${folder}/settings-${index}.json`, `{\n  "name": "s${index}",\n  "replicas": ${index % 9}\n}\n`];
    case 2:
      return [`${folder}/deployment-${index}.yaml`, manifestOf(index)];
    case 3:
      return [`${folder}/README-${index}.md`, `# Service ${index}\n\nWhat it does, and how to run it.\n`.repeat(10)];
    case 4:
      return [`${folder}/deploy-${index}.sh`, `#!/bin/sh\nset -eu\nnpm run deploy -- s${index}\n`];
    default:
      return [`${folder}/src/module-${index}.ts`, `export const value${index} = ${index};\n`.repeat(30)];
  }
}

function manifestOf(index: number): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: s${index}
spec:
  replicas: ${index % 9}
  template:
    spec:
      containers:
        - name: main
          image: example/s${index}:1.0
`;
}
