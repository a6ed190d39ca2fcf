/** What a pull request puts under a wildcard that is too long to narrow counts all the same; what was there before does not. */
import { expect, it } from 'vitest';
import { plain } from '../../src/text/message.js';
import { finding, json, judged, type Files } from '../support/judged.js';

const findings = finding('deploy', 'ACTIVE')
  .replaceAll('sqs', 'dynamodb')
  .replace('PurgeQueue', 'DeleteTable')
  .replace('DeleteQueue', 'UpdateTable');
const busy = finding('busy', 'ACTIVE');
const actions = (...names: readonly string[]): object => ({ Action: names.map((name) => `dynamodb:${name}`) });
const entry = (...roles: readonly string[]): string =>
  `policies:\n  - paths: ['*.json']\n    principals: [${roles.map((role) => `arn:aws:iam::111122223333:role/${role}`).join()}]\n`;
const literal = json(actions('GetItem', 'DeleteTable'));

interface Row {
  readonly why: string;
  readonly base: string;
  readonly head: string;
  readonly unused: 'pass' | 'fail' | 'incomplete';
  readonly recommended: 'pass' | 'fail' | 'incomplete';
  readonly inputs?: Files;
}

const rows: readonly Row[] = [
  { why: 'a wildcard for its names', base: literal, head: json(actions('*')), unused: 'fail', recommended: 'fail' },
  {
    why: 'a wildcard beside its names',
    base: literal,
    head: json(actions('GetItem', 'DeleteTable', '*')),
    unused: 'fail',
    recommended: 'fail',
  },
  {
    why: 'a wildcard in a statement of its own',
    base: literal,
    head: json(actions('GetItem', 'DeleteTable'), actions('*')),
    unused: 'fail',
    recommended: 'fail',
  },
  {
    why: 'more names beside a wildcard',
    base: json(actions('D*')),
    head: json(actions('D*', ...Array.from({ length: 16 }, (_, at) => `Get${at}`))),
    unused: 'fail',
    recommended: 'pass',
  },
  {
    why: 'control: a wildcard that was there',
    base: json(actions('*')),
    head: json(actions('*', 'Get0')),
    unused: 'pass',
    recommended: 'pass',
  },
  {
    why: 'control: a narrower wildcard than there was',
    base: json({ Action: '*' }),
    head: json(actions('*')),
    unused: 'pass',
    recommended: 'pass',
  },
  {
    why: 'a wildcard that is new, where what is new counts',
    base: json(actions('GetItem')),
    head: json(actions('*')),
    unused: 'fail',
    recommended: 'fail',
    inputs: { 'new-permissions': 'refine' },
  },
];

it.each(rows)('$why: $unused, $recommended', async ({ base, head, unused, recommended, inputs }) => {
  const kinds = await Promise.all(
    ['unused,new-excess,incomplete', 'new-excess,incomplete'].map(async (failOn) => {
      const run = await judged(
        { 'p.json': base },
        { 'p.json': head },
        { findings, config: entry('deploy'), inputs: { 'fail-on': failOn, ...inputs } },
      );
      return run.report.verdict;
    }),
  );
  expect(
    kinds.map(({ kind }) => kind),
    kinds.flatMap(({ reasons }) => reasons.map(plain)).join('; '),
  ).toEqual([unused, recommended]);
});

it('counts it also where another role gets the policy', async () => {
  const role = (name: string): string =>
    `resource "aws_iam_role_policy" "${name}" {\n  role   = "${name}"\n  policy = file("\${path.module}/p.json")\n}\n`;
  const base = { 'main.tf': role('deploy'), 'p.json': literal };
  const head = { 'main.tf': role('deploy') + role('busy'), 'p.json': json(actions('*')) };
  const { report } = await judged(base, head, { findings: `${findings}\n${busy}` });
  expect(report.verdict.kind).toBe('fail');
  expect(report.verdict.reasons.map(plain)[0]).toContain(
    'leaves under wildcards too long to narrow: `dynamodb:DeleteTable`',
  );
});
