import { describe, expect, it } from 'vitest';
import { readFindings } from '../../src/findings/index.js';
import { spelled, type Spelling } from './spellings.js';

const arn = 'arn:aws:iam::123456789012:role/MyRole';
const finding = {
  id: 'f-1',
  status: 'ACTIVE',
  findingType: 'UnusedPermission',
  resource: arn,
  analyzedAt: '2024-07-22T00:00:00Z',
  updatedAt: '2024-07-22T00:00:00Z',
  findingDetails: [
    {
      unusedPermissionDetails: {
        serviceNamespace: 's3',
        actions: [{ action: 'GetBucketAcl', lastAccessed: '2024-02-29T12:37:10Z' }],
      },
    },
    { unusedPermissionDetails: { serviceNamespace: 'sqs', lastAccessed: '2024-01-01T00:00:00Z', actions: null } },
  ],
};
const report = {
  jobStatus: 'COMPLETED',
  jobType: 'ACTION_LEVEL',
  jobCreationDate: '2024-07-01T00:00:00Z',
  jobCompletionDate: '2024-07-01T00:00:01Z',
  isTruncated: false,
  servicesLastAccessed: [
    {
      serviceName: 'Amazon S3',
      serviceNamespace: 's3',
      lastAuthenticated: '2024-06-30T00:00:00Z',
      totalAuthenticatedEntities: 1,
      trackedActionsLastAccessed: [{ actionName: 'GetBucketAcl' }],
    },
  ],
};
const recommendation = {
  resourceArn: arn,
  recommendationType: 'UnusedPermissionRecommendation',
  status: 'SUCCEEDED',
  recommendedSteps: [
    { unusedPermissionsRecommendedStep: { recommendedAction: 'DETACH_POLICY', existingPolicyId: 'inline' } },
  ],
};
const read = (value: unknown) => readFindings({ path: 'f.json', text: JSON.stringify(value) });

describe('the keys of an SDK', () => {
  it.each<Spelling>(['PascalCase', 'snake_case'])('may be in %s', (spelling) => {
    for (const value of [
      finding,
      { findings: [finding] },
      { findings: [{ ...finding, findingType: 'UnusedIAMRole', findingDetails: undefined }], nextToken: 'x' },
      [{ serviceNamespace: 's3', actions: ['GetBucketAcl'] }],
      { resource: arn, unused: [{ serviceNamespace: 's3', actions: ['GetBucketAcl'] }] },
      { resource: arn, lastAccessed: report },
      recommendation,
    ]) {
      const found = read(spelled(value, spelling));
      expect(found).toEqual(read(value));
      expect(found.findings.length + found.recommendations.length).toBeGreaterThan(0);
    }
  });

  it('gives the camelCase one precedence, wherever it stands', () => {
    expect(read({ ...finding, Status: 'RESOLVED' }).findings).toHaveLength(2);
    expect(read({ Status: 'RESOLVED', ...finding }).findings).toHaveLength(2);
  });

  it('does not care which capitals an abbreviation has', () => {
    const details = [{ UnusedIAMRoleDetails: { LastAccessed: '2023-01-01T00:00:00Z' } }];
    expect(read({ ...finding, findingDetails: details }).findings).toEqual([
      expect.objectContaining({ kind: 'unused-principal', lastUsed: '2023-01-01T00:00:00Z' }),
    ]);
  });

  it('leaves unknown keys alone, also those of every object', () => {
    expect(readFindings({ path: 'f.json', text: '{"__proto__": {"status": "ACTIVE"}}' }).problems).toHaveLength(1);
  });
});

describe('the values of an SDK', () => {
  it('may be the datetimes of Python', () => {
    const text = JSON.stringify(finding).replaceAll(/(\d)T([\d:]+)Z/g, '$1 $2+00:00');
    expect(text).toContain('2024-02-29 12:37:10+00:00');
    expect(readFindings({ path: 'f.json', text })).toEqual(read(finding));
  });

  it('may be null for the members of a union that are absent', () => {
    const details = finding.findingDetails.map((detail) => ({
      ExternalAccessDetails: null,
      UnusedIamRoleDetails: null,
      ...detail,
    }));
    expect(read({ ...finding, findingDetails: details })).toEqual(read(finding));
    const role = { unusedPermissionDetails: null, unusedIamRoleDetails: {} };
    expect(read({ ...finding, findingDetails: [role] }).findings).toEqual([
      expect.objectContaining({ kind: 'unused-principal' }),
    ]);
  });

  it('may be the member of a union without its name', () => {
    const details = finding.findingDetails.map(({ unusedPermissionDetails }) => ({ Value: unusedPermissionDetails }));
    expect(read({ ...finding, findingDetails: details })).toEqual(read(finding));
  });

  it('may be constants in a wrapper, which count as much as bare ones', () => {
    expect(read({ ...finding, status: { Value: 'ACTIVE' } })).toEqual(read(finding));
    expect(read({ ...finding, status: { Value: 'RESOLVED' } }).findings).toEqual([]);
    expect(read({ ...finding, status: 7 }).findings).toEqual([]);
  });
});
