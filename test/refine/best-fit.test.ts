/** The best fit of a list, however its values, the findings and the catalogue are written: in each case proved by the oracle, and at rest. */
import { describe, expect, it } from 'vitest';
import { readCatalogue, type Catalogue } from '../../src/policy/catalogue.js';
import type { Policy, PolicyAddress } from '../../src/policy/model.js';
import { readDocument } from '../../src/policy/read-document.js';
import { patternsAfter } from '../../src/refine/patterns-after.js';
import { refine } from '../../src/refine/refine.js';
import type { Unused } from '../../src/refine/unused.js';
import { violations } from '../../src/refine/violations.js';
import { json } from '../../src/syntax/json/json.js';
import { nodeOf } from '../../src/syntax/value.js';

const names = ['GetItem', 'GetKey', 'PutItem', 'PutKey', 'PurgeAll', 'Scan', 'Stop'];

/** One other name ends like `UnA`, and three like each of the rest. */
const endings = [
  'UnA',
  'OneA',
  ...['B', 'C', 'D', 'E'].flatMap((end) => ['Un', 'One', 'Two', 'Three'].map((all) => all + end)),
];

type List = readonly string[];

function policyOf(lists: readonly Written[]): Policy {
  const Statement = lists.map((each, at) => ({
    Effect: 'Allow',
    ...('NotAction' in each ? each : { Action: each }),
    Resource: `r${at}`,
  }));
  const node = nodeOf({ Version: '2012-10-17', Statement });
  if (node.kind !== 'map') throw new Error('no document');
  const at: PolicyAddress = { source: 't', path: 'p.json', name: 'p', range: node.range };
  const read = readDocument(at, node, '', json);
  if (read.kind !== 'policy') throw new Error('no policy');
  return read.policy;
}

function unusedOf(service: string, all: readonly string[]): Unused {
  const actions = new Map(all.map((name) => [name.toLowerCase(), { name, lastUsed: undefined }]));
  return new Map([[service, { whole: false, lastUsed: undefined, actions }]]);
}

type Written = List | { readonly NotAction: List };

/** What becomes of a policy: its lists, what is unused and stays in them, and under which wildcards. */
interface Told {
  readonly now: readonly List[];
  readonly left: readonly string[];
  readonly under: readonly string[];
}

interface Row extends Pick<Told, 'now'>, Partial<Omit<Told, 'now'>> {
  readonly name: string;
  readonly lists: readonly Written[];
  readonly unused: readonly string[];
  readonly lines: number;
  /** The actions of the service; `names` where nothing is said. */
  readonly known?: readonly string[];
}

/** What becomes of the lists; that it is a refinement, says all that stays, and has nothing better to say is seen as well. */
function fitted(lists: readonly Written[], unused: Unused, catalogue: Catalogue, lines: number): Told {
  const before = policyOf(lists);
  const { changes, left } = refine(before, unused, catalogue, undefined, { lines });
  const now = before.statements.map((each) => (each.actions.negated ? [] : patternsAfter(each, changes)));
  const after = policyOf(lists.map((each, at) => ('NotAction' in each ? each : (now[at] ?? []))));
  expect(violations(before, after, unused, catalogue, { base: { kind: 'same' }, left })).toEqual([]);
  expect(refine(after, unused, catalogue, undefined, { lines }).changes).toEqual([]);
  return { now, left: left.flatMap((each) => each.names), under: left.flatMap((each) => each.under) };
}

describe('a best fit', () => {
  it.each<Row>([
    {
      name: 'counts a service in upper and in lower case as one',
      lists: [['X:*', 'x:GETKEY']],
      unused: ['Scan'],
      lines: 4,
      now: [['X:GetItem', 'X:Pu*', 'X:Stop', 'x:GETKEY']],
    },
    {
      name: 'and so leaves what does not fit beside it',
      lists: [['X:*', 'x:GETKEY']],
      unused: ['Scan'],
      lines: 3,
      now: [['X:*', 'x:GETKEY']],
      left: ['x:Scan'],
      under: ['X:*'],
    },
    {
      name: 'takes a name that findings spell otherwise',
      lists: [['x:*']],
      unused: ['sCAN'],
      lines: 3,
      now: [['x:Get*', 'x:Pu*', 'x:Stop']],
    },
    {
      name: 'and that the catalogue spells in two ways',
      lists: [['x:*']],
      unused: ['scan'],
      lines: 3,
      known: ['Scan', 'SCAN', 'Stop', 'GetKey', 'PutKey'],
      now: [['x:GetKey', 'x:PutKey', 'x:Stop']],
    },
    {
      name: 'takes one that the catalogue lacks',
      lists: [['x:*']],
      unused: ['BrandNew', 'Scan'],
      lines: 3,
      now: [['x:Get*', 'x:Pu*', 'x:Stop']],
    },
    {
      name: 'leaves a literal that a wildcard which stays grants',
      lists: [['x:*', 'X:sCAN']],
      unused: ['Scan'],
      lines: 1,
      now: [['x:*', 'X:sCAN']],
      left: ['x:Scan'],
      under: ['x:*'],
    },
    {
      name: 'takes the literal with the wildcard where both go',
      lists: [['x:*', 'X:sCAN']],
      unused: ['Scan', 'Stop'],
      lines: 2,
      now: [['x:Get*', 'x:Pu*']],
    },
    {
      name: 'names a wildcard that is written twice once',
      lists: [['x:*', 'x:*']],
      unused: ['Scan'],
      lines: 2,
      now: [['x:*', 'x:*']],
      left: ['x:Scan'],
      under: ['x:*'],
    },
    {
      name: 'writes what is left of two alike once',
      lists: [['x:*', 'X:*']],
      unused: ['Scan'],
      lines: 3,
      now: [['x:Get*', 'x:Pu*', 'x:Stop']],
    },
    {
      name: 'takes every copy of a literal',
      lists: [['x:Scan', 'x:scan', 'X:SCAN', 'x:Stop']],
      unused: ['Scan'],
      lines: 1,
      now: [['x:Stop']],
    },
    {
      name: 'does not count what NotAction names',
      lists: [['x:*'], { NotAction: ['x:Get*', 'x:Put*', 'x:Stop'] }],
      unused: ['Scan'],
      lines: 3,
      now: [['x:Get*', 'x:Pu*', 'x:Stop'], []],
    },
    {
      name: 'keeps to wildcards that are no prefixes',
      lists: [['x:?e*', 'x:*y', 'x:P*m']],
      unused: ['GetKey'],
      lines: 3,
      now: [['x:GetItem', 'x:PutKey', 'x:P*m']],
    },
    {
      name: 'of four of these takes the one apart that fits',
      lists: [['x:*A', 'x:*B', 'x:*C', 'x:*D']],
      unused: ['UnA', 'UnB', 'UnC', 'UnD'],
      lines: 1,
      known: endings,
      now: [['x:OneA', 'x:*B', 'x:*C', 'x:*D']],
      left: ['x:UnB', 'x:UnC', 'x:UnD'],
      under: ['x:*B', 'x:*C', 'x:*D'],
    },
    {
      name: 'of five leaves all, since each doubles the work',
      lists: [['x:*A', 'x:*B', 'x:*C', 'x:*D', 'x:*E']],
      unused: ['UnA', 'UnB', 'UnC', 'UnD', 'UnE'],
      lines: 1,
      known: endings,
      now: [['x:*A', 'x:*B', 'x:*C', 'x:*D', 'x:*E']],
      left: ['x:UnA', 'x:UnB', 'x:UnC', 'x:UnD', 'x:UnE'],
      under: ['x:*A', 'x:*B', 'x:*C', 'x:*D', 'x:*E'],
    },
    {
      name: 'with no line at all still has no list grow',
      lists: [['x:*', 'x:Stop']],
      unused: ['Stop', 'Scan'],
      lines: 0,
      now: [['x:Get*', 'x:Pu*']],
    },
    {
      name: 'takes names like those of JavaScript for names',
      lists: [['x:*']],
      unused: ['constructor', '__proto__'],
      lines: 4,
      known: ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'],
      now: [['x:hasOwnProperty', 'x:toString', 'x:valueOf']],
    },
    {
      name: 'takes a letter that grows in lower case for no other',
      lists: [['x:G*', 'x:Get\u0130tem', 'x:Get\u0130Key']],
      unused: ['Get\u0130tem'],
      lines: 1,
      now: [['x:GetItem', 'x:GetKey', 'x:Get\u0130Key']],
    },
  ])('$name', ({ lists, unused, lines, now, known = names, left = [], under = [] }) => {
    const catalogue = readCatalogue('c.json', JSON.stringify({ x: known }));
    expect(fitted(lists, unusedOf('x', unused), catalogue, lines)).toEqual({ now, left, under });
  });

  it('of 400 below one wildcard keeps to its lines, with every other one unused or spelled out beside it', () => {
    const verbs = ['Get', 'Put', 'Delete', 'List', 'Tag'];
    const known = Array.from({ length: 400 }, (_, at) => `${verbs[at % 5] ?? ''}Thing${String(at).padStart(3, '0')}`);
    const catalogue = readCatalogue('c.json', JSON.stringify({ x: known }));
    const isUnused = (at: number): boolean => at % 2 === 0 || at % 5 === 0;
    const unused = unusedOf(
      'x',
      known.filter((_, at) => isUnused(at)),
    );
    const alone = fitted([['x:*']], unused, catalogue, 20);
    // All that begin with `Get` are unused, and half of each other.
    expect(alone.now).toEqual([['x:Delete*', 'x:List*', 'x:Put*', 'x:Tag*']]);
    expect(alone.left.length).toBe(160);
    const spelled = known.map((name) => `X:${name.toUpperCase()}`);
    const beside = fitted([['x:*', ...spelled]], unused, catalogue, 20);
    expect(beside).toEqual({ now: [spelled.filter((_, at) => !isUnused(at))], left: [], under: [] });
  });
});
