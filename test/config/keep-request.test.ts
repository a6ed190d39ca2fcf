/**
 * What stands behind `/keep` in a comment: the entry that it asks for, or what is wrong with it.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKeepRequest } from '../../src/config/keep-request.js';
import { plain } from '../../src/text/message.js';
import { hostileStrings } from '../support/hostile-strings.js';

const entry = (fields: object): object => ({
  ...{ action: 's3:Delete*', reason: 'quarterly purge', owner: undefined, until: undefined },
  ...{ principals: [], paths: [], ...fields },
});

describe('a request to keep', () => {
  it.each<{ text: string; asks: object }>([
    { text: 's3:Delete*: quarterly purge', asks: {} },
    { text: 's3:Delete* : quarterly purge', asks: {} },
    { text: '\t s3:Delete*:\tquarterly purge \t', asks: {} },
    { text: 's3:Delete* until 2027-01-31: quarterly purge', asks: { until: '2027-01-31' } },
    { text: 's3:Delete* in policies/a.json: quarterly purge', asks: { paths: ['policies/a.json'] } },
    { text: 's3:Delete* in ./policies/a.json: quarterly purge', asks: { paths: ['policies/a.json'] } },
    { text: 's3:Delete* in `my app: a.json`: quarterly purge', asks: { paths: ['my app: a.json'] } },
    { text: 's3:Delete* in a:b.json: quarterly purge', asks: { paths: ['a:b.json'] } },
    {
      text: 's3:Delete* until 2027-01-31 in policies/**: quarterly purge',
      asks: { until: '2027-01-31', paths: ['policies/**'] },
    },
    { text: 's3:Delete*: it: is', asks: { reason: 'it: is' } },
    { text: 's3:Delete*: until 2027-01-31: x', asks: { reason: 'until 2027-01-31: x' } },
    { text: 's3:Delete*: O\'Neil "says" {so} # and, more', asks: { reason: 'O\'Neil "says" {so} # and, more' } },
    { text: 'S3:delete?bject: x', asks: { action: 'S3:delete?bject', reason: 'x' } },
  ])('$text', ({ text, asks }) => {
    expect(readKeepRequest(text)).toEqual({ kind: 'keep', entry: entry(asks) });
  });

  it.each<{ text: string; why: RegExp }>([
    { text: '', why: /names no action/ },
    { text: ': because', why: /names no action/ },
    { text: 's3:Delete*', why: /no reason stands behind/ },
    { text: 's3:Delete*:', why: /no reason/ },
    { text: 's3:Delete*: \t', why: /no reason/ },
    { text: 's3:Delete* quarterly purge', why: /quarterly is neither in with a path/ },
    { text: '`s3:Delete*`: x', why: /s3:Delete\* is no action/ },
    { text: '*: x', why: /\* is no action/ },
    { text: 's*:Get: x', why: /is no action/ },
    { text: 's3: x', why: /is no action/ },
    { text: `s3:${'a'.repeat(200)}: x`, why: /is no action/ },
    { text: 's3:A until soon: x', why: /soon is no day/ },
    { text: 's3:A until 2027-02-30: x', why: /2027-02-30 is no day/ },
    { text: 's3:A until: x', why: /nothing stands behind until/ },
    { text: 's3:A until 2027-01-31 until 2028-01-31: x', why: /until twice/ },
    { text: 's3:A in a.json in b.json: x', why: /in twice/ },
    { text: 's3:A in a.json until 2027-01-31 for ever: x', why: /for is neither/ },
    { text: 's3:A in !a.json: x', why: /!a\.json is no path/ },
    { text: 's3:A in /etc: x', why: /\/etc is no path/ },
    { text: 's3:A in ``: x', why: /is no path/ },
    { text: 's3:A in `a: x', why: /nothing stands behind in/ },
    { text: `s3:A: ${'x'.repeat(301)}`, why: /more than 300 characters/ },
    { text: 's3:A: \u202Eevil', why: /cannot be seen/ },
    { text: 's3:A: a\u0000b', why: /cannot be seen/ },
  ])('is told what is wrong with $text', ({ text, why }) => {
    const request = readKeepRequest(text);
    expect(request.kind === 'wrong' ? plain(request.why).replaceAll('`', '') : request).toMatch(why);
  });

  it('of any kind is an entry as the config takes it, or is told', () => {
    const word = fc.constantFrom(
      's3:Delete*',
      'in',
      'until',
      'a.json',
      '2027-01-31',
      ':',
      ' ',
      '`',
      'why',
      ...hostileStrings.map(([text]) => text),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 12 }), (words) => {
        const request = readKeepRequest(words.join(' ').split(/\r\n|\r|\n/)[0] ?? '');
        if (request.kind === 'wrong') return;
        expect(request.entry.action).toMatch(/^[A-Za-z0-9-]+:[A-Za-z0-9*?]+$/);
        expect(request.entry.reason).toMatch(/^\S(?:.{0,298}\S)?$/);
        expect(request.entry.paths.join('')).not.toMatch(/^!/);
      }),
    );
  });
});
