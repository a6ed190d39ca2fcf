/** How a repository is divided, and what of the reviews holds for what a run learns later. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig, readInputs, type Config } from '../../src/config/config.js';
import type { FileReview } from '../../src/review/review-file.js';
import { stillKnown } from '../../src/review/shard-reviews.js';
import type { Snapshot } from '../../src/review/snapshot.js';
import { because } from '../../src/reasons/reason.js';
import { assertSame, namesOf, pathsOf, planAmong, planText, reportsAmong } from '../../src/sweep/shard-files.js';
import { shardsOf } from '../../src/sweep/shards.js';
import { runs } from '../support/runs.js';

const policy = '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}';

function filesAt(paths: readonly string[]): Pick<Snapshot, 'changed' | 'companions' | 'deleted'> {
  const changed = paths.map((path) => ({ path, text: policy, base: policy, hunks: [] }));
  return { changed, companions: [], deleted: [] };
}

describe('the files of a repository', () => {
  it('are each in one shard, with all of their folder', () => {
    const path = fc
      .tuple(fc.nat(5), fc.nat(9), fc.constantFrom('json', 'tf', 'yaml'))
      .map(([a, b, end]) => `f${a}/p${b}.${end}`);
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: 30 }), fc.integer({ min: 1, max: 6 }), (paths, count) => {
        const shards = shardsOf(filesAt(paths), paths.length, count);
        expect(shards.flat().sort()).toEqual([...paths].sort());
        for (const shard of shards)
          for (const other of shards)
            if (shard !== other) expect(foldersOf(shard).filter((each) => foldersOf(other).includes(each))).toEqual([]);
      }),
      runs(50),
    );
  });

  it('are alike many in all shards, and in one shard where they are few', () => {
    const paths = Array.from({ length: 40 }, (_, at) => `f${at}/p.json`);
    expect(shardsOf(filesAt(paths), 40, 4).map(({ length }) => length)).toEqual([10, 10, 10, 10]);
    const inAuto = (files: number): number => shardsOf(filesAt(paths), files, 'auto').length;
    expect([1_999, 2_000, 6_001, 20_000, 200_000].map(inAuto)).toEqual([1, 1, 4, 8, 8]);
  });

  it('are in one shard where there are none', () => {
    expect(shardsOf(filesAt([]), 0, 3)).toEqual([[]]);
  });
});

function foldersOf(paths: readonly string[]): readonly string[] {
  return paths.map((path) => path.slice(0, path.indexOf('/')));
}

describe('what shards reviewed', () => {
  const config: Config = readConfig(readInputs(new Map()), undefined);
  const snapshot: Snapshot = {
    ...{ today: '2026-11-24', head: 'a', ...filesAt(['a.json', 'b.json', 'c.json']), findings: [], origins: [] },
    ...{
      changedEvidence: [],
      keepAdded: [],
      named: [],
      passedOver: [],
      gaps: [],
      evidenceGaps: [],
      catalogue: undefined,
    },
    rest: { files: [], uncompared: undefined },
  };
  const review = (...sharers: readonly string[]): FileReview => ({
    ...{ policies: 0, outcomes: [], suggestions: [], outside: [], refined: [], removable: 0, tallies: [] },
    ...{ principals: [], protecting: [], matches: [], reviewed: [], touches: [], sharers },
  });
  const shards = [
    {
      reviews: new Map([
        ['a.json', review('b.json')],
        ['b.json', review()],
      ]),
      compared: 0.4,
    },
    { reviews: new Map([['c.json', review()]]), compared: 0.4 },
  ];
  const why = because('handed-on')`somebody else may use it by the symbolic link ${'l'}`;
  const keep = { action: 's3:*', reason: '', owner: undefined, until: undefined, principals: [], paths: [] };
  const holding = (now: Partial<Snapshot>, more: Partial<Config> = {}, from = shards): string => {
    const known = stillKnown(from, { snapshot, config })({ ...snapshot, ...now }, { ...config, ...more });
    return ['a.json', 'b.json', 'c.json'].filter((path) => known(path) !== undefined).join(' ');
  };

  it.each<[string, Partial<Snapshot>, Partial<Config>, string]>([
    ['nothing more', {}, {}, 'a.json b.json c.json'],
    ['other gaps', { gaps: [because('submodule')`${'s'} is a submodule`] }, {}, 'a.json b.json c.json'],
    [
      'the age of c',
      { asOf: { day: '2026-08-01', paths: ['c.json'], beside: [], files: [], isKnown: true } },
      {},
      'a.json b.json',
    ],
    [
      'the age of b, with which a shares a quota',
      { asOf: { day: '2026-08-01', paths: ['b.json'], beside: [], files: [], isKnown: true } },
      {},
      'c.json',
    ],
    ['a use of c', { unsearched: [{ kind: 'use', paths: ['c.json'], why }] }, {}, 'a.json b.json'],
    ['that users of c were not searched', { unsearched: [{ kind: 'search', paths: ['c.json'], why }] }, {}, ''],
    ['an entry for c', {}, { keep: [{ ...keep, policy: { path: 'c.json', name: 'c' } }] }, 'a.json b.json'],
    ['an entry for any policy', {}, { keep: [keep] }, ''],
    ['another config', {}, { maxAgeDays: 3 }, ''],
    ['another file', { companions: [{ path: 'd.json', text: policy }] }, {}, ''],
    ['another day', { today: '2026-11-25' }, {}, ''],
  ])('holds once a run knows %s', (_, now, more, paths) => {
    expect(holding(now, more)).toBe(paths);
  });

  it('holds no longer where one run would have stopped comparing', () => {
    expect(
      holding(
        {},
        {},
        shards.map((each) => ({ ...each, compared: 0.5 })),
      ),
    ).toBe('');
  });

  it('holds of no two files that share a quota and were reviewed apart', () => {
    const apart = [
      {
        reviews: new Map([
          ['a.json', review('b.json')],
          ['c.json', review()],
        ]),
        compared: 0,
      },
      { reviews: new Map([['b.json', review()]]), compared: 0 },
    ];
    expect(holding({}, {}, apart)).toBe('c.json');
  });
});

describe('a plan', () => {
  const plan = { commit: 'c', day: '2026-11-24', config: '1', index: '2', shards: namesOf([['a.json'], ['b.json']]) };
  const file = { path: '/t/sweep/sweep-plan.json', text: planText(plan, ['x']) };

  it('is read as it was written', () => {
    expect(planAmong({ files: [{ path: '/t/other.txt', text: '' }, file] }).plan).toEqual(plan);
    expect([...pathsOf(plan, '2-of-2')]).toEqual(['b.json']);
  });

  it.each([
    ['two of them', [file, { ...file, path: '/t/again/sweep-plan.json' }], 'more than one plan'],
    ['one cut off', [{ ...file, text: file.text.slice(0, 40) }], 'damaged, or cut off'],
    ['one without shards', [{ ...file, text: planText({ ...plan, shards: new Map() }, []) }], 'damaged, or cut off'],
    ['one of another version', [{ ...file, text: file.text.replace('"format":3', '"format":1') }], 'another version'],
    ['one that is no object', [{ ...file, text: '[]' }], 'damaged, or cut off'],
  ])('is none where there is %s', (_, files, says) => {
    expect(() => planAmong({ files })).toThrow(says);
  });

  it('knows its shards', () => {
    expect(() => pathsOf(plan, '3-of-3')).toThrow('the plan has no shard `3-of-3`; it has `1-of-2`, `2-of-2`');
  });

  it.each([
    ['{"format":3,"shard":"1-of-2","plan":"x","shared":1,"compared":0,"content":"0"}\nabc', 'damaged, or cut off'],
    ['{"format":3,"shard":"1-of-2"}\n', 'damaged, or cut off'],
    ['', 'damaged, or cut off'],
  ])('takes no report that is %j', (text, says) => {
    const known = planAmong({ files: [file] });
    expect(() => reportsAmong({ files: [{ path: 'sweep-shard-1-of-2.txt', text }] }, known)).toThrow(says);
  });

  it('is of one config and one set of evidence', () => {
    expect(() => {
      assertSame(plan, { config: 'x', index: '2' });
    }).toThrow('the config or the inputs are not those');
    expect(() => {
      assertSame(plan, { config: '1', index: 'x' });
    }).toThrow('the files or the findings are not those');
  });
});
