/** Whose an inline policy of a group is: a row for each way in which its names and its content agree or not. */
import { describe, expect, it } from 'vitest';
import { readInventory } from '../../src/inventory/index.js';
import { basePolicies, type SourceIdentity } from '../../src/match/base-policies.js';
import { copiesOf } from '../../src/match/copies.js';
import { indexOfInventory } from '../../src/match/inventory-index.js';
import { sourcePattern } from '../../src/match/source-pattern.js';
import { discover } from '../../src/sources/index.js';
import { plain } from '../../src/text/message.js';

const [one, two] = ['111122223333', '444455556666'];
const document = (...actions: readonly string[]) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }],
});
const ours = document('s3:GetObject', 's3:PutObject');
const others = document('sqs:SendMessage');

type Groups = Readonly<Record<string, Readonly<Record<string, object>>>>;

function account(id: string, groups: Groups, roles: Groups = {}): string {
  const inline = (policies: Readonly<Record<string, object>>) =>
    Object.entries(policies).map(([PolicyName, PolicyDocument]) => ({ PolicyName, PolicyDocument }));
  const common = { Path: '/', CreateDate: '2020-01-01T00:00:00Z', AttachedManagedPolicies: [] };
  return JSON.stringify({
    UserDetailList: Object.keys(groups).map((group) => ({
      ...common,
      ...{ UserName: `of-${group}`, Arn: `arn:aws:iam::${id}:user/of-${group}` },
      ...{ UserPolicyList: [], GroupList: [group] },
    })),
    GroupDetailList: Object.entries(groups).map(([GroupName, policies]) => ({
      ...common,
      ...{ GroupName, Arn: `arn:aws:iam::${id}:group/${GroupName}`, GroupPolicyList: inline(policies) },
    })),
    RoleDetailList: Object.entries(roles).map(([RoleName, policies]) => ({
      ...common,
      ...{ RoleName, Arn: `arn:aws:iam::${id}:role/${RoleName}`, RolePolicyList: inline(policies) },
    })),
    Policies: [],
    IsTruncated: false,
  });
}

interface Row {
  readonly name: string;
  /** As Terraform has it. */
  readonly group?: string;
  readonly policy?: string;
  readonly texts: readonly string[];
  /** As `group/policy`. */
  readonly certain?: readonly string[];
  readonly possible?: readonly string[];
  readonly differing?: readonly string[];
  readonly open?: RegExp;
}

describe('an inline policy of a group', () => {
  it.each<Row>([
    {
      name: 'names and content agree: the group and the policy are named in full',
      texts: [account(one, { staff: { app: ours } })],
      certain: ['staff/app'],
    },
    {
      name: 'the group alone is named, and its content is like many: the name says enough',
      policy: '',
      texts: [account(one, { staff: { 'terraform-1': ours } })],
      certain: ['staff/terraform-1'],
    },
    {
      name: 'the names agree and only the content refuses',
      texts: [account(one, { staff: { app: others } })],
      differing: ['staff/app'],
    },
    {
      name: 'the content agrees and only the name of the group refuses',
      texts: [account(one, { guests: { app: ours } })],
      open: /no copy of it is on a group that fits `group\/staff`/,
    },
    {
      name: 'the content and the name agree, and it is on a role',
      texts: [account(one, {}, { staff: { app: ours } })],
      open: /no copy of it is on a group that fits `group\/staff`/,
    },
    {
      name: 'the content agrees and only the name of the policy refuses',
      texts: [account(one, { staff: { web: ours } })],
      open: /no deployed policy called `app` is a copy of it/,
    },
    {
      name: 'a part of the name, with four literal characters',
      group: '${var.env}-staff',
      texts: [account(one, { 'prod-staff': { app: ours }, 'prod-guests': { app: ours } })],
      certain: ['prod-staff/app'],
    },
    {
      name: 'the group of a resource is called as that says',
      group: '${aws_iam_group.made.name}',
      texts: [account(one, { 'made-staff': { app: ours } })],
      certain: ['made-staff/app'],
    },
    {
      name: 'the content agrees, and only the name that the resource has refuses',
      group: '${aws_iam_group.made.name}',
      texts: [account(one, { staff: { app: ours } })],
      open: /no copy of it is on a group that fits `group\/made-staff`/,
    },
    {
      name: 'the name that the resource has agrees, and only the content refuses',
      group: '${aws_iam_group.made.id}',
      texts: [account(one, { 'made-staff': { app: others } })],
      differing: ['made-staff/app'],
    },
    {
      name: 'a variable says nothing of the name: the content is what many have',
      group: '${var.group}',
      texts: [account(one, { staff: { app: ours } })],
      possible: ['staff/app'],
    },
    {
      name: 'a group of the name in another account has no copy yet',
      texts: [account(one, { staff: { app: ours } }), account(two, { staff: {} })],
      certain: ['staff/app'],
      open: /`group\/staff` of account `444455556666` has no copy of it yet/,
    },
  ])(
    '$name',
    ({ group = 'staff', policy = 'app', texts, certain = [], possible = [], differing = [], open = /^$/ }) => {
      const source = groupPolicy(group, policy);
      const inventory = readInventory(texts.map((text, at) => ({ path: `${at}.json`, text })));
      const found = copiesOf(source, basePolicies([source]), indexOfInventory(inventory));
      const shown = (of: 'certain' | 'possible' | 'differing') =>
        found[of].map(({ policy: { owner, name } }) => `${owner?.name ?? ''}/${name}`);
      expect(shown('certain')).toEqual(certain);
      expect(shown('possible')).toEqual(possible);
      expect(shown('differing')).toEqual(differing);
      if (possible.length === 0) expect(found.open.map(plain).join('\n')).toMatch(open);
    },
  );
});

/** What Terraform says of the policy. */
function groupPolicy(group: string, name: string): SourceIdentity {
  const text = `variable "env" {}
variable "group" {}
resource "aws_iam_group" "made" {
  name = "made-staff"
}
resource "aws_iam_group_policy" "p" {
  group  = "${group}"
  ${name === '' ? '' : `name   = "${name}"`}
  policy = jsonencode(${JSON.stringify(ours)})
}
`;
  const [found] = discover([{ path: 'main.tf', text }]);
  if (found?.kind !== 'policy') throw new Error(`no policy in ${text}`);
  const { policy, attachedTo, knownAs } = found;
  return { pattern: sourcePattern(policy), attachedTo, names: knownAs.names };
}
