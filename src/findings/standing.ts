/**
 * What findings of an analyzer tell besides what is unused: facts about whoever keeps everything.
 *
 *   ARCHIVED      somebody accepts it: its principal keeps what it lists, whatever another analyzer says
 *   in error      its principal was not analysed
 *   RESOLVED      on that day nothing was unused any more
 *   of any status the analyzer looks at the account
 *
 * None of these removes anything. They stay beside `ignored`, which says the same in words.
 */
import { arnOf, type Arn } from '../policy/names.js';
import { hasField, isFields, textField, timeField, type Fields } from '../text/fields.js';
import { grouped } from '../text/group.js';
import { constantField } from './analyzer-fields.js';
import type { ArchivedFinding, Kept } from './finding.js';
import type { ReadFindings } from './format.js';

/** These facts, as a part of what was read. */
type Standing = Pick<ReadFindings, 'archived' | 'resolved' | 'notAnalysed' | 'covered'>;

/** What `read` makes of the finding, with its standing. */
export function withStanding(finding: Fields, path: string, read: (finding: Fields) => ReadFindings): ReadFindings {
  const own = read(finding);
  if (!isAboutPermissions(finding)) return own;
  return { ...own, ...standingOf(finding, path, read) };
}

/** Archived findings, less those of which a newer version is not archived, or tells the details. */
export function standingArchived({ archived, findings, resolved }: ReadFindings): readonly ArchivedFinding[] {
  const newer = grouped([...findings, ...resolved], ({ id }) => id);
  const details = grouped(archived.filter(hasDetails), ({ id }) => id);
  return archived.filter((each) => {
    const isFormer = (newer.get(each.id) ?? []).some(({ updatedAt }) => isBefore(each.updatedAt, updatedAt));
    const isTold = (details.get(each.id) ?? []).some(({ updatedAt }) => !isBefore(updatedAt, each.updatedAt, true));
    return !isFormer && (hasDetails(each) || !isTold);
  });
}

function hasDetails({ keeps }: ArchivedFinding): boolean {
  return keeps.kind === 'listed' || keeps.because !== 'no-details';
}

/** Whether a time is certainly before another; where one is absent, `unknown`. */
function isBefore(one: string | undefined, other: string | undefined, unknown = false): boolean {
  return one === undefined || other === undefined ? unknown : Date.parse(one) < Date.parse(other);
}

function isAboutPermissions(finding: Fields): boolean {
  const type = constantField(finding, 'findingType');
  if (type !== undefined) return !/^(?:UnusedIAMUser|External|Internal)/i.test(type);
  const details: readonly unknown[] = Array.isArray(finding['findingDetails']) ? finding['findingDetails'] : [];
  return !details.some(
    (each) =>
      isFields(each) &&
      Object.keys(each).some((key) => /^(?:unusedIamUser|external|internal)/.test(key) && hasField(each, key)),
  );
}

function standingOf(finding: Fields, path: string, read: (finding: Fields) => ReadFindings): Standing {
  const principal = arnOf(textField(finding, 'resource') ?? '');
  if (principal === undefined) return { archived: [], resolved: [], notAnalysed: [], covered: [] };
  const id = textField(finding, 'id') ?? textField(finding, 'findingId') ?? 'without an id';
  const status = constantField(finding, 'status')?.toUpperCase();
  const [updatedAt, analyzedAt] = [timeField(finding, 'updatedAt'), timeField(finding, 'analyzedAt')];
  return {
    archived: status === 'ARCHIVED' ? [{ id, principal, keeps: keptBy(finding, read), updatedAt, path }] : [],
    resolved: status === 'RESOLVED' ? [{ id, principal, analyzedAt, updatedAt, path }] : [],
    notAnalysed: hasField(finding, 'error') ? [principal] : [],
    covered: coveredBy(finding, principal),
  };
}

function keptBy(finding: Fields, read: (finding: Fields) => ReadFindings): Kept {
  if (constantField(finding, 'findingType') === 'UnusedIAMRole')
    return { kind: 'everything', because: 'unused-principal' };
  if (!hasField(finding, 'findingDetails')) return { kind: 'everything', because: 'no-details' };
  const { findings, problems } = read({ ...finding, status: 'ACTIVE', error: undefined });
  const listed = findings.filter((each) => each.kind !== 'unused-principal');
  if (listed.length < findings.length) return { kind: 'everything', because: 'unused-principal' };
  const isWhole = problems.length === 0 && listed.length > 0;
  return isWhole ? { kind: 'listed', findings: listed } : { kind: 'everything', because: 'unreadable' };
}

/** The account, where the finding is of a type that tells that its analyzer looks at everybody there. */
function coveredBy(finding: Fields, principal: Arn): readonly string[] {
  const type = constantField(finding, 'findingType') ?? typeByDetails(finding);
  const [, account] = /^arn:[^:]+:iam::(\d{12}):/.exec(principal) ?? [];
  return account !== undefined && (type === 'UnusedPermission' || type === 'UnusedIAMRole') ? [account] : [];
}

function typeByDetails(finding: Fields): string | undefined {
  const details: readonly unknown[] = Array.isArray(finding['findingDetails']) ? finding['findingDetails'] : [];
  const has = (key: string): boolean => details.some((each) => isFields(each) && hasField(each, key));
  if (has('unusedPermissionDetails')) return 'UnusedPermission';
  return has('unusedIamRoleDetails') ? 'UnusedIAMRole' : undefined;
}
