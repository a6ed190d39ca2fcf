/**
 * Which findings speak of which policy.
 *
 * The first of these that says whose policy it is decides, and is told as the
 * ground of the match:
 *
 *   config          an entry maps files or addresses to principals
 *   deployed        an inventory shows a certain copy of it
 *   recommendation  AWS names the policy of a principal
 *   attachment      the files attach it to roles and users
 *   name            the file is called as its role, where its source names policies and the config says so
 *   unnamed         there is no config, and the findings name nobody
 *
 * A ground decides who is a party, never who is not. Everybody whom an attachment,
 * a copy or a recommendation names is a party as well, whichever ground decides, and
 * somebody unknown stops everything. Only an entry of the config clears that, since it
 * says who all of them are, and the inventories of all accounts in play, where whoever
 * got the policy holds a copy. Recommendations and findings that name nobody clear nobody.
 *
 * Without an inventory an exact name counts where nothing names a second account; a name
 * that is given in part, or that may be one of several accounts, is advice.
 */
import type { Recommendation } from '../findings/format.js';
import type { Finding } from '../findings/finding.js';
import type { Catalogue } from '../policy/catalogue.js';
import type { Policy } from '../policy/model.js';
import type { Arn } from '../policy/names.js';
import { principalFits } from '../policy/principal-pattern.js';
import { because, type PolicyReason } from '../reasons/reason.js';
import { chooser } from '../text/glob.js';
import { message, quotedList, words, type Message } from '../text/message.js';
import { filledIn } from '../text/named-glob.js';
import { sourceOf } from '../sources/index.js';
import type { Discovery, PrincipalRef } from '../sources/source.js';
import { attachedPrincipals, shared } from './attached.js';
import type { Deployment } from './deployed.js';
import { meantBy, namesAddressOf, speaksOf, stacksMeantBy, type AccountNames, type Mapping } from './entries.js';
import { identified } from './identity.js';
import { knownIn, knownWith, type Known } from './principal-index.js';
import { namedAfter } from './name-convention.js';
import { matchParties, partiesOf, partyOf, type Match, type Missing, type Sharers } from './parties.js';
import { meantInStacks } from './stacks.js';
import { accountOf, type Witnesses } from './witness.js';
import { unusedBy, type Unused } from '../refine/unused.js';

export type { AccountNames, Mapping } from './entries.js';
export type { Ground, Match, Missing, Others, Party } from './parties.js';

/** What the config says of matching. */
export interface MatchRules {
  readonly mappings: readonly Mapping[];
  /** What a principal without a finding means, where the entry does not say. */
  readonly missing: Missing | undefined;
  /** Whether the name of a JSON file, or of its folder under `roles` or `users`, says whose policy it is. */
  readonly nameConvention: boolean;
  /** The accounts that there are, by the names that the config gives them; absent where it lists none. */
  readonly accounts?: AccountNames | undefined;
}

/** What the files of findings say, and which of them speak for principals they do not name. */
export interface Evidence {
  readonly findings: readonly Finding[];
  /** The files that name no principal, also those that report nothing: whoever they mean uses everything. */
  readonly unnamedFiles: readonly string[];
  readonly recommendations: readonly Recommendation[];
  readonly witnesses: Witnesses;
  /** The accounts that any evidence names. */
  readonly accounts: ReadonlySet<string>;
  /** What of the evidence could not be read, each in a sentence: it may speak of anybody. */
  readonly unread?: readonly Message[];
  /** The partitions of the regions that the files say they are for: `aws`, `aws-cn`, `aws-us-gov`. */
  readonly partitions: ReadonlySet<string>;
  /** Everybody whom findings or an inventory name, in the accounts that the config lists if it does. */
  readonly known: Known;
  /** Why not everybody in these accounts is known; none where whole inventories show all. */
  readonly notListed: (accounts: ReadonlySet<string>) => readonly PolicyReason[];
  /** Whose policy it is by what is deployed; `undefined` without an inventory that shows policies. */
  readonly deploymentOf: ((subject: Subject) => Deployment) | undefined;
}

/** What is to be matched. */
export type Subject = Pick<Discovery & { kind: 'policy' }, 'policy' | 'attachedTo' | 'knownAs' | 'isPart'> & {
  /** The policy as it is at the base, where AWS may know it from. */
  readonly deployed: Policy;
};

/** The findings that apply to a policy, or why none do. */
export function match(subject: Subject, evidence: Evidence, rules: MatchRules, catalogue: Catalogue): Match {
  const said = recommendationsFor(subject, evidence, catalogue);
  const found = matchWith(said, subject, evidence, rules);
  return found.kind === 'matched' ? { ...found, recommendations: said } : found;
}

function matchWith(said: readonly Recommendation[], subject: Subject, evidence: Evidence, rules: MatchRules): Match {
  const { mappings } = rules;
  const deployment = evidence.deploymentOf?.(subject);
  const mine = mappings.filter((entry) => speaksOf(entry, subject.policy));
  const found =
    mine.length > 0
      ? byEntries(mine, said, deployment, subject, evidence, rules)
      : byGrounds(said, deployment, subject, evidence, rules);
  if (deployment === undefined) return found;
  if (found.kind === 'unmatched') return { ...found, deployment };
  return { ...found, deployment, copies: deployment.certain, rests: [...deployment.rests, ...(found.rests ?? [])] };
}

function byGrounds(
  said: readonly Recommendation[],
  deployment: Deployment | undefined,
  subject: Subject,
  evidence: Evidence,
  rules: MatchRules,
): Match {
  const { mappings } = rules;
  const isDeployed = deployment !== undefined && deployment.arns.length > 0;
  const unnamed = mappings.length === 0 ? partiesOf(evidence, evidence.unnamedFiles) : [];
  const named = rules.nameConvention ? byName(subject.policy, evidence) : undefined;
  if (isDeployed || said.length + subject.attachedTo.length > 0) {
    const sharers = shared([
      namedIn(said),
      deployment === undefined
        ? inOneAccount(attachedPrincipals(subject.attachedTo, evidence.known), evidence)
        : answered(subject, evidence, deployment),
      // Whom the name means is a guess as long as the findings do not know him.
      { ...nobody, arns: named?.arns ?? [] },
    ]);
    const isCertain = deployment !== undefined && deployment.certain.length > 0;
    const ground = isCertain ? 'deployed' : said.length > 0 ? 'recommendation' : 'attachment';
    return matchParties(sharers, unnamed, evidence, { ground, missing: rules.missing });
  }
  if (named !== undefined)
    return matchParties(inOneAccount(named, evidence), unnamed, evidence, { ground: 'name', missing: rules.missing });
  if (mappings.length > 0) {
    const why = because('no-entry')`no entry under ${'policies'} in the config names ${subject.policy.at.path}`;
    const others = {
      unused: new Map<never, never>(),
      parties: [],
      ground: 'config',
      silent: { arns: [], names: [] },
    } as const;
    return { kind: 'unmatched', reasons: [why], isOwned: false, others };
  }
  return matchParties(nobody, unnamed, evidence, { ground: 'unnamed', missing: undefined });
}

/**
 * Whom the files name and what is deployed, together. Certain copies answer whom the files leave open, and of whom they
 * give a part of the name; whom they name exactly counts in any case.
 */
function answered(subject: Subject, { known }: Evidence, { arns, open, answersUnknown, certain }: Deployment): Sharers {
  const uncertain =
    certain.length > 0 || open.length > 0
      ? []
      : [
          because(
            'unclear-copy',
          )`the inventory shows no copy of this policy that is certain, so it is not known who has it`,
        ];
  const deployed = { arns, missing: [], unclear: [...open, ...uncertain] };
  if (!answersUnknown) return shared([deployed, attachedPrincipals(subject.attachedTo, known)]);
  const exact = attachedPrincipals(
    subject.attachedTo.filter(({ kind }) => kind === 'exact'),
    known,
  );
  return shared([deployed, { ...exact, unclear: [] }]);
}

/** A name says who is meant as long as nothing names a second account, or another partition. */
function inOneAccount(found: Sharers, { accounts, partitions, unread = [] }: Evidence): Sharers {
  const attached = besideUnread(inOnePartition(found, partitions), unread);
  const others = attached.arns.length === 0 ? [] : [...accounts].filter((id) => !isIn(id, attached.arns)).sort();
  if (others.length === 0) return attached;
  const why = because(
    'several-accounts',
  )`${quotedList(attached.arns)} may be one of several: the evidence or the files also name ${words(others.length === 1 ? 'the account' : 'the accounts')} ${quotedList(others)}, and nothing says who is there`;
  return { ...attached, unclear: [...attached.unclear, why] };
}

/** What could not be read may name somebody of the same name in another account, or say that somebody keeps what he has. */
function besideUnread(attached: Sharers, unread: readonly Message[]): Sharers {
  const [first] = unread;
  if (first === undefined || attached.arns.length === 0) return attached;
  const more = unread.length === 1 ? words('') : message` (and ${unread.length - 1} more)`;
  const why = because(
    'unread-evidence',
  )`whose it is rests on names, and ${first}${more}, so it may be somebody else's as well`;
  return { ...attached, unclear: [...attached.unclear, why] };
}

/** Nobody of `aws-us-gov` has what is made in `us-east-1`. */
function inOnePartition(attached: Sharers, partitions: ReadonlySet<string>): Sharers {
  const others = [...partitions].filter((each) => !attached.arns.some((arn) => arn.startsWith(`arn:${each}:`)));
  if (others.length === 0 || attached.arns.length === 0) return attached;
  const why = because(
    'other-partition',
  )`${quotedList(attached.arns)} may be somebody else: the files are for regions of ${quotedList(others.sort())}`;
  return { ...attached, unclear: [...attached.unclear, why] };
}

function isIn(account: string, arns: readonly Arn[]): boolean {
  return arns.some((arn) => accountOf(arn) === account);
}

const nobody: Sharers = { arns: [], missing: [], unclear: [] };

function namedIn(said: readonly Recommendation[]): Sharers {
  return { ...nobody, arns: said.flatMap(({ principal }) => (principal === undefined ? [] : [principal])) };
}

function byEntries(
  mine: readonly Mapping[],
  said: readonly Recommendation[],
  deployment: Deployment | undefined,
  subject: Subject,
  evidence: Evidence,
  rules: MatchRules,
): Match {
  const entries = mine.map((entry) => {
    const { arns: principals, unclear } = meantBy(entry, subject.policy, rules.accounts, evidence);
    const stacks = stacksMeantBy(entry, subject.policy);
    return {
      principals,
      unclear,
      stacks,
      files: chosenFiles(evidence, entry.findings),
      isOfAnybody: entry.principals.length + stacks.length === 0,
    };
  });
  // Only a file of the same entry may speak for a principal that no finding names.
  const spokenFor = new Set(entries.flatMap(({ principals, files }) => (files.length > 0 ? principals : [])));
  const arns = [...new Set(entries.flatMap((each) => each.principals))];
  const files = [...new Set(entries.flatMap((each) => each.files))];
  const stacks = [...new Set(entries.flatMap((each) => each.stacks))];
  const inStacks = byStacks(stacks, subject, evidence);
  // An entry that names only stacks says nothing of those on whom no stack bears.
  const isOfStacks = stacks.length > 0 && arns.length + files.length === 0;
  const attached = isOfStacks
    ? attachedPrincipals(deployment?.answersUnknown === true ? [] : inStacks.others, evidence.known)
    : attachedBeside(
        arns,
        mine.some((entry) => namesAddressOf(entry, subject.policy)),
        inStacks.others,
        evidence,
      );
  // An entry that names findings and nobody says that they are about whoever has the policy.
  const isAnybody = entries.some((each) => each.isOfAnybody && each.files.length > 0);
  const sharers = shared([
    { ...nobody, arns, unclear: entries.flatMap(({ unclear }) => unclear) },
    namedIn(said),
    inStacks.sharers,
    { ...attached, missing: isAnybody ? [] : attached.missing },
    deployment === undefined ? nobody : deployedBeside([...arns, ...inStacks.sharers.arns], deployment),
  ]);
  const ignoresUnused = mine.every(({ unusedRoles }) => unusedRoles === 'ignore');
  const terms = { ground: 'config', missing: missingOf(mine, rules), spokenFor, ignoresUnused } as const;
  return matchParties(sharers, partiesOf(evidence, files), evidence, terms);
}

/** Whom the policy's attachments mean in the stacks, and those on which no stack's name bears. */
function byStacks(
  stacks: readonly string[],
  { attachedTo }: Subject,
  evidence: Evidence,
): { readonly sharers: Sharers; readonly others: readonly PrincipalRef[] } {
  const meant = attachedTo.map((ref) => meantInStacks(ref, stacks, evidence));
  return {
    sharers: shared(meant.flatMap((each) => each ?? [])),
    others: attachedTo.filter((_, at) => meant[at] === undefined),
  };
}

/** Who holds a copy besides those whom the entries name: the entries do not say that these have none. */
function deployedBeside(entered: readonly Arn[], { arns, doubts }: Deployment): Sharers {
  const named = new Set(entered.map((arn) => arn.toLowerCase()));
  const others = arns.filter((arn) => !named.has(arn.toLowerCase()));
  const told =
    others.length === 0
      ? []
      : [
          because(
            'copy-beyond-entry',
          )`the inventory shows a copy of it on ${quotedList(others)}, whom the entry in the config does not name`,
        ];
  return { arns: others, missing: [], unclear: [...doubts, ...told] };
}

/**
 * Who has the policy by its attachments, whoever else the entries name: they settle which of several a name means, and
 * nothing else. `isNamed` where one names the policy by its address.
 */
function attachedBeside(
  entered: readonly Arn[],
  isNamed: boolean,
  attachedTo: Subject['attachedTo'],
  { known }: Evidence,
): Sharers {
  const inEntries = knownWith([], entered);
  return shared(
    attachedTo.map((ref) => {
      const among = attachedPrincipals([ref], inEntries);
      const isSettled = among.arns.length + (among.probable ?? []).length > 0;
      const { arns, missing, probable = [] } = isSettled ? among : attachedPrincipals([ref], known);
      const isOpen = ref.kind === 'unknown' && ref.isByAddressOnly === true && !isNamed;
      return {
        arns: [...arns, ...probable],
        missing: ref.kind === 'exact' ? missing : [],
        unclear: isOpen ? [ref.why] : [],
      };
    }),
  );
}

/** Where entries differ, the most careful counts: nothing said, then `unused-nothing`, then `ignore`. */
function missingOf(mine: readonly Mapping[], rules: MatchRules): Missing | undefined {
  const said = mine.map(({ missing }) => missing ?? rules.missing);
  if (said.includes(undefined)) return undefined;
  return said.includes('unused-nothing') ? 'unused-nothing' : 'ignore';
}

function recommendationsFor(
  { deployed, knownAs }: Subject,
  { recommendations, findings }: Evidence,
  catalogue: Catalogue,
): readonly Recommendation[] {
  if (recommendations.length === 0) return [];
  const unusedOf = (principal: Arn): Unused => unusedBy(partyOf(principal, findings).findings);
  return identified({ policy: deployed, knownAs }, recommendations, unusedOf, catalogue).filter(
    ({ principal }) => principal !== undefined,
  );
}

function byName({ at }: Policy, { known }: Evidence): Sharers | undefined {
  const refs: readonly PrincipalRef[] = sourceOf(at)?.namesPolicies === true ? namedAfter(at.path) : [];
  if (refs.length === 0) return undefined;
  const all = attachedPrincipals(refs, known);
  // A file may be named after a role or a user: one of the two that the findings know is enough.
  return { ...all, missing: all.arns.length > 0 ? [] : all.missing };
}

function chosenFiles({ unnamedFiles }: Evidence, globs: readonly string[]): readonly string[] {
  const isChosen = chooser(globs);
  return unnamedFiles.filter((path) => globs.includes(path) || isChosen(path));
}

/** The principals that findings name and no entry of the config maps. */
export function unmapped(findings: readonly Finding[], mappings: readonly Mapping[]): readonly Arn[] {
  const all = mappings.flatMap(({ principals }) => principals);
  const mapped = new Set(all);
  const patterns = [...mapped].filter((each) => /[{*]/.test(each)).map((each) => filledIn(each, () => '*'));
  return knownIn(findings).arns.filter(
    (arn) => !mapped.has(arn) && !patterns.some((pattern) => principalFits(pattern, arn)),
  );
}
