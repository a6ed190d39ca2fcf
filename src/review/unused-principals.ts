/**
 * Roles, users, keys and passwords that are unused as a whole.
 *
 * There is nothing to narrow about them, so they give advice and never an edit: one
 * note for each principal, however many of its policies a pull request touches, at
 * the resource that makes it where that is touched, else at the first policy.
 */
import type { Finding, UnusedCredential } from '../findings/finding.js';
import type { Arn } from '../policy/names.js';
import { knownIn } from '../match/principal-index.js';
import { grouped } from '../text/group.js';
import { joined, message, words, type Message } from '../text/message.js';
import type { Outcome } from '../edits/proposal.js';

/** Something of the pull request that belongs to principals. */
export interface Touch {
  readonly arns: readonly Arn[];
  /** It is the principal itself, and not one of its policies. */
  readonly isOwn: boolean;
  /** The advice to come, with its place. */
  readonly outcome: Outcome;
}

/** One outcome for each principal that is touched and unused, or has a credential that is, in the order of their places. */
export function unusedPrincipals(
  touches: readonly Touch[],
  findings: readonly Finding[],
  credentials: readonly UnusedCredential[],
): readonly Outcome[] {
  const places = new Map<Arn, Touch>();
  for (const touch of touches)
    for (const arn of touch.arns)
      if (!places.has(arn) || (touch.isOwn && places.get(arn)?.isOwn === false)) places.set(arn, touch);
  return [...places].flatMap(([arn, { outcome }]) => {
    const advice = [...unusedAltogether(arn, findings), ...unusedCredentials(arn, credentials)];
    return advice.length === 0 ? [] : [{ ...outcome, why: joined(advice, '; ') }];
  });
}

function unusedAltogether(arn: Arn, findings: readonly Finding[]): readonly Message[] {
  const own = knownIn(findings)
    .about(arn)
    .filter((each) => each.kind === 'unused-principal');
  if (own.length === 0) return [];
  const used = newest(own.map(({ lastUsed }) => lastUsed));
  const analysed = newest(own.map(({ analyzedAt }) => analyzedAt));
  return [message`${typeOf(arn)} ${arn} ${since(used, analysed)}: consider deleting it instead`];
}

function unusedCredentials(arn: Arn, credentials: readonly UnusedCredential[]): readonly Message[] {
  const own = credentials.filter(({ user }) => user === arn);
  return [...grouped(own, ({ kind, keyId }) => `${kind} ${keyId ?? ''}`).values()].map((same) => {
    const used = newest(same.map(({ lastUsed }) => lastUsed));
    const [first] = same;
    return first?.kind === 'password'
      ? message`the password of ${typeOf(arn)} ${arn} ${since(used, undefined)}: consider removing it`
      : message`${keyNamed(first?.keyId)} of ${typeOf(arn)} ${arn} ${since(used, undefined)}: consider deactivating it`;
  });
}

/** The end of a key's id is enough to find it, and a comment is no place for more. */
function keyNamed(id: string | undefined): Message {
  return id === undefined || !/^[A-Z0-9]{16,128}$/.test(id)
    ? words('an access key')
    : message`access key ${`…${id.slice(-4)}`}`;
}

function since(used: string | undefined, analysed: string | undefined): Message {
  if (used !== undefined) return message`has not been used since ${words(used.slice(0, 10))}`;
  return analysed === undefined
    ? words('has no use on record')
    : message`has no use on record, as of ${words(analysed.slice(0, 10))}`;
}

function typeOf(arn: Arn): Message {
  return words(/^[^/]*:user\//.test(arn) ? 'user' : 'role');
}

function newest(times: readonly (string | undefined)[]): string | undefined {
  return times
    .flatMap((time) => time ?? [])
    .sort()
    .at(-1);
}
