/** Findings that cannot be of what the files make, or cannot have been made yet: they are told, and nothing goes by them. */
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/message.js';
import { active, hcl, judged, role } from '../support/judged.js';

const provider = (region: string): string => `provider "aws" {\n  region = "${region}"\n}\n`;
const at = (partition: string): string => active.findings.replaceAll('arn:aws:', `arn:${partition}:`);
const dated = (day: string): string => active.findings.replaceAll('2026-11-20', day);
const entry = (partition: string): string =>
  `policies:\n  - paths: ['#data.aws_iam_policy_document.app']\n    principals: [arn:${partition}:iam::111122223333:role/deploy]\n`;

type Row = readonly [
  why: string,
  more: string,
  findings: string,
  says?: RegExp | undefined,
  config?: string | undefined,
];
const rows: readonly Row[] = [
  ['of the region’s partition', provider('us-east-1'), at('aws')],
  ['of the partition of a region that a variable gives', 'provider "aws" {\n  region = var.region\n}\n', at('aws-us-gov')],
  ['of another partition', provider('us-east-1'), at('aws-us-gov'), /are for regions of `aws`/],
  ['of the usual partition, for China', provider('cn-north-1'), at('aws'), /are for regions of `aws-cn`/],
  ['of one of two partitions', provider('us-gov-west-1') + provider('eu-west-1').replace('{', '{\n  alias = "b"'), at('aws'), /are for regions of `aws-us-gov`/],
  ['of a partition that the config names', provider('us-east-1'), at('aws-us-gov'), undefined, entry('aws-us-gov')],
  ['of today', '', dated('2026-11-24')],
  ['of tomorrow, where it is tomorrow already', '', dated('2026-11-25')],
  ['of another year', '', dated('2099-01-01'), /is dated `2099-01-01`, which is after the day of this run/],
  ['of another year, by the config', '', dated('2099-01-01'), /is dated `2099-01-01`/, entry('aws')],
]; // prettier-ignore

describe('a finding', () => {
  const named = rows.map(([why, more, findings, says, config]) => ({ why, more, findings, says, config }));
  it.each(named)('$why', async ({ more, findings, says, config }) => {
    const files = { 'main.tf': more + hcl('"*"') + role };
    const head = { 'main.tf': `# changed\n${files['main.tf']}` };
    const { report } = await judged(files, head, { findings, ...(config === undefined ? {} : { config }) });
    const said = report.outcomes.flatMap(({ why }) => (why === undefined ? [] : [plain(why)])).join('\n');
    expect(report.refined.length, said).toBe(says === undefined ? 1 : 0);
    expect(report.verdict.kind, said).toBe(says === undefined ? 'fail' : 'incomplete');
    expect(said).toMatch(says ?? /^/);
  });
});
