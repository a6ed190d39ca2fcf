/**
 * The YAML reader against another parser of the ecosystem, Lezer's: the same strings at the same
 * places, lists and maps that begin at the same characters, the same comments.
 */
import { parser } from '@lezer/yaml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Node } from '../../src/syntax/node.js';
import { partsOf } from '../../src/syntax/value.js';
import { yaml } from '../../src/syntax/yaml/yaml.js';
import { plain } from '../../src/text/message.js';
import { drawnPolicy } from '../support/random-policy.js';
import { drawnPicks, yamlOf } from '../support/random-yaml.js';
import { runs } from '../support/runs.js';

const often = runs(100);

describe('the YAML reader agrees with Lezer’s', () => {
  it('about random policies', () => {
    fc.assert(
      fc.property(drawnPolicy, drawnPicks, (policy, picks) => {
        const text = yamlOf(policy, picks);
        expect(placesByUs(text)).toEqual(placesByLezer(text));
      }),
      often,
    );
  });

  it.each([
    'a: !Sub "x" # y\nb: !If [c, d, !Ref e]\n',
    'a: &x [y]\nb: *x\nc: &z\n  d: e\n',
    'a:\n- b: c\n  d:\n  - e # f\n\n  # g\n- - h\n  - i\n',
    "a: {b: [c, 'd'], \"e\": f}\n# g\n---\n- h: it's\n",
    'a: x y\n  z\nb: "x\n\n  y"\n',
  ])('about %j', (text) => {
    expect(placesByUs(text)).toEqual(placesByLezer(text));
  });
});

/** What stands where, as `kind start text`, or for lists and maps just their start. */
type Places = readonly string[];

function placesByUs(text: string): Places {
  const parsed = yaml.parse(text);
  if (parsed.kind === 'unreadable') throw new Error(`${plain(parsed.why)} in ${text}`);
  const comments = yaml.comments(text).map(({ start, end }) => `comment ${start} ${text.slice(start, end)}`);
  return [...nodesIn(parsed.root).flatMap((node) => placeOf(node, text)), ...comments].sort();
}

function placeOf({ kind, range }: Node, text: string): readonly string[] {
  if (kind === 'list' || kind === 'map') return [`${kind} ${range.start}`];
  if (kind === 'opaque' || range.start === range.end) return [];
  return [`string ${range.start} ${text.slice(range.start, range.end)}`];
}

const kinds: Readonly<Record<string, 'list' | 'map' | 'string' | 'comment'>> = {
  BlockSequence: 'list',
  FlowSequence: 'list',
  BlockMapping: 'map',
  FlowMapping: 'map',
  Literal: 'string',
  QuotedLiteral: 'string',
  Comment: 'comment',
};

function placesByLezer(text: string): Places {
  const places: string[] = [];
  // A byte-order mark is no character of the document to it.
  const shift = text.startsWith('\uFEFF') ? 1 : 0;
  parser.parse(text.slice(shift)).iterate({
    enter: ({ name, from, to, type }) => {
      if (type.isError) throw new Error(`refused at ${from} of ${text}`);
      const kind = kinds[name];
      // Its block maps begin with the white space and the comments before their first key.
      const start =
        from + shift + (name === 'BlockMapping' ? (/^(?:\s|#.*)*/.exec(text.slice(from + shift))?.[0].length ?? 0) : 0);
      if (kind === 'list' || kind === 'map') places.push(`${kind} ${start}`);
      else if (kind !== undefined) places.push(`${kind} ${start} ${text.slice(start, to + shift).trimEnd()}`);
      // Keys have no node of their own in our tree.
      return name !== 'Key';
    },
  });
  return places.sort();
}

function nodesIn(node: Node): readonly Node[] {
  if (node.kind === 'list') return [node, ...node.items.flatMap(nodesIn)];
  if (node.kind === 'map') return [node, ...node.entries.flatMap(({ value }) => nodesIn(value))];
  return node.kind === 'opaque' ? [node, ...partsOf(node.expression).flatMap(nodesIn)] : [node];
}
