/**
 * Everything that exports tell → the evidence that policies are matched with.
 *
 * Principals are the same by partition, account, type and name, without case: a path is
 * left out in some exports, and IAM has no two in an account that differ in it alone.
 */
import type { ReadFindings } from '../findings/format.js';
import { standingArchived } from '../findings/standing.js';
import { noInventory, type Holder, type Inventory, type Manifest } from '../inventory/inventory.js';
import { principalKey, type Arn } from '../policy/names.js';
import { grouped } from '../text/group.js';
import type { Policy } from '../policy/model.js';
import type { Discovery } from '../sources/source.js';
import { basePolicies, type SourceIdentity } from './base-policies.js';
import { copiesOf, type Copies } from './copies.js';
import { indexOfInventory, type InventoryIndex } from './inventory-index.js';
import { asPart, sourcePattern } from './source-pattern.js';
import { deploymentOf } from './deployed.js';
import type { Evidence, Subject } from './match.js';
import { knownIn, knownWith, type Known } from './principal-index.js';
import { accountOf, type Witnesses } from './witness.js';

/** What a run knows besides the findings themselves. */
interface Besides {
  readonly inventory?: Inventory;
  /** Every policy of the repository at the base, as far as it was read. */
  readonly base?: () => readonly Discovery[];
  /** The accounts that the config names. */
  readonly accounts?: readonly string[];
  /** The day of the run, in ISO 8601. */
  readonly today: string;
}

/** Days after which analyzers report by default. https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_UnusedAccessConfiguration.html */
const usualPeriod = 90;

/** The evidence of what was read; `unnamedFiles` are the files of findings that name nobody. */
export function evidenceOf(read: ReadFindings, unnamedFiles: readonly string[], besides: Besides): Evidence {
  const { inventory = noInventory, base = () => [] } = besides;
  const holders = inventory.accounts.flatMap(({ principals }) => principals);
  const accounts = accountsIn(read, inventory, besides.accounts ?? []);
  const index = indexOfInventory(inventory);
  const copiesFor = index.isEmpty ? undefined : copiesAmong(base(), index);
  return {
    findings: read.findings,
    unnamedFiles,
    recommendations: read.recommendations,
    witnesses: witnessesOf(read, inventory, holders, besides.today),
    accounts,
    known: knownTo(read, holders),
    deploymentOf:
      copiesFor === undefined ? undefined : (subject) => deploymentOf(copiesFor(subject), inventory, accounts),
  };
}

/** Everybody whom any finding or an inventory names: a resolved finding shows that its principal is there, and uses what it has. */
function knownTo(read: ReadFindings, holders: readonly Holder[]): Known {
  const more = [
    ...holders.map(({ arn }) => arn),
    ...[...read.archived, ...read.resolved].map(({ principal }) => principal),
    ...read.notAnalysed,
  ];
  return more.length === 0 ? knownIn(read.findings) : knownWith(read.findings, more);
}

/** The copies of each policy, told apart from those of the others at the base. */
function copiesAmong(base: readonly Discovery[], index: InventoryIndex): (subject: Subject) => Copies {
  const found = base.flatMap((each) => (each.kind === 'policy' ? [each] : []));
  const identities = new Map(found.map((each) => [placeOf(each.policy), identityOf(each.policy, each)]));
  const policies = basePolicies([...identities.values()]);
  return (subject) =>
    copiesOf(identities.get(placeOf(subject.deployed)) ?? identityOf(subject.deployed, subject), policies, index);
}

function placeOf({ at }: Policy): string {
  return `${at.path}\n${at.name}`;
}

/** The name of a file is no name of a policy. */
function identityOf(
  policy: Policy,
  { attachedTo, knownAs, isPart }: Pick<Subject, 'attachedTo' | 'knownAs' | 'isPart'>,
): SourceIdentity {
  const pattern = sourcePattern(policy);
  return {
    pattern: isPart === true ? asPart(pattern) : pattern,
    attachedTo,
    names: knownAs.by === 'resource' ? knownAs.names : [],
  };
}

/** The accounts that any evidence names. */
function accountsIn(
  read: ReadFindings,
  { accounts, manifest }: Inventory,
  more: readonly string[],
): ReadonlySet<string> {
  const named = read.findings.flatMap(({ subject }) => (subject.kind === 'principal' ? [accountOf(subject.arn)] : []));
  return new Set(
    [
      ...named,
      ...[...read.archived, ...read.resolved].map(({ principal }) => accountOf(principal)),
      ...read.notAnalysed.map(accountOf),
      ...read.covered,
      ...accounts.map(({ id }) => id),
      ...(manifest?.accounts ?? []),
      ...(manifest?.failed ?? []),
      ...more,
    ].filter((id) => /^\d{12}$/.test(id)),
  );
}

function witnessesOf(
  read: ReadFindings,
  { manifest }: Inventory,
  holders: readonly Holder[],
  today: string,
): Witnesses {
  const archived = grouped(standingArchived(read), ({ principal }) => principalKey(principal));
  const unanalysed = new Set(read.notAnalysed.map(principalKey));
  const resolved = new Set(read.resolved.map(({ principal }) => principalKey(principal)));
  const known = new Map(holders.map((holder) => [principalKey(holder.arn), holder]));
  const periods = manifest?.analyzers.flatMap(({ period }) => period ?? []) ?? [];
  const dates = read.findings.flatMap(({ analyzedAt, updatedAt }) => analyzedAt ?? updatedAt ?? []);
  return {
    covered: new Set([...(manifest?.accounts ?? []), ...read.covered].filter((id) => isCovered(id, manifest))),
    isPartial:
      manifest?.isPartial === true || read.partial.some((why) => manifest === undefined || why !== 'single-reply'),
    archivedOf: (arn) => archived.get(principalKey(arn)) ?? [],
    isUnanalysed: (arn) => unanalysed.has(principalKey(arn)),
    isResolved: (arn) => resolved.has(principalKey(arn)),
    holderOf: (arn) => known.get(principalKey(arn)),
    isExcluded: (arn) => isExcluded(arn, known.get(principalKey(arn)), manifest),
    period: periods.reduce((most, each) => Math.max(most, each), periods.length === 0 ? usualPeriod : 0),
    day: dates.reduce((newest, each) => (each > newest ? each : newest), '') || today,
  };
}

/** The accounts of a manifest are those that its analyzers look at; a finding alone shows no more than that one did. */
function isCovered(account: string, manifest: Manifest | undefined): boolean {
  return manifest === undefined || (manifest.accounts.includes(account) && !manifest.failed.includes(account));
}

function isExcluded(arn: Arn, holder: Holder | undefined, manifest: Manifest | undefined): boolean {
  return (manifest?.analyzers ?? []).some(
    ({ exclusions }) =>
      exclusions.accounts.includes(accountOf(arn)) ||
      exclusions.tags.some(({ key, value }) =>
        (holder?.tags ?? []).some(
          (tag) =>
            tag.key.toLowerCase() === key.toLowerCase() &&
            (value === '' || tag.value.toLowerCase() === value.toLowerCase()),
        ),
      ),
  );
}
