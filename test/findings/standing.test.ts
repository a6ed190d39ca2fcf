import { describe, expect, it } from 'vitest';
import { readFindings } from '../../src/findings/index.js';
import { united } from '../../src/findings/format.js';
import { standingArchived } from '../../src/findings/standing.js';

const principal = 'arn:aws:iam::123456789012:role/MyRole';
const details = [{ unusedPermissionDetails: { serviceNamespace: 's3', actions: [{ action: 'GetBucketAcl' }] } }];
const finding = {
  id: 'f-1',
  status: 'ACTIVE',
  findingType: 'UnusedPermission',
  resource: principal,
  createdAt: '2024-06-01T00:00:00Z',
  analyzedAt: '2024-07-22T00:00:00Z',
  updatedAt: '2024-07-22T00:00:00Z',
  findingDetails: details,
};
const entry = { ...finding, findingDetails: undefined };
const read = (...documents: readonly object[]) => readFindings({ path: 'f.json', text: JSON.stringify(documents) });
const keeps = (...documents: readonly object[]) => standingArchived(read(...documents)).map((each) => each.keeps);
const archived = { status: 'ARCHIVED' };
const listed = {
  kind: 'listed',
  findings: [expect.objectContaining({ service: 's3', actions: [{ name: 'GetBucketAcl' }] })],
};

describe('an archived finding keeps', () => {
  it.each([
    { name: 'what it lists', documents: [{ ...finding, ...archived }], kept: [listed] },
    {
      name: 'a whole service',
      documents: [
        { ...finding, ...archived, findingDetails: [{ unusedPermissionDetails: { serviceNamespace: 'sqs' } }] },
      ],
      kept: [{ kind: 'listed', findings: [expect.objectContaining({ kind: 'unused-service', service: 'sqs' })] }],
    },
    {
      name: 'everything where only a list names it',
      documents: [{ ...entry, ...archived }],
      kept: [{ kind: 'everything', because: 'no-details' }],
    },
    {
      name: 'what it lists, where a list names it too',
      documents: [
        { ...entry, ...archived },
        { ...finding, ...archived },
      ],
      kept: [listed],
    },
    {
      name: 'everything where the list is newer',
      documents: [
        { ...entry, ...archived, updatedAt: '2024-08-01T00:00:00Z' },
        { ...finding, ...archived },
      ],
      kept: [{ kind: 'everything', because: 'no-details' }, listed],
    },
    {
      name: 'everything of a role that is unused',
      documents: [{ ...entry, ...archived, findingType: 'UnusedIAMRole' }],
      kept: [{ kind: 'everything', because: 'unused-principal' }],
    },
    {
      name: 'everything where a page is missing',
      documents: [{ ...finding, ...archived, nextToken: 't' }],
      kept: [{ kind: 'everything', because: 'unreadable' }],
    },
    {
      name: 'everything where a detail is unknown',
      documents: [{ ...finding, ...archived, findingDetails: [...details, { other: 1 }] }],
      kept: [{ kind: 'everything', because: 'unreadable' }],
    },
    {
      name: 'nothing once it is active again',
      documents: [
        { ...finding, ...archived },
        { ...finding, updatedAt: '2024-08-01T00:00:00Z' },
      ],
      kept: [],
    },
    {
      name: 'what it lists, although an older version is active',
      documents: [
        { ...finding, ...archived },
        { ...finding, updatedAt: '2024-06-01T00:00:00Z' },
      ],
      kept: [listed],
    },
    {
      name: 'nothing once it is resolved',
      documents: [
        { ...finding, ...archived },
        { ...finding, status: 'RESOLVED', updatedAt: '2024-08-01T00:00:00Z' },
      ],
      kept: [],
    },
    {
      name: 'what it lists, although another finding is active',
      documents: [
        { ...finding, ...archived },
        { ...finding, id: 'f-2', updatedAt: '2024-08-01T00:00:00Z' },
      ],
      kept: [listed],
    },
    {
      name: 'nothing of a key',
      documents: [{ ...entry, ...archived, findingType: 'UnusedIAMUserAccessKey' }],
      kept: [],
    },
    {
      name: 'nothing of a bucket',
      documents: [{ ...entry, ...archived, findingType: 'ExternalAccess', resource: 'arn:aws:s3:::b' }],
      kept: [],
    },
  ])('$name', ({ documents, kept }) => {
    expect(keeps(...documents)).toEqual(kept);
  });

  it('and is told as before, and gives no finding', () => {
    expect(read({ ...finding, ...archived })).toMatchObject({
      findings: [],
      problems: [],
      ignored: [{ kind: 'archived' }],
      archived: [{ id: 'f-1', principal, path: 'f.json', updatedAt: '2024-07-22T00:00:00Z' }],
    });
  });
});

describe('a finding tells', () => {
  it.each([
    {
      name: 'that its principal was not analysed',
      change: { error: 'ACCESS_DENIED' },
      facts: { notAnalysed: [principal], ignored: [{ kind: 'error' }] },
    },
    {
      name: 'that, also where it is archived',
      change: { ...archived, error: 'x' },
      facts: { notAnalysed: [principal], archived: [{ id: 'f-1' }] },
    },
    {
      name: 'that it is resolved',
      change: { status: 'RESOLVED' },
      facts: { resolved: [{ id: 'f-1', principal }], ignored: [{ kind: 'resolved' }] },
    },
    { name: 'when it was made', change: {}, facts: { findings: [{ createdAt: '2024-06-01T00:00:00Z' }] } },
    { name: 'that its account is covered', change: {}, facts: { covered: ['123456789012'] } },
    { name: 'that, whatever its status', change: { status: 'RESOLVED' }, facts: { covered: ['123456789012'] } },
    { name: 'that, by its details', change: { findingType: undefined }, facts: { covered: ['123456789012'] } },
    {
      name: 'nothing of the account for a password',
      change: { findingType: 'UnusedIAMUserPassword', findingDetails: [] },
      facts: { covered: [], notAnalysed: [] },
    },
    {
      name: 'nothing of the account for other access',
      change: { findingType: 'ExternalAccess' },
      facts: { covered: [] },
    },
  ])('$name', ({ change, facts }) => {
    expect(read({ ...finding, ...change })).toMatchObject(facts);
  });

  it('covers no account by a list that somebody wrote', () => {
    expect(read({ resource: principal, unused: [] }).covered).toEqual([]);
  });
});

describe('an export is partial', () => {
  it.each([
    { name: 'not: a list', text: JSON.stringify([finding]), partial: [] },
    { name: 'not: an envelope', text: JSON.stringify({ findings: [finding] }), partial: [] },
    { name: 'not: one a line', text: `${JSON.stringify(finding)}\n${JSON.stringify(finding)}`, partial: [] },
    { name: 'a single reply', text: JSON.stringify(finding), partial: ['single-reply'] },
    { name: 'a page of a list', text: JSON.stringify({ findings: [finding], nextToken: 't' }), partial: ['page'] },
    { name: 'a page of a finding', text: JSON.stringify([{ ...finding, nextToken: 't' }]), partial: ['page'] },
    { name: 'a refused file', text: '{', partial: ['refused'] },
    { name: 'a refused document', text: JSON.stringify([finding, { other: 1 }]), partial: ['refused'] },
    {
      name: 'a list without actions',
      text: JSON.stringify([
        { ...finding, findingDetails: [{ unusedPermissionDetails: { serviceNamespace: 's3', actions: [] } }] },
      ]),
      partial: ['refused'],
    },
  ])('$name', ({ text, partial }) => {
    expect(readFindings({ path: 'f.json', text }).partial).toEqual(partial);
  });

  it('as a whole where one file is', () => {
    const reads = ['{', JSON.stringify([finding]), '{'].map((text) => readFindings({ path: 'f.json', text }));
    expect(united(reads)).toMatchObject({ partial: ['refused'], covered: ['123456789012'] });
  });
});
