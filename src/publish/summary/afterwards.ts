/**
 * What is added to the job summary once it is known: what could not be posted or written.
 */
import type { Message } from '../../text/message.js';
import { code, markdown } from '../words/markdown.js';

/** What was not posted, each with its reason. */
export function notPostedSection(reasons: readonly Message[]): string {
  const lines = reasons.map((each) => `- ${markdown(each)}`).join('\n');
  return `\n### Not posted\n\n${lines}\n\nEverything is in this summary.\n`;
}

/** A file that was not written, with the reason. */
export function notWrittenSection(reason: string): string {
  return `\n### Not written\n\n- ${code(reason)}\n`;
}
