/**
 * The HCL parser against HashiCorp's own: what one accepts the other accepts,
 * with the same blocks, attributes and literal values.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHcl } from '../../src/syntax/hcl/parse-hcl.js';
import { plain } from '../../src/text/message.js';
import { disagreements, judge } from '../support/hcl-oracle.js';
import { drawnHcl, drawnMutant } from '../support/random-hcl.js';
import { runs } from '../support/runs.js';

const often = runs(100);

describe('the HCL parser agrees with HashiCorp’s', () => {
  it('about random files', async () => {
    await fc.assert(
      fc.asyncProperty(drawnHcl, async (text) => {
        expect(parseHcl(text)).toMatchObject({ kind: 'tree' });
        expect(await differences(text)).toEqual([]);
      }),
      often,
    );
  });

  it('about files with something wrong in them', async () => {
    await fc.assert(
      fc.asyncProperty(drawnMutant, async (text) => {
        expect(await differences(text)).toEqual([]);
      }),
      often,
    );
  });

  it('about noise', async () => {
    const token = fc.constantFrom(
      ...Array.from('{}[]()"$%\\~,.:=?!-+*/<>|&#\n\r \t0e1aE'),
      '${',
      '%{',
      '<<E\n',
      '\nE\n',
      'for ',
      'in ',
      'if ',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(token).map((each) => each.join('')),
        ),
        async (text) => {
          expect(await differences(text)).toEqual([]);
        },
      ),
      often,
    );
  });
});

/** How the two parsers differ about `text`; an error of ours must say where. */
async function differences(text: string): Promise<readonly string[]> {
  // Half a surrogate pair is in no file: the judge would read another character than it was given.
  if (/\p{Cs}/u.test(text)) return [];
  const ours = parseHcl(text);
  const judged = await judge(text);
  if (ours.kind === 'unreadable') {
    expect(ours.at.start).toBeLessThanOrEqual(text.length);
    return judged.kind === 'refused' ? [] : [`refused here: ${plain(ours.why)}`];
  }
  if (judged.kind === 'refused') return ['accepted here, refused by the judge'];
  return judged.json === undefined ? [] : disagreements(ours.root, judged.json);
}
