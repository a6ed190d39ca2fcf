/**
 * The principals of the findings that a policy's attachments mean.
 *
 * A name means the principal of that name, whatever its path. A name that the
 * files give in part means the one principal it fits. Where several fit, or the
 * name stands in several accounts, or too little of it is written, nothing is
 * guessed: it is unclear, and the config has to say who is meant.
 */
import { principalName, type Arn } from '../policy/names.js';
import { includes } from '../policy/pattern.js';
import type { PrincipalRef } from '../sources/source.js';
import type { Sharers } from './parties.js';
import type { Known } from './principal-index.js';
import { message, plain, quotedList, type Message } from '../text/message.js';

/** How many characters of a name must be written before it can say whose it is. */
const leastWritten = 4;

/** Whom the references mean among the principals that the findings name; who may be meant besides is said once. */
export function attachedPrincipals(refs: readonly PrincipalRef[], known: Known): Sharers {
  return shared(refs.map((ref) => resolve(ref, known)));
}

/** Everybody of all of them. */
export function shared(all: readonly Sharers[]): Sharers {
  const unclear = new Map(all.flatMap((each) => each.unclear.map((why) => [plain(why), why])));
  return {
    arns: [...new Set(all.flatMap(({ arns }) => arns))],
    missing: [...new Set(all.flatMap(({ missing }) => missing))],
    unclear: [...unclear.values()],
  };
}

function resolve(ref: PrincipalRef, known: Known): Sharers {
  switch (ref.kind) {
    case 'unknown':
      return unclear(ref.why);
    case 'exact':
      return byName(ref, known);
    case 'pattern':
      return byPattern(ref, known);
  }
}

function byName(ref: Extract<PrincipalRef, { kind: 'exact' }>, known: Known): Sharers {
  const shown = `${ref.type}/${ref.name}`;
  const arns = known.called(ref.name).filter((arn) => isAt(arn, ref));
  const accounts = [...new Set(arns.map(accountOf))];
  return accounts.length > 1
    ? unclear(
        message`${shown} exists in the accounts ${quotedList(accounts)}; name the principals that are meant under ${'policies'} in the config`,
        arns,
      )
    : { arns, missing: arns.length === 0 ? [shown] : [], unclear: [] };
}

function byPattern(ref: Extract<PrincipalRef, { kind: 'pattern' }>, known: Known): Sharers {
  const shown = `${ref.type}/${ref.glob}`;
  if (ref.glob.replaceAll('*', '').length < leastWritten)
    return unclear(
      message`${shown} says too little of the name to tell who is meant; name the principals under ${'policies'} in the config`,
    );
  const arns = known.arns.filter((arn) => isAt(arn, ref) && includes(ref.glob, principalName(arn)));
  return arns.length > 1
    ? unclear(
        message`${shown} is ambiguous: the findings name ${quotedList(arns)}; say in the config which one is meant`,
      )
    : { arns, missing: arns.length === 0 ? [shown] : [], unclear: [] };
}

function unclear(why: Message, arns: readonly Arn[] = []): Sharers {
  return { arns, missing: [], unclear: [why] };
}

/** Whether the principal is of the type, and at the path if the files give one. */
function isAt(arn: Arn, { type, path }: Exclude<PrincipalRef, { kind: 'unknown' }>): boolean {
  const resource = arn.slice(arn.split(':', 5).join(':').length + 1);
  if (!resource.startsWith(`${type}/`)) return false;
  return path === undefined || path === resource.slice(type.length, resource.lastIndexOf('/') + 1);
}

function accountOf(arn: Arn): string {
  return arn.split(':', 5)[4] ?? '';
}
