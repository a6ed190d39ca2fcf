/**
 * The plain form: unused actions per service, without the analyzer's envelope.
 *
 *   [{"serviceNamespace": "lambda", "actions": ["UpdateFunctionCode"]}]                  names no principal
 *   {"resource": "arn:aws:iam::123456789012:role/MyRole", "unused": [ … as above … ]}    names one
 *
 * Actions may also be the objects of `get-finding-v2`. There is no status and no
 * date, so all that is listed counts.
 */
import { arnOf } from '../policy/names.js';
import { message, words } from '../text/message.js';
import type { Subject } from './finding.js';
import { failed, nothing, united, type FindingsFormat, type ReadFindings } from './format.js';
import { readUnusedDetails } from './unused-details.js';
import { isFields, textField } from '../text/fields.js';

const help = words('write it as [{"serviceNamespace": "s3", "actions": ["GetBucketAcl"]}]');

/** Plain lists of services and actions, with or without a principal. */
export const plainForm: FindingsFormat = {
  name: 'plain',
  accepts: (document) => (isFields(document) ? isEntry(document) || isWrapper(document) : false),
  read: (document, { path }) => {
    if (!isFields(document)) return nothing;
    if (!isWrapper(document)) return { ...readEntries([document], path, { kind: 'unnamed' }), isUnnamed: true };
    const arn = arnOf(textField(document, 'resource') ?? '');
    if (arn === undefined) {
      const why = message`expected the ARN of a principal in ${'resource'}`;
      return failed(path, why, help);
    }
    const { unused } = document;
    return readEntries(Array.isArray(unused) ? unused : [unused], path, { kind: 'principal', arn });
  },
};

/**
 * What bare entries of the plain form give, or `undefined` where there is anything else in the list: the same as
 * telling each entry apart by its content, which the common case can do without.
 */
export function readBareEntries(list: readonly unknown[], path: string): ReadFindings | undefined {
  if (list.length === 0 || !list.every(isBareEntry)) return undefined;
  return { ...readEntries(list, path, { kind: 'unnamed' }), isUnnamed: true };
}

/** Whether an entry has the keys of the plain form, no others, and only strings for actions: no other format has such a document. */
function isBareEntry(entry: unknown): boolean {
  if (!isFields(entry) || !('serviceNamespace' in entry)) return false;
  for (const key of Object.keys(entry)) if (key !== 'serviceNamespace' && key !== 'actions') return false;
  const { serviceNamespace, actions } = entry;
  if (typeof serviceNamespace !== 'string') return false;
  return actions === undefined || (Array.isArray(actions) && actions.every((each) => typeof each === 'string'));
}

function isEntry(document: unknown): boolean {
  return isFields(document) && 'serviceNamespace' in document;
}

function isWrapper(document: unknown): boolean {
  return isFields(document) && 'unused' in document;
}

/** All lists of one file that speak of the same subject are one finding, so they share an id. */
function readEntries(entries: readonly unknown[], path: string, subject: Subject): ReadFindings {
  const id = subject.kind === 'principal' ? `${path}#${subject.arn}` : path;
  const origin = { id, path, subject, analyzedAt: undefined, updatedAt: undefined };
  return united(entries.map((entry) => readUnusedDetails(entry, origin, help)));
}
