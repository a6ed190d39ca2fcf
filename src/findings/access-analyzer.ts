/**
 * Replies of `aws accessanalyzer get-finding-v2`.
 *
 * One ACTIVE finding of type UnusedPermission gives the unused services and
 * actions of one role or user; UnusedIAMRole gives an unused principal. Findings
 * that are archived, resolved, in error or of another type are ignored, and told.
 * A reply that still holds `nextToken` is a page of several: it counts for what
 * it lists, and a problem says that the rest is missing.
 *
 * Refused, since they carry no action names: `list-findings-v2` and events.
 * Source: https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_GetFindingV2.html
 */
import { arnOf } from '../policy/names.js';
import { message, quotedList, type Message } from '../text/message.js';
import {
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

const command = 'aws accessanalyzer get-finding-v2 --analyzer-arn … --id …';
const again: Message = message`export it anew with ${command}`;

export const getFinding: FindingsFormat = {
  name: 'get-finding-v2',
  accepts: (document) => isFields(document) && Array.isArray(document['findingDetails']),
  read: (document, path) => (isFields(document) ? readFinding(document, path) : nothing),
};

/** A finding without its details, as `list-findings-v2` and events give it. */
export const withoutDetails: FindingsFormat = {
  name: 'list-findings-v2',
  accepts: (document) => isFields(document) && isSummary(document),
  read: (document, path) => {
    const id = isFields(document) ? (textField(document, 'id') ?? textField(document, 'findingId')) : undefined;
    const why = message`finding ${id ?? 'without an id'} carries no action names: it is a reply of ${'list-findings-v2'} or an event`;
    return {
      ...nothing,
      problems: [{ path, why, help: message`run ${command} for each id, and commit those replies instead` }],
    };
  },
};

/** What is left of an envelope that is one page of several. */
export const furtherPages: FindingsFormat = {
  name: 'further-pages',
  accepts: (document) => isFields(document) && Object.keys(document).join() === 'nextToken',
  read: (_document, path) => {
    const why = message`the list is one page of several (it still holds ${'nextToken'}); only what it lists counts`;
    return {
      ...nothing,
      problems: [{ path, why, help: message`follow ${'nextToken'}, or leave out ${'--no-paginate'}` }],
    };
  },
};

function isSummary(document: Fields): boolean {
  const named = textField(document, 'id') ?? textField(document, 'findingId');
  const typed = 'findingType' in document || 'resourceType' in document || 'numberOfUnusedServices' in document;
  return named !== undefined && typed && !('findingDetails' in document);
}

function readFinding(finding: Fields, path: string): ReadFindings {
  // Two findings without an id are not pages of one.
  const id = textField(finding, 'id') ?? `without an id (${JSON.stringify(finding).length} characters)`;
  const ignored = reasonToIgnore(finding, id);
  if (ignored !== undefined) return { ...nothing, ignored: [ignored] };
  const resource = textField(finding, 'resource');
  const arn = arnOf(resource ?? '');
  if (arn === undefined) {
    const why = message`finding ${id} names no principal: expected an ARN in ${'resource'}, found ${resource ?? 'nothing'}`;
    return { ...nothing, problems: [{ path, why, help: again }] };
  }
  const origin: Origin = {
    id,
    path,
    subject: { kind: 'principal', arn },
    analyzedAt: timeField(finding, 'analyzedAt'),
    updatedAt: timeField(finding, 'updatedAt'),
  };
  const details = finding['findingDetails'];
  const pages = typeof finding['nextToken'] === 'string' ? [morePages(origin)] : [];
  return united([...(Array.isArray(details) ? details : []).map((detail) => readDetail(detail, origin)), ...pages]);
}

/** Why the finding rightly does not count, if so. */
function reasonToIgnore(finding: Fields, id: string): Message | undefined {
  const status = textField(finding, 'status');
  if (status !== undefined && status.toUpperCase() !== 'ACTIVE') return message`finding ${id} is ${status}`;
  const error = textField(finding, 'error');
  if (error !== undefined) return message`finding ${id} is in error: ${error}`;
  const type = textField(finding, 'findingType');
  if (type === undefined || type === 'UnusedPermission' || type === 'UnusedIAMRole') return undefined;
  return message`finding ${id} is of type ${type}`;
}

function readDetail(detail: unknown, origin: Origin): ReadFindings {
  if (!isFields(detail))
    return { ...nothing, problems: [{ path: origin.path, why: unknownDetail(origin, []), help: again }] };
  if ('unusedPermissionDetails' in detail) return readUnusedDetails(detail['unusedPermissionDetails'], origin, again);
  const role = detail['unusedIamRoleDetails'];
  if (isFields(role)) {
    return {
      ...nothing,
      findings: [{ kind: 'unused-principal', ...origin, lastUsed: timeField(role, 'lastAccessed') }],
    };
  }
  const keys = Object.keys(detail);
  if (keys.some((key) => /^(unusedIamUser|externalAccess|internalAccess)/.test(key))) return nothing;
  return { ...nothing, problems: [{ path: origin.path, why: unknownDetail(origin, keys), help: again }] };
}

function unknownDetail(origin: Origin, keys: readonly string[]): Message {
  return message`finding ${origin.id} has details of an unknown kind (${quotedList(keys)})`;
}

function morePages({ id, path }: Origin): ReadFindings {
  const why = message`finding ${id} is one page of several (it still holds ${'nextToken'}); only what it lists counts`;
  const help = message`follow ${'nextToken'}, or let the AWS CLI do it by leaving out ${'--no-paginate'}`;
  return { ...nothing, problems: [{ path, why, help }] };
}
