/**
 * What shares of plans do, in the words of the report: parts, evidence, outcomes.
 */
import { bundledCatalogue } from '../policy/catalogue.js';
import type { Policy } from '../policy/model.js';
import { grouped } from '../text/group.js';
import { memoOf } from '../text/memo.js';
import type { Message } from '../text/message.js';
import type { OutcomeOf } from './outcomes.js';
import type { Share } from './place.js';
import type { Part } from './plan.js';
import type { Evidence, Outcome } from './proposal.js';
import type { Replacement } from './replacement.js';

/** What the shares do, statement by statement. */
export function partsOf(shares: readonly Share[]): readonly Part[] {
  const parts = shares.flatMap(({ plan, items }) => items.flatMap((item) => plan.parts[item] ?? []));
  return [...grouped(parts, ({ statement }) => statement).values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    const rewritten = [first, ...rest].flatMap((part) => part.rewritten);
    const dropped = [first, ...rest].flatMap((part) => part.dropped);
    return [{ ...first, rewritten, dropped }];
  });
}

/** The evidence for the policies that shares are of. */
export type EvidenceOf = (shares: readonly Share[]) => Evidence;

/** `all` is the evidence for each policy of a file; what several suggestions of one policy rest on is put together once. */
export function evidenceFor(all: ReadonlyMap<Policy, Evidence>): EvidenceOf {
  const alone = memoOf((policy: Policy) => united([all.get(policy) ?? []].flat()));
  return (shares) => {
    const policies = [...new Set(shares.map(({ plan }) => plan.policy))];
    const [only] = policies;
    if (only !== undefined && policies.length === 1) return alone(only);
    const wanted = new Set(policies);
    return united([...all].flatMap(([policy, evidence]) => (wanted.has(policy) ? [evidence] : [])));
  };
}

function united(all: readonly Evidence[]): Evidence {
  return {
    parties: [...new Set(all.flatMap(({ parties }) => parties))],
    unused: new Map(all.flatMap(({ unused }) => [...unused])),
    grounds: [...new Set(all.flatMap(({ grounds }) => grounds))],
    uses: new Map(all.flatMap(({ uses }) => [...uses])),
    rests: all.flatMap(({ rests }) => rests),
    differences: all.flatMap((each) => each.differences),
    dropped: new Set(all.flatMap(({ dropped }) => [...dropped])),
    left: all.flatMap(({ left }) => left),
    still: new Map(all.flatMap(({ still }) => [...still])),
    period: all.every(({ period }) => period === all[0]?.period) ? all[0]?.period : undefined,
    catalogue: all[0]?.catalogue ?? bundledCatalogue,
  };
}

/** The shares are not carried out: `why` says which proof they failed. */
export function withheld(shares: readonly Share[], why: Message, outcome: OutcomeOf): readonly Outcome[] {
  return partsOf(shares).map((part) => ({ ...partOutcome('withheld', part, outcome, why), incomplete: true }));
}

/** A suggestion carries the part. */
export function inlineOutcome(part: Part, { first, last }: Replacement, outcome: OutcomeOf): Outcome {
  return { ...partOutcome('inline', part, outcome, undefined), first, last };
}

/** What became of one part. */
export function partOutcome(kind: Outcome['kind'], part: Part, outcome: OutcomeOf, why: Message | undefined): Outcome {
  const { policy, statement, dropped } = part;
  return outcome(kind, policy.at, statement.node.range, { why, statement: statement.index, removed: dropped });
}
