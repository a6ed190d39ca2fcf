/**
 * How far an account is known: whole, assumed to be whole, or open.
 *
 * Whatever an export lists that it does not hold (a group of a user, an attached
 * policy, a further page) shows that something is missing, whoever vouches for it.
 */
import type { Arn } from '../policy/names.js';
import { message, quotedList, words, type Message } from '../text/message.js';
import type { Extent, Holder } from './inventory.js';
import type { Counts, Page, SeenGroup } from './seen.js';

/** What bears on whether an account is whole. */
export interface Evidence {
  readonly pages: readonly Page[];
  readonly principals: readonly Holder[];
  readonly groups: readonly SeenGroup[];
  /** Groups that users name and no export lists. */
  readonly unlistedGroups: readonly string[];
  /** The account's own policies that are attached and that no export lists. */
  readonly unlistedPolicies: readonly Arn[];
  /** How many the exports list with their policies. */
  readonly listed: { readonly [key in keyof Counts]: number };
  /** How many there are, by each summary and manifest. */
  readonly counts: readonly Counts[];
  /** A manifest says that the account was exported whole. */
  readonly isVouched: boolean;
  /** A manifest says that it could not be exported. */
  readonly hasFailed: boolean;
}

/** How far an account is known. */
export function extentOf(evidence: Evidence): Extent {
  const why = gapOf(evidence);
  if (why !== undefined) return { kind: 'open', why };
  if (evidence.counts.some(isFull)) return { kind: 'whole', by: 'counts' };
  return evidence.isVouched ? { kind: 'whole', by: 'manifest' } : { kind: 'assumed' };
}

/** Whether a last page is missing among pages that follow one another. */
export function lacksPage(pages: readonly Page[]): boolean {
  const further = pages.filter(({ end }) => end === 'further' || end === 'further-token');
  if (further.length === 0) return false;
  // The AWS CLI marks a further page by a token, and its last page by nothing at all.
  const isByToken = further.every(({ end }) => end === 'further-token');
  return !pages.some(({ end }) => end === 'last' || (isByToken && end === 'silent'));
}

const singular = { users: 'user', groups: 'group', roles: 'role', policies: 'policy' } as const;

/** How many the account has more than the exports list, in words; absent where the counts are reached. */
export function shortfall({ counts, listed }: Evidence): Message | undefined {
  const kinds = ['users', 'groups', 'roles', 'policies'] as const;
  const short = counts.flatMap((each) => kinds.filter((kind) => (each[kind] ?? 0) > listed[kind]));
  const [kind] = short;
  if (kind === undefined) return undefined;
  const most = Math.max(...counts.map((each) => each[kind] ?? 0));
  return message`the account has ${most} ${words(most === 1 ? singular[kind] : kind)}, and the export lists ${listed[kind]}`;
}

function gapOf(evidence: Evidence): Message | undefined {
  const { pages, principals, groups, unlistedGroups, unlistedPolicies } = evidence;
  if (evidence.hasFailed) return words('its export failed');
  if (pages.length === 0) return words('only the names of its principals are known, not their policies');
  if (pages.some(({ end }) => end === 'broken')) return words('a file of its inventory could not be read');
  if (lacksPage(pages)) return words('a page of its inventory is missing');
  const unread = pages.reduce((sum, page) => sum + page.unread, 0);
  if (unread > 0) return message`${entries(unread)} of its inventory could not be read`;
  const without = principals.filter(({ hasDocuments }) => !hasDocuments).map(({ name }) => name);
  const groupsWithout = groups.filter(({ inline }) => inline === undefined).map(({ group }) => group.name);
  const cut = [...without, ...groupsWithout];
  if (cut.length > 0) return message`the policies of ${quotedList(cut, 3)} are not known`;
  if (unlistedGroups.length > 0) return message`users are in ${quotedList(unlistedGroups, 3)}, which it does not list`;
  if (unlistedPolicies.length > 0)
    return message`it does not list the attached policy ${quotedList(unlistedPolicies, 3)}`;
  return shortfall(evidence) ?? (evidence.counts.some(isFull) || evidence.isVouched ? undefined : missingList(pages));
}

/** `1 entry`, `2 entries`. */
export function entries(count: number): Message {
  return message`${count} ${words(count === 1 ? 'entry' : 'entries')}`;
}

function missingList(pages: readonly Page[]): Message | undefined {
  const lists = new Set(pages.flatMap((page) => page.lists));
  const missing = (['users', 'groups', 'roles'] as const).find((each) => !lists.has(each));
  return missing === undefined ? undefined : message`its inventory has no list of ${words(missing)}`;
}

function isFull({ users, groups, roles, policies }: Counts): boolean {
  return ![users, groups, roles, policies].includes(undefined);
}
