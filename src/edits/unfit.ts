/**
 * Why lines that lie in the diff cannot be a suggestion all the same: GitHub would
 * not carry them, or carry something else than what they say.
 */
import { lineEnding, type Lines } from '../text/line.js';
import { words, type Message } from '../text/message.js';
import type { Placed } from './place.js';

/** Why no line of the file can be suggested. */
export function whyNoSuggestion({ text }: Lines): Message | undefined {
  const ending = lineEnding(text);
  if (ending === 'mixed') return words('the file mixes line endings, and a suggestion would rewrite all of them');
  if (ending === 'lone-cr') {
    return words('the file holds a carriage return that ends no line, which a suggestion cannot carry');
  }
  return text.includes('\0') ? words('the file holds a NUL character, which a suggestion cannot carry') : undefined;
}

/** A comment holds 65,536 characters; the rest is for the words around the suggestion. */
const longestSuggestion = 50_000;

/** Why this suggestion cannot be made although its lines lie in the diff. */
export function whyNotPlaced(lines: Lines, { replacement }: Placed): Message | undefined {
  if (replacement.last === lines.count && !lines.text.endsWith('\n')) {
    return words('the last line of the file has no line end, where GitHub applies suggestions unreliably');
  }
  if (replacement.newLines.join('\n').length > longestSuggestion) {
    return words('the suggestion is longer than GitHub lets a comment be');
  }
  const invisible = replacement.newLines.some((line) => /(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(line));
  return invisible ? words('these lines hold invisible characters, which nobody should commit unseen') : undefined;
}
