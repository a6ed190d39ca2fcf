/**
 * What AWS recommends for a policy, next to what we make of it.
 *
 * Both start from the same findings, so they should agree. Where they do not, a
 * person should see it: AWS may know later uses, or its findings are older. A
 * recommendation speaks for one principal; a policy that several share keeps what
 * any of them uses, so there is nothing to compare.
 */
import type { Recommendation } from '../findings/format.js';
import type { Catalogue } from '../policy/catalogue.js';
import type { Policy } from '../policy/model.js';
import { message, quotedList, type Message } from '../text/message.js';
import { grantedNames, type Names } from '../refine/granted-actions.js';
import { documentIn } from './identity.js';
import type { Party } from './match.js';
import type { Change } from '../refine/change.js';

/** How the refined policy differs from the recommended one, in what was deployed before; empty where they agree or cannot be compared. */
export function differences(
  policy: Policy,
  changes: readonly Change[],
  deployed: Policy,
  recommendations: readonly Recommendation[],
  parties: readonly Party[],
  catalogue: Catalogue,
): readonly Message[] {
  const [party, ...others] = parties;
  if (recommendations.length === 0 || party?.principal === undefined || others.length > 0) return [];
  const [after, before] = [grantedNames(policy, catalogue, changes), grantedNames(deployed, catalogue)];
  if (after === undefined || before === undefined) return [];
  // What the pull request adds, AWS has not seen.
  const ours = new Map([...after].filter(([lower]) => before.has(lower)));
  return recommendations
    .filter(({ principal }) => principal === party.principal)
    .flatMap((each) => difference(ours, each, catalogue));
}

function difference(ours: Names, { recommended, path }: Recommendation, catalogue: Catalogue): readonly Message[] {
  if (recommended === undefined) {
    return ours.size === 0 ? [] : [message`AWS recommends detaching the whole policy (${path})`];
  }
  const document = documentIn(recommended);
  const theirs = document === undefined ? undefined : grantedNames(document, catalogue);
  if (theirs === undefined) return [message`the policy that AWS recommends (${path}) could not be compared with this`];
  const [more, less] = [without(ours, theirs), without(theirs, ours)];
  return [
    ...(more.length === 0 ? [] : [message`AWS recommends removing ${quotedList(more)} as well (${path})`]),
    ...(less.length === 0 ? [] : [message`AWS recommends keeping ${quotedList(less)} (${path})`]),
  ];
}

function without(names: Names, others: Names): readonly string[] {
  return [...names].filter(([lower]) => !others.has(lower)).map(([, name]) => name);
}
