/**
 * The forms in which Terraform holds a policy document, and the document each one means.
 *
 *   jsonencode({ Statement = [ … ] })              an object of HCL
 *   <<EOF … EOF   and   "{\"Statement\": … }"       JSON in a string, with `${…}` in it
 *   file("${path.module}/p.json"), templatefile()  JSON in a file of its own
 *   data.aws_iam_policy_document.x.json            HCL's own blocks
 *   local.x                                        any of these, elsewhere
 */
import { looksLikePolicy } from '../../policy/read-document.js';
import { parseEmbedded } from '../../syntax/embedded-json.js';
import { jsonTemplate } from '../../syntax/json-template.js';
import { json } from '../../syntax/json/json.js';
import type { Language } from '../../syntax/language.js';
import type { MapNode, Node } from '../../syntax/node.js';
import { partsOf } from '../../syntax/value.js';
import type { SourceFile } from '../../text/file.js';
import { message, words, type Message } from '../../text/message.js';
import { blockAt, languageOfFile, pathOf, resolved, type Block, type Located, type Module } from './module.js';

/** A form that a policy has where it is used. */
export type Form =
  | {
      readonly kind: 'document';
      readonly node: MapNode;
      readonly file: SourceFile;
      readonly language: Language;
      readonly hasDirectives: boolean;
    }
  | { readonly kind: 'data'; readonly block: Block }
  /** Meant as a policy, and not readable. */
  | { readonly kind: 'unreadable'; readonly at: Located; readonly why: Message };

/** The documents that a value holds or refers to; none where it is no policy, or comes from outside. */
export function formsOf(module: Module, located: Located): readonly Form[] {
  const target = resolved(module, located);
  const { node, file } = target;
  if (node.kind === 'string') return inString(target);
  if (node.kind === 'list') return node.items.flatMap((item) => formsOf(module, { node: item, file }));
  if (node.kind !== 'opaque') return [];
  const { expression } = node;
  if (expression.kind === 'template' && pathOf(node) === undefined) return inString(target);
  const path = pathOf(node);
  if (path !== undefined) return fromPath(module, path);
  if (expression.kind !== 'call') return partsOf(expression).flatMap((part) => formsOf(module, { node: part, file }));
  const [first] = expression.args;
  if (first === undefined) return [];
  if (expression.name === 'jsonencode') return encoded(module, { node: first, file });
  if (expression.name === 'file' || expression.name === 'templatefile') return inFile(module, { node: first, file });
  return expression.args.flatMap((arg) => formsOf(module, { node: arg, file }));
}

function encoded(module: Module, located: Located): readonly Form[] {
  const { node, file } = resolved(module, located);
  if (looksLikePolicy(node))
    return [{ kind: 'document', node, file, language: languageOfFile(file), hasDirectives: false }];
  if (node.kind !== 'opaque' || node.expression.kind !== 'call') return [];
  const inside = node.expression.args.flatMap((arg) => encoded(module, { node: arg, file }));
  if (inside.length === 0) return [];
  return [
    {
      kind: 'unreadable',
      at: { node, file },
      why: message`its document is put together by ${node.expression.name}, so its parts are not narrowed on their own`,
    },
  ];
}

/** What a policy in JSON has, also with its quotes escaped. */
const meansPolicy = /"Statement\\?"\s*:/;

/** JSON in a string or heredoc, where it is meant as a policy. */
function inString(located: Located): readonly Form[] {
  const { node, file } = located;
  const written = file.text.slice(node.range.start, node.range.end);
  if (!meansPolicy.test(written)) return [];
  const parsed = parseEmbedded(file.text, node);
  if (parsed.kind === 'unreadable')
    return [{ kind: 'unreadable', at: { node: { ...node, range: parsed.at }, file }, why: words(parsed.why) }];
  return looksLikePolicy(parsed.root)
    ? [{ kind: 'document', node: parsed.root, file, language: json, hasDirectives: parsed.hasDirectives }]
    : [];
}

function fromPath(module: Module, path: readonly string[]): readonly Form[] {
  if (path[0] !== 'data' || path[1] !== 'aws_iam_policy_document') return [];
  const block = blockAt(module, path);
  return block === undefined ? [] : [{ kind: 'data', block }];
}

/** The file that a literal path below the module names, where it is at hand. */
function inFile(module: Module, located: Located): readonly Form[] {
  const path = literalPath(module, located);
  const file = path === undefined ? undefined : module.files.get(path);
  if (file === undefined || !meansPolicy.test(file.text)) return [];
  const parsed = parseEmbedded(file.text, undefined);
  const whole: Node = { kind: 'string', value: '', quote: '', range: { start: 0, end: file.text.length } };
  if (parsed.kind === 'unreadable')
    return [{ kind: 'unreadable', at: { node: { ...whole, range: parsed.at }, file }, why: words(parsed.why) }];
  return looksLikePolicy(parsed.root)
    ? [{ kind: 'document', node: parsed.root, file, language: jsonTemplate, hasDirectives: parsed.hasDirectives }]
    : [];
}

/** The path of `file("${path.module}/x.json")` from the root of the repository. */
function literalPath(module: Module, located: Located): string | undefined {
  const { node } = resolved(module, located);
  const text = pathText(node);
  if (text === undefined || text.startsWith('/')) return undefined;
  const steps: string[] = module.folder === '' ? [] : module.folder.split('/');
  for (const step of text.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function pathText(node: Node): string | undefined {
  if (node.kind === 'string') return node.value;
  if (node.kind !== 'opaque' || node.expression.kind !== 'template') return undefined;
  const [first, ...rest] = node.expression.parts;
  const root = first?.kind === 'hole' ? pathOf(first.node)?.join('.') : undefined;
  if (root !== 'path.module' && root !== 'path.root') return undefined;
  const tail = rest.map((part) => (part.kind === 'text' ? part.value : undefined));
  return tail.includes(undefined) ? undefined : tail.join('').replace(/^\//, '');
}
