/** A module whose folder a call puts together, as OpenTofu allows it, may be anybody's whose folder fits. */
import { expect, it } from 'vitest';
import { usersIn } from '../../src/sources/terraform/neighbours.js';
import { active, judged, type Files } from '../support/judged.js';

const module = (more = ''): string => `variable "role" {
  default = "deploy"
}
resource "aws_iam_role_policy" "app" {
  name   = "app"
  role   = var.role
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["sqs:SendMessage", "sqs:PurgeQueue"], Resource = "*"${more} }] })
}
`;
const call = (source: string, role: string): string =>
  `module "${role}" {\n  source = ${source}\n  role   = "${role}"\n}\n`;
const known: Files = { 'mods/a/main.tf': module(), 'root/main.tf': call('"../mods/a"', 'deploy') };

it('is sought where a call has such a source, and not where a file is copied', () => {
  const text = (block: string): string =>
    `variable "f" {}\n${block} {\n  providers = { aws = aws.b }\n  source    = var.f\n}\n`;
  const paths = ['module "m"', 'resource "aws_s3_object" "o"'].map((block, at) => ({
    path: `${at}/main.tf`,
    text: text(block),
  }));
  expect(usersIn(paths, ['mods/a/main.tf'], () => true).map(({ path }) => path)).toEqual(['0/main.tf']);
});

const edited = async (other: Files): Promise<number> => {
  const head = { ...known, ...other, 'mods/a/main.tf': module(' ') };
  const { report } = await judged({ ...known, ...other }, head, active);
  return report.suggestions.length;
};

it.each([
  ['a local', 'locals {\n  v = "a"\n}\n', '"../mods/${local.v}"'],
  ['a variable', 'variable "v" {}\n', '"../mods/${var.v}"'],
  ['a part of a folder', 'variable "v" {}\n', '"../${var.v}/a"'],
  ['nothing that is written out', 'variable "v" {}\n', 'var.v'],
])('is left as it is where a call elsewhere says its folder by %s', async (_what, before, source) => {
  expect(await edited({ 'other/main.tofu': `${before}${call(source, 'web')}` })).toBe(0);
});

it.each([
  ['it is another folder', call('"../other-mods/${var.v}"', 'web')],
  ['nobody else calls it', '# nobody\n'],
  ['something else has such a source', 'variable "f" {}\nresource "aws_s3_object" "o" {\n  source = var.f\n}\n'],
])('is edited where %s', async (_what, text) => {
  expect(await edited({ 'other/main.tofu': text })).toBe(1);
});
