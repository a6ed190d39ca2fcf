/** Whom a variable names by its default: nobody is told apart by it, and who had the policy before decides the gate. */
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/message.js';
import { active, finding, hcl, judged, role, type Files } from '../support/judged.js';

const queue = '"arn:aws:sqs:eu-west-1:111122223333:a"';
const base: Files = { 'main.tf': hcl(queue) + role };
const variable = (value: string): string => `variable "name" {\n  default = "${value}"\n}\n`;
const named = role.replace('"deploy"', 'var.name');
const findings = ['deploy', 'other'].map((name) => finding(name, 'ACTIVE')).join('\n');
const second = role
  .replaceAll('"app"', '"b"')
  .replace('aws_iam_role.app', 'aws_iam_role.b')
  .replace('"deploy"', 'var.b');

const rows: readonly { why: string; head: string; kind: 'pass' | 'fail' | 'incomplete' }[] = [
  { why: 'control: the name becomes a variable with that default', head: variable('deploy') + hcl(queue) + named, kind: 'pass' },
  { why: 'and the resource is wider', head: variable('deploy') + hcl('"*"') + named, kind: 'fail' },
  { why: 'the default names somebody else', head: variable('other') + hcl(queue) + named, kind: 'incomplete' },
  { why: 'the variable has no default', head: `variable "name" {}\n${hcl(queue)}${named}`, kind: 'incomplete' },
  {
    why: 'a second variable names somebody else',
    head: `${variable('deploy')}variable "b" {\n  default = "other"\n}\n${hcl(queue)}${named}${second}`,
    kind: 'incomplete',
  },
  { why: 'a role that is named in full gets it as well', head: variable('deploy') + hcl(queue) + named + second.replace('var.b', '"other"'), kind: 'incomplete' },
]; // prettier-ignore

describe('the name of a role is a variable', () => {
  it.each(rows)('$why: $kind', async ({ head, kind }) => {
    const inputs = { 'fail-on': 'new-excess,incomplete' };
    const { report } = await judged(base, { 'main.tf': head }, { findings, inputs });
    expect(report.verdict.kind, report.verdict.reasons.map(plain).join('; ')).toBe(kind);
  });

  it('suggests nothing, says what is unused, and counts it where that is asked', async () => {
    const head = { 'main.tf': variable('deploy') + hcl(queue) + named };
    const { report } = await judged(base, head, { ...active, inputs: { 'fail-on': 'unused' } });
    expect(report.verdict.kind).toBe('fail');
    expect(report.suggestions.length + report.outside.length).toBe(0);
    const said = report.outcomes.flatMap(({ why }) => (why === undefined ? [] : [plain(why)])).join('\n');
    expect(said).toContain('gives the policy to whomever a variable names, by default those who had it');
  });
});
