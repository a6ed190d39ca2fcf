/**
 * The forms in which Terraform holds a policy document, and the document each one means.
 *
 *   jsonencode({ Statement = [ … ] })              an object of HCL
 *   <<EOF … EOF   and   "{\"Statement\": … }"       JSON in a string, with `${…}` in it
 *   file("${path.module}/p.json"), templatefile()  JSON in a file of its own, also in `data.template_file`
 *   data.aws_iam_policy_document.x.json            HCL's own blocks
 *   local.x                                        any of these, elsewhere
 */
import { looksLikePolicy } from '../../policy/read-document.js';
import { because, type PolicyReason } from '../../reasons/reason.js';
import { parseEmbedded } from '../../syntax/embedded-json.js';
import { jsonTemplate } from '../../syntax/json-template.js';
import { json } from '../../syntax/json/json.js';
import type { Language } from '../../syntax/language.js';
import { entry, type MapNode, type Node } from '../../syntax/node.js';
import type { SourceFile } from '../../text/file.js';
import { visible } from '../../text/message.js';
import { pathFrom } from '../../text/path.js';
import type { Position } from './flow.js';
import { languageOfFile, pathOf, resolved, type Block, type Located, type Module } from './module.js';
import { statementsIn } from './statement-lists.js';
import { isFilledInLater, isTemplateText } from './template-files.js';

/** A form that a policy has where it is used. */
export type Form =
  | {
      readonly kind: 'document';
      readonly node: MapNode;
      readonly file: SourceFile;
      readonly language: Language;
      readonly hasDirectives: boolean;
      /** What an expression under `Statement` holds, where statements are written out in it. */
      readonly statements?: readonly Node[];
    }
  | { readonly kind: 'data'; readonly block: Block }
  /** Meant as a policy, and not readable. */
  | {
      readonly kind: 'unreadable';
      /** Where it cannot be read. */
      readonly at: Located;
      /** All of it. */
      readonly whole: Located;
      readonly why: PolicyReason;
    };

/** The document that begins at the end of a position; `undefined` where none does. */
export function formOf(module: Module, { trail, file, block, attribute }: Position): Form | undefined {
  const node = trail[trail.length - 1];
  if (node === undefined) return undefined;
  if (node.kind === 'map') return fromMap(module, { node, file });
  if (isTemplateText(block, attribute) && isFilledInLater(written({ node, file }))) return inTemplate({ node, file });
  if (node.kind === 'string') return inString({ node, file });
  if (node.kind !== 'opaque') return undefined;
  const { expression } = node;
  if (expression.kind === 'template' && pathOf(node) === undefined) return inString({ node, file });
  if (expression.kind !== 'call' || !/^(?:file|templatefile)$/.test(expression.name)) return undefined;
  const [first] = expression.args;
  return first === undefined ? undefined : inFile(module, { node: first, file });
}

/** An object with statements. What its `Statement` is made of may stand elsewhere. */
function fromMap(module: Module, { node, file }: Located<MapNode>): Form | undefined {
  if (looksLikePolicy(node))
    return { kind: 'document', node, file, language: languageOfFile(file), hasDirectives: false };
  const statements = entry(node, 'Statement');
  if (statements?.kind !== 'opaque') return undefined;
  const written = statementsIn(module, file, statements);
  if (written !== undefined)
    return {
      ...{ kind: 'document', node, file, language: languageOfFile(file), hasDirectives: false },
      statements: written,
    };
  const why = because(
    'not-written-out',
  )`its statements are ${excerpt(statements, file)}, which these files do not determine`;
  return { kind: 'unreadable', at: { node, file }, whole: { node, file }, why };
}

/** What a policy in JSON has, also with its quotes escaped. */
const meansPolicy = /"Statement\\?"\s*:/;

/** JSON in a string or heredoc, where it is meant as a policy. */
function inString(located: Located): Form | undefined {
  const { node, file } = located;
  if (!meansPolicy.test(written(located))) return undefined;
  const parsed = parseEmbedded(file.text, node);
  if (parsed.kind === 'unreadable')
    return {
      kind: 'unreadable',
      at: { node: { ...node, range: parsed.at }, file },
      whole: located,
      why: because('unreadable-file')`${parsed.why}`,
    };
  return looksLikePolicy(parsed.root)
    ? { kind: 'document', node: parsed.root, file, language: json, hasDirectives: parsed.hasDirectives }
    : undefined;
}

/** JSON in a string whose holes stand for text that nobody knows here, as in `"$${action}"`. */
function inTemplate(at: Located): Form | undefined {
  if (at.node.kind === 'opaque' && at.node.expression.kind !== 'template') return undefined;
  if (!meansPolicy.test(written(at))) return undefined;
  const why = because('template-text')`it is a template whose holes are filled in elsewhere`;
  return { kind: 'unreadable', at, whole: at, why };
}

function written({ node: { range }, file }: Located): string {
  return file.text.slice(range.start, range.end);
}

/** The file that a literal path below the module names, where it is at hand. */
function inFile(module: Module, located: Located): Form | undefined {
  const path = literalPath(module, located);
  const file = path === undefined ? undefined : module.files.get(path);
  if (file === undefined || !meansPolicy.test(file.text)) return undefined;
  const parsed = parseEmbedded(file.text, undefined);
  const whole: Node = { kind: 'string', value: '', quote: '', range: { start: 0, end: file.text.length } };
  if (parsed.kind === 'unreadable')
    return {
      kind: 'unreadable',
      at: { node: { ...whole, range: parsed.at }, file },
      whole: { node: whole, file },
      why: because('unreadable-file')`${parsed.why}`,
    };
  return looksLikePolicy(parsed.root)
    ? { kind: 'document', node: parsed.root, file, language: jsonTemplate, hasDirectives: parsed.hasDirectives }
    : undefined;
}

/** The path of `file("${path.module}/x.json")` from the root of the repository. */
function literalPath(module: Module, located: Located): string | undefined {
  const { node } = resolved(module, located);
  const text = pathText(node);
  if (text === undefined || text.startsWith('/')) return undefined;
  return pathFrom(module.folder, text);
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

/** The source of a value, short enough for a sentence. */
export function excerpt({ range }: Node, { text }: SourceFile): string {
  return visible(text.slice(range.start, range.end).replace(/\s+/g, ' '), 80);
}
