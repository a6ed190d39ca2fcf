/**
 * What a statement grants on, in keys that are equal as long as it means the same.
 *
 *   resources = [local.arns]          a key for each text that the local stands for
 *   resources = [aws_sqs_queue.a.arn] its address, its name, and its address before it was moved
 *   resources = [var.arn]             what the call gives; or its default, and what each file of values says
 *
 * Where a text cannot be told, the element goes by how it is written, with what its names stand for
 * in their places. A condition belongs to the key, in one spelling.
 */
import type { Meaning, Resources, Policy, Time } from '../policy/model.js';
import type { Node } from '../syntax/node.js';
import { once } from '../text/memo.js';
import { conditionPattern } from './condition-pattern.js';
import { meantTexts } from './meant.js';
import { readingOf, spellingOf, type Placed } from './overlap.js';
import type { Hole, TextPattern } from './text-pattern.js';
import { shortened, writtenOut } from './written-out.js';

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

/** What a value stands for, and the whole element that it stands in, by which it goes where it has no key of its own. */
interface MadeText {
  readonly node: Node;
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
    const whole = once(() => shortened(`as written ${canonical(writtenOut(nodes, meaning))}`));
    return nodes.flatMap((node) => meantTexts(node, readingOf(policy), meaning).map((text) => ({ node, text, whole })));
  };
  // Nothing is asked of those who have the policy where each time means the same.
  const ofTimes = (times: readonly Time[]): readonly MadeText[] => {
    const texts = times.map((time) => ({ time, texts: all(time.meaning) }));
    const some = new Set(texts.map((each) => each.texts.map(toldKey).sort().join('\n'))).size > 1;
    const counted = some ? texts.filter(({ time }) => counts(time)) : texts;
    return (counted.length === 0 ? texts : counted).flatMap((each) => each.texts);
  };
  const meanings = policy.meanings?.();
  if (meanings === undefined) return { made: all(policy.meaning), told: [] };
  const made = ofTimes(meanings.made);
  const plain = new Set(made.map(toldKey));
  const told = new Set(ofTimes(meanings.told).map(toldKey));
  const each = meanings.told.map(({ meaning }) => all(meaning));
  const isOnce = meanings.made.length === 1;
  return {
    // Where nobody here gives a variable a value, its defaults and files of values say what it is.
    made: made.filter((text) => !isOnce || !isToldAlways(text, each)),
    told: [...told].filter((key) => !plain.has(key)),
  };
}

/** Whether every time says something else in the place of a text that is not determined. */
function isToldAlways(open: MadeText, times: readonly (readonly MadeText[])[]): boolean {
  const key = toldKey(open);
  return (
    open.text.kind === 'holes' &&
    times.length > 0 &&
    times.every((texts) => {
      const own = texts.filter(({ node }) => node === open.node).map(toldKey);
      return own.length > 0 && !own.includes(key);
    })
  );
}

function toldKey({ text, whole }: MadeText): string {
  return `told ${keyOf(text) ?? whole()}`;
}

/** What a resource that the files make goes by. */
type By = 'address' | 'name' | 'first';
const spellings: readonly By[] = ['address', 'name', 'first'];
