/**
 * The entry under `keep` in the config that holds a permission, for somebody to paste.
 */

/** What a person puts in the place of these words. */
export const placeholder = 'why it is needed';

/** The entry for an action, on one line. */
export function keepEntry(action: string): string {
  return `- {action: "${action}", reason: "${placeholder}"}`;
}
