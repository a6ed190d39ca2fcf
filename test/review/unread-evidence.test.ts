/** Evidence that cannot be read leaves open whose a policy is where that rests on names, and nothing else. */
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/message.js';
import { finding, hcl, role } from '../support/judged.js';
import { runOn } from '../support/fixture.js';

const entry = `policies:\n  - paths: ['m.tf']\n    principals: ['arn:aws:iam::111122223333:role/deploy']\n`;

interface Row {
  readonly name: string;
  /** A second file among the findings. */
  readonly text: string;
  readonly config?: string;
  readonly isHeld: boolean;
}

const whole = finding('deploy', 'ACTIVE');

const rows: readonly Row[] = [
  { name: 'another finding', text: finding('other', 'ACTIVE'), isHeld: false },
  { name: 'a finding that is cut off', text: finding('deploy', 'ARCHIVED').slice(0, 300), isHeld: true },
  { name: 'a text that is no JSON', text: 'version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 2\n', isHeld: true },
  { name: 'an empty file', text: '', isHeld: true },
  { name: 'what nests too deep', text: '['.repeat(70) + ']'.repeat(70), isHeld: true },
  { name: 'a form of evidence that is not known', text: '{"report": {"arn": "arn:aws:iam::444455556666:role/deploy"}}', isHeld: true },
  { name: 'one of an account', text: '{"account": "444455556666", "roles": 3}', isHeld: true },
  { name: 'a finding that is not as it should be', text: whole.replace('"actions":[', '"actions":5,"a":['), isHeld: true },
  { name: 'JSON that lies there by chance', text: '{"name": "app", "version": "1.0.0"}', isHeld: false },
  { name: 'a finding that is cut off, beside an entry', text: whole.slice(0, 300), config: entry, isHeld: false },
]; // prettier-ignore

describe('beside findings that name a role, with the policy attached by name', () => {
  it.each(rows)('$name', async ({ text, config, isHeld }) => {
    const evidence: [string, string][] = [
      ['.github/iam-findings/a.json', whole],
      ['.github/iam-findings/b.json', text],
      ...(config === undefined ? [] : [['.github/iam-policy-refiner.yml', config] as [string, string]]),
    ];
    const pull = {
      base: new Map([...evidence, ['m.tf', `${hcl('"*"')}${role}`]]),
      head: new Map([...evidence, ['m.tf', `# changed\n${hcl('"*"')}${role}`]]),
      inputs: new Map<string, string>(),
      lastChanges: new Map<string, string>(),
    };
    const { report } = await runOn(pull);
    const reasons = report.verdict.reasons.map(plain).join('; ');
    expect(report.refined.length).toBe(isHeld ? 0 : 1);
    if (!isHeld) expect(reasons).not.toContain('rests on names');
    else
      expect(reasons).toMatch(
        /rests on names, and `.github\/iam-findings\/b.json` could not be read, so it may be somebody else's as well; correct the file, leave it out of the input `findings` if it is no evidence, or name `paths: \['#data/,
      );
  });

  it.each([
    { name: 'a named file that does not exist', named: '.github/iam-findings/gone.json', isHeld: true },
    { name: 'a glob that names nothing', named: '.github/iam-findings/gone-*.json', isHeld: false },
  ])('$name', async ({ named, isHeld }) => {
    const findings: [string, string] = ['.github/iam-findings/a.json', whole];
    const { report } = await runOn({
      base: new Map([findings, ['m.tf', `${hcl('"*"')}${role}`]]),
      head: new Map([findings, ['m.tf', `# changed\n${hcl('"*"')}${role}`]]),
      inputs: new Map([['findings', `.github/iam-findings/a.json\n${named}`]]),
      lastChanges: new Map<string, string>(),
    });
    expect(report.refined.length).toBe(isHeld ? 0 : 1);
    const reasons = report.verdict.reasons.map(plain).join('; ');
    if (isHeld) expect(reasons).toMatch(/rests on names, and the findings file `.*gone.json` does not exist/);
    else expect(reasons).not.toContain('rests on names');
  });
});
