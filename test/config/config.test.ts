import { describe, expect, it } from 'vitest';
import { readConfig, readInputs, splitList } from '../../src/config/config.js';
import { UserError } from '../../src/errors.js';

const inputs = readInputs(new Map());
const config = (text: string) => readConfig(inputs, { path: 'c.yml', text });

describe('inputs', () => {
  it('have their defaults where they are absent or empty', () => {
    expect(readInputs(new Map([['max-unused', ' ']]))).toEqual(inputs);
    expect(inputs).toMatchObject({
      failOn: [],
      maxUnused: 0,
      newPermissions: 'exempt',
      comment: 'review',
      maxPatterns: 20,
      maxComments: 20,
      paths: ['**'],
    });
  });

  it('may ask for as many patterns as it takes', () => {
    expect(readInputs(new Map([['max-patterns', 'unlimited']])).maxPatterns).toBe(Number.POSITIVE_INFINITY);
    expect(() => readInputs(new Map([['max-patterns', '0']]))).toThrow(
      /`max-patterns` is `0`; expected a whole number from 1, or `unlimited`/,
    );
  });

  it('are split at commas and lines, but not inside braces', () => {
    expect(splitList('a/{b,c}.json, d.json\n\n !e.json')).toEqual(['a/{b,c}.json', 'd.json', '!e.json']);
  });

  it.each<{ given: Readonly<Record<string, string>>; artifact: unknown }>([
    { given: {}, artifact: undefined },
    {
      given: { 'findings-artifact': 'f', 'findings-workflow': 'a.yml' },
      artifact: { name: 'f', workflow: 'a.yml', run: undefined },
    },
    {
      given: { 'findings-artifact': 'f', 'findings-run-id': '12' },
      artifact: { name: 'f', workflow: undefined, run: 12 },
    },
  ])('name an artifact: $given', ({ given, artifact }) => {
    expect(readInputs(new Map(Object.entries(given))).artifact).toEqual(artifact);
  });

  it.each<{ given: Readonly<Record<string, string>>; why: RegExp }>([
    { given: { 'findings-artifact': 'f' }, why: /needs `findings-workflow`.*or `findings-run-id`/ },
    { given: { 'findings-workflow': 'a.yml' }, why: /`findings-workflow` needs `findings-artifact`/ },
    { given: { 'findings-run-id': '1' }, why: /`findings-run-id` needs `findings-artifact`/ },
    { given: { 'findings-artifact': 'a/b', 'findings-run-id': '1' }, why: /is `a\/b`; expected the name/ },
    { given: { 'findings-artifact': 'f', 'findings-workflow': 'Export' }, why: /expected a file name such as/ },
    { given: { 'findings-artifact': 'f', 'findings-workflow': '../a.yml' }, why: /expected a file name such as/ },
    { given: { 'findings-artifact': 'f', 'findings-run-id': 'latest' }, why: /expected the number of a run/ },
  ])('that do not name one are refused: $given', ({ given, why }) => {
    expect(() => readInputs(new Map(Object.entries(given)))).toThrow(UserError);
    expect(() => readInputs(new Map(Object.entries(given)))).toThrow(why);
  });

  it('tell all that is wrong at once', () => {
    const wrong = new Map([
      ['fail-onn', 'x'],
      ['fail-on', 'unsued'],
      ['max-unused', '-1'],
      ['max-comments', '31'],
      ['comment', 'yes'],
      ['new-permissions', ''],
    ]);
    expect(() => readInputs(wrong)).toThrow(UserError);
    expect(() => readInputs(wrong)).toThrow(
      /`fail-onn`, did you mean `fail-on`.*`fail-on` has `unsued`.*`max-unused` is `-1`.*`comment` is `yes`; expected `review`, `summary`, `none`.*`max-comments` is `31`.*0 to 30/,
    );
  });
});

const entry = (glob: string, arn: string): string => `policies:\n  - paths: ['${glob}']\n    principals: ['${arn}']`;

describe('the config file', () => {
  it('may be missing, unless an input names it', () => {
    expect(readConfig(inputs, undefined).mappings).toEqual([]);
    const named = readInputs(new Map([['config', 'other.yml']]));
    expect(() => readConfig(named, undefined)).toThrow(/config `other.yml` does not exist at the base commit/);
  });

  it('lists accounts by name', () => {
    const { accounts } = config("accounts: {prod: '111122223333', 2: '012345678901'}");
    expect([...(accounts ?? [])].sort()).toEqual([
      ['2', '012345678901'],
      ['prod', '111122223333'],
    ]);
  });

  it('maps paths to principals and findings', () => {
    expect(
      config('policies:\n  - paths: [a/**]\n    principals: [arn:aws:iam::123456789012:role/R]\n    findings: f.json\n')
        .mappings,
    ).toEqual([{ paths: ['a/**'], principals: ['arn:aws:iam::123456789012:role/R'], findings: ['f.json'] }]);
  });

  it.each(['', '# nothing\n', 'policies: []\n', 'policies:\n'])('may be empty: %j', (text) => {
    expect(config(text).mappings).toEqual([]);
  });

  it.each([
    { text: 'policys: []', why: /unknown key `policys`, did you mean `policies`/ },
    { text: 'policies: yes', why: /expected a list of entries/ },
    {
      text: 'policies:\n  - path: a\n    principals: [arn:aws:iam::1:role/R]',
      why: /^config `c\.yml`: line 2: `policies` entry 1: unknown key `path`, did you mean `paths`\?$/,
    },
    { text: 'policies:\n  - paths: a', why: /expected `principals`, `stacks` or `findings`/ },
    { text: 'policies:\n  - paths: a\n    principals: MyRole', why: /`MyRole` is not an ARN/ },
    { text: 'policies:\n  - paths: [1]\n    findings: a', why: /expected texts under `paths`/ },
    { text: 'keep:\n  - reason: x\n    action: 1', why: /: line 3: `keep` entry 1: expected texts under `action`/ },
    { text: 'policies:\n  - x', why: /: line 2: `policies` entry 1: expected an object with [^;]*$/ },
    {
      text: 'policies:\n  - paths: a\n    principals:\n      - arn:aws:iam::1:role/a\n      - R\npolicys: []',
      why: /: line 5: `policies` entry 1: `R` is not an ARN; expected [^;]*; line 6: the file: unknown key `policys`[^;]*$/,
    },
    {
      text: 'accounts: {prod: 111122223333}',
      why: /line 1: `accounts`: `prod` is `111122223333`; expected .* in quotes/,
    },
    { text: "accounts: {prod: '1111'}", why: /`prod` is `1111`; expected twelve digits/ },
    { text: 'accounts: [x]', why: /expected names with account ids/ },
    { text: 'accounts: {}', why: /expected names with account ids/ },
    {
      text: entry('live/{env}/**', 'arn:aws:iam::{env}:role/x'),
      why: /`\{env\}` in the account's place needs `accounts`/,
    },
    { text: entry('live/**', 'arn:aws:iam::1:role/{x}'), why: /`\{x\}` does not stand in every glob under `paths`/ },
    { text: entry('a/{x}', 'arn:{x}:iam::1:role/a'), why: /can stand in the account, the path and the name/ },
    { text: entry('a/{x}', 'arn:aws:iam::1{x}:role/a'), why: /the account is twelve digits, `\*`, or one `\{name\}`/ },
    { text: entry('a/{x}', 'arn:aws:iam::1*:role/a'), why: /the account is twelve digits, `\*`, or one `\{name\}`/ },
    { text: entry('a/[b]{x}', 'arn:aws:iam::1:role/a'), why: /a segment can have only letters, `\*` and `\?`/ },
    { text: entry('!a/{x}', 'arn:aws:iam::1:role/a'), why: /a glob that excludes can have no `\{name\}`/ },
    {
      text: 'policies: [{paths: a, stacks: [a/b]}]',
      why: /`a\/b` is not the name of a stack: expected letters, digits/,
    },
    { text: "policies: [{paths: a, stacks: ['{x}-prod']}]", why: /`\{x\}` does not stand in every glob under `paths`/ },
    {
      text: 'policies:\n  - {paths: a, findings: f, unused-roles: yes}',
      why: /expected `ignore` under `unused-roles`/,
    },
    {
      text: "keep:\n  - {action: 's3:X', reason: r, principals: ['arn:aws:iam::1:role/{x}']}",
      why: /`\{name\}` has no meaning under `keep`/,
    },
    { text: 'policies: [', why: /line \d+, column \d+/ },
    { text: 'a: 1\na: 2', why: /unique/ },
    { text: '- a', why: /the file: expected an object/ },
  ])('is refused with what is wrong: $text', ({ text, why }) => {
    expect(() => config(text)).toThrow(UserError);
    expect(() => config(text)).toThrow(why);
  });
});
