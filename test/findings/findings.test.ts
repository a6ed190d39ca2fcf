import { describe, expect, it } from 'vitest';
import { readFindings } from '../../src/findings/index.js';
import { plain } from '../../src/text/message.js';

const arn = 'arn:aws:iam::123456789012:role/MyRole';
const details = {
  unusedPermissionDetails: {
    serviceNamespace: 's3',
    actions: [{ action: 'GetBucketAcl', lastAccessed: '2024-02-29T12:37:10Z' }],
  },
};
const finding = {
  id: 'f-1',
  status: 'ACTIVE',
  findingType: 'UnusedPermission',
  resource: arn,
  analyzedAt: '2024-07-22T00:00:00Z',
  updatedAt: '2024-07-22T00:00:00Z',
  findingDetails: [details],
};
const read = (text: string) => readFindings({ path: 'f.json', text });
const same = [
  expect.objectContaining({
    kind: 'unused-actions',
    id: 'f-1',
    service: 's3',
    actions: [{ name: 'GetBucketAcl', lastUsed: '2024-02-29T12:37:10Z' }],
    subject: { kind: 'principal', arn },
  }),
];

describe('a file of get-finding-v2 replies', () => {
  it.each([
    { name: 'one', text: JSON.stringify(finding) },
    { name: 'a list', text: JSON.stringify([finding]) },
    { name: 'an envelope', text: JSON.stringify({ findings: [finding] }) },
    {
      name: 'one a line',
      text: `${JSON.stringify(finding)}\n\n${JSON.stringify({ ...finding, status: 'RESOLVED' })}\n`,
    },
    { name: 'with a byte-order mark', text: `\uFEFF${JSON.stringify(finding)}` },
  ])('may be $name', ({ text }) => {
    expect(read(text)).toMatchObject({ findings: same, problems: [] });
  });

  it.each([
    { name: 'archived', change: { status: 'ARCHIVED' }, ignored: /`f-1` is `ARCHIVED`/ },
    { name: 'resolved', change: { status: 'RESOLVED' }, ignored: /is `RESOLVED`/ },
    { name: 'in error', change: { error: 'ACCESS_DENIED' }, ignored: /in error: `ACCESS_DENIED`/ },
    { name: 'of another type', change: { findingType: 'ExternalAccess' }, ignored: /of type `ExternalAccess`/ },
  ])('is ignored and told where it is $name', ({ change, ignored }) => {
    const found = read(JSON.stringify({ ...finding, ...change }));
    expect(found.findings).toEqual([]);
    expect(found.problems).toEqual([]);
    expect(found.ignored.map(({ why }) => plain(why)).join()).toMatch(ignored);
  });

  it('gives an unused service where the list of actions is absent or null', () => {
    for (const actions of [undefined, null]) {
      const whole = {
        unusedPermissionDetails: { serviceNamespace: 'SQS', lastAccessed: '2024-01-01T00:00:00Z', actions },
      };
      expect(read(JSON.stringify({ ...finding, findingDetails: [whole] })).findings).toEqual([
        expect.objectContaining({ kind: 'unused-service', service: 'sqs', lastUsed: '2024-01-01T00:00:00Z' }),
      ]);
    }
  });

  it('gives an unused principal for a role that nobody assumes', () => {
    const role = {
      ...finding,
      findingType: 'UnusedIAMRole',
      findingDetails: [{ unusedIamRoleDetails: { lastAccessed: '2023-01-01T00:00:00Z' } }],
    };
    expect(read(JSON.stringify(role)).findings).toEqual([
      expect.objectContaining({ kind: 'unused-principal', lastUsed: '2023-01-01T00:00:00Z' }),
    ]);
  });
});

describe('a file of the plain form', () => {
  it('names no principal', () => {
    const found = read('[{"serviceNamespace":"s3","actions":["s3:GetBucketAcl"]}]');
    expect(found.findings).toEqual([
      expect.objectContaining({
        subject: { kind: 'unnamed' },
        actions: [{ name: 'GetBucketAcl', lastUsed: undefined }],
      }),
    ]);
  });

  it('may name one in a wrapper', () => {
    const found = read(
      JSON.stringify({
        resource: arn,
        unused: [{ serviceNamespace: 's3', actions: ['GetBucketAcl'] }, { serviceNamespace: 'sqs' }],
      }),
    );
    expect(found.findings.map(({ kind, subject }) => [kind, subject])).toEqual([
      ['unused-actions', { kind: 'principal', arn }],
      ['unused-service', { kind: 'principal', arn }],
    ]);
  });
});

describe('what cannot be read', () => {
  it.each([
    { name: 'no JSON', text: '{ "a": ', why: /not JSON/ },
    { name: 'a broken line among good ones', text: `${JSON.stringify(finding)}\n{`, why: /line 2 is not JSON/ },
    { name: 'an empty file', text: ' \n', why: /it is empty/ },
    { name: 'another document', text: '{"Version": 1}', why: /expected findings, found `Version`/ },
    { name: 'a number', text: '42', why: /expected findings, found `42`/ },
    {
      name: 'a list-findings-v2 reply',
      text: JSON.stringify({ findings: [{ ...finding, findingDetails: undefined }] }),
      why: /carries no action names/,
    },
    {
      name: 'an event',
      text: JSON.stringify({ findingId: 'e-1', resource: arn, numberOfUnusedServices: 3 }),
      why: /carries no action names/,
    },
    {
      name: 'an empty list of actions',
      text: '[{"serviceNamespace":"s3","actions":[]}]',
      why: /is empty, which AWS does not define/,
    },
    { name: 'a page of several', text: JSON.stringify({ ...finding, nextToken: 'x' }), why: /one page of several/ },
    { name: 'no principal', text: JSON.stringify({ ...finding, resource: undefined }), why: /names no principal/ },
    {
      name: 'an action of another service',
      text: '[{"serviceNamespace":"s3","actions":["sqs:SendMessage","GetObject"]}]',
      why: /1 entries under `s3` name no action/,
    },
    {
      name: 'a pattern among the actions',
      text: '[{"serviceNamespace":"s3","actions":["Get*"]}]',
      why: /name no action/,
    },
    {
      name: 'a service with a wildcard',
      text: '[{"serviceNamespace":"*","actions":["Get"]}]',
      why: /expected the name of a service/,
    },
    { name: 'a wrapper without an ARN', text: '{"resource":"MyRole","unused":[]}', why: /expected the ARN/ },
  ])('is told: $name', ({ text, why }) => {
    const { problems } = read(text);
    expect(problems.map((problem) => plain(problem.why)).join()).toMatch(why);
    expect(problems.every(({ help }) => plain(help) !== '')).toBe(true);
  });
});
