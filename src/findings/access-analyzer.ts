/**
 * Replies of `aws accessanalyzer get-finding-v2`.
 *
 * One ACTIVE finding of type UnusedPermission gives the unused services and
 * actions of one role or user; UnusedIAMRole gives an unused principal. Findings
 * that are archived, resolved, in error or of another type are ignored, and told.
 * A reply that still holds `nextToken` is a page of several: it counts for what
 * it lists, and a problem says that the rest is missing.
 *
 * Source: https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_GetFindingV2.html
 */
import { arnOf } from '../policy/names.js';
import { message, quotedList, words, type Message } from '../text/message.js';
import {
  failed,
  hasField,
  isFields,
  nothing,
  passedOver,
  textField,
  timeField,
  united,
  type Fields,
  type FindingsFormat,
  type Ignored,
  type ReadFindings,
} from './format.js';
import type { UnusedCredential } from './finding.js';
import { readUnusedDetails, type Origin } from './unused-details.js';

/** The command that gives the names of unused actions. */
export const getFindingCommand = 'aws accessanalyzer get-finding-v2 --analyzer-arn … --id …';
const again: Message = message`export it anew with ${getFindingCommand}`;

export const getFinding: FindingsFormat = {
  name: 'get-finding-v2',
  accepts: (document) => isFields(document) && Array.isArray(document['findingDetails']),
  read: (document, { path }) => (isFields(document) ? readFinding(document, path) : nothing),
};

/** What is left of an envelope that is one page of several. */
export const furtherPages: FindingsFormat = {
  name: 'further-pages',
  accepts: (document) => isFields(document) && Object.keys(document).join() === 'nextToken',
  read: (_document, { path }) =>
    failed(
      path,
      message`the list is one page of several (it still holds ${'nextToken'}); only what it lists counts`,
      message`follow ${'nextToken'}, or leave out ${'--no-paginate'}`,
      'page',
    ),
};

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

const statuses: ReadonlyMap<string, Ignored['kind']> = new Map([
  ['ARCHIVED', 'archived'],
  ['RESOLVED', 'resolved'],
]);

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
  };
}

function readFinding(finding: Fields, path: string): ReadFindings {
  // Two findings without an id are not pages of one.
  const id = textField(finding, 'id') ?? `without an id (${JSON.stringify(finding).length} characters)`;
  const ignored = reasonToIgnore(finding, id);
  if (ignored !== undefined) return ignored;
  const origin = originOf(finding, id, path);
  if ('findings' in origin) return origin;
  const details: readonly unknown[] = Array.isArray(finding['findingDetails']) ? finding['findingDetails'] : [];
  const pages = typeof finding['nextToken'] === 'string' ? [morePages(origin)] : [];
  if (details.length === 0 && pages.length === 0) {
    return failed(path, message`finding ${id} has no details, so it names nothing that is unused`, again);
  }
  return united([...details.map((detail) => readDetail(detail, finding, origin)), ...pages]);
}

function readDetail(detail: unknown, finding: Fields, origin: Origin): ReadFindings {
  if (!isFields(detail)) return failed(origin.path, unknownDetail(origin, []), again);
  // The SDK for .NET writes null for the other members of the union.
  const keys = Object.keys(detail).filter((key) => hasField(detail, key));
  if (keys.includes('unusedPermissionDetails')) {
    return readUnusedDetails(detail['unusedPermissionDetails'], origin, again);
  }
  const role = detail['unusedIamRoleDetails'];
  if (isFields(role)) return unusedPrincipal(origin, timeField(role, 'lastAccessed'));
  // The SDK for Go writes the member of the union without its name.
  const { value } = detail;
  if (isFields(value) && 'serviceNamespace' in value) return readUnusedDetails(value, origin, again);
  const other = keys.find((key) => /^(?:unusedIamUser|externalAccess|internalAccess)/.test(key));
  if (other === undefined) return failed(origin.path, unknownDetail(origin, keys), again);
  return (
    aboutCredential(origin.id, other, finding) ?? passedOver('other-type', message`finding ${origin.id} gives ${other}`)
  );
}

/** A finding about a credential of a user, by its type or the key of its details: it counts for no permission. */
function aboutCredential(id: string, type: string, finding: Fields): ReadFindings | undefined {
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

function unknownDetail(origin: Origin, keys: readonly string[]): Message {
  return message`finding ${origin.id} has details of an unknown kind (${quotedList(keys)})`;
}

function morePages({ id, path }: Origin): ReadFindings {
  const why = message`finding ${id} is one page of several (it still holds ${'nextToken'}); only what it lists counts`;
  return failed(
    path,
    why,
    message`follow ${'nextToken'}, or let the AWS CLI do it by leaving out ${'--no-paginate'}`,
    'page',
  );
}
