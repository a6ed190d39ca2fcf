import { expect, it } from 'vitest';
import { arnOf, principalKey } from '../../src/policy/names.js';

const keyOf = (text: string): string => {
  const arn = arnOf(text);
  if (arn === undefined) throw new Error(text);
  return principalKey(arn);
};
const role = keyOf('arn:aws:iam::123456789012:role/team/MyRole');

it.each(['arn:aws:iam::123456789012:role/MyRole', 'arn:aws:iam::123456789012:role/other/MYROLE'])(
  '%s is that role',
  (arn) => {
    expect(keyOf(arn)).toBe(role);
  },
);

it.each([
  'arn:aws-cn:iam::123456789012:role/MyRole',
  'arn:aws:iam::210987654321:role/MyRole',
  'arn:aws:iam::123456789012:user/MyRole',
  'arn:aws:iam::123456789012:role/MyRole2',
])('%s is another', (arn) => {
  expect(keyOf(arn)).not.toBe(role);
});
