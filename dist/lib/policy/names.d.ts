/** `service:Name`, in the spelling of whoever named it; compare with `sameAction`. */
export type ActionName = string & {
    readonly brand: 'ActionName';
};
/** An Amazon resource name. */
export type Arn = string & {
    readonly brand: 'Arn';
};
/** The full name of an action, `service:Name`. */
export declare function actionName(service: string, name: string): ActionName;
/** `text` as an ARN, if it has the six parts of one. */
export declare function arnOf(text: string): Arn | undefined;
/** The name at the end of a principal's ARN: `MyRole` of `arn:aws:iam::123456789012:role/team/MyRole`. */
export declare function principalName(arn: Arn): string;
/**
 * What two ARNs of one principal share: partition, account, type and name without case, but not the path,
 * which some exports leave out: `arn:aws:iam::123456789012:role/team/MyRole` is `aws 123456789012 role myrole`.
 */
export declare const principalKey: (arn: Arn) => string;
