import type { Message } from '../text/message.js';
import { namesIn, sentence } from './words/sentence.js';
import type { Suggestion } from '../edits/proposal.js';
import type { Annotation } from './publisher.js';

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
