import { describe, expect, it } from 'vitest';
import { readInventory } from '../../src/inventory/index.js';
import { plain } from '../../src/text/message.js';

const [own, other] = ['111122223333', '444455556666'];
const arn = `arn:aws:access-analyzer:eu-central-1:${own}:analyzer/unused`;
const analyzer = {
  arn,
  name: 'unused',
  type: 'ACCOUNT_UNUSED_ACCESS',
  createdAt: '2026-01-01T00:00:00Z',
  status: 'ACTIVE',
  configuration: { unusedAccess: { unusedAccessAge: 90 } },
};
const ofOrganization = { ...analyzer, type: 'ORGANIZATION_UNUSED_ACCESS' };
const excluding = (exclusions: object) => ({
  configuration: { unusedAccess: { unusedAccessAge: 30, analysisRule: { exclusions: [exclusions] } } },
});
const manifest = {
  day: '2026-11-25',
  analyzers: [{ analyzer }],
  accounts: [own, other],
  inventoried: [own],
  failed: [],
};
const read = (...manifests: readonly object[]) =>
  readInventory(manifests.map((each, index) => ({ path: `m${index}.json`, text: JSON.stringify(each) })));

describe('a manifest', () => {
  it.each([
    { name: 'its own account', analyzers: [{ analyzer }], covers: [own] },
    { name: 'a bare reply too', analyzers: [analyzer], covers: [own] },
    { name: 'the organisation', analyzers: [{ analyzer: ofOrganization }], covers: [own, other] },
    {
      name: 'not what is excluded',
      analyzers: [{ analyzer: { ...ofOrganization, ...excluding({ accountIds: [other] }) } }],
      covers: [own],
    },
    {
      name: 'not by a number, which lost nothing',
      analyzers: [{ analyzer: { ...ofOrganization, ...excluding({ accountIds: [Number(other)] }) } }],
      covers: [own],
    },
    {
      name: 'nothing where it is disabled',
      analyzers: [{ analyzer: { ...analyzer, status: 'DISABLED' } }],
      covers: [],
    },
    {
      name: 'nothing where it looks for external access',
      analyzers: [{ analyzer: { ...analyzer, type: 'ACCOUNT' } }],
      covers: [],
    },
    {
      name: 'nothing where it is two days old',
      analyzers: [{ analyzer: { ...analyzer, createdAt: '2026-11-23T00:00:00Z' } }],
      covers: [],
    },
    {
      name: 'nothing where its age is unknown',
      analyzers: [{ analyzer: { ...analyzer, createdAt: undefined } }],
      covers: [],
    },
    {
      name: 'as PascalCase, with constants',
      analyzers: [
        {
          Analyzer: {
            Arn: arn,
            Type: { Value: 'ACCOUNT_UNUSED_ACCESS' },
            Status: 'ACTIVE',
            CreatedAt: '2026-01-01 00:00:00+00:00',
          },
        },
      ],
      covers: [own],
    },
  ])('tells what an analyzer covers: $name', ({ analyzers, covers }) => {
    expect(read({ ...manifest, analyzers }).manifest).toMatchObject({ accounts: covers, analyzers: [{ covers }] });
  });

  it('tells the period, and which accounts and tags are excluded', () => {
    const rule = excluding({ accountIds: [other], resourceTags: [{ Team: 'Security', RoleName: '' }] });
    expect(
      read({ ...manifest, analyzers: [{ analyzer: { ...ofOrganization, ...rule } }] }).manifest?.analyzers,
    ).toMatchObject([
      {
        period: 30,
        exclusions: {
          accounts: [other],
          tags: [
            { key: 'Team', value: 'Security' },
            { key: 'RoleName', value: '' },
          ],
        },
      },
    ]);
  });

  it.each([
    { name: 'whole', change: {}, is: { isPartial: false, failed: [], inventoried: [own] } },
    { name: 'partial by its word', change: { partial: true }, is: { isPartial: true } },
    {
      name: 'partial where an account failed',
      change: { failed: [{ account: own, why: 'AccessDenied' }] },
      is: { isPartial: true, failed: [own], inventoried: [] },
    },
    {
      name: 'partial where an analyzer is unknown',
      change: { analyzers: [{ analyzer }, {}] },
      is: { isPartial: true },
    },
  ])('is $name', ({ change, is }) => {
    expect(read({ ...manifest, ...change }).manifest).toMatchObject(is);
  });

  it('without a day counts for nothing, and is told', () => {
    const inventory = read({ ...manifest, day: undefined });
    expect(inventory.manifest).toMatchObject({ accounts: [], day: undefined });
    expect(inventory.problems.map(({ why }) => plain(why))).toEqual([
      'the manifest has no day, so no analyzer of it counts',
    ]);
  });

  it('is united with others, to what all of them say', () => {
    const later = {
      ...manifest,
      day: '2026-11-26',
      failed: [own],
      inventoried: [other],
      analyzers: [{ analyzer: { ...analyzer, status: 'DISABLED' } }],
    };
    expect(read(manifest, later).manifest).toMatchObject({
      accounts: [],
      day: '2026-11-25',
      failed: [own],
      inventoried: [other],
      isPartial: true,
    });
  });
});
