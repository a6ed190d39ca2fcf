/** Which other policies of a repository keep a copy from being certain: a row for each rule. */
import { describe, expect, it } from 'vitest';
import { basePolicies, type SourceIdentity } from '../../src/match/base-policies.js';
import { copiesOf } from '../../src/match/copies.js';
import { indexOfInventory } from '../../src/match/inventory-index.js';
import { because } from '../../src/reasons/reason.js';
import type { PrincipalRef } from '../../src/sources/source.js';
import { account, type Deployed } from '../support/account.js';
import { blocks, encoded, inJson } from '../support/copies.js';
import { inventoryOf, shown } from '../support/found-copies.js';

const four = ['s3:GetObjectTagging', 's3:PutObjectTagging', 's3:RestoreObject', 's3:GetObjectAcl'];
const statement = { Effect: 'Allow', Action: four, Resource: 'arn:aws:s3:::orders-archive/*' };
const ours = { Version: '2012-10-17', Statement: [statement] };
const role = (name: string): PrincipalRef => ({ kind: 'exact', type: 'role', name, path: undefined });
const roles = (glob: string): PrincipalRef => ({ kind: 'pattern', type: 'role', glob, path: undefined });
const somebody: PrincipalRef = { kind: 'unknown', why: because('handed-on')`it is handed on` };
const [one, two] = ['111122223333', '444455556666'];
const api = { attachedTo: [role('api')], names: ['api'] };
const unnamed = { attachedTo: [somebody], names: [] };

/** The same content in blocks, with what else the statement has. */
const inBlocks = (more: string): SourceIdentity['pattern'] =>
  blocks(
    `statement {\n  actions = ${JSON.stringify(four)}\n  resources = ["arn:aws:s3:::orders-archive/*"]\n${more}\n}`,
  );

interface Row {
  readonly name: string;
  readonly source: Partial<SourceIdentity>;
  readonly others: readonly SourceIdentity[];
  readonly deployed: Deployed;
  readonly expected: { readonly certain?: readonly string[]; readonly possible?: readonly string[] };
}

describe('the rivals of a policy', () => {
  it.each<Row>([
    {
      name: 'another policy of the repository may be it',
      source: unnamed,
      others: [{ pattern: inJson(ours), ...unnamed }],
      deployed: { inline: { orders: { a: ours } } },
      expected: { possible: ['orders/a'] },
    },
    {
      name: 'actions that two policies have say nothing of whose a copy is',
      source: unnamed,
      others: [{ pattern: inJson(ours), attachedTo: [role('mail')], names: ['x'] }],
      deployed: { inline: { 'prod-orders': { a: ours } } },
      expected: { possible: ['prod-orders/a'] },
    },
    {
      name: 'one of the same content under other names leaves the names to decide',
      source: api,
      others: [{ pattern: inJson(ours), attachedTo: [role('mail')], names: ['x'] }],
      deployed: { inline: { api: { api: ours }, mail: { x: ours } } },
      expected: { certain: ['api/api'] },
    },
    {
      name: 'another policy of which nothing is written is no rival where the names say whose it is',
      source: api,
      others: [{ pattern: encoded('{ Effect = "Allow", Action = concat(var.a), Resource = var.r }'), ...unnamed }],
      deployed: { inline: { api: { api: ours } } },
      expected: { certain: ['api/api'] },
    },
    {
      name: 'one of which the files give no name is a rival: it may have this name in one account while this one waits for another',
      source: api,
      others: [{ pattern: inJson(ours), ...unnamed }],
      deployed: { inline: { api: { api: ours } } },
      expected: { possible: ['api/api'] },
    },
    {
      name: 'it is none where the files give the account as well',
      source: { ...api, onlyAccount: one },
      others: [{ pattern: inJson(ours), ...unnamed }],
      deployed: { inline: { api: { api: ours } } },
      expected: { certain: ['api/api'] },
    },
    {
      name: 'a copy in another account than the files allow',
      source: { ...api, onlyAccount: two },
      others: [{ pattern: inJson(ours), ...unnamed }],
      deployed: { inline: { api: { api: ours } } },
      expected: { possible: ['api/api'] },
    },
    {
      name: 'it is one also where the names are given in part',
      source: { attachedTo: [roles('*-api')], names: ['api'] },
      others: [{ pattern: inJson(ours), ...unnamed }],
      deployed: { inline: { 'prod-api': { api: ours } } },
      expected: { possible: ['prod-api/api'] },
    },
    {
      name: 'the policy of a resource is none, since nobody has a document that names a principal',
      source: api,
      others: [{ pattern: inJson({ ...ours, Statement: [{ ...statement, Principal: '*' }] }), ...unnamed }],
      deployed: { inline: { api: { api: ours } } },
      expected: { certain: ['api/api'] },
    },
    {
      name: 'nor is it in blocks',
      source: api,
      others: [{ pattern: inBlocks('principals {\n type = "AWS"\n identifiers = ["*"]\n}'), ...unnamed }],
      deployed: { inline: { api: { api: ours } } },
      expected: { certain: ['api/api'] },
    },
    {
      name: 'one that may name nobody is one',
      source: api,
      others: [
        {
          pattern: inBlocks('dynamic "principals" {\n for_each = var.p\n content {\n type = "AWS"\n }\n}'),
          ...unnamed,
        },
      ],
      deployed: { inline: { api: { api: ours } } },
      expected: { possible: ['api/api'] },
    },
    {
      name: 'so is one whose principal is an expression',
      source: api,
      others: [
        {
          pattern: encoded(
            `{ Effect = "Allow", Principal = var.p, Action = ${JSON.stringify(four)}, Resource = "arn:aws:s3:::orders-archive/*" }`,
          ),
          ...unnamed,
        },
      ],
      deployed: { inline: { api: { api: ours } } },
      expected: { possible: ['api/api'] },
    },
  ])('$name', ({ source, others, deployed, expected }) => {
    const identity: SourceIdentity = { pattern: inJson(ours), attachedTo: [], names: [], ...source };
    const inventory = inventoryOf(account(one, deployed));
    const copies = copiesOf(identity, basePolicies([identity, ...others]), indexOfInventory(inventory));
    expect(shown(copies)).toMatchObject({ certain: [], possible: [], ...expected });
  });
});
