/**
 * The files of the base branch as they were when the period of the findings began → what policies granted then.
 *
 *   then   old.tf   aws_iam_role_policy.app   sqs:PurgeQueue, of role/deploy
 *   now    new.tf   aws_iam_policy.app        sqs:PurgeQueue, of role/deploy     not young: only its place is
 *
 * A policy is compared with itself where it stood then, in whichever of the files; and with every policy
 * that was of the same principals by their names, since what they had by another one they had as well.
 */
import type { Policy } from '../policy/model.js';
import { discover, discoverIn } from '../sources/index.js';
import type { PrincipalRef } from '../sources/source.js';
import type { SourceFile } from '../text/file.js';
import { once } from '../text/memo.js';
import { basesOf, likenessTo, type FoundPolicy } from './base.js';
import { placeOf } from './base-grants.js';
import type { AsOf } from './young.js';

/** What the base branch had of a policy then, and what else of those who have it; empty where it had nothing. */
export type PastOf = (found: FoundPolicy) => readonly Policy[];

/** The past of the policies of a file; `undefined` where the file is as it was, or nobody can tell. `base` are the files that it is understood with now. */
export function pastIn(path: string, base: readonly SourceFile[], asOf: AsOf | undefined): PastOf | undefined {
  if (asOf?.isKnown !== true || !asOf.paths.includes(path)) return undefined;
  const asked = new Set([...asOf.paths, ...asOf.beside]);
  const files = [...base.filter((file) => !asked.has(file.path)), ...asOf.files];
  const isThere = asOf.files.some((file) => file.path === path);
  const own = isThere ? discoverIn(path, files) : [];
  // What could not be read then may have granted everything.
  if (own.some((each) => each.kind === 'skipped' && each.incomplete)) return undefined;
  const byAddress = basesOf(path, !isThere, files);
  const then = once(() => policiesIn(files).filter(({ policy: { at } }) => asked.has(at.path)));
  const now = once(() => new Set(policiesIn(base).map(({ policy: { at } }) => placeOf(at))));
  const byPlace = once(() => new Map([...then()].reverse().map((each) => [placeOf(each.policy.at), each])));
  // What stood in another place then and is gone now is the same policy in a new one.
  const alike = once(() => likenessTo(then().filter(({ policy: { at } }) => !now().has(placeOf(at)))));
  return (found) => {
    const same = byAddress(found.policy) ?? byPlace().get(placeOf(found.policy.at)) ?? alike()(found.policy, undefined);
    const theirs = then().filter((each) => each !== same && isOfAll(each, found));
    return [...(same === undefined ? [] : [same]), ...theirs].map(({ policy }) => policy);
  };
}

function policiesIn(files: readonly SourceFile[]): readonly FoundPolicy[] {
  return discover(files).flatMap((each) => (each.kind === 'policy' ? [each] : []));
}

/** Whether all who have a policy had this one, by the names that the files give in full. */
function isOfAll(then: FoundPolicy, { attachedTo }: FoundPolicy): boolean {
  const had = new Set(then.attachedTo.map(nameOf));
  return attachedTo.length > 0 && attachedTo.every((ref) => ref.kind === 'exact' && had.has(nameOf(ref)));
}

function nameOf(ref: PrincipalRef): string {
  return ref.kind === 'exact' ? `${ref.type}/${ref.name.toLowerCase()}` : '';
}
