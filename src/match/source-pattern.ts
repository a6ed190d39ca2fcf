/**
 * A policy of the repository as AWS would hold it: a pattern of the documents it can become.
 *
 *   Resource = "${aws_s3_bucket.a.arn}/*"      one text: a hole, then `/*`
 *   actions  = concat(["s3:GetObject"], var.x)  `s3:GetObject` and others
 *   dynamic "statement" { … }                  any number of statements of that kind
 *   var.x ? { … } : null   in a list           a statement or none
 *
 * What the files do not determine only widens the pattern. Lists are sets; actions, condition
 * operators and condition keys are in lower case; an empty Sid is none. Where other documents
 * are merged in by Sid, they may add statements, and take the place of those that have one.
 */
import type { Policy, Statement } from '../policy/model.js';
import { because, type PolicyReason } from '../reasons/reason.js';
import { entry, type ListNode, type MapNode, type Node, type StringNode } from '../syntax/node.js';
import { conditionPattern, type ConditionPattern } from './condition-pattern.js';
import { listPattern, type ListPattern } from './list-pattern.js';
import { textPattern, type Reading, type TextPattern } from './text-pattern.js';

/** The documents that a policy of the repository can become. */
export interface SourcePattern {
  /** Of the policy language; `2012-10-17` where the document gives none. */
  readonly version: TextPattern;
  readonly statements: readonly StatementPattern[];
  /** Whether other statements may be deployed beside these. */
  readonly isOpen: boolean;
  /** The literal actions of all statements, in lower case, sorted. */
  readonly actions: readonly string[];
  /** Why it is no pattern of a role's or user's policy that could be compared; then nothing is its copy. */
  readonly notComparable: PolicyReason | undefined;
}

/** The statements that one statement can become. */
export interface StatementPattern {
  /** `many` stands for any number of them, also for none. */
  readonly count: 'one' | 'optional' | 'many';
  /** `undefined` where it is not determined. */
  readonly effect: 'Allow' | 'Deny' | undefined;
  readonly sid: TextPattern | undefined;
  readonly actions: ListPattern;
  readonly resources: ListPattern | undefined;
  readonly condition: ConditionPattern;
  /** Whether it certainly names a principal, as a resource's policy does and a role's or user's must not. */
  readonly namesPrincipal: boolean;
}

/** The pattern of a policy as it stands at the base. */
export function sourcePattern(policy: Policy): SourcePattern {
  const spelling = entry(policy.node, 'Statement') === undefined ? 'blocks' : 'json';
  const reader: Reader = {
    spelling,
    reading: {
      lower: false,
      ampersands: spelling === 'blocks',
      isTemplate: policy.language.name === 'json-template',
    },
    read: new Map(policy.statements.map((statement) => [statement.index, statement])),
  };
  const found = statementsOf(policy, reader);
  const open =
    found.includes('unknown') ||
    policy.node.entries.some(({ key, form }) => form === 'attribute' && sources.includes(key));
  const statements = found.flatMap((each) => (each === 'unknown' ? [] : [each]));
  const replaced = overrides.some((key) => entry(policy.node, key) !== undefined);
  const version = versionOf(entry(policy.node, spelling === 'json' ? 'Version' : 'version'), reader.reading);
  const pattern = withStatements({ version, notComparable: notComparable(policy) }, distinct(statements), open);
  return replaced ? asPart(pattern) : pattern;
}

/** The pattern of the documents that a document becomes a part of: others add to it, and replace by Sid. */
export function asPart(pattern: SourcePattern): SourcePattern {
  const statements = pattern.statements.map((each): StatementPattern =>
    each.sid === undefined || each.count === 'many' ? each : { ...each, count: 'optional' },
  );
  return withStatements(pattern, statements, true);
}

const overrides: readonly string[] = ['override_policy_documents', 'override_json'];
/** What merges other documents into one; an attribute `dynamic` makes blocks in JSON syntax. */
const sources: readonly string[] = ['source_policy_documents', 'source_json', 'dynamic', ...overrides];

function withStatements(
  { version, notComparable: why }: Pick<SourcePattern, 'version' | 'notComparable'>,
  statements: readonly StatementPattern[],
  isOpen: boolean,
): SourcePattern {
  const actions = statements.flatMap((each) => literals(each.actions));
  return { version, statements, isOpen, actions: [...new Set(actions)].sort(), notComparable: why };
}

function versionOf(node: Node | undefined, reading: Reading): TextPattern {
  if (node === undefined || (node.kind === 'literal' && node.value === null))
    return { kind: 'literal', text: '2012-10-17' };
  return textPattern(node, reading);
}

/** The literal texts of a list. */
export function literals({ values }: ListPattern): readonly string[] {
  return values.flatMap((value) => (value.kind === 'literal' ? [value.text] : []));
}

function notComparable({ statements, notPlaceable }: Policy): PolicyReason | undefined {
  if (statements.some(({ hasPrincipal }) => hasPrincipal))
    return because('unclear-copy')`it names principals, so it is no policy that a role or user has`;
  // A list of actions that others make statements of.
  if (statements.some(({ resources }) => resources === undefined))
    return because('unclear-copy')`a statement of it names no resource, so it is not deployed as it stands`;
  return notPlaceable;
}

interface Reader {
  readonly spelling: 'json' | 'blocks';
  readonly reading: Reading;
  /** Statements that were read, by their index. */
  readonly read: ReadonlyMap<number, Statement>;
}

/** The statements in their order; `unknown` stands for any number of statements. */
function statementsOf({ statementsNode }: Policy, reader: Reader): readonly (StatementPattern | 'unknown')[] {
  if (statementsNode.kind === 'map') return [statementIn(statementsNode, 'one', 0, reader)];
  if (statementsNode.kind === 'list')
    return statementsNode.items.flatMap((item, index) => statementsIn(item, 'one', index, reader));
  return statementsNode.blocks.flatMap(({ key, value }, index) =>
    key === 'dynamic'
      ? statementsIn(entry(value, 'content'), 'many', index, reader)
      : statementsIn(value, 'one', index, reader).map((each) => withSid(each, key)),
  );
}

/** An entry of an object is a statement of that Sid, as well-known modules of the registry have it. */
function withSid(statement: StatementPattern | 'unknown', key: string): StatementPattern | 'unknown' {
  if (statement === 'unknown' || statement.sid !== undefined || key === 'statement') return statement;
  return { ...statement, sid: { kind: 'literal', text: key.replaceAll(/[^0-9A-Za-z]/g, '') } };
}

function statementsIn(
  node: Node | undefined,
  count: StatementPattern['count'],
  index: number,
  reader: Reader,
): readonly (StatementPattern | 'unknown')[] {
  if (node?.kind === 'map') return [statementIn(node, count, index, reader)];
  if (node?.kind === 'literal' && node.value === null) return [];
  if (node?.kind !== 'opaque' || node.expression.kind !== 'conditional') return ['unknown'];
  const { whenTrue, whenFalse } = node.expression;
  return [whenTrue, whenFalse].flatMap((branch) => statementsIn(branch, 'optional', -1, reader));
}

function statementIn(
  node: MapNode,
  count: StatementPattern['count'],
  index: number,
  { spelling, reading, read }: Reader,
): StatementPattern {
  const key = keys[spelling];
  const known = read.get(index)?.actions;
  const exact = { ...reading, ampersands: false };
  return {
    count,
    effect: effectOf(entry(node, key.effect), spelling),
    sid: sidOf(entry(node, key.sid), exact),
    actions: elementIn(node, key.actions, { ...exact, lower: true }, known) ?? { ...anyList, negated: undefined },
    resources: elementIn(node, key.resources, reading, undefined),
    condition: conditionPattern(node, spelling, reading),
    namesPrincipal: key.principals.some((each) => isWritten(entry(node, each))),
  };
}

const keys = {
  json: {
    sid: 'Sid',
    effect: 'Effect',
    actions: ['Action', 'NotAction'],
    resources: ['Resource', 'NotResource'],
    principals: ['Principal', 'NotPrincipal'],
  },
  blocks: {
    sid: 'sid',
    effect: 'effect',
    actions: ['actions', 'not_actions'],
    resources: ['resources', 'not_resources'],
    principals: ['principals', 'not_principals'],
  },
} as const;

/** Whether something is there whatever the files do not determine; an expression may be nothing. */
function isWritten(node: Node | undefined): boolean {
  if (node?.kind === 'list') return node.items.some(isWritten);
  return node?.kind === 'map' || (node?.kind === 'string' && node.value !== '');
}

const anyList: Omit<ListPattern, 'negated'> = { values: [], isOpen: true };

function effectOf(node: Node | undefined, spelling: Reader['spelling']): StatementPattern['effect'] {
  if (node === undefined) return spelling === 'blocks' ? 'Allow' : undefined;
  return node.kind === 'string' && (node.value === 'Allow' || node.value === 'Deny') ? node.value : undefined;
}

function sidOf(node: Node | undefined, reading: Reading): TextPattern | undefined {
  if (node === undefined || (node.kind === 'literal' && node.value === null)) return undefined;
  const pattern = textPattern(node, reading);
  return pattern.kind === 'literal' && pattern.text === '' ? undefined : pattern;
}

/** An element or its negation; `known` is the list that was found behind an expression. */
function elementIn(
  node: MapNode,
  [plain, negative]: readonly [string, string],
  reading: Reading,
  known: Statement['actions'] | undefined,
): ListPattern | undefined {
  const [positive, negated] = [entry(node, plain), entry(node, negative)];
  // Which of the two it becomes is decided by expressions.
  if (positive !== undefined && negated !== undefined) return { ...anyList, negated: undefined };
  const written = positive ?? negated;
  if (written === undefined) return undefined;
  const list = known === undefined ? [written] : [known.node, ...othersOf(known)];
  const { values, isOpen } = listPattern(list, reading);
  return values.length === 0 && !isOpen ? undefined : { negated: positive === undefined, values, isOpen };
}

/** What the element holds beside the list that can be edited. */
function othersOf({
  node,
  values,
}: {
  readonly node: ListNode | StringNode;
  readonly values: Statement['actions']['values'];
}): readonly Node[] {
  const own = node.kind === 'list' ? node.items.length : 1;
  return values.slice(own).map((term) => term.node);
}

/** Statements that are written twice are deployed as if once, where all of their text is determined. */
function distinct(statements: readonly StatementPattern[]): readonly StatementPattern[] {
  const seen = new Set<string>();
  return statements.filter((each) => {
    const text = JSON.stringify(each);
    if (each.count !== 'one' || /"type":"any"|"isOpen":true/.test(text)) return true;
    const isNew = !seen.has(text);
    seen.add(text);
    return isNew;
  });
}
