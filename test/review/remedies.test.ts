/** Where a policy is not checked since nobody knows whose it is, the reason says what to write, and where. */
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/message.js';
import { active, hcl, json, judged, type Files } from '../support/judged.js';

const inline = (type: string, owner: string): string =>
  `resource "aws_iam_${type}_policy" "app" {\n  ${type}   = ${owner}\n  policy = data.aws_iam_policy_document.app.json\n}\n`;
const managed = 'resource "aws_iam_policy" "app" {\n  policy = data.aws_iam_policy_document.app.json\n}\n';
const stack = (resource: object): string => JSON.stringify({ Resources: { Policy: resource } });
const Document = JSON.parse(json({})) as object;

const rows: readonly (readonly [why: string, files: Files])[] = [
  ['a role that a variable names', { 'main.tf': `variable "role" {}\n${hcl('"*"')}${inline('role', 'var.role')}` }],
  ['a role that a variable with a default names', { 'main.tf': `variable "role" {\n  default = "deploy"\n}\n${hcl('"*"')}${inline('role', 'var.role')}` }],
  ['a policy that nothing attaches', { 'main.tf': hcl('"*"') + managed }],
  ['a document that nothing uses', { 'main.tf': hcl('"*"') }],
  ['a group', { 'main.tf': hcl('"*"') + inline('group', '"ops"') }],
  ['a module that is elsewhere', { 'main.tf': `${hcl('"*"')}module "m" {\n  source = "git::https://example.com/m"\n  policy = data.aws_iam_policy_document.app.json\n}\n` }],
  ['a list of actions in a default', { 'main.tf': 'variable "actions" {\n  default = ["sqs:SendMessage", "sqs:PurgeQueue"]\n}\n' }],
  ['a list of actions in a file of values', { 'prod.tfvars': 'actions = ["sqs:SendMessage", "sqs:PurgeQueue"]\n' }],
  ['a file of its own', { 'policy.json': json({}) }],
  ['a group in a template', { 'stack.json': stack({ Type: 'AWS::IAM::Policy', Properties: { PolicyName: 'p', PolicyDocument: Document, Groups: ['ops'] } }) }],
  ['a managed policy in a template', { 'stack.json': stack({ Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: Document } }) }],
  ['a role that a parameter names', { 'stack.json': stack({ Type: 'AWS::IAM::Policy', Properties: { PolicyName: 'p', PolicyDocument: Document, Roles: [{ Ref: 'Role' }] } }) }],
  ['a permission set of Identity Center', { 'main.tf': hcl('"*"') + 'resource "aws_ssoadmin_permission_set_inline_policy" "p" {\n  inline_policy = data.aws_iam_policy_document.app.json\n}\n' }],
  ['a resource of another kind', { 'stack.json': stack({ Type: 'Custom::Grant', Properties: { PolicyDocument: Document } }) }],
]; // prettier-ignore

describe('a policy of which nobody knows whose it is', () => {
  it.each(rows)('is told with what to write: %s', async (_, files) => {
    const { report } = await judged({}, files, active);
    expect(report.verdict.kind).toBe('incomplete');
    const open = report.outcomes.filter(({ incomplete, kind }) => incomplete && kind === 'unmatched');
    const reasons = open
      .flatMap(({ why }) => (why === undefined ? [] : [plain(why)]))
      .filter((why) => !why.startsWith('for your information'));
    expect(reasons.length).toBeGreaterThan(0);
    for (const why of reasons) expect(why).toMatch(/policies|config/);
  });

  it('is somebody’s once the entry that is said is in the config', async () => {
    const files = { 'infra/main.tf': `variable "role" {}\n${hcl('"*"')}${inline('role', 'var.role')}` };
    const { report } = await judged({}, files, active);
    const [said] = report.outcomes.flatMap(
      ({ why }) => /`paths: (\[.*?\])`/.exec(why === undefined ? '' : plain(why))?.[1] ?? [],
    );
    expect(said).toBe("['infra#data.aws_iam_policy_document.app']");
    const config = `policies:\n  - paths: ${said ?? ''}\n    principals: [arn:aws:iam::111122223333:role/deploy]\n`;
    const after = await judged({}, files, { ...active, config });
    expect(after.report.verdict.kind, after.report.verdict.reasons.map(plain).join('; ')).toBe('pass');
  });
});
