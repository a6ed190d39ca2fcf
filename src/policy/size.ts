/**
 * How large a policy document may be.
 *
 * White space does not count. A managed policy holds 6,144 characters; all the
 * inline policies of a role together 10,240. A document in a repository does not
 * say which of the two it becomes, so the smaller one counts unless the document
 * was larger already.
 * Source: IAM User Guide, "IAM and AWS STS quotas".
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
const managed = 6144;
const inlineOfRole = 10240;

/** The quota that a document which now has `size` characters must keep to. */
export function quotaFor(size: number): number {
  return size <= managed ? managed : Math.max(inlineOfRole, size);
}
