import { message, quotedList, type Message } from '../text/message.js';
import { failed, nothing, passedOver, united, type FindingsFormat, type ReadFindings } from './format.js';
import { readUnusedDetails, type Origin } from './unused-details.js';
import { hasField, isFields, textField, timeField, type Fields } from '../text/fields.js';
import { again, reasonToIgnore, unusedPrincipal, originOf } from './analyzer-fields.js';
import { aboutCredential } from './analyzer-fields.js';
import { withStanding } from './standing.js';

/** Replies of `get-finding-v2`. */
export const getFinding: FindingsFormat = {
  name: 'get-finding-v2',
  accepts: (document) => isFields(document) && Array.isArray(document['findingDetails']),
  read: (document, { path }) =>
    isFields(document) ? withStanding(document, path, (finding) => readFinding(finding, path)) : nothing,
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
