/**
 * What the replies of Access Analyzer share: whom a finding is about, and whether it counts.
 */
import { arnOf } from '../policy/names.js';
import { message, type Message } from '../text/message.js';
import { failed, nothing, passedOver, type Ignored, type ReadFindings } from './format.js';
import type { Origin } from './unused-details.js';
import { hasField, isFields, textField, timeField, type Fields } from '../text/fields.js';
import { words } from '../text/message.js';
import type { UnusedCredential } from './finding.js';

/** The command that gives the names of unused actions. */
export const getFindingCommand = 'aws accessanalyzer get-finding-v2 --analyzer-arn … --id …';

/** What to do about a finding that cannot be read. */
export const again: Message = message`export it again with ${getFindingCommand}`;

const statuses: ReadonlyMap<string, Ignored['kind']> = new Map([
  ['ARCHIVED', 'archived'],
  ['RESOLVED', 'resolved'],
]);

/** What a finding of either command gives that rightly does not count for permissions. */
export function reasonToIgnore(finding: Fields, id: string): ReadFindings | undefined {
  const status = constantField(finding, 'status');
  if (status !== undefined && status.toUpperCase() !== 'ACTIVE')
    return passedOver(statuses.get(status.toUpperCase()) ?? 'other-status', message`finding ${id} is ${status}`);
  if (hasField(finding, 'error')) {
    const error = textField(finding, 'error') ?? JSON.stringify(finding['error']);
    return passedOver('error', message`finding ${id} is in error: ${error}`);
  }
  const type = constantField(finding, 'findingType');
  if (type === undefined || type === 'UnusedPermission' || type === 'UnusedIAMRole') return undefined;
  return aboutCredential(id, type, finding) ?? passedOver('other-type', message`finding ${id} is of type ${type}`);
}

/** The field as text; the SDK for .NET wraps constants as `{"Value": …}`. What is neither stays visible as JSON. */
export function constantField(fields: Fields, key: string): string | undefined {
  const value = fields[key];
  if (isFields(value)) return textField(value, 'value') ?? JSON.stringify(value);
  return textField(fields, key) ?? (hasField(fields, key) ? JSON.stringify(value) : undefined);
}

/** The finding that a role or user was never used at all. */
export function unusedPrincipal(origin: Origin, lastUsed: string | undefined): ReadFindings {
  return { ...nothing, findings: [{ kind: 'unused-principal', ...origin, lastUsed }] };
}

/** Whom the finding is about and when, or the problem that it names nobody. */
export function originOf(finding: Fields, id: string, path: string): Origin | ReadFindings {
  const resource = textField(finding, 'resource');
  const arn = arnOf(resource ?? '');
  if (arn === undefined) {
    const why = message`finding ${id} names no principal: expected an ARN in ${'resource'}, found ${resource ?? 'nothing'}`;
    return failed(path, why, again);
  }
  return {
    id,
    path,
    subject: { kind: 'principal', arn },
    analyzedAt: timeField(finding, 'analyzedAt'),
    updatedAt: timeField(finding, 'updatedAt'),
    createdAt: timeField(finding, 'createdAt'),
  };
}

/** A finding about a credential of a user, by its type or the key of its details: it counts for no permission. */
export function aboutCredential(id: string, type: string, finding: Fields): ReadFindings | undefined {
  const named = /^unusedIamUser(AccessKey|Password)/i.exec(type)?.[1]?.toLowerCase();
  if (named === undefined) return undefined;
  const kind = named === 'password' ? 'password' : 'access-key';
  const what = words(kind === 'password' ? 'the unused password' : 'an unused access key');
  const resource = textField(finding, 'resource');
  const why = message`finding ${id} is about ${what} of ${resource ?? 'an unnamed user'}, which no policy grants`;
  const user = arnOf(resource ?? '');
  const credentials = user === undefined ? [] : [{ kind, user, ...credentialDetails(finding, kind) } as const];
  return { ...passedOver('credential', why), credentials };
}

function credentialDetails(
  finding: Fields,
  kind: UnusedCredential['kind'],
): Pick<UnusedCredential, 'keyId' | 'lastUsed'> {
  const key = kind === 'password' ? 'unusedIamUserPasswordDetails' : 'unusedIamUserAccessKeyDetails';
  const listed: readonly unknown[] = Array.isArray(finding['findingDetails']) ? finding['findingDetails'] : [];
  const [details] = listed.flatMap((each) => {
    // The SDK for Go writes the member of the union without its name.
    const inner = isFields(each) ? (each[key] ?? each['value']) : undefined;
    return isFields(inner) ? [inner] : [];
  });
  if (details === undefined) return { keyId: undefined, lastUsed: undefined };
  return { keyId: textField(details, 'accessKeyId'), lastUsed: timeField(details, 'lastAccessed') };
}
