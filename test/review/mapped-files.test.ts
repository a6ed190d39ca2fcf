/** What an unchanged file grants to the principals of a config entry is not new to them in a changed one. */
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/message.js';
import { active, finding, hcl, json, judged, role, type Files } from '../support/judged.js';

const deploy = 'arn:aws:iam::111122223333:role/deploy';
const other = 'arn:aws:iam::111122223333:role/other';
const entry = (paths: string, principal = deploy): string =>
  `  - paths: [${paths}]\n    principals: ['${principal}']\n`;
const one = entry("'policies/**'");
const less = json({ Action: ['sqs:SendMessage'] });
const many = Object.fromEntries(Array.from({ length: 301 }, (_, at) => [`policies/${at}.json`, less]));
const open = hcl('"*"').replace('["sqs:SendMessage", "sqs:PurgeQueue"]', 'var.a') + role;
const broken = { 'policies/a.json': '{"Statement": [' };

interface Row {
  readonly why: string;
  readonly entries?: string;
  readonly unchanged: Files;
  readonly kind: 'pass' | 'fail' | 'incomplete';
  readonly says?: RegExp;
}

const rows: readonly Row[] = [
  { why: 'granted by a file of the same entry', unchanged: { 'policies/a.json': json({}) }, kind: 'fail', says: /granted it in `policies\/a.json`/ },
  { why: 'granted by a file of another entry of the same principals', entries: entry('policies/b.json') + entry('iam/a.json'), unchanged: { 'iam/a.json': json({}) }, kind: 'fail' },
  { why: 'granted by a file of an entry with a name', entries: entry("'{team}/b.json'") + entry("'iam/{team}.json'"), unchanged: { 'iam/a.json': json({}) }, kind: 'fail' },
  { why: 'granted to others', entries: entry('policies/b.json') + entry('iam/a.json', other), unchanged: { 'iam/a.json': json({}) }, kind: 'pass' },
  { why: 'granted on another resource', unchanged: { 'policies/a.json': json({ Resource: 'arn:aws:sqs:*:*:q' }), 'README.md': '' }, kind: 'fail' },
  { why: 'not granted there', unchanged: { 'policies/a.json': less }, kind: 'pass' },
  { why: 'granted by a file that no entry maps', entries: entry('policies/b.json'), unchanged: { 'iam/a.json': json({}) }, kind: 'pass' },
  { why: 'too many files', unchanged: many, kind: 'incomplete', says: /map 301 other files to the same principals/ },
  { why: 'a file that is broken, and is not what is changed', unchanged: broken, kind: 'incomplete', says: /`policies\/a.json` \(`a`\), which an entry in the config maps .*could not be understood/ },
  { why: 'a file whose actions are not determined', entries: one.replace("'policies/**'", "'policies/**', 'm.tf'"), unchanged: { 'm.tf': open }, kind: 'incomplete', says: /`m.tf` \(`data.aws_iam_policy_document.app`\)/ },
  { why: 'a file that has no policy', unchanged: { 'policies/a.json': '{"a": 1}' }, kind: 'pass' },
]; // prettier-ignore

describe('an action that is added to a changed file', () => {
  it.each(rows)('$why', async ({ entries = one, unchanged, kind, says }) => {
    const findings = `[${finding('deploy', 'ACTIVE')},${finding('other', 'ACTIVE').replace('other-0000', 'other-0001')}]`;
    const { report } = await judged(
      { ...unchanged, 'policies/b.json': less },
      { ...unchanged, 'policies/b.json': json({}) },
      { ...active, findings, config: `policies:\n${entries}` },
    );
    const said = [...report.outcomes.flatMap(({ why }) => why ?? []), ...report.gaps].map(plain).join('\n');
    expect(report.verdict.kind, said).toBe(kind);
    expect(report.refined, said).toEqual([]);
    expect(said).toMatch(says ?? /^/);
  });

  it('is not new for a keep that comes with it', async () => {
    const config = `policies:\n${one}`;
    const keep = `${config}keep:\n  - {action: 'sqs:PurgeQueue', reason: 'a yearly purge'}\n`;
    const unchanged = { 'policies/a.json': json({}) };
    const { report } = await judged(
      { ...unchanged, 'policies/b.json': less },
      { ...unchanged, 'policies/b.json': json({}), '.github/iam-policy-refiner.yml': keep },
      { ...active, config },
    );
    expect(report.verdict.kind).toBe('fail');
  });
});
