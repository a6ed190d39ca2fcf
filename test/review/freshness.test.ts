import { describe, expect, it } from 'vitest';
import { readFindings } from '../../src/findings/index.js';
import type { Party } from '../../src/match/match.js';
import { changedSince } from '../../src/review/freshness.js';
import { plain } from '../../src/text/message.js';

function party(...times: readonly Readonly<Record<string, string>>[]): Party {
  const text = JSON.stringify(
    times.map((each, index) => ({
      ...each,
      id: `f-${index}`,
      resource: 'arn:aws:iam::123456789012:role/A',
      findingDetails: [{ unusedPermissionDetails: { serviceNamespace: 's3' } }],
    })),
  );
  const { findings } = readFindings({ path: 'f.json', text });
  return { principal: undefined, path: 'f.json', findings };
}

const analyzed = (analyzedAt: string): Party => party({ analyzedAt });

describe('a policy changed after the finding', () => {
  it.each<{ name: string; parties: readonly Party[]; changed: string | undefined; told: string | undefined }>([
    { name: 'later', parties: [analyzed('2026-11-20')], changed: '2026-11-22T00:00:00Z', told: '2026-11-20' },
    { name: 'earlier', parties: [analyzed('2026-11-20')], changed: '2026-11-19T00:00:00Z', told: undefined },
    {
      name: 'earlier, in another zone',
      parties: [analyzed('2026-11-20T06:00:00Z')],
      changed: '2026-11-20T07:00:00+02:00',
      told: undefined,
    },
    {
      name: 'later on the same day',
      parties: [analyzed('2026-11-20T06:00:00Z')],
      changed: '2026-11-20T09:00:00+02:00',
      told: '2026-11-20',
    },
    {
      name: 'before the finding was updated',
      parties: [party({ analyzedAt: '2026-11-01', updatedAt: '2026-11-23' })],
      changed: '2026-11-22T00:00:00Z',
      told: undefined,
    },
    {
      name: 'after the findings of one of two principals',
      parties: [analyzed('2026-11-23'), analyzed('2026-11-02')],
      changed: '2026-11-22T00:00:00Z',
      told: '2026-11-02',
    },
    { name: 'nobody knows when', parties: [analyzed('2026-11-20')], changed: undefined, told: undefined },
    { name: 'and findings without a date', parties: [party({})], changed: '2026-11-22T00:00:00Z', told: undefined },
  ])('is told once: $name', ({ parties, changed, told }) => {
    const said = changedSince(parties, changed).map(plain);
    expect(said).toHaveLength(told === undefined ? 0 : 1);
    expect(said.join()).toContain(told === undefined ? '' : `after the finding of ${told}: `);
  });
});
