/** Exports of an account as the AWS CLI prints them. */
export const account = '111122223333';

export function policyArn(name: string): string {
  return `arn:aws:iam::${account}:policy/${name}`;
}

/** A document of one statement. */
export function written(change: object, action: unknown = ['s3:GetObject']): object {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: action, Resource: '*', ...change }] };
}

export function inline(name: string, action: unknown = ['s3:GetObject']): object {
  return { PolicyName: name, PolicyDocument: written({}, action) };
}

export function attached(name: string): object {
  return { PolicyName: name, PolicyArn: policyArn(name) };
}

interface More {
  readonly path?: string;
  readonly inline?: readonly object[];
  readonly attached?: readonly object[];
  readonly groups?: readonly string[];
  readonly boundary?: string;
  readonly tags?: readonly object[];
}

export function role(
  name: string,
  { path = '/', inline: own = [], attached: managedOnes = [], boundary, tags = [] }: More = {},
): object {
  return {
    Path: path,
    RoleName: name,
    RoleId: `AROA${name}`,
    Arn: `arn:aws:iam::${account}:role${path}${name}`,
    CreateDate: '2025-01-01T00:00:00Z',
    AssumeRolePolicyDocument: {},
    InstanceProfileList: [],
    RolePolicyList: own,
    AttachedManagedPolicies: managedOnes,
    Tags: tags,
    ...(boundary === undefined
      ? {}
      : { PermissionsBoundary: { PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn: boundary } }),
  };
}

export function user(name: string, { inline: own, attached: managedOnes = [], groups = [] }: More = {}): object {
  return {
    Path: '/',
    UserName: name,
    UserId: `AIDA${name}`,
    Arn: `arn:aws:iam::${account}:user/${name}`,
    CreateDate: '2025-01-01T00:00:00Z',
    ...(own === undefined ? {} : { UserPolicyList: own }),
    GroupList: groups,
    AttachedManagedPolicies: managedOnes,
    Tags: [],
  };
}

interface Versions {
  readonly attachments?: number;
  readonly versions?: readonly { readonly id: string; readonly action: string }[];
  readonly isDefault?: string;
}

export function managed(
  name: string,
  { attachments = 0, versions = [{ id: 'v1', action: 's3:GetObject' }], isDefault = 'v1' }: Versions = {},
): object {
  return {
    PolicyName: name,
    PolicyId: `ANPA${name}`,
    Arn: policyArn(name),
    Path: '/',
    DefaultVersionId: isDefault,
    AttachmentCount: attachments,
    PermissionsBoundaryUsageCount: 0,
    IsAttachable: true,
    CreateDate: '2025-01-01T00:00:00Z',
    PolicyVersionList: versions.map(({ id, action }) => ({
      Document: written({}, action),
      VersionId: id,
      IsDefaultVersion: id === isDefault,
      CreateDate: '2025-01-01T00:00:00Z',
    })),
  };
}

interface Lists {
  readonly roles?: readonly object[];
  readonly users?: readonly object[];
  readonly groups?: readonly {
    readonly name: string;
    readonly inline?: readonly object[];
    readonly attached?: readonly object[];
  }[];
  readonly policies?: readonly object[];
}

export function details({ roles = [], users = [], groups = [], policies = [] }: Lists): object {
  return {
    UserDetailList: users,
    GroupDetailList: groups.map(({ name, inline: own = [], attached: managedOnes = [] }) => ({
      Path: '/',
      GroupName: name,
      GroupId: `AGPA${name}`,
      Arn: `arn:aws:iam::${account}:group/${name}`,
      CreateDate: '2025-01-01T00:00:00Z',
      GroupPolicyList: own,
      AttachedManagedPolicies: managedOnes,
    })),
    RoleDetailList: roles,
    Policies: policies,
  };
}
