/**
 * Replies of `aws iam get-account-authorization-details`: who is there, and what each one may do.
 *
 * The AWS CLI prints documents as objects and joins the pages; SDKs give
 * percent-encoded texts, a page each, in the spelling of their language. Of a
 * managed policy only its default version counts; those of AWS are left out, as
 * are trust policies.
 *
 * IAM leaves out `UserPolicyList` of a user who has none. Any other list that is
 * absent was cut away by somebody, so the policies of that principal are not known.
 *
 * Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html
 */
import { hasField, isFields, textField, timeField, type Fields } from '../text/fields.js';
import { grouped } from '../text/group.js';
import { message, words } from '../text/message.js';
import type { Arn } from '../policy/names.js';
import type { DeployedDocument, Group, Holder, Tag, UnreadableDocument } from './inventory.js';
import {
  accountless,
  accountNamed,
  accountOf,
  arnField,
  countField,
  listField,
  spelled,
  type AccountName,
  type DocumentRead,
  type Page,
  type ReadContext,
  type SeenGroup,
  type SeenPolicy,
  type SeenPrincipal,
  type Sighting,
  type Written,
} from './seen.js';

/** Whether a document, its keys spelled, is such a reply. */
export function isDetails(fields: Fields): boolean {
  if (['userDetailList', 'groupDetailList', 'roleDetailList'].some((key) => key in fields)) return true;
  return listField(fields, 'policies').some((each) => 'policyVersionList' in spelled(each));
}

/** What such a reply tells, by account. */
export function readDetails(fields: Fields, context: ReadContext): DocumentRead {
  const entries = [
    ...entriesOf(fields, 'userDetailList', (entry) => ({ user: readPrincipal(entry, 'user', context) })),
    ...entriesOf(fields, 'roleDetailList', (entry) => ({ role: readPrincipal(entry, 'role', context) })),
    ...entriesOf(fields, 'groupDetailList', (entry) => ({ group: readGroup(entry, context) })),
    ...entriesOf(fields, 'policies', (entry) => ({ managed: readManaged(entry, context) })),
  ];
  const read = entries.filter(({ account }) => account !== undefined);
  const unread = entries.filter(({ account, isForeign }) => account === undefined && !isForeign).length;
  const byAccount = grouped(read, ({ account }) => `${account?.partition ?? ''} ${account?.id ?? ''}`);
  const page = pageOf(fields, unread);
  if (byAccount.size === 0) {
    const account = accountNamed(fields, context.path);
    if (account === undefined) {
      return {
        sightings: [],
        problems: [accountless(context.path, words('an inventory without any principal'))],
        isUnread: true,
      };
    }
    return { sightings: [sighting(account, [], page, context.path)], problems: [] };
  }
  const sightings = [...byAccount.values()].flatMap((own) => {
    const account = own[0]?.account;
    return account === undefined ? [] : [sighting(account, own, page, context.path)];
  });
  return { sightings, problems: [] };
}

interface Entry {
  /** Absent where the entry could not be read. */
  readonly account: AccountName | undefined;
  /** It is a policy of AWS, which nobody edits. */
  readonly isForeign: boolean;
  readonly newest: string | undefined;
  readonly principal?: SeenPrincipal;
  readonly group?: SeenGroup;
  readonly managed?: SeenPolicy;
}

interface Readers {
  readonly user?: SeenPrincipal | undefined;
  readonly role?: SeenPrincipal | undefined;
  readonly group?: SeenGroup | undefined;
  readonly managed?: SeenPolicy | undefined;
}

function entriesOf(fields: Fields, key: string, read: (entry: Fields) => Readers): readonly Entry[] {
  const listed = fields[key];
  // Something other than a list is one entry that cannot be read.
  const entries: readonly unknown[] = Array.isArray(listed) ? listed : hasField(fields, key) ? [undefined] : [];
  return entries.map((each): Entry => {
    const entry = spelled(each);
    const arn = arnField(entry, 'arn') ?? '';
    const { user, role, group, managed } = read(entry);
    const principal = user ?? role;
    const isRead = principal !== undefined || group !== undefined || managed !== undefined;
    return {
      account: isRead ? accountOf(arn) : undefined,
      isForeign: /^arn:[^:]+:iam::aws:policy\//.test(arn),
      newest: newestOf(entry),
      ...(principal === undefined ? {} : { principal }),
      ...(group === undefined ? {} : { group }),
      ...(managed === undefined ? {} : { managed }),
    };
  });
}

function sighting(account: AccountName, entries: readonly Entry[], page: Page, path: string): Sighting {
  return {
    path,
    account,
    principals: entries.flatMap(({ principal }) => principal ?? []),
    groups: entries.flatMap(({ group }) => group ?? []),
    managed: entries.flatMap(({ managed }) => managed ?? []),
    page,
    counts: undefined,
    newest: latest(entries.map(({ newest }) => newest)),
  };
}

/** The later of times in ISO 8601. */
export function latest(times: readonly (string | undefined)[]): string | undefined {
  return times.reduce(
    (last, each) => (last === undefined || (each !== undefined && each > last) ? each : last),
    undefined,
  );
}

function newestOf(entry: Fields): string | undefined {
  const lastUsed = timeField(spelled(entry['roleLastUsed']), 'lastUsedDate');
  const versions = listField(entry, 'policyVersionList').map((each) => timeField(spelled(each), 'createDate'));
  const own = ['createDate', 'updateDate', 'passwordLastUsed'].map((key) => timeField(entry, key));
  return latest([...own, lastUsed, ...versions]);
}

function pageOf(fields: Fields, unread: number): Page {
  const lists = (['user', 'group', 'role'] as const).flatMap((each) =>
    Array.isArray(fields[`${each}DetailList`]) ? [`${each}s` as const] : [],
  );
  return { end: endOf(fields), lists, unread };
}

function endOf(fields: Fields): Page['end'] {
  const { isTruncated } = fields;
  if (isTruncated === true || isTruncated === 'true') return 'further';
  if (textField(fields, 'nextToken') !== undefined) return 'further-token';
  if (isTruncated === false || isTruncated === 'false') return 'last';
  return textField(fields, 'marker') === undefined ? 'silent' : 'further';
}

function readPrincipal(entry: Fields, type: Holder['type'], context: ReadContext): SeenPrincipal | undefined {
  const holder = readHolder(entry, type);
  if (holder === undefined) return undefined;
  const key = `${type}PolicyList`;
  const isWithout = type === 'user' && !hasField(entry, key);
  const isCut = ![
    ...(isWithout ? [] : [key]),
    'attachedManagedPolicies',
    ...(type === 'user' ? ['groupList'] : []),
  ].every((each) => Array.isArray(entry[each]));
  const inline = isCut ? undefined : writtenIn(listField(entry, key), context);
  const attached = attachedIn(entry);
  const groups = listField(entry, 'groupList');
  const isKnown = inline !== undefined && attached !== undefined && groups.every((each) => typeof each === 'string');
  return {
    holder: { ...holder, attached: attached ?? [], hasDocuments: isKnown },
    groups: groups.filter((each) => typeof each === 'string'),
    inline: isKnown ? inline : undefined,
  };
}

/** A role or user of which the name and the ARN are known; `undefined` where they are not. */
export function readHolder(entry: Fields, type: Holder['type']): Holder | undefined {
  const arn = arnField(entry, 'arn');
  const [, name] = new RegExp(`^arn:[^:]+:iam::\\d{12}:${type}/(?:.*/)?([^/]+)$`).exec(arn ?? '') ?? [];
  if (arn === undefined || name === undefined) return undefined;
  return {
    arn,
    type,
    name,
    path: textField(entry, 'path') ?? '/',
    createdAt: timeField(entry, 'createDate'),
    tags: tagsIn(entry),
    boundary: arnField(spelled(entry['permissionsBoundary']), 'permissionsBoundaryArn'),
    attached: [],
    hasDocuments: false,
  };
}

function readGroup(entry: Fields, context: ReadContext): SeenGroup | undefined {
  const arn = arnField(entry, 'arn');
  const [, name] = /^arn:[^:]+:iam::\d{12}:group\/(?:.*\/)?([^/]+)$/.exec(arn ?? '') ?? [];
  if (arn === undefined || name === undefined) return undefined;
  const group: Group = { arn, name, members: [] };
  const attached = attachedIn(entry);
  const isKnown = attached !== undefined && Array.isArray(entry['groupPolicyList']);
  const inline = isKnown ? writtenIn(listField(entry, 'groupPolicyList'), context) : undefined;
  return { group, attached: attached ?? [], inline };
}

function readManaged(entry: Fields, { readDocument }: ReadContext): SeenPolicy | undefined {
  const arn = arnField(entry, 'arn');
  const [, name] = /^arn:[^:]+:iam::\d{12}:policy\/(?:.*\/)?([^/]+)$/.exec(arn ?? '') ?? [];
  if (arn === undefined || name === undefined) return undefined;
  return {
    arn,
    name,
    document: defaultVersion(entry, readDocument),
    attachments: countField(entry, 'attachmentCount') ?? 0,
    boundaries: countField(entry, 'permissionsBoundaryUsageCount') ?? 0,
  };
}

function defaultVersion(
  entry: Fields,
  readDocument: ReadContext['readDocument'],
): DeployedDocument | UnreadableDocument {
  const versions = listField(entry, 'policyVersionList').map(spelled);
  const id = textField(entry, 'defaultVersionId');
  const defaults = versions.filter(({ isDefaultVersion, versionId }) =>
    typeof isDefaultVersion === 'boolean' ? isDefaultVersion : versionId === id && id !== undefined,
  );
  const [version, ...others] = defaults;
  if (version === undefined || others.length > 0) {
    const why =
      versions.length === 0
        ? words('no version of it is listed')
        : message`of its ${versions.length} versions none is the default one alone`;
    return { kind: 'unreadable', why };
  }
  return version['document'] === undefined ? notListed : readDocument(version['document']);
}

const notListed: UnreadableDocument = { kind: 'unreadable', why: words('the export does not hold its document') };

function writtenIn(listed: readonly unknown[], { readDocument }: ReadContext): readonly Written[] | undefined {
  const written = listed.map((each) => {
    const entry = spelled(each);
    const name = textField(entry, 'policyName');
    if (name === undefined) return undefined;
    return { name, document: hasField(entry, 'policyDocument') ? readDocument(entry['policyDocument']) : notListed };
  });
  const read = written.filter((each) => each !== undefined);
  return read.length === written.length ? read : undefined;
}

function attachedIn(entry: Fields): readonly Arn[] | undefined {
  if (!Array.isArray(entry['attachedManagedPolicies'])) return undefined;
  const arns = listField(entry, 'attachedManagedPolicies').map((each) => arnField(spelled(each), 'policyArn'));
  const read = arns.filter((each) => each !== undefined);
  return read.length === arns.length ? read : undefined;
}

/** Tags as a list of keys and values, in the CLI's form. */
function tagsIn(entry: Fields): readonly Tag[] {
  return listField(entry, 'tags').flatMap((each) => {
    const { key, value } = isFields(each) ? spelled(each) : {};
    return typeof key === 'string' ? [{ key, value: typeof value === 'string' ? value : '' }] : [];
  });
}
