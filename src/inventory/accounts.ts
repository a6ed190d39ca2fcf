/**
 * Accounts, made of all that documents tell of them.
 *
 * Pages and exports of several kinds are united by account, principals by their
 * name without case. Where two exports hold different documents for one policy,
 * nobody knows which is deployed, so that document is unreadable.
 */
import type { Arn } from '../policy/names.js';
import { grouped } from '../text/group.js';
import { words } from '../text/message.js';
import { latest } from './details.js';
import { extentOf, type Evidence } from './extent.js';
import type { Account, DeployedPolicy, Group, Holder, InventoryProblem, Manifest, Owner } from './inventory.js';
import { problemsOf } from './problems.js';
import {
  accountOf,
  type Counts,
  type SeenGroup,
  type SeenPolicy,
  type SeenPrincipal,
  type Sighting,
  type Written,
} from './seen.js';

/** What manifests say, which vouch for accounts. */
interface Vouching {
  readonly manifest: Manifest | undefined;
  readonly counts: ReadonlyMap<string, Counts>;
}

/** Each account that is seen, in the order of their ids, with what a person can mend in its exports. */
export function accountsOf(
  sightings: readonly Sighting[],
  vouching: Vouching,
): { readonly accounts: readonly Account[]; readonly problems: readonly InventoryProblem[] } {
  const byId = [...grouped(sightings, ({ account }) => account.id)].sort(([one], [other]) => (one < other ? -1 : 1));
  const made = byId.map(([id, own]) => accountOfSightings(id, own, vouching));
  return { accounts: made.map(({ account }) => account), problems: made.flatMap(({ problems }) => problems) };
}

function accountOfSightings(
  id: string,
  sightings: readonly Sighting[],
  { manifest, counts }: Vouching,
): { readonly account: Account; readonly problems: readonly InventoryProblem[] } {
  const principals = unitedBy(sightings, (each) => each.principals, principalKey, togetherPrincipals);
  const seenGroups = unitedBy(
    sightings,
    (each) => each.groups,
    ({ group }) => group.name.toLowerCase(),
    togetherGroups,
  );
  const managed = unitedBy(
    sightings,
    (each) => each.managed,
    ({ arn }) => arn.toLowerCase(),
    togetherManaged,
  );
  const members = membersOf(principals);
  const groups = seenGroups.map((each) => withMembers(each, members));
  const policies = [
    ...principals.flatMap((each) => inlineOf(id, each)),
    ...groups.flatMap((each) => inlineOfGroup(id, each)),
    ...managedOf(id, principals, groups, managed),
  ];
  const isVouched = manifest?.inventoried.includes(id) === true;
  const dated = isVouched ? manifest.day : undefined;
  const holders = principals.map(({ holder }) => holder);
  const evidence: Evidence = {
    pages: sightings.flatMap(({ page }) => page ?? []),
    principals: holders,
    groups: seenGroups,
    unlistedGroups: [...members.keys()].filter(
      (name) => !seenGroups.some(({ group }) => group.name.toLowerCase() === name),
    ),
    unlistedPolicies: unlistedPolicies(id, holders, seenGroups, managed),
    listed: { ...countsOfHolders(holders), groups: groups.length, policies: managed.length },
    counts: [
      ...sightings.flatMap((each) => each.counts ?? []),
      ...[counts.get(id)].filter((each) => each !== undefined),
    ],
    isVouched,
    hasFailed: manifest?.failed.includes(id) === true,
  };
  const account: Account = {
    id,
    partition: partitionOf(sightings),
    extent: extentOf(evidence),
    hasExport: evidence.pages.length > 0,
    takenAt: dated ?? latest(sightings.map(({ newest }) => newest)),
    isDated: dated !== undefined,
    principals: holders,
    groups: groups.map(({ group }) => group),
    policies,
    paths: [...new Set(sightings.map(({ path }) => path))],
  };
  return { account, problems: problemsOf(account, evidence) };
}

/** A document without an ARN does not tell its partition. */
function partitionOf(sightings: readonly Sighting[]): string {
  const telling = sightings.find(({ principals, managed }) => principals.length + managed.length > 0);
  return (telling ?? sightings[0])?.account.partition ?? 'aws';
}

/** What all sightings list, each once; `together` unites two of one key. */
function unitedBy<T>(
  sightings: readonly Sighting[],
  listOf: (sighting: Sighting) => readonly T[],
  keyOf: (each: T) => string,
  together: (one: T, other: T) => T,
): readonly T[] {
  const united = new Map<string, T>();
  for (const sighting of sightings) {
    for (const each of listOf(sighting)) {
      const before = united.get(keyOf(each));
      united.set(keyOf(each), before === undefined ? each : together(before, each));
    }
  }
  return [...united.values()];
}

function principalKey({ holder: { type, name } }: SeenPrincipal): string {
  return `${type}/${name.toLowerCase()}`;
}

function togetherPrincipals(one: SeenPrincipal, other: SeenPrincipal): SeenPrincipal {
  const tags = new Map([...one.holder.tags, ...other.holder.tags].map((tag) => [JSON.stringify(tag), tag]));
  const holder: Holder = {
    ...(one.holder.hasDocuments ? one.holder : other.holder),
    createdAt: latest([one.holder.createdAt, other.holder.createdAt]),
    tags: [...tags.values()],
    boundary: one.holder.boundary ?? other.holder.boundary,
    attached: [...new Set([...one.holder.attached, ...other.holder.attached])],
    hasDocuments: one.holder.hasDocuments || other.holder.hasDocuments,
  };
  return {
    holder,
    groups: [...new Set([...one.groups, ...other.groups])],
    inline: togetherWritten(one.inline, other.inline),
  };
}

function togetherGroups(one: SeenGroup, other: SeenGroup): SeenGroup {
  return {
    group: one.group,
    attached: [...new Set([...one.attached, ...other.attached])],
    inline: togetherWritten(one.inline, other.inline),
  };
}

function togetherManaged(one: SeenPolicy, other: SeenPolicy): SeenPolicy {
  return {
    ...one,
    document: agreed(one, other),
    attachments: Math.max(one.attachments, other.attachments),
    boundaries: Math.max(one.boundaries, other.boundaries),
  };
}

function togetherWritten(
  one: readonly Written[] | undefined,
  other: readonly Written[] | undefined,
): readonly Written[] | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const united = new Map(one.map((each) => [each.name, each]));
  for (const each of other) {
    const before = united.get(each.name);
    united.set(each.name, before === undefined ? each : { ...each, document: agreed(before, each) });
  }
  return [...united.values()];
}

/** Equal documents of one inventory are one object. */
function agreed(one: Written, other: Written): Written['document'] {
  if (one.document === other.document) return one.document;
  if (one.document.kind === 'unreadable' || other.document.kind === 'unreadable') {
    return one.document.kind === 'unreadable' ? one.document : other.document;
  }
  return { kind: 'unreadable', why: words('two exports hold different documents for it') };
}

/** Users by the lower-case names of their groups. */
function membersOf(principals: readonly SeenPrincipal[]): ReadonlyMap<string, readonly Arn[]> {
  const pairs = principals.flatMap(({ holder, groups }) => groups.map((name) => ({ name, arn: holder.arn })));
  const byName = grouped(pairs, ({ name }) => name.toLowerCase());
  return new Map([...byName].map(([name, all]) => [name, all.map(({ arn }) => arn)]));
}

function withMembers(seen: SeenGroup, members: ReadonlyMap<string, readonly Arn[]>): SeenGroup {
  const group: Group = { ...seen.group, members: members.get(seen.group.name.toLowerCase()) ?? [] };
  return { ...seen, group };
}

function inlineOf(account: string, { holder, inline = [] }: SeenPrincipal): readonly DeployedPolicy[] {
  const owner: Owner = { type: holder.type, name: holder.name };
  return inline.map((each) => inlinePolicy(account, owner, [holder.arn], each));
}

function inlineOfGroup(account: string, { group, inline = [] }: SeenGroup): readonly DeployedPolicy[] {
  return inline.map((each) => inlinePolicy(account, { type: 'group', name: group.name }, group.members, each));
}

function inlinePolicy(account: string, owner: Owner, holders: readonly Arn[], written: Written): DeployedPolicy {
  const { name, document } = written;
  return { kind: 'inline', account, name, arn: undefined, owner, holders, document, unlisted: 0, isBoundary: false };
}

function managedOf(
  account: string,
  principals: readonly SeenPrincipal[],
  groups: readonly SeenGroup[],
  managed: readonly SeenPolicy[],
): readonly DeployedPolicy[] {
  const boundaries = new Set(principals.flatMap(({ holder }) => holder.boundary?.toLowerCase() ?? []));
  const direct = grouped(
    principals.flatMap(({ holder }) => holder.attached.map((arn) => ({ arn, holder: holder.arn }))),
    ({ arn }) => arn.toLowerCase(),
  );
  const byGroup = grouped(
    groups.flatMap(({ group, attached }) => attached.map((arn) => ({ arn, group }))),
    ({ arn }) => arn.toLowerCase(),
  );
  const known = new Set(managed.map(({ arn }) => arn.toLowerCase()));
  const attached = [...direct.values(), ...byGroup.values()].flatMap(([first]) => first?.arn ?? []);
  const bounding = principals.flatMap(({ holder }) => holder.boundary ?? []);
  const unseen = [...new Set([...attached, ...bounding])].filter(
    (arn) => accountOf(arn)?.id === account && !known.has(arn.toLowerCase()),
  );
  return [...managed, ...unseen.map(unseenPolicy)].map((each): DeployedPolicy => {
    const [own, viaGroups] = [direct.get(each.arn.toLowerCase()) ?? [], byGroup.get(each.arn.toLowerCase()) ?? []];
    const holders = [...own.map(({ holder }) => holder), ...viaGroups.flatMap(({ group }) => group.members)];
    return {
      kind: 'managed',
      account,
      name: each.name,
      arn: each.arn,
      owner: undefined,
      holders: [...new Set(holders)],
      document: each.document,
      unlisted: Math.max(0, each.attachments - own.length - viaGroups.length),
      isBoundary: each.boundaries > 0 || boundaries.has(each.arn.toLowerCase()),
    };
  });
}

/** A policy that somebody has attached and no export holds. */
function unseenPolicy(arn: Arn): SeenPolicy {
  const why = words('it is attached, and the export does not list it');
  const name = arn.slice(arn.lastIndexOf('/') + 1);
  return { arn, name, document: { kind: 'unreadable', why }, attachments: 0, boundaries: 0 };
}

function unlistedPolicies(
  account: string,
  holders: readonly Holder[],
  groups: readonly SeenGroup[],
  managed: readonly SeenPolicy[],
): readonly Arn[] {
  const known = new Set(managed.map(({ arn }) => arn.toLowerCase()));
  const attached = new Set([...holders, ...groups].flatMap((each) => each.attached));
  return [...attached].filter((arn) => accountOf(arn)?.id === account && !known.has(arn.toLowerCase()));
}

function countsOfHolders(holders: readonly Holder[]): { readonly users: number; readonly roles: number } {
  const known = holders.filter(({ hasDocuments }) => hasDocuments);
  const users = known.filter(({ type }) => type === 'user').length;
  return { users, roles: known.length - users };
}
