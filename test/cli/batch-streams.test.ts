/** What carries a batch: lines out of chunks, results in order, and the look at a line before it is parsed. */
import fc from 'fast-check';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/cli/in-order.js';
import { blocksOf, type LineBlock } from '../../src/cli/line-blocks.js';
import { keysIn, scanLine } from '../../src/cli/scan-line.js';
import { runs } from '../support/runs.js';

describe('blocks of lines', () => {
  it('hold the whole text, cut behind line ends, each with the number of its first line', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .array(fc.constantFrom('a', '\n', 'é', '\u2028', '\r\n', '"'), { maxLength: 30 })
          .map((parts) => parts.join('')),
        fc.array(fc.nat(40), { maxLength: 6 }),
        async (text, cuts) => {
          const blocks: LineBlock[] = [];
          for await (const block of blocksOf(chunked(Buffer.from(text), cuts))) blocks.push(block);
          const texts = blocks.map(({ bytes }) => Buffer.from(bytes).toString());
          expect(texts.join('')).toBe(text);
          expect(texts.slice(0, -1).every((each) => each.endsWith('\n'))).toBe(true);
          const before = (index: number): string => texts.slice(0, index).join('');
          expect(blocks.map(({ first }) => first)).toEqual(blocks.map((_, index) => before(index).split('\n').length));
        },
      ),
      runs(200),
    );
  });

  it('come as soon as a line is whole', async () => {
    const seen: string[] = [];
    const chunks = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from('a\nb');
      await nextTurn();
      expect(seen).toEqual(['a\n']);
      yield Buffer.from('\n');
    };
    for await (const { bytes } of blocksOf(chunks())) seen.push(Buffer.from(bytes).toString());
    expect(seen).toEqual(['a\n', 'b\n']);
  });
});

describe('work in order', () => {
  const numbers = async function* (count: number): AsyncGenerator<number> {
    for (let number = 0; number < count; number++) {
      await Promise.resolve();
      yield number;
    }
  };

  it('hands on every result in the order of the work, however long each takes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(4), { maxLength: 20 }), fc.integer({ min: 1, max: 5 }), async (turns, most) => {
        const got: number[] = [];
        let [underWay, highest] = [0, 0];
        await inOrder(
          numbers(turns.length),
          async (number) => {
            highest = Math.max(highest, ++underWay);
            for (let turn = 0; turn < (turns[number] ?? 0); turn++) await nextTurn();
            return number;
          },
          (number) => {
            got.push(number);
            underWay--;
            return Promise.resolve('more');
          },
          most,
        );
        expect(got).toEqual(turns.map((_, number) => number));
        expect(highest).toBeLessThanOrEqual(most);
      }),
      runs(100),
    );
  });

  it('ends once nobody wants more', async () => {
    const got: number[] = [];
    const take = (number: number): Promise<'more' | 'enough'> => {
      got.push(number);
      return Promise.resolve(number === 3 ? 'enough' : 'more');
    };
    let asked = 0;
    await inOrder(
      numbers(1_000_000),
      (number) => {
        asked++;
        return number;
      },
      take,
      4,
    );
    expect(got).toEqual([0, 1, 2, 3]);
    expect(asked).toBeLessThan(20);
  });

  it('fails as its work does', async () => {
    const fail = (number: number): Promise<number> =>
      number === 2 ? Promise.reject(new Error('two')) : Promise.resolve(number);
    await expect(inOrder(numbers(9), fail, () => Promise.resolve('more'), 3)).rejects.toThrow('two');
  });
});

describe('the look at a line', () => {
  it('counts the keys that a parser gives', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        expect(scanLine(text)).toEqual({ isTooDeep: false, keys: keysIn(JSON.parse(text)) });
      }),
      runs(500),
    );
  });

  it.each([
    ['{"a":1,"a":2}', 2, 1],
    ['{"a":{"b":1,"b":2}}', 3, 2],
    ['[{"a\\"":1},{"\\\\":":"}]', 2, 2],
    ['{"a\\":":1,"__proto__":{"b":2}}', 3, 3],
  ])('%s writes %i keys, of which %i are left', (text, written, left) => {
    expect(scanLine(text).keys).toBe(written);
    expect(keysIn(JSON.parse(text))).toBe(left);
  });

  it('finds nesting that no reader should walk, and none in strings', () => {
    expect(scanLine('['.repeat(200)).isTooDeep).toBe(false);
    expect(scanLine('['.repeat(201)).isTooDeep).toBe(true);
    expect(scanLine(`"${'['.repeat(300)}"`).isTooDeep).toBe(false);
  });
});

async function* chunked(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (const cut of [...cuts.map((each) => Math.min(each, bytes.length)).sort((a, b) => a - b), bytes.length]) {
    await Promise.resolve();
    yield bytes.subarray(at, cut);
    at = cut;
  }
}
