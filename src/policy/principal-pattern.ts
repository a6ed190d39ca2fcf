/**
 * ARNs of principals with a `*` in them: `arn:aws:iam::*:role/ci-*`.
 *
 * Names are compared without case, as IAM does. A path is left out in some exports, so an
 * ARN without one means the principal at any path.
 */
import { principalName, type Arn } from './names.js';
import { includes } from './pattern.js';

/** Whether an ARN that may have a `*` in partition, account, path or name means the principal. */
export function principalFits(written: string, arn: Arn): boolean {
  const [own, other] = [partsOf(written), partsOf(arn)];
  return (
    includes(own.partition, other.partition) &&
    includes(own.account, other.account) &&
    own.type === other.type &&
    (own.path === '/' || includes(own.path, other.path)) &&
    includes(own.name, principalName(arn))
  );
}

function partsOf(arn: string): Record<'partition' | 'account' | 'type' | 'path' | 'name', string> {
  const [, partition = '', , , account = '', ...rest] = arn.split(':');
  const resource = rest.join(':');
  const [type = ''] = resource.split('/', 1);
  const last = resource.lastIndexOf('/');
  return { partition, account, type, path: resource.slice(type.length, last + 1), name: resource.slice(last + 1) };
}
