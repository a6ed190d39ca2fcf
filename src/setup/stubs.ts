/**
 * Entries that a config has as a comment, for a person to complete.
 *
 * `init` writes what it cannot know as a comment that names the policy, so that nobody is told
 * twice what to write: the line is enough.
 */
import type { SourceFile } from '../text/file.js';
import type { Proposal } from './proposals.js';
import { yamlText } from '../config/yaml-text.js';

/** A proposal and the line of the comment that holds it. */
export interface Stub {
  readonly proposal: Proposal;
  readonly line: number;
}

/** The proposals, those that stand in a comment of the config apart. */
export function stubsIn(
  file: SourceFile | undefined,
  proposals: readonly Proposal[],
): { readonly stubs: readonly Stub[]; readonly proposals: readonly Proposal[] } {
  const comments = new Map<string, number>();
  for (const [index, line] of (file?.text ?? '').split('\n').entries())
    if (/^\s*#\s*-\s*paths:/.test(line)) comments.set(pathsIn(line), index + 1);
  const lineOf = ({ path }: Proposal): number | undefined => comments.get(`[${yamlText(path)}]`);
  return {
    stubs: proposals.flatMap((proposal) => {
      const line = lineOf(proposal);
      return line === undefined ? [] : [{ proposal, line }];
    }),
    proposals: proposals.filter((proposal) => lineOf(proposal) === undefined),
  };
}

function pathsIn(line: string): string {
  return line.slice(line.indexOf('paths:') + 'paths:'.length).trim();
}
