import { applyPatch } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../src/text/diff.js';

const fewLines = fc.array(fc.constantFrom('a', 'b', 'c', '', '  "x",', '\\'), { maxLength: 12 });
/** Lines that stand once, and blocks that repeat: more than a shortest diff is made for. */
const manyLines = fc
  .tuple(fc.array(fc.nat(2000), { minLength: 300, maxLength: 500 }), fewLines)
  .map(([numbers, repeated]) => numbers.flatMap((each) => [...repeated.slice(0, each % 3), `line ${each}`]));
const ending = fc.constantFrom('', '\n');

describe('a unified diff', () => {
  it.each([
    ['of a few lines', fewLines],
    ['of many', manyLines],
  ] as const)('turns the one text into the other: %s', (_name, lines) => {
    fc.assert(
      fc.property(lines, lines, ending, ending, (old, now, oldEnd, nowEnd) => {
        const [before, after] = [old.join('\n') + oldEnd, now.join('\n') + nowEnd];
        // Where a text is empty, `patch` counts lines from 0, and a person does not.
        fc.pre(before !== '' && after !== '');
        const diff = unifiedDiff(before, after);
        expect(diff).toBeDefined();
        if (diff === '') expect(after).toBe(before);
        else expect(applyPatch(before, `--- a\n+++ b\n${diff ?? ''}\n`, { fuzzFactor: 0 })).toBe(after);
      }),
      { numRuns: 60 },
    );
  });

  it('says nothing of lines that it could keep', () => {
    const lines = Array.from({ length: 1500 }, (_, index) => `line ${index}`);
    const after = lines.filter((_, index) => index % 4 !== 0);
    const diff = unifiedDiff(lines.join('\n'), after.join('\n')) ?? '';
    expect(diff.split('\n').filter((line) => line.startsWith('-'))).toHaveLength(375);
    expect(diff.split('\n').filter((line) => line.startsWith('+'))).toHaveLength(0);
  });
});
