/** Which deployed policies are copies of one in the repository: a row for each rule. */
import { because } from '../../src/reasons/reason.js';
import { describe, expect, it } from 'vitest';
import { basePolicies, type SourceIdentity } from '../../src/match/base-policies.js';
import { copiesOf } from '../../src/match/copies.js';
import { indexOfInventory } from '../../src/match/inventory-index.js';
import type { PrincipalRef } from '../../src/sources/source.js';
import { inJson } from '../support/copies.js';
import { account, type Deployed } from '../support/account.js';
import { inventoryOf, shown } from '../support/found-copies.js';

const document = (actions: readonly string[], resource: unknown = '*', more: object = {}) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: actions, Resource: resource, ...more }],
});
const bucket = 'arn:aws:s3:::orders-archive/*';
const four = ['s3:GetObjectTagging', 's3:PutObjectTagging', 's3:RestoreObject', 's3:GetObjectAcl'];
const plainDocument = document(['s3:GetObject']);
const ours = document(four, bucket);
const drifted = document([...four.slice(0, 3), 's3:X'], bucket);
const strange = document(['sqs:SendMessage']);

const role = (name: string): PrincipalRef => ({ kind: 'exact', type: 'role', name, path: undefined });
const roles = (glob: string): PrincipalRef => ({ kind: 'pattern', type: 'role', glob, path: undefined });
const somebody: PrincipalRef = { kind: 'unknown', why: because('handed-on')`it is handed on` };

const [one, two] = ['111122223333', '444455556666'];

interface Row {
  readonly name: string;
  readonly document?: object;
  readonly source?: Partial<SourceIdentity>;
  readonly others?: readonly SourceIdentity[];
  readonly deployed: Deployed;
  readonly second?: Deployed;
  /** As `inline api/api`, with what is open. */
  readonly expected: Partial<Record<'certain' | 'possible' | 'differing' | 'unread' | 'unseen', readonly string[]>> & {
    readonly open?: RegExp;
  };
}

const api = { attachedTo: [role('api')], names: ['api'] };
const reports = { attachedTo: [roles('*-reports')], names: ['*-reports-upload'] };
const unnamed = { attachedTo: [somebody], names: [] };

describe('the copies of a policy', () => {
  it.each<Row>([
    {
      name: 'the names and the content agree',
      source: api,
      deployed: { inline: { api: { api: ours } } },
      expected: { certain: ['api/api'] },
    },
    {
      name: 'names are compared without case',
      source: api,
      deployed: { inline: { API: { Api: ours } } },
      expected: { certain: ['API/Api'] },
    },
    {
      name: 'the names agree and only the content refuses: it is not edited at all',
      source: api,
      deployed: { inline: { api: { api: strange } } },
      expected: { differing: ['api/api'] },
    },
    {
      name: 'drift in one action',
      source: api,
      deployed: { inline: { api: { api: drifted } } },
      expected: { differing: ['api/api'] },
    },
    {
      name: 'drift in another account',
      source: api,
      deployed: { inline: { api: { api: ours } } },
      second: { inline: { api: { api: drifted } } },
      expected: { certain: ['api/api'], differing: ['api/api'] },
    },
    {
      name: 'the content agrees and only the names refuse: it is a stranger',
      source: api,
      deployed: { inline: { worker: { api: ours }, api: { api: ours } } },
      expected: { certain: ['api/api'] },
    },
    {
      name: 'of an inline policy, its own name must fit as well',
      source: api,
      deployed: { inline: { api: { api: ours, other: ours } } },
      expected: { certain: ['api/api'] },
    },
    {
      name: 'a policy without a name in the files has any',
      source: { attachedTo: [role('api')], names: [] },
      deployed: { inline: { api: { x: ours, y: strange } } },
      expected: { certain: ['api/x'] },
    },
    {
      name: 'a managed policy is everybody’s who has it attached',
      source: api,
      deployed: { managed: { api: { document: ours, on: ['api', 'worker'] } } },
      expected: { certain: ['api → api, worker'] },
    },
    {
      name: 'of a managed policy, its own name must fit',
      source: api,
      deployed: { managed: { other: { document: ours, on: ['api'] } } },
      expected: { open: /`api` is a copy.*|role\/api` has no copy/ },
    },
    {
      name: 'a pattern of four characters says who has it',
      source: { attachedTo: [roles('*-api')], names: [] },
      deployed: { inline: { 'prod-api': { x: ours } } },
      expected: { certain: ['prod-api/x'] },
    },
    {
      name: 'a pattern of three says nothing',
      document: plainDocument,
      source: { attachedTo: [roles('*api')], names: [] },
      deployed: { inline: { 'prod-api': { x: plainDocument } } },
      expected: { possible: ['prod-api/x'], open: /neither its names nor its text/ },
    },
    {
      name: 'what is nobody’s name is nobody’s copy',
      source: { attachedTo: [roles('*-api')], names: [] },
      deployed: { inline: { 'prod-web': { x: ours } } },
      expected: { open: /no copy of it is on a principal that fits `role\/\*-api`/ },
    },
    {
      name: 'peculiar content is known by itself',
      source: unnamed,
      deployed: { inline: { 'prod-orders': { a: ours }, 'staging-orders': { a: ours } } },
      expected: { certain: ['prod-orders/a', 'staging-orders/a'] },
    },
    {
      name: 'content that everybody has is not',
      document: plainDocument,
      source: unnamed,
      deployed: { inline: { web: { a: plainDocument } } },
      expected: { possible: ['web/a'], open: /neither its names nor its text/ },
    },
    {
      name: 'of a policy known by content, half of its actions make a party',
      source: unnamed,
      deployed: { inline: { orders: { a: ours }, shop: { b: drifted }, mail: { c: strange } } },
      expected: { certain: ['orders/a'], possible: ['shop/b'] },
    },
    {
      name: 'the policy and who has it are named in part, and the same stands for what is left open',
      document: plainDocument,
      source: reports,
      deployed: { inline: { 'prod-reports': { 'prod-reports-upload': plainDocument } } },
      expected: { certain: ['prod-reports/prod-reports-upload'] },
    },
    {
      name: 'the same of a managed policy',
      document: plainDocument,
      source: reports,
      deployed: { managed: { 'prod-reports-upload': { document: plainDocument, on: ['web', 'prod-reports'] } } },
      expected: { certain: ['prod-reports-upload → web, prod-reports'] },
    },
    {
      name: 'the names agree, and something else stands for what is left open: it may be of another stack',
      document: plainDocument,
      source: reports,
      deployed: { inline: { 'prod-reports': { 'dev-reports-upload': plainDocument } } },
      expected: { possible: ['prod-reports/dev-reports-upload'] },
    },
    {
      name: 'two things are left open: they say no more than one does',
      document: plainDocument,
      source: { attachedTo: [roles('*-reports')], names: ['*-reports-upload-*'] },
      deployed: { inline: { 'prod-reports': { 'prod-reports-upload-x': plainDocument } } },
      expected: { possible: ['prod-reports/prod-reports-upload-x'] },
    },
    {
      name: 'the names in part agree, and only the content refuses',
      document: plainDocument,
      source: reports,
      deployed: { inline: { 'prod-reports': { 'prod-reports-upload': strange } } },
      expected: { differing: ['prod-reports/prod-reports-upload'] },
    },
    {
      name: 'the content agrees, and only a name in part refuses',
      document: plainDocument,
      source: reports,
      deployed: { inline: { 'prod-reports': { 'prod-reports-download': plainDocument } } },
      expected: { open: /no copy of it is on a principal that fits/ },
    },
    {
      name: 'what many policies are called says nothing',
      document: plainDocument,
      source: { attachedTo: [roles('*-reports')], names: ['*-access-policy'] },
      deployed: { inline: { 'prod-reports': { 'prod-access-policy': plainDocument } } },
      expected: { possible: ['prod-reports/prod-access-policy'] },
    },
    {
      name: 'a name in part adds to what the content says, where nobody is named',
      document: document(['s3:GetObject'], 'arn:aws:s3:::orders-archive/*', { Sid: 'Read' }),
      source: { attachedTo: [somebody], names: ['*-reports-upload'] },
      deployed: {
        managed: {
          'prod-reports-upload': {
            document: document(['s3:GetObject'], 'arn:aws:s3:::orders-archive/*', { Sid: 'Read' }),
            on: ['web'],
          },
        },
      },
      expected: { certain: ['prod-reports-upload → web'] },
    },
    {
      name: 'both names are patterns, and nothing of the document is left',
      source: { attachedTo: [roles('*-api')], names: ['*-access'] },
      deployed: { inline: { 'prod-api': { 'prod-access': ours }, 'dev-api': { 'dev-access': strange } } },
      expected: { certain: ['prod-api/prod-access'], differing: ['dev-api/dev-access'] },
    },
    {
      name: 'a name in part, and nothing of the document is left where nothing else is a copy',
      source: { attachedTo: [roles('*-api')], names: [] },
      deployed: { inline: { 'prod-api': { x: ours, y: strange }, 'dev-api': { z: strange } } },
      expected: { certain: ['prod-api/x'], differing: ['dev-api/z'] },
    },
    {
      name: 'one of its resources has a name and another none: it may be called anything',
      source: { attachedTo: [somebody], names: ['orders-read', '*'] },
      deployed: { inline: { web: { x: ours } } },
      expected: { certain: ['web/x'], open: /no deployed policy called `orders-read`/ },
    },
    {
      name: 'a part of it is deployed',
      document: { Version: '2012-10-17', Statement: [...ours.Statement, ...strange.Statement] },
      source: api,
      deployed: { inline: { api: { api: ours } } },
      expected: { open: /only a part of it is deployed/ },
    },
    {
      name: 'an instance without a copy is not deployed yet',
      source: { attachedTo: [role('api'), role('mail')], names: ['api'] },
      deployed: { inline: { api: { api: ours } } },
      expected: { certain: ['api/api'], open: /`role\/mail` is in no inventory/ },
    },
    {
      name: 'a principal of the name without a copy',
      source: api,
      deployed: { inline: { api: { api: ours } } },
      second: { inline: { api: { other: strange } } },
      expected: { certain: ['api/api'], open: /`arn:aws:iam::444455556666:role\/api` has no copy/ },
    },
    {
      name: 'a policy of a name without a copy',
      source: { attachedTo: [role('api')], names: ['api', 'old-api'] },
      deployed: { inline: { api: { api: ours } } },
      expected: { certain: ['api/api'], open: /no deployed policy called `old-api`/ },
    },
    {
      name: 'AWS’s own policies and service-linked roles are never copies',
      source: api,
      deployed: { inline: { api: { api: ours } }, path: '/aws-service-role/x.amazonaws.com/' },
      expected: { open: /`role\/api` is in no inventory/ },
    },
    {
      name: 'a copy that nobody has allows no edit',
      source: { attachedTo: [somebody], names: ['orders'] },
      deployed: { managed: { orders: { document: ours, on: [] } }, inline: { web: { x: strange } } },
      expected: { possible: ['orders → '] },
    },
    {
      name: 'attached to more than is listed',
      source: { attachedTo: [somebody], names: ['orders'] },
      deployed: { managed: { orders: { document: ours, on: ['web'], count: 3 } } },
      expected: { certain: ['orders → web'], open: /attached to more than the inventory lists/ },
    },
    {
      name: 'a boundary',
      source: { attachedTo: [somebody], names: ['orders'] },
      deployed: { managed: { orders: { document: ours, on: ['web'], bounds: 1 } } },
      expected: { possible: ['orders → web'], open: /is a permissions boundary/ },
    },
    {
      name: 'a document that cannot be read may be a copy, or another version',
      source: api,
      deployed: { inline: { api: { api: '{"Statement": 1' } } },
      expected: { possible: ['api/api'], unread: ['api/api'] },
    },
    {
      name: 'under a name that Terraform made it may be another policy of somebody who has a copy',
      source: { attachedTo: [roles('*-api')], names: [] },
      deployed: { inline: { 'prod-api': { x: ours, y: '{' }, 'dev-api': { z: '{' } } },
      expected: { certain: ['prod-api/x'], possible: ['dev-api/z', 'prod-api/y'], unread: ['dev-api/z'] },
    },
    {
      name: 'where no name speaks for it, it may be a copy and not another version',
      source: unnamed,
      deployed: { inline: { orders: { a: ours }, web: { b: '{' } } },
      expected: { certain: ['orders/a'], possible: ['web/b'] },
    },
    {
      name: 'a principal whose policies are not known may have one',
      source: api,
      deployed: { inline: { api: { api: ours } } },
      expected: { certain: ['api/api'], unseen: ['arn:aws:iam::777788889999:role/api'] },
    },
    {
      name: 'a trust policy has no copies',
      document: { ...ours, Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: '*' }] },
      source: api,
      deployed: { inline: { api: { api: ours } } },
      expected: { open: /names principals/ },
    },
    {
      name: 'a statement without a resource is not deployed as it stands',
      document: { ...ours, Statement: [{ Effect: 'Allow', Action: ['sqs:SendMessage', 's3:GetObject'] }] },
      source: api,
      deployed: { inline: { api: { api: ours } } },
      expected: { open: /names no resource/ },
    },
  ])('$name', ({ name, document: written = ours, source, others = [], deployed, second, expected }) => {
    const identity: SourceIdentity = { pattern: inJson(written), attachedTo: [], names: [], ...source };
    const listed = JSON.stringify({
      Roles: [{ Path: '/', RoleName: 'api', RoleId: 'A', Arn: 'arn:aws:iam::777788889999:role/api' }],
      IsTruncated: false,
    });
    const inventory = inventoryOf(
      account(one, deployed),
      ...(second === undefined ? [] : [account(two, second)]),
      ...(name.startsWith('a principal whose policies are not known') ? [listed] : []),
    );
    const copies = copiesOf(identity, basePolicies([identity, ...others]), indexOfInventory(inventory));
    expect(shown(copies)).toEqual({
      certain: [],
      possible: [],
      differing: [],
      unread: [],
      unseen: [],
      ...expected,
      open: expected.open === undefined ? '' : (expect.stringMatching(expected.open) as unknown),
    });
  });

  it('says nothing where there is no inventory', () => {
    const identity: SourceIdentity = { pattern: inJson(ours), ...api };
    expect(shown(copiesOf(identity, basePolicies([identity]), indexOfInventory(inventoryOf())))).toEqual({
      ...{ certain: [], possible: [], differing: [], unread: [], unseen: [] },
      open: '',
    });
  });

  it('takes a state’s word for which resource it is', () => {
    const identity: SourceIdentity = {
      pattern: inJson(plainDocument),
      ...unnamed,
      addresses: ['module.a.aws_iam_role_policy.p'],
    };
    const state = JSON.stringify({
      format_version: '1.0',
      terraform_version: '1.9.0',
      values: {
        root_module: {
          child_modules: [
            {
              address: 'module.a',
              resources: [
                {
                  address: 'module.a.aws_iam_role_policy.p["x"]',
                  mode: 'managed',
                  type: 'aws_iam_role_policy',
                  name: 'p',
                  values: { name: 'a', role: 'web', policy: JSON.stringify(plainDocument) },
                },
              ],
            },
          ],
        },
      },
    });
    const there = account(one, { inline: { web: { a: plainDocument }, mail: { a: plainDocument } } });
    const copies = copiesOf(identity, basePolicies([identity]), indexOfInventory(inventoryOf(there, state)));
    expect(shown(copies)).toMatchObject({ certain: ['web/a'], possible: ['mail/a'] });
    expect(copies.certain[0]?.why).toContainEqual({ rule: 'state-address', points: 3 });
  });
});
