/**
 * Whom evidence is about, each name once: "`A`, `B` and 3 others", "`app` in 39 accounts", "`A` and `app` (39 accounts)".
 */
import type { Party } from '../../match/match.js';
import { principalName, type Arn } from '../../policy/names.js';
import { grouped } from '../../text/group.js';
import { joined, listedWith, message, type Message } from '../../text/message.js';

/** Names shown before the rest is counted. */
const most = 3;

/** Everybody whom the parties name; `undefined` where they name nobody. */
export function whoOf(parties: readonly Party[]): Message | undefined {
  const arns = [...new Set(parties.flatMap(({ principal }) => principal ?? []))];
  const all = [...sameNames(arns)].sort(([, [a = '']], [, [b = '']]) => (a < b ? -1 : 1));
  const [only] = all;
  if (only === undefined) return undefined;
  if (all.length === 1) return inAccounts(only);
  const names = all.map((same) => withAccounts(same, all));
  if (names.length > most + 1) return message`${joined(names.slice(0, most), ', ')} and ${names.length - most} others`;
  return listedWith(names, 'and');
}

/** Principals that share type and name, by what tells them from others: the type counts where two types share a name. */
export function sameNames(arns: readonly Arn[]): ReadonlyMap<string, readonly Arn[]> {
  return grouped(arns, (arn) => `${typeOf(arn)} ${principalName(arn)}`);
}

/** "`app` in 39 accounts", or the name alone where it stands in one. */
export function inAccounts(same: SameName): Message {
  const { name, accounts } = countedName(same);
  return accounts > 1 ? message`${name} in ${accounts} accounts` : message`${name}`;
}

/** "`app` (39 accounts)", so that in a list nobody takes the accounts for those of the other names; a role and a user of one name are told apart. */
function withAccounts(same: SameName, all: readonly SameName[]): Message {
  const { name: bare, accounts } = countedName(same);
  const isAmbiguous = all.some((other) => other !== same && countedName(other).name === bare);
  const name = isAmbiguous ? `${typeOf(same[1][0] ?? '')}/${bare}` : bare;
  return accounts > 1 ? message`${name} (${accounts} accounts)` : message`${name}`;
}

type SameName = readonly [string, readonly Arn[]];

function countedName([, arns]: SameName): { readonly name: string; readonly accounts: number } {
  const [first] = arns;
  const accounts = new Set(arns.map((arn) => arn.split(':')[4] ?? '')).size;
  return { name: first === undefined ? '' : principalName(first), accounts };
}

function typeOf(arn: string): string {
  return (arn.split(':')[5] ?? '').split('/', 1)[0] ?? '';
}
