/**
 * Which findings speak of which policy.
 *
 * The first of these that says whose policy it is decides, and is told as the
 * ground of the match:
 *
 *   config          an entry maps files or addresses to principals
 *   recommendation  AWS names the policy of a principal
 *   attachment      the files attach it to roles and users
 *   name            the file is called as its role, where its source names policies and the config says so
 *   unnamed         there is no config, and the findings name nobody
 *
 * A ground decides who is a party, never who is not. Everybody whom an attachment or
 * a recommendation names is a party as well, whichever ground decides, and somebody
 * unknown stops everything. Only an entry of the config clears that: it says who all
 * of them are. Recommendations and findings that name nobody clear nobody.
 */
import type { Recommendation } from '../findings/format.js';
import type { Finding } from '../findings/finding.js';
import type { Catalogue } from '../policy/catalogue.js';
import type { Policy } from '../policy/model.js';
import type { Arn } from '../policy/names.js';
import { chooser } from '../text/glob.js';
import { message } from '../text/message.js';
import { sourceOf } from '../sources/index.js';
import type { Discovery, PrincipalRef } from '../sources/source.js';
import { attachedPrincipals, shared } from './attached.js';
import { identified } from './identity.js';
import { knownIn, knownWith } from './principal-index.js';
import { namedAfter } from './name-convention.js';
import { matchParties, partiesOf, partyOf, type Match, type Missing, type Sharers } from './parties.js';
import { unusedBy, type Unused } from '../refine/unused.js';

export type { Ground, Match, Missing, Party } from './parties.js';

/** One entry of the config's `policies`. */
export interface Mapping {
  /** Globs of the files it speaks of. */
  readonly paths: readonly string[];
  readonly principals: readonly Arn[];
  /** Paths or globs of findings files whose unnamed findings count for these files. */
  readonly findings: readonly string[];
  /** What a principal without a finding means for these files. */
  readonly missing?: Missing | undefined;
}

/** What the config says of matching. */
export interface MatchRules {
  readonly mappings: readonly Mapping[];
  /** What a principal without a finding means, where the entry does not say. */
  readonly missing: Missing | undefined;
  /** Whether the name of a JSON file, or of its folder under `roles` or `users`, says whose policy it is. */
  readonly nameConvention: boolean;
}

/** What the files of findings say, and which of them speak for principals they do not name. */
export interface Evidence {
  readonly findings: readonly Finding[];
  /** The files that name no principal, also those that report nothing: whoever they mean uses everything. */
  readonly unnamedFiles: readonly string[];
  readonly recommendations: readonly Recommendation[];
}

/** What is to be matched. */
export type Subject = Pick<Discovery & { kind: 'policy' }, 'policy' | 'attachedTo' | 'knownAs'> & {
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
  const mine = mappings.filter((entry) => speaksOf(entry, subject.policy));
  if (mine.length > 0) return byEntries(mine, said, subject, evidence, rules);
  const sharers = shared([namedIn(said), attachedPrincipals(subject.attachedTo, knownIn(evidence.findings))]);
  const unnamed = mappings.length === 0 ? partiesOf(evidence, evidence.unnamedFiles) : [];
  const named = rules.nameConvention ? byName(subject.policy, evidence) : undefined;
  if (said.length + subject.attachedTo.length > 0) {
    // Whom the name means is a guess as long as the findings do not know him.
    const all = shared([sharers, { arns: named?.arns ?? [], missing: [], unclear: [] }]);
    return matchParties(all, unnamed, evidence, said.length > 0 ? 'recommendation' : 'attachment', rules.missing);
  }
  if (named !== undefined) return matchParties(named, unnamed, evidence, 'name', rules.missing);
  if (mappings.length > 0) {
    const why = message`no entry under ${'policies'} in the config names ${subject.policy.at.path}`;
    return { kind: 'unmatched', reasons: [why] };
  }
  return matchParties(nobody, unnamed, evidence, 'unnamed', undefined);
}

const nobody: Sharers = { arns: [], missing: [], unclear: [] };

function namedIn(said: readonly Recommendation[]): Sharers {
  return { ...nobody, arns: said.flatMap(({ principal }) => (principal === undefined ? [] : [principal])) };
}

function byEntries(
  mine: readonly Mapping[],
  said: readonly Recommendation[],
  subject: Subject,
  evidence: Evidence,
  rules: MatchRules,
): Match {
  const entries = mine.map(({ principals, findings }) => ({ principals, files: chosenFiles(evidence, findings) }));
  // Only a file of the same entry may speak for a principal that no finding names.
  const spokenFor = new Set(entries.flatMap(({ principals, files }) => (files.length > 0 ? principals : [])));
  const arns = [...new Set(entries.flatMap((each) => each.principals))];
  const files = [...new Set(entries.flatMap((each) => each.files))];
  const attached = attachedBeside(arns, subject, evidence);
  // An entry that names findings and nobody says that they are about whoever has the policy.
  const isAnybody = entries.some((each) => each.principals.length === 0 && each.files.length > 0);
  const sharers = shared([
    { ...nobody, arns },
    namedIn(said),
    { ...attached, missing: isAnybody ? [] : attached.missing },
  ]);
  const missing = missingOf(mine, rules);
  return matchParties(sharers, partiesOf(evidence, files), evidence, 'config', missing, spokenFor);
}

/** Who has the policy by its attachments, whoever else the entries name: they settle which of several a name means, and nothing else. */
function attachedBeside(entered: readonly Arn[], { attachedTo }: Subject, { findings }: Evidence): Sharers {
  // Made once for all policies: findings are many, and entries few.
  const [inEntries, inAll] = [knownWith([], entered), knownIn(findings)];
  return shared(
    attachedTo.map((ref) => {
      const among = attachedPrincipals([ref], inEntries);
      const { arns, missing } = among.arns.length > 0 ? among : attachedPrincipals([ref], inAll);
      return { arns, missing: ref.kind === 'exact' ? missing : [], unclear: [] };
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

function byName({ at }: Policy, { findings }: Evidence): Sharers | undefined {
  const refs: readonly PrincipalRef[] = sourceOf(at)?.namesPolicies === true ? namedAfter(at.path) : [];
  if (refs.length === 0) return undefined;
  const all = attachedPrincipals(refs, knownIn(findings));
  // A file may be named after a role or a user: one of the two that the findings know is enough.
  return { ...all, missing: all.arns.length > 0 ? [] : all.missing };
}

function chosenFiles({ unnamedFiles }: Evidence, globs: readonly string[]): readonly string[] {
  const isChosen = chooser(globs);
  return unnamedFiles.filter((path) => globs.includes(path) || isChosen(path));
}

/** Whether an entry names the policy: by a glob of its file, or by its address (`aws_iam_policy.x`, `modules/a#aws_iam_policy.x`). */
function speaksOf({ paths }: Mapping, { at }: Policy): boolean {
  const folder = at.path.slice(0, Math.max(0, at.path.lastIndexOf('/')));
  if (paths.includes(at.name) || paths.includes(`${folder}#${at.name}`)) return true;
  return chooser(paths)(at.path);
}

/** The principals that findings name and no entry of the config maps. */
export function unmapped(findings: readonly Finding[], mappings: readonly Mapping[]): readonly Arn[] {
  const mapped = new Set(mappings.flatMap(({ principals }) => principals));
  return knownIn(findings).arns.filter((arn) => !mapped.has(arn));
}
