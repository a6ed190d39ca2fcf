import { describe, expect, it } from 'vitest';
import { countsOf } from '../../src/findings/counts.js';
import { united } from '../../src/findings/format.js';
import { readFindings } from '../../src/findings/index.js';

const role = (name: string): string => `arn:aws:iam::123456789012:role/${name}`;

interface Reply {
  readonly id: string;
  readonly [key: string]: unknown;
}

function reply(change: Partial<Reply> = {}): Reply {
  return {
    id: 'f-1',
    status: 'ACTIVE',
    findingType: 'UnusedPermission',
    resource: role('A'),
    updatedAt: '2024-07-01T00:00:00Z',
    findingDetails: ['s3', 'sqs'].map((serviceNamespace) => ({ unusedPermissionDetails: { serviceNamespace } })),
    ...change,
  };
}

function countsIn(...files: readonly unknown[]) {
  return countsOf(
    united(files.map((file, index) => readFindings({ path: `${index}.json`, text: JSON.stringify(file) }))),
  );
}

const nobody = countsIn([]);

describe('the counts of findings', () => {
  it('are all zero where there is nothing', () => {
    expect(nobody.findings).toBe(0);
    expect(Object.values({ ...nobody.ignored, ...nobody.problems }).every((each) => each === 0)).toBe(true);
  });

  it('count a finding once, however many services it names', () => {
    expect(countsIn(reply())).toEqual({ ...nobody, findings: 1 });
  });

  it.each<{ name: string; change: Partial<Reply>; kind: keyof typeof nobody.ignored }>([
    { name: 'an archived one', change: { status: 'ARCHIVED' }, kind: 'archived' },
    { name: 'a resolved one', change: { status: 'Resolved' }, kind: 'resolved' },
    { name: 'one of a status nobody knows', change: { status: 'SLEEPING' }, kind: 'other-status' },
    { name: 'one in error', change: { error: 'ACCESS_DENIED' }, kind: 'error' },
    { name: 'one of external access', change: { findingType: 'ExternalAccess' }, kind: 'other-type' },
    {
      name: 'one with the details of internal access',
      change: { findingType: undefined, findingDetails: [{ internalAccessDetails: {} }] },
      kind: 'other-type',
    },
    { name: 'a key', change: { findingType: 'UnusedIAMUserAccessKey' }, kind: 'credential' },
    { name: 'a password', change: { findingType: 'UnusedIAMUserPassword' }, kind: 'credential' },
  ])('ignore $name as $kind', ({ change, kind }) => {
    expect(countsIn([reply(), reply({ id: 'f-2', ...change })])).toEqual({
      ...nobody,
      findings: 1,
      ignored: { ...nobody.ignored, [kind]: 1 },
    });
  });

  it('count a recommendation that failed', () => {
    expect(countsIn({ recommendationType: 'UnusedPermissionRecommendation', status: 'FAILED' }).ignored).toEqual({
      ...nobody.ignored,
      recommendation: 1,
    });
  });

  it.each<{ name: string; files: readonly unknown[]; repeated: number; replaced: number }>([
    { name: 'a copy in one file', files: [[reply(), reply()]], repeated: 1, replaced: 0 },
    { name: 'a copy in another file', files: [reply(), reply(), reply()], repeated: 2, replaced: 0 },
    {
      name: 'an older version',
      files: [reply(), reply({ updatedAt: '2024-06-01T00:00:00Z' })],
      repeated: 0,
      replaced: 1,
    },
    {
      name: 'a page without a date',
      files: [reply(), reply({ updatedAt: undefined })],
      repeated: 1,
      replaced: 0,
    },
    {
      name: 'entries of a plain list, which are one',
      files: [[{ serviceNamespace: 's3' }, { serviceNamespace: 'sqs' }]],
      repeated: 0,
      replaced: 0,
    },
  ])('tell $name', ({ files, repeated, replaced }) => {
    expect(countsIn(...files)).toEqual({ ...nobody, findings: 1, repeated, replaced });
  });

  it('tell a principal that two analyzers speak of, once', () => {
    const two = [reply(), reply({ id: 'f-2' }), reply({ id: 'f-3' }), reply({ id: 'f-4', resource: role('B') })];
    expect(countsIn(two)).toEqual({ ...nobody, findings: 4, severalFindings: 1 });
  });

  it('tell a role that nobody assumes', () => {
    const unused = { findingType: 'UnusedIAMRole', findingDetails: [{ unusedIamRoleDetails: {} }] };
    expect(countsIn(reply(unused))).toEqual({ ...nobody, findings: 1, unusedPrincipals: 1 });
  });

  it.each<{ kind: keyof typeof nobody.problems; file: unknown }>([
    { kind: 'empty-actions', file: [{ serviceNamespace: 's3', actions: [] }] },
    { kind: 'page', file: { findings: [], nextToken: 'x' } },
    { kind: 'no-names', file: { 'detail-type': 'Unused Access Finding for IAM entities' } },
    { kind: 'no-names', file: { SchemaVersion: '2018-10-08' } },
    { kind: 'no-names', file: { class_uid: 2004, finding_info: {} } },
    { kind: 'no-names', file: { id: 'f-1', findingType: 'UnusedPermission', status: 'ACTIVE' } },
    { kind: 'unreadable', file: { hello: 'world' } },
  ])('tell a problem as $kind', ({ kind, file }) => {
    expect(countsIn(file).problems).toEqual({ ...nobody.problems, [kind]: 1 });
  });
});
