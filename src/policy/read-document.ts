/**
 * A policy document's tree, read into a `Policy`.
 *
 * Refuses the whole document when a key stands twice (IAM rejects it, and which
 * of the two counts is anybody's guess). A statement that is not of the grammar
 * is set aside with its reason and the others still count. What a language knows
 * beyond the tree (that `local.actions` is a list elsewhere in the file) comes in
 * through `ActionLists`.
 * Grammar: IAM User Guide, "Grammar of the IAM JSON policy language".
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
import { because, type PolicyReason } from '../reasons/reason.js';
import type { Language } from '../syntax/language.js';
import {
  duplicateKey,
  entry,
  type Entry,
  type ListNode,
  type MapNode,
  type Node,
  type StringNode,
} from '../syntax/node.js';
import { canonical, canonicalBut } from '../syntax/value.js';
import type { Range } from '../text/edit.js';
import { once } from '../text/memo.js';
import { words, type Message } from '../text/message.js';
import type { Policy, PolicyAddress, Resources, Statement, Term, Terms, UnreadStatement } from './model.js';

/** A policy, or why the document is none that can be read. */
type ReadDocument =
  { readonly kind: 'policy'; readonly policy: Policy } | { readonly kind: 'refused'; readonly why: PolicyReason };

/** The list to edit that an expression stands for, with what else it holds; or why there is none. */
export type ActionList =
  | {
      readonly kind: 'list';
      readonly node: ListNode | StringNode;
      readonly others: readonly Node[];
      /** The texts that one of the others stands for, where that is known. */
      readonly knownOf?: (other: Node) => readonly StringNode[] | undefined;
    }
  /** `known` is the list that is not to be edited, where it is known. */
  | { readonly kind: 'opaque'; readonly why: PolicyReason; readonly known?: ListNode | undefined };

/** How a source finds the list to edit behind an expression. */
export type ActionLists = (node: Node) => ActionList;

/** The keys of a statement, which JSON and HCL spell differently. */
export interface Spelling {
  readonly sid: string;
  readonly effect: string;
  /** What a statement without an effect means; `undefined` where it must have one. */
  readonly effectLeftOut: 'Allow' | undefined;
  readonly action: string;
  readonly notAction: string;
  readonly resource: string;
  readonly notResource: string;
  /** May stand several times in languages that have blocks. */
  readonly condition: string;
  readonly principals: readonly string[];
}

/** What a source knows beyond the tree of a document. */
interface Knowledge {
  readonly lists: ActionLists;
  /** Whether a conditional stands for a statement, so that those in its branches are read. */
  readonly branches: boolean;
  /** The statements that an expression under `Statement` holds, with whatever else stands among them. */
  readonly statements: readonly Node[] | undefined;
}

/** How statements are read: their keys, the text that their ranges are of, and where lists of actions are. */
interface StatementReader {
  readonly spelling: Spelling;
  readonly source: string;
  readonly lists: ActionLists;
}

/** The keys of IAM's own grammar. */
const jsonSpelling: Spelling = {
  sid: 'Sid',
  effect: 'Effect',
  effectLeftOut: undefined,
  action: 'Action',
  notAction: 'NotAction',
  resource: 'Resource',
  notResource: 'NotResource',
  condition: 'Condition',
  principals: ['Principal', 'NotPrincipal'],
};

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

/** Reads the document at `node`; `source` is the text its ranges belong to, `language` what it is written in. */
export function readDocument(
  at: PolicyAddress,
  node: MapNode,
  source: string,
  language: Language,
  { lists = literalLists, branches = false, statements }: Partial<Knowledge> = {},
): ReadDocument {
  const twice = duplicateKey(node);
  if (twice !== undefined) {
    return {
      kind: 'refused',
      why: because('duplicate-key')`the key ${twice.key} appears twice in one object; IAM refuses such a document`,
    };
  }
  const written = entry(node, 'Statement');
  const statementsNode = statementsUnder(written, branches, statements);
  if (statementsNode?.kind !== 'list' && statementsNode?.kind !== 'map') {
    return {
      kind: 'refused',
      why: because('malformed-statement')`expected a statement or a list of statements under ${'Statement'}`,
    };
  }
  const nodes = statementsNode.kind === 'list' ? statementsNode.items : [statementsNode];
  const reader = { spelling: jsonSpelling, source, lists };
  const read = nodes.flatMap((each, index): readonly ReadStatement[] =>
    each.kind === 'map'
      ? [
          narrowedOnly(
            readStatement(index, each, each, reader),
            statements === undefined ? undefined : keptInExpression,
          ),
        ]
      : readOther(index, each, reader, branches),
  );
  const unmarked = { leftAlone: undefined, notPlaceable: undefined };
  return { kind: 'policy', policy: { at, ...sorted(read), node, language, statementsNode, ...unmarked } };
}

function statementsUnder(
  written: Node | undefined,
  branches: boolean,
  statements: Knowledge['statements'],
): Node | undefined {
  if (written === undefined) return undefined;
  if (statements !== undefined) return { kind: 'list', range: written.range, items: statements, layout: 'flow' };
  return branches ? inList(written) : written;
}

/** A conditional that stands for all statements is a list of that one item. */
function inList(node: Node): Node {
  const isConditional = node.kind === 'opaque' && node.expression.kind === 'conditional';
  return isConditional ? { kind: 'list', range: node.range, items: [node], layout: 'flow' } : node;
}

const notWritten = because('not-written-out')`this statement is not written out here`;
const keptInExpression = words('it stands in an expression, which may need it');
const keptInBranch = words('it is the only one in its branch, and a branch is never left empty');

/** What stands where a statement should: the branches of a conditional hold statements, or lists of them, or nothing. */
function readOther(index: number, node: Node, reader: StatementReader, branches: boolean): readonly ReadStatement[] {
  const read = (inBranch: Node): readonly ReadStatement[] => {
    if (inBranch.kind === 'list') return inBranch.items.flatMap(read);
    if (inBranch.kind === 'literal' && inBranch.value === null) return [];
    if (inBranch.kind !== 'map') return readOther(index, inBranch, reader, branches);
    return [narrowedOnly(readStatement(index, inBranch, inBranch, reader), keptInBranch)];
  };
  if (branches && node.kind === 'opaque' && node.expression.kind === 'conditional')
    return [node.expression.whenTrue, node.expression.whenFalse].flatMap(read);
  const why =
    node.kind === 'opaque'
      ? notWritten
      : because('malformed-statement')`expected a statement object, found another value`;
  return [unread(index, node.range, why)];
}

/** The statement with why it is not taken out as a whole. */
function narrowedOnly(found: ReadStatement, notRemovable: Message | undefined): ReadStatement {
  return found.kind === 'unread' ? found : { ...found, statement: { ...found.statement, notRemovable } };
}

/** A statement, or why it could not be read. */
type ReadStatement =
  | { readonly kind: 'statement'; readonly statement: Statement }
  | { readonly kind: 'unread'; readonly unread: UnreadStatement };

/** Those that could be read, and those that could not. */
export function sorted(read: readonly ReadStatement[]): Pick<Policy, 'statements' | 'unread'> {
  const statements: Statement[] = [];
  const unread: UnreadStatement[] = [];
  for (const each of read) {
    if (each.kind === 'statement') statements.push(each.statement);
    else unread.push(each.unread);
  }
  return { statements, unread };
}

/** JSON names its actions where they are granted. */
function literalLists(node: Node): ActionList {
  if (node.kind === 'list' || node.kind === 'string') return { kind: 'list', node, others: [] };
  return {
    kind: 'opaque',
    why: because('malformed-statement')`expected ${'Action'} or ${'NotAction'} to be a string or a list`,
  };
}

/** A statement that is set aside. */
export function unread(index: number, range: Range, why: PolicyReason): ReadStatement {
  return { kind: 'unread', unread: { index, range, why } };
}

/** The statement whose keys `node` holds; `owner` is the map that is removed with it, mostly `node` itself. */
export function readStatement(index: number, node: MapNode, owner: MapNode, reader: StatementReader): ReadStatement {
  const { spelling } = reader;
  const written = entry(node, spelling.effect);
  const effect = written === undefined ? spelling.effectLeftOut : effectOf(written);
  if (effect === undefined)
    return unread(
      index,
      owner.range,
      because('malformed-statement')`expected ${spelling.effect} to be ${'Allow'} or ${'Deny'}`,
    );
  const parts = readParts(node, reader);
  if (parts.kind === 'unread') return unread(index, owner.range, parts.why);
  const sid = entry(node, spelling.sid);
  const statement: Statement = {
    index,
    sid: sid?.kind === 'string' && sid.value !== '' ? sid.value : undefined,
    effect,
    actions: parts.actions,
    resources: parts.resources,
    condition: conditionOf(node, reader),
    hasPrincipal: spelling.principals.some((key) => node.entries.some((each) => standsFor(each, key))),
    skeleton: parts.skeleton,
    notRemovable: undefined,
    node: owner,
  };
  return parts.isElsewhere === undefined
    ? { kind: 'statement', statement }
    : { kind: 'unread', unread: { index, range: owner.range, why: parts.isElsewhere, known: statement } };
}

function conditionOf({ entries }: MapNode, { spelling, source }: StatementReader): string {
  let text = '';
  for (const each of entries) {
    if (standsFor(each, spelling.condition)) text += `${text === '' ? '' : ','}${canonical(each.value, source)}`;
  }
  return text;
}

/** Whether an entry stands under `key`, also as a block that is made many times: `dynamic "condition" { … }`. */
function standsFor(each: Entry, key: string): boolean {
  return each.key === key || (each.key === 'dynamic' && each.labels[0] === key);
}

/** What an effect says; `undefined` where it is a value that IAM refuses. */
function effectOf(node: Node | undefined): Statement['effect'] | undefined {
  if (node?.kind === 'opaque') return 'unknown';
  if (node?.kind !== 'string') return undefined;
  return node.value === 'Allow' || node.value === 'Deny' ? node.value : undefined;
}

type StatementParts =
  | {
      readonly kind: 'read';
      readonly actions: Terms;
      readonly resources: Resources | undefined;
      readonly skeleton: string;
      /** Why its actions are known and not edited. */
      readonly isElsewhere: PolicyReason | undefined;
    }
  | { readonly kind: 'unread'; readonly why: PolicyReason };

/** The actions and resources of a statement, and the canonical text of everything but its actions. */
function readParts(node: MapNode, { spelling, source, lists }: StatementReader): StatementParts {
  const { action, notAction, resource, notResource } = spelling;
  const refused = (why: PolicyReason): StatementParts => ({ kind: 'unread', why });
  const [positive, negated] = chosen(entry(node, action), entry(node, notAction));
  const written = positive ?? negated;
  if (positive !== undefined && negated !== undefined)
    return refused(because('malformed-statement')`${action} and ${notAction} exclude each other`);
  if (written === undefined) return refused(because('malformed-statement')`expected ${action} or ${notAction}`);
  const [wanted, unwanted] = chosen(entry(node, resource), entry(node, notResource));
  if (wanted !== undefined && unwanted !== undefined) {
    return refused(because('malformed-statement')`${resource} and ${notResource} exclude each other`);
  }
  const list = lists(written);
  const known = list.kind === 'list' ? list.node : list.known;
  if (known === undefined) return list.kind === 'opaque' ? refused(list.why) : refused(notWritten);
  const values = list.kind === 'list' ? termsOf(known, list.others, list.knownOf) : termsOf(known);
  return {
    kind: 'read',
    isElsewhere: list.kind === 'opaque' ? list.why : undefined,
    actions: {
      negated: positive === undefined,
      values,
      node: known,
      canonical: once(() => canonical(known, source)),
    },
    resources: readResources(node, resource, notResource, source),
    skeleton: canonicalBut(node, written, '<actions>', source),
  };
}

/** Of two elements that exclude each other, the one that is written out, where an expression decides about the other. */
function chosen(plain: Node | undefined, negated: Node | undefined): readonly [Node | undefined, Node | undefined] {
  if (plain === undefined || negated === undefined) return [plain, negated];
  if (negated.kind === 'opaque') return [plain, undefined];
  return plain.kind === 'opaque' ? [undefined, negated] : [plain, negated];
}

function readResources(node: MapNode, plain: string, negative: string, source: string): Resources | undefined {
  const positive = entry(node, plain);
  const found = positive ?? entry(node, negative);
  if (found === undefined) return undefined;
  const plainly = once(() => canonical(found, source));
  return {
    negated: positive === undefined,
    values: termsOf(found),
    canonical: (instead) => (instead === undefined ? plainly() : canonical(found, source, instead)),
  };
}

function termsOf(
  node: Node,
  others: readonly Node[] = [],
  knownOf: (other: Node) => readonly StringNode[] | undefined = () => undefined,
): readonly Term[] {
  const terms: Term[] = [];
  for (const item of node.kind === 'list' ? node.items : [node]) terms.push(termOf(item));
  for (const other of others) terms.push({ kind: 'opaque', node: other, known: knownOf(other) });
  return terms;
}

function termOf(node: Node): Term {
  return node.kind === 'string' ? { kind: 'pattern', pattern: node.value, node } : { kind: 'opaque', node };
}
