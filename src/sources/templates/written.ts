/**
 * The value at a place of an identity policy → its document, and the policy that it is.
 *
 *   {Statement: […]}                      a document
 *   !Sub '{"Statement": […]}', or a text   JSON in a text
 *   Fn::ToJsonString: {Statement: […]}    a document
 */
import { readDocument, type ActionList } from '../../policy/read-document.js';
import type { PolicyAddress } from '../../policy/model.js';
import { because, type PolicyReason } from '../../reasons/reason.js';
import { json } from '../../syntax/json/json.js';
import { parseJsonInYaml } from '../../syntax/json-in-yaml.js';
import type { Language } from '../../syntax/language.js';
import type { MapNode, Node, StringNode } from '../../syntax/node.js';
import { visible } from '../../text/message.js';
import { withFunctions } from './document.js';
import { intrinsicIn, substitutedIn } from './intrinsic.js';

/** A document, and what it is written in: JSON, where it stands in a text. */
type Document =
  | { readonly kind: 'document'; readonly node: MapNode; readonly language: Language }
  | { readonly kind: 'unreadable'; readonly why: PolicyReason };

/** The document that a value is, or that its text holds. */
export function documentIn(node: Node, text: string, language: Language): Document {
  const read = withFunctions(node);
  if (read.kind === 'map') return { kind: 'document', node: read, language };
  if (node.kind === 'string') return inText(node, 'none', text);
  const substituted = substitutedIn(node)?.text;
  if (substituted !== undefined) return inText(substituted, 'sub', text);
  const found = intrinsicIn(node);
  if (found?.name === 'ToJsonString') return documentIn(found.argument, text, language);
  const shown = visible(text.slice(node.range.start, node.range.end).replace(/\s+/g, ' '), 60);
  return {
    kind: 'unreadable',
    why: because('not-written-out')`its document is ${shown}, which the template does not determine`,
  };
}

function inText(node: StringNode, holes: 'sub' | 'none', text: string): Document {
  const parsed = parseJsonInYaml(text, node, holes);
  if (parsed.kind === 'unreadable')
    return {
      kind: 'unreadable',
      why: because('malformed-statement')`the text here is no JSON document: ${parsed.why}`,
    };
  return parsed.root.kind === 'map'
    ? { kind: 'document', node: parsed.root, language: json }
    : { kind: 'unreadable', why: because('malformed-statement')`the text here is no JSON object` };
}

/** Reads a document that stands in `text`. */
export function readWritten(
  { node, language }: Document & { kind: 'document' },
  at: PolicyAddress,
  text: string,
): ReturnType<typeof readDocument> {
  return readDocument(at, node, text, language, { lists: actionList, branches: true });
}

/** Actions are texts; what stands among them and is neither a text nor a function is a mistake of the template. */
function actionList(node: Node): ActionList {
  if (node.kind === 'string') return { kind: 'list', node, others: [] };
  if (node.kind === 'opaque')
    return {
      kind: 'opaque',
      why: because('actions-not-written-out')`its actions are not written out here, or an alias shares them`,
    };
  if (node.kind !== 'list')
    return {
      kind: 'opaque',
      why: because('malformed-statement')`expected ${'Action'} or ${'NotAction'} to be a string or a list`,
    };
  const odd = node.items.find(({ kind }) => kind !== 'string' && kind !== 'opaque');
  return odd === undefined
    ? { kind: 'list', node, others: [] }
    : {
        kind: 'opaque',
        why: because('malformed-statement')`expected actions to be strings, found another value among them`,
      };
}
