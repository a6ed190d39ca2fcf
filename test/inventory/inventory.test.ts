import { describe, expect, it } from 'vitest';
import { readFindings } from '../../src/findings/index.js';
import { readInventory } from '../../src/inventory/index.js';
import { isInventory } from '../../src/inventory/recognise.js';
import type { Account, Inventory } from '../../src/inventory/inventory.js';
import { plain } from '../../src/text/message.js';
import { spelled } from '../findings/spellings.js';
import { account, attached, details, inline, managed, policyArn, role, user, written } from './exports.js';

const read = (...documents: readonly unknown[]) =>
  readInventory(documents.map((each, index) => ({ path: `i${index}.json`, text: JSON.stringify(each) })));
const only = ({ accounts }: Inventory): Account => {
  expect(accounts).toHaveLength(1);
  const [first] = accounts;
  if (first === undefined) throw new Error('no account');
  return first;
};
const whyOf = ({ extent }: Account) => (extent.kind === 'open' ? plain(extent.why) : extent.kind);
const told = ({ problems }: Inventory) => problems.map(({ why, help }) => `${plain(why)}; ${plain(help)}`).join('\n');

describe('the reply of get-account-authorization-details', () => {
  it('tells principals, their policies and who has them', () => {
    const inventory = read(
      details({
        roles: [role('api', { path: '/team/', inline: [inline('own')], attached: [attached('shared')] })],
        users: [user('kim', { groups: ['Ops'] })],
        groups: [{ name: 'ops', inline: [inline('ops')], attached: [attached('shared')] }],
        policies: [managed('shared', { attachments: 3 })],
      }),
    );
    const found = only(inventory);
    expect(found).toMatchObject({ id: account, partition: 'aws', extent: { kind: 'assumed' }, isDated: false });
    expect(found.principals.map(({ arn, type, path, hasDocuments }) => [arn, type, path, hasDocuments])).toEqual([
      [`arn:aws:iam::${account}:user/kim`, 'user', '/', true],
      [`arn:aws:iam::${account}:role/team/api`, 'role', '/team/', true],
    ]);
    expect(
      found.policies.map(({ kind, name, owner, holders, unlisted }) => ({ kind, name, owner, holders, unlisted })),
    ).toEqual([
      {
        kind: 'inline',
        name: 'own',
        owner: { type: 'role', name: 'api' },
        holders: [`arn:aws:iam::${account}:role/team/api`],
        unlisted: 0,
      },
      {
        kind: 'inline',
        name: 'ops',
        owner: { type: 'group', name: 'ops' },
        holders: [`arn:aws:iam::${account}:user/kim`],
        unlisted: 0,
      },
      {
        kind: 'managed',
        name: 'shared',
        owner: undefined,
        holders: [`arn:aws:iam::${account}:role/team/api`, `arn:aws:iam::${account}:user/kim`],
        unlisted: 1,
      },
    ]);
    expect(inventory.problems).toEqual([]);
  });

  it('counts only the default version of a managed policy', () => {
    const { policies } = only(
      read(
        details({
          policies: [
            managed('p', {
              versions: [
                { id: 'v1', action: 'old:Old' },
                { id: 'v2', action: 'new:New' },
              ],
              isDefault: 'v2',
            }),
          ],
        }),
      ),
    );
    expect(policies[0]?.document).toMatchObject({ statements: [{ actions: { values: ['new:new'] } }] });
  });

  it("leaves out AWS's own policies, and keeps their names with whom they are attached to", () => {
    const aws = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
    const found = only(
      read(
        details({
          roles: [role('api', { attached: [{ PolicyName: 'ReadOnlyAccess', PolicyArn: aws }] })],
          policies: [{ ...managed('x'), Arn: aws }],
        }),
      ),
    );
    expect(found.policies).toEqual([]);
    expect(found.principals[0]?.attached).toEqual([aws]);
    expect(found.extent.kind).toBe('assumed');
  });

  it.each([
    { name: 'by its count', policies: [{ ...managed('b'), PermissionsBoundaryUsageCount: 1 }], roles: [] },
    { name: 'by a role', policies: [managed('b')], roles: [role('bounded', { boundary: policyArn('b') })] },
    { name: 'by a role, unlisted', policies: [], roles: [role('bounded', { boundary: policyArn('b') })] },
  ])('knows a boundary $name', ({ policies, roles }) => {
    expect(only(read(details({ policies, roles }))).policies).toMatchObject([{ name: 'b', isBoundary: true }]);
  });

  it.each([
    { name: 'camelCase', spelling: (value: unknown) => value },
    { name: 'snake_case', spelling: (value: unknown) => spelled(lowerFirst(value), 'snake_case') },
    { name: 'camelCase of the SDKs', spelling: lowerFirst },
  ])('is read in $name', ({ spelling }) => {
    const plainly = withTexts(
      details({
        roles: [role('api', { inline: [inline('own')], tags: [{ Key: 'RoleName', Value: 'x' }] })],
        policies: [managed('shared')],
      }),
    );
    expect(read(spelling(plainly)).accounts).toEqual(read(plainly).accounts);
  });

  it('unites pages by account', () => {
    const pages = [
      { ...details({ roles: [role('one')] }), IsTruncated: true, Marker: 'm' },
      { ...details({ roles: [role('two')], policies: [managed('p')] }), IsTruncated: false },
    ];
    const found = only(read(...pages));
    expect(found.principals.map(({ name }) => name)).toEqual(['one', 'two']);
    expect(found.extent.kind).toBe('assumed');
    expect(only(read(pages))).toEqual({ ...found, paths: ['i0.json'] });
  });

  it('does not know which of two documents is deployed', () => {
    const [one, other] = [
      details({ roles: [role('api', { inline: [inline('p')] })] }),
      details({ roles: [role('API', { inline: [inline('p', 's3:Other')] })] }),
    ];
    const inventory = read(one, other);
    expect(only(inventory).policies).toMatchObject([{ document: { kind: 'unreadable' } }]);
    expect(told(inventory)).toMatch(/two exports hold different documents/);
  });
});

describe('how far an account is known', () => {
  const whole = details({ roles: [role('api', { inline: [inline('own')] })] });
  const summary = (counts: object) => ({
    account,
    SummaryMap: { Users: 0, Groups: 0, Roles: 1, Policies: 0, ...counts },
  });
  const manifest = { day: '2026-11-25', analyzers: [], inventoried: [account] };

  it.each([
    { name: 'assumed without counts', documents: [whole], extent: 'assumed', problem: '' },
    { name: 'whole where its counts are reached', documents: [whole, summary({})], extent: 'whole', problem: '' },
    { name: 'whole where a manifest says so', documents: [whole, manifest], extent: 'whole', problem: '' },
    {
      name: 'open where a role is missing',
      documents: [whole, summary({ Roles: 2 })],
      extent: 'the account has 2 roles, and the export lists 1',
      problem: /lacks something/,
    },
    {
      name: 'open where a count of the manifest is not reached',
      documents: [whole, { ...manifest, counts: { [account]: { Users: 1 } } }],
      extent: 'the account has 1 user, and the export lists 0',
      problem: /lacks/,
    },
    {
      name: 'open where the last page is missing',
      documents: [{ ...whole, IsTruncated: true }],
      extent: 'a page of its inventory is missing',
      problem: /the last one is missing; follow `Marker`/,
    },
    {
      name: 'open where the CLI left a token',
      documents: [{ ...whole, NextToken: 't' }],
      extent: 'a page of its inventory is missing',
      problem: /the last one is missing/,
    },
    {
      name: 'open where only names are known',
      documents: [{ Roles: [role('api')] }],
      extent: 'only the names of its principals are known, not their policies',
      problem: '',
    },
    {
      name: 'open where a listed role has no documents',
      documents: [whole, { Roles: [role('late')] }],
      extent: 'the policies of `late` are not known',
      problem: /does not tell the policies of 1 role or user/,
    },
    {
      name: 'open where an attached policy is missing',
      documents: [details({ roles: [role('api', { attached: [attached('gone')] })] })],
      extent: `it does not list the attached policy \`${policyArn('gone')}\``,
      problem: /the export does not list it/,
    },
    {
      name: 'open where a group is missing',
      documents: [details({ users: [user('kim', { groups: ['ops'] })] })],
      extent: 'users are in `ops`, which it does not list',
      problem: '',
    },
    {
      name: 'open without a list of users',
      documents: [{ RoleDetailList: [role('api')], GroupDetailList: [] }],
      extent: 'its inventory has no list of users',
      problem: '',
    },
    {
      name: 'open where an entry is broken',
      documents: [{ ...whole, UserDetailList: [{ UserName: 'kim' }] }],
      extent: '1 entry of its inventory could not be read',
      problem: /1 entry that cannot be read/,
    },
    {
      name: 'open where it failed',
      documents: [whole, { ...manifest, failed: [account] }],
      extent: 'its export failed',
      problem: '',
    },
  ])('is $name', ({ documents, extent, problem }) => {
    const inventory = read(...documents);
    expect(whyOf(only(inventory))).toBe(extent);
    expect(told(inventory)).toMatch(problem === '' ? /^$/ : problem);
  });

  it('is as old as its manifest says, else as its newest date', () => {
    expect(only(read(whole))).toMatchObject({ takenAt: '2025-01-01T00:00:00Z', isDated: false });
    expect(only(read(whole, manifest))).toMatchObject({ takenAt: '2026-11-25', isDated: true });
    const undated = details({ roles: [{ ...role('api'), CreateDate: undefined }] });
    expect(only(read(undated)).takenAt).toBeUndefined();
    expect(told(read(undated))).toMatch(/has no date.*; keep `CreateDate`/);
  });
});

describe('a file that cannot be read', () => {
  const text = JSON.stringify(details({ roles: [role('api', { inline: [inline('own')] })] }));

  it.each([
    { name: 'cut off', text: text.slice(0, -20), problem: /it is not JSON, or it is cut off; export it again/ },
    { name: 'with a key twice', text: `${text.slice(0, -1)},"RoleDetailList":[]}`, problem: /a key appears twice/ },
    { name: 'cut off in a line', text: `${text}\n${text.slice(0, 90)}`, problem: /line 2 is not JSON/ },
  ])('is told, and its account is open: $name', ({ text: broken, problem }) => {
    const inventory = readInventory([{ path: 'i.json', text: broken }]);
    expect(told(inventory)).toMatch(problem);
    expect(inventory.problems).toHaveLength(1);
    expect(whyOf(only(inventory))).toBe('a file of its inventory could not be read');
    expect(readFindings({ path: 'i.json', text: broken })).toMatchObject({
      findings: [],
      problems: [],
      isUnnamed: false,
    });
  });

  it('names no account without a principal', () => {
    expect(told(read(details({})))).toMatch(/without any principal names no account; put the account's id/);
    expect(readInventory([{ path: `x/${account}/i.json`, text: JSON.stringify(details({})) }])).toMatchObject({
      accounts: [{ id: account, extent: { kind: 'assumed' } }],
    });
  });

  it.each([
    {
      name: 'without documents',
      role: { ...role('api'), RolePolicyList: [{ PolicyName: 'own' }] },
      problem: /`own` \(the export does not hold its document\)/,
    },
    {
      name: 'with a broken one',
      role: role('api', { inline: [{ PolicyName: 'own', PolicyDocument: '%7B' }] }),
      problem: /`own` \(it is no JSON object\)/,
    },
    {
      name: 'with a trust policy',
      role: role('api', { inline: [{ PolicyName: 'own', PolicyDocument: written({ Principal: '*' }) }] }),
      problem: /a statement has the element `Principal`/,
    },
    {
      name: 'with a key twice',
      role: role('api', {
        inline: [{ PolicyName: 'own', PolicyDocument: '{"Version":"2012-10-17","Statement":[],"Statement":[]}' }],
      }),
      problem: /it is no JSON object/,
    },
  ])('has a policy that nobody knows: $name', ({ role: broken, problem }) => {
    const inventory = read(details({ roles: [broken] }));
    expect(only(inventory).policies).toMatchObject([{ name: 'own', document: { kind: 'unreadable' } }]);
    expect(told(inventory)).toMatch(problem);
  });
});

describe('among findings', () => {
  const finding = {
    id: 'f',
    status: 'ACTIVE',
    resource: `arn:aws:iam::${account}:role/api`,
    findingDetails: [{ unusedPermissionDetails: { serviceNamespace: 's3' } }],
  };
  const inventory = details({ roles: [role('api')] });

  it.each([
    { name: 'alone', documents: inventory, findings: 0 },
    { name: 'in a list', documents: [inventory], findings: 0 },
    { name: 'with findings', documents: [inventory, finding], findings: 1 },
    { name: 'names', documents: { Roles: [role('api')] }, findings: 0 },
    { name: 'counts', documents: { account, SummaryMap: {} }, findings: 0 },
    { name: 'a manifest', documents: { analyzers: [], accounts: [] }, findings: 0 },
    { name: 'a state', documents: { format_version: '1.0', values: {} }, findings: 0 },
  ])('an inventory is passed over without a word: $name', ({ documents, findings }) => {
    const found = readFindings({ path: 'f.json', text: JSON.stringify(documents) });
    expect(found).toMatchObject({ problems: [], ignored: [], isUnnamed: false });
    expect(found.findings).toHaveLength(findings);
  });

  it('is one a line, beside findings', () => {
    const text = [inventory, finding].map((each) => JSON.stringify(each)).join('\n');
    expect(readFindings({ path: 'f.json', text }).findings).toHaveLength(1);
    expect(readInventory([{ path: 'f.json', text }]).accounts).toHaveLength(1);
  });

  it('is no finding, and a finding is none', () => {
    expect(isInventory(inventory)).toBe(true);
    expect(isInventory(finding)).toBe(false);
    expect(readInventory([{ path: 'f.json', text: JSON.stringify([finding]) }])).toEqual(read());
  });
});

function lowerFirst(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowerFirst);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key.charAt(0).toLowerCase() + key.slice(1), lowerFirst(inner)]),
  );
}

/** The same export with its documents as percent-encoded texts, as SDKs give them. */
function withTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      /^(?:Policy)?Document$/.test(key) ? encodeURIComponent(JSON.stringify(inner)) : withTexts(inner),
    ]),
  );
}
