/** Code that Terragrunt generates beside a module may give its policies to somebody. */
import { describe, expect, it } from 'vitest';
import { mayHandOn } from '../../src/sources/index.js';
import { plain } from '../../src/text/message.js';

const main = `data "aws_iam_policy_document" "d" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["*"]
  }
}
locals {
  region = "eu-west-1"
}
`;
const generates = (contents: string): string => `generate "more" {
  path      = "more.tf"
  if_exists = "overwrite"
  contents  = <<EOT
${contents}
EOT
}
`;

describe('what Terragrunt generates', () => {
  it.each<[string, string, number]>([
    ['may give a document of the module to somebody', 'policy = data.aws_iam_policy_document.d.json', 1],
    ['has locals of its own', 'region = "${local.region}"', 0],
    ['is no concern of a module that it does not mention', 'policy = data.aws_iam_policy_document.other.json', 0],
  ])('%s', (_, contents, expected) => {
    const files = [
      { path: 'live/main.tf', text: main },
      { path: 'live/terragrunt.hcl', text: generates(contents) },
    ];
    const found = mayHandOn(['live/main.tf'], files);
    expect(found).toHaveLength(expected);
    for (const { why } of found) expect(plain(why)).toContain('`live/terragrunt.hcl` generates code');
  });
});
