/**
 * The message of a sweep's commit, and how one is told from a person's.
 *
 * Its last lines are trailers for tools: what went from which policy, and the commit and
 * the tree that it was made with. A tip whose message names its own tree and its only
 * parent is exactly what a sweep has written: whoever commits on top of it, merges into it
 * or changes it makes another tip, and then the branch is theirs. So nothing has to be
 * remembered, and a run that was broken off between two writes is no riddle.
 * https://git-scm.com/docs/git-interpret-trailers
 */
import type { RemovedFrom } from './own-marker.js';
import { harmless } from '../publish/words/commit-message.js';
import type { BranchTip } from './standing.js';

/** What a commit is made of. */
interface CommitFacts {
  readonly title: string;
  readonly removed: readonly RemovedFrom[];
  /** The commit it stands on, and the tree that it makes of it. */
  readonly parent: string;
  readonly tree: string;
}

/** What a message may hold, so that a log stays readable. */
const mostCharacters = 20_000;

/** The whole message. */
export function commitText({ title, removed, parent, tree }: CommitFacts): string {
  const trailers: string[] = [];
  let room = mostCharacters;
  for (const each of removed) {
    const line = `IAM-Refined: ${harmless(each.path)}:${harmless(each.name)} ${each.actions.map((name) => `-${harmless(name)}`).join(' ')}`;
    room -= line.length;
    if (room < 0) break;
    trailers.push(line);
  }
  const more = removed.length - trailers.length;
  return [
    title,
    '',
    'Every edit was read back and proved: it removes what was reported unused and keeps the rest.',
    '',
    ...trailers,
    ...(more === 0 ? [] : [`IAM-Refined-Further-Policies: ${more}`]),
    `IAM-Refined-Base: ${parent}`,
    `IAM-Refined-Tree: ${tree}`,
    '',
  ].join('\n');
}

/** Whether a commit is exactly one that a sweep has written. */
export function isOwnCommit({ message, tree, parents }: BranchTip): boolean {
  const [parent, ...others] = parents;
  const [, base, written] =
    /\nIAM-Refined-Base: ([0-9a-f]{40,64})\r?\nIAM-Refined-Tree: ([0-9a-f]{40,64})\s*$/.exec(message) ?? [];
  return others.length === 0 && parent !== undefined && base === parent && written === tree;
}
