/**
 * The same facts in every format an export may have: the same suggestions and the same refined policy.
 *
 * Each fixture `findings-…` is one pull request with one policy; only its findings are written otherwise.
 */
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/message.js';
import { commentsIn, fixtureNames, loadFixture, runOn, type PullRequest } from '../support/fixture.js';

const names = fixtureNames().filter((name) => name.startsWith('findings-'));
const refused = names.filter((name) => name.startsWith('findings-refused-'));
const understood = names.filter((name) => !refused.includes(name));
const policyPath = 'policies/my-role.json';

const refined = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": [
        "s3:GetBucketPolicyStatus",
        "s3:GetObject",
        "s3:ListBucket"
      ],
      "Resource": "*"
    },
    {
      "Effect": "Allow",
      "Action": [
        "lambda:InvokeFunction"
      ],
      "Resource": "*"
    }
  ]
}
`;

function policiesOf({ base, head }: PullRequest): readonly (string | undefined)[] {
  return [base.get(policyPath), head.get(policyPath), base.get('.github/iam-policy-refiner.yml')];
}

describe('the same facts', () => {
  it('stand in a dozen formats and more', () => {
    expect(understood.length).toBeGreaterThanOrEqual(12);
    expect(refused.length).toBeGreaterThanOrEqual(5);
  });

  it.each(names)('are about the same pull request: %s', (name) => {
    expect(policiesOf(loadFixture(name))).toEqual(policiesOf(loadFixture('findings-get-finding-v2')));
  });

  it.each(understood)('give the same suggestions and the same policy: %s', async (name) => {
    const { report, plan } = await runOn(loadFixture(name));
    const expected = await runOn(loadFixture('findings-get-finding-v2'));
    const blocks = commentsIn(plan).map(({ path, first, last, suggestion }) => ({ path, first, last, suggestion }));
    expect(blocks).toHaveLength(2);
    expect(blocks).toEqual(
      commentsIn(expected.plan).map(({ path, first, last, suggestion }) => ({ path, first, last, suggestion })),
    );
    expect(report.refined.map(({ path, after }) => [path, after])).toEqual([[policyPath, refined]]);
    expect(report.outside.map(({ diff }) => diff)).toEqual(expected.report.outside.map(({ diff }) => diff));
  });
});

describe('an export without the names of actions', () => {
  it.each(refused)('says which command gives them, and nothing is green: %s', async (name) => {
    const { report, plan } = await runOn(loadFixture(name));
    expect(report.verdict.kind).toBe('incomplete');
    expect(report.verdict.reasons.map(plain).join()).toMatch(/`aws accessanalyzer get-finding-v2 /);
    expect([report.suggestions, report.outside, report.refined]).toEqual([[], [], []]);
    expect(plan.summary).toContain('`aws accessanalyzer get-finding-v2 ');
  });
});
