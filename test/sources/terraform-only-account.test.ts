import { describe, expect, it } from 'vitest';
import { onlyAccount } from '../../src/sources/terraform/only-account.js';

const own = 'provider "aws" {\n  allowed_account_ids = ["111122223333"]\n}\n';
const other = 'provider "aws" {\n  alias = "b"\n  allowed_account_ids = ["444455556666"]\n}\n';

describe('the only account that a folder can be applied to', () => {
  it.each([
    { name: 'the one that its provider allows', texts: [own], expected: '111122223333' },
    { name: 'beside providers of something else', texts: [own, 'provider "random" {}\n'], expected: '111122223333' },
    { name: 'the one that each of its providers allows', texts: [own, own], expected: '111122223333' },
    { name: 'none without a provider', texts: ['resource "aws_iam_role" "a" {}\n'] },
    { name: 'none with a second provider that allows any', texts: [own, 'provider "aws" {\n  alias = "b"\n}\n'] },
    { name: 'none with a second provider that allows another', texts: [own, other] },
    { name: 'none where two are allowed', texts: [own.replace('"]', '", "444455556666"]')] },
    { name: 'none where a line is a comment', texts: [own.replace('allowed', '# allowed')] },
    { name: 'none where it may be a comment', texts: [`/* */\n${own}`] },
    { name: 'none where a variable says it', texts: [own.replace('["111122223333"]', 'var.accounts')] },
  ])('$name', ({ texts, expected }) => {
    expect(onlyAccount(texts.map((text, at) => ({ path: `a/${at}.tf`, text })))).toBe(expected);
  });

  it('is none where a file of the folder is JSON', () => {
    const files = [
      { path: 'a/a.tf', text: own },
      { path: 'a/b.tf.json', text: '{"provider": {"aws": {}}}' },
    ];
    expect(onlyAccount(files)).toBeUndefined();
  });
});
