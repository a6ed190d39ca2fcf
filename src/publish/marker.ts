/**
 * The hidden first line by which this action knows its own comments again.
 *
 * It carries a fingerprint of what the comment says (file, policy, statement and
 * the set of removed actions), never of where it stands: lines move. A marker
 * counts only at the very start of a comment by the same author, so one that is
 * quoted in somebody's text means nothing.
 */
import { createHash } from 'node:crypto';
import type { Part } from '../review/list-plan.js';

export type CommentKind = 'suggestion' | 'file' | 'summary';

export function marker(kind: CommentKind, fingerprint: string): string {
  return `<!-- iam-policy-refiner:${kind}:${fingerprint} -->`;
}

/** The kind and fingerprint of a comment that carries a marker. */
export function readMarker(body: string): { readonly kind: CommentKind; readonly fingerprint: string } | undefined {
  const found = /^<!-- iam-policy-refiner:(suggestion|file|summary):([0-9a-f]{1,64}) -->(?:\r?\n|$)/.exec(body);
  const kind = (['suggestion', 'file', 'summary'] as const).find((each) => each === found?.[1]);
  return kind === undefined ? undefined : { kind, fingerprint: found?.[2] ?? '' };
}

/** The same for the same removals from the same statements, whatever their lines. */
export function fingerprintOf(path: string, parts: readonly Part[]): string {
  const what = parts.map(({ policy, statement, dropped, wholeStatement }) => [
    policy.at.name,
    statement.skeleton,
    wholeStatement,
    [...dropped].map((name) => name.toLowerCase()).sort(),
  ]);
  return createHash('sha256')
    .update(JSON.stringify([path, what]))
    .digest('hex')
    .slice(0, 24);
}
