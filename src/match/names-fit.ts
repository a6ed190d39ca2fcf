/**
 * Whether the names that the files give fit those of a deployed policy and of who has it.
 *
 *   role `${var.env}-api`, policy `read`     fits the inline policy `read` of `role/prod-api`
 *
 * Names are compared without case, and over-approximated: what the files do not give fits every
 * name, and says nothing. A pattern with fewer than four literal characters says nothing either.
 * An inline policy must fit by its own name and its holder's; a managed one only by its own,
 * since whoever has it attached has it.
 */
import type { DeployedPolicy } from '../inventory/inventory.js';
import { principalName, type Arn } from '../policy/names.js';
import { includes } from '../policy/pattern.js';
import { mayBeCalled, writtenIn, type PrincipalRef } from '../sources/source.js';

/** How a name fits: in full, by a pattern that says enough, because nothing speaks against it, or not at all. */
type Fit = 'exact' | 'pattern' | 'any' | 'none';

/** How the names of a policy of the repository fit those of a deployed one. */
export interface NamesFit {
  readonly holder: Fit;
  readonly policy: Fit;
  /** Whether the names speak against it. */
  readonly contradict: boolean;
  /** Whether they speak for it, and not only not against it. */
  readonly speak: boolean;
}

/** The names that the files give. */
interface SourceNames {
  readonly attachedTo: readonly PrincipalRef[];
  /** Names of the policy, as globs; none at all is any. */
  readonly names: readonly string[];
}

/** How many characters of a pattern must be written before it says whose a name is. */
export const leastWritten = 4;

/** How the names of `source` fit a deployed policy. */
export function namesFit(source: SourceNames, deployed: DeployedPolicy): NamesFit {
  const policy = policyFit(source.names, deployed.name);
  const holder = holderFit(source.attachedTo, deployed);
  const isInline = deployed.kind === 'inline';
  const contradict = policy === 'none' || (isInline && holder === 'none');
  const says = (fit: Fit): boolean => fit === 'exact' || fit === 'pattern';
  return { holder, policy, contradict, speak: !contradict && (says(policy) || says(holder)) };
}

function policyFit(globs: readonly string[], name: string): Fit {
  return globs.length === 0 ? 'any' : best(globs.map((glob) => globFit(glob, name)));
}

/** Who has it as the files would say: the owner of an inline policy, or everybody who has a managed one. */
function holdersOf({ owner, holders }: DeployedPolicy): readonly { readonly type: string; readonly name: string }[] {
  return owner === undefined ? holders.map(holderOf) : [owner];
}

function holderFit(refs: readonly PrincipalRef[], deployed: DeployedPolicy): Fit {
  if (refs.length === 0) return 'any';
  const { owner } = deployed;
  const whom = holdersOf(deployed);
  return best(
    refs.flatMap((ref) => {
      if (ref.kind !== 'unknown') return whom.map((each) => refFit(ref, each));
      return [ref.ofGroup === undefined || owner === undefined ? 'any' : groupFit(ref.ofGroup, owner)];
    }),
  );
}

/**
 * Whether the files name the policy in part, and by so much that it is told from others: eight letters or digits besides
 * what many names have. Where they name who has it in part as well, the same text must stand for what they leave open:
 *
 *   role `${var.env}-reports`, policy `${var.env}-reports-upload`    `prod-reports-upload of role/prod-reports`
 */
export function isToldInPart(source: SourceNames, deployed: DeployedPolicy): boolean {
  const telling = source.names.filter((glob) => globFit(glob, deployed.name) === 'pattern' && saysEnough(glob));
  if (telling.length === 0 || holderFit(source.attachedTo, deployed) !== 'pattern') return telling.length > 0;
  const filled = new Set(telling.flatMap((glob) => filledIn(glob, deployed.name) ?? []));
  return source.attachedTo.some(
    (ref) =>
      ref.kind === 'pattern' &&
      holdersOf(deployed).some((each) => {
        const text = refFit(ref, each) === 'none' ? undefined : filledIn(ref.glob, each.name);
        return text !== undefined && filled.has(text);
      }),
  );
}

function saysEnough(glob: string): boolean {
  return [...wordsOf(glob)].join('').length >= mostOrdinary;
}

/** Fewer letters and digits than these may be in anybody's names. */
const mostOrdinary = 8;

/** What stands in a name for the one `*` of a glob, in lower case; `undefined` where there are several. */
function filledIn(glob: string, name: string): string | undefined {
  const [start = '', end, more] = glob.split('*');
  if (end === undefined || more !== undefined || glob.includes('?')) return undefined;
  return name.slice(start.length, name.length - end.length).toLowerCase();
}

/** How what a group may be called fits who holds an inline policy. Its members are whoever they are. */
export function groupFit(
  globs: readonly string[],
  { type, name }: { readonly type: string; readonly name: string },
): Fit {
  return type === 'group' ? best(globs.map((glob) => globFit(glob, name))) : 'none';
}

/** How a reference fits a role, user or group. Whoever a group's members are, each of them may be meant. */
export function refFit(ref: PrincipalRef, { type, name }: { readonly type: string; readonly name: string }): Fit {
  if (ref.kind === 'unknown') return 'any';
  if (ref.type !== type) return 'none';
  if (!mayBeCalled(ref, name)) return 'none';
  return ref.kind === 'exact' ? 'exact' : writtenIn(ref.glob) < leastWritten ? 'any' : 'pattern';
}

/** The type and name of a role or user. */
export function holderOf(arn: Arn): { readonly type: string; readonly name: string } {
  return { type: /^[^/]*/.exec(arn.split(':').slice(5).join(':'))?.[0] ?? '', name: principalName(arn) };
}

function globFit(glob: string, name: string): Fit {
  if (!includes(glob, name)) return 'none';
  if (!/[*?]/.test(glob)) return 'exact';
  return writtenIn(glob) < leastWritten ? 'any' : 'pattern';
}

const order: readonly Fit[] = ['exact', 'pattern', 'any'];

function best(fits: readonly Fit[]): Fit {
  return order.find((each) => fits.includes(each)) ?? 'none';
}

/** Whether more than half of the words of two names are the same, those aside that every name may have. */
export function isRelated(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (one.toLowerCase() === other.toLowerCase()) return true;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared * 2 > Math.max(a.size, b.size);
}

const ordinaryWords = new Set([
  ...['role', 'policy', 'iam', 'inline', 'managed', 'access', 'user'],
  ...['prod', 'production', 'live', 'staging', 'stage', 'dev', 'development', 'test', 'qa', 'sandbox'],
]);

function wordsOf(name: string): ReadonlySet<string> {
  const words = name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  return new Set(words.split(/[^a-z0-9]+/).filter((word) => word !== '' && !ordinaryWords.has(word)));
}
