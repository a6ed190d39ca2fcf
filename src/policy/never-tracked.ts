/**
 * Permissions that no usage data ever shows.
 *
 * They allow passing or using a resource inside another call and are no API
 * events themselves, so "unused" is never evidence against them, not even when
 * their whole service is reported unused. Source: IAM User Guide, "IAM action
 * last accessed information" (`iam:PassRole` is not tracked) and the service
 * authorization reference, actions marked "permission only".
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html
 */
const byService: Readonly<Record<string, readonly string[]>> = {
  iam: ['PassRole'],
  'codestar-connections': ['PassConnection', 'PassRepository', 'UseConnection'],
  codeconnections: ['PassConnection', 'PassRepository', 'UseConnection'],
  glue: ['PassConnection'],
  quicksight: ['PassDataSet', 'PassDataSource', 'PassTopic'],
  lambda: ['PassCapacityProvider', 'PassNetworkConnector'],
  'bedrock-agentcore': ['PassCapacityProvider'],
  cleanrooms: ['PassMembership'],
};

const services = new Map(Object.entries(byService));
const lowered = new Map(
  [...services].map(([service, names]) => [service, new Set(names.map((name) => name.toLowerCase()))]),
);
const none: readonly string[] = [];

/** The names of `service` (in lower case) that are never tracked. */
export function neverTracked(service: string): readonly string[] {
  return services.get(service) ?? none;
}

/** Whether the action, both parts in lower case, is never tracked. */
export function isNeverTracked(service: string, lowerName: string): boolean {
  return lowered.get(service)?.has(lowerName) ?? false;
}
