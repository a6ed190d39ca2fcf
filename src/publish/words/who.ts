/**
 * Whom evidence is about, each name once: "`A`, `B` and 3 others", "`app` in 39 accounts".
 */
import type { Party } from '../../match/match.js';
import { principalName, type Arn } from '../../policy/names.js';
import { grouped } from '../../text/group.js';
import { joined, message, words, type Message } from '../../text/message.js';

/** Names shown before the rest is counted. */
const most = 3;

/** Everybody whom the parties name; `undefined` where they name nobody. */
export function whoOf(parties: readonly Party[]): Message | undefined {
  const arns = [...new Set(parties.flatMap(({ principal }) => principal ?? []))];
  const names = [...sameNames(arns)].sort(([, [a = '']], [, [b = '']]) => (a < b ? -1 : 1)).map(namedIn);
  if (names.length === 0) return undefined;
  if (names.length > most + 1) return message`${joined(names.slice(0, most), ', ')} and ${names.length - most} others`;
  return listedWith(names, 'and');
}

/** The messages as a list whose last two have a word between them. */
export function listedWith(all: readonly Message[], word: string): Message {
  const last = all.at(-1);
  if (all.length < 2 || last === undefined) return last ?? words('');
  return message`${joined(all.slice(0, -1), ', ')} ${words(word)} ${last}`;
}

/** Principals that share type and name, by what tells them from others: the type counts where two types share a name. */
export function sameNames(arns: readonly Arn[]): ReadonlyMap<string, readonly Arn[]> {
  return grouped(arns, (arn) => `${typeOf(arn)} ${principalName(arn)}`);
}

/** One name, and in how many accounts it stands where these are several. */
export function namedIn([, arns]: readonly [string, readonly Arn[]]): Message {
  const [first] = arns;
  const accounts = new Set(arns.map((arn) => arn.split(':')[4] ?? ''));
  const name = first === undefined ? '' : principalName(first);
  return accounts.size > 1 ? message`${name} in ${accounts.size} accounts` : message`${name}`;
}

function typeOf(arn: Arn): string {
  return (arn.split(':')[5] ?? '').split('/', 1)[0] ?? '';
}
