/** What an expression is compared by stays short, however much its names stand for and however often. */
import { describe, expect, it } from 'vitest';
import { writtenOut } from '../../src/match/written-out.js';
import type { Meaning } from '../../src/policy/model.js';
import { parseHcl } from '../../src/syntax/hcl/parse-hcl.js';
import { entry, type Node } from '../../src/syntax/node.js';
import { canonical } from '../../src/syntax/value.js';

function valueIn(text: string): Node {
  const parsed = parseHcl(text);
  const found = parsed.kind === 'tree' && parsed.root.kind === 'map' ? entry(parsed.root, 'a') : undefined;
  if (found === undefined) throw new Error('a row that cannot be read');
  return found;
}

/** The expression with this text for every name in it. */
function withMeaning(expression: string, meant: string): string {
  const source = `a = ${meant}\n`;
  const node = valueIn(source);
  const meaning: Meaning = () => ({ kind: 'value', node, source, meaning });
  const text = `a = ${expression}\n`;
  const whole = valueIn(text);
  return canonical(whole, text, writtenOut([whole], meaning));
}

describe('an expression with what its names stand for', () => {
  const many = `[${'local.a, '.repeat(3_000)}]`;
  const large = (end: string): string => `[${`"${'x'.repeat(1_000)}", `.repeat(500)}"${end}"]`;

  it('is short where a large value is given many times', () => {
    expect(withMeaning(many, `"${'x'.repeat(400_000)}"`).length).toBeLessThan(300_000);
    expect(withMeaning(many, large('y')).length).toBeLessThan(300_000);
  });

  it('differs as soon as anything of a large value does', () => {
    expect(withMeaning('[local.a]', large('y'))).toBe(withMeaning('[local.b]', large('y')));
    expect(withMeaning('[local.a]', large('y'))).not.toBe(withMeaning('[local.a]', large('z')));
  });
});
