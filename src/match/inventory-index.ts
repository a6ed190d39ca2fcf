/**
 * What an inventory holds, by what one looks it up with: actions, names of policies and names
 * of principals. Documents that are equal are one, with all policies that have it.
 *
 * AWS's own policies and those of service-linked roles are nobody's copy, so they are not here.
 */
import type { Account, DeployedDocument, DeployedPolicy, Holder, Inventory } from '../inventory/inventory.js';
import { memoOf } from '../text/memo.js';
import { includes } from '../policy/pattern.js';
import { groupFit } from './names-fit.js';
import { mayBeCalled, type PrincipalRef } from '../sources/source.js';
import { namesByGlob } from './names-by-glob.js';

/** Somebody of whose name the files give something. */
type Named = Exclude<PrincipalRef, { kind: 'unknown' }>;

/** The policies and principals of an inventory. */
export interface InventoryIndex {
  readonly inventory: Inventory;
  /** Whether there is no inventory, nor should be one: then names have to do. */
  readonly isEmpty: boolean;
  /** Whether it shows nobody, and not even that nobody is there. */
  readonly isBlank: boolean;
  /** What documents have of some actions, given in lower case, as they are written. */
  sharing(actions: Iterable<string>): Sharing;
  /** The policies whose own name fits a glob. */
  policiesNamed(glob: string): readonly DeployedPolicy[];
  /** The inline policies on whoever may be called as a reference says. */
  inlineOf(ref: Named): readonly DeployedPolicy[];
  /** The inline policies of groups that one of these globs names, as far as it says enough. */
  inlineOfGroup(globs: readonly string[]): readonly DeployedPolicy[];
  /** The policies whose documents cannot be read. */
  readonly unreadable: readonly DeployedPolicy[];
  /** The roles and users of a name, in all accounts. */
  principalsNamed(name: string): readonly Holder[];
  /** The roles and users whose policies are not known. */
  readonly unseen: readonly Holder[];
}

/** How many actions of a list each document names. */
interface Sharing {
  of(document: DeployedDocument): number;
  /** The policies with the documents that share enough of all they name, each document asked about once; of the others the managed ones. */
  policiesWhere(isEnough: (shared: number, all: number) => boolean): readonly DeployedPolicy[];
}

/** The index of an inventory, made once. */
export const indexOfInventory: (inventory: Inventory) => InventoryIndex = memoOf((inventory) => {
  const policies = inventory.accounts.flatMap((account) => account.policies.filter(isSomebodys));
  const ofGroups = policies.filter(({ owner }) => owner?.type === 'group');
  const byDocument = new Map<string, { readonly document: DeployedDocument; readonly policies: DeployedPolicy[] }>();
  for (const policy of policies) {
    if (policy.document.kind === 'unreadable') continue;
    const known = byDocument.get(policy.document.key);
    if (known === undefined) byDocument.set(policy.document.key, { document: policy.document, policies: [policy] });
    else known.policies.push(policy);
  }
  const sharing = sharingIn([...byDocument.values()]);
  const byName = postings(policies, ({ name }) => [name.toLowerCase()]);
  const byOwner = postings(policies, ({ owner }) => (owner === undefined ? [] : [owner.name.toLowerCase()]));
  const principals = inventory.accounts.flatMap((account) => [...account.principals].filter(isRefined));
  const [policyNames, ownerNames] = [namesByGlob([...byName.keys()]), namesByGlob([...byOwner.keys()])];
  const byPrincipal = postings(principals, ({ name }) => [name.toLowerCase()]);
  return {
    inventory,
    isEmpty: isEmpty(inventory),
    isBlank: inventory.accounts.every((account) => isBare(account) && account.extent.kind === 'open'),
    sharing,
    policiesNamed: (glob) =>
      policyNames(glob.toLowerCase()).flatMap((name) => (includes(glob, name) ? (byName.get(name) ?? []) : [])),
    inlineOf: (ref) =>
      ownerNames(everyNameOf(ref)).flatMap((name) => (mayBeCalled(ref, name) ? (byOwner.get(name) ?? []) : [])),
    inlineOfGroup: (globs) =>
      ofGroups.filter(({ owner }) => owner !== undefined && ['exact', 'pattern'].includes(groupFit(globs, owner))),
    unreadable: policies.filter(({ document }) => document.kind === 'unreadable'),
    principalsNamed: (name) => byPrincipal.get(name.toLowerCase()) ?? [],
    unseen: principals.filter(({ hasDocuments }) => !hasDocuments),
  };
});

/** Counts by numbers of documents: each of a large inventory may share an action with each of many policies. */
function sharingIn(
  all: readonly { readonly document: DeployedDocument; readonly policies: readonly DeployedPolicy[] }[],
): InventoryIndex['sharing'] {
  const numbers = new Map(all.map(({ document }, number) => [document.key, number]));
  const byAction = postings([...all.keys()], (number) => actionsIn(all[number]));
  const sizes = all.map((entry) => actionsIn(entry).length);
  const managed = all.map(({ policies }) => policies.filter(({ kind }) => kind === 'managed'));
  return (actions) => {
    const counts = new Uint32Array(all.length);
    const found: number[] = [];
    for (const action of actions)
      for (const number of byAction.get(action) ?? []) {
        const count = (counts[number] ?? 0) + 1;
        counts[number] = count;
        if (count === 1) found.push(number);
      }
    return {
      of: ({ key }) => counts[numbers.get(key) ?? -1] ?? 0,
      policiesWhere: (isEnough) => {
        const policies: DeployedPolicy[] = [];
        for (const number of found) {
          const isAny = isEnough(counts[number] ?? 0, sizes[number] ?? 0);
          for (const each of (isAny ? all[number]?.policies : managed[number]) ?? []) policies.push(each);
        }
        return policies;
      },
    };
  };
}

/** A glob, in lower case, that whoever may be called as the reference says has a name of. */
function everyNameOf(ref: Named): string {
  if (ref.kind === 'exact') return ref.name.toLowerCase();
  // A name that AWS makes may be cut, and then fits no glob.
  return ref.madeOf === undefined ? ref.glob.toLowerCase() : '*';
}

function actionsIn(entry: { readonly document: DeployedDocument } | undefined): readonly string[] {
  return entry === undefined ? [] : actionsOf(entry.document);
}

/** Whether nothing says or should say who has which policy: what was lost of an inventory is no word for nobody. */
function isEmpty({ accounts, unread, manifest }: Inventory): boolean {
  const promised = [...(manifest?.inventoried ?? []), ...(manifest?.failed ?? [])];
  const isTold = accounts.some((account) => account.hasExport || !isBare(account));
  return !isTold && unread.length + promised.length === 0;
}

function isBare({ principals, policies }: Account): boolean {
  return principals.length + policies.length === 0;
}

/** Whether a policy may be one of a repository. */
function isSomebodys({ arn, kind, holders }: DeployedPolicy): boolean {
  if (arn !== undefined && /^arn:[^:]*:iam::aws:policy\//.test(arn)) return false;
  return kind === 'managed' || !holders.some((holder) => holder.includes(':role/aws-service-role/'));
}

function isRefined({ arn }: Holder): boolean {
  return !arn.includes(':role/aws-service-role/');
}

/** The actions of a document, as they are written, each once. */
export const actionsOf: (document: DeployedDocument) => readonly string[] = memoOf(({ statements }) => [
  ...new Set(statements.flatMap(({ actions }) => actions.values)),
]);

function postings<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const known = found.get(key);
      if (known === undefined) found.set(key, [item]);
      else known.push(item);
    }
  return found;
}
