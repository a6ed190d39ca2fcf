/** Findings, and policies they are matched to, for the tests of matching. */
import type { Finding } from '../../src/findings/finding.js';
import { readCatalogue } from '../../src/policy/catalogue.js';
import type { Arn } from '../../src/policy/names.js';
import {
  match,
  type Evidence,
  type Mapping,
  type Match,
  type MatchRules,
  type Subject,
} from '../../src/match/match.js';
import { nothing } from '../../src/findings/format.js';
import { evidenceOf } from '../../src/match/evidence.js';
import { discover } from '../../src/sources/index.js';

export const [a, b, c] = ['A', 'B', 'C'].map((name) => `arn:aws:iam::123456789012:role/${name}` as Arn) as [
  Arn,
  Arn,
  Arn,
];
export const names = (
  id: string,
  arn: Arn | undefined,
  actions: readonly string[],
  more: Partial<Finding> = {},
): Finding =>
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
export const whole = (id: string, arn: Arn): Finding => ({
  kind: 'unused-service',
  id,
  path: 'all.json',
  subject: { kind: 'principal', arn },
  analyzedAt: undefined,
  updatedAt: undefined,
  service: 's3',
  lastUsed: undefined,
});
export const never = (id: string, arn: Arn): Finding => ({
  kind: 'unused-principal',
  id,
  path: 'all.json',
  subject: { kind: 'principal', arn },
  analyzedAt: undefined,
  updatedAt: undefined,
  lastUsed: undefined,
});
export const to = (...principals: readonly Arn[]): Mapping => ({ paths: ['policies/**'], principals, findings: [] });

export const simple = '{"Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}';
const catalogue = readCatalogue('c.json', '{"s3": ["X", "Y", "Z"]}');
export const noRules: MatchRules = { mappings: [], missing: undefined, nameConvention: false };

function unnamedIn(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.flatMap(({ subject, path }) => (subject.kind === 'unnamed' ? [path] : [])))];
}

export function matched(
  findings: readonly Finding[],
  rules: MatchRules,
  more: Partial<Subject & Evidence> = {},
): Match {
  const read = { ...nothing, findings, recommendations: more.recommendations ?? [] };
  const evidence = evidenceOf(read, unnamedIn(findings), { today: '2026-11-26' });
  return match({ ...subject(), ...more }, evidence, rules, catalogue);
}

export function subject(path = 'policies/deep/p.json', text = simple): Subject {
  const [found] = discover([{ path, text }]);
  if (found?.kind !== 'policy') throw new Error('no policy');
  return { ...found, deployed: found.policy };
}
