/**
 * The first lines of every summary: the verdict in one sentence, then its reasons.
 */
import type { Report } from '../../review/report.js';
import { bytes } from '../words/fit.js';
import { markdown } from '../words/markdown.js';

/** How many reasons a person still reads. */
const mostReasons = 10;

/** A heading holds a sentence, not a paragraph. */
const longestSentence = 160;

/** The verdict and its reasons, those in about `room` bytes; what is left out is counted, with the place that holds it. */
export function head({ verdict, removable }: Report, room: number): string {
  const { kind, reasons, remedy } = verdict;
  const [first = '', ...rest] = reasons.map(markdown);
  const title = `## IAM least privilege: ${titles[kind]}${byWhat(verdict, removable)}`;
  // What could not be checked has a place each, and more to it than a heading can hold.
  const isSentence = kind !== 'incomplete' && first.length <= longestSentence;
  const below = isSentence ? rest : [first, ...rest];
  return [
    isSentence ? `${title}: ${first}` : title,
    ...(remedy === undefined ? [] : [`${capitalised(markdown(remedy))}.`]),
    ...(below.length === 0 ? [] : [reasonLines(below, room)]),
  ].join('\n\n');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What the verdict rests on, where it is not what was found. */
function byWhat({ kind, accepted }: Report['verdict'], removable: number): string {
  if (accepted !== undefined) return ' (accepted by a person)';
  return kind === 'pass' && removable > 0 ? ' (advice only)' : '';
}

const titles = { pass: '✅ pass', fail: '❌ fail', incomplete: '⚠️ incomplete' };

function reasonLines(reasons: readonly string[], room: number): string {
  const shown: string[] = [];
  let left = room;
  for (const reason of reasons.slice(0, mostReasons)) {
    left -= bytes(reason) + 3;
    if (left < 0) break;
    shown.push(`- ${reason}`);
  }
  const more = reasons.length - shown.length;
  const rest = `${more} ${shown.length === 0 ? '' : 'more '}${more === 1 ? 'reason' : 'reasons'}`;
  return [...shown, ...(more === 0 ? [] : [`- … and ${rest}, in the JSON report of this run`])].join('\n');
}
