/** What is carried to another process is the same there: values, order, and which of them are one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphIn, graphText, partsOf } from '../../src/text/graph-text.js';
import { runs } from '../support/runs.js';

describe('graphText', () => {
  it('gives any plain value back', () => {
    const keys = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'toString', '0'));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.string(),
        fc.double(),
        fc.boolean(),
        fc.constantFrom(null, undefined, -0, Number.NaN, Number.POSITIVE_INFINITY),
        fc.array(tie('value')),
        fc.dictionary(keys, tie('value'), { noNullPrototype: true }),
        fc.array(fc.tuple(tie('value'), tie('value'))).map((entries) => new Map(entries)),
        fc.array(tie('value')).map((items) => new Set(items)),
      ),
    }));
    fc.assert(
      fc.property(value, (each) => {
        expect(graphIn(graphText(each, []), [])).toStrictEqual(each);
      }),
      runs(200),
    );
  });

  it('keeps apart what is alike, and together what is one, in circles as well', () => {
    const one = { name: 'a' };
    const circle: { self?: unknown; all: unknown } = { all: [one, one, { name: 'a' }] };
    circle.self = circle;
    const read = graphIn(graphText(circle, []), []) as { self: unknown; all: readonly unknown[] };
    expect(read.self).toBe(read);
    expect(read.all[0]).toBe(read.all[1]);
    expect(read.all[0]).not.toBe(read.all[2]);
    expect(read.all[2]).toEqual(one);
  });

  it('writes a text once, however often it stands there', () => {
    const names = Array.from({ length: 100 }, () => ['arn:aws:iam::123456789012:role/deploy']);
    expect(graphText(names, []).match(/deploy/g)).toHaveLength(1);
    expect(graphIn(graphText(names, []), [])).toEqual(names);
  });

  it('points at what both have: functions are there again, and nothing of it is written', () => {
    const catalogue = { level: (name: string) => `${name}!`, names: new Map([['secret', { deep: 1 }]]) };
    const shared = partsOf([catalogue]);
    const text = graphText({ catalogue, deep: catalogue.names.get('secret') }, shared);
    expect(text).not.toContain('secret');
    const read = graphIn(text, shared) as { catalogue: typeof catalogue; deep: unknown };
    expect(read.catalogue).toBe(catalogue);
    expect(read.deep).toBe(catalogue.names.get('secret'));
  });

  it('carries no function: whoever asks it is told', () => {
    const read = graphIn(graphText({ meaning: () => 1 }, []), []) as { meaning: () => number };
    expect(() => read.meaning()).toThrow('this function was left in another process');
  });

  it.each([new Date(), 1n, Symbol('a'), Object.create(null) as unknown])(
    'refuses what would not be the same',
    (value) => {
      expect(() => graphText([value], [])).toThrow('cannot be carried');
    },
  );

  it.each([
    '[]',
    '{"shapes":[],"nodes":[["a",3]],"start":0}',
    '{"shapes":[],"nodes":[["a",-1]],"start":0}',
    '{"shapes":[],"nodes":[["o",0]],"start":0}',
    '{"shapes":[["a"]],"nodes":[["o",0]],"start":0}',
    '{"shapes":[[1]],"nodes":[],"start":[]}',
    '{"shapes":[],"nodes":[["x"]],"start":0}',
    '{"shapes":[["a"]],"nodes":[["o",0,[1],[2]]],"start":0}',
    '{"shapes":[],"nodes":[7],"start":0}',
    '{"shapes":[],"nodes":[],"start":["many"]}',
  ])('refuses %s', (text) => {
    expect(() => graphIn(text, [])).toThrow(Error);
  });

  it('is as deep as it likes', () => {
    let deep: unknown = 'end';
    for (let at = 0; at < 20_000; at++) deep = [deep];
    let [read, depth] = [graphIn(graphText(deep, []), []), 0];
    for (; Array.isArray(read); depth++) [read] = read as readonly unknown[];
    expect([read, depth]).toEqual(['end', 20_000]);
  });
});
