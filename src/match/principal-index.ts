/**
 * The principals that findings name, found by ARN and by name.
 *
 * A large organisation exports tens of thousands of findings, and each policy asks
 * for a few principals, so the index is made once for each list of findings.
 */
import type { Finding } from '../findings/finding.js';
import { principalKey, principalName, type Arn } from '../policy/names.js';
import { grouped } from '../text/group.js';
import { memoOf } from '../text/memo.js';
import { accountOf } from './witness.js';

/** Whom the findings name, and what they say of each. */
export interface Known {
  readonly arns: readonly Arn[];
  /** The findings about a principal, in their order. */
  about(arn: Arn): readonly Finding[];
  /** The principals of this name (without path); IAM has no two in an account that differ in case alone. */
  called(name: string): readonly Arn[];
}

/** The index of a list of findings, which must not change. */
export const knownIn: (findings: readonly Finding[]) => Known = memoOf((findings) => index(findings));

/** The same with further principals, about whom there is no finding. */
export function knownWith(findings: readonly Finding[], more: readonly Arn[]): Known {
  return index(findings, more);
}

/** Only those in the accounts, if there are any; what findings say of the others stays known. */
export function within(accounts: ReadonlySet<string> | undefined, known: Known): Known {
  if (accounts === undefined) return known;
  const isIn = (arn: Arn): boolean => accounts.has(accountOf(arn));
  return {
    arns: known.arns.filter(isIn),
    about: (arn) => known.about(arn),
    called: (name) => known.called(name).filter(isIn),
  };
}

const none: readonly Finding[] = [];

function index(findings: readonly Finding[], more: readonly Arn[] = []): Known {
  const named = findings.flatMap((finding) =>
    finding.subject.kind === 'principal' ? [{ arn: finding.subject.arn, finding }] : [],
  );
  const byKey = new Map(
    [...grouped(named, ({ arn }) => principalKey(arn))].map(([key, all]) => [key, all.map(({ finding }) => finding)]),
  );
  // A path is left out in some exports; the first spelling stands for all.
  const arns = [
    ...new Map([...more, ...named.map(({ arn }) => arn)].reverse().map((arn) => [principalKey(arn), arn])).values(),
  ].reverse();
  const byName = grouped(arns, (arn) => principalName(arn).toLowerCase());
  return {
    arns,
    about: (arn) => byKey.get(principalKey(arn)) ?? none,
    called: (name) => byName.get(name.toLowerCase()) ?? [],
  };
}
