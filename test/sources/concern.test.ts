/** Which files may be asked whether they look like a grant, by their path. */
import { describe, expect, it } from 'vitest';
import { concernOf } from '../../src/sources/unread-grants.js';

describe('a file that no source reads', () => {
  it.each([
    ['guide/roles.md', 'none'],
    ['guide/roles.html.md.erb', 'none'],
    ['site/index.html.j2', 'none'],
    ['policies/reader.json.erb', 'configuration'],
    ['policies/reader.txt.tpl', 'configuration'],
    ['policies/reader.tpl', 'configuration'],
    ['values.yaml', 'configuration'],
    ['src/stack.py', 'code'],
    ['policy/deny.rego', 'code'],
    ['src/stack.test.ts', 'none'],
    ['yarn.lock', 'none'],
    ['layer/python/botocore/data/iam/2010-05-08/examples-1.json', 'none'],
    ['lambda/node_modules/a/policy.yaml', 'none'],
    ['data/examples-1.json', 'configuration'],
    ['tests/roles.tftest.hcl', 'none'],
    ['tests/roles.tofutest.json', 'none'],
    ['tests/roles.hcl', 'configuration'],
  ])('%s: %s', (path, expected) => {
    expect(concernOf(path)).toBe(expected);
  });
});
