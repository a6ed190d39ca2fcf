/**
 * Whether what one statement grants is granted by another one wherever the template of the first makes it.
 *
 *   Condition: C              at the head, and none at the base           yes
 *   Condition: C              at the base, and none at the head           no: it was not there where `C` does not hold
 *   C: !Equals [!Ref E, prod] at the base, `[!Ref E, never]` at the head   no: nobody knows of the rest of `never`
 *   C: !And [A, B]            at the head, `A` at the base                yes
 *   !If [C, a, b]             of a resource, of whoever has it            only while `C` is what it was
 *
 * A condition goes by what its definition says, with what its names stand for in their places. What it is with the
 * defaults of parameters counts as well: a default that turns it on makes it another one.
 */
import type { Branch, Meaning, Policy, Statement } from '../policy/model.js';
import { conditionNamed } from '../sources/templates/conditions.js';
import type { Node } from '../syntax/node.js';
import { canonical, partsOf } from '../syntax/value.js';
import { memoOf } from '../text/memo.js';
import { meantTexts } from './meant.js';
import { readingOf, type Placed } from './overlap.js';
import { shortened, writtenOut } from './written-out.js';

/** How far conditions are followed, deeper than people nest them, how many steps that may take, and how many of them are told apart. */
const deepest = 32;
const mostSteps = 5_000;
const most = 200;
/** Where more nodes than these stand in a statement, the rest is not looked at. */
const mostNodes = 20_000;

/** Whether `other` is there wherever `one` is, by the conditions of their templates. */
export function isThereToo(one: Placed, other: Placed): boolean {
  if (one.policy === other.policy) return true;
  const [here, there] = [governing(one), governing(other)];
  if (here.needs.has(never)) return true;
  for (const need of there.needs) if (!here.needs.has(need)) return false;
  for (const [name, text] of there.deciding) if ((here.deciding.get(name) ?? text) !== text) return false;
  return true;
}

interface Governing {
  /** What must hold, each as a text. */
  readonly needs: ReadonlySet<string>;
  /** What else is decided by conditions: their definitions by their names. */
  readonly deciding: ReadonlyMap<string, string>;
}

const nothing: Governing = { needs: new Set(), deciding: new Map() };
const never = 'never';

function governing({ policy, statement }: Placed): Governing {
  return policy.onlyIf === undefined ? nothing : governingIn(policy)(statement);
}

const governingIn = memoOf((policy: Policy) =>
  memoOf((statement: Statement): Governing => {
    const { around, within } = conditionsOf(policy.node, statement.node);
    const names = new Set([...(policy.handedIf ?? []), ...within]);
    return {
      needs: needsOf([...(policy.onlyIf ?? []), ...around], policy),
      deciding: new Map([...names].slice(0, most).map((name) => [name, definitionOf(name, policy)])),
    };
  }),
);

/** The branches that a statement stands in, and the names of the conditions in it. */
function conditionsOf(
  document: Node,
  statement: Node,
): { readonly around: readonly Branch[]; readonly within: readonly string[] } {
  const around: Branch[] = [];
  let next: Node | undefined = document;
  while (next !== undefined && next !== statement) {
    const inner: Node | undefined = within(next).find(
      ({ range }) => range.start <= statement.range.start && statement.range.end <= range.end,
    );
    const decided = decidedBy(next);
    if (decided !== undefined && inner !== undefined)
      around.push({ name: decided.name, holds: inner === decided.whenTrue });
    next = inner;
  }
  const found = new Set<string>();
  const stack = [statement];
  let left = mostNodes;
  for (let node = stack.pop(); node !== undefined && left-- > 0; node = stack.pop()) {
    const name = decidedBy(node)?.name;
    if (name !== undefined) found.add(name);
    for (const each of within(node)) stack.push(each);
  }
  return { around, within: [...found] };
}

function decidedBy(node: Node): { readonly name: string; readonly whenTrue: Node } | undefined {
  if (node.kind !== 'opaque' || node.expression.kind !== 'conditional') return undefined;
  const { condition, whenTrue } = node.expression;
  return condition.kind === 'string' ? { name: condition.value, whenTrue } : undefined;
}

function within(node: Node): readonly Node[] {
  if (node.kind === 'list') return node.items;
  if (node.kind === 'map') return node.entries.map(({ value }) => value);
  return node.kind === 'opaque' ? partsOf(node.expression) : [];
}

/** A part of a condition, where it is written. */
interface Asked {
  readonly node: Node;
  readonly source: string;
  readonly meaning: Meaning;
}

const noMeaning: Meaning = () => undefined;

function conditionOf(name: string, { node, meaning = noMeaning }: Policy): Asked {
  return { node: conditionNamed(name, node), source: name, meaning };
}

/** Each branch as texts that all must hold; `never` among them where one is never there. */
function needsOf(branches: readonly Branch[], policy: Policy): ReadonlySet<string> {
  const found = new Set<string>();
  let steps = 0;
  const add = (asked: Asked, holds: boolean, depth: number): void => {
    if (found.size > most || ++steps > mostSteps) return;
    const { node, source, meaning } = asked;
    const meant = depth < deepest ? meaning(node) : undefined;
    if (meant?.kind === 'value') {
      add(meant, holds, depth + 1);
      return;
    }
    const { name, args } = callIn(node);
    if (name === 'Not' || (name === 'And' && holds) || (name === 'Or' && !holds)) {
      for (const each of args) add({ node: each, source, meaning }, name === 'Not' ? !holds : holds, depth + 1);
      return;
    }
    const value = truthOf(asked, policy);
    if (value === holds) return;
    found.add(value === undefined ? `${String(holds)} ${textOf(asked)}` : never);
  };
  for (const { name, holds } of branches) {
    add(conditionOf(name, policy), holds, 0);
    if (byDefault(name, policy) === !holds) found.add('not by default');
    if (steps > mostSteps) found.add(textOf(conditionOf(name, policy)));
  }
  return found;
}

function callIn(node: Node): { readonly name: string; readonly args: readonly Node[] } {
  return node.kind === 'opaque' && node.expression.kind === 'call' ? node.expression : { name: '', args: [] };
}

/** What a condition says, and what it is by the defaults of parameters. */
function definitionOf(name: string, policy: Policy): string {
  return `${textOf(conditionOf(name, policy))} ${String(byDefault(name, policy))}`;
}

/** A condition in one spelling, with what its names stand for; each condition that it asks for is written once. */
function textOf(asked: Asked): string {
  const known = new Map<string, string>();
  const written = ({ node, source, meaning }: Asked, depth: number): string => {
    const { name, args } = callIn(node);
    if (logic.test(name) && depth < deepest)
      return shortened(`${name}(${args.map((each) => written({ node: each, source, meaning }, depth + 1)).join()})`);
    const path = pathIn(node);
    if (path === undefined) return shortened(canonical(node, source, writtenOut([node], meaning)));
    const before = known.get(path);
    if (before !== undefined) return before;
    known.set(path, path);
    const meant = depth < deepest ? meaning(node) : undefined;
    const text = meant?.kind === 'value' ? written(meant, depth + 1) : path;
    known.set(path, text);
    return text;
  };
  return written(asked, 0);
}

const logic = /^(?:And|Or|Not|Equals)$/;

/** A name as one text, however it is spelled. */
function pathIn(node: Node): string | undefined {
  if (node.kind !== 'opaque' || node.expression.kind !== 'traversal' || node.expression.indexes.length > 0)
    return undefined;
  return node.expression.path.join('.');
}

/** Whether a condition holds where nobody gives another value to a parameter; `undefined` where that is not known. */
function byDefault(name: string, policy: Policy): boolean | undefined {
  const times = policy.meanings?.().told ?? [];
  const values = new Set(times.map(({ meaning }) => truthOf({ ...conditionOf(name, policy), meaning }, policy)));
  return values.size === 1 ? [...values][0] : undefined;
}

/** Whether a condition holds, where the texts that it compares are all written out. */
function truthOf(asked: Asked, policy: Policy): boolean | undefined {
  let steps = 0;
  const truth = ({ node, source, meaning }: Asked, depth: number): boolean | undefined => {
    if (depth > deepest || ++steps > mostSteps) return undefined;
    const meant = meaning(node);
    if (meant?.kind === 'value') return truth(meant, depth + 1);
    const { name, args } = callIn(node);
    if (name === 'Equals') return areEqual(args, policy, meaning);
    if (!/^(?:And|Or|Not)$/.test(name)) return undefined;
    const values = args.map((each) => truth({ node: each, source, meaning }, depth + 1));
    const decisive = name === 'Or';
    if (name !== 'Not')
      return values.includes(decisive) ? decisive : values.includes(undefined) ? undefined : !decisive;
    const [value] = values;
    return value === undefined ? undefined : !value;
  };
  return truth(asked, 0);
}

function areEqual(args: readonly Node[], policy: Policy, meaning: Meaning): boolean | undefined {
  const [one, other, ...more] = args.flatMap((each) => meantTexts(each, readingOf(policy), meaning));
  if (one?.kind !== 'literal' || other?.kind !== 'literal' || more.length > 0) return undefined;
  return one.text === other.text;
}
