/**
 * Everything that exports tell → the evidence that policies are matched with.
 *
 * Principals are the same by partition, account, type and name, without case: a path is
 * left out in some exports, and IAM has no two in an account that differ in it alone.
 */
import type { DatedUse, Finding } from '../findings/finding.js';
import type { ReadFindings } from '../findings/format.js';
import { standingArchived } from '../findings/standing.js';
import { noInventory, type Holder, type Inventory, type Manifest } from '../inventory/inventory.js';
import { principalKey, type Arn } from '../policy/names.js';
import type { PolicyReason } from '../reasons/reason.js';
import { grouped } from '../text/group.js';
import { memoOf, once } from '../text/memo.js';
import { message, type Message } from '../text/message.js';
import type { Policy } from '../policy/model.js';
import type { Discovery } from '../sources/source.js';
import { basePolicies, type SourceIdentity } from './base-policies.js';
import { copiesOf, couldHave, type Copies } from './copies.js';
import { indexOfInventory, type InventoryIndex } from './inventory-index.js';
import { asPart, sourcePattern } from './source-pattern.js';
import { deploymentOf, withoutInventory } from './deployed.js';
import type { Evidence, Subject } from './match.js';
import { knownIn, knownWith, within, type Known } from './principal-index.js';
import { accountOf, type Witnesses } from './witness.js';

/** The repository at the base, as far as it was read. */
export interface KnownBase {
  /** Every policy of it. */
  readonly found: () => readonly Discovery[];
  /** The one account that a file of it can be applied to, where the files say that. */
  readonly onlyAccountOf: (path: string) => string | undefined;
  /** What `identitiesIn` gives, where that was found out already. */
  readonly identities?: Identities | undefined;
}

/** What each policy of a repository can become and may be called, by its place. */
export type Identities = ReadonlyMap<string, SourceIdentity>;

/** What a run knows besides the findings themselves. */
interface Besides {
  readonly inventory?: Inventory;
  /** The repository at the base, as far as it was read; asked for where it matters whose a policy is. */
  readonly base?: () => KnownBase;
  /** Why the copies of a policy are not enough for an edit, by what else the repository holds. */
  readonly heldBackBy?: (subject: Subject) => readonly PolicyReason[];
  /** The only accounts there are, by the config; `undefined` where it lists none. */
  readonly accounts?: readonly string[] | undefined;
  /** The accounts that the files say they are for; they count where the config lists none. */
  readonly named?: readonly string[];
  /** The partitions of the regions that the files say they are for; they count where the config lists no accounts. */
  readonly partitions?: readonly string[];
  /** The evidence that could not be had at all, each in a sentence. */
  readonly unread?: readonly Message[];
  /** The day of the run, in ISO 8601. */
  readonly today: string;
}

/** Days after which analyzers report by default. https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_UnusedAccessConfiguration.html */
const usualPeriod = 90;

/** The evidence of what was read; `unnamedFiles` are the files of findings that name nobody. */
export function evidenceOf(read: ReadFindings, unnamedFiles: readonly string[], besides: Besides): Evidence {
  const { inventory = noInventory, base = () => nothingKnown, heldBackBy = () => [] } = besides;
  const holders = inventory.accounts.flatMap(({ principals }) => principals);
  const findings = current(read.findings, holders);
  const listed = besides.accounts === undefined ? undefined : new Set(besides.accounts);
  const accounts = listed ?? accountsIn(read, inventory, besides.named ?? []);
  const index = indexOfInventory(inventory);
  const unlisted = unlistedIn(findings, inventory);
  const unlistedFor = ({ attachedTo }: Subject): readonly Arn[] =>
    unlisted.filter((arn) => couldHave({ attachedTo }, { arn }));
  const copiesFor = once(() => copiesAmong(base())(index));
  return {
    findings,
    unnamedFiles,
    recommendations: read.recommendations,
    witnesses: witnessesOf(read, inventory, holders, besides.today),
    accounts,
    unread: [...read.unread.map((path) => message`${path} could not be read`), ...(besides.unread ?? [])],
    partitions: new Set(listed === undefined ? besides.partitions : []),
    known: within(listed, knownTo({ ...read, findings }, holders)),
    notListed: (asked) => withoutInventory(inventory, asked),
    deploymentOf: index.isEmpty
      ? undefined
      : (subject) =>
          deploymentOf(copiesFor()(subject), {
            inventory,
            accounts,
            unlisted: unlistedFor(subject),
            heldBack: heldBackBy(subject),
          }),
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

/** What the policies of a base can become; found once for the same one. */
export const identitiesIn: (base: KnownBase) => Identities = memoOf(
  ({ found, onlyAccountOf, identities }) =>
    identities ??
    new Map(
      found().flatMap((each): readonly (readonly [string, SourceIdentity])[] =>
        each.kind === 'policy' ? [[placeOf(each.policy), identityOf(each.policy, each, onlyAccountOf)]] : [],
      ),
    ),
);

/** The copies of each policy, told apart from those of the others at the base; found once for the same two. */
const copiesAmong = memoOf((base: KnownBase) =>
  memoOf((index: InventoryIndex): ((subject: Subject) => Copies) => {
    const identities = identitiesIn(base);
    const policies = basePolicies([...identities.values()]);
    const copies = memoOf((identity: SourceIdentity) => copiesOf(identity, policies, index));
    return (subject) =>
      copies(identities.get(placeOf(subject.deployed)) ?? identityOf(subject.deployed, subject, base.onlyAccountOf));
  }),
);

const nothingKnown: KnownBase = { found: () => [], onlyAccountOf: () => undefined };

/** Whom findings name in an account whose inventory lacks them: it is older than they are, or not whole. */
function unlistedIn(findings: readonly Finding[], { accounts }: Inventory): readonly Arn[] {
  const listed = new Set(accounts.flatMap(({ principals }) => principals.map(({ arn }) => principalKey(arn))));
  const ids = new Set(accounts.map(({ id }) => id));
  return knownIn(findings).arns.filter((arn) => ids.has(accountOf(arn)) && !listed.has(principalKey(arn)));
}

function placeOf({ at }: Policy): string {
  return `${at.path}\n${at.name}`;
}

/** The name of a file is no name of a policy. */
function identityOf(
  policy: Policy,
  { attachedTo, knownAs, isPart }: Pick<Subject, 'attachedTo' | 'knownAs' | 'isPart'>,
  onlyAccountOf: KnownBase['onlyAccountOf'],
): SourceIdentity {
  const pattern = sourcePattern(policy);
  return {
    pattern: isPart === true ? asPart(pattern) : pattern,
    attachedTo,
    names: knownAs.by === 'resource' ? knownAs.names : [],
    onlyAccount: onlyAccountOf(policy.at.path),
  };
}

/** The accounts that any evidence or file names. */
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
      ...(manifest?.named ?? []),
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
  const former = formerOnes(read.findings, current(read.findings, holders));
  const unanalysed = new Set(read.notAnalysed.map(principalKey));
  const resolved = new Set(read.resolved.map(({ principal }) => principalKey(principal)));
  const known = new Map(holders.map((holder) => [principalKey(holder.arn), holder]));
  const uses = new Map([...usesByPrincipal(read.uses)].map(([key, all]) => [key, latestUses(all)]));
  const periods = manifest?.analyzers.flatMap(({ period }) => period ?? []) ?? [];
  const ahead = daysAhead(read, today);
  const dates = read.findings.flatMap(({ analyzedAt, updatedAt }) => analyzedAt ?? updatedAt ?? []);
  return {
    covered: new Set([...(manifest?.accounts ?? []), ...read.covered].filter((id) => isCovered(id, manifest))),
    isPartial:
      manifest?.isPartial === true || read.partial.some((why) => manifest === undefined || why !== 'single-reply'),
    archivedOf: (arn) => archived.get(principalKey(arn)) ?? [],
    usesOf: (arn) => uses.get(principalKey(arn)) ?? new Map<string, string>(),
    isUnanalysed: (arn) => unanalysed.has(principalKey(arn)),
    aheadOf: (arn) => ahead.get(principalKey(arn)),
    isFormer: (arn) => former.has(principalKey(arn)),
    silentAnalyzers: silentAnalyzersIn(read, manifest),
    isResolved: (arn) => resolved.has(principalKey(arn)),
    holderOf: (arn) => known.get(principalKey(arn)),
    isExcluded: (arn) => isExcluded(arn, known.get(principalKey(arn)), manifest),
    period: periods.reduce((most, each) => Math.max(most, each), periods.length === 0 ? usualPeriod : 0),
    toldPeriod: new Set(periods).size === 1 ? periods[0] : undefined,
    day: dates.reduce((newest, each) => (each > newest ? each : newest), '') || today,
  };
}

/** The days of findings that no analyzer can have made yet, by principal; clocks and zones differ by a day. */
function daysAhead({ findings }: ReadFindings, today: string): ReadonlyMap<string, string> {
  const latest = Date.parse(today) + 2 * 86_400_000;
  return new Map(
    findings.flatMap(({ subject, analyzedAt, updatedAt }): readonly (readonly [string, string])[] => {
      const day = [analyzedAt, updatedAt].find((time) => Date.parse(time ?? '') >= latest);
      return day === undefined || subject.kind !== 'principal' ? [] : [[principalKey(subject.arn), day.slice(0, 10)]];
    }),
  );
}

function usesByPrincipal(uses: readonly DatedUse[]): ReadonlyMap<string, readonly DatedUse[]> {
  return grouped(uses, ({ subject }) => (subject.kind === 'principal' ? principalKey(subject.arn) : ''));
}

function latestUses(uses: readonly DatedUse[]): ReadonlyMap<string, string> {
  const latest = new Map<string, string>();
  for (const { service, name, lastUsed } of uses) {
    const key = `${service}:${name}`.toLowerCase();
    if (lastUsed > (latest.get(key) ?? '')) latest.set(key, lastUsed);
  }
  return latest;
}

/** The findings, less those about a principal that was created after them: they speak of a former one. */
function current(findings: readonly Finding[], holders: readonly Holder[]): readonly Finding[] {
  const births = new Map(holders.map(({ arn, createdAt }) => [principalKey(arn), createdAt]));
  const isFormer = ({ subject, createdAt }: Finding): boolean => {
    const born = subject.kind === 'principal' ? births.get(principalKey(subject.arn)) : undefined;
    return born !== undefined && createdAt !== undefined && Date.parse(createdAt) < Date.parse(born);
  };
  // The list itself is kept where nothing is left out: it is known by what it is.
  return births.size > 0 && findings.some(isFormer) ? findings.filter((each) => !isFormer(each)) : findings;
}

/** Principals of whom all findings are left out. */
function formerOnes(all: readonly Finding[], left: readonly Finding[]): ReadonlySet<string> {
  if (all.length === left.length) return new Set();
  const keysOf = (findings: readonly Finding[]): readonly string[] =>
    findings.flatMap(({ subject }) => (subject.kind === 'principal' ? [principalKey(subject.arn)] : []));
  const still = new Set(keysOf(left));
  return new Set(keysOf(all).filter((key) => !still.has(key)));
}

/** Each analyzer makes a finding of its own about a principal, so that they can be counted. */
function silentAnalyzersIn(read: ReadFindings, manifest: Manifest | undefined): (arn: Arn) => number {
  const analyzers = manifest?.analyzers ?? [];
  if (analyzers.length < 2) return () => 0;
  const named = [
    ...read.findings.flatMap(({ id, subject }) => (subject.kind === 'principal' ? [{ id, arn: subject.arn }] : [])),
    ...[...read.archived, ...read.resolved].map(({ id, principal }) => ({ id, arn: principal })),
  ];
  const byKey = grouped(named, ({ arn }) => principalKey(arn));
  return (arn) => {
    const looking = analyzers.filter(({ covers }) => covers.includes(accountOf(arn))).length;
    return Math.max(0, looking - new Set((byKey.get(principalKey(arn)) ?? []).map(({ id }) => id)).size);
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
