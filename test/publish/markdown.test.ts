import { describe, expect, it } from 'vitest';
import { code, fenced, listed, markdown } from '../../src/publish/words/markdown.js';
import { readMarker } from '../../src/publish/comments/marker.js';
import { message, plain, quotedList, words } from '../../src/text/message.js';

describe('an untrusted atom', () => {
  it.each([
    ['s3:GetObject', '`s3:GetObject`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['', '` `'],
    ['line\nbreak', '`line\\u{a}break`'],
    ['\u202eevil', '`\\u{202e}evil`'],
    ['zero\u200bwidth', '`zero\\u{200b}width`'],
    ['@octocat </details> <!-- x -->', '`@octocat </details> <!-- x -->`'],
    ['\ud800', '`\\u{d800}`'],
    ['x'.repeat(400), `\`${'x'.repeat(300)}…\``],
  ])('%j is a code span', (atom, expected) => {
    expect(code(atom)).toBe(expected);
  });

  it('stays quoted in a sentence, also inside another one', () => {
    const inner = message`the key ${'a`b'}`;
    expect(markdown(message`${inner} of ${'x'} stands ${2} times`)).toBe('the key ``a`b`` of `x` stands 2 times');
    expect(plain(message`${inner}, ${words('well')}`)).toBe('the key `a`b`, well');
    expect(markdown(quotedList(['a', 'b', 'c'], 2))).toBe('`a`, `b` and 1 more');
  });
});

describe('a fence', () => {
  it('outgrows every backtick in its lines', () => {
    expect(fenced('suggestion', ['a ````` b'])).toBe('``````suggestion\na ````` b\n``````');
    expect(fenced('diff', [])).toBe('```diff\n```');
  });
});

describe('a list', () => {
  it('says how much did not fit', () => {
    expect(listed(['aaaa', 'bbbb', 'cccc'], 15)).toBe('- aaaa\n- bbbb\n- … and 1 more, in the JSON report of this run');
  });
});

describe('a marker', () => {
  it('counts only as the first line', () => {
    expect(readMarker('<!-- iam-policy-refiner:suggestion:abc123 -->\ntext')).toEqual({
      kind: 'suggestion',
      scope: '',
      fingerprint: 'abc123',
    });
    for (const body of [
      'text\n<!-- iam-policy-refiner:suggestion:abc123 -->',
      ' <!-- iam-policy-refiner:suggestion:abc123 -->',
      '<!-- iam-policy-refiner:other:abc -->',
      '> <!-- iam-policy-refiner:file:abc -->',
    ]) {
      expect(readMarker(body)).toBeUndefined();
    }
  });
});
