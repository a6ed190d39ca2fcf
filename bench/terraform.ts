/** Synthetic Terraform: modules with roles, documents, jsonencode and heredoc policies, variables and comments. */
import type { SourceFile } from '../src/text/file.js';

/** One file of a module; the first of each module holds its role, the others policies attached to it. */
export function terraformFile(module: number, file: number): SourceFile {
  const path = `modules/m${module}/f${file}.tf`;
  const parts = Array.from({ length: 4 }, (_, index) => policy(`p${file}_${index}`, index));
  const role = `resource "aws_iam_role" "this" {\n  name               = "role-${module}"\n  assume_role_policy = var.trust\n}\n\n`;
  return { path, text: `${file === 0 ? role : ''}${parts.join('\n')}` };
}

function policy(name: string, kind: number): string {
  const attached = `resource "aws_iam_role_policy" "${name}" {\n  name = "\${var.prefix}-${name}"\n  role = aws_iam_role.this.name\n`;
  if (kind === 0) return `${attached}  policy = data.aws_iam_policy_document.${name}.json\n}\n\n${document(name)}`;
  if (kind === 1)
    return `${attached}  policy = jsonencode({\n    Version = "2012-10-17"\n    Statement = [{\n      Effect   = "Allow"\n      Action   = ["s3:GetObject", "s3:PutObject"] # objects\n      Resource = "\${var.bucket}/*"\n    }]\n  })\n}\n`;
  if (kind === 2)
    return `${attached}  policy = <<-EOF\n    {\n      "Version": "2012-10-17",\n      "Statement": [{ "Effect": "Allow", "Action": ["sqs:SendMessage"], "Resource": "\${var.queue}" }]\n    }\n  EOF\n}\n`;
  return `locals {\n  ${name} = { for key, value in var.all : key => merge(value, { size = length(value.items) + 1 }) if value.enabled }\n}\n`;
}

function document(name: string): string {
  return `data "aws_iam_policy_document" "${name}" {\n  # what it reads\n  statement {\n    sid       = "Read"\n    actions   = ["ec2:Describe*", "ssm:GetParameter"]\n    resources = ["*"]\n    condition {\n      test     = "StringEquals"\n      variable = "aws:RequestedRegion"\n      values   = var.regions\n    }\n  }\n}\n`;
}
