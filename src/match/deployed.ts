/**
 * Who has a policy by what is deployed, and whether anything is left open about it.
 *
 * An inventory shows the copies of a policy that AWS holds. Whoever holds one counts,
 * also where the copy is only possibly one; an edit needs at least one certain copy, and
 * nothing open:
 *
 *   certain copies      their holders have it, and with whole inventories of every account
 *                       in play they answer whom the files leave open: whoever got the
 *                       document holds a copy
 *   possible copies     their holders count as well
 *   differing copies    the names fit and the document does not: something else is deployed
 *   unread copies       the names fit and the document cannot be read: something else may be deployed
 *   an exact name that holds no copy        not deployed there yet
 *   an account in play without inventory    somebody there may hold a copy
 *
 * Without any inventory this says nothing, and the exact names of the files decide.
 */
import type { Inventory } from '../inventory/inventory.js';
import type { Arn } from '../policy/names.js';
import { because, type PolicyReason } from '../reasons/reason.js';
import { listedWith, message, quotedList, words, type Message } from '../text/message.js';
import type { Copies } from './copies.js';
import { isUnreadable, whyUnread, type Copy } from './copy.js';
import { accountOf } from './witness.js';

/** Whose policy it is by what is deployed. */
export interface Deployment {
  /** Everybody who holds a copy, or may. */
  readonly arns: readonly Arn[];
  /** Why it is not edited whoever has it: it differs, or bounds somebody. Part of `open`. */
  readonly doubts: readonly PolicyReason[];
  /** Why there may be others, or another document: nothing goes as long as there is one. */
  readonly open: readonly PolicyReason[];
  /** Whether what the files leave open is answered: somebody unknown, a name in part. */
  readonly answersUnknown: boolean;
  readonly certain: readonly Copy[];
  /** Every copy, also those that are no ground of anything. */
  readonly copies: Copies;
  /** What the copies are and how far they carry, in a sentence each; none without a certain one. */
  readonly rests: readonly Message[];
}

/** What there is besides the copies. */
interface Around {
  readonly inventory: Inventory;
  /** Those that any evidence names. */
  readonly accounts: ReadonlySet<string>;
  /** Whom findings name and the inventory of their account lacks, as far as they may have the policy. */
  readonly unlisted: readonly Arn[];
  /** Why its copies are not enough for an edit, by what else the repository holds. */
  readonly heldBack: readonly PolicyReason[];
}

/** What the copies of a policy say of it. */
export function deploymentOf(copies: Copies, { inventory, accounts, unlisted, heldBack }: Around): Deployment {
  const { certain } = copies;
  const held = [...new Set([...certain, ...copies.possible])];
  const elsewhere = withoutInventory(inventory, accounts);
  const doubts = [
    ...copies.differing.map(differs),
    ...whyUnread(copies.unread),
    ...held.filter(({ policy }) => policy.isBoundary).map(bounds),
    ...held.filter(({ account }) => !accounts.has(account)).map(isOutside),
  ];
  // What content alone speaks for may be a copy, a part of one, or show that many have it.
  const unread = copies.unread.length > 0 ? [] : whyUnread(held.filter(isUnreadable));
  // Where a part of the account is not known, that is why they are not there.
  const missing = unlisted.filter((arn) => !isOpen(accountOf(arn), inventory));
  const stale =
    missing.length === 0
      ? []
      : [
          because(
            'inventory-outdated',
          )`findings name ${quotedList(missing, 3)}, whom the inventory of the account lacks and who may have it as well`,
        ];
  return {
    arns: [...new Set([...held.flatMap(({ holders }) => holders), ...copies.unseen, ...unlisted])],
    doubts: [...doubts, ...held.filter(({ policy }) => policy.unlisted > 0).map(isOnMore)],
    open: [...doubts, ...unread, ...stale, ...heldBack, ...copies.open, ...elsewhere],
    answersUnknown: certain.length > 0 && elsewhere.length === 0,
    certain,
    copies,
    rests: certain.length === 0 ? [] : [restsOn(certain, inventory)],
  };
}

function isOpen(id: string, { accounts }: Inventory): boolean {
  return accounts.some((account) => account.id === id && account.extent.kind === 'open');
}

/** How many owners a sentence names. */
const mostNamed = 6;

/** "deployed as `api of role/prod-api`, `api of role/staging-api` and 3 more: 4 copies in 2 accounts, by the inventory of 2026-11-25". */
function restsOn(certain: readonly Copy[], { accounts }: Inventory): Message {
  const names = [...new Map(certain.map((copy) => [shownAs(copy), message`${shownAs(copy)}`])).values()];
  const more = names.length > mostNamed ? [message`${names.length - mostNamed} more`] : [];
  const ids = [...new Set(certain.map(({ account }) => account))];
  const dates = accounts.flatMap(({ id, takenAt }) => (ids.includes(id) ? [takenAt ?? []].flat() : []));
  const oldest = dates.reduce((least, each) => (each < least ? each : least), dates[0] ?? '');
  const since =
    oldest === ''
      ? message`by an inventory without a date`
      : message`by the inventory of ${words(oldest.slice(0, 10))}`;
  return message`deployed as ${listedWith([...names.slice(0, mostNamed), ...more], 'and')}: ${certain.length} ${words(certain.length === 1 ? 'copy' : 'copies')} in ${ids.length} ${words(ids.length === 1 ? 'account' : 'accounts')}, ${since}`;
}

/** `api of role/prod-api`, or the ARN of a managed policy. */
function shownAs({ policy: { arn, name, owner } }: Copy): string {
  return arn ?? `${name} of ${owner?.type ?? ''}/${owner?.name ?? ''}`;
}

/** The accounts among those named of which nobody can tell who is there, with what to do. */
export function withoutInventory({ accounts, unread }: Inventory, named: ReadonlySet<string>): readonly PolicyReason[] {
  const known = new Set(accounts.map(({ id }) => id));
  const absent = [...named].filter((id) => !known.has(id)).sort();
  const open = accounts.filter(({ id, extent }) => extent.kind === 'open' && named.has(id));
  // What is told of its account need not be told of a file.
  const lost = unread.filter((path) => !open.some(({ paths }) => paths.includes(path)));
  return [
    ...(absent.length === 0 ? [] : [noInventoryOf(absent)]),
    ...open.flatMap(({ id, extent }) =>
      extent.kind === 'open'
        ? [because('inventory-not-whole')`the inventory of account ${id} is not whole: ${extent.why}`]
        : [],
    ),
    ...(lost.length === 0 ? [] : [isLost(lost)]),
  ];
}

function noInventoryOf(absent: readonly string[]): PolicyReason {
  return because(
    'account-without-inventory',
  )`there is no inventory of ${words(absent.length === 1 ? 'account' : 'the accounts')} ${quotedList(absent)}, where somebody may have it as well`;
}

function isLost(paths: readonly string[]): PolicyReason {
  return because(
    'inventory-not-whole',
  )`${quotedList(paths, 3)} ${words(paths.length === 1 ? 'is an inventory that cannot be used' : 'are inventories that cannot be used')}, and somebody in it may have it as well`;
}

function differs(copy: Copy): PolicyReason {
  return because(
    'deployed-differs',
  )`what is deployed as ${shownAs(copy)} in account ${copy.account} differs from this policy at the base: nothing goes before the two agree`;
}

function isOnMore(copy: Copy): PolicyReason {
  return because(
    'inventory-outdated',
  )`${shownAs(copy)} in account ${copy.account} is attached to more than the inventory lists`;
}

function isOutside(copy: Copy): PolicyReason {
  return because(
    'copy-in-unlisted-account',
  )`a copy of it is deployed as ${shownAs(copy)} in account ${copy.account}, which ${'accounts'} in the config does not list`;
}

function bounds(copy: Copy): PolicyReason {
  return because(
    'permissions-boundary',
  )`deployed as ${shownAs(copy)} in account ${copy.account}, it is also a permissions boundary, so it is left alone`;
}
