/**
 * How to keep something that goes: one line, with the exact text to paste.
 */
import type { Part } from '../../edits/plan.js';
import type { Catalogue } from '../../policy/catalogue.js';
import { levelsByDanger } from './goes.js';
import { code } from './markdown.js';
import { halves, namesIn } from './here.js';

const reason = 'why it is needed';

/** The line for what goes; its example is the most dangerous of these. */
export function keepLine(parts: readonly Part[], catalogue: Catalogue): string {
  const action = exampleOf(parts, catalogue);
  const entry = code(`- {action: "${action}", reason: "${reason}"}`);
  const comment = code(`${markOf(parts)} keep ${action}: ${reason}`);
  const where = hasComments(parts)
    ? `paste ${comment} at the end of its line, or add ${entry} to ${code('keep')} in the config`
    : `add ${entry} to ${code('keep')} in the config`;
  return `**To keep one**, ${where}. It holds the suggestion back at once, and counts for the gate once it is on the base branch.`;
}

/** A document in a string of another language has no comments, nor has plain JSON. */
function hasComments(parts: readonly Part[]): boolean {
  return parts.every(
    ({ policy: { at, language } }) =>
      at.path.endsWith('.jsonc') || (!language.name.startsWith('json') && !at.path.endsWith('.json')),
  );
}

function markOf(parts: readonly Part[]): string {
  return parts.some(({ policy }) => policy.at.path.endsWith('.jsonc')) ? '//' : '#';
}

/** A name that may be pasted as it is; where there is none, AWS's own. */
function exampleOf(parts: readonly Part[], catalogue: Catalogue): string {
  const plain = namesIn(parts).filter((name) => /^[a-z0-9-]{1,64}:[A-Za-z0-9]{1,128}$/.test(name));
  const rank = (name: string): number => levelsByDanger.indexOf(catalogue.levelOf(...halves(name)) ?? 'unknown');
  const [first = 's3:DeleteObject'] = [...plain].sort((a, b) => rank(a) - rank(b));
  return first;
}
