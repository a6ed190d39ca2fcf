/**
 * Honest pull requests, the fixtures `honest-…`: whoever adds, moves, renames or formats passes the recommended gate,
 * whatever was unused before; and none of it empties a gate that counts what was unused before.
 */
import { describe, expect, it } from 'vitest';
import { plain } from '../src/text/message.js';
import { fixtureNames, loadFixture, runOn, type Run } from './support/fixture.js';

const names = fixtureNames().filter((name) => name.startsWith('honest-'));

/** Everything that writes to S3 was unused at the base already. */
const excess = JSON.stringify([
  {
    analyzedAt: '2026-11-20T03:22:05Z',
    createdAt: '2026-09-02T08:11:10Z',
    updatedAt: '2026-11-20T03:22:05Z',
    id: 'orders-2',
    resource: 'arn:aws:iam::111122223333:role/orders',
    resourceType: 'AWS::IAM::Role',
    resourceOwnerAccount: '111122223333',
    status: 'ACTIVE',
    findingType: 'UnusedPermission',
    findingDetails: [
      {
        unusedPermissionDetails: {
          serviceNamespace: 's3',
          actions: [{ action: 'PutObject' }, { action: 'DeleteObject' }],
        },
      },
    ],
  },
]);

async function withExcess(name: string, failOn: string): Promise<Run> {
  const pull = loadFixture(name);
  const evidence: readonly [string, string] = ['.github/iam-findings/orders.json', excess];
  return runOn({
    ...pull,
    base: new Map([...pull.base, evidence]),
    head: new Map([...pull.head, evidence]),
    inputs: new Map([['fail-on', failOn]]),
  });
}

/** What a reader sees before anything is unfolded. */
function linesSeen(summary: string): readonly string[] {
  return summary
    .replace(/<details>[\s\S]*?<\/details>/g, '▸')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** Those in which the policy with what was unused before is none of the changed ones any more, or never was. */
const without = new Set(['honest-new-role-copied', 'honest-second-bucket']);

describe.each(names)('%s', (name) => {
  it('passes, in a summary of fifteen lines', async () => {
    const { report, plan } = await runOn(loadFixture(name));
    expect(report.verdict.kind, report.verdict.reasons.map(plain).join('; ')).toBe('pass');
    expect(linesSeen(plan.summary).length, plan.summary).toBeLessThanOrEqual(15);
  });

  it('passes also where much was unused before', async () => {
    const { verdict } = (await withExcess(name, 'new-excess, incomplete')).report;
    expect(verdict.kind, verdict.reasons.map(plain).join('; ')).toBe('pass');
  });

  it('takes nothing out of a gate that counts what was unused before', async () => {
    const { verdict } = (await withExcess(name, 'unused')).report;
    expect(verdict.kind, verdict.reasons.map(plain).join('; ')).toBe(without.has(name) ? 'pass' : 'fail');
  });
});

it('are ten at least', () => {
  expect(names.length).toBeGreaterThanOrEqual(10);
});
