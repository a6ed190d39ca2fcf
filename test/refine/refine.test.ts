import { describe, expect, it } from 'vitest';
import { refineValue } from '../../src/cli/refine-value.js';
import { bundledCatalogue, readCatalogue } from '../../src/policy/catalogue.js';
import example from '../../src/demo/pull-request.json' with { type: 'json' };

interface Row {
  readonly name: string;
  readonly actions: string | readonly string[];
  readonly unused: Readonly<Record<string, readonly string[] | null>>;
  readonly expected: string | readonly string[] | null;
  readonly notes?: RegExp;
}

/** The traps of the facts about IAM, each with its published or measured result. */
const traps: readonly Row[] = [
  {
    name: 'a wildcard is not replaced by a prefix that a reported action starts with',
    actions: 'ssm:GetParameter*',
    unused: { ssm: ['GetParameters', 'GetParametersByPath'] },
    expected: ['ssm:GetParameter', 'ssm:GetParameterHistory'],
  },
  {
    name: 'a prefix of words that is a prefix of a reported name is no wildcard',
    actions: ['ec2:DescribeVolume*'],
    unused: { ec2: ['DescribeVolumeStatus', 'DescribeVolumeAttribute'] },
    expected: ['ec2:DescribeVolumes', 'ec2:DescribeVolumesModifications'],
  },
  {
    name: 'case does not matter',
    actions: ['S3:getbucketacl', 's3:GetObject'],
    unused: { s3: ['GetBucketAcl'] },
    expected: ['s3:GetObject'],
  },
  {
    name: 'wildcards in front stay within what was written',
    actions: 's3:*MultipartUpload*',
    unused: { s3: ['ListMultipartUploadParts'] },
    expected: ['s3:AbortMultipartUpload', 's3:ListBucketMultipartUploads'],
  },
  {
    name: 'a wildcard in front has no shorter form',
    actions: 'dynamodb:*Item',
    unused: { dynamodb: ['PutItem', 'DeleteItem'] },
    expected: [
      'dynamodb:BatchGetItem',
      'dynamodb:BatchWriteItem',
      'dynamodb:ConditionCheckItem',
      'dynamodb:GetItem',
      'dynamodb:UpdateItem',
    ],
  },
  {
    name: 'without a list of actions the whole service goes',
    actions: ['s3-object-lambda:Get*', 's3-object-lambda:List*', 's3:GetObject'],
    unused: { 's3-object-lambda': null },
    expected: ['s3:GetObject'],
  },
  {
    name: 'an empty list removes nothing',
    actions: ['s3:Get*'],
    unused: { s3: [] },
    expected: ['s3:Get*'],
    notes: /empty/,
  },
  {
    name: 'PassRole stays when all of iam is unused',
    actions: ['iam:PassRole', 'iam:ListRoles'],
    unused: { iam: null },
    expected: ['iam:PassRole'],
    notes: /iam:PassRole.*never tracks/,
  },
  {
    name: '`*` is left alone and the services are told',
    actions: '*',
    unused: { s3: ['GetBucketAcl'], sqs: null },
    expected: '*',
    notes: /`\*` grants every action.*`s3`, `sqs`/,
  },
  {
    name: 'a reported action that the catalogue lacks is not granted by what is written',
    actions: 's3:GetBucketL*',
    unused: { s3: ['GetBucketLocationConstraint'] },
    expected: ['s3:GetBucketLocation', 's3:GetBucketLogging'],
    notes: /`s3:GetBucketLocationConstraint`, not in the catalogue.*older/,
  },
  {
    name: 'a question mark matches one character',
    actions: ['s3:GetObject?cl', 's3:PutObject'],
    unused: { s3: ['GetObjectAcl'] },
    expected: ['s3:PutObject'],
  },
  {
    name: 'nothing is left of a policy whose only action goes',
    actions: 'sqs:SendMessage',
    unused: { sqs: ['SendMessage'] },
    expected: null,
  },
  {
    name: 'one result stays a string',
    actions: 'sns:Publish*',
    unused: { sns: ['PublishBatch'] },
    expected: 'sns:Publish',
  },
  {
    name: 'a service that no finding names is kept as written',
    actions: ['Ec2:describe*'],
    unused: { s3: ['GetObject'] },
    expected: ['Ec2:describe*'],
  },
  {
    name: 'a pattern that matches nothing reported is kept as written',
    actions: ['s3:Put*'],
    unused: { s3: ['GetObject'] },
    expected: ['s3:Put*'],
  },
  {
    name: 'a pattern of which the catalogue knows nothing is kept',
    actions: ['s3:Frob*'],
    unused: { s3: ['FrobBucket'] },
    expected: ['s3:Frob*'],
    notes: /no action in the catalogue .* matches it/,
  },
  {
    name: 'a pattern of an unused service goes even where the catalogue knows nothing of it',
    actions: ['frob:*', 's3:Put*'],
    unused: { frob: null },
    expected: ['s3:Put*'],
  },
  {
    name: 'an output that a neighbour includes is not written again',
    actions: ['ssm:GetParameter*', 'ssm:GetParameterH*'],
    unused: { ssm: ['GetParameters', 'GetParametersByPath'] },
    expected: ['ssm:GetParameter', 'ssm:GetParameterH*'],
  },
  {
    name: 'the service keeps the spelling of its author',
    actions: ['SSM:GetParameter*'],
    unused: { ssm: ['GetParameters', 'GetParametersByPath'] },
    expected: ['SSM:GetParameter', 'SSM:GetParameterHistory'],
  },
  {
    name: 'a wildcard in the service part is left alone',
    actions: ['s*:Get*', 's3:GetObject'],
    unused: { s3: ['GetObject'] },
    expected: ['s*:Get*'],
    notes: /`s\*:Get\*` is not an action/,
  },
  {
    name: 'a name that says its service is understood',
    actions: ['s3:GetObject', 's3:PutObject'],
    unused: { s3: ['s3:GetObject'] },
    expected: ['s3:PutObject'],
  },
];

describe('refine', () => {
  it.each(traps)('$name', ({ actions, unused, expected, notes }) => {
    const policy = { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: actions, Resource: '*' } };
    const refined = refineValue(policy, listOf(unused), bundledCatalogue);
    expect(refined.policy).toEqual(
      expected === null ? null : { ...policy, Statement: { ...policy.Statement, Action: expected } },
    );
    if (notes !== undefined) expect(refined.notes.join('\n')).toMatch(notes);
    else expect(refined.notes.filter((note) => !note.includes('older'))).toEqual([]);
  });

  it('gives the seven patterns of the worked example with the catalogue of 2024', () => {
    const refined = refineValue(
      JSON.parse(example.head),
      JSON.parse(example.findings),
      readCatalogue('2024', JSON.stringify(example.catalogue)),
    );
    const s3 = [
      'GetAccess*',
      'GetAccountPublicAccessBlock',
      'GetDataAccess',
      'GetJobTagging',
      'GetMulti*',
      'GetObject*',
      'GetStorage*',
      'List*',
    ];
    expect(refined.policy).toMatchObject({
      Statement: [{ Action: ['lambda:Invoke*'] }, { Action: s3.map((name) => `s3:${name}`) }],
    });
    expect(refined.removed).toHaveLength(30);
  });

  it('gives the nineteen patterns that AWS published for AmazonS3ReadOnlyAccess', () => {
    const published =
      `GetBucketObjectLockConfiguration GetBucketOwnershipControls GetBucketTagging GetBucketVersioning GetJobTagging
      GetObject GetObjectAcl GetObjectLegalHold GetObjectRetention GetObjectTagging GetObjectTorrent GetObjectVersion* GetStorage*
      ListAllMyBuckets ListBucket ListBucketVersions ListMultipartUploadParts ListStorageLensGroups ListTagsForResource`.split(
        /\s+/,
      );
    const covered = (name: string): boolean =>
      published.some((each) => (each.endsWith('*') ? name.startsWith(each.slice(0, -1)) : name === each));
    const reported = example.catalogue.s3.filter((name) => /^(Get|List|Describe)/.test(name) && !covered(name));
    const policy = {
      Statement: [
        {
          Effect: 'Allow',
          Action: ['s3:Get*', 's3:List*', 's3:Describe*', 's3-object-lambda:Get*', 's3-object-lambda:List*'],
          Resource: '*',
        },
      ],
    };
    const refined = refineValue(
      policy,
      listOf({ s3: reported, 's3-object-lambda': null }),
      readCatalogue('2024', JSON.stringify(example.catalogue)),
    );
    expect(refined.policy).toEqual({
      Statement: [{ Effect: 'Allow', Action: published.map((name) => `s3:${name}`), Resource: '*' }],
    });
  });

  it('leaves Deny, NotAction and statements with a principal as they are', () => {
    const policy = {
      Statement: [
        { Effect: 'Deny', Action: 's3:Get*', Resource: '*' },
        { Effect: 'Allow', NotAction: 's3:Put*', Resource: '*' },
        { Effect: 'Allow', Principal: '*', Action: 's3:Get*', Resource: '*' },
      ],
    };
    expect(refineValue(policy, listOf({ s3: ['GetObject'] }), bundledCatalogue)).toMatchObject({ policy, removed: [] });
  });

  it('changes every statement that grants a reported action', () => {
    const statement = (sid: string) => ({
      Sid: sid,
      Effect: 'Allow',
      Action: ['s3:GetObject', 's3:PutObject'],
      Resource: sid,
    });
    const refined = refineValue(
      { Statement: [statement('A'), statement('B')] },
      listOf({ s3: ['GetObject'] }),
      bundledCatalogue,
    );
    expect(refined.policy).toMatchObject({
      Statement: [
        { Sid: 'A', Action: ['s3:PutObject'] },
        { Sid: 'B', Action: ['s3:PutObject'] },
      ],
    });
  });

  it('prints a real spelling where names differ only in case', () => {
    const actions = actionsOf('apigateway:*', { apigateway: ['GET'] });
    expect(actions).toContain('apigateway:GetProduct*');
    expect(actions.filter((each) => /:GET\w/.test(each))).toEqual([]);
  });

  it('drops an output that another one includes', () => {
    const actions = actionsOf('lambda:List*', { lambda: ['ListFunctions'] });
    expect(actions.filter((each) => each.startsWith('lambda:ListMicrovm'))).toEqual(['lambda:ListMicrovm*']);
  });

  it('says when the result is longer than IAM allows', () => {
    const unused =
      'RunInstances StopInstances DescribeInstances CreateVpc DeleteVpc AttachVolume CreateImage ModifyVpcAttribute ReleaseAddress RevokeSecurityGroupIngress CreateSnapshot DeleteTags GetConsoleOutput RebootInstances'.split(
        ' ',
      );
    const refined = refineValue(
      { Statement: { Effect: 'Allow', Action: 'ec2:*', Resource: '*' } },
      listOf({ ec2: unused }),
      bundledCatalogue,
    );
    expect(refined.notes.join()).toMatch(/more than the quota of 6144/);
  });
});

function listOf(unused: Row['unused']): unknown {
  return Object.entries(unused).map(([serviceNamespace, actions]) =>
    actions === null ? { serviceNamespace } : { serviceNamespace, actions },
  );
}

function actionsOf(pattern: string, unused: Row['unused']): readonly string[] {
  const policy = { Statement: { Effect: 'Allow', Action: [pattern], Resource: '*' } };
  const refined = refineValue(policy, listOf(unused), bundledCatalogue).policy as { Statement: { Action: string[] } };
  return refined.Statement.Action;
}
