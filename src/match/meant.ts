/**
 * The texts of a list, with what the module says of the values in them.
 *
 *   [local.objects, "${var.bucket_arn}/*"]     `aws_s3_bucket.a.arn` + `/*`, twice
 */
import type { Meaning } from '../policy/model.js';
import type { Node } from '../syntax/node.js';
import { holeOf, textPattern, type InHole, type Reading, type TextPattern } from './text-pattern.js';

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
  const meant = node.kind === 'opaque' && left > 0 ? meaning(node) : undefined;
  if (meant?.kind !== 'value') return [{ node, meaning }];
  const items = itemsOf(meant.node, meant.meaning, left - 1);
  return items.length > most ? [{ node, meaning }] : items;
}

function inHoleOf(meaning: Meaning, reading: Reading, left: number): InHole {
  return (node) => {
    const meant = left > 0 ? meaning(node) : undefined;
    if (meant === undefined) return undefined;
    if (meant.kind === 'resource') return [called(holeOf(node), meant.name)];
    const text = textPattern(meant.node, reading, inHoleOf(meant.meaning, reading, left - 1));
    return text.kind === 'literal' ? [text.text] : text.parts;
  };
}

function called(hole: ReturnType<typeof holeOf>, name: string | undefined): ReturnType<typeof holeOf> {
  const [type, , attribute] = hole.address?.split('\n') ?? [];
  return name === undefined || type === undefined ? hole : { ...hole, called: JSON.stringify([type, name, attribute]) };
}
