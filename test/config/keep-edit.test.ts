/**
 * One more entry in a config file: it reads as the old one and that entry, and no other line changes.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noConfigFile, readConfigFile } from '../../src/config/config-file.js';
import { withKeepEntry } from '../../src/config/keep-edit.js';
import type { KeepEntry } from '../../src/refine/keep.js';
import { plain } from '../../src/text/message.js';

const path = '.github/iam-policy-refiner.yml';
const purge: KeepEntry = {
  ...{ action: 's3:Delete*', reason: 'quarterly purge', owner: undefined, until: undefined },
  ...{ principals: [], paths: [] },
};
const added = ['- action: "s3:Delete*"', '  reason: "quarterly purge"'];
const indented = added.map((line) => `  ${line}`);
const policies = ['policies:', "  - paths: ['a.json'] # ours", '    principals: [arn:aws:iam::123456789012:role/a]'];
const put = ['  - {action: "s3:Put*", reason: nightly} # app'];

describe('an entry is added', () => {
  it.each<{ name: string; text: readonly string[]; result: readonly string[] }>([
    { name: 'to a list', text: ['keep:', ...put], result: ['keep:', ...put, ...indented] },
    {
      name: 'to a list before another key',
      text: ['keep: # these', ...put, '', '# whose is what', ...policies],
      result: ['keep: # these', ...put, ...indented, '', '# whose is what', ...policies],
    },
    {
      name: 'to a list whose entries have lines of their own',
      text: ['keep:', '', '    -   action: s3:Put*', '        reason: nightly # app', '', 'missing: ignore'],
      result: [
        ...['keep:', '', '    -   action: s3:Put*', '        reason: nightly # app'],
        ...[...added.map((line) => `    ${line}`), '', 'missing: ignore'],
      ],
    },
    {
      name: 'to a list without indentation',
      text: ['keep:', '- action: s3:Put*', '  reason: >', '    nightly', '', '    and daily', ...policies],
      result: ['keep:', '- action: s3:Put*', '  reason: >', '    nightly', '', '    and daily', ...added, ...policies],
    },
    { name: 'where there is no list', text: policies, result: [...policies, 'keep:', ...indented] },
    {
      name: 'to a file of comments',
      text: ['# nothing', '# yet'],
      result: ['# nothing', '# yet', 'keep:', ...indented],
    },
    {
      name: 'to a key that holds nothing',
      text: ['keep: # nothing yet', ...policies],
      result: ['keep: # nothing yet', ...indented, ...policies],
    },
    {
      name: 'to an empty list, whose brackets go',
      text: ['keep: [] # nothing yet', ...policies],
      result: ['keep: # nothing yet', ...indented, ...policies],
    },
    {
      name: 'to a list in brackets',
      text: ['keep: [{action: "s3:Put*", reason: nightly}] # app', ...policies],
      result: [
        'keep: [{action: "s3:Put*", reason: nightly}, {action: "s3:Delete*", reason: "quarterly purge"}] # app',
        ...policies,
      ],
    },
    {
      name: 'to a list in brackets that ends in a comma',
      text: ['keep: [', '  {action: "s3:Put*", reason: nightly}, # app', ']'],
      result: [
        'keep: [',
        '  {action: "s3:Put*", reason: nightly}, {action: "s3:Delete*", reason: "quarterly purge"} # app',
        ']',
      ],
    },
  ])('$name', ({ text, result }) => {
    for (const end of ['\n', '\r\n'])
      for (const last of ['', end])
        expect(withKeepEntry(path, text.join(end) + last, purge)).toEqual({
          kind: 'edited',
          text: result.join(end) + (last === '' && text.at(-1) === result.at(-1) ? '' : end),
        });
  });

  it('in a file of its own where there was none', () => {
    const entry = { ...purge, until: '2027-01-31', paths: ['policies/a.json'] };
    expect(withKeepEntry(path, undefined, entry)).toEqual({
      kind: 'edited',
      text: 'keep:\n  - action: "s3:Delete*"\n    paths: ["policies/a.json"]\n    until: "2027-01-31"\n    reason: "quarterly purge"\n',
    });
  });

  it('and reads as the old config with exactly that entry, all other lines unchanged', () => {
    fc.assert(
      fc.property(fc.option(aFile, { nil: undefined, freq: 20 }), anEntry, (text, entry) => {
        const edit = withKeepEntry(path, text, entry);
        expect(edit.kind).toBe('edited');
        if (edit.kind !== 'edited') return;
        const old = text === undefined ? noConfigFile : readConfigFile({ path, text });
        expect(readConfigFile({ path, text: edit.text })).toEqual({ ...old, keep: [...old.keep, entry] });
        expect(isWithin((text ?? '').split('\n'), edit.text.split('\n'))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a file is not edited', () => {
  it.each<{ name: string; text: string; why: RegExp }>([
    { name: 'that does not parse', text: 'keep: [', why: /config .*iam-policy-refiner\.yml/ },
    { name: 'that is no config', text: 'kept:\n  - x\n', why: /unknown key/ },
    { name: 'in braces', text: '{missing: ignore}\n', why: /is not written in a way/ },
    { name: 'that ends', text: 'missing: ignore\n...\n', why: /is not written in a way/ },
    { name: 'whose list holds nothing in another way', text: 'keep: ~\n', why: /is not written in a way/ },
    {
      name: 'that has the entry already',
      text: 'keep: [{action: "s3:Delete*", reason: "quarterly purge"}]\n',
      why: /has the entry already/,
    },
  ])('$name', ({ text, why }) => {
    const edit = withKeepEntry(path, text, purge);
    expect(edit.kind === 'refused' ? plain(edit.why) : edit).toMatch(why);
  });
});

const aText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== '');
const anEntry: fc.Arbitrary<KeepEntry> = fc.record({
  action: fc.constantFrom('s3:Delete*', 'sqs:*', 'iam:PassRole'),
  reason: aText.map((text) => `since ${text}`),
  owner: fc.constant(undefined),
  until: fc.constantFrom(undefined, '2027-01-31'),
  principals: fc.constant([]),
  paths: fc.oneof(
    fc.constant([]),
    aText.map((text) => [text]),
  ),
});

/** Lists of other layouts, between other keys, comments and blank lines. */
const aFile = fc
  .record({
    before: fc.constantFrom([], ['# first'], ['missing: ignore', ''], [...policies, '']),
    list: fc.constantFrom(
      [],
      ['keep:'],
      ['keep: # none'],
      ['keep:', ...put],
      ['keep:', '- action: sqs:Send*', '  reason: |', '    because', '', '    so'],
      ['keep:', '   # one', ...put.map((line) => ` ${line}`), '   # behind', '   - action: s3:Get*', '     reason: x'],
    ),
    after: fc.constantFrom(
      [],
      [''],
      ['', '# last'],
      ['name-convention: true # ours'],
      ['accounts: {prod: "123456789012"}'],
    ),
    isEnded: fc.boolean(),
  })
  .map(({ before, list, after, isEnded }) => `${[...before, ...list, ...after].join('\n')}${isEnded ? '\n' : ''}`);

/** Whether the lines stand in the others in their order. */
function isWithin(lines: readonly string[], others: readonly string[]): boolean {
  let at = 0;
  for (const line of others) if (line === lines[at]) at++;
  return at === lines.length;
}
