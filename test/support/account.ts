/** What one account holds, as `aws iam get-account-authorization-details` tells it. */

/** What one account holds: inline policies by role, managed ones with the roles that have them. */
export interface Deployed {
  readonly inline?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly managed?: Readonly<
    Record<string, { document: unknown; on: readonly string[]; count?: number; bounds?: number }>
  >;
  readonly path?: string;
}

/** The authorization details of an account. */
export function account(id: string, { inline = {}, managed = {}, path = '/' }: Deployed): string {
  const arnOf = (name: string): string => `arn:aws:iam::${id}:policy/${name}`;
  const names = new Set([...Object.keys(inline), ...Object.values(managed).flatMap(({ on }) => on)]);
  return JSON.stringify({
    UserDetailList: [],
    GroupDetailList: [],
    RoleDetailList: [...names].map((name) => ({
      Path: path,
      RoleName: name,
      RoleId: `AROA${name}`,
      Arn: `arn:aws:iam::${id}:role${path}${name}`,
      CreateDate: '2020-01-01T00:00:00Z',
      AssumeRolePolicyDocument: {},
      InstanceProfileList: [],
      RolePolicyList: Object.entries(inline[name] ?? {}).map(([PolicyName, PolicyDocument]) => ({
        PolicyName,
        PolicyDocument,
      })),
      AttachedManagedPolicies: Object.entries(managed).flatMap(([PolicyName, { on }]) =>
        on.includes(name) ? [{ PolicyName, PolicyArn: arnOf(PolicyName) }] : [],
      ),
      Tags: [],
    })),
    Policies: Object.entries(managed).map(([PolicyName, { document: Document, on, count, bounds }]) => ({
      PolicyName,
      PolicyId: `ANPA${PolicyName}`,
      Arn: arnOf(PolicyName),
      Path: '/',
      DefaultVersionId: 'v1',
      AttachmentCount: count ?? on.length,
      PermissionsBoundaryUsageCount: bounds ?? 0,
      IsAttachable: true,
      PolicyVersionList: [{ Document, VersionId: 'v1', IsDefaultVersion: true, CreateDate: '2020-01-01T00:00:00Z' }],
    })),
    IsTruncated: false,
  });
}
