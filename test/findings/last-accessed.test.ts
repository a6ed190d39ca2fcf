import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../support/runs.js';
import { readFindings } from '../../src/findings/index.js';
import { unusedBy } from '../../src/refine/unused.js';
import { plain } from '../../src/text/message.js';

const arn = 'arn:aws:iam::123456789012:role/MyRole';
const s3 = {
  ServiceName: 'Amazon S3',
  ServiceNamespace: 's3',
  LastAuthenticated: '2024-06-30T12:00:00Z',
  LastAuthenticatedEntity: arn,
  TotalAuthenticatedEntities: 1,
  TrackedActionsLastAccessed: [
    { ActionName: 'GetBucketAcl' },
    { ActionName: 'PutBucketAcl', LastAccessedTime: '2023-10-01T00:00:00Z', LastAccessedEntity: arn },
    { ActionName: 'ListAllMyBuckets', LastAccessedTime: '2024-06-30T12:00:00Z', LastAccessedEntity: arn },
  ],
};
const report = {
  JobStatus: 'COMPLETED',
  JobType: 'ACTION_LEVEL',
  JobCreationDate: '2024-07-01T00:00:00.123Z',
  JobCompletionDate: '2024-07-01T00:00:05.456Z',
  IsTruncated: false,
  ServicesLastAccessed: [
    s3,
    { ServiceName: 'Amazon SQS', ServiceNamespace: 'sqs', TotalAuthenticatedEntities: 0 },
    { ServiceNamespace: 'ec2', LastAuthenticated: '2023-05-05T00:00:00Z', TotalAuthenticatedEntities: 1 },
    { ServiceNamespace: 'iam', LastAuthenticated: '2024-06-01T00:00:00Z', TrackedActionsLastAccessed: null },
  ],
};
const read = (value: unknown, path = 'f.json') => readFindings({ path, text: JSON.stringify(value) });
const withServices = (...services: readonly unknown[]) => ({ ...report, ServicesLastAccessed: services });
/** What is unused: services, and actions behind their service. */
const unusedIn = (found: ReturnType<typeof read>) =>
  found.findings.flatMap((finding) => {
    if (finding.kind === 'unused-principal') return ['*'];
    if (finding.kind === 'unused-service') return [finding.service];
    return finding.actions.map(({ name }) => `${finding.service}:${name}`);
  });

describe('a report of last accesses', () => {
  it('gives what was never used, or not in the window, with its times', () => {
    const found = read(report);
    expect(found.problems).toEqual([]);
    expect(found.findings).toEqual([
      expect.objectContaining({
        kind: 'unused-actions',
        service: 's3',
        analyzedAt: '2024-07-01T00:00:05.456Z',
        actions: [
          { name: 'GetBucketAcl', lastUsed: undefined },
          { name: 'PutBucketAcl', lastUsed: '2023-10-01T00:00:00Z' },
        ],
      }),
      expect.objectContaining({ kind: 'unused-service', service: 'sqs', lastUsed: undefined }),
      expect.objectContaining({ kind: 'unused-service', service: 'ec2', lastUsed: '2023-05-05T00:00:00Z' }),
    ]);
  });

  it.each([
    { name: 'wider', unusedAfterDays: 400, today: undefined, unused: ['s3:GetBucketAcl', 'sqs', 'ec2'] },
    {
      name: 'a day',
      unusedAfterDays: 1,
      today: undefined,
      unused: ['s3:GetBucketAcl', 's3:PutBucketAcl', 'sqs', 'ec2', 'iam'],
    },
    {
      name: 'no later than the report',
      unusedAfterDays: 90,
      today: '2030-01-01',
      unused: ['s3:GetBucketAcl', 's3:PutBucketAcl', 'sqs', 'ec2'],
    },
    {
      name: 'no later than today',
      unusedAfterDays: 90,
      today: '2023-11-01',
      unused: ['s3:GetBucketAcl', 'sqs', 'ec2'],
    },
    { name: 'no number', unusedAfterDays: Number.NaN, today: undefined, unused: ['s3:GetBucketAcl', 'sqs'] },
  ])('takes a window that is $name', ({ unusedAfterDays, today, unused }) => {
    const found = readFindings({ path: 'f.json', text: JSON.stringify(report) }, { unusedAfterDays, today });
    expect(unusedIn(found)).toEqual(unused);
  });

  it.each([
    { name: 'before the window', time: '2024-04-02T00:00:05Z', unused: ['s3'] },
    { name: 'at its start', time: '2024-04-02T00:00:05.456Z', unused: [] },
    { name: 'in the words of Python', time: '2024-04-02 00:00:05+00:00', unused: ['s3'] },
    { name: 'in the words of Python, with microseconds', time: '2024-04-02 00:00:05.456000+00:00', unused: [] },
    { name: 'in another zone', time: '2024-04-02T02:00:05+02:00', unused: ['s3'] },
    { name: 'without a zone', time: '2024-04-02T00:00:05', unused: ['s3'] },
    { name: 'null, which is never', time: null, unused: ['s3'] },
    { name: 'a number, which is kept', time: 1712016005, unused: [] },
    { name: 'no date, which is kept', time: '2024-99-99', unused: [] },
  ])('reads a time that is $name', ({ time, unused }) => {
    expect(unusedIn(read(withServices({ ServiceNamespace: 's3', LastAuthenticated: time })))).toEqual(unused);
  });

  it.each([
    { name: 'not listed', actions: [] },
    { name: 'not told of', actions: null },
    { name: 'in use', actions: [{ ActionName: 'GetBucketAcl', LastAccessedTime: '2024-06-30T00:00:00Z' }] },
    { name: 'not a name', actions: [{ ActionName: 'Get*' }] },
    { name: 'of another service', actions: [{ ActionName: 'sqs:SendMessage' }] },
  ])('keeps actions that are $name', ({ actions }) => {
    expect(unusedIn(read(withServices({ ...s3, TrackedActionsLastAccessed: actions })))).toEqual([]);
  });

  it('does not call a service unused that has an action in use', () => {
    const odd = { ...s3, LastAuthenticated: undefined };
    expect(unusedIn(read(withServices(odd)))).toEqual(['s3:GetBucketAcl', 's3:PutBucketAcl']);
  });
});

describe('the principal of a report of last accesses', () => {
  const named = { kind: 'principal', arn };
  it.each([
    { name: 'a wrapper', value: { resource: arn, lastAccessed: report }, path: 'f.json', subject: named },
    { name: 'a wrapper of pages', value: { resource: arn, lastAccessed: [report] }, path: 'f.json', subject: named },
    { name: 'a field beside its own', value: { Arn: arn, ...report }, path: 'f.json', subject: named },
    { name: 'the file name', value: report, path: 'exports/123456789012-MyRole.json', subject: named },
    {
      name: 'a wrapper more than the file name',
      value: { resource: arn, lastAccessed: report },
      path: '999999999999-X.json',
      subject: named,
    },
    { name: 'nobody, without an account', value: report, path: 'MyRole.json', subject: { kind: 'unnamed' } },
  ])('comes from $name', ({ value, path, subject }) => {
    const found = read(value, path);
    expect(found.findings.map((each) => each.subject)).toEqual([subject, subject, subject]);
    expect(found.isUnnamed).toBe(subject.kind === 'unnamed');
  });

  it('shares the id among the pages of one job, and with no other job', () => {
    const first = { ...withServices(s3), IsTruncated: true, Marker: 'm' };
    const second = withServices({ ServiceNamespace: 'sqs' });
    const wrapped = [first, second].map((lastAccessed) => ({ resource: arn, lastAccessed }));
    expect([...unusedBy(read(wrapped).findings).keys()]).toEqual(['s3', 'sqs']);
    const later = { ...second, JobCreationDate: '2024-07-02T00:00:00Z' };
    expect([...unusedBy(read([first, later]).findings).keys()]).toEqual([]);
  });
});

describe('a report of last accesses that does not count as it is', () => {
  it.each([
    {
      name: 'a running job',
      value: { ...report, JobStatus: 'IN_PROGRESS' },
      why: /`JobStatus` is `IN_PROGRESS`/,
      counts: 0,
    },
    {
      name: 'a failed job',
      value: { ...report, JobStatus: 'FAILED', Error: { Message: 'x', Code: 'y' } },
      why: /is `FAILED`/,
      counts: 0,
    },
    {
      name: 'services alone',
      value: { ...report, JobType: 'SERVICE_LEVEL' },
      why: /expected `ACTION_LEVEL` in `JobType`/,
      counts: 0,
    },
    { name: 'no type', value: { ...report, JobType: undefined }, why: /found `nothing`/, counts: 0 },
    {
      name: 'another report',
      value: { JobStatus: 'COMPLETED', JobType: 'ACTION_LEVEL', AccessDetails: [] },
      why: /no list in/,
      counts: 0,
    },
    { name: 'a page', value: { ...report, IsTruncated: true, Marker: 'm' }, why: /one page of several/, counts: 3 },
    {
      name: 'no date',
      value: { ...report, JobCreationDate: undefined, JobCompletionDate: undefined },
      why: /only what was never used/,
      counts: 2,
    },
    {
      name: 'a policy',
      value: { arn: 'arn:aws:iam::123456789012:policy/P', ...report },
      why: /expected the ARN of a role or user/,
      counts: 0,
    },
    {
      name: 'a bare name',
      value: { resource: 'MyRole', lastAccessed: report },
      why: /expected the ARN of a role or user/,
      counts: 0,
    },
    {
      name: 'no service',
      value: withServices({ ServiceName: 'x' }, 7),
      why: /expected the name of a service/,
      counts: 0,
    },
    {
      name: 'its services cut out',
      value: report.ServicesLastAccessed,
      why: /a part of a report of last accesses/,
      counts: 0,
    },
    {
      name: 'its services cut out and wrapped',
      value: { resource: arn, unused: report.ServicesLastAccessed },
      why: /a part of a report/,
      counts: 0,
    },
  ])('is told: $name', ({ value, why, counts }) => {
    const found = read(value);
    expect(found.findings).toHaveLength(counts);
    expect(found.problems.map((problem) => plain(problem.why)).join()).toMatch(why);
  });

  it('is told with the command that asks for actions', () => {
    const { problems } = read({ ...report, JobType: 'SERVICE_LEVEL' });
    expect(problems.map(({ help }) => plain(help)).join()).toMatch(
      /generate-service-last-accessed-details --arn … --granularity ACTION_LEVEL/,
    );
  });
});

describe('the window', () => {
  it('never makes more unused by being wider', () => {
    const day = fc.integer({ min: 0, max: 500 });
    const time = fc.option(day.map((age) => new Date(Date.UTC(2024, 6, 1) - age * 86_400_000).toISOString()));
    const action = fc.record({ ActionName: fc.constantFrom('A', 'B', 'C'), LastAccessedTime: time });
    fc.assert(
      fc.property(
        fc.uniqueArray(action, { selector: ({ ActionName }) => ActionName }),
        time,
        day,
        day,
        (tracked, used, a, b) => {
          const text = JSON.stringify(
            withServices({ ServiceNamespace: 's3', LastAuthenticated: used, TrackedActionsLastAccessed: tracked }),
          );
          const [narrow, wide] = [Math.min(a, b), Math.max(a, b)].map((unusedAfterDays) =>
            unusedIn(readFindings({ path: 'f.json', text }, { unusedAfterDays, today: undefined })),
          );
          if (narrow?.includes('s3') === true) return;
          expect(narrow).toEqual(expect.arrayContaining([...(wide ?? [])]));
        },
      ),
      runs(100),
    );
  });
});
