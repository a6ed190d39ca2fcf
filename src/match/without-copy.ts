/**
 * What the files name and no deployed copy stands for: it is not deployed yet, or not as the
 * files say, so nobody knows what it will need.
 */
import type { DeployedPolicy, Holder } from '../inventory/inventory.js';
import type { Arn } from '../policy/names.js';
import { writtenIn, type PrincipalRef } from '../sources/source.js';
import type { SourceIdentity } from './base-policies.js';
import type { InventoryIndex } from './inventory-index.js';
import { groupFit, holderOf, leastWritten, refFit } from './names-fit.js';
import { because, type PolicyReason } from '../reasons/reason.js';

/** A copy, as far as it matters here. */
interface Held {
  readonly policy: Pick<DeployedPolicy, 'name' | 'owner' | 'account'>;
  readonly holders: readonly Arn[];
}

/** The principals and policies that the files name and that have no copy; those that are told otherwise aside. */
export function withoutCopy(
  { attachedTo, names }: SourceIdentity,
  copies: readonly Held[],
  toldOtherwise: readonly Arn[],
  index: InventoryIndex,
): readonly PolicyReason[] {
  const holders = new Set([...copies.flatMap((copy) => copy.holders), ...toldOtherwise]);
  const called = new Set(copies.map(({ policy }) => policy.name.toLowerCase()));
  const isToldOfAll = copies.length === 0 && toldOtherwise.length > 0;
  return [
    ...attachedTo.flatMap((ref) => openOf(ref, holders, index)),
    ...(isToldOfAll
      ? []
      : attachedTo.flatMap((ref) =>
          ref.kind === 'unknown' ? (ref.ofGroup ?? []).flatMap((glob) => openOfGroup(glob, copies, index)) : [],
        )),
    ...names
      .filter((name) => !/[*?]/.test(name) && !called.has(name.toLowerCase()) && !isToldOfAll)
      .map((name) => because('not-deployed-yet')`no deployed policy called ${name} is a copy of it`),
  ];
}

function openOf(ref: PrincipalRef, holders: ReadonlySet<Arn>, index: InventoryIndex): readonly PolicyReason[] {
  switch (ref.kind) {
    case 'unknown':
      return [];
    case 'exact':
      return openOfName(`${ref.type}/${ref.name}`, index.principalsNamed(ref.name).filter(isOf(ref)), holders);
    case 'pattern': {
      if (writtenIn(ref.glob) < leastWritten) return [];
      const fits = [...holders].some((arn) => refFit(ref, holderOf(arn)) !== 'none');
      return fits
        ? []
        : [because('not-deployed-yet')`no copy of it is on a principal that fits ${`${ref.type}/${ref.glob}`}`];
    }
  }
}

/** A group that the files name has a copy in each account that has the group, and in one at least. */
function openOfGroup(glob: string, copies: readonly Held[], { inventory }: InventoryIndex): readonly PolicyReason[] {
  const isExact = !/[*?]/.test(glob);
  if (!isExact && writtenIn(glob) < leastWritten) return [];
  const having = copies.flatMap(({ policy: { owner, account } }) =>
    owner !== undefined && groupFit([glob], owner) !== 'none' ? [account] : [],
  );
  if (having.length === 0)
    return [because('not-deployed-yet')`no copy of it is on a group that fits ${`group/${glob}`}`];
  const without = inventory.accounts.filter(
    ({ id, groups }) =>
      isExact && !having.includes(id) && groups.some(({ name }) => name.toLowerCase() === glob.toLowerCase()),
  );
  return without.map(
    ({ id }) => because('not-deployed-yet')`${`group/${glob}`} of account ${id} has no copy of it yet`,
  );
}

function isOf(ref: PrincipalRef): (holder: Holder) => boolean {
  return ({ type, name }) => refFit(ref, { type, name }) !== 'none';
}

function openOfName(shown: string, found: readonly Holder[], holders: ReadonlySet<Arn>): readonly PolicyReason[] {
  if (found.length === 0)
    return [because('not-deployed-yet')`${shown} is in no inventory, so it may not be deployed yet`];
  return found
    .filter(({ arn }) => !holders.has(arn))
    .map(({ arn }) => because('not-deployed-yet')`${arn} has no copy of it yet`);
}
