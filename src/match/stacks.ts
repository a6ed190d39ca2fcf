/**
 * Whom the files mean in the stacks that the config names.
 *
 *   stacks: [orders-prod]      a role without a name is `orders-prod-<logical id>-<12 or 13 characters>`
 *
 * An entry that names stacks says that there are no others of its templates, so each of them must
 * have its role; of whatever depends on no stack's name it says nothing. It names no account, so
 * every account in play must be known to have none of that name, or the one.
 */
import { principalName, type Arn } from '../policy/names.js';
import { inStack, mayBeCalled, type PrincipalRef } from '../sources/source.js';
import { because, type PolicyReason } from '../reasons/reason.js';
import { quotedList } from '../text/message.js';
import { isAt } from './attached.js';
import type { Surrounding } from './entries.js';
import type { Sharers } from './parties.js';
import { accountOf } from './witness.js';

/** Whom a reference means in each of the stacks; `undefined` where no stack's name bears on it. */
export function meantInStacks(ref: PrincipalRef, stacks: readonly string[], around: Surrounding): Sharers | undefined {
  const each = stacks.flatMap((stack) => inStack(ref, stack) ?? []);
  if (each.length === 0) return undefined;
  const found = each.map((one) => resolved(one, around));
  return {
    arns: found.flatMap(({ arns }) => arns),
    missing: found.flatMap(({ missing }) => missing),
    unclear: found.flatMap(({ unclear }) => unclear),
  };
}

function resolved(ref: Exclude<PrincipalRef, { kind: 'unknown' }>, around: Surrounding): Sharers {
  const shown = `${ref.type}/${ref.kind === 'exact' ? ref.name : ref.glob}`;
  const arns = around.known.arns.filter((arn) => isAt(arn, ref) && mayBeCalled(ref, principalName(arn)));
  if (arns.length === 0) return { arns, missing: [shown], unclear: [] };
  return { arns, missing: [], unclear: inOtherAccounts(shown, arns, around) };
}

/** Why a stack of the name may have a role in other accounts as well. */
function inOtherAccounts(
  shown: string,
  arns: readonly Arn[],
  { accounts, notListed }: Surrounding,
): readonly PolicyReason[] {
  const own = new Set(arns.map(accountOf));
  const others = new Set([...accounts].filter((id) => !own.has(id)));
  const asked = own.size > 1 ? accounts : others;
  const why = asked.size === 0 ? [] : notListed(asked);
  return why.length === 0
    ? []
    : [
        because('several-accounts')`${shown} may be in several of the accounts ${quotedList([...accounts].sort())}`,
        ...why,
      ];
}
