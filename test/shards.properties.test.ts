/**
 * A sweep in any number of shards says and does what a sweep in one job does, byte for byte, in whichever order their
 * reports come together.
 *
 * The repositories are drawn from parts that bear on one another: modules with their callers, JSON, templates, an
 * inventory in which two policies fit one copy, inline policies of one role in several folders under one quota, files
 * that changed within the period of the findings, and the files of fixtures side by side.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from './support/runs.js';
import { sweepInOne, sweepInShards, type Told } from './support/sharded-sweep.js';
import { drawnRepository, type DrawnRepository } from './support/sharded-repository.js';
import { SweptRepository } from './support/swept-repository.js';

function openOf({ files, past }: DrawnRepository): SweptRepository {
  const repository = new SweptRepository(files);
  repository.past = past;
  return repository;
}

/** Everything that a sweep left in the repository. */
function stateOf({ pulls, issue, branches, commits }: SweptRepository): unknown {
  return { pulls, issue, branches: [...branches].map(([name, tip]) => [name, commits.get(tip)?.files]) };
}

function wordsOf({ lines, outputs, files, summary, report }: Told): unknown {
  return { lines, outputs, files: [...files], summary, report };
}

describe('any shards of any repository', () => {
  it('say and do what one job does', async () => {
    await fc.assert(
      fc.asyncProperty(
        drawnRepository,
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        fc.nat(3),
        async (drawn, count, isTurned, closed) => {
          const [one, several] = [openOf(drawn), openOf(drawn)];
          const order = (reports: readonly string[]): readonly string[] =>
            isTurned ? [...reports].reverse() : reports;
          expect(wordsOf(await sweepInShards(several, count, order))).toEqual(wordsOf(await sweepInOne(one)));
          expect(stateOf(several)).toEqual(stateOf(one));
          // What somebody closes counts as kept, which neither plan nor shards know of.
          for (const each of [one, several]) each.close(closed + 1);
          expect(wordsOf(await sweepInShards(several, count, order))).toEqual(wordsOf(await sweepInOne(one)));
          expect(stateOf(several)).toEqual(stateOf(one));
        },
      ),
      runs(4, 100),
    );
  });
});
