/**
 * All known keys of a document in camelCase, at every depth, before a format sees it.
 *
 *   {"FindingDetails": [{"unused_permission_details": …}]}  →  {"findingDetails": [{"unusedPermissionDetails": …}]}
 *
 * Unknown keys and all values stay as they are.
 */
import { isFields } from '../text/fields.js';
import { respelled, spellingOf } from '../text/spelling.js';

const camelOf = spellingOf(`
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
  policyUpdatedAt code message productFields schemaVersion`);

/** The same JSON value with every known key in camelCase; the value itself where they all are. */
export function camelKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.some(isRespelled) ? value.map(camelKeys) : value;
  return isFields(value) && isRespelled(value) ? respelled(value, camelOf, camelKeys) : value;
}

/** Whether some key in the value has another spelling. */
function isRespelled(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(isRespelled);
  return Object.entries(value).some(([key, inner]) => camelOf(key) !== key || isRespelled(inner));
}
