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
  textField,
  timeField,
  united,
  type Fields,
  type FindingsFormat,
  type ReadFindings,
} from './format.js';
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
    ),
};

/** Why a finding of either command rightly does not count, if so. */
export function reasonToIgnore(finding: Fields, id: string): Message | undefined {
  const status = constantField(finding, 'status');
  if (status !== undefined && status.toUpperCase() !== 'ACTIVE') return message`finding ${id} is ${status}`;
  if (hasField(finding, 'error')) {
    return message`finding ${id} is in error: ${textField(finding, 'error') ?? JSON.stringify(finding['error'])}`;
  }
  const type = constantField(finding, 'findingType');
  if (type === undefined || type === 'UnusedPermission' || type === 'UnusedIAMRole') return undefined;
  return aboutCredential(id, type, finding) ?? message`finding ${id} is of type ${type}`;
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
  };
}

function readFinding(finding: Fields, path: string): ReadFindings {
  // Two findings without an id are not pages of one.
  const id = textField(finding, 'id') ?? `without an id (${JSON.stringify(finding).length} characters)`;
  const ignored = reasonToIgnore(finding, id);
  if (ignored !== undefined) return { ...nothing, ignored: [ignored] };
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
  const why = aboutCredential(origin.id, other, finding) ?? message`finding ${origin.id} gives ${other}`;
  return { ...nothing, ignored: [why] };
}

/** That a finding is about a credential of a user, by its type or the key of its details. */
function aboutCredential(id: string, type: string, finding: Fields): Message | undefined {
  const credential = /^unusedIamUser(AccessKey|Password)/i.exec(type)?.[1]?.toLowerCase();
  if (credential === undefined) return undefined;
  const what = words(credential === 'password' ? 'the unused password' : 'an unused access key');
  const whose = textField(finding, 'resource') ?? 'an unnamed user';
  return message`finding ${id} is about ${what} of ${whose}, which no policy grants`;
}

function unknownDetail(origin: Origin, keys: readonly string[]): Message {
  return message`finding ${origin.id} has details of an unknown kind (${quotedList(keys)})`;
}

function morePages({ id, path }: Origin): ReadFindings {
  const why = message`finding ${id} is one page of several (it still holds ${'nextToken'}); only what it lists counts`;
  return failed(path, why, message`follow ${'nextToken'}, or let the AWS CLI do it by leaving out ${'--no-paginate'}`);
}
