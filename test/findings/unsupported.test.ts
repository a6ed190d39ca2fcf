import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFindings, readFindingsIn } from '../../src/findings/index.js';
import { plain } from '../../src/text/message.js';
import { runs } from '../support/runs.js';

const arn = 'arn:aws:iam::123456789012:role/MyRole';
const user = 'arn:aws:iam::123456789012:user/MyUser';
const entry = {
  id: 'f-1',
  status: 'ACTIVE',
  findingType: 'UnusedPermission',
  resource: arn,
  resourceType: 'AWS::IAM::Role',
  resourceOwnerAccount: '123456789012',
  analyzedAt: '2024-07-22T00:00:00Z',
  createdAt: '2024-07-21T00:00:00Z',
  updatedAt: '2024-07-22T00:00:00Z',
};
const event = {
  version: '0',
  'detail-type': 'Unused Access Finding for IAM entities',
  source: 'aws.access-analyzer',
  detail: {
    findingId: 'f-1',
    status: 'ACTIVE',
    resource: arn,
    findingType: 'UnusedPermission',
    numberOfUnusedServices: 3,
  },
};
const asff = {
  SchemaVersion: '2018-10-08',
  Id: 'arn:aws:access-analyzer:eu-west-1:123456789012:analyzer/a/arn:aws:iam::123456789012:role/MyRole',
  Types: ['Software and Configuration Checks/AWS Security Best Practices/Unused Permission'],
  ProductFields: { numberOfUnusedActions: '12', numberOfUnusedServices: '3' },
};
const read = (value: unknown) => readFindings({ path: 'f.json', text: JSON.stringify(value) });

describe('an export without action names', () => {
  it.each([
    {
      name: 'an event',
      value: event,
      why: 'it is an EventBridge event (`Unused Access Finding for IAM entities`), which carries counts and no action names',
      help: /get-finding-v2 --analyzer-arn … --id f-1`/,
    },
    {
      name: 'an event without an id',
      value: { ...event, detail: 7 },
      why: /EventBridge/,
      help: /get-finding-v2 --analyzer-arn … --id …`/,
    },
    {
      name: 'an event with an odd id',
      value: { ...event, detail: { id: '$(x)' } },
      why: /EventBridge/,
      help: /--id …`/,
    },
    {
      name: 'a finding in ASFF',
      value: asff,
      why: 'it is a Security Hub finding (ASFF), which carries counts and no action names',
      help: /get-finding-v2/,
    },
    { name: 'findings in ASFF', value: { Findings: [asff] }, why: /ASFF/, help: /get-finding-v2/ },
    {
      name: 'a finding in OCSF',
      value: { class_uid: 2003, finding_info: {}, metadata: {} },
      why: /OCSF/,
      help: /get-finding-v2/,
    },
    {
      name: 'an entry of a list',
      value: { findings: [entry] },
      why: /`f-1` carries no action names/,
      help: /get-finding-v2 .* for each id/,
    },
    {
      name: 'an entry without a type',
      value: { ...entry, findingType: undefined },
      why: /carries no action names/,
      help: /get-finding-v2/,
    },
  ])('is refused with the command that gives them: $name', ({ value, why, help }) => {
    const found = read(value);
    expect(found).toMatchObject({ findings: [], ignored: [] });
    const told = found.problems.map((problem) => plain(problem.why));
    expect(told).toEqual([expect.stringMatching(typeof why === 'string' ? exactly(why) : why)]);
    expect(found.problems.map((problem) => plain(problem.help)).join()).toMatch(help);
  });
});

describe('an entry of list-findings-v2', () => {
  it('gives an unused principal for a role that nobody assumes', () => {
    expect(read({ findings: [{ ...entry, findingType: 'UnusedIAMRole' }] })).toMatchObject({
      problems: [],
      findings: [
        {
          kind: 'unused-principal',
          id: 'f-1',
          subject: { kind: 'principal', arn },
          lastUsed: undefined,
          analyzedAt: '2024-07-22T00:00:00Z',
        },
      ],
    });
  });

  it('is a problem where such a role is not named', () => {
    const { findings, problems } = read({ ...entry, findingType: 'UnusedIAMRole', resource: 'MyRole' });
    expect(findings).toEqual([]);
    expect(problems.map(({ why }) => plain(why)).join()).toMatch(/names no principal/);
  });

  it.each([
    { name: 'a resolved one', change: { status: 'RESOLVED' }, why: /is `RESOLVED`/ },
    { name: 'one in error', change: { error: 'ACCESS_DENIED' }, why: /in error: `ACCESS_DENIED`/ },
    { name: 'one of another type', change: { findingType: 'ExternalAccess' }, why: /of type `ExternalAccess`/ },
    {
      name: 'a key',
      change: { findingType: 'UnusedIAMUserAccessKey', resource: user },
      why: /about an unused access key of `.*MyUser`/,
    },
    {
      name: 'a password',
      change: { findingType: 'UnusedIAMUserPassword', resource: user },
      why: /about the unused password of `.*MyUser`/,
    },
  ])('is ignored and told: $name', ({ change, why }) => {
    const found = read({ findings: [{ ...entry, ...change }] });
    expect(found).toMatchObject({ findings: [], problems: [] });
    expect(found.ignored.map((each) => plain(each.why)).join()).toMatch(why);
  });
});

describe('a reply of get-finding-v2 without permissions', () => {
  const key = {
    unusedIamUserAccessKeyDetails: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', lastAccessed: '2024-01-01T00:00:00Z' },
  };
  it.each([
    { name: 'a key', type: 'UnusedIAMUserAccessKey', details: [key], why: /about an unused access key of `.*MyUser`/ },
    { name: 'a key without a type', type: undefined, details: [key], why: /about an unused access key of `.*MyUser`/ },
    {
      name: 'a password',
      type: undefined,
      details: [{ unusedIamUserPasswordDetails: {} }],
      why: /about the unused password/,
    },
    {
      name: 'other access',
      type: undefined,
      details: [{ externalAccessDetails: {} }],
      why: /gives `externalAccessDetails`/,
    },
  ])('is ignored and told: $name', ({ type, details, why }) => {
    const found = read({ ...entry, resource: user, findingType: type, findingDetails: details });
    expect(found).toMatchObject({ findings: [], problems: [] });
    expect(found.ignored.map((each) => plain(each.why)).join()).toMatch(why);
  });

  it('is a problem where it has no details', () => {
    expect(
      read({ ...entry, findingDetails: [] })
        .problems.map(({ why }) => plain(why))
        .join(),
    ).toMatch(/has no details/);
  });
});

describe('hostile input', () => {
  const keys = fc.constantFrom(
    ...'findings nextToken id findingId resource findingType status error findingDetails unusedPermissionDetails'.split(
      ' ',
    ),
    ...'UnusedIamRoleDetails serviceNamespace lastAccessed actions action unused arn Value detail-type detail'.split(
      ' ',
    ),
    ...'JobStatus JobType JobCreationDate JobCompletionDate IsTruncated ServicesLastAccessed LastAuthenticated'.split(
      ' ',
    ),
    ...'TrackedActionsLastAccessed ActionName LastAccessedTime ServiceNamespace recommendedSteps RecommendationSteps'.split(
      ' ',
    ),
    ...'unusedPermissionsRecommendedStep recommendedAction recommendedPolicy existingPolicyId productFields'.split(' '),
    ...'resourceArn recommendationType class_uid finding_info __proto__ constructor'.split(' '),
  );
  const atoms = fc.oneof(
    fc.constantFrom(
      'ACTIVE',
      'COMPLETED',
      'ACTION_LEVEL',
      'SUCCEEDED',
      'CREATE_POLICY',
      'DETACH_POLICY',
      'UnusedIAMRole',
    ),
    fc.constantFrom('s3', 'GetBucketAcl', arn, '2024-07-01T00:00:00Z', '9999-99-99', null, true),
    fc.string(),
    fc.double(),
  );
  const { shaped } = fc.letrec<{ shaped: unknown }>((tie) => ({
    shaped: fc.oneof(
      { maxDepth: 6 },
      atoms,
      fc.array(tie('shaped'), { maxLength: 3 }),
      fc.dictionary(keys, tie('shaped'), { maxKeys: 8 }),
    ),
  }));

  it('never throws, whatever JSON it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), shaped), (value) => {
        read(value);
        readFindingsIn(value, 'unused');
        readFindings(
          { path: '123456789012-R.json', text: JSON.stringify([value, value]) },
          { unusedAfterDays: 7, today: 'x' },
        );
      }),
      runs(1000),
    );
  });

  it('never throws, whatever text it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(fc.json()).map((lines) => lines.join('\n')),
        ),
        (text) => {
          readFindings({ path: 'f.json', text });
        },
      ),
    );
  });

  it.each([
    { name: 'lists', text: '['.repeat(100_000) + ']'.repeat(100_000) },
    { name: 'objects', text: '{"findings":['.repeat(50_000) + ']}'.repeat(50_000) },
    { name: 'lines', text: `1\n${'['.repeat(100_000)}${']'.repeat(100_000)}` },
  ])('is told where it nests too deep: $name', ({ text }) => {
    const { problems } = readFindings({ path: 'f.json', text });
    expect(problems.map(({ why }) => plain(why)).join()).toMatch(/nests deeper than 64 levels/);
  });

  it('may be very long', () => {
    const list = JSON.stringify(Array.from({ length: 130_000 }, () => 1));
    expect(readFindings({ path: 'f.json', text: `1\n${list}` }).problems).toHaveLength(130_001);
  });

  it('may be nothing at all', () => {
    expect(readFindingsIn(undefined, 'unused').problems).toHaveLength(1);
  });
});

function exactly(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
}
