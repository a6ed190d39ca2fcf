/**
 * Findings about principals that no changed policy belongs to.
 *
 * That is normal: a pull request changes a few policies, and an export is about everybody.
 * So they are counted, and the JSON report lists them; a comment, which anybody may read,
 * names nobody who has nothing to do with the change. Only where nobody knows whose a
 * changed policy is, those are named whose names resemble it, with the entry that would say so.
 */
import type { ReadFindings } from '../findings/format.js';
import { withoutFinding } from '../findings/recommendation.js';
import { unmapped, type Mapping } from '../match/match.js';
import type { PolicyAddress } from '../policy/model.js';
import { principalName, type Arn } from '../policy/names.js';
import { told } from '../reasons/reason.js';
import { message, type Message } from '../text/message.js';
import { entryPath } from '../reasons/entry-path.js';

/** What there is to say of them. */
export interface UnmatchedFindings {
  /** One sentence for each, for the JSON report. */
  readonly unmatched: readonly Message[];
  /** Recommendations about principals of changed policies that no finding is about: somebody has to export it. */
  readonly alone: readonly Message[];
  /** Those who may have one of the open policies. */
  readonly resembling: readonly Message[];
}

/** `found` are the principals of changed policies, `open` the changed policies of which nobody knows whose they are. */
export function unmatchedFindings(
  read: ReadFindings,
  mappings: readonly Mapping[],
  found: ReadonlySet<Arn>,
  open: readonly PolicyAddress[],
): UnmatchedFindings {
  const arns = unmapped(read.findings, mappings).filter((arn) => !found.has(arn));
  const alone = withoutFinding(read);
  return {
    unmatched: [
      ...arns.map(
        (arn) => message`findings name ${arn}, but neither config nor attachment links it to a changed policy`,
      ),
      ...alone.flatMap(({ principal, why }) => (found.has(principal) ? [] : [told(why)])),
    ],
    alone: alone.flatMap(({ principal, why }) => (found.has(principal) ? [told(why)] : [])),
    resembling: resembling(arns, open),
  };
}

/** How many are named. */
const mostNamed = 5;

function resembling(arns: readonly Arn[], open: readonly PolicyAddress[]): readonly Message[] {
  const policies = open.map((at) => ({ at, words: wordsOf(`${at.path} ${at.name}`) }));
  return arns
    .flatMap((arn) => {
      const own = [...wordsOf(principalName(arn))];
      const [first, ...others] = policies.map(({ at, words }) => ({ arn, at, shared: lengthOf(own, words) }));
      if (first === undefined) return [];
      const best = others.reduce((most, each) => (each.shared > most.shared ? each : most), first);
      // `prod` alone makes no name like another.
      return best.shared > 0 && best.shared * 2 >= lengthOf(own) ? [best] : [];
    })
    .sort((one, other) => other.shared - one.shared)
    .slice(0, mostNamed)
    .map(
      ({ arn, at }) =>
        message`the findings also name ${arn}; if it has a policy of ${at.path}, say so under ${'policies'} in the config: ${entryFor(at, arn)}`,
    );
}

/** An entry of the config on one line. */
function entryFor(at: PolicyAddress, arn: string): string {
  return `- {paths: [${JSON.stringify(entryPath(at))}], principals: [${JSON.stringify(arn)}]}`;
}

/** Words that say nothing of a name. */
const common = new Set(['policy', 'policies', 'role', 'roles', 'user', 'users', 'iam', 'aws', 'main', 'json', 'this']);

/** The words of a name in lower case, those of three letters and more: `MyAppDeploy-prod` is my, app, deploy, prod. */
function wordsOf(name: string): ReadonlySet<string> {
  const parts = name
    .replace(/([a-z\d])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .split(/[^a-z\d]+/);
  return new Set(parts.filter((part) => part.length >= 3 && !common.has(part)));
}

/** The letters of the words, or of those that the others have as well. */
function lengthOf(own: readonly string[], others?: ReadonlySet<string>): number {
  return own.reduce((sum, each) => sum + (others === undefined || others.has(each) ? each.length : 0), 0);
}
