/** Names that AWS makes of a stack's name and a logical id. */
import { describe, expect, it } from 'vitest';
import { isMadeOf, stackIn } from '../../src/sources/made-name.js';
import { mayBeCalled, type PrincipalRef } from '../../src/sources/source.js';

describe('names that AWS makes', () => {
  const long = 'ApplicationBackgroundWorkerExecutionRole';
  it.each<[string, string, boolean]>([
    ['Bare', 'prod-Bare-ABCDEFGHIJKL', true],
    ['Bare', 'prod-eu-Bare-ABCDEFGHIJKLM', true],
    ['Bare', 'prod-bare-abcdefghijkl', true],
    ['Bare', 'prod-Bare-ABCDEFGHIJK', false],
    ['Bare', 'prod-Other-ABCDEFGHIJKL', false],
    ['Bare', 'Bare-ABCDEFGHIJKL', false],
    [long, `prod-${long}-AbC123xyz789`, true],
    [long, 'a-stack-name-of-thirty-ch-ApplicationBackgroundWork-AbC123xyz789', true],
    [long, 'prod-ApplicationBackground-AbC123xyz789', false],
    [long, 'prod-ApplicationBackgroundWork-AbC123xyz789', false],
    ['Role*', 'prod-Rolea-ABCDEFGHIJKL', true],
    ['Role*', 'prod-Rule-ABCDEFGHIJKL', false],
  ])('%s may have become %s: %s', (id, name, expected) => {
    expect(isMadeOf({ stack: '*', id }, name)).toBe(expected);
  });

  it('are made of the stack, as far as it is known', () => {
    const made = { stack: 'orders-prod', id: 'Role' };
    expect(
      ['orders-prod-Role-ABCDEFGHIJKL', 'orders-dev-Role-ABCDEFGHIJKL'].map((name) => isMadeOf(made, name)),
    ).toEqual([true, false]);
    const ref_: PrincipalRef = { kind: 'pattern', type: 'role', glob: 'x', path: '/', madeOf: made };
    expect(mayBeCalled(ref_, 'orders-prod-Role-ABCDEFGHIJKL')).toBe(true);
  });

  it('tell their stack, unless they are cut', () => {
    expect(stackIn({ stack: '*', id: 'Role' }, 'a-b-Role-ABCDEFGHIJKL')).toBe('a-b');
    expect(
      stackIn({ stack: '*', id: long }, 'a-stack-name-of-thirty-ch-ApplicationBackgroundWork-AbC123xyz789'),
    ).toBeUndefined();
  });
});
