import { isFields } from '../text/fields.js';

const knownKeys = `
  findings nextToken
  id findingId resource resourceType resourceOwnerAccount findingType status error analyzedAt createdAt updatedAt
  findingDetails unusedPermissionDetails unusedIamRoleDetails unusedIamUserAccessKeyDetails unusedIamUserPasswordDetails
  externalAccessDetails internalAccessDetails serviceNamespace lastAccessed actions action accessKeyId
  numberOfUnusedServices numberOfUnusedActions unused arn value
  jobStatus jobType jobCreationDate jobCompletionDate isTruncated marker servicesLastAccessed trackedActionsLastAccessed
  serviceName lastAuthenticated lastAuthenticatedTime lastAuthenticatedEntity lastAuthenticatedRegion
  totalAuthenticatedEntities actionName lastAccessedTime lastAccessedEntity lastAccessedRegion
  startedAt completedAt resourceArn recommendationType recommendedSteps recommendationSteps
  unusedPermissionsRecommendedStep unusedPermissions recommendedAction recommendedPolicy existingPolicy existingPolicyId
  policyUpdatedAt code message productFields schemaVersion`;

const camelOf = new Map(
  knownKeys
    .trim()
    .split(/\s+/)
    .map((key) => [folded(key), key]),
);

/** The same JSON value with every known key in camelCase. */
export function camelKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelKeys);
  if (!isFields(value)) return value;
  const fields = new Map<string, unknown>();
  for (const [key, inner] of Object.entries(value)) {
    const camel = camelOf.get(folded(key)) ?? key;
    if (key === camel || !fields.has(camel)) fields.set(camel, camelKeys(inner));
  }
  return Object.fromEntries(fields);
}

function folded(key: string): string {
  return key.replaceAll('_', '').toLowerCase();
}
