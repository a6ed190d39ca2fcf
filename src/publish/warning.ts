/**
 * One warning of the workflow at the place of a refinement.
 */
import type { Suggestion } from '../review/report.js';
import type { Message } from '../text/message.js';
import type { Effect } from './publisher.js';
import { namesIn, sentence } from './sentence.js';

export type Annotation = Extract<Effect, { kind: 'annotate' }>;

/** The warnings in place of suggestions that were not posted. */
export function instead(suggestions: readonly Suggestion[]): readonly Annotation[] {
  return suggestions.map(ofSuggestion);
}

function ofSuggestion({ replacement: { path, first }, parts, evidence }: Suggestion): Annotation {
  return annotation(path, first, parts, sentence(parts, evidence));
}

export function annotation(
  path: string,
  line: Annotation['line'],
  parts: Suggestion['parts'],
  told: Message,
): Annotation {
  return { kind: 'annotate', path, line, weight: namesIn(parts).length, message: withoutEmphasis(told) };
}

function withoutEmphasis({ words: parts, atoms }: Message): Message {
  return { words: parts.map((part) => part.replaceAll('**', '')), atoms };
}
