/**
 * Whether two statements grant on a common resource, as far as the files tell: yes, no, or nobody can tell.
 *
 *   "arn:aws:s3:::a/*"              "arn:aws:s3:::a/b*"               yes
 *   "${aws_s3_bucket.a.arn}/*"      "${aws_s3_bucket.a[0].arn}/*"     yes: one address
 *   "${aws_s3_bucket.a.arn}/*"      "${aws_s3_bucket.b.arn}/*"        no: two resources, unless they have one name
 *   "${var.bucket}/*"               "arn:aws:s3:::a/*"                nobody can tell
 *
 * A condition narrows what is granted on a resource and moves it to no other one: whichever
 * the base had, and whichever there is now, the action was granted there. `NotResource` leaves
 * out so little that it meets everything.
 */
import type { Meaning, Policy, Resources, Statement, Time } from '../policy/model.js';
import { entry, type Node } from '../syntax/node.js';
import { memoOf, once } from '../text/memo.js';
import { conditionPattern } from './condition-pattern.js';
import { meantTexts } from './meant.js';
import type { Hole, Reading, TextPattern } from './text-pattern.js';
import { writtenOut } from './written-out.js';

/** What can be said of it. */
export type Overlap = 'yes' | 'no' | 'unclear';

/** A statement with the policy it stands in, which says how it is spelled. */
export interface Placed {
  readonly policy: Policy;
  readonly statement: Statement;
}

/** Whether both grant on a common resource. */
export function overlap(one: Placed, other: Placed): Overlap {
  const [a, b] = [one.statement.resources, other.statement.resources];
  if (a === undefined || b === undefined || a.negated || b.negated) return 'yes';
  if (a.canonical() === b.canonical()) return 'yes';
  return best(patternsOf(one.policy, a), patternsOf(other.policy, b));
}

/** Whether one action can be meant by both of these patterns. */
export function globsMeet(one: string, other: string): boolean {
  return canMeet(Array.from(one.toLowerCase()), Array.from(other.toLowerCase()));
}

/** The condition of a statement in one spelling: operators and keys in order, a single value as a list. */
function conditionKey({ policy, statement }: Placed): string {
  if (statement.condition === '') return '';
  const { tests, isOpen } = conditionPattern(statement.node, spellingOf(policy), readingOf(policy));
  // What could not be read as tests is compared as it is written.
  if (isOpen || tests.length === 0 || tests.some((test) => test.isOpen || test.count === 'many'))
    return statement.condition;
  const keys = tests.map(({ operator, key, values }) => {
    const [what, which, texts] = [keyOf(operator), keyOf(key), values.map((text) => keyOf(text))];
    return texts.includes(undefined) ? undefined : JSON.stringify([what, which, [...texts].sort()]);
  });
  return keys.includes(undefined) ? statement.condition : JSON.stringify([...keys].sort());
}

/** A text in one spelling, whichever instance of a resource it names; `undefined` where a part of it says nothing. */
function keyOf(text: TextPattern, by: By = 'address'): string | undefined {
  if (text.kind === 'literal') return JSON.stringify(text.text);
  const parts = text.parts.map((part) => (typeof part === 'string' ? part : nameIn(part, by)));
  return parts.includes(undefined) ? undefined : JSON.stringify(parts);
}

function nameIn({ name, address, formerly, called }: Hole, by: By): readonly string[] | undefined {
  const other = by === 'name' ? called : by === 'first' ? formerly?.at(-1) : undefined;
  const known = other ?? address ?? name;
  return known === undefined ? undefined : [known];
}

/**
 * What a statement grants on, under its condition: the keys of each of its resources, one of which is enough to be the
 * same. Resources that the files make go by their addresses, by their names or by their first addresses: a rename keeps
 * one of them. What `NotResource` leaves out is one thing. `counts` leaves out what is granted at other times only.
 */
export function scopesOf(placed: Placed, counts: (time: Time) => boolean = () => true): readonly (readonly string[])[] {
  const { policy, statement } = placed;
  const { resources } = statement;
  const condition = conditionKey(placed);
  const keyed = (keys: readonly string[]): readonly string[] => [...new Set(keys)].map((key) => `${key} ${condition}`);
  if (resources === undefined) return [keyed([''])];
  const keysOf = ({ text, whole }: MadeText): readonly string[] => spellings.map((by) => keyOf(text, by) ?? whole());
  const { made, told } = timesOf(resources, policy, counts);
  // What a file says now, a default may have said before.
  if (!resources.negated)
    return [...made.map((each) => keyed([...keysOf(each), toldKey(each)])), ...told.map((key) => keyed([key]))];
  return [
    keyed(
      spellings.map((by) => {
        const keys = made.map(({ text, whole }) => keyOf(text, by) ?? whole());
        return `not ${[...new Set(keys)].sort().join()}`;
      }),
    ),
    ...told.map((key) => keyed([`not ${key}`])),
  ];
}

/** A resource, and the whole element that it stands in, by which it goes where it has no key of its own. */
interface MadeText {
  readonly text: TextPattern;
  readonly whole: () => string;
}

/** The texts of resources, time by time, and the keys of those that they have with defaults and files of values only. */
function timesOf(
  { values, canonical }: Resources,
  policy: Policy,
  counts: (time: Time) => boolean,
): { readonly made: readonly MadeText[]; readonly told: readonly string[] } {
  const nodes = values.map(({ node }) => node);
  const all = (meaning: Meaning = () => undefined): readonly MadeText[] => {
    const whole = once(() => `as written ${canonical(writtenOut(nodes, meaning))}`);
    return nodes.flatMap((node) => meantTexts(node, readingOf(policy), meaning)).map((text) => ({ text, whole }));
  };
  // Nothing is asked of those who have the policy where each time means the same.
  const ofTimes = (times: readonly Time[]): readonly MadeText[] => {
    const texts = times.map((time) => ({ time, texts: all(time.meaning) }));
    const some = new Set(texts.map((each) => each.texts.map(toldKey).sort().join('\n'))).size > 1;
    const counted = some ? texts.filter(({ time }) => counts(time)) : texts;
    return (counted.length === 0 ? texts : counted).flatMap((each) => each.texts);
  };
  const meanings = policy.meanings?.();
  const made = meanings === undefined ? all(policy.meaning) : ofTimes(meanings.made);
  const plain = new Set(made.map(toldKey));
  const told = new Set(ofTimes(meanings?.told ?? []).map(toldKey));
  return { made, told: [...told].filter((key) => !plain.has(key)) };
}

function toldKey({ text, whole }: MadeText): string {
  return `told ${keyOf(text) ?? whole()}`;
}

/** What a resource that the files make goes by. */
type By = 'address' | 'name' | 'first';
const spellings: readonly By[] = ['address', 'name', 'first'];

function spellingOf({ node }: Policy): 'json' | 'blocks' {
  return entry(node, 'Statement') === undefined ? 'blocks' : 'json';
}

function readingOf(policy: Policy): Reading {
  return {
    lower: false,
    ampersands: spellingOf(policy) === 'blocks',
    isTemplate: policy.language.name === 'json-template',
  };
}

function best(ones: readonly Tokens[], others: readonly Tokens[]): Overlap {
  if (ones.length * others.length > mostPairs) return 'unclear';
  let found: Overlap = 'no';
  for (const one of ones)
    for (const other of others) {
      const each = meet(one, other);
      if (each === 'yes') return 'yes';
      if (each === 'unclear') found = 'unclear';
    }
  return found;
}

function textsOf(node: Node, policy: Policy): readonly TextPattern[] {
  return meantTexts(node, readingOf(policy), policy.meaning);
}

const mostPairs = 10_000;
const mostSteps = 250_000;

/** One character, a wildcard, or a part that the files do not determine. */
type Token = string | Hole;
type Tokens = readonly Token[];

function patternsOf(policy: Policy, resources: Resources): readonly Tokens[] {
  return tokensOf(policy)(resources);
}

const tokensOf = memoOf((policy: Policy) =>
  memoOf((resources: Resources): readonly Tokens[] =>
    resources.values
      .flatMap((term) => textsOf(term.node, policy))
      .map((read) =>
        read.kind === 'literal'
          ? tokensIn(read.text)
          : read.parts.flatMap((part) => (typeof part === 'string' ? tokensIn(part) : [part])),
      ),
  ),
);

/** Variables of the policy language, `${aws:username}`, are holes as well. */
function tokensIn(text: string): Tokens {
  if (!text.includes('${')) return Array.from(text);
  return text
    .split(/(\$\{[^}]*\})/)
    .flatMap((part): Tokens => (part.startsWith('${') ? [{ type: 'any', name: part }] : Array.from(part)));
}

/** Whether one text is matched by both. Holes of one name are one text; beside that, nobody knows what a hole holds. */
function meet(one: Tokens, other: Tokens): Overlap {
  const [first, second] = [one[0], other[0]];
  if (typeof first === 'string' && typeof second === 'string' && differ(first, second)) return 'no';
  if (one.length * other.length > mostSteps) return 'unclear';
  if (canMeet(one, other)) return 'yes';
  if ([...one, ...other].every((token) => typeof token === 'string')) return 'no';
  if (areTwoResources(one, other)) return 'no';
  return canMeet(one.map(loose), other.map(loose)) ? 'unclear' : 'no';
}

function differ(a: string, b: string): boolean {
  return a !== b && !isWild(a) && !isWild(b);
}

function isWild(token: Token | undefined): boolean {
  return token === '*' || token === '?';
}

function loose(token: Token): Token {
  return typeof token === 'string' ? token : '*';
}

function isOne(a: Token, b: Token): boolean {
  if (a === '?' || b === '?') return true;
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  if (a.called !== undefined && a.called === b.called) return true;
  const others = addressesOf(b);
  return addressesOf(a).some((each) => others.includes(each));
}

/** What a hole goes by, now and before. */
function addressesOf({ name, address, formerly = [] }: Hole): readonly string[] {
  const now = address ?? name;
  return now === undefined ? [] : [now, ...formerly];
}

/** Whether both come, after the same beginning, to an attribute of a resource that the files make, and not of the same one. */
function areTwoResources(one: Tokens, other: Tokens): boolean {
  const at = one.findIndex((token, index) => {
    const there = other[index];
    return there === undefined || !isOne(token, there);
  });
  const [a, b] = [one[at], other[at]];
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  if (a.address === undefined || b.address === undefined) return false;
  const others = addressesOf(b).map(resourceIn);
  return !addressesOf(a).some((each) => others.includes(resourceIn(each)));
}

function resourceIn(address: string): string {
  return address.split('\n', 2).join('\n');
}

/** Whether two globs can match one text: the places of `other` that each beginning of `one` can have reached. */
function canMeet(one: Tokens, other: Tokens): boolean {
  let places = reachable(other, new Set([0]));
  for (const token of one) {
    const next = new Set<number>(token === '*' ? places : []);
    for (const place of places) {
      const there = other[place];
      if (token === '*') for (let at = place; at <= other.length; at++) next.add(at);
      else if (there === '*') next.add(place);
      else if (there !== undefined && isOne(token, there)) next.add(place + 1);
      if (token === '*') break;
    }
    if (next.size === 0) return false;
    places = reachable(other, next);
  }
  return places.has(other.length);
}

/** The places with those behind the `*` that stand there, which may match nothing; in order. */
function reachable(other: Tokens, places: ReadonlySet<number>): ReadonlySet<number> {
  const all = new Set(places);
  for (const place of all) if (other[place] === '*') all.add(place + 1);
  return new Set([...all].sort((a, b) => a - b));
}
