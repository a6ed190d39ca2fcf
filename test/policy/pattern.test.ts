import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { globIncludes, includes, matcher, parsePattern } from '../../src/policy/pattern.js';
import { runs } from '../support/runs.js';

const letters = fc.array(fc.constantFrom('a', 'b', 'A', '*', '?'), { maxLength: 7 }).map((all) => all.join(''));
const name = fc.array(fc.constantFrom('a', 'b', 'A'), { maxLength: 7 }).map((all) => all.join(''));

const inS3 = { kind: 'service', service: 's3' };

function named(written: string, lowerName: string): object {
  return { name: written, lowerName, lower: `s3:${lowerName}`, full: `s3:${written}` };
}

describe('a pattern', () => {
  it('matches what the same regular expression matches', () => {
    fc.assert(
      fc.property(letters, name, (pattern, text) => {
        const regex = new RegExp(`^${pattern.replace(/\*/g, '.*').replace(/\?/g, '.')}$`, 'i');
        expect(matcher(pattern)(text.toLowerCase())).toBe(regex.test(text));
      }),
      runs(1000),
    );
  });

  it('includes another only if it matches all that the other matches', () => {
    fc.assert(
      fc.property(letters, letters, fc.array(name, { minLength: 20, maxLength: 20 }), (outer, inner, texts) => {
        if (!includes(outer, inner)) return;
        for (const text of texts)
          if (matcher(inner)(text.toLowerCase())) expect(matcher(outer)(text.toLowerCase())).toBe(true);
      }),
      runs(1000),
    );
  });

  it.each([
    ['Get*', 'GetObject*', true],
    ['Get*', 'G*', false],
    ['*Acl', '*ObjectAcl', true],
    ['*Acl', 'Get*', false],
    ['a?c', 'a?c', true],
    ['a?c', 'a*c', false],
    ['*', '*', true],
    ['a*b*', 'a*', false],
  ])('%s includes %s: %s', (outer, inner, expected) => {
    expect(globIncludes(outer, inner)).toBe(expected);
  });

  it('answers at once for hostile patterns', () => {
    expect(matcher('*a'.repeat(200))('a'.repeat(199) + 'b')).toBe(false);
  });

  it.each([
    ['*', { kind: 'everything' }],
    ['*:*', { kind: 'everything' }],
    ['S3:Get*', { ...inS3, text: 'S3:Get*', spelling: 'S3', ...named('Get*', 'get*'), wild: true }],
    [
      's3:GetObject',
      { ...inS3, text: 's3:GetObject', spelling: 's3', ...named('GetObject', 'getobject'), wild: false },
    ],
    ['s*:Get', { kind: 'malformed' }],
    ['GetObject', { kind: 'malformed' }],
    [':Get', { kind: 'malformed' }],
    ['s3:', { kind: 'malformed' }],
    ['s3:a:b', { kind: 'malformed' }],
    ['s3:Get Object', { kind: 'malformed' }],
  ])('%s is read', (text, expected) => {
    expect(parsePattern(text)).toEqual(expected);
  });
});
