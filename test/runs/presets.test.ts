/** What a config says on top of what it extends, in which order, and where the chain ends. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInputs, type Config } from '../../src/config/config.js';
import { extended, extendedByKnown } from '../../src/runs/presets.js';
import type { Presets } from '../../src/world/presets.js';

const path = '.github/iam-policy-refiner.yml';
const inputs = readInputs(new Map());
const role = (name: string): string => `arn:aws:iam::123456789012:role/${name}`;
const entry = (name: string): string => `{paths: [${name}/**], principals: ['${role(name)}']}`;

describe('a config that extends presets', () => {
  it.each<{ says: string; own: string; presets: Readonly<Record<string, string>>; is: object }>([
    {
      says: 'has their entries before its own',
      own: `extends: o/p//a.yml@v1\npolicies: [${entry('own')}]\nkeep: [{action: 's3:Put*', reason: own}]`,
      presets: { 'a.yml': `policies: [${entry('preset')}]\nkeep: [{action: 's3:Get*', reason: preset}]` },
      is: {
        mappings: [{ paths: ['preset/**'] }, { paths: ['own/**'] }],
        keep: [{ reason: 'preset' }, { reason: 'own' }],
      },
    },
    {
      says: 'overrides what it says itself, also with no',
      own: 'extends: o/p//a.yml@v1\nname-convention: false\nmissing: ignore\nsweep: {max-open: 1, drafts: false, labels: []}',
      presets: {
        'a.yml':
          'name-convention: true\nmissing: unused-nothing\noverride-by-author: accept\nsweep: {max-open: 9, max-new: 9, drafts: true, labels: [a1]}',
      },
      is: {
        nameConvention: false,
        missing: 'ignore',
        overrideByAuthor: 'accept',
        sweep: { maxOpen: 1, maxNew: 9, drafts: false, labels: [] },
      },
    },
    {
      says: 'knows their accounts by name, and its own word goes',
      own: "extends: o/p//a.yml@v1\naccounts: {b: '333333333333'}\npolicies: [{paths: ['{x}/**'], principals: ['arn:aws:iam::{x}:role/R']}]",
      presets: { 'a.yml': "accounts: {a: '111111111111', b: '222222222222'}" },
      is: {
        accounts: new Map([
          ['a', '111111111111'],
          ['b', '333333333333'],
        ]),
      },
    },
    {
      says: 'goes by the later of several, each after what it extends itself, and each once',
      own: 'extends: [o/p//a.yml@v1, O/P//b.yml@v1]',
      presets: {
        'a.yml': `extends: o/p//b.yml@v1\nmissing: ignore\npolicies: [${entry('a')}]`,
        'b.yml': `missing: unused-nothing\npolicies: [${entry('b')}]`,
      },
      is: { mappings: [{ paths: ['b/**'] }, { paths: ['a/**'] }], missing: 'ignore' },
    },
    {
      says: 'may say nothing else, and its presets nothing either',
      own: 'extends: [o/p//a.yml@v1]',
      presets: { 'a.yml': '' },
      is: { mappings: [], keep: [] },
    },
  ])('$says', async ({ own, presets, is }) => {
    expect((await read(own, presets)).config).toMatchObject(is);
  });

  it.each<{ what: string; own: string; presets: Readonly<Record<string, string>>; says: RegExp }>([
    {
      what: 'a circle',
      own: 'extends: o/p//a.yml@v1',
      presets: { 'a.yml': 'extends: o/p//b.yml@v1', 'b.yml': 'extends: O/p//a.yml@v1' },
      says: /extends `o\/p\/\/a\.yml@v1`, which extends `o\/p\/\/b\.yml@v1`, which extends `O\/p\/\/a\.yml@v1`: .*circle/,
    },
    {
      what: 'a fourth step',
      own: 'extends: o/p//a.yml@v1',
      presets: {
        'a.yml': 'extends: o/p//b.yml@v1',
        'b.yml': 'extends: o/p//c.yml@v1',
        'c.yml': 'extends: o/p//d.yml@v1',
        'd.yml': '',
      },
      says: /which extends `o\/p\/\/d\.yml@v1`: .*over 3 steps/,
    },
    {
      what: 'an eleventh',
      own: `extends: [${Array.from({ length: 11 }, (_, at) => `o/p//${at}.yml@v1`).join(', ')}]`,
      presets: Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`${at}.yml`, ''])),
      says: /`o\/p\/\/10\.yml@v1`: .*10 presets in all/,
    },
    {
      what: 'what is wrong in one',
      own: 'extends: o/p//a.yml@v1',
      presets: { 'a.yml': 'missing: ignore\nkept: []' },
      says: /config `o\/p\/\/a\.yml@v1`: line 2: .*unknown key `kept`.*; it is a preset that the config extends/,
    },
    {
      what: 'accounts that nobody lists',
      own: 'extends: o/p//a.yml@v1',
      presets: { 'a.yml': "policies: [{paths: ['{x}/**'], principals: ['arn:aws:iam::{x}:role/R']}]" },
      says: /config `o\/p\/\/a\.yml@v1`: line 1: .*needs `accounts`/,
    },
    {
      what: 'what is wrong in the config itself, first',
      own: 'extends: o/p//none.yml@v1\nkept: []',
      presets: {},
      says: /config `\.github\/iam-policy-refiner\.yml`: line 2: .*unknown key `kept`/,
    },
  ])('is told of $what', async ({ own, presets, says }) => {
    await expect(read(own, presets)).rejects.toThrow(says);
  });

  it('reads no preset because another version of the file names it', async () => {
    const { presets: known } = await read('extends: o/p//a.yml@v1', { 'a.yml': 'missing: ignore' });
    const at = (text: string): Promise<Config> => extendedByKnown(inputs, { path, text }, known);
    expect(await at('extends: o/p//a.yml@v1')).toMatchObject({ missing: 'ignore' });
    expect(await at('extends: [o/p//a.yml@v1, x/y//z.yml@v1]')).toMatchObject({ missing: undefined });
    await expect(at('extends: [o/p//a.yml@v2]\nkept: []')).rejects.toThrow('unknown key `kept`');
  });
});

describe('any presets without a circle', () => {
  const names = ['a', 'b', 'c', 'd'];
  const graph = fc.record(Object.fromEntries(names.map((name, at) => [name, fc.subarray(names.slice(at + 1))])));
  it('end, and count once each before what extends them', async () => {
    await fc.assert(
      fc.asyncProperty(graph, fc.subarray(names), async (edges, own) => {
        const list = (of: readonly string[]): string =>
          `extends: [${of.map((each) => `o/p//${each}.yml@v1`).join(', ')}]`;
        const presets = names.map((name): [string, string] => [
          `${name}.yml`,
          `${list(edges[name] ?? [])}\npolicies: [${entry(name)}]`,
        ]);
        const result = await read(list(own), Object.fromEntries(presets)).catch((cause: unknown) => String(cause));
        if (typeof result === 'string') {
          expect(result).toContain('over 3 steps');
          return;
        }
        const order = result.config.mappings.map(({ paths }) => paths[0]?.charAt(0) ?? '');
        expect(new Set(order).size).toBe(order.length);
        for (const [at, name] of order.entries())
          for (const below of edges[name] ?? []) expect(order.indexOf(below)).toBeLessThan(at);
        expect(order).toEqual(expect.arrayContaining(own));
      }),
    );
  });
});

function read(own: string, presets: Readonly<Record<string, string>>): ReturnType<typeof extended> {
  const host: Presets = {
    read: (ref) => {
      const text = presets[ref.path];
      return text === undefined
        ? Promise.reject(new Error(`nobody may ask for ${ref.text}`))
        : Promise.resolve({ sha: '1'.repeat(40), text });
    },
  };
  return extended(inputs, { path, text: own }, host);
}
