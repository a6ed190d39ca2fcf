import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentReader } from '../../src/inventory/document.js';
import { readInventory } from '../../src/inventory/index.js';
import { details, role } from './exports.js';

const keyOf = (written: unknown): string => {
  const read = documentReader()(written);
  if (read.kind !== 'document') throw new Error(JSON.stringify(read.why));
  return read.key;
};
const allow = (change: object) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: ['s3:GetObject'], Resource: ['*'], ...change }],
});

describe('documents that mean the same have one key', () => {
  it.each([
    { name: 'an action alone', other: allow({ Action: 's3:GetObject' }) },
    { name: 'a resource alone', other: allow({ Resource: '*' }) },
    { name: 'a statement alone', other: { Statement: allow({}).Statement[0] } },
    { name: 'the case of actions', other: allow({ Action: 'S3:getobject' }) },
    { name: 'an action twice', other: allow({ Action: ['s3:GetObject', 's3:GETObject'] }) },
    { name: 'an empty Sid', other: allow({ Sid: '' }) },
    { name: 'an empty condition', other: allow({ Condition: {} }) },
    { name: 'no version', other: { Statement: allow({}).Statement } },
    { name: 'an Id', other: { Id: 'x', ...allow({}) } },
    { name: 'a statement twice', other: { ...allow({}), Statement: [...allow({}).Statement, ...allow({}).Statement] } },
    { name: 'text', other: JSON.stringify(allow({})) },
    { name: 'percent-encoded text', other: encodeURIComponent(JSON.stringify(allow({}), null, 2)) },
  ])('whatever $name changes', ({ other }) => {
    expect(keyOf(other)).toBe(keyOf(allow({})));
  });

  it.each([
    {
      name: 'the case of operators and keys',
      one: { StringEquals: { 'aws:SourceVpc': 'v' } },
      other: { stringequals: { 'AWS:sourcevpc': ['v'] } },
    },
    {
      name: 'booleans',
      one: { Bool: { 'aws:SecureTransport': true } },
      other: { Bool: { 'aws:SecureTransport': ['true'] } },
    },
    {
      name: 'numbers',
      one: { NumericLessThan: { 's3:max-keys': 10 } },
      other: { NumericLessThan: { 's3:max-keys': '10' } },
    },
    {
      name: 'the composition of characters',
      one: { StringLike: { 'aws:x': 'e\u0301' } },
      other: { StringLike: { 'aws:x': '\u00e9' } },
    },
  ])('in conditions: $name', ({ one, other }) => {
    expect(keyOf(allow({ Condition: one }))).toBe(keyOf(allow({ Condition: other })));
  });

  it('keeps a plus, which is no space here', () => {
    const plus = allow({ Resource: 'arn:aws:s3:::a+b' });
    expect(keyOf(encodeURIComponent(JSON.stringify(plus)).replaceAll('%2B', '+'))).toBe(keyOf(plus));
  });
});

describe('documents that differ have different keys', () => {
  it.each([
    { name: 'effect', other: allow({ Effect: 'Deny' }) },
    { name: 'action', other: allow({ Action: 's3:GetObjects' }) },
    { name: 'NotAction', other: allow({ Action: undefined, NotAction: 's3:GetObject' }) },
    { name: 'resource', other: allow({ Resource: 'arn:aws:s3:::a' }) },
    { name: 'NotResource', other: allow({ Resource: undefined, NotResource: '*' }) },
    { name: 'Sid', other: allow({ Sid: 'A' }) },
    { name: 'version', other: { ...allow({}), Version: '2008-10-17' } },
    { name: 'condition', other: allow({ Condition: { Bool: { 'aws:SecureTransport': 'true' } } }) },
    { name: 'statement', other: { ...allow({}), Statement: [] } },
  ])('by $name', ({ other }) => {
    expect(keyOf(JSON.parse(JSON.stringify(other)))).not.toBe(keyOf(allow({})));
  });

  it('tells the case of a resource, a value and a Sid', () => {
    const condition = (value: string) => allow({ Condition: { StringEquals: { 'aws:x': value } } });
    expect(keyOf(allow({ Resource: 'A' }))).not.toBe(keyOf(allow({ Resource: 'a' })));
    expect(keyOf(allow({ Sid: 'A' }))).not.toBe(keyOf(allow({ Sid: 'a' })));
    expect(keyOf(condition('A'))).not.toBe(keyOf(condition('a')));
  });
});

it.each([
  ['no object', 'x'],
  ['no statements', {}],
  ['an unknown element', { ...allow({}), Statment: [] }],
  ['two lists of actions', allow({ NotAction: 's3:*' })],
  ['no actions', allow({ Action: undefined })],
  ['an action that is no text', allow({ Action: [null] })],
  ['an unknown effect', allow({ Effect: 'allow' })],
  ['a principal', allow({ Principal: '*' })],
  ['a key of a condition twice', allow({ Condition: { Bool: { a: 'true', A: 'true' } } })],
  ['a key twice', '{"Statement": [{"Effect": "Allow", "Action": "s3:A", "Action": "s3:B", "Resource": "*"}]}'],
  [
    'a key twice, with escapes',
    '{"Statement":[{"Effect":"Allow","Sid":"\\\\\\":","Action":"a:A","Resource":"x","Resource":"y"}]}',
  ],
])('what has %s is unreadable', (_name, written) => {
  expect(documentReader()(JSON.parse(JSON.stringify(written))).kind).toBe('unreadable');
});

const texts = fc.constantFrom(
  's3:Get*',
  's3:PutObject',
  'sqs:SendMessage',
  'ec2:Describe*',
  'iam:PassRole',
  'é',
  '"\\',
  '{"a": 1}',
);
const list = fc.uniqueArray(texts, { minLength: 1, maxLength: 4 });
const statement = fc.record({
  Sid: fc.constantFrom('', 'A', 'b:c'),
  Effect: fc.constantFrom('Allow', 'Deny'),
  Action: list,
  Resource: list,
  Condition: fc.dictionary(
    fc.constantFrom('StringEquals', 'ArnLike'),
    fc.dictionary(fc.constantFrom('aws:a', 's3:b'), list),
  ),
});
const document = fc.record({
  Version: fc.constantFrom('2012-10-17', '2008-10-17'),
  Statement: fc.array(statement, { minLength: 1, maxLength: 4 }),
});

describe('for any document', () => {
  it('neither order, lists of one, case nor encoding changes the key', () => {
    fc.assert(
      fc.property(document, fc.infiniteStream(fc.boolean()), (one, coins) => {
        const other = rewritten(one, () => coins.next().value === true);
        expect(keyOf(other)).toBe(keyOf(one));
        expect(keyOf(encodeURIComponent(JSON.stringify(other)))).toBe(keyOf(one));
      }),
    );
  });

  it('one literal more or less changes it', () => {
    fc.assert(
      fc.property(document, fc.nat(), fc.constantFrom('Action', 'Resource', 'Sid' as const), (one, at, element) => {
        const index = at % one.Statement.length;
        const other = one.Statement.map((each, position) =>
          position !== index
            ? each
            : element === 'Sid'
              ? { ...each, Sid: 'Mutated' }
              : { ...each, [element]: [...each[element].slice(1), 'x:Mutated'] },
        );
        expect(keyOf({ ...one, Statement: other })).not.toBe(keyOf(one));
      }),
    );
  });

  it('pages say the same wherever they are cut', () => {
    fc.assert(
      fc.property(fc.array(document, { minLength: 1, maxLength: 6 }), fc.nat(), (documents, at) => {
        const roles = documents.map((each, index) =>
          role(`r${index}`, { inline: [{ PolicyName: 'p', PolicyDocument: each }] }),
        );
        const cut = at % roles.length;
        const whole = details({ roles });
        const pages = [
          { ...details({ roles: roles.slice(0, cut) }), IsTruncated: true, account: '111122223333' },
          { ...details({ roles: roles.slice(cut) }), IsTruncated: false },
        ];
        const read = (value: unknown) => readInventory([{ path: 'i.json', text: JSON.stringify(value) }]).accounts;
        expect(read(pages)).toEqual(read(whole));
      }),
    );
  });
});

/** The same document, written otherwise where a coin says so. */
function rewritten(value: unknown, coin: () => boolean, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((each: unknown) => rewritten(each, coin, key));
    const [only] = items;
    if (items.length === 1 && coin()) return only;
    return coin() ? [...items.reverse(), ...(coin() ? items.slice(0, 1) : [])] : items;
  }
  if (typeof value === 'string') return key === 'Action' && coin() ? value.toUpperCase() : value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([name, inner]) => name !== 'Sid' || inner !== '' || coin())
    .map(([name, inner]) => [name, rewritten(inner, coin, name)] as const);
  return Object.fromEntries(coin() ? entries.reverse() : entries);
}
