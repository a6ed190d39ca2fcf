/**
 * The condition of a statement, as far as the files determine it: operators, keys and values.
 *
 * What is deployed holds each pair of operator and key once. Two blocks of one pair are joined
 * by the provider, so of their values nothing is said here. A `dynamic` block stands for any
 * number of its kind.
 */
import { entry, type Node } from '../syntax/node.js';
import { listPattern } from './list-pattern.js';
import { textPattern, type Reading, type TextPattern } from './text-pattern.js';

/** The conditions that one can become. */
export interface ConditionPattern {
  readonly tests: readonly TestPattern[];
  /** Whether there may be others. */
  readonly isOpen: boolean;
}

/** One operator and one key, with the values that are wanted; the first two in lower case. */
export interface TestPattern {
  /** `many` stands for any number of them, also for none. */
  readonly count: 'one' | 'many';
  readonly operator: TextPattern;
  readonly key: TextPattern;
  readonly values: readonly TextPattern[];
  readonly isOpen: boolean;
}

/** The condition in a statement's map. */
export function conditionPattern(
  statement: Node & { kind: 'map' },
  spelling: 'json' | 'blocks',
  reading: Reading,
): ConditionPattern {
  const tests: (TestPattern | 'unknown')[] = [];
  for (const { key, labels, form, value } of statement.entries) {
    if (spelling === 'json') {
      if (key === 'Condition') tests.push(...operatorsIn(value, reading));
    } else if (key === 'condition')
      tests.push(...(value.kind === 'list' ? value.items : [value]).map((each) => testIn(each, 'one', reading)));
    else if (key === 'dynamic')
      tests.push(
        form === 'block' && labels[0] === 'condition' ? testIn(entry(value, 'content'), 'many', reading) : 'unknown',
      );
  }
  return united(tests);
}

function testIn(node: Node | undefined, count: TestPattern['count'], reading: Reading): TestPattern | 'unknown' {
  const [operator, key, values] = ['test', 'variable', 'values'].map((name) => entry(node, name));
  if (operator === undefined || key === undefined || values === undefined) return 'unknown';
  const exact = { ...reading, lower: true, ampersands: false };
  return {
    count,
    operator: textPattern(operator, exact),
    key: textPattern(key, exact),
    ...listPattern([values], reading),
  };
}

function operatorsIn(node: Node, reading: Reading): readonly (TestPattern | 'unknown')[] {
  if (node.kind === 'literal' && node.value === null) return [];
  return pairsIn(node, reading).flatMap((operator) => {
    if (operator === 'unknown') return ['unknown'];
    return pairsIn(operator.value, reading).map((pair): TestPattern | 'unknown' =>
      pair === 'unknown'
        ? 'unknown'
        : { count: 'one', operator: operator.key, key: pair.key, ...listPattern([pair.value], reading) },
    );
  });
}

interface Pair {
  readonly key: TextPattern;
  readonly value: Node;
}

/** The entries of an object, whose keys may be computed. */
function pairsIn(node: Node, reading: Reading): readonly (Pair | 'unknown')[] {
  const exact = { ...reading, lower: true, ampersands: false };
  const named = (key: string): TextPattern => ({ kind: 'literal', text: key.normalize('NFC').toLowerCase() });
  if (node.kind === 'map') return node.entries.map(({ key, value }) => ({ key: named(key), value }));
  if (node.kind !== 'opaque' || node.expression.kind !== 'object') return ['unknown'];
  return node.expression.entries.map(({ key, keyNode, value }) => {
    if (key !== undefined) return { key: named(key), value };
    return keyNode === undefined ? 'unknown' : { key: textPattern(keyNode, exact), value };
  });
}

function united(found: readonly (TestPattern | 'unknown')[]): ConditionPattern {
  const tests = new Map<string, TestPattern>();
  for (const [at, test] of found.entries()) {
    if (test === 'unknown') continue;
    const { operator, key, count } = test;
    const isLiteral = operator.kind === 'literal' && key.kind === 'literal' && count === 'one';
    const name = isLiteral ? JSON.stringify([operator.text, key.text]) : `${at}`;
    tests.set(name, tests.has(name) ? { ...test, values: [], isOpen: true } : test);
  }
  return { tests: [...tests.values()], isOpen: found.includes('unknown') };
}
