/**
 * An entry of the config's `policies` and a policy → whom the entry means.
 *
 *   paths: ['live/{env}/{service}/**']
 *   principals: ['arn:aws:iam::{env}:role/{env}-{service}']
 *
 * A `{name}` stands for a part of the policy's path. In the account's place it is looked
 * up in `accounts`, and a name that is missing there is never anybody: it leaves the policy
 * open. A `*` means every known principal that fits; who is known is only certain with
 * whole inventories of the accounts it speaks of, so everything else is open as well.
 */
import type { Policy } from '../policy/model.js';
import { arnOf, type Arn } from '../policy/names.js';
import { includes } from '../policy/pattern.js';
import { principalFits } from '../policy/principal-pattern.js';
import { because, type PolicyReason } from '../reasons/reason.js';
import { chooser } from '../text/glob.js';
import { memoOf } from '../text/memo.js';
import { filledIn, namesIn, splitsOf, type Bindings } from '../text/named-glob.js';
import type { Missing, Sharers } from './parties.js';
import type { Known } from './principal-index.js';
import { accountOf } from './witness.js';

/** One entry of the config's `policies`. */
export interface Mapping {
  /** Globs of the files it speaks of, or addresses; each may have a `{name}`. */
  readonly paths: readonly string[];
  /** ARNs, each of which may have a `*` or a `{name}` of the paths. */
  readonly principals: readonly Arn[];
  /** Names of stacks, each of which may have a `{name}` of the paths: all that are made of these files. */
  readonly stacks?: readonly string[] | undefined;
  /** Paths or globs of findings files whose unnamed findings count for these files. */
  readonly findings: readonly string[];
  /** What a principal without a finding means for these files. */
  readonly missing?: Missing | undefined;
  /** What a principal that is unused as a whole means: it blocks the policy, or the others decide. */
  readonly unusedRoles?: 'ignore' | undefined;
}

/** The accounts that the config lists, by their names. */
export type AccountNames = ReadonlyMap<string, string>;

/** What an entry is read with. */
export interface Surrounding {
  readonly known: Known;
  /** Everybody's accounts, as far as anything names them. */
  readonly accounts: ReadonlySet<string>;
  /** Why not everybody in these accounts is known; none where whole inventories show all. */
  readonly notListed: (accounts: ReadonlySet<string>) => readonly PolicyReason[];
}

/** Whether an entry names the policy: by a glob of its file, or by its address (`aws_iam_policy.x`, `modules/a#aws_iam_policy.x`). */
export function speaksOf(entry: Mapping, { at }: Pick<Policy, 'at'>): boolean {
  const { plain, named } = globsOf(entry);
  if (plain.includes(at.name) || plain.includes(addressOf(at))) return true;
  const isChosen = chooser(plain);
  if (named.length === 0) return isChosen(at.path);
  const excludes = plain.filter((glob) => glob.startsWith('!'));
  if (excludes.length > 0 && !chooser(excludes)(at.path)) return false;
  return (plain.length > excludes.length && isChosen(at.path)) || bindingsIn(named, at) !== undefined;
}

/** Whether an entry may speak of a policy in the file of this path. */
export function mayReach(entry: Mapping, path: string): boolean {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  return (
    speaksOf(entry, { at: { source: '', path, name: '', range: { start: 0, end: 0 } } }) ||
    entry.paths.some((glob) => glob.slice(0, Math.max(0, glob.indexOf('#'))) === folder && glob.includes('#'))
  );
}

/** Whether an entry names the policy's own address, and not only its file. */
export function namesAddressOf(entry: Mapping, { at }: Pick<Policy, 'at'>): boolean {
  const { plain, named } = globsOf(entry);
  if (plain.includes(at.name) || plain.includes(addressOf(at))) return true;
  const splits = bindingsIn(
    named.filter((glob) => glob.includes('#')),
    at,
  );
  return splits !== undefined && splits !== 'too-many';
}

/** Whom the entry means for the policy, which it speaks of. */
export function meantBy(
  { principals, ...entry }: Mapping,
  { at }: Pick<Policy, 'at'>,
  accountNames: AccountNames | undefined,
  around: Surrounding,
): Sharers {
  if (!principals.some((arn) => /[{*]/.test(arn))) return { arns: principals, missing: [], unclear: [] };
  const all = bindingsIn(globsOf({ principals, ...entry }).named, at) ?? [new Map<string, string>()];
  if (all === 'too-many')
    return open(because('entry-too-open')`${at.path} can be split in too many ways by the entry in the config`);
  const found = principals.flatMap((arn) => all.map((bound) => resolved(arn, bound, accountNames, around)));
  return {
    arns: [...new Set(found.flatMap(({ arns }) => arns))],
    missing: [],
    unclear: found.flatMap(({ unclear }) => unclear),
  };
}

/** The stacks that the entry names for the policy. What is wrong with its path, its principals tell as well. */
export function stacksMeantBy(entry: Mapping, { at }: Pick<Policy, 'at'>): readonly string[] {
  const { stacks = [] } = entry;
  if (stacks.every((stack) => namesIn(stack).length === 0)) return stacks;
  const all = bindingsIn(globsOf(entry).named, at) ?? [];
  // A stack that is not known has no role that is.
  if (all === 'too-many') return stacks;
  return [...new Set(stacks.flatMap((stack) => all.map((bound) => filledIn(stack, (name) => bound.get(name) ?? ''))))];
}

const globsOf: (entry: Mapping) => { readonly plain: readonly string[]; readonly named: readonly string[] } = memoOf(
  ({ paths }) => ({
    plain: paths.filter((glob) => namesIn(glob).length === 0),
    named: paths.filter((glob) => namesIn(glob).length > 0),
  }),
);

/** Every way in which one of the globs splits the policy's path or address; `undefined` where none fits. */
function bindingsIn(globs: readonly string[], at: Policy['at']): readonly Bindings[] | 'too-many' | undefined {
  const found = globs.map((glob) => {
    if (glob.includes('#')) return splitsOf(glob, addressOf(at));
    const splits = splitsOf(glob, at.path);
    return splits.length === 0 && !glob.includes('/') ? splitsOf(glob, at.name) : splits;
  });
  if (found.includes('too-many')) return 'too-many';
  const all = found.flatMap((each) => (each === 'too-many' ? [] : each));
  return all.length === 0 ? undefined : all;
}

function addressOf({ path, name }: Policy['at']): string {
  return `${path.slice(0, Math.max(0, path.lastIndexOf('/')))}#${name}`;
}

/** What stands in a role's name or path: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const ofName = /^[\w+=,.@-]+$/;

function resolved(written: Arn, bound: Bindings, accountNames: AccountNames | undefined, around: Surrounding): Sharers {
  const [prefix, rest] = [written.split(':', 4).join(':'), written.split(':').slice(5).join(':')];
  const account = written.split(':', 5)[4] ?? '';
  const [inAccount] = namesIn(account);
  const listed = inAccount === undefined ? account : accountNames?.get(bound.get(inAccount) ?? '');
  if (listed === undefined) {
    const said = bound.get(inAccount ?? '') ?? '';
    return open(
      because(
        'unlisted-account-name',
      )`${`{${inAccount ?? ''}}`} in the config is ${said} here, and ${'accounts'} in the config has no ${said}`,
    );
  }
  const odd = namesIn(rest).find((name) => !ofName.test(bound.get(name) ?? ''));
  if (odd !== undefined)
    return open(
      because(
        'entry-too-open',
      )`${`{${odd}}`} in the config is ${bound.get(odd) ?? ''} here, which can be no part of a principal's name`,
    );
  const filled = `${prefix}:${listed}:${filledIn(rest, (name) => bound.get(name) ?? '')}`;
  const arn = arnOf(filled);
  if (arn === undefined) return open(because('no-arn')`${filled} is no ARN`);
  return filled.includes('*') ? fitting(arn, around) : { arns: [arn], missing: [], unclear: [] };
}

/** Everybody known who fits. */
function fitting(pattern: Arn, { known, accounts, notListed }: Surrounding): Sharers {
  const account = accountOf(pattern);
  const spoken = account.includes('*')
    ? new Set([...accounts].filter((id) => includes(account, id)))
    : new Set([account]);
  const arns = known.arns.filter((arn) => principalFits(pattern, arn));
  const why =
    arns.length === 0
      ? [because('fits-nobody')`nobody fits ${pattern} in the config, as far as findings and inventory know`]
      : spoken.size === 0
        ? [because('fits-nobody')`no account is known that ${pattern} in the config may mean`]
        : notListed(spoken).map(
            (each) => because('inventory-not-whole')`${pattern} in the config means everybody who fits, and ${each}`,
          );
  return { arns, missing: [], unclear: why };
}

function open(why: PolicyReason): Sharers {
  return { arns: [], missing: [], unclear: [why] };
}
