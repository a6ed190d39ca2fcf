/**
 * One spelling for the keys of every SDK.
 *
 * The AWS CLI and boto3 write the keys of the service (`findingDetails`), the
 * SDKs for Go and .NET write `FindingDetails`, those for Ruby and Rust write
 * `finding_details`; IAM itself writes `ServicesLastAccessed`. All known keys
 * become camelCase, at every depth, before a format sees the document:
 *
 *   {"FindingDetails": [{"unused_permission_details": …}]}  →  {"findingDetails": [{"unusedPermissionDetails": …}]}
 *
 * Unknown keys and all values stay as they are. Where a document holds a key in
 * several spellings, the camelCase one counts, else the first.
 */
import { isFields, type Fields } from '../text/fields.js';
import { memo } from '../text/memo.js';

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

const knownAs = new Map(
  knownKeys
    .trim()
    .split(/\s+/)
    .map((key) => [folded(key), key]),
);

/** The same JSON value with every known key in camelCase; the value itself where they all are. */
export function camelKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.some(isRespelled) ? value.map(camelKeys) : value;
  return isFields(value) && isRespelled(value) ? respelled(value) : value;
}

/** Whether some key in the value has another spelling. */
function isRespelled(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(isRespelled);
  return Object.entries(value).some(([key, inner]) => camelOf(key) !== key || isRespelled(inner));
}

function respelled(value: Fields): Fields {
  const fields = new Map<string, unknown>();
  for (const [key, inner] of Object.entries(value)) {
    const camel = camelOf(key);
    if (key === camel || !fields.has(camel)) fields.set(camel, camelKeys(inner));
  }
  return Object.fromEntries(fields);
}

/** The spelling of a key that the formats read. */
const camelOf = memo((key: string) => knownAs.get(folded(key)) ?? key, 1_000);

function folded(key: string): string {
  return key.replaceAll('_', '').toLowerCase();
}
