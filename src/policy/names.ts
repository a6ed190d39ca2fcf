/** Names of IAM that a plain string would let one confuse. */
import { memo } from '../text/memo.js';

/** `service:Name`, in the spelling of whoever named it; compare with `sameAction`. */
export type ActionName = string & { readonly brand: 'ActionName' };

/** An Amazon resource name. */
export type Arn = string & { readonly brand: 'Arn' };

/** The full name of an action, `service:Name`. */
export function actionName(service: string, name: string): ActionName {
  return `${service}:${name}` as ActionName;
}

/** `text` as an ARN, if it has the six parts of one. */
export function arnOf(text: string): Arn | undefined {
  return /^arn:[^:\s]*:[^:\s]*:[^:\s]*:[^:\s]*:\S+$/.test(text) ? (text as Arn) : undefined;
}

/** The name at the end of a principal's ARN: `MyRole` of `arn:aws:iam::123456789012:role/team/MyRole`. */
export function principalName(arn: Arn): string {
  return arn.slice(Math.max(arn.lastIndexOf('/'), arn.lastIndexOf(':')) + 1);
}

/**
 * What two ARNs of one principal share: partition, account, type and name without case, but not the path,
 * which some exports leave out: `arn:aws:iam::123456789012:role/team/MyRole` is `aws 123456789012 role myrole`.
 */
export const principalKey: (arn: Arn) => string = memo((arn) => {
  const [, partition = '', , , account = '', ...rest] = arn.split(':');
  const [type = ''] = rest.join(':').split('/', 1);
  return [partition, account, type, principalName(arn).toLowerCase()].join(' ');
}, 50_000);
