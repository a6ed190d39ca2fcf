/**
 * A policy document's tree, read into a `Policy`.
 *
 * Refuses the whole document when a key stands twice (IAM rejects it, and which
 * of the two counts is anybody's guess). A statement that is not of the grammar
 * is set aside with its reason and the others still count.
 * Grammar: IAM User Guide, "Grammar of the IAM JSON policy language".
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
import { duplicateKey, entry, type ListNode, type MapNode, type Node, type StringNode } from '../syntax/node.js';
import { canonical } from '../syntax/value.js';
import { message, words, type Message } from '../text/message.js';
import type { Policy, PolicyAddress, Statement, Term, Terms, UnreadStatement } from './model.js';

export type ReadDocument =
  { readonly kind: 'policy'; readonly policy: Policy } | { readonly kind: 'refused'; readonly why: Message };

/**
 * Whether a tree is meant as an IAM policy document: it has statements, and one
 * of them has an `Effect`, or it carries one of the two language versions.
 */
export function looksLikePolicy(node: Node | undefined): node is MapNode {
  if (node?.kind !== 'map') return false;
  const statements = entry(node, 'Statement');
  if (statements?.kind !== 'list' && statements?.kind !== 'map') return false;
  const version = entry(node, 'Version');
  if (version?.kind === 'string' && /^20(08-10|12-10)-17$/.test(version.value)) return true;
  const maps = statements.kind === 'list' ? statements.items : [statements];
  return maps.some(
    (each) => entry(each, 'Effect') !== undefined && (entry(each, 'Action') ?? entry(each, 'NotAction')) !== undefined,
  );
}

/** Reads the document at `node`; `source` is the text its ranges belong to. */
export function readDocument(at: PolicyAddress, node: MapNode, source: string): ReadDocument {
  const twice = duplicateKey(node);
  if (twice !== undefined) {
    return {
      kind: 'refused',
      why: message`the key ${twice.key} stands twice in one object; IAM refuses such a document`,
    };
  }
  const statementsNode = entry(node, 'Statement');
  if (statementsNode?.kind !== 'list' && statementsNode?.kind !== 'map') {
    return { kind: 'refused', why: words('expected a statement or a list of statements under `Statement`') };
  }
  const nodes = statementsNode.kind === 'list' ? statementsNode.items : [statementsNode];
  const read = nodes.map((each, index) => readStatement(each, index, source));
  const statements = read.flatMap((each) => (each.kind === 'statement' ? [each.statement] : []));
  const unread = read.flatMap((each) => (each.kind === 'unread' ? [each.unread] : []));
  return { kind: 'policy', policy: { at, statements, unread, node, statementsNode } };
}

type ReadStatement =
  | { readonly kind: 'statement'; readonly statement: Statement }
  | { readonly kind: 'unread'; readonly unread: UnreadStatement };

function readStatement(node: Node, index: number, source: string): ReadStatement {
  const unread = (why: Message): ReadStatement => ({ kind: 'unread', unread: { index, range: node.range, why } });
  if (node.kind !== 'map') return unread(words('expected a statement object, found another value'));
  const effect = entry(node, 'Effect');
  if (effect?.kind !== 'string' || (effect.value !== 'Allow' && effect.value !== 'Deny')) {
    return unread(words('expected `Effect` to be `Allow` or `Deny`'));
  }
  const actions = readTerms(node, 'Action', 'NotAction', source);
  if (actions === undefined) return unread(words('expected `Action` or `NotAction` to be a string or a list'));
  if (actions === 'both') return unread(words('`Action` and `NotAction` exclude each other'));
  const resources = readTerms(node, 'Resource', 'NotResource', source);
  if (resources === 'both') return unread(words('`Resource` and `NotResource` exclude each other'));
  const sid = entry(node, 'Sid');
  const condition = entry(node, 'Condition');
  return {
    kind: 'statement',
    statement: {
      index,
      sid: sid?.kind === 'string' && sid.value !== '' ? sid.value : undefined,
      effect: effect.value,
      actions,
      resources,
      condition: condition === undefined ? '' : canonical(condition, source),
      hasPrincipal: entry(node, 'Principal') !== undefined || entry(node, 'NotPrincipal') !== undefined,
      skeleton: canonical(node, source, new Map([[actions.node, '<actions>']])),
      node,
    },
  };
}

function readTerms(statement: MapNode, plain: string, negative: string, source: string): Terms | 'both' | undefined {
  const positive = entry(statement, plain);
  const negated = entry(statement, negative);
  if (positive !== undefined && negated !== undefined) return 'both';
  const node = positive ?? negated;
  if (node?.kind !== 'list' && node?.kind !== 'string') return undefined;
  return { negated: negated !== undefined, values: termsOf(node), node, text: canonical(node, source) };
}

function termsOf(node: ListNode | StringNode): readonly Term[] {
  const items = node.kind === 'list' ? node.items : [node];
  return items.map((item) =>
    item.kind === 'string' ? { kind: 'pattern', pattern: item.value, node: item } : { kind: 'opaque', node: item },
  );
}
