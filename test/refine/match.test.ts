import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.js';
import { match, unmapped, type Mapping } from '../../src/refine/match.js';
import type { Arn } from '../../src/policy/names.js';
import { discover } from '../../src/sources/index.js';
import { plain } from '../../src/text/message.js';

const [a, b, c] = ['A', 'B', 'C'].map((name) => `arn:aws:iam::123456789012:role/${name}` as Arn) as [Arn, Arn, Arn];
const names = (id: string, arn: Arn | undefined, actions: readonly string[], more: Partial<Finding> = {}): Finding =>
  ({
    kind: 'unused-actions',
    id,
    path: arn === undefined ? id : 'all.json',
    subject: arn === undefined ? { kind: 'unnamed' } : { kind: 'principal', arn },
    analyzedAt: undefined,
    updatedAt: undefined,
    service: 's3',
    actions: actions.map((name) => ({ name, lastUsed: undefined })),
    ...more,
  }) as Finding;
const whole = (id: string, arn: Arn): Finding => ({
  kind: 'unused-service',
  id,
  path: 'all.json',
  subject: { kind: 'principal', arn },
  analyzedAt: undefined,
  updatedAt: undefined,
  service: 's3',
  lastUsed: undefined,
});
const never = (id: string, arn: Arn): Finding => ({
  kind: 'unused-principal',
  id,
  path: 'all.json',
  subject: { kind: 'principal', arn },
  analyzedAt: undefined,
  updatedAt: undefined,
  lastUsed: undefined,
});
const to = (...principals: readonly Arn[]): Mapping => ({ paths: ['policies/**'], principals, findings: [] });

interface Row {
  readonly name: string;
  readonly findings: readonly Finding[];
  readonly mappings: readonly Mapping[];
  readonly unused?: readonly string[];
  readonly whole?: boolean;
  readonly why?: RegExp;
}

describe('match', () => {
  it.each<Row>([
    { name: 'one principal', findings: [names('1', a, ['X', 'Y'])], mappings: [to(a)], unused: ['x', 'y'] },
    {
      name: 'two principals share what both leave unused',
      findings: [names('1', a, ['X', 'Y']), names('2', b, ['Y', 'Z'])],
      mappings: [to(a, b)],
      unused: ['y'],
    },
    {
      name: 'one leaves the whole service unused, the other one action',
      findings: [whole('1', a), names('2', b, ['Y'])],
      mappings: [to(a, b)],
      unused: ['y'],
    },
    {
      name: 'both leave the whole service unused',
      findings: [whole('1', a), whole('2', b)],
      mappings: [to(a, b)],
      unused: [],
      whole: true,
    },
    {
      name: 'a principal without a finding keeps everything',
      findings: [names('1', a, ['X'])],
      mappings: [to(a, b)],
      why: /no active finding names `arn.*role\/B`/,
    },
    {
      name: 'a principal that was never used is no reason to narrow',
      findings: [never('1', a)],
      mappings: [to(a)],
      why: /was not used at all: consider deleting/,
    },
    {
      name: 'two analyzers of one principal',
      findings: [names('1', a, ['X', 'Y']), names('2', a, ['Y'])],
      mappings: [to(a)],
      unused: ['y'],
    },
    {
      name: 'pages of one finding are united',
      findings: [names('1', a, ['X']), names('1', a, ['Y'])],
      mappings: [to(a)],
      unused: ['x', 'y'],
    },
    {
      name: 'of one finding exported twice the newer version counts',
      findings: [names('1', a, ['X'], { updatedAt: '2026-02-01' }), names('1', a, ['Y'], { updatedAt: '2026-01-01' })],
      mappings: [to(a)],
      unused: ['x'],
    },
    {
      name: 'unnamed findings without a config',
      findings: [names('f.json', undefined, ['X'])],
      mappings: [],
      unused: ['x'],
    },
    {
      name: 'two files of unnamed findings are two principals',
      findings: [names('f.json', undefined, ['X', 'Y']), names('g.json', undefined, ['Y'])],
      mappings: [],
      unused: ['y'],
    },
    {
      name: 'unnamed findings that the entry maps',
      findings: [names('f.json', undefined, ['X'])],
      mappings: [{ ...to(a), findings: ['f.json'] }],
      unused: ['x'],
    },
    {
      name: 'unnamed findings that no entry maps',
      findings: [names('f.json', undefined, ['X'])],
      mappings: [{ ...to(), findings: ['g.json'] }],
      why: /maps neither/,
    },
    {
      name: 'a principal and a file of its own must agree',
      findings: [names('1', a, ['X', 'Y']), names('f.json', undefined, ['Y'])],
      mappings: [{ ...to(a), findings: ['f.json'] }],
      unused: ['y'],
    },
    {
      name: 'a file no entry speaks of',
      findings: [names('1', a, ['X'])],
      mappings: [{ ...to(a), paths: ['other/**'] }],
      why: /no entry under `policies`/,
    },
    {
      name: 'entries for one file add up',
      findings: [names('1', a, ['X', 'Y']), names('2', b, ['Y'])],
      mappings: [to(a), to(b)],
      unused: ['y'],
    },
    {
      name: 'named findings without a config',
      findings: [names('1', a, ['X'])],
      mappings: [],
      why: /no config says which files/,
    },
    { name: 'no findings at all', findings: [], mappings: [], why: /there are no findings/ },
  ])('$name', ({ findings, mappings, unused, why, whole: isWhole }) => {
    const result = match(policy(), [], { findings, unnamedFiles: unnamedIn(findings) }, mappings);
    if (result.kind === 'unmatched') expect(plain(result.why)).toMatch(why ?? /^$/);
    else
      expect([result.unused.get('s3')?.whole ?? false, [...(result.unused.get('s3')?.actions.keys() ?? [])]]).toEqual([
        isWhole ?? false,
        unused,
      ]);
  });

  it('knows the principals that no entry maps', () => {
    expect(unmapped([names('1', a, ['X']), names('2', c, ['X']), names('f', undefined, ['X'])], [to(a, b)])).toEqual([
      c,
    ]);
  });
});

function unnamedIn(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.flatMap(({ subject, path }) => (subject.kind === 'unnamed' ? [path] : [])))];
}

function policy() {
  const [found] = discover([
    { path: 'policies/deep/p.json', text: '{"Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}' },
  ]);
  if (found?.kind !== 'policy') throw new Error('no policy');
  return found.policy;
}
