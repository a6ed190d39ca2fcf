/** Whom an entry of the config means: names of the path, accounts by name, everybody who fits. */
import { describe, expect, it } from 'vitest';
import { readConfig, readInputs } from '../../src/config/config.js';
import { nothing } from '../../src/findings/format.js';
import type { Extent, Inventory } from '../../src/inventory/inventory.js';
import { evidenceOf } from '../../src/match/evidence.js';
import { match } from '../../src/match/match.js';
import { readCatalogue } from '../../src/policy/catalogue.js';
import type { Arn } from '../../src/policy/names.js';
import { plain, words } from '../../src/text/message.js';
import { names, never, subject } from '../support/matching.js';

const [prod, staging, other] = ['111122223333', '444455556666', '999900001111'];
const catalogue = readCatalogue('c.json', '{"s3": ["X", "Y", "Z"]}');
const accounts = `accounts: {prod: '${prod}', staging: '${staging}'}\n`;
const entry = (paths: string, principals: string, more = ''): string =>
  `policies:\n  - paths: ['${paths}']\n    principals: ['${principals}']\n${more}`;
const role = (name: string, account = prod, partition = 'aws'): Arn =>
  `arn:${partition}:iam::${account}:role/${name}` as Arn;

/** Everybody of these accounts, as whole inventories tell; none of them has a policy. */
function known(holders: readonly Arn[], whole: readonly string[], open: readonly string[] = []): Inventory {
  return {
    accounts: [...whole, ...open].map((id) => ({
      id,
      partition: 'aws',
      extent: extentOf(open.includes(id)),
      hasExport: true,
      takenAt: undefined,
      isDated: false,
      principals: holders
        .filter((arn) => arn.includes(`:${id}:`))
        .map((arn) => ({
          arn,
          type: 'role' as const,
          name: arn.split('/').at(-1) ?? '',
          path: '/',
          createdAt: '2020-01-01',
          tags: [],
          boundary: undefined,
          attached: [],
          hasDocuments: true,
        })),
      groups: [],
      policies: [],
      paths: [],
    })),
    manifest: undefined,
    states: [],
    problems: [],
    unread: [],
  };
}

function extentOf(isOpen: boolean): Extent {
  return isOpen ? { kind: 'open', why: words('a page is missing') } : { kind: 'whole', by: 'manifest' };
}

interface Row {
  readonly name: string;
  readonly config: string;
  readonly path?: string;
  /** Who has findings: each leaves `s3:X` unused. */
  readonly findings?: readonly Arn[];
  readonly idle?: readonly Arn[];
  readonly inventory?: Inventory;
  /** Whose findings count, or why none do. */
  readonly expected: readonly Arn[] | RegExp;
}

describe('an entry of the config', () => {
  it.each<Row>([
    {
      name: 'names a principal by parts of the path, its account by name',
      config: accounts + entry('live/{env}/{service}/**', 'arn:aws:iam::{env}:role/{env}-{service}'),
      path: 'live/prod/api/deep/p.json',
      findings: [role('prod-api'), role('staging-api', staging)],
      expected: [role('prod-api')],
    },
    {
      name: 'names a part of a segment',
      config: accounts + entry('policies/{env}-role-{service}.json', 'arn:aws:iam::{env}:role/{service}'),
      path: 'policies/staging-role-api.json',
      findings: [role('api', staging)],
      expected: [role('api', staging)],
    },
    {
      name: 'takes every way to split a path',
      config: entry('live/{a}-{b}/*.json', 'arn:aws:iam::111122223333:role/{a}.{b}'),
      path: 'live/x-y-z/p.json',
      findings: [role('x.y-z'), role('x-y.z')],
      expected: [role('x.y-z'), role('x-y.z')],
    },
    {
      name: 'waits for everybody whom a path that splits in two ways may mean',
      config: entry('live/{a}-{b}/*.json', 'arn:aws:iam::111122223333:role/{a}.{b}'),
      path: 'live/x-y-z/p.json',
      findings: [role('x.y-z')],
      expected: /no active finding names `arn:aws:iam::111122223333:role\/x-y\.z`/,
    },
    {
      name: 'a name that stands twice is the same text',
      config: entry('{env}/roles/{env}-{x}.json', 'arn:aws:iam::111122223333:role/{x}'),
      path: 'a/roles/a-b.json',
      findings: [role('b')],
      expected: [role('b')],
    },
    {
      name: 'a name that accounts does not have is nobody',
      config: accounts + entry('live/{env}/**', 'arn:aws:iam::{env}:role/api'),
      path: 'live/dev/p.json',
      findings: [role('api')],
      expected: /`\{env\}` in the config is `dev` here, and `accounts` in the config has no `dev`/,
    },
    {
      name: 'a path that could be a wildcard is none',
      config: entry('live/{service}/**', 'arn:aws:iam::111122223333:role/{service}'),
      path: 'live/*/p.json',
      findings: [role('api')],
      inventory: known([role('api')], [prod]),
      expected: /`\{service\}` in the config is `\*` here, which can be no part/,
    },
    {
      name: 'a path that takes too long to split is open',
      config: entry('{a}{b}{c}{d}{e}', 'arn:aws:iam::111122223333:role/{a}'),
      path: `${'x'.repeat(80)}.json`,
      findings: [role('x')],
      expected: /can be split in too many ways/,
    },
    {
      name: 'names the address of a Terraform policy by parts',
      config: entry('policies/{x}#p', 'arn:aws:iam::111122223333:role/{x}'),
      path: 'policies/api/p.json',
      findings: [role('api')],
      expected: [role('api')],
    },
    {
      name: 'an excluded path stays out',
      config: `policies:\n  - paths: ['live/{x}/**', '!live/a/**']\n    principals: ['arn:aws:iam::111122223333:role/{x}']\n`,
      path: 'live/a/p.json',
      findings: [role('a')],
      expected: /no entry under `policies`/,
    },
    {
      name: 'with a star means everybody who fits',
      config: entry('**', 'arn:aws:iam::*:role/ci-*'),
      findings: [role('ci-a'), role('ci-b', staging), role('web')],
      inventory: known([role('ci-a'), role('ci-b', staging), role('web')], [prod, staging]),
      expected: [role('ci-a'), role('ci-b', staging)],
    },
    {
      name: 'with a star needs every inventory',
      config: entry('**', 'arn:aws:iam::*:role/ci-*'),
      findings: [role('ci-a'), role('ci-b', staging)],
      inventory: known([role('ci-a')], [prod]),
      expected: /means everybody who fits, and there is no inventory of account `444455556666`/,
    },
    {
      name: 'with a star and one account needs that inventory alone',
      config: entry('**', 'arn:aws:iam::111122223333:role/ci-*'),
      findings: [role('ci-a'), role('ci-b', staging)],
      inventory: known([role('ci-a')], [prod]),
      expected: [role('ci-a')],
    },
    {
      name: 'with a star needs a whole inventory',
      config: entry('**', 'arn:aws:iam::111122223333:role/ci-*'),
      findings: [role('ci-a')],
      inventory: known([role('ci-a')], [], [prod]),
      expected: /means everybody who fits, and the inventory of account `111122223333` is not whole/,
    },
    {
      name: 'with a star that nobody fits',
      config: entry('**', 'arn:aws:iam::*:role/ci-*'),
      findings: [role('web')],
      inventory: known([role('web')], [prod]),
      expected: /nobody fits `arn:aws:iam::\*:role\/ci-\*`/,
    },
    {
      name: 'with a star also means who has no finding',
      config: entry('**', 'arn:aws:iam::*:role/ci-*'),
      findings: [role('ci-a')],
      inventory: known([role('ci-a'), role('ci-busy')], [prod]),
      expected: [],
    },
    {
      name: 'with a star and a closed list of accounts asks for no other',
      config: `accounts: {prod: '${prod}'}\n${entry('**', 'arn:aws:iam::*:role/ci-*')}`,
      findings: [role('ci-a'), role('ci-x', other)],
      inventory: known([role('ci-a')], [prod]),
      expected: [role('ci-a')],
    },
    {
      name: 'in another partition',
      config: accounts + entry('live/{env}/**', 'arn:aws-cn:iam::{env}:role/api'),
      path: 'live/prod/p.json',
      findings: [role('api', prod, 'aws-cn'), role('api')],
      expected: [role('api', prod, 'aws-cn')],
    },
    {
      name: 'ignores a role that is unused as a whole, while another decides',
      config: entry('**', 'arn:aws:iam::111122223333:role/*', '    unused-roles: ignore\n'),
      findings: [role('api')],
      idle: [role('old')],
      inventory: known([role('api'), role('old')], [prod]),
      expected: [role('api')],
    },
    {
      name: 'ignores no role if all are unused',
      config: entry('**', 'arn:aws:iam::111122223333:role/old', '    unused-roles: ignore\n'),
      idle: [role('old')],
      expected: /is reported unused as a whole/,
    },
    {
      name: 'is stopped by a role that is unused as a whole, also with an inventory',
      config: entry('**', 'arn:aws:iam::111122223333:role/*'),
      findings: [role('api')],
      idle: [role('old')],
      inventory: known([role('api'), role('old')], [prod]),
      expected: /`arn:aws:iam::111122223333:role\/old` is reported unused as a whole/,
    },
  ])('$name', ({ config, path = 'p.json', findings = [], idle = [], inventory, expected }) => {
    const rules = readConfig(readInputs(new Map()), { path: 'c.yml', text: config });
    const all = [...findings.map((arn) => names(`1 ${arn}`, arn, ['X'])), ...idle.map((arn) => never(`2 ${arn}`, arn))];
    const evidence = evidenceOf({ ...nothing, findings: all }, [], {
      ...(inventory === undefined ? {} : { inventory }),
      today: '2026-11-26',
      accounts: rules.accounts === undefined ? undefined : [...rules.accounts.values()],
    });
    const found = match(subject(path), evidence, rules, catalogue);
    if (found.kind === 'unmatched') expect(found.reasons.map(plain).join('; ')).toMatch(expected as RegExp);
    else expect(found.unused.size === 0 ? [] : found.parties.map(({ principal }) => principal)).toEqual(expected);
    if (found.kind === 'matched' && idle.length > 0)
      expect((found.rests ?? []).map(plain)).toEqual([expect.stringMatching(/`unused-roles: ignore`/)]);
  });
});
