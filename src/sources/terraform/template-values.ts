/**
 * What the values in a template file stand for: what the calls say that fill it in.
 *
 *   templatefile("p.json.tpl", { queue = aws_sqs_queue.a.arn })     `${queue}` is the queue's ARN
 *   template = file("p.json.tpl")                                   the same in `data.template_file`
 *   vars     = { queue = aws_sqs_queue.a.arn }
 *
 * Nothing else of the module means anything in a template, so a name that a call leaves out stays open.
 */
import type { Meaning, Meanings, Time } from '../../policy/model.js';
import { entry, type Node } from '../../syntax/node.js';
import type { HeldDocument } from './documents.js';
import type { Position } from './flow.js';
import { meaningIn, meaningsIn } from './meaning.js';
import { attribute, pathOf, type Module } from './module.js';
import { isTemplateText } from './template-files.js';
import { indexOf, usesOf } from './uses.js';

/** A document as one module holds it. */
interface Reader {
  readonly module: Module;
  readonly held: HeldDocument;
}

/** What the values of a document mean, in the modules that hold it. */
export function valuesIn(readers: readonly Reader[]): { readonly meaning: Meaning; readonly meanings: () => Meanings } {
  const [first] = readers;
  const filled = readers.flatMap((reader) =>
    reader.held.positions.flatMap((position) => {
      const values = valuesGiven(position);
      return values === undefined ? [] : [{ ...reader, position, values }];
    }),
  );
  const all = readers.reduce((sum, { held }) => sum + held.positions.length, 0);
  const [only] = filled;
  if (first === undefined) throw new Error('a document without a module');
  // Where some read the file as it is, nothing is said of what stands in it.
  if (only === undefined || filled.length < all)
    return { meaning: meaningIn(first.module), meanings: () => meaningsOf(first) };
  return {
    meaning: filled.length === 1 ? filledIn(only.values, only.position, meaningIn(only.module)) : () => undefined,
    meanings: () => {
      const each = filled.map(({ module, held, values, position }) => {
        const { made, told } = meaningsOf({ module, held: { ...held, positions: [position] } });
        const fill = ({ meaning, holders }: Time): Time => ({ meaning: filledIn(values, position, meaning), holders });
        return { made: made.map(fill), told: told.map(fill) };
      });
      return { made: each.flatMap(({ made }) => made), told: each.flatMap(({ told }) => told) };
    },
  };
}

function meaningsOf({ module, held }: Reader): Meanings {
  return meaningsIn(module, (one) => usesOf(held, indexOf(one)).principals);
}

/** What a `templatefile()` or a `data.template_file` fills in. */
function valuesGiven({ trail, block, attribute: of }: Position): Node | undefined {
  const node = trail[trail.length - 1];
  const expression = node?.kind === 'opaque' ? node.expression : undefined;
  if (expression?.kind !== 'call') return undefined;
  if (expression.name === 'templatefile') return expression.args[1];
  return isTemplateText(block, of) ? attribute(block, 'vars')?.node : undefined;
}

/** The meaning of the names in a template, where the module means this by the values it is given. */
function filledIn(values: Node, { file }: Position, meaning: Meaning): Meaning {
  return (node) => {
    const path = pathOf(node);
    if (path === undefined) return undefined;
    let given: { node: Node; source: string; meaning: Meaning } | undefined = {
      ...{ node: values, source: file.text, meaning },
    };
    for (const step of path) {
      if (given.node.kind === 'opaque') {
        const meant: ReturnType<Meaning> = given.meaning(given.node);
        if (meant?.kind !== 'value') return undefined;
        given = meant;
      }
      const below: Node | undefined = given.node.kind === 'map' ? entry(given.node, step) : undefined;
      if (below === undefined) return undefined;
      given = { ...given, node: below };
    }
    return { kind: 'value', ...given };
  };
}
