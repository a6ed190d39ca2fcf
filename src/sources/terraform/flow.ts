/**
 * Where a value goes from one place of a module on.
 *
 *   locals { arns = { p = aws_iam_policy.p.arn } }
 *   resource "aws_iam_role_policy_attachment" "a" { policy_arn = local.arns.p }
 *
 * The ARN stands in a map under `p`, the map is `local.arns`, and what asks it for `p`
 * is an attachment: there the value lands. On the way only such expressions are
 * understood that hand a value on as it is (`hands-on.ts`). Anything else (a text it is
 * put into, `jsondecode`, an output) may hand it on to anybody: it lands *beyond*, with
 * its place. That is the closed-world rule: what is not understood is a use by somebody
 * unknown.
 */
import { handedOn, type Inner } from './hands-on.js';
import { spend, walksIn, type Budget } from './budget.js';
import { calledBy, callsOf, isArgument, isMany, madeBy, strangersOf, wayTo } from './calls.js';
import { addressOf, blockAt, type Block, type Module } from './module.js';
import { picksEvery } from './picked.js';
import { referencesIn, type Mention } from './references.js';
import { asItIs, type Take } from './take.js';
import { isTemplateText, takesRendered } from './template-files.js';

/** A value somewhere in an attribute: the last node of the trail. */
export type Position = Pick<Mention, 'block' | 'attribute' | 'trail' | 'file'>;

/** Where a value ends: in an attribute, or beyond what is understood. */
export type Landing =
  /** An attribute of a block that is neither a local nor a loop; `inner` is the path inside its value. */
  | {
      readonly kind: 'attribute';
      readonly block: Block;
      /** The module of the block, as the calls make it by which the value came. */
      readonly home: Module;
      readonly attribute: readonly string[];
      readonly inner: readonly string[];
      /** Whether it is this value in any case, and not one of several that a computed index picks. */
      readonly certain: boolean;
      readonly at: Position;
    }
  /** On its way: a local, a loop, an output, or the argument of a call of a module at hand. */
  | { readonly kind: 'handed'; readonly at: Position }
  /** An expression that is not understood, or that was not looked at since all steps were spent. */
  | { readonly kind: 'beyond'; readonly isCut: boolean; readonly at: Position };

/** How many references one value is followed over; after them, it is in use somewhere that was not seen. */
const mostSteps = 2_000;

/** What a step costs, where a mention that is looked at costs 1. */
const costOfStep = 20;

interface Walk {
  readonly budget: Budget;
  readonly landings: Landing[];
  readonly seen: Set<string>;
  steps: number;
}

/** What is followed: where the value is inside what is handed on, and what references must still say to take it. */
interface Carried {
  /** The module it is in, as the calls make it by which it came. */
  readonly home: Module;
  readonly inner: Inner;
  readonly take: Take;
  readonly certain: boolean;
  /** The block that references ask for it, as long as they ask for no more than one of its instances. */
  readonly asked?: Block | undefined;
}

/** Everywhere the literal value at `start` goes. */
export function landingsFrom(start: Position, home: Module): readonly Landing[] {
  const walk: Walk = { budget: walksIn(home.around), landings: [], seen: new Set(), steps: 0 };
  follow(start, { home, inner: [], take: asItIs, certain: true }, walk);
  return walk.landings;
}

/** Everywhere the value of `target` in the module goes, as far as references take it. */
export function landingsOf(target: string, take: Take, home: Module): readonly Landing[] {
  const walk: Walk = { budget: walksIn(home.around), landings: [], seen: new Set(), steps: 0 };
  const asked = blockAt(home, target.split('.'));
  mentions(referencesIn(home).of(target), { home, inner: [], take, certain: true, asked }, walk);
  return walk.landings;
}

/** Everywhere what is at `inner` in the value of `target` goes. */
export function landingsOfPart(target: string, inner: Inner, home: Module): readonly Landing[] {
  const walk: Walk = { budget: walksIn(home.around), landings: [], seen: new Set(), steps: 0 };
  const mentioned = referencesIn(home).of(target).filter(isNoRule);
  mentions(mentioned, { home, inner, take: asItIs, certain: true }, walk);
  return walk.landings;
}

/** Follows every reference that asks for the value. */
function mentions(all: readonly Mention[], carried: Carried, walk: Walk): void {
  for (const each of all) {
    if (isSpent(each, 1, walk)) return;
    const { inner } = carried;
    const length = Math.min(inner.length, each.rest.length);
    if (!asks(inner, each.rest, length)) continue;
    const certain = carried.certain && (isCertain(inner, each, length) || asksForEach(each, carried));
    const left = { ...carried, inner: inner.slice(length), certain, asked: undefined };
    if (left.inner.length > 0) follow(each, left, walk);
    else taking(each, each.rest.slice(length), left, walk);
  }
}

function asks(inner: Inner, rest: readonly string[], length: number): boolean {
  for (let at = 0; at < length; at++) if (inner[at] !== rest[at] && inner[at] !== '*' && rest[at] !== '*') return false;
  return true;
}

/** A splat takes every element, a computed index one that is not known. */
function isCertain(inner: Inner, { rest, node }: Mention, length: number): boolean {
  const isComputed =
    node.kind === 'opaque' && node.expression.kind === 'traversal' && node.expression.indexes.length > 0;
  const known = inner.slice(0, length).every((step, at) => step === rest[at] || (rest[at] === '*' && !isComputed));
  return known && !isComputed;
}

/** Whether an index that is computed picks one instance of a block, and none is left that nobody picks. */
function asksForEach(mention: Mention, { asked, home, inner }: Carried): boolean {
  return asked !== undefined && inner.length === 0 && picksEvery(asked, mention, home);
}

function taking(at: Position, rest: readonly string[], carried: Carried, walk: Walk): void {
  const taken = carried.take(rest);
  if (taken === 'nothing') return;
  if (taken === 'other') beyond(at, walk);
  else {
    const inner = rest.includes('*') ? ['*'] : [];
    follow(at, { ...carried, inner, take: taken === 'value' ? asItIs : carried.take }, walk);
  }
}

/** Whether nothing more may be looked at; the walk then ends in something unseen. */
function isSpent(at: Position, cost: number, walk: Walk): boolean {
  if (spend(walk.budget, cost)) return false;
  if (walk.steps <= mostSteps) cut(at, walk);
  walk.steps = mostSteps + 1;
  return true;
}

function beyond(at: Position, walk: Walk): void {
  walk.landings.push({ kind: 'beyond', isCut: false, at });
}

function cut(at: Position, walk: Walk): void {
  walk.landings.push({ kind: 'beyond', isCut: true, at });
}

function follow(at: Position, carried: Carried, walk: Walk): void {
  const { block, attribute, trail } = at;
  const place = `${block.file.path} ${trail[trail.length - 1]?.range.start ?? 0} ${attribute.join('.')}`;
  const key = `${place} ${carried.inner.join(' ')} ${carried.certain}${wayTo(carried.home)}`;
  if (walk.seen.has(key)) return;
  walk.seen.add(key);
  if (++walk.steps > mostSteps) {
    if (walk.steps === mostSteps + 1) cut(at, walk);
    return;
  }
  if (isSpent(at, costOfStep, walk)) return;
  const inner = handedOn(trail, carried.inner);
  if (inner === undefined) beyond(at, walk);
  else if (inner !== 'nothing') arrive(at, { ...carried, inner }, walk);
}

/** The value has come through to the attribute itself. */
function arrive(at: Position, carried: Carried, walk: Walk): void {
  const { block, attribute } = at;
  const [first = ''] = attribute;
  const { home } = carried;
  if (
    block.type === 'locals' ||
    first === 'for_each' ||
    attribute[attribute.length - 1] === 'for_each' ||
    block.type === 'output' ||
    isTemplateText(block, attribute)
  )
    walk.landings.push({ kind: 'handed', at });
  if (block.type === 'locals') mentions(referencesIn(home).of(`local.${first}`), carried, walk);
  else if (isTemplateText(block, attribute))
    mentions(referencesIn(home).of(addressOf(block)), { ...carried, take: takesRendered }, walk);
  else if (attribute.length === 1 && first === 'for_each') loopOfBlock(at, carried, walk);
  else if (attribute[attribute.length - 1] === 'for_each') loopOfBlocks(at, carried, walk);
  else if (block.type === 'module' && attribute.length === 1) intoModule(at, first, carried, walk);
  else if (block.type === 'output' && first === 'value') outOfModule(at, carried, walk);
  else land(at, carried, walk);
}

function land(at: Position, { home, inner, certain }: Carried, walk: Walk): void {
  const { block, attribute } = at;
  walk.landings.push({ kind: 'attribute', block, home, attribute, inner, certain, at });
}

/** The argument of a call is the variable of the module that is called. */
function intoModule(at: Position, argument: string, carried: Carried, walk: Walk): void {
  const called = calledBy(at.block, carried.home.around);
  const home = called === undefined ? undefined : madeBy({ from: carried.home, block: at.block }, called);
  if (home === undefined || !isArgument(argument)) {
    land(at, carried, walk);
    return;
  }
  walk.landings.push({ kind: 'handed', at });
  mentions(referencesIn(home).of(`var.${argument}`).filter(isNoRule), { ...carried, home }, walk);
}

/** The rules for the values of a variable hand them to nobody. */
function isNoRule({ block }: Mention): boolean {
  return block.type !== 'variable';
}

/** An output is what the calls of its module are asked for; where nobody calls it here, it may go anywhere. */
function outOfModule(at: Position, carried: Carried, walk: Walk): void {
  const { home, inner } = carried;
  const name = at.block.labels[0] ?? '';
  const calls = callsOf(home);
  if (calls.length === 0 || strangersOf(home) > 0) beyond(at, walk);
  for (const { from, block } of calls) {
    const asked = referencesIn(from).of(`module.${block.labels[0] ?? ''}`);
    const shown = isMany(block) ? asked.map(withoutKey) : asked;
    mentions(shown, { ...carried, home: from, inner: [name, ...inner] }, walk);
  }
}

/** Of a call that is made many times, the instances all give the same: which of them is asked does not matter. */
function withoutKey(mention: Mention): Mention {
  const [first, ...rest] = mention.rest;
  return first === undefined ? mention : { ...mention, rest, node: isPickedOnce(mention) ? unpicked : mention.node };
}

function isPickedOnce({ node }: Mention): boolean {
  return node.kind === 'opaque' && node.expression.kind === 'traversal' && node.expression.indexes.length <= 1;
}

const unpicked: Mention['node'] = { kind: 'literal', value: null, range: { start: 0, end: 0 } };

/** The block gets each element as `each.value`, and the elements of a set also as `each.key`. */
function loopOfBlock(at: Position, carried: Carried, walk: Walk): void {
  for (const each of inBodyOf(at, 'each', carried)) {
    const [step, ...rest] = each.rest;
    if (step === undefined) beyond(each, walk);
    else if (step !== 'key' || isElement(carried)) element(each, rest, carried, walk);
  }
}

/** `dynamic "statement" { for_each = … }` gets each element as `statement.value`. */
function loopOfBlocks(at: Position, carried: Carried, walk: Walk): void {
  const iterator = (at.attribute[at.attribute.length - 2] ?? '').replace(/^dynamic\./, '');
  if (hasIterator(at)) beyond(at, walk);
  for (const each of inBodyOf(at, `${iterator}.value`, carried)) element(each, each.rest, carried, walk);
  if (isElement(carried))
    for (const each of inBodyOf(at, `${iterator}.key`, carried)) element(each, each.rest, carried, walk);
}

/** Whether the value may be an element of a set, which has no keys of its own. */
function isElement({ inner: [key] }: Carried): boolean {
  return key === undefined || key === '*' || /^\d+$/.test(key);
}

/** What is looped over is asked for each of its elements in turn. */
function element(at: Mention, rest: readonly string[], carried: Carried, walk: Walk): void {
  mentions([{ ...at, rest }], { ...carried, inner: carried.inner.slice(1) }, walk);
}

function inBodyOf({ block }: Position, target: string, { home }: Carried): readonly Mention[] {
  return referencesIn(home).inside(block, target);
}

/** Whether the blocks of a loop have a name of their own for the element. */
function hasIterator({ block, attribute }: Position): boolean {
  let { entries } = block.body;
  for (const step of attribute.slice(0, -1)) {
    const found = entries.find(({ key, labels }) => [key, ...labels].join('.') === step)?.value;
    entries = found?.kind === 'map' ? found.entries : [];
  }
  return entries.some(({ key }) => key === 'iterator');
}
