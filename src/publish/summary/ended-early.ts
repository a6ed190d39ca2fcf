/**
 * The job summary of a run that ended before it could review anything, or while it did.
 */
import { visible } from '../../text/message.js';
import { fenced } from '../words/markdown.js';

/** The summary: the problem, and lines on what to do about it. */
export function endedEarly(problem: string, details: readonly string[]): string {
  const lines = [problem, ...details].map((line) => visible(line, 8_000));
  const where = details.length > 0 ? '' : ' The log of this step says more.';
  return `## IAM least privilege: ⚠️ incomplete\n\nThe run ended early, so not everything was checked.${where}\n\n${fenced('text', lines)}\n`;
}
