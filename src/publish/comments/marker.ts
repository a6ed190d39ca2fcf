/**
 * The hidden first line by which this action knows its own comments again.
 *
 * It carries the scope of the job and a fingerprint of what the comment says
 * (file, policy, statement and the set of removed actions), never of where it
 * stands: lines move. A marker counts only at the very start of a comment by the
 * same author, so one that is quoted in somebody's text means nothing.
 *
 * The fingerprint has two parts, the file and the rest. So two files with the
 * same policy have two fingerprints, and a comment is still known again after
 * its file was renamed, however often: the rest is the same, and the file is
 * gone. Keying on the previous path that GitHub tells would miss a file that the
 * pull request adds and renames later. A Terraform policy is named by its module,
 * so one that moves to another module is another policy.
 */
import { createHash } from 'node:crypto';
import type { PolicyAddress } from '../../policy/model.js';
import { stemOf } from '../../sources/source.js';
import type { Part } from '../../edits/plan.js';

/** What a comment of ours is about. */
type CommentKind = 'suggestion' | 'file' | 'summary';

/** What the hidden first line of a comment says. */
export interface Marker {
  readonly kind: CommentKind;
  /** That of the job which wrote the comment; empty where there is only one. */
  readonly scope: string;
  readonly fingerprint: string;
}

/** `scope` is one that the input allows: it cannot hold a colon or end the comment. */
export function marker({ kind, scope, fingerprint }: Marker): string {
  return `<!-- iam-policy-refiner:${kind}:${scope === '' ? '' : `${scope}:`}${fingerprint} -->`;
}

/** What the marker says that a comment starts with; `undefined` where there is none. */
export function readMarker(body: string): Marker | undefined {
  const found =
    /^<!-- iam-policy-refiner:(suggestion|file|summary):(?:([A-Za-z0-9._-]{0,40}):)?([0-9a-f]{1,64}) -->(?:\r?\n|$)/.exec(
      body,
    );
  const kind = (['suggestion', 'file', 'summary'] as const).find((each) => each === found?.[1]);
  return kind === undefined ? undefined : { kind, scope: found?.[2] ?? '', fingerprint: found?.[3] ?? '' };
}

/** The hidden second line of the comment on the rest of a file: what stands in it. No line where nothing does. */
export function heldLine(fingerprints: readonly string[]): readonly string[] {
  return fingerprints.length === 0 ? [] : [`<!-- holds:${fingerprints.join()} -->`];
}

/** The fingerprints of what stands in the comment on the rest of a file; none for any other comment. */
export function heldIn(body: string): readonly string[] {
  const [first = '', second = ''] = body.split(/\r?\n/, 2);
  if (readMarker(first)?.kind !== 'file') return [];
  return /^<!-- holds:([0-9a-f,]+) -->$/.exec(second)?.[1]?.split(',') ?? [];
}

/** The fingerprint of the comment on the rest of a file, by what stands in it. */
export function restFingerprint(path: string, holds: readonly string[]): string {
  return `${pathDigest(path)}${digest(`rest ${holds.join()}`, subjectDigits)}`;
}

const pathDigits = 8;
const subjectDigits = 16;

/** The same for the same removals from the same statements of a file, whatever their lines. */
export function fingerprintOf(path: string, parts: readonly Part[]): string {
  const what = parts.map(({ policy, statement, dropped, wholeStatement }) => [
    nameBesideFile(policy.at),
    statement.skeleton,
    wholeStatement,
    [...dropped].map((name) => name.toLowerCase()).sort(),
  ]);
  return `${pathDigest(path)}${digest(JSON.stringify(what), subjectDigits)}`;
}

/** The name of a policy; of one that is named after its file, what the file does not say. */
function nameBesideFile({ path, name }: PolicyAddress): string {
  const stem = stemOf(path);
  return name === stem || name.startsWith(`${stem}[`) ? name.slice(stem.length) : name;
}

/** The part of a fingerprint that is the file's. */
export function pathDigest(path: string): string {
  return digest(path, pathDigits);
}

/** A fingerprint apart: the file, and what is said about it. */
export function partsOfFingerprint(fingerprint: string): { readonly path: string; readonly subject: string } {
  return { path: fingerprint.slice(0, pathDigits), subject: fingerprint.slice(pathDigits) };
}

/** The fingerprints, of which equal ones are told apart by their order. */
export function distinct(fingerprints: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return fingerprints.map((fingerprint) => {
    const count = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, count);
    const { path, subject } = partsOfFingerprint(fingerprint);
    return count === 1 ? fingerprint : `${path}${digest(`${subject} ${count}`, subjectDigits)}`;
  });
}

function digest(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}
