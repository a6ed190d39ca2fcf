/** One policy in one file of Terraform, and whom it is for, in short words. */
import { discover } from '../../src/sources/index.js';
import type { Discovery } from '../../src/sources/source.js';
import { plain } from '../../src/text/message.js';

/** A document that allows a read. */
export const document = `data "aws_iam_policy_document" "d" {
  statement {
    sid       = "Read"
    actions   = ["s3:GetObject"]
    resources = ["*"]
  }
}
`;
/** A role block. */
export const role = (more: string): string => `resource "aws_iam_role" "svc" {\n${more}\n}\n`;
/** An inline policy of the document. */
export const grants = (more: string): string =>
  `resource "aws_iam_role_policy" "p" {\n${more}\npolicy = data.aws_iam_policy_document.d.json\n}\n`;

/** The policy of that name in one file of Terraform. */
export function policyIn(text: string, name = 'data.aws_iam_policy_document.d'): Discovery & { kind: 'policy' } {
  const found = discover([{ path: 'main.tf', text }]).find(
    (each) => each.kind === 'policy' && each.policy.at.name === name,
  );
  if (found?.kind !== 'policy') throw new Error('no policy');
  return found;
}

/** Whom the document is for: `role/x` exact, `role/x-* ?` a pattern, otherwise the reason. */
export function principalsIn(text: string): readonly string[] {
  return policyIn(text).attachedTo.map((ref) => {
    if (ref.kind === 'unknown') return plain(ref.why);
    return ref.kind === 'exact' ? `${ref.type}/${ref.name}` : `${ref.type}/${ref.glob} ?`;
  });
}
