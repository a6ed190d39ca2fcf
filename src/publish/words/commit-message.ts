/**
 * The message of the commit that carries out a refinement, or adds an entry to the keep-list.
 *
 * Unlike a comment, a commit message has no code spans that could make a name
 * harmless: GitHub reads mentions, `closes #1`, `[skip ci]` and trailers in it. So a
 * name is written with letters, digits and the signs that paths and actions need;
 * every other character is written out as `\u{23}`.
 */
import type { Part } from '../../edits/plan.js';
import type { KeepEntry } from '../../refine/keep.js';
import { grouped } from '../../text/group.js';
import { namesIn } from './here.js';
import type { RefinedFile } from '../../edits/proposal.js';

/** What a commit message may hold, so that a log stays readable. */
const mostCharacters = 4_000;
const longestTitle = 72;
const longestName = 200;

/** The title says how much went and where, the body lists it; `author` asked for it. */
export function commitMessage(files: readonly RefinedFile[], author: string): string {
  const end = `Requested by ${harmless(author)} with /refine. Every edit was re-parsed and verified first.`;
  const lines = files.flatMap(linesOf);
  const shown: string[] = [];
  let used = end.length + 200;
  for (const line of lines) {
    used += line.length + 1;
    if (used > mostCharacters) break;
    shown.push(line);
  }
  const left = lines.length - shown.length;
  const more = left > 0 ? [`... and ${left} more lines`] : [];
  return [title(files), '', ...shown, ...more, '', end, ''].join('\n');
}

/** The title says what is kept; the reason stands in the config at `path` alone, where nothing reads it as a command. */
export function keepMessage(path: string, { action, until }: KeepEntry, author: string): string {
  const end = until === undefined ? '' : ` until ${until}`;
  const where = `One more entry under keep in ${harmless(path)}.`;
  return [`Keep ${harmless(action)}${end}`, '', where, `Requested by ${harmless(author)} with /keep.`, ''].join('\n');
}

/** How many permissions went, policy by policy. */
export function removedFrom(files: readonly RefinedFile[]): number {
  return files.flatMap(({ parts }) => byPolicy(parts)).reduce((sum, parts) => sum + namesIn(parts).length, 0);
}

function title(files: readonly RefinedFile[]): string {
  const count = removedFrom(files);
  const what = `Remove ${count} unused ${count === 1 ? 'permission' : 'permissions'} from`;
  const number = `${files.length} ${files.length === 1 ? 'file' : 'files'}`;
  const [only] = files;
  const named = only === undefined || files.length > 1 ? number : harmless(only.path);
  return `${what} ${what.length + 1 + named.length > longestTitle ? number : named}`;
}

function linesOf({ path, parts }: RefinedFile): readonly string[] {
  return byPolicy(parts).flatMap((own) => [
    `${harmless(path)}, ${harmless(own[0]?.policy.at.name ?? '')}:`,
    ...namesIn(own).map((name) => `- ${harmless(name)}`),
  ]);
}

function byPolicy(parts: readonly Part[]): readonly (readonly Part[])[] {
  return [...grouped(parts, ({ policy }) => policy).values()];
}

/** The name with every character written out that is neither a letter, a digit nor one of few signs. */
export function harmless(name: string): string {
  const isAction = /^[a-z0-9-]+:[A-Za-z0-9*?]+$/.test(name);
  const shown = isAction ? name : name.replace(/[^\p{L}\p{N}_./-]/gu, written);
  return shown.length > longestName ? `${shown.slice(0, longestName)}...` : shown;
}

function written(char: string): string {
  return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}
