/**
 * Which policies AWS's recommendations speak of.
 *
 * A recommendation names a policy of one principal: by the ARN of a managed or
 * the bare name of an inline policy, sometimes with its content, mostly with the
 * policy to put in its place. A policy in a repository is the one that is meant
 *
 *   - when it has the content that the recommendation tells (Security Hub), or
 *   - when its resource has the name, and what AWS would put in its place is a
 *     narrowing of it, statement by statement, or
 *   - when its file has the name, and what AWS would put in its place is exactly
 *     what the principal's findings leave of it.
 *
 * A file's name alone proves nothing: many roles have a policy called `deploy`.
 * Several principals may be found this way; then all of them count.
 */
import type { Recommendation } from '../findings/format.js';
import type { Catalogue } from '../policy/catalogue.js';
import type { Policy, Statement, Term } from '../policy/model.js';
import type { Arn } from '../policy/names.js';
import { includes, parsePattern } from '../policy/pattern.js';
import { looksLikePolicy, readDocument } from '../policy/read-document.js';
import type { KnownAs } from '../sources/source.js';
import { json } from '../syntax/json/json.js';
import { nodeOf } from '../syntax/value.js';
import { grantedNames, isReported } from '../refine/granted-actions.js';
import type { Unused } from '../refine/unused.js';

/** A policy as AWS may know it. */
export interface Deployed {
  /** Its version at the base. */
  readonly policy: Policy;
  readonly knownAs: KnownAs;
}

/** The recommendations that speak of a policy. */
export function identified(
  deployed: Deployed,
  recommendations: readonly Recommendation[],
  unusedOf: (principal: Arn) => Unused,
  catalogue: Catalogue,
): readonly Recommendation[] {
  return recommendations.filter((each) => speaksOf(each, deployed, unusedOf, catalogue));
}

function speaksOf(
  { policy: id, principal, existing, recommended }: Recommendation,
  { policy, knownAs }: Deployed,
  unusedOf: (principal: Arn) => Unused,
  catalogue: Catalogue,
): boolean {
  const was = documentIn(existing);
  if (was !== undefined && isSame(was, policy)) return true;
  if (!knownAs.names.includes(nameOf(id))) return false;
  const becomes = documentIn(recommended);
  if (becomes === undefined) return knownAs.by === 'resource' && was === undefined;
  if (!isNarrowing(becomes, policy)) return false;
  if (knownAs.by === 'resource') return true;
  return principal !== undefined && isWhatIsLeft(becomes, policy, unusedOf(principal), catalogue);
}

/** The name of a policy: the last part of its ARN, or the name itself. */
function nameOf(policy: string): string {
  return policy.startsWith('arn:') ? policy.slice(policy.lastIndexOf('/') + 1) : policy;
}

/** The policy in a JSON text that AWS gave; `undefined` where it is none. */
export function documentIn(text: string | undefined): Policy | undefined {
  if (text === undefined) return undefined;
  try {
    const node = nodeOf(JSON.parse(text));
    if (!looksLikePolicy(node)) return undefined;
    const read = readDocument({ source: 'recommendation', path: '', name: '', range: node.range }, node, text, json);
    return read.kind === 'policy' && read.policy.unread.length === 0 ? read.policy : undefined;
  } catch {
    return undefined;
  }
}

/** Whether two policies hold the same statements, in any order and spelling. */
function isSame(one: Policy, other: Policy): boolean {
  if (other.unread.length > 0 || other.statements.some(isUndetermined)) return false;
  const [a, b] = [one, other].map(({ statements }) => [...statements.map(contentOf)].sort().join('\n'));
  return a === b;
}

function contentOf(statement: Statement): string {
  const { effect, sid = '', actions, resources, condition, hasPrincipal } = statement;
  const names = patternsOf(actions.values).map((each) => each.toLowerCase());
  const targets = [...patternsOf(resources?.values ?? [])].sort();
  const negated = [actions.negated, resources?.negated ?? false];
  return JSON.stringify([effect, sid, negated, [...new Set(names)].sort(), targets, condition, hasPrincipal]);
}

function isUndetermined({ actions, resources }: Statement): boolean {
  return [...actions.values, ...(resources?.values ?? [])].some(({ kind }) => kind === 'opaque');
}

/** Whether every statement of `after` is one of `before` with the same or fewer actions. */
function isNarrowing(after: Policy, before: Policy): boolean {
  if (after.statements.length === 0) return false;
  return after.statements.every((narrow) => before.statements.some((wide) => isNarrowed(narrow, wide)));
}

function isNarrowed(narrow: Statement, wide: Statement): boolean {
  if (narrow.effect !== wide.effect || narrow.actions.negated !== wide.actions.negated) return false;
  if (wide.sid !== undefined && wide.sid !== narrow.sid) return false;
  if (!sameResources(narrow, wide) || (narrow.condition === '') !== (wide.condition === '')) return false;
  if (wide.actions.values.some(({ kind }) => kind === 'opaque')) return true;
  const allowed = patternsOf(wide.actions.values);
  return patternsOf(narrow.actions.values).every((each) => allowed.some((pattern) => takesIn(pattern, each)));
}

/** Resources are compared as texts; where the files do not determine one of them, nothing speaks against it. */
function sameResources({ resources: narrow }: Statement, { resources: wide }: Statement): boolean {
  if ((narrow?.negated ?? false) !== (wide?.negated ?? false)) return false;
  const values = wide?.values ?? [];
  if (values.some(({ kind }) => kind === 'opaque')) return true;
  return [...patternsOf(narrow?.values ?? [])].sort().join('\n') === [...patternsOf(values)].sort().join('\n');
}

/** Whether one written action takes in another. */
function takesIn(outer: string, inner: string): boolean {
  const [a, b] = [parsePattern(outer), parsePattern(inner)];
  if (a.kind === 'everything') return true;
  return a.kind === 'service' && b.kind === 'service' && a.service === b.service && includes(a.name, b.name);
}

/** Whether `after` grants exactly what `before` grants and nobody reported. */
function isWhatIsLeft(after: Policy, before: Policy, unused: Unused, catalogue: Catalogue): boolean {
  const [is, was] = [after, before].map((policy) => grantedNames(policy, catalogue));
  if (is === undefined || was === undefined) return false;
  const left = [...was.keys()].filter((name) => !isReported(name, unused));
  return left.length === is.size && left.every((name) => is.has(name));
}

function patternsOf(terms: readonly Term[]): readonly string[] {
  return terms.flatMap((term) => (term.kind === 'pattern' ? [term.pattern] : []));
}
