/**
 * How large a policy document may be.
 *
 * White space does not count. A managed policy holds 6,144 characters; all the inline policies of
 * one user together 2,048, of a group 5,120, of a role 10,240. Where the files do not say what a
 * document becomes, it keeps to the quota of managed policies, unless it was larger already: then
 * to that of a role's inline policies. What is too large already may not grow.
 * Source: IAM User Guide, "IAM and AWS STS quotas".
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
const quotas = { managed: 6144, user: 2048, group: 5120, role: 10_240 } as const;

/** What a document becomes in IAM: a managed policy, or an inline policy of a user, group or role. */
export interface Shelf {
  readonly of: keyof typeof quotas;
  /**
   * Equal for two documents exactly when they count together: inline policies of one principal, or parts of one policy.
   * `undefined` where the files do not say whose it is.
   */
  readonly key: string | undefined;
}

/** The shelf of a managed policy or a principal that the files call `key`. */
export function shelfOf(of: Shelf['of'], key: string | undefined): Shelf {
  return { of, key: key === undefined ? undefined : `${of} ${key}` };
}

/** The quota of all that stands on a shelf. */
export function quotaOf({ of }: Shelf): number {
  return quotas[of];
}

/** The quota of a document that now has `size` characters, where nothing says what it becomes. */
export function quotaFor(size: number): number {
  return size <= quotas.managed ? quotas.managed : Math.max(quotas.role, size);
}
