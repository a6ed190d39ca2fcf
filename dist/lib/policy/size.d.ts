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
declare const quotas: {
    readonly managed: 6144;
    readonly user: 2048;
    readonly group: 5120;
    readonly role: 10240;
};
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
export declare function shelfOf(of: Shelf['of'], key: string | undefined): Shelf;
/** The quota of all that stands on a shelf. */
export declare function quotaOf({ of }: Shelf): number;
/** The quota of a document that now has `size` characters, where nothing says what it becomes. */
export declare function quotaFor(size: number): number;
export {};
