/** A file and a symbolic link to it, each with an entry of the config: whom either names has the policy. */
import { describe, expect, it } from 'vitest';
import { gather } from '../../src/runs/gather.js';
import { analysed } from '../../src/runs/other-users.js';
import { withBlobs } from '../support/blobs.js';
import { nothingBut, repositoryOf } from '../support/fixture.js';

const arn = (name: string): string => `arn:aws:iam::111122223333:role/${name}`;
const finding = (name: string): string =>
  JSON.stringify({
    id: name,
    findingType: 'UnusedPermission',
    resource: arn(name),
    resourceType: 'AWS::IAM::Role',
    resourceOwnerAccount: '111122223333',
    status: 'ACTIVE',
    findingDetails: [{ unusedPermissionDetails: { serviceNamespace: 's3', actions: [{ action: 'PutObject' }] } }],
  });
const entry = (path: string, principal: string): string => `  - {paths: ['${path}'], principals: ['${principal}']}\n`;
const policy = JSON.stringify({
  Statement: [{ Effect: 'Allow', Action: ['s3:GetObject', 's3:PutObject'], Resource: '*' }],
});
const own = entry('a/p.json', arn('api'));

describe('a file that a link shows as well', () => {
  it.each([
    { name: 'is edited where only its own entry is there', entries: own, edits: 1 },
    {
      name: 'is left alone where the link is of somebody else',
      entries: own + entry('b/p.json', arn('web')),
      edits: 0,
    },
    {
      name: 'is edited where the link is of somebody who does not use it either',
      entries: own + entry('b/p.json', arn('job')),
      edits: 1,
    },
    {
      name: 'is left alone where the link is of somebody named in part',
      entries: own + entry('b/{job}.json', 'arn:aws:iam::111122223333:role/{job}'),
      edits: 0,
    },
    {
      name: 'is left alone where the folder is linked',
      link: 'b',
      to: 'a',
      entries: own + entry('b/p.json', arn('web')),
      edits: 0,
    },
  ])('$name', async ({ link = 'b/p.json', to = '../a/p.json', entries, edits }) => {
    const files: readonly (readonly [string, string])[] = [
      ['.github/iam-findings/api.json', finding('api')],
      ['.github/iam-findings/job.json', finding('job')],
      ['.github/iam-policy-refiner.yml', `policies:\n${entries}`],
    ];
    const pull = {
      base: new Map([...files, ['a/p.json', policy.replace('{', '{ ')]]),
      head: new Map([...files, ['a/p.json', policy]]),
      inputs: new Map([['findings', '.github/iam-findings/**']]),
    };
    const repository = withBlobs(repositoryOf(pull), { [link]: { kind: 'link', to } });
    const { report } = await analysed(await gather(nothingBut(pull.inputs), repository), repository);
    expect(report.refined.length).toBe(edits);
  });
});
