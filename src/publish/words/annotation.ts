/**
 * A warning of the workflow about permissions that no comment carries.
 */
import type { Suggestion } from '../../edits/proposal.js';
import type { Message } from '../../text/message.js';
import type { Annotation } from '../plan.js';
import { namesIn } from './here.js';
import { sentence } from './sentence.js';

/** The warning in place of a suggestion that is not posted. */
export function insteadOf({ replacement: { path, first }, parts, evidence }: Suggestion): Annotation {
  return annotation(path, first, parts, evidence);
}

/** The warning that the evidence gives about what goes at a line of a file. */
export function annotation(
  path: string,
  line: Annotation['line'],
  parts: Suggestion['parts'],
  evidence: Suggestion['evidence'],
): Annotation {
  return { path, line, weight: namesIn(parts).length, message: withoutEmphasis(sentence(parts, evidence)) };
}

function withoutEmphasis({ words: parts, atoms }: Message): Message {
  return { words: parts.map((part) => part.replaceAll('**', '')), atoms };
}
