/**
 * The principals of the findings that a policy's attachments mean.
 *
 * A literal name means every principal of that name, whatever its account: the
 * same module may be applied in several, so all of them count. A name with parts
 * the files do not determine means the one principal it fits; where several fit
 * it is ambiguous, and ambiguity is never resolved by guessing, unless the
 * resource is made many times, which means all of them.
 */
import { principalName, type Arn } from '../policy/names.js';
import { globIncludes } from '../policy/pattern.js';
import type { PrincipalRef } from '../sources/source.js';
import type { Known } from './principal-index.js';
import { message, quotedList, type Message } from '../text/message.js';

/** Whom the files attach a policy to, as far as the findings know them. */
type Attached =
  /** `missing` are those that no finding names, as `role/Deploy`. */
  | { readonly kind: 'principals'; readonly arns: readonly Arn[]; readonly missing: readonly string[] }
  /** `arns` are those that are clear. */
  | { readonly kind: 'unclear'; readonly why: Message; readonly arns: readonly Arn[] };

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
  if (ref.kind === 'unknown') return { kind: 'unclear', why: ref.why, arns: [] };
  if (ref.kind === 'arn') return { kind: 'principals', arns: [ref.arn], missing: [] };
  const candidates = /[*?]/.test(ref.name) ? known.arns : known.called(ref.name);
  const fitting = candidates.filter((arn) => fits(arn, ref));
  const shown = `${ref.type}/${ref.name}`;
  if (fitting.length === 0) return { kind: 'principals', arns: [], missing: [shown] };
  if (ref.name.includes('*') && !ref.many && fitting.length > 1) {
    const why = message`${shown} is ambiguous: the findings name ${quotedList(fitting)}; say in the config which one is meant`;
    return { kind: 'unclear', why, arns: [] };
  }
  return { kind: 'principals', arns: fitting, missing: [] };
}

function fits(arn: Arn, { type, name, path }: Extract<PrincipalRef, { kind: 'named' }>): boolean {
  const resource = arn.slice(arn.split(':', 5).join(':').length + 1);
  if (!resource.startsWith(`${type}/`)) return false;
  const own = resource.slice(type.length, resource.lastIndexOf('/') + 1);
  return globIncludes(name, principalName(arn)) && (path === undefined || path === own);
}
