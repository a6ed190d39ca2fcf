/**
 * Reports of `aws iam get-service-last-accessed-details` at the granularity ACTION_LEVEL.
 *
 * The report gives times, and a window tells what they mean: what was not used in
 * the last days before the report was made is unused. With 90 days and a report of
 * 2024-07-01:
 *
 *   {"ServiceNamespace": "sqs"}                                        sqs is unused
 *   {"ServiceNamespace": "s3", "LastAuthenticated": "2024-06-30…",
 *    "TrackedActionsLastAccessed": [
 *      {"ActionName": "GetBucketAcl"},                                 unused: never
 *      {"ActionName": "PutBucketAcl", "LastAccessedTime": "2023-…"},   unused: too long ago
 *      {"ActionName": "ListBucket", "LastAccessedTime": "2024-06-…"}   kept
 *    ]}                                                                kept: every action not listed
 *
 * The window ends when the report was made and not today, since an old report says
 * nothing of the days after it. What has a time that cannot be read is kept.
 *
 * The report names no principal. A wrapper `{"resource": "<arn>", "lastAccessed": {…}}`,
 * a field `resource` or `Arn` beside the report's own, or the file name
 * `<account>-<RoleName>.json` does; else it names nobody. Reports that are not
 * completed, or not at ACTION_LEVEL, are refused; so are those of groups and policies.
 *
 * Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetServiceLastAccessedDetails.html
 */
import { arnOf } from '../policy/names.js';
import { message, words, type Message } from '../text/message.js';
import type { DatedUse, Subject, UnusedAction } from './finding.js';
import { failed, nothing, united, type FindingsContext, type FindingsFormat, type ReadFindings } from './format.js';
import { readActionName, readServiceName, type Origin } from './unused-details.js';
import { hasField, isFields, textField, timeField, type Fields } from '../text/fields.js';
import { constantField } from './analyzer-fields.js';

const command = 'aws iam generate-service-last-accessed-details --arn … --granularity ACTION_LEVEL';
const reading = 'aws iam get-service-last-accessed-details --job-id …';
const again: Message = message`run ${command}, wait until the job is completed, and export it with ${reading}`;

/** Replies of `get-service-last-accessed-details`, alone or in a wrapper that names the principal. */
export const lastAccessed: FindingsFormat = {
  name: 'get-service-last-accessed-details',
  accepts: (document) => isFields(document) && (isReport(document) || reportsIn(document).length > 0),
  read: (document, context) => {
    if (!isFields(document)) return nothing;
    const subject = subjectOf(document, context.path);
    if (subject.kind === 'unknown') {
      const why = message`a report of last accesses names ${subject.found}: expected the ARN of a role or user`;
      return failed(context.path, why, message`name the principal in ${'resource'} beside ${'lastAccessed'}`);
    }
    const reports = isReport(document) ? [document] : reportsIn(document);
    const read = united(reports.map((report) => readReport(report, subject, context)));
    return { ...read, isUnnamed: subject.kind === 'unnamed' };
  },
};

function isReport(document: unknown): document is Fields {
  return isFields(document) && ('servicesLastAccessed' in document || 'jobStatus' in document);
}

/** The reports in a wrapper: one, or its pages. */
function reportsIn(document: Fields): readonly Fields[] {
  const inner = document['lastAccessed'];
  return (Array.isArray(inner) ? inner : [inner]).filter(isReport);
}

/** Whom the report is about; a principal that is named badly is not nobody. */
function subjectOf(document: Fields, path: string): Subject | { readonly kind: 'unknown'; readonly found: string } {
  const key = ['resource', 'arn'].find((each) => hasField(document, each));
  if (key !== undefined) {
    const found = textField(document, key) ?? JSON.stringify(document[key]);
    const arn = arnOf(found);
    return arn !== undefined && /^arn:[^:]*:iam::\d{12}:(?:role|user)\//.test(arn)
      ? { kind: 'principal', arn }
      : { kind: 'unknown', found };
  }
  const [, account, role] = /(?:^|[/\\])(\d{12})-([\w+=,.@-]{1,64})\.[a-z]+$/i.exec(path) ?? [];
  const arn = account === undefined || role === undefined ? undefined : arnOf(`arn:aws:iam::${account}:role/${role}`);
  return arn === undefined ? { kind: 'unnamed' } : { kind: 'principal', arn };
}

function readReport(report: Fields, subject: Subject, context: FindingsContext): ReadFindings {
  const { path } = context;
  const refusal = reasonToRefuse(report);
  if (refusal !== undefined) return failed(path, refusal, again);
  const services: readonly unknown[] = Array.isArray(report['servicesLastAccessed'])
    ? report['servicesLastAccessed']
    : [];
  const analyzedAt = timeField(report, 'jobCompletionDate') ?? timeField(report, 'jobCreationDate');
  const period = analyzedAt === undefined ? undefined : context.unusedAfterDays;
  const origin: Origin = { id: idOf(report, subject, path), path, subject, analyzedAt, updatedAt: undefined, period };
  const reads = services.map((service) => readService(service, origin, windowStart(analyzedAt, context)));
  if (analyzedAt === undefined) {
    const why = message`the report gives no time in ${'JobCompletionDate'}, so only what was never used counts`;
    reads.push(failed(path, why, again));
  }
  if (report['isTruncated'] === true || report['isTruncated'] === 'true') {
    const why = message`the report is one page of several (${'IsTruncated'} is true); only what it lists counts`;
    reads.push(failed(path, why, message`read the other pages with ${'--marker'} and commit them too`, 'page'));
  }
  return united(reads);
}

function reasonToRefuse(report: Fields): Message | undefined {
  const status = constantField(report, 'jobStatus');
  if (status?.toUpperCase() !== 'COMPLETED') {
    return message`the job of a report of last accesses is not completed: its ${'JobStatus'} is ${status ?? 'absent'}`;
  }
  const type = constantField(report, 'jobType');
  if (type?.toUpperCase() !== 'ACTION_LEVEL') {
    return message`a report of last accesses names no actions: expected ${'ACTION_LEVEL'} in ${'JobType'}, found ${type ?? 'nothing'}`;
  }
  if (Array.isArray(report['servicesLastAccessed'])) return undefined;
  return message`a report of last accesses has no list in ${'ServicesLastAccessed'}`;
}

/** Pages of one job share it; reports of different jobs do not, so that only what all of them leave unused counts. */
function idOf(report: Fields, subject: Subject, path: string): string {
  const whose = subject.kind === 'principal' ? subject.arn : path;
  const job = timeField(report, 'jobCreationDate') ?? timeField(report, 'jobCompletionDate');
  return `${whose}#last-accessed#${job ?? `${JSON.stringify(report).length} characters`}`;
}

/** The first instant that counts as used, in milliseconds; `undefined` where nobody can tell. */
function windowStart(analyzedAt: string | undefined, { unusedAfterDays, today }: FindingsContext): number | undefined {
  const made = analyzedAt === undefined ? undefined : instantOf(analyzedAt);
  if (made === undefined) return undefined;
  const end = today === undefined ? made : Math.min(made, instantOf(today) ?? made);
  return end - unusedAfterDays * 24 * 60 * 60 * 1000;
}

/** A time without a zone is in UTC, as AWS means it, and not in the zone of this machine. */
function instantOf(time: string): number | undefined {
  const zoned = !time.includes('T') || /(?:Z|[+-]\d\d:?\d\d)$/.test(time) ? time : `${time}Z`;
  const instant = Date.parse(zoned);
  return Number.isNaN(instant) ? undefined : instant;
}

type Use =
  | { readonly kind: 'unused'; readonly lastUsed: string | undefined }
  | { readonly kind: 'used'; readonly lastUsed: string }
  /** It has a time, and what it means cannot be told. */
  | { readonly kind: 'unclear' };

function useOf(fields: Fields, key: string, start: number | undefined): Use {
  if (!hasField(fields, key)) return { kind: 'unused', lastUsed: undefined };
  const lastUsed = timeField(fields, key);
  const instant = lastUsed === undefined ? undefined : instantOf(lastUsed);
  if (lastUsed === undefined || instant === undefined) return { kind: 'unclear' };
  return { kind: start !== undefined && instant < start ? 'unused' : 'used', lastUsed };
}

function readService(entry: unknown, origin: Origin, start: number | undefined): ReadFindings {
  const service = isFields(entry) ? readServiceName(entry) : undefined;
  if (!isFields(entry) || service === undefined) {
    return failed(origin.path, words('expected the name of a service in `ServiceNamespace`'), again);
  }
  const tracked = entry['trackedActionsLastAccessed'] ?? [];
  if (!Array.isArray(tracked)) {
    return failed(origin.path, message`expected a list in ${'TrackedActionsLastAccessed'} of ${service}`, again);
  }
  const actions = tracked.map((action: unknown) => readTracked(action, service, start));
  const use = useOf(entry, 'lastAuthenticated', start);
  const broken = actions.filter(({ kind }) => kind === 'unclear').length + (use.kind === 'unclear' ? 1 : 0);
  const problems =
    broken === 0 ? nothing : failed(origin.path, message`${broken} entries under ${service} cannot be read`, again);
  const uses = actions.flatMap((action): readonly DatedUse[] => {
    const { subject, path } = origin;
    return action.kind === 'used' ? [{ subject, path, service, name: action.name, lastUsed: action.lastUsed }] : [];
  });
  // An action in use speaks against a service that is not.
  if (use.kind === 'unused' && actions.every(({ kind }) => kind === 'unused')) {
    return { ...nothing, findings: [{ kind: 'unused-service', ...origin, service, lastUsed: use.lastUsed }] };
  }
  const unused = actions.flatMap((action): readonly UnusedAction[] =>
    action.kind === 'unused' ? [{ name: action.name, lastUsed: action.lastUsed }] : [],
  );
  if (unused.length === 0) return { ...problems, uses };
  return { ...problems, uses, findings: [{ kind: 'unused-actions', ...origin, service, actions: unused }] };
}

type Tracked =
  | Extract<Use, { kind: 'unclear' }>
  | ({ readonly kind: 'unused' } & UnusedAction)
  | (Extract<Use, { kind: 'used' }> & { readonly name: string });

function readTracked(entry: unknown, service: string, start: number | undefined): Tracked {
  const name = isFields(entry) ? readActionName(entry['actionName'], service) : undefined;
  if (!isFields(entry) || name === undefined) return { kind: 'unclear' };
  const use = useOf(entry, 'lastAccessedTime', start);
  return use.kind === 'unclear' ? use : { ...use, name };
}
