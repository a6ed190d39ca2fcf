/**
 * What the summary comment says where GitHub refuses comments: the short summary, and what each of them was about.
 *
 * Which ones are refused is known only once they are posted. So the plan has a section for each, and whoever carries
 * it out takes those that are needed. However many that are, the text is not too long: what would make it so has a
 * line in the place of its diff.
 */
import { splitLines } from '../../text/line.js';
import type { AfterRefusal } from '../plan.js';
import type { Material } from '../publisher.js';
import { shortSummary } from '../summary/short-summary.js';
import { bodyLimit, code, folded, html } from '../words/markdown.js';
import { suggestionFolded } from '../words/suggested.js';
import type { FileComment, ReviewComment } from './comment.js';

/** The text with its sections, after the line `hidden`; `undefined` where nothing is posted that could be refused. */
export function afterRefusal({ report, life, pull }: Material, hidden: string): AfterRefusal | undefined {
  if (life.posts.length === 0) return undefined;
  const comments = life.posts.map(({ comment }) => comment);
  const isMade = new Set(comments);
  // Of those that are posted now nobody knows yet which will stand.
  const before = {
    ...life,
    said: life.said.filter((each) => !isMade.has(each)),
    onFiles: life.onFiles.filter((each) => !isMade.has(each)),
  };
  const body = `${hidden}\n${shortSummary({ report, life: before, pull }).trimEnd()}\n\n${title}`;
  const most = Math.max(4_000, Math.floor(bodyLimit / comments.length));
  const lines = comments.map(lineOf);
  let left = bodyLimit - [body, ...lines].join('\n\n').length;
  const sections = comments.map((comment, at) => {
    const line = lines[at] ?? '';
    const text = sectionOf(comment, { report, life }, most);
    const more = text.length - line.length;
    if (more > left) return { fingerprint: comment.fingerprint, text: line };
    left -= more;
    return { fingerprint: comment.fingerprint, text };
  });
  return { body, sections };
}

const title = '### What GitHub did not take as a comment';

function lineOf(comment: ReviewComment | FileComment): string {
  const place = 'suggestion' in comment ? `, line ${comment.first}` : '';
  return `${code(comment.path, 120)}${place}: the diff is in the job summary of this run.`;
}

/** What the comment would have said, folded, in about `most` characters. */
function sectionOf(
  comment: ReviewComment | FileComment,
  { report: { refined, commands }, life: { suggestionOf } }: Pick<Material, 'report' | 'life'>,
  most: number,
): string {
  const suggestion = suggestionOf.get(comment);
  if (suggestion === undefined)
    return folded(`<code>${html(comment.path)}</code>, the file as a whole`, withoutMarkers(comment.body));
  const before = splitLines(refined.find(({ path }) => path === comment.path)?.before ?? '');
  return suggestionFolded(suggestion, before, commands, { longestDiff: most / 2, room: most / 4, isOnFile: false });
}

/** The text below its hidden lines. */
function withoutMarkers(body: string): string {
  return body.replace(/^(?:<!-- [^\n]* -->\n)+/, '');
}
