/**
 * Replies of `aws iam list-roles`, `list-users` and `get-account-summary`: who exists, and how many.
 *
 * They tell no policy, so whoever only they name may have each one whose names
 * fit. The summary names no account: its file does, or a field beside it.
 */
import { message, words } from '../text/message.js';
import type { Fields } from '../text/fields.js';
import { grouped } from '../text/group.js';
import { latest, readHolder } from './details.js';
import {
  accountless,
  accountNamed,
  accountOf,
  countField,
  listField,
  spelled,
  type Counts,
  type DocumentRead,
  type SeenPrincipal,
} from './seen.js';

/** Whether a document, its keys spelled, is a list of roles or users. */
export function isListing(fields: Fields): boolean {
  return [
    ['roles', 'roleName'],
    ['users', 'userName'],
  ].some(([list = '', name = '']) => {
    const { [list]: listed } = fields;
    return Array.isArray(listed) && listed.every((each) => name in spelled(each));
  });
}

/** Who is listed, by account. */
export function readListing(fields: Fields, path: string): DocumentRead {
  const entries = (['role', 'user'] as const).flatMap((type) =>
    listField(fields, `${type}s`).map((each) => readHolder(spelled(each), type)),
  );
  const holders = entries.filter((each) => each !== undefined);
  const byAccount = grouped(holders, ({ arn }) => arn.split(':', 5).join(':'));
  const sightings = [...byAccount].flatMap(([prefix, own]) => {
    const account = accountOf(`${prefix}:`);
    const principals = own.map((holder): SeenPrincipal => ({ holder, groups: [], inline: undefined }));
    const newest = latest(own.map(({ createdAt }) => createdAt));
    const nothing = { groups: [], managed: [], page: undefined, counts: undefined };
    return account === undefined ? [] : [{ path, account, principals, newest, ...nothing }];
  });
  if (holders.length === entries.length) return { sightings, problems: [] };
  const why = message`${entries.length - holders.length} listed roles or users have no ARN`;
  return { sightings, problems: [{ kind: 'unreadable', path, why, help: listAgain }] };
}

const listAgain = message`export it again with ${'aws iam list-roles'} or ${'aws iam list-users'}`;

/** Whether a document, its keys spelled, is a summary of an account. */
export function isSummary(fields: Fields): boolean {
  return 'summaryMap' in fields;
}

/** How many of each an account has. */
export function readSummary(fields: Fields, path: string): DocumentRead {
  const account = accountNamed(fields, path);
  if (account === undefined) return { sightings: [], problems: [accountless(path, words('a summary of an account'))] };
  const counts = countsIn(fields['summaryMap']);
  const nothing = { principals: [], groups: [], managed: [], page: undefined, newest: undefined };
  return { sightings: [{ path, account, counts, ...nothing }], problems: [] };
}

/** The counts in a map such as the summary's: `{"Users": 3, "Groups": 1, "Roles": 40, "Policies": 12}`. */
export function countsIn(map: unknown): Counts {
  const fields = spelled(map);
  const [users, groups, roles, policies] = ['users', 'groups', 'roles', 'policies'].map((key) =>
    countField(fields, key),
  );
  return { users, groups, roles, policies };
}
