/**
 * What a role may do, drawn; and each way in which people write the same: statements split or merged, lists in another
 * order, one value as a text, names and comments.
 *
 * `sqs:PurgeQueue` and `sqs:DeleteQueue` are what findings call unused (`judged.ts`).
 */
import fc from 'fast-check';

/** A queue that the module makes, or the ARN of one that it does not. */
export type Target =
  { readonly kind: 'queue'; readonly index: number } | { readonly kind: 'arn'; readonly arn: string };

/** What one statement allows. */
export interface Grant {
  readonly actions: readonly string[];
  readonly targets: readonly Target[];
  /** Values of each key of `StringEquals`. */
  readonly tests: readonly (readonly [string, readonly string[]])[];
}

/** What the role may do, and the names that its queues are given. */
export interface World {
  readonly grants: readonly Grant[];
  readonly queues: readonly (string | undefined)[];
}

/** How the statements are written, whatever the language. */
export interface StatementStyle {
  readonly split: 'no' | 'by-action' | 'by-target';
  readonly isReversed: boolean;
  readonly isScalar: boolean;
  readonly sid: 'none' | 'first' | 'second';
  readonly comment: string;
  readonly isOnOneLine: boolean;
}

const pool = [
  'sqs:SendMessage',
  'sqs:PurgeQueue',
  'sqs:DeleteQueue',
  'sqs:ReceiveMessage',
  'sqs:GetQueueUrl',
  'sqs:Delete*',
  'sqs:P*',
];
const arns = ['arn:aws:sqs:eu-west-1:111122223333:a', 'arn:aws:sqs:eu-west-1:111122223333:b*'];

const drawnTargets: fc.Arbitrary<readonly Target[]> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<readonly Target[]>([{ kind: 'arn', arn: '*' }]) },
  {
    weight: 4,
    arbitrary: fc.subarray<Target>(
      [{ kind: 'queue', index: 0 }, { kind: 'queue', index: 1 }, ...arns.map((arn): Target => ({ kind: 'arn', arn }))],
      { minLength: 1 },
    ),
  },
);

const drawnTests: Grant['tests'][] = [
  [],
  [['aws:RequestedRegion', ['eu-west-1']]],
  [
    ['aws:RequestedRegion', ['eu-west-1', 'eu-central-1']],
    ['aws:PrincipalTag/team', ['orders']],
  ],
];

const drawnGrant: fc.Arbitrary<Grant> = fc.record({
  actions: fc.subarray(pool, { minLength: 1, maxLength: 4 }),
  targets: drawnTargets,
  tests: fc.constantFrom(...drawnTests),
});

export const drawnWorld: fc.Arbitrary<World> = fc.record({
  grants: fc.array(drawnGrant, { minLength: 1, maxLength: 3 }),
  queues: fc.tuple(fc.constantFrom(undefined, 'orders'), fc.constantFrom(undefined, 'invoices')),
});

export const drawnStatementStyle: fc.Arbitrary<StatementStyle> = fc.record({
  split: fc.constantFrom('no', 'by-action', 'by-target'),
  isReversed: fc.boolean(),
  isScalar: fc.boolean(),
  sid: fc.constantFrom('none', 'first', 'second'),
  comment: fc.constantFrom('', 'what the role needs', 'keep in mind: orders'),
  isOnOneLine: fc.boolean(),
});

/** A statement as it is to be written; a single value stands alone where that is the style. */
export interface Written {
  readonly sid: string | undefined;
  readonly actions: readonly string[];
  readonly targets: readonly Target[];
  readonly tests: Grant['tests'];
}

/** The statements that grant this, in the style. */
export function statementsOf(grants: readonly Grant[], style: StatementStyle): readonly Written[] {
  const all = grants.flatMap((grant) => partsOf(grant, style.split)).map((grant) => ordered(grant, style.isReversed));
  const inOrder = style.isReversed ? all.reverse() : all;
  return inOrder.map((grant, index) => ({
    ...grant,
    sid: style.sid === 'none' ? undefined : `${style.sid === 'first' ? 'Orders' : 'Queue'}${String(index)}`,
  }));
}

function partsOf(grant: Grant, split: StatementStyle['split']): readonly Grant[] {
  switch (split) {
    case 'no':
      return [grant];
    case 'by-action':
      return grant.actions.map((action) => ({ ...grant, actions: [action] }));
    case 'by-target':
      return grant.targets.map((target) => ({ ...grant, targets: [target] }));
  }
}

function ordered({ actions, targets, tests }: Grant, isReversed: boolean): Grant {
  if (!isReversed) return { actions, targets, tests };
  return {
    actions: [...actions].reverse(),
    targets: [...targets].reverse(),
    tests: [...tests].reverse().map(([key, values]) => [key, [...values].reverse()]),
  };
}
