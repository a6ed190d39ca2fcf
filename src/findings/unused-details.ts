/**
 * One service's unused permissions: the part that `get-finding-v2` and the plain form share.
 *
 *   {"serviceNamespace": "s3", "lastAccessed": "…", "actions": [{"action": "GetBucketAcl", "lastAccessed": "…"}]}
 *
 * In the plain form the actions are strings. Names are bare or carry their
 * service. Without `actions` (or with null) the whole service is unused; an empty
 * list is undefined by AWS, so nothing is removed for it and a problem says so.
 * An entry cut out of a report of last accesses also names a service and has no
 * `actions`, though its service may be in use: it is refused.
 */
import { message, words, type Message } from '../text/message.js';
import type { Finding, Subject, UnusedAction } from './finding.js';
import { failed, nothing, type ReadFindings } from './format.js';
import { isFields, textField, timeField, type Fields } from '../text/fields.js';

/** Where the entries of a document come from, and whom they are about. */
export interface Origin {
  readonly id: string;
  readonly path: string;
  readonly subject: Subject;
  readonly analyzedAt: string | undefined;
  readonly updatedAt: string | undefined;
  /** When the analyzer made the finding; absent in other exports. */
  readonly createdAt?: string | undefined;
  /** Days before `analyzedAt` that it looks back over, where the export tells. */
  readonly period?: number | undefined;
}

const ofLastAccesses = /^(?:serviceName|trackedActionsLastAccessed|(?:last|total)Authenticated.*)$/;

/** Reads one service's entry; what is not of its form becomes a problem and removes nothing. */
export function readUnusedDetails(details: unknown, origin: Origin, help: Message): ReadFindings {
  if (!isFields(details)) return failed(origin.path, words('expected an object for each service'), help);
  const service = readServiceName(details);
  if (service === undefined) {
    return failed(origin.path, words('expected the name of a service in `serviceNamespace`'), help);
  }
  if (Object.keys(details).some((key) => ofLastAccesses.test(key))) {
    const why = message`the entry of ${service} is a part of a report of last accesses, which counts only as a whole`;
    return failed(origin.path, why, message`commit the whole reply of ${'aws iam get-service-last-accessed-details'}`);
  }
  const listed = details['actions'];
  if (listed === undefined || listed === null) {
    return {
      ...nothing,
      findings: [{ kind: 'unused-service', ...origin, service, lastUsed: timeField(details, 'lastAccessed') }],
    };
  }
  if (!Array.isArray(listed)) return failed(origin.path, message`expected a list in ${'actions'} of ${service}`, help);
  if (listed.length === 0) {
    const why = message`the list of unused actions of ${service} is empty, which AWS does not define; nothing is removed for it`;
    return failed(origin.path, why, help, 'empty-actions');
  }
  return readActions(listed, service, origin, help);
}

/** The service's prefix, in lower case. */
export function readServiceName(details: Fields): string | undefined {
  const service = textField(details, 'serviceNamespace')?.toLowerCase();
  return service !== undefined && /^[a-z0-9-]+$/.test(service) ? service : undefined;
}

/** The bare name of an action of `service`, in its own spelling; patterns and actions of other services are none. */
export function readActionName(written: unknown, service: string): string | undefined {
  if (typeof written !== 'string') return undefined;
  const colon = written.indexOf(':');
  if (colon >= 0 && written.slice(0, colon).toLowerCase() !== service) return undefined;
  const name = written.slice(colon + 1);
  return /^[A-Za-z0-9_-]+$/.test(name) ? name : undefined;
}

function readActions(listed: readonly unknown[], service: string, origin: Origin, help: Message): ReadFindings {
  const read = listed.map((each) => readAction(each, service));
  const actions = read.filter((each) => each !== undefined);
  const finding: Finding = { kind: 'unused-actions', ...origin, service, actions };
  const findings = actions.length > 0 ? [finding] : [];
  if (actions.length === read.length) return { ...nothing, findings };
  const why = message`${read.length - actions.length} entries under ${service} name no action of that service`;
  return { ...failed(origin.path, why, help), findings };
}

function readAction(entry: unknown, service: string): UnusedAction | undefined {
  if (!isFields(entry)) return actionNamed(readActionName(entry, service), undefined);
  return actionNamed(readActionName(entry['action'], service), timeField(entry, 'lastAccessed'));
}

function actionNamed(name: string | undefined, lastUsed: string | undefined): UnusedAction | undefined {
  return name === undefined ? undefined : { name, lastUsed };
}
