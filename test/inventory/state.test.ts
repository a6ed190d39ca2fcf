import { describe, expect, it } from 'vitest';
import { readInventory } from '../../src/inventory/index.js';
import { plain } from '../../src/text/message.js';
import { written } from './exports.js';

const secret = 'hunter2-the-secret';
const policy = {
  address: 'aws_iam_role_policy.api',
  mode: 'managed',
  type: 'aws_iam_role_policy',
  name: 'api',
  values: { id: secret, name: 'api', role: 'prod-api', policy: JSON.stringify(written({})) },
};
const role = {
  address: 'module.api["orders"].aws_iam_role.this[0]',
  mode: 'managed',
  type: 'aws_iam_role',
  values: {
    name: 'orders',
    arn: 'arn:aws:iam::111122223333:role/orders',
    path: '/',
    tags: { a: secret },
    assume_role_policy: secret,
  },
};
const database = {
  address: 'aws_db_instance.x',
  mode: 'managed',
  type: 'aws_db_instance',
  values: { password: secret },
};
const values = {
  outputs: { password: { value: secret } },
  root_module: { resources: [policy, database], child_modules: [{ address: 'module.api', resources: [role] }] },
};
const read = (document: object, cut = 0) => {
  const text = JSON.stringify(document);
  return readInventory([{ path: 's.json', text: text.slice(0, text.length - cut) }]);
};

describe('a state', () => {
  it.each([
    { name: 'as it is', document: { format_version: '1.0', terraform_version: '1.9', values } },
    {
      name: 'before a plan',
      document: { format_version: '1.2', prior_state: { format_version: '1.0', values }, planned_values: values },
    },
  ])('tells its IAM resources, $name', ({ document }) => {
    const { states } = read(document);
    expect(states).toMatchObject([
      {
        address: 'aws_iam_role_policy.api',
        type: 'aws_iam_role_policy',
        name: 'api',
        roles: ['prod-api'],
        document: { kind: 'document' },
      },
      {
        address: 'module.api["orders"].aws_iam_role.this[0]',
        arn: 'arn:aws:iam::111122223333:role/orders',
        document: undefined,
        file: 's.json',
      },
    ]);
  });

  it.each([
    { name: 'a state', document: { format_version: '1.0', values } },
    { name: 'a state that is cut off', document: { format_version: '1.0', values }, cut: 9 },
    { name: 'a state whose secret is cut', document: { format_version: '1.0', values: { password: secret } }, cut: 5 },
    { name: 'a raw state', document: { version: 4, terraform_version: '1.9', lineage: 'x', resources: [database] } },
  ])('keeps no secret of $name', ({ document, cut }) => {
    expect(JSON.stringify(read(document, cut))).not.toContain(secret.slice(0, 7));
  });

  it('does not tell what is planned, nor what is a data source', () => {
    const data = { ...policy, mode: 'data' };
    expect(read({ format_version: '1.2', planned_values: values }).states).toEqual([]);
    expect(read({ format_version: '1.0', values: { root_module: { resources: [data] } } }).states).toEqual([]);
  });

  it('is refused as Terraform stores it', () => {
    const { problems } = read({ version: 4, terraform_version: '1.9', lineage: 'x', resources: [] });
    expect(problems.map(({ why, help }) => `${plain(why)}; ${plain(help)}`)).toEqual([
      "it is a state file as Terraform stores it, with all its secrets; nothing of it was kept; remove it, and write `terraform show -json`'s output, reduced to `aws_iam_*`, instead",
    ]);
  });
});
