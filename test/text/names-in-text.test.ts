import fc from 'fast-check';
import { expect, it } from 'vitest';
import { namesInText } from '../../src/text/names-in-text.js';

const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', '😀'), maxLength: 12 });
const name = fc.string({ unit: fc.constantFrom('a', 'b', '.', '😀'), minLength: 1, maxLength: 4 });

it('finds the names that the text includes, and no others', () => {
  fc.assert(
    fc.property(fc.uniqueArray(name), text, (names, read) => {
      expect([...namesInText(names)(read)].sort()).toEqual(names.filter((each) => read.includes(each)).sort());
    }),
    { numRuns: 500 },
  );
});
