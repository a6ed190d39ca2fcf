/**
 * The texts of a list, with what the module says of the values in them.
 *
 *   [local.objects, "${var.bucket_arn}/*"]     `aws_s3_bucket.a.arn` + `/*`, twice
 */
import type { Meaning } from '../policy/model.js';
import type { Node, OpaqueNode } from '../syntax/node.js';
import { madeArn } from './made-arns.js';
import { writtenOut } from './written-out.js';
import { holeOf, textPattern, type Hole, type InHole, type Reading, type TextPattern } from './text-pattern.js';

type Resource = Extract<ReturnType<Meaning>, { kind: 'resource' }>;

/** How far references are followed: a local that names a local, and so on. */
const deepest = 16;
/** How many texts a value may become. */
const most = 1_000;

/** The texts of a value: several where it means a list. */
export function meantTexts(node: Node, reading: Reading, meaning: Meaning | undefined): readonly TextPattern[] {
  const nothing: Meaning = () => undefined;
  return itemsOf(node, meaning ?? nothing, deepest)
    .slice(0, most)
    .map((item) => textPattern(item.node, reading, inHoleOf(item.meaning, reading, deepest)));
}

interface Item {
  readonly node: Node;
  readonly meaning: Meaning;
}

function itemsOf(node: Node, meaning: Meaning, left: number): readonly Item[] {
  if (node.kind === 'list') return node.items.flatMap((item) => itemsOf(item, meaning, left - 1));
  const meant = node.kind === 'opaque' && left > 0 ? (meaning(node) ?? sameAs(node, meaning)) : undefined;
  if (meant?.kind !== 'value') return [{ node, meaning }];
  const items = itemsOf(meant.node, meant.meaning, left - 1);
  return items.length > most ? [{ node, meaning }] : items;
}

/** What an alias stands for, and what an anchor marks. */
function sameAs(
  { same }: OpaqueNode,
  meaning: Meaning,
): (Pick<Item, 'node' | 'meaning'> & { kind: 'value' }) | undefined {
  return same === undefined ? undefined : { kind: 'value', node: same, meaning };
}

function inHoleOf(meaning: Meaning, reading: Reading, left: number): InHole {
  return (node) => {
    const meant = left > 0 ? meaning(node) : undefined;
    if (meant === undefined) return partIn(node, meaning);
    if (meant.kind === 'resource') return [resourceIn(holeOf(node), meant)];
    const text = textPattern(meant.node, reading, inHoleOf(meant.meaning, reading, left - 1));
    return text.kind === 'literal' ? [text.text] : text.parts;
  };
}

/** A part of what a name stands for, where that is an expression: it goes by the expression, so that another one is another part. */
function partIn(node: Node, meaning: Meaning): readonly Hole[] | undefined {
  const name = writtenOut([node], meaning).get(node);
  return name === undefined ? undefined : [{ type: 'any', name }];
}

/** What stands for the attribute of a resource that the files make, with all that it goes by. */
function resourceIn(hole: Hole, { type, label, attribute, name, formerly }: Resource): Hole {
  const fits = name === undefined || name.startsWith('\n') ? undefined : madeArn(type, attribute, name);
  return {
    ...hole,
    ...(fits === undefined ? {} : { fits }),
    address: [type, label, attribute].join('\n'),
    ...(formerly.length === 0
      ? {}
      : { formerly: formerly.map((address) => [...address.split('.'), attribute].join('\n')) }),
    ...(name === undefined ? {} : { called: JSON.stringify([type, name, attribute]) }),
  };
}
