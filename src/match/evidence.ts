/**
 * Everything that exports tell → the evidence that policies are matched with.
 *
 * Principals are the same by partition, account, type and name, without case: a path is
 * left out in some exports, and IAM has no two in an account that differ in it alone.
 */
import type { ReadFindings } from '../findings/format.js';
import { noInventory, type Holder, type Inventory, type Manifest } from '../inventory/inventory.js';
import { principalName, type Arn } from '../policy/names.js';
import { grouped } from '../text/group.js';
import type { Copies } from './copies.js';
import { deploymentOf } from './deployed.js';
import type { Evidence, Subject } from './match.js';
import { knownIn, knownWith } from './principal-index.js';
import { accountOf, type Witnesses } from './witness.js';

/** What a run knows besides the findings themselves. */
export interface Besides {
  readonly inventory?: Inventory;
  /** The copies of a policy that the inventory shows. */
  readonly copiesOf?: (subject: Subject) => Copies;
  /** The accounts that the config names. */
  readonly accounts?: readonly string[];
  /** The day of the run, in ISO 8601. */
  readonly today: string;
}

/** Days after which analyzers report by default. https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_UnusedAccessConfiguration.html */
const usualPeriod = 90;

/** The evidence of what was read; `unnamedFiles` are the files of findings that name nobody. */
export function evidenceOf(read: ReadFindings, unnamedFiles: readonly string[], besides: Besides): Evidence {
  const { inventory = noInventory, copiesOf } = besides;
  const holders = inventory.accounts.flatMap(({ principals }) => principals);
  const accounts = accountsIn(read, inventory, besides.accounts ?? []);
  const isShown = inventory.accounts.some(
    ({ policies, principals }) => policies.length > 0 || principals.some(({ hasDocuments }) => hasDocuments),
  );
  return {
    findings: read.findings,
    unnamedFiles,
    recommendations: read.recommendations,
    witnesses: witnessesOf(read, inventory, holders, besides.today),
    accounts,
    known: holders.length === 0 ? knownIn(read.findings) : knownWith(read.findings, holders.map(({ arn }) => arn)),
    deploymentOf:
      copiesOf === undefined || !isShown
        ? undefined
        : (subject) => deploymentOf(copiesOf(subject), subject.attachedTo, inventory, accounts),
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
      ...[...read.archived.map(({ principal }) => principal), ...read.notAnalysed, ...read.resolved].map(accountOf),
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
  const archived = grouped(read.archived, ({ principal }) => keyOf(principal));
  const [unanalysed, resolved] = [read.notAnalysed, read.resolved].map((arns) => new Set(arns.map(keyOf)));
  const known = new Map(holders.map((holder) => [keyOf(holder.arn), holder]));
  const periods = manifest?.analyzers.flatMap(({ period }) => period ?? []) ?? [];
  const dates = read.findings.flatMap(({ analyzedAt, updatedAt }) => analyzedAt ?? updatedAt ?? []);
  return {
    covered: new Set([...(manifest?.accounts ?? []), ...read.covered].filter((id) => isCovered(id, manifest))),
    isPartial: manifest?.isPartial === true || read.problems.length > 0,
    archivedOf: (arn) => archived.get(keyOf(arn)) ?? [],
    isUnanalysed: (arn) => unanalysed?.has(keyOf(arn)) === true,
    isResolved: (arn) => resolved?.has(keyOf(arn)) === true,
    holderOf: (arn) => known.get(keyOf(arn)),
    isExcluded: (arn) => isExcluded(arn, known.get(keyOf(arn)), manifest),
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

/** Partition, account, type and name of a principal, in lower case. */
export function keyOf(arn: Arn): string {
  const [, partition, , , account, resource = ''] = arn.split(':', 6);
  return `${partition ?? ''} ${account ?? ''} ${resource.split('/', 1)[0] ?? ''}/${principalName(arn)}`.toLowerCase();
}
