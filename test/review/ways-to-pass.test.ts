/** A failing gate says what lets the pull request pass, and what to do about a policy is said once. */
import { describe, expect, it } from 'vitest';
import { wayToPass } from '../../src/reasons/ways-to-pass.js';
import { plain } from '../../src/text/message.js';
import { active, hcl, judged, role, type Files } from '../support/judged.js';

const queue = 'arn:aws:sqs:eu-west-1:111122223333:a';
const entry = '`- {action: "sqs:PurgeQueue", reason: "why it is needed"}` under `keep` in the config';
const merged = `; or for what is needed, first merge ${entry}`;
const attached = role
  .replaceAll('"app"', '"b"')
  .replace('"deploy"', '"other"')
  .replace('aws_iam_role.app', 'aws_iam_role.b');

interface Row {
  readonly why: string;
  readonly head: Files;
  readonly inputs?: Files;
  readonly config?: string;
  readonly says: string | undefined;
}

const old = hcl(`"${queue}"`);
const touched = old.replace('  statement {', '\n  statement {');

const rows: readonly Row[] = [
  { why: 'a suggestion', head: { 'main.tf': touched + role }, says: `to pass, accept the suggestions${merged}` },
  {
    why: 'a suggestion, and a label that lets pass',
    head: { 'main.tf': touched + role },
    inputs: { 'override-label': 'accepted' },
    says: `to pass, accept the suggestions${merged}; or let somebody with write access set the label \`accepted\``,
  },
  {
    why: 'a suggestion, where keeps count at once',
    head: { 'main.tf': touched + role },
    config: 'keep-in-pull-request: accept\n',
    says: `to pass, accept the suggestions; or for what is needed, add ${entry}`,
  },
  {
    why: 'a policy of which nothing is used',
    head: { 'main.tf': touched.replace('"sqs:SendMessage", ', '') + role },
    says: `to pass, delete the policy of which nothing is used${merged}`,
  },
  {
    why: 'a wider resource',
    head: { 'main.tf': hcl('"*"') + role },
    says: `to pass, take out what is not new, or give new resources a statement of their own${merged}`,
  },
  {
    why: 'a keep of its own',
    head: { 'main.tf': old.replace('["sqs:Send', '[ # keep sqs:PurgeQueue: quarterly\n"sqs:Send') + role },
    says: 'to pass, merge the keep in a pull request of its own first',
  },
  {
    why: 'a role that is added',
    head: { 'main.tf': touched + role + attached },
    says: `to pass, give whoever is added a policy of their own${merged}`,
  },
  { why: 'nothing', head: { 'main.tf': old.replace(', "sqs:PurgeQueue"', '') + role }, says: undefined },
];

describe('a gate that fails', () => {
  it.each(rows)('says the way out of $why', async ({ head, inputs = {}, config, says }) => {
    const base = { 'main.tf': hcl(`"${queue}"`) + role };
    const given = { ...active, inputs: { 'fail-on': 'unused', ...inputs } };
    const { report } = await judged(base, head, config === undefined ? given : { ...given, config });
    const { remedy, kind } = report.verdict;
    expect(kind).toBe(says === undefined ? 'pass' : 'fail');
    expect(remedy === undefined ? undefined : plain(remedy)).toBe(says);
  });

  it('says each way once, in the order of the table', () => {
    const besides = { action: 's3:GetObject', keepInPullRequest: 'hold', overrideLabel: undefined } as const;
    const all = wayToPass(new Set(['outgrown', 'not-new', 'shown', 'suggested'] as const), besides);
    expect(plain(all)).toBe(
      'to pass, accept the suggestions, and take out what is shown as removable, and take out what is not new, or give new resources a statement of their own, and write the actions that are needed instead of the wildcard; or for what is needed, first merge `- {action: "s3:GetObject", reason: "why it is needed"}` under `keep` in the config',
    );
  });
});

describe('reasons of one policy', () => {
  it('say once what to do about both', async () => {
    const open = (name: string): string => `  statement {\n    actions   = ${name}\n    resources = ["*"]\n  }\n`;
    const files = { 'main.tf': hcl('"*"', 'app', open('var.a') + open('var.b')) + role };
    const { report } = await judged({}, files, active);
    const reasons = report.verdict.reasons.map(plain);
    expect(reasons.filter((each) => each.includes('which these files do not determine'))).toHaveLength(2);
    expect(reasons.join('\n').match(/write its actions out/g)).toHaveLength(1);
  });

  it('say it of each policy', async () => {
    const files = Object.fromEntries(['a.tf', 'b.tf'].map((path) => [path, hcl('"*"', path.slice(0, 1))]));
    const { report } = await judged({}, files, active);
    const reasons = report.verdict.reasons.map(plain).join('\n');
    expect(reasons.match(/under `policies` in the config/g)).toHaveLength(2);
  });
});
