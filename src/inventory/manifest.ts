/**
 * `manifest.json` of our own export: which analyzers looked at which accounts, and what the export holds.
 *
 *   {
 *     "day": "2026-11-25",
 *     "analyzers": [{"analyzer": {"arn": …, "type": …, "status": …, "createdAt": …, "configuration": …}}],
 *     "accounts": ["111122223333"],     the analyzer's zone of trust: the accounts of the organisation
 *     "inventoried": ["111122223333"],  accounts whose inventory was exported whole
 *     "counts": {"111122223333": {"Users": 3, "Groups": 1, "Roles": 40, "Policies": 12}},
 *     "failed": ["444455556666"],       accounts that could not be exported
 *     "partial": false
 *   }
 *
 * An analyzer speaks for an account only if it is active, looks for unused access
 * and is two days old, since it needs that long to look at all. What it excludes
 * is not analysed. Of an exclusion that names accounts and tags both count alone,
 * which can only exclude more.
 */
import { isFields, textField, timeField, type Fields } from '../text/fields.js';
import { words, message } from '../text/message.js';
import type { Analyzer, InventoryProblem, Manifest, Tag } from './inventory.js';
import { countsIn } from './listing.js';
import { accountOf, arnField, countField, listField, spelled, type Counts } from './seen.js';

/** A manifest, and how many of each an account has. */
interface ManifestRead {
  readonly manifest: Manifest;
  readonly counts: ReadonlyMap<string, Counts>;
  readonly problems: readonly InventoryProblem[];
}

/** Whether a document, its keys spelled, is a manifest. */
export function isManifest(fields: Fields): boolean {
  const others = ['day', 'exportedAt', 'accounts', 'inventoried', 'failed'];
  return Array.isArray(fields['analyzers']) && others.some((key) => key in fields);
}

/** What a manifest says; what it leaves open counts as not said. */
export function readManifest(fields: Fields, path: string): ManifestRead {
  const day = timeField(fields, 'day') ?? timeField(fields, 'exportedAt');
  const accounts = accountsIn(fields, 'accounts');
  const listed = listField(fields, 'analyzers');
  const analyzers = listed.flatMap((each) => readAnalyzer(each, accounts, day) ?? []);
  const failed = accountsIn(fields, 'failed');
  const manifest = {
    analyzers,
    accounts: covered(analyzers),
    named: each([
      ...accounts,
      ...failed,
      ...accountsIn(fields, 'inventoried'),
      ...analyzers.flatMap(({ arn, exclusions }) => [...[accountOf(arn)?.id ?? []].flat(), ...exclusions.accounts]),
    ]),
    inventoried: accountsIn(fields, 'inventoried').filter((each) => !failed.includes(each)),
    failed,
    day,
    isPartial: (fields['partial'] ?? false) !== false || analyzers.length < listed.length || failed.length > 0,
  };
  const counts = isFields(fields['counts']) ? Object.entries(fields['counts']) : [];
  const problems = [
    ...(day === undefined ? [problem(path, words('the manifest has no day, so no analyzer of it counts'))] : []),
    ...(analyzers.length < listed.length
      ? [problem(path, message`${listed.length - analyzers.length} analyzers of the manifest have no ARN`)]
      : []),
  ];
  return { manifest, counts: new Map(counts.map(([id, map]) => [id, countsIn(map)])), problems };
}

/** Several manifests as one: all that any of them excludes or failed, and the oldest day. */
export function unitedManifests(manifests: readonly Manifest[]): Manifest | undefined {
  const [first, ...others] = manifests;
  return others.reduce<Manifest | undefined>((all, each) => (all === undefined ? each : together(all, each)), first);
}

function together(one: Manifest, other: Manifest): Manifest {
  const analyzers = other.analyzers.reduce(withAnalyzer, one.analyzers);
  const failed = each([...one.failed, ...other.failed]);
  return {
    analyzers,
    accounts: covered(analyzers),
    named: each([...one.named, ...other.named]),
    inventoried: each([...one.inventoried, ...other.inventoried]).filter((id) => !failed.includes(id)),
    failed,
    day: [one.day, other.day].includes(undefined) ? undefined : [one.day, other.day].sort()[0],
    isPartial: one.isPartial || other.isPartial,
  };
}

/** Two answers about one analyzer agree only on what both say. */
function withAnalyzer(analyzers: readonly Analyzer[], more: Analyzer): readonly Analyzer[] {
  const before = analyzers.find(({ arn }) => arn === more.arn);
  if (before === undefined) return [...analyzers, more];
  const exclusions = {
    accounts: each([...before.exclusions.accounts, ...more.exclusions.accounts]),
    tags: [...before.exclusions.tags, ...more.exclusions.tags],
  };
  const covers = before.covers.filter((id) => more.covers.includes(id));
  const period = before.period === undefined ? more.period : Math.max(before.period, more.period ?? 0);
  return analyzers.map((one) => (one === before ? { ...before, exclusions, covers, period } : one));
}

function readAnalyzer(reply: unknown, accounts: readonly string[], day: string | undefined): Analyzer | undefined {
  const outer = spelled(reply);
  const fields = isFields(outer['analyzer']) ? spelled(outer['analyzer']) : outer;
  const arn = arnField(fields, 'arn');
  if (arn === undefined) return undefined;
  const [type, status] = [constantField(fields, 'type'), constantField(fields, 'status')];
  const createdAt = timeField(fields, 'createdAt');
  const unusedAccess = unusedAccessOf(fields);
  const exclusions = exclusionsOf(unusedAccess);
  const speaks = status === 'ACTIVE' && isOldEnough(createdAt, day);
  const zone = type === 'ACCOUNT_UNUSED_ACCESS' ? [accountOf(arn)?.id ?? ''] : accounts;
  const isOfUnusedAccess = type !== undefined && /^(?:ACCOUNT|ORGANIZATION)_UNUSED_ACCESS$/.test(type);
  const covers = speaks && isOfUnusedAccess ? zone.filter((id) => !exclusions.accounts.includes(id)) : [];
  return { arn, type, status, createdAt, period: countField(unusedAccess, 'unusedAccessAge'), exclusions, covers };
}

function unusedAccessOf(fields: Fields): Fields {
  const configuration = spelled(fields['configuration']);
  // The SDK for Go writes the member of the union without its name.
  return spelled(configuration['unusedAccess'] ?? configuration['value']);
}

function exclusionsOf(unusedAccess: Fields): Analyzer['exclusions'] {
  const listed = listField(spelled(unusedAccess['analysisRule']), 'exclusions').map(spelled);
  return {
    accounts: each(listed.flatMap((one) => accountsIn(one, 'accountIds'))),
    tags: listed.flatMap((one) => listField(one, 'resourceTags')).flatMap(tagsOf),
  };
}

function tagsOf(map: unknown): readonly Tag[] {
  if (!isFields(map)) return [];
  return Object.entries(map).map(([key, value]) => ({ key, value: typeof value === 'string' ? value : '' }));
}

const twoDays = 2 * 24 * 60 * 60 * 1000;

function isOldEnough(createdAt: string | undefined, day: string | undefined): boolean {
  if (createdAt === undefined || day === undefined) return false;
  return Date.parse(day) - Date.parse(createdAt) > twoDays;
}

/** The account ids in a list, or in the `account` of its objects; a number has lost its leading zeros. */
function accountsIn(fields: Fields, key: string): readonly string[] {
  const ids = listField(fields, key).map((one) => (isFields(one) ? spelled(one)['account'] : one));
  const texts = ids.flatMap((id) => (typeof id === 'string' || typeof id === 'number' ? [String(id)] : []));
  return each(texts.map((id) => id.padStart(12, '0')).filter((id) => /^\d{12}$/.test(id)));
}

function covered(analyzers: readonly Analyzer[]): readonly string[] {
  return each(analyzers.flatMap(({ covers }) => covers));
}

function each(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

function constantField(fields: Fields, key: string): string | undefined {
  const value = fields[key];
  return (isFields(value) ? textField(value, 'Value') : textField(fields, key))?.toUpperCase();
}

function problem(path: string, why: InventoryProblem['why']): InventoryProblem {
  return {
    kind: 'unreadable',
    path,
    why,
    help: message`export it again, with ${'day'} and each analyzer's ${'get-analyzer'} reply`,
  };
}
