/**
 * Whether two statements grant on a common resource, as far as the files tell: yes, no, or nobody can tell.
 *
 *   "arn:aws:s3:::a/*"              "arn:aws:s3:::a/b*"               yes
 *   "${aws_s3_bucket.a.arn}/*"      "${aws_s3_bucket.a[0].arn}/*"     yes: one address
 *   "${aws_s3_bucket.a.arn}/*"      "${aws_s3_bucket.b.arn}/*"        no: two resources, unless they have one name
 *   "${var.bucket}/*"               "arn:aws:s3:::a/*"                nobody can tell
 *   "${aws_s3_bucket.b.arn}/*"      "arn:aws:s3:::a/*"                no: the bucket is called "b"
 *
 * A condition narrows what is granted on a resource and moves it to no other one: whichever
 * the base had, and whichever there is now, the action was granted there. `NotResource` leaves
 * out so little that it meets everything.
 */
import type { Policy, Resources, Statement } from '../policy/model.js';
import { entry, type Node } from '../syntax/node.js';
import { memoOf } from '../text/memo.js';
import { meantTexts } from './meant.js';
import type { Hole, Reading, TextPattern } from './text-pattern.js';

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
  const found = best(patternsOf(one.policy, a), patternsOf(other.policy, b));
  if (found !== 'unclear') return found;
  // What a default says is what it is where nobody says otherwise.
  const [first, second] = [toldPatterns(one.policy, a), toldPatterns(other.policy, b)];
  return first.length + second.length > 0 &&
    best([...first, ...patternsOf(one.policy, a)], [...second, ...patternsOf(other.policy, b)]) === 'yes'
    ? 'yes'
    : 'unclear';
}

/** Whether one action can be meant by both of these patterns. */
export function globsMeet(one: string, other: string): boolean {
  return canMeet(Array.from(one.toLowerCase()), Array.from(other.toLowerCase()));
}

/** How the words of a policy are spelled. */
export function spellingOf({ node }: Policy): 'json' | 'blocks' {
  return entry(node, 'Statement') === undefined ? 'blocks' : 'json';
}

/** How the texts of a policy are read. */
export function readingOf(policy: Policy): Reading {
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
    resources.values.flatMap((term) => textsOf(term.node, policy)).map(tokensOfText),
  ),
);

/** The same with what defaults and files of values say, as far as they say anything. */
function toldPatterns(policy: Policy, resources: Resources): readonly Tokens[] {
  return toldTokens(policy)(resources);
}

const toldTokens = memoOf((policy: Policy) =>
  memoOf((resources: Resources): readonly Tokens[] => {
    const told = policy.meanings?.().told ?? [];
    const texts = told.flatMap(({ meaning }) =>
      resources.values.flatMap(({ node }) => meantTexts(node, readingOf(policy), meaning)),
    );
    return [...new Map(texts.map((text) => [JSON.stringify(text), text])).values()].map(tokensOfText);
  }),
);

function tokensOfText(read: TextPattern): Tokens {
  return read.kind === 'literal'
    ? tokensIn(read.text)
    : read.parts.flatMap((part) => (typeof part === 'string' ? tokensIn(part) : [part]));
}

/** Variables of the policy language, `${aws:username}`, are holes as well. */
function tokensIn(text: string): Tokens {
  if (!text.includes('${')) return Array.from(text);
  return text
    .split(/(\$\{[^}]*\})/)
    .flatMap((part): Tokens => (part.startsWith('${') ? [{ type: 'any', name: part }] : Array.from(part)));
}

/** Whether one text is matched by both. Holes of one name are one text; beside that, nobody knows what a hole holds. */
function meet(one: Tokens, other: Tokens): Overlap {
  if (beginOtherwise(one, other)) return 'no';
  if (one.length * other.length > mostSteps) return 'unclear';
  if (canMeet(one, other)) return 'yes';
  if ([...one, ...other].every((token) => typeof token === 'string')) return 'no';
  if (areTwoResources(one, other)) return 'no';
  return canMeet(one.flatMap(loose), other.flatMap(loose)) ? 'unclear' : 'no';
}

/** Whether they differ before either has a wildcard, or a part that the files do not determine. */
function beginOtherwise(one: Tokens, other: Tokens): boolean {
  for (const [at, a] of one.entries()) {
    const b = other[at];
    if (typeof a !== 'string' || typeof b !== 'string' || isWild(a) || isWild(b)) return false;
    if (a !== b) return true;
  }
  return false;
}

function isWild(token: Token | undefined): boolean {
  return token === '*' || token === '?';
}

function loose(token: Token): Tokens {
  return typeof token === 'string' ? [token] : Array.from(token.fits ?? '*');
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
