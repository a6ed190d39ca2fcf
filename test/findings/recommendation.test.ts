import { describe, expect, it } from 'vitest';
import { nothing } from '../../src/findings/format.js';
import { readFindings } from '../../src/findings/index.js';
import { plain } from '../../src/text/message.js';

const arn = 'arn:aws:iam::123456789012:role/MyRole';
const managed = 'arn:aws:iam::123456789012:policy/MyPolicy';
const policy = '{"Version":"2012-10-17","Statement":[]}';
const create = { recommendedAction: 'CREATE_POLICY', recommendedPolicy: policy, existingPolicyId: managed };
const detach = { recommendedAction: 'DETACH_POLICY', existingPolicyId: managed };
const inline = { recommendedAction: 'DETACH_POLICY', existingPolicyId: 'InlinePolicy' };
const reply = {
  startedAt: '2024-07-01T00:00:00Z',
  completedAt: '2024-07-01T00:00:09Z',
  resourceArn: arn,
  recommendationType: 'UnusedPermissionRecommendation',
  status: 'SUCCEEDED',
  recommendedSteps: [create, detach, inline].map((step) => ({ unusedPermissionsRecommendedStep: step })),
};
const read = (value: unknown) => readFindings({ path: 'r.json', text: JSON.stringify(value) });
const withSteps = (...steps: readonly unknown[]) => ({
  ...reply,
  recommendedSteps: steps.map((step) => ({ unusedPermissionsRecommendedStep: step })),
});
const replaced = {
  principal: arn,
  policy: managed,
  existing: undefined,
  recommended: policy,
  detach: true,
  path: 'r.json',
};
const detached = { ...replaced, policy: 'InlinePolicy', recommended: undefined };

describe('a reply of get-finding-recommendation', () => {
  it('gives one recommendation for each policy, and no finding', () => {
    expect(read(reply)).toEqual({ ...nothing, recommendations: [replaced, detached] });
  });

  it('may print its type as a constant', () => {
    expect(read({ ...reply, recommendationType: 'UNUSED_PERMISSION_RECOMMENDATION' })).toEqual(read(reply));
  });

  it('gives the step that creates a policy to the one that detaches it, where only that names it', () => {
    expect(read(withSteps({ ...create, existingPolicyId: undefined }, detach, inline)).recommendations).toEqual([
      replaced,
      detached,
    ]);
  });

  it.each([
    {
      name: 'failed',
      change: { status: 'FAILED', error: { code: 'C', message: 'no role' } },
      why: /MyRole` is `FAILED` \(`no role`\)/,
    },
    { name: 'in progress', change: { status: 'IN_PROGRESS', recommendedSteps: undefined }, why: /is `IN_PROGRESS`/ },
    { name: 'without a status', change: { status: undefined }, why: /without a status/ },
  ])('is ignored and told where it is $name', ({ change, why }) => {
    const found = read({ ...reply, ...change });
    expect(found).toMatchObject({ recommendations: [], problems: [] });
    expect(found.ignored.map((each) => plain(each.why)).join()).toMatch(why);
  });

  it.each([
    { name: 'no steps', value: { ...reply, recommendedSteps: 7 }, why: /expected a list/, counts: 0 },
    {
      name: 'an unknown action',
      value: withSteps({ ...detach, recommendedAction: 'DELETE' }),
      why: /1 steps/,
      counts: 0,
    },
    {
      name: 'no policy at all',
      value: withSteps({ ...create, existingPolicyId: undefined }),
      why: /1 steps/,
      counts: 0,
    },
    { name: 'an unknown step', value: { ...reply, recommendedSteps: [{}, 7] }, why: /2 steps/, counts: 0 },
    { name: 'a page', value: { ...reply, nextToken: 'x' }, why: /one page of several/, counts: 2 },
  ])('is told where it has $name', ({ value, why, counts }) => {
    const found = read(value);
    expect(found.recommendations).toHaveLength(counts);
    expect(found.problems.map((problem) => plain(problem.why)).join()).toMatch(why);
  });
});

describe('a reply of GetRecommendedPolicyV2', () => {
  it('gives the policy as it is beside the recommended one', () => {
    const found = read({
      ResourceArn: arn,
      RecommendationType: 'UNUSED_PERMISSION_RECOMMENDATION',
      Status: 'SUCCEEDED',
      RecommendationSteps: [
        {
          UnusedPermissions: {
            RecommendedAction: 'CREATE_POLICY',
            ExistingPolicy: '{}',
            ExistingPolicyId: managed,
            RecommendedPolicy: policy,
            PolicyUpdatedAt: '2024-01-01T00:00:00Z',
          },
        },
        { UnusedPermissions: { RecommendedAction: 'DETACH_POLICY', ExistingPolicyId: managed } },
      ],
    });
    expect(found.problems).toEqual([]);
    expect(found.recommendations).toEqual([{ ...replaced, existing: '{}' }]);
  });
});
