/** The literal part of a list that others are joined to may go as a whole: they stay. */
import { expect, it } from 'vitest';
import { active, judged, role } from '../support/judged.js';

const document = (actions: string): string => `
data "aws_iam_policy_document" "app" {
  statement {
    actions   = ${actions}
    resources = ["*"]
  }
}
`;
const locals = 'locals {\n  more = ["sqs:PurgeQueue"]\n}\n';

it.each([
  ['concat(["sqs:PurgeQueue"], var.more)', 'concat([], var.more)'],
  ['concat(var.more, ["sqs:Purge*"])', 'concat(var.more, [])'],
  ['concat([\n      "sqs:PurgeQueue", # why\n      "sqs:DeleteQueue",\n    ], var.more)', 'concat([], var.more)'],
  ['distinct(concat(["sqs:PurgeQueue"], var.more))', 'distinct(concat([], var.more))'],
  ['concat(["sqs:PurgeQueue", "sqs:SendMessage"], var.more)', 'concat(["sqs:SendMessage"], var.more)'],
])('%s → %s', async (before, after) => {
  const files = { 'main.tf': document(before) + role };
  const { report } = await judged({ 'main.tf': `${files['main.tf']}\n` }, files, active);
  expect(report.refined.map((file) => file.after)).toEqual([document(after) + role]);
});

it('leaves an empty local', async () => {
  const file = locals + document('concat(local.more, ["sqs:SendMessage"])') + role;
  const { report } = await judged({ 'main.tf': `${file}\n` }, { 'main.tf': file }, active);
  expect(report.refined.map(({ after }) => after)).toEqual([file.replace('["sqs:PurgeQueue"]', '[]')]);
});
