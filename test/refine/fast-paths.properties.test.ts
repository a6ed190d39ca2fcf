/**
 * What is looked up in ranges and walked over in ranks, against the same by the letter: every name is
 * tried, and the trie is made anew for each question.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/policy/catalogue.js';
import { indexOf } from '../../src/refine/action-index.js';
import { wordsOf } from '../../src/refine/action-words.js';
import { generalise } from '../../src/refine/generalise.js';
import { runs } from '../support/runs.js';

/** Names of few words, so that they share prefixes of words and of characters, some only in another case. */
const name = fc
  .array(fc.constantFrom('Get', 'GET', 'Volume', 'Volumes', 'Status', 'S', 'Tag', 'V2', 'x', '_'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => words.join(''));
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 25, selector: (each) => each.toLowerCase() });
const pattern = fc.oneof(
  fc.constantFrom('*', 'Get*', '*Tag', 'G?t*', '??*', '*Volume*', 'get*s'),
  name,
  fc.tuple(name, fc.nat(6)).map(([text, length]) => `${text.slice(0, length)}*`),
);

function indexed(list: readonly string[]): ReturnType<typeof indexOf> {
  return indexOf(readCatalogue('c.json', JSON.stringify({ s3: list })), 's3');
}

function matches(written: string, text: string): boolean {
  const expression = written.replaceAll('*', '.*').replaceAll('?', '.');
  return new RegExp(`^${expression}$`, 'i').test(text);
}

describe('the index of actions', () => {
  it('finds what every name, tried one by one, matches', () => {
    fc.assert(
      fc.property(names, pattern, (list, written) => {
        const index = indexed(list);
        const found = index.matching(written).map((rank) => index.lower[rank]);
        const expected = list.filter((each) => matches(written, each)).map((each) => each.toLowerCase());
        expect(found).toEqual(expected.sort());
        expect(index.matching(written)).toEqual([...index.matching(written)].sort((a, b) => a - b));
      }),
      runs(300),
    );
  });
});

describe('generalise', () => {
  it('writes what a trie of its own for each question would', () => {
    fc.assert(
      fc.property(
        names,
        pattern,
        fc.func(fc.boolean()),
        fc.array(name, { maxLength: 2 }),
        (list, written, isGone, more) => {
          const reported = [...list.filter(isGone), ...more]
            .filter((each) => matches(written, each))
            .map((each) => each.toLowerCase());
          const found = generalise(indexed(list), written, reported);
          const kept = list.filter((each) => matches(written, each) && !reported.includes(each.toLowerCase()));
          expect(found).toEqual(byTheLetter(written, kept, reported).map((each) => `s3:${each}`));
          // A second time it comes out of the memo.
          expect(generalise(indexed(list), written, reported)).toEqual(found);
        },
      ),
      runs(1_000),
    );
  });
});

/** The patterns by the rules of the module's head, with nothing made ahead or kept. */
function byTheLetter(written: string, kept: readonly string[], reported: readonly string[]): readonly string[] {
  const sorted = [...kept].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  const found = below(sorted, 0, written, reported);
  const lower = found.map((each) => each.toLowerCase());
  const isExtra = (each: string, index: number): boolean =>
    lower.some((other, at) => {
      if (other === each) return at !== index && `${found[at]}` < `${found[index]}`;
      return other.endsWith('*') && each.startsWith(other.slice(0, -1));
    });
  return found
    .filter((each, index) => !isExtra(each.toLowerCase(), index))
    .sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
}

function below(
  node: readonly string[],
  words: number,
  written: string,
  reported: readonly string[],
): readonly string[] {
  const [first] = node;
  if (first === undefined || node.length === 1) return node;
  const prefix = wordsOf(first).slice(0, words).join('');
  const isFree = !reported.some((each) => each.startsWith(prefix.toLowerCase()));
  // Filled with what is in no name, a wildcard shows whether the other one takes in all of it.
  if (isFree && ['', '~', '~~~'].every((filling) => matches(written, prefix + filling))) return [`${prefix}*`];
  const ends = node.filter((each) => wordsOf(each).length === words);
  const longer = node.filter((each) => wordsOf(each).length > words);
  const next = (each: string): string => (wordsOf(each)[words] ?? '').toLowerCase();
  const children = [...new Set(longer.map(next))].map((word) => longer.filter((each) => next(each) === word));
  return [...ends, ...children.flatMap((child) => below(child, words + 1, written, reported))];
}
