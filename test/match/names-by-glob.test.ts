import fc from 'fast-check';
import { expect, it } from 'vitest';
import { namesByGlob } from '../../src/match/names-by-glob.js';
import { includes } from '../../src/policy/pattern.js';

const text = fc.string({ unit: fc.constantFrom('a', 'b', '-', '😀', 'ü'), maxLength: 5 });
const glob = fc.string({ unit: fc.constantFrom('a', 'b', '-', '😀', '*', '?'), maxLength: 5 });

it('leaves out no name that a glob matches, and keeps the order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(text), glob, (names, asked) => {
      const found = namesByGlob(names)(asked);
      const matched = (some: readonly string[]): readonly string[] => some.filter((name) => includes(asked, name));
      expect(matched(found)).toEqual(matched(names));
      expect(new Set(found).size).toBe(found.length);
    }),
    { numRuns: 500 },
  );
});

it('tries only those that begin or end as the glob does', () => {
  const names = Array.from({ length: 1_000 }, (_, index) => `prod-service-${index}`);
  expect(namesByGlob(names)('*-service-12')).toEqual(['prod-service-12']);
  expect(namesByGlob(names)('prod-service-99*')).toHaveLength(11);
  expect(namesByGlob(names)('prod-service-7')).toEqual(['prod-service-7']);
  expect(namesByGlob(names)('*')).toHaveLength(1_000);
});
