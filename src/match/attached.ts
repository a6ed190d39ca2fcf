/**
 * The principals of the findings that a policy's attachments mean.
 *
 * A name means the principal of that name, whatever its path. Whom a name means that
 * the files give in part is a guess, since only those are known whom some evidence
 * names: it is advice. Where a name stands in several accounts, nothing is guessed
 * either; an inventory or the config has to say who is meant.
 */
import { principalName, type Arn } from '../policy/names.js';
import { stackIn } from '../sources/made-name.js';
import { mayBeCalled, writtenIn, type PrincipalRef } from '../sources/source.js';
import type { Sharers } from './parties.js';
import type { Known } from './principal-index.js';
import { because, type PolicyReason } from '../reasons/reason.js';
import { message, plain, quotedList } from '../text/message.js';

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
    probable: [...new Set(all.flatMap(({ probable = [] }) => probable))],
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
    ? unclear(because('several-of-a-name')`${shown} exists in the accounts ${quotedList(accounts)}`, arns)
    : { arns, missing: arns.length === 0 ? [shown] : [], unclear: [] };
}

function byPattern(ref: Extract<PrincipalRef, { kind: 'pattern' }>, known: Known): Sharers {
  const shown = `${ref.type}/${ref.glob}`;
  if (writtenIn(ref.glob) < leastWritten)
    return unclear(because('name-in-part')`${shown} says too little of the name to tell who is meant`);
  const arns = known.arns.filter((arn) => isAt(arn, ref) && mayBeCalled(ref, principalName(arn)));
  return arns.length === 0
    ? { arns, missing: [shown], unclear: [] }
    : {
        ...unclear(
          because(
            'name-in-part',
            message`if these are all, say so under ${'policies'} in the config: ${saying(ref, arns)}`,
          )`the files give only a part of the name, ${shown}: probably ${quotedList(arns)}`,
        ),
        probable: arns,
      };
}

/** What the config has to say: the stacks, where the name is made of one's, or else the principals. */
function saying({ madeOf }: Extract<PrincipalRef, { kind: 'pattern' }>, arns: readonly Arn[]): string {
  const stacks = madeOf === undefined ? [] : arns.map((arn) => stackIn(madeOf, principalName(arn)));
  return stacks.length === 0 || stacks.includes(undefined)
    ? `principals: [${arns.join(', ')}]`
    : `stacks: [${[...new Set(stacks)].join(', ')}]`;
}

function unclear(why: PolicyReason, arns: readonly Arn[] = []): Sharers {
  return { arns, missing: [], unclear: [why] };
}

/** Whether the principal is of the type, and at the path if the files give one. */
export function isAt(arn: Arn, { type, path }: Exclude<PrincipalRef, { kind: 'unknown' }>): boolean {
  const resource = arn.slice(arn.split(':', 5).join(':').length + 1);
  if (!resource.startsWith(`${type}/`)) return false;
  return path === undefined || path === resource.slice(type.length, resource.lastIndexOf('/') + 1);
}

function accountOf(arn: Arn): string {
  return arn.split(':', 5)[4] ?? '';
}
