/**
 * What a person calls a policy → the policies meant.
 *
 * A name is a file's path, a policy's name as the summary shows it, or both as
 * `path#name` or `folder#name` (the way the config writes it). A path means every
 * policy of its file; a name must mean one policy, since nobody should have to
 * guess which one was edited.
 */
import type { PolicyAddress } from '../policy/model.js';
import type { Choice } from './choice.js';

/** Which policies a command means. */
type Chosen =
  | (Choice & { readonly kind: 'chosen' })
  /** No policy, or several, each with the name that would tell it apart. */
  | { readonly kind: 'unknown' | 'ambiguous'; readonly names: readonly string[] };

/** The policies that `wanted` means among those that were found. */
export function policiesNamed(wanted: string, found: readonly PolicyAddress[]): Chosen {
  const name = wanted.replace(/^\.\//, '');
  if (found.some(({ path }) => path === name))
    return { kind: 'chosen', paths: new Set([name]), isChosen: ({ path }) => path === name };
  const distinct = [...new Map(found.map((at) => [fullName(at), at])).values()];
  const fitting = distinct.filter((at) => namesOf(at).includes(name));
  const [only] = fitting;
  if (only === undefined) return { kind: 'unknown', names: distinct.map(fullName) };
  if (fitting.length > 1) return { kind: 'ambiguous', names: fitting.map(fullName) };
  return { kind: 'chosen', paths: new Set([only.path]), isChosen: (at) => fullName(at) === fullName(only) };
}

function fullName({ path, name }: PolicyAddress): string {
  return `${path}#${name}`;
}

function namesOf(at: PolicyAddress): readonly string[] {
  const folder = at.path.slice(0, Math.max(0, at.path.lastIndexOf('/')));
  return [at.name, `${folder}#${at.name}`, fullName(at)];
}
