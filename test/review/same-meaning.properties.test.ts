/** For all pairs of modules that say the same: nothing of one is new in the other, and no verdict changes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/message.js';
import type { Run } from '../support/fixture.js';
import { active, judged, type Files } from '../support/judged.js';
import { runs } from '../support/runs.js';
import { drawnWorld } from '../support/same-grants.js';
import { drawnTerraformStyle, terraformFiles } from '../support/same-terraform.js';

const often = runs(100);

describe('what says the same', () => {
  it('keeps verdict and numbers in Terraform', async () => {
    await fc.assert(
      fc.asyncProperty(drawnWorld, drawnTerraformStyle, drawnTerraformStyle, async (world, one, other) => {
        const base = terraformFiles(world, one);
        await isTheSame(base, terraformFiles(world, other, one));
      }),
      often,
    );
  });
});

/** Both gates say of the pull request what they say of one that touches every file and changes nothing. */
async function isTheSame(base: Files, head: Files): Promise<void> {
  const inputs = (failOn: string): object => ({ ...active, inputs: { 'fail-on': failOn } });
  const [still, moved] = [
    await judged(base, touched(base), inputs('unused,incomplete')),
    await judged(base, touched(head), inputs('unused,incomplete')),
  ];
  expect(said(moved)).toEqual(said(still));
  const fresh = await judged(base, touched(head), inputs('new-excess,incomplete'));
  expect(fresh.report.verdict.kind, told(fresh)).toBe('pass');
}

function touched(files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, `${text}\n`]));
}

/** The verdict, what is unused, and what is called new. */
function said({ report }: Run): object {
  const { tallies, outcomes, verdict } = report;
  const names = tallies.flatMap(({ removed, withheld }) => [...removed, ...withheld]).map(({ name }) => name);
  const fresh = outcomes
    .filter(({ kind }) => kind === 'exempt')
    .map(({ why }) => (why === undefined ? '' : plain(why)));
  return {
    verdict: verdict.kind,
    unused: [...new Set(names)].sort(),
    fresh,
    reasons: verdict.kind === 'incomplete' ? verdict.reasons.map(plain) : [],
  };
}

function told({ report }: Run): string {
  return report.verdict.reasons.map(plain).join('; ');
}
