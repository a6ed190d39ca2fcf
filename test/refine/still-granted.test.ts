/** What goes from one statement and another one still grants, however either is written. */
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/policy/catalogue.js';
import type { Policy, PolicyAddress } from '../../src/policy/model.js';
import { readDocument } from '../../src/policy/read-document.js';
import type { Base } from '../../src/refine/change.js';
import { refine } from '../../src/refine/refine.js';
import { stillGranted } from '../../src/refine/still-granted.js';
import type { Unused } from '../../src/refine/unused.js';
import { json } from '../../src/syntax/json/json.js';
import { nodeOf } from '../../src/syntax/value.js';

const catalogue = readCatalogue(
  'c.json',
  JSON.stringify({ x: ['GetItem', 'GetKey', 'PutItem', 'PutKey', 'Scan'], y: ['Scan', 'Stop', 'Zap'] }),
);

type Written = Readonly<Record<string, unknown>>;

/** A statement as it is written, on resources of its own; a list is that of its actions. */
function policyOf(statements: readonly (Written | readonly string[])[]): Policy {
  const Statement = statements.map((each, at) => ({
    Effect: 'Allow',
    ...(isList(each) ? { Action: each } : each),
    Resource: `r${at}`,
  }));
  const node = nodeOf({ Version: '2012-10-17', Statement });
  if (node.kind !== 'map') throw new Error('no document');
  const at: PolicyAddress = { source: 't', path: 'p.json', name: 'p', range: node.range };
  const read = readDocument(at, node, '', json);
  if (read.kind !== 'policy') throw new Error('no policy');
  return read.policy;
}

function isList(each: Written | readonly string[]): each is readonly string[] {
  return Array.isArray(each);
}

function unusedOf(names: readonly string[]): Unused {
  const actions = new Map(names.map((name) => [name.toLowerCase(), { name, lastUsed: undefined }]));
  return new Map(['x', 'y'].map((service) => [service, { whole: false, lastUsed: undefined, actions }]));
}

/** Each name with the index of the statement that is named for it. */
function found(
  policy: Policy,
  names: readonly string[],
  lines: number,
  base: Base = { kind: 'same' },
): Readonly<Record<string, number>> {
  const { changes } = refine(policy, unusedOf(names), catalogue, base, { lines });
  return Object.fromEntries([...stillGranted(policy, changes)].map(([name, { index }]) => [name, index]));
}

describe('what goes and stays granted', () => {
  const narrow = ['x:Scan', 'x:GetKey'];
  it.each<{
    name: string;
    statements: (Written | string[])[];
    unused?: string[];
    lines?: number;
    /** How the policy was at the base, where something is new to it. */
    base?: (Written | string[])[];
    expected: Record<string, number>;
  }>([
    { name: 'nothing by itself', statements: [narrow], expected: {} },
    { name: 'nothing where it goes from both', statements: [narrow, ['x:PutKey', 'x:Scan']], expected: {} },
    { name: 'nothing where a wildcard loses it', statements: [narrow, ['x:*']], expected: {} },
    {
      name: 'by a wildcard that stays for its length',
      statements: [narrow, ['x:*']],
      lines: 1,
      expected: { 'x:scan': 1 },
    },
    { name: 'by one that comes first', statements: [['x:*'], narrow], lines: 1, expected: { 'x:scan': 0 } },
    {
      name: 'a name in other case',
      statements: [['x:SCAN', 'x:GetKey'], ['x:*']],
      lines: 1,
      expected: { 'x:scan': 1 },
    },
    {
      name: 'a service in other case',
      statements: [['X:Scan', 'x:GetKey'], ['X:*']],
      lines: 1,
      expected: { 'x:scan': 1 },
    },
    {
      name: 'a finding in other case',
      statements: [narrow, ['x:*']],
      unused: ['SCAN'],
      lines: 1,
      expected: { 'x:scan': 1 },
    },
    {
      name: 'a name that is listed twice, once',
      statements: [['x:Scan', 'x:scan', 'x:GetKey'], ['x:*']],
      lines: 1,
      expected: { 'x:scan': 1 },
    },
    {
      name: 'of two services of one statement each its own',
      statements: [['x:Scan', 'y:Scan', 'x:GetKey'], ['y:*']],
      lines: 1,
      expected: { 'y:scan': 1 },
    },
    {
      name: 'by `*`, which nothing goes from',
      statements: [['x:Scan', 'y:Stop', 'y:Scan'], ['*']],
      unused: ['Scan', 'Stop'],
      expected: { 'x:scan': 1, 'y:scan': 1, 'y:stop': 1 },
    },
    { name: 'by `*:*`', statements: [narrow, { Action: '*:*' }], expected: { 'x:scan': 1 } },
    { name: 'by the first of several', statements: [narrow, ['x:*'], ['*']], lines: 1, expected: { 'x:scan': 1 } },
    { name: 'by NotAction', statements: [narrow, { NotAction: ['x:Get*', 'y:Scan'] }], expected: { 'x:scan': 1 } },
    { name: 'not by NotAction that names it', statements: [narrow, { NotAction: ['X:sCAN'] }], expected: {} },
    { name: 'not by NotAction with a wildcard', statements: [narrow, { NotAction: 'x:S?a*' }], expected: {} },
    { name: 'not by NotAction of everything', statements: [narrow, { NotAction: '*' }], expected: {} },
    { name: 'not by a Deny', statements: [narrow, { Effect: 'Deny', Action: '*' }], expected: {} },
    { name: 'not by a statement for others', statements: [narrow, { Principal: '*', Action: '*' }], expected: {} },
    { name: 'not by a Deny of all but', statements: [narrow, { Effect: 'Deny', NotAction: 'y:*' }], expected: {} },
    {
      name: 'by a list that is new, in other case',
      statements: [narrow, ['X:SCAN', 'x:PutKey']],
      base: [narrow],
      expected: { 'x:scan': 1 },
    },
    { name: 'not by another service of the name', statements: [narrow, ['y:*']], lines: 1, expected: {} },
    { name: 'not by a text that is no action', statements: [narrow, ['scan', 'x:', ':scan', 'x:Sc an']], expected: {} },
  ])('$name', ({ statements, unused = ['Scan'], lines = 20, base, expected }) => {
    const from: Base = base === undefined ? { kind: 'same' } : { kind: 'policy', policy: policyOf(base) };
    expect(found(policyOf(statements), unused, lines, from)).toEqual(expected);
  });

  it('names like those of JavaScript are names', () => {
    const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
    const policy = policyOf([[...names.map((name) => `x:${name}`), 'x:GetKey'], ['*']]);
    const { changes } = refine(policy, unusedOf(names), catalogue);
    expect([...stillGranted(policy, changes).keys()].sort()).toEqual(
      ['x:__proto__', 'x:constructor', 'x:hasownproperty', 'x:tostring'].sort(),
    );
  });

  it('ends where a policy is made to be slow, and says then nothing more', () => {
    const names = Array.from({ length: 3_000 }, (_, at) => `Name${at}`);
    const wild = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `x:*none*${at}`);
    const last = { Action: '*' };
    const at = (count: number): number => {
      const policy = policyOf([[...names.map((name) => `x:${name}`), 'x:GetKey'], wild(count), last]);
      return Object.keys(found(policy, names, 20)).length;
    };
    expect([at(10), at(700)]).toEqual([3_000, 0]);
  });
});
