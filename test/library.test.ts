import { describe, expect, it } from 'vitest';
import { judgeFiles, proveFile, readFindings } from '../src/index.js';

const reported = ['GetBucketAcl', 'GetBucketCORS', 'GetBucketLocation', 'GetLifecycleConfiguration'];
const { findings } = readFindings({
  path: 'unused.json',
  text: JSON.stringify([{ serviceNamespace: 's3', actions: reported }]),
});
const catalogue = { s3: [...reported, 'GetObject', 'GetObjectAcl', 'GetObjectTagging', 'PutObject'] };

/** A policy whose list of actions is these, an item a line. */
function policy(actions: readonly string[], resource = '*'): { readonly path: string; readonly text: string } {
  const statement = { Effect: 'Allow', Action: actions, Resource: resource };
  return { path: 'p.json', text: `${JSON.stringify({ Version: '2012-10-17', Statement: [statement] }, null, 2)}\n` };
}

describe('proveFile', () => {
  const before = policy(['s3:Get*', 's3:GetBucketAcl', 's3:PutObject']);
  const proved = proveFile(before, findings, { catalogue });

  it('says of every value what goes, what stays, and where it stands', () => {
    expect(proved.changes.map((each) => ({ ...each, narrowing: undefined }))).toEqual([
      {
        policy: 'p',
        statement: 1,
        line: 7,
        from: 's3:Get*',
        to: ['s3:GetObject*'],
        goes: reported.map((name) => `s3:${name}`),
        stays: ['s3:GetObject', 's3:GetObjectAcl', 's3:GetObjectTagging'],
        narrowing: undefined,
      },
      {
        policy: 'p',
        statement: 1,
        line: 8,
        from: 's3:GetBucketAcl',
        to: [],
        goes: ['s3:GetBucketAcl'],
        stays: [],
      },
    ]);
  });

  it('shows why no shorter pattern would do', () => {
    const leaf = (pattern: string, kind: 'safe' | 'gone') => ({
      pattern,
      kind,
      stay: kind === 'safe' ? 1 : 0,
      go: kind === 'safe' ? 0 : 1,
      children: [],
    });
    const buckets = ['s3:GetBucketAcl', 's3:GetBucketCORS', 's3:GetBucketLocation'].map((name) => leaf(name, 'gone'));
    expect(proved.changes[0]?.narrowing).toEqual({
      pattern: 's3:Get*',
      kind: 'unsafe',
      stay: 1,
      go: 4,
      children: [
        leaf('s3:GetObject*', 'safe'),
        { pattern: 's3:GetBucket*', kind: 'gone', stay: 0, go: 3, children: buckets },
        leaf('s3:GetLifecycleConfiguration', 'gone'),
      ],
    });
    expect(proved.changes[1]?.narrowing).toBeUndefined();
  });

  it('gives the lines that change', () => {
    expect(proved.diff?.split('\n').filter((line) => /^[-+]/.test(line))).toEqual([
      '-        "s3:Get*",',
      '-        "s3:GetBucketAcl",',
      '+        "s3:GetObject*",',
    ]);
    expect(proveFile(policy(['s3:PutObject']), findings, { catalogue })).toMatchObject({ diff: '', changes: [] });
  });

  it('shows no change of a policy that is to be deleted', () => {
    expect(proveFile(policy(['s3:GetBucketAcl']), findings, { catalogue })).toMatchObject({
      text: undefined,
      diff: '',
      changes: [],
      removed: ['s3:GetBucketAcl'],
    });
  });

  it('is accepted by the check that it can be asked for', () => {
    const after = { path: before.path, text: proved.text ?? '' };
    expect(judgeFiles(before, after, findings, { catalogue })).toEqual([{ policy: 'p', objections: [] }]);
  });
});

describe('judgeFiles', () => {
  const before = policy(['s3:Get*', 's3:PutObject']);
  it.each<{ name: string; after: ReturnType<typeof policy>; kinds: readonly string[] }>([
    { name: 'exactly what is reported goes', after: policy(['s3:GetObject*', 's3:PutObject']), kinds: [] },
    { name: 'nothing goes', after: before, kinds: reported.map(() => 'still-grants') },
    {
      name: 'a pattern that is a little too wide',
      after: policy(['s3:GetO*', 's3:GetL*', 's3:PutObject']),
      kinds: ['still-grants'],
    },
    { name: 'something that nobody reported goes', after: policy(['s3:GetObject*']), kinds: ['loses'] },
    { name: 'something new', after: policy(['s3:GetObject*', 's3:Put*']), kinds: ['adds'] },
    {
      name: 'another resource',
      after: policy(['s3:GetObject*', 's3:PutObject'], 'arn:aws:s3:::b/*'),
      kinds: ['changed', 'loses'],
    },
    { name: 'no policy any more', after: { path: 'p.json', text: '{}' }, kinds: ['unreadable'] },
    { name: 'no JSON any more', after: { path: 'p.json', text: before.text.slice(0, -9) }, kinds: ['unreadable'] },
  ])('$name', ({ after, kinds }) => {
    const found = judgeFiles(before, after, findings, { catalogue }).flatMap(({ objections }) => objections);
    expect([...new Set(found.map(({ kind }) => kind))]).toEqual([...new Set(kinds)]);
  });

  it('does not pass over a policy that was not there before', () => {
    const one = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:PutObject","Resource":"*"}]}';
    const judged = judgeFiles({ path: 'p.json', text: one }, { path: 'p.json', text: `[${one},${one}]` }, findings);
    expect(judged.flatMap(({ objections }) => objections).map(({ kind }) => kind)).toContain('unreadable');
  });
});
