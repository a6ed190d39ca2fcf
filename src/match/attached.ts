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
import type { Known } from './principal-index.js';
import { message, quotedList, type Message } from '../text/message.js';

/** Whom the files attach a policy to, as far as the findings know them. */
type Attached =
  /** `missing` are those that no finding names, as `role/Deploy`. */
  | { readonly kind: 'principals'; readonly arns: readonly Arn[]; readonly missing: readonly string[] }
  /** `arns` are those that are clear, and those that may be meant by a name in several accounts. */
  | { readonly kind: 'unclear'; readonly why: Message; readonly arns: readonly Arn[] };

/** How many characters of a name must be written before it can say whose it is. */
const leastWritten = 4;

/** Whom the references mean among the principals that the findings name. */
export function attachedPrincipals(refs: readonly PrincipalRef[], known: Known): Attached {
  const found = refs.map((ref) => resolve(ref, known));
  const arns = [...new Set(found.flatMap((each) => each.arns))];
  const unclear = found.find((each) => each.kind === 'unclear');
  if (unclear !== undefined) return { ...unclear, arns };
  const missing = [...new Set(found.flatMap((each) => (each.kind === 'principals' ? each.missing : [])))];
  return { kind: 'principals', arns, missing };
}

function resolve(ref: PrincipalRef, known: Known): Attached {
  switch (ref.kind) {
    case 'unknown':
      return { kind: 'unclear', why: ref.why, arns: [] };
    case 'exact':
      return byName(ref, known);
    case 'pattern':
      return byPattern(ref, known);
  }
}

function byName(ref: Extract<PrincipalRef, { kind: 'exact' }>, known: Known): Attached {
  const shown = `${ref.type}/${ref.name}`;
  const arns = known.called(ref.name).filter((arn) => isAt(arn, ref));
  const accounts = [...new Set(arns.map(accountOf))];
  if (accounts.length > 1) {
    const why = message`${shown} exists in the accounts ${quotedList(accounts)}; name the principals that are meant under ${'policies'} in the config`;
    return { kind: 'unclear', why, arns };
  }
  return { kind: 'principals', arns, missing: arns.length === 0 ? [shown] : [] };
}

function byPattern(ref: Extract<PrincipalRef, { kind: 'pattern' }>, known: Known): Attached {
  const shown = `${ref.type}/${ref.glob}`;
  if (ref.glob.replaceAll('*', '').length < leastWritten) {
    const why = message`${shown} says too little of the name to tell who is meant; name the principals under ${'policies'} in the config`;
    return { kind: 'unclear', why, arns: [] };
  }
  const arns = known.arns.filter((arn) => isAt(arn, ref) && includes(ref.glob, principalName(arn)));
  if (arns.length > 1) {
    const why = message`${shown} is ambiguous: the findings name ${quotedList(arns)}; say in the config which one is meant`;
    return { kind: 'unclear', why, arns: [] };
  }
  return { kind: 'principals', arns, missing: arns.length === 0 ? [shown] : [] };
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
