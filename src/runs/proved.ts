/**
 * The refinement of chosen policies, and what a second run says once it is carried out.
 *
 * What is committed is what the analysis proved file by file; before that, all refined
 * files together are analysed again, and that run must find the same policies and
 * nothing more to refine. What is left to refine then, since one file made room in another, is
 * done as well.
 */
import type { Config } from '../config/config.js';
import type { RefinedFile } from '../edits/proposal.js';
import { analyse } from '../review/analyse.js';
import type { Choice } from '../review/choice.js';
import type { Report } from '../review/report.js';
import type { Snapshot } from '../review/snapshot.js';
import { words, type Message } from '../text/message.js';

/** What can be committed, or why it cannot. */
export type Proved =
  | {
      readonly kind: 'proved';
      readonly report: Report;
      /** What a second run says. */
      readonly after: Report;
    }
  /** Nothing of it can be refined. */
  | { readonly kind: 'nothing'; readonly report: Report }
  | { readonly kind: 'failed'; readonly why: Message };

/** What becomes shorter in one file may make room in another that was looked at before it: so often it is looked at again. */
const mostRounds = 4;

/** The refinement of the policies chosen, proved as a whole. */
export function proved(snapshot: Snapshot, config: Config, choice?: Choice): Proved {
  const report = analyse(snapshot, config, choice);
  if (report.refined.length === 0) return { kind: 'nothing', report };
  let refined = report.refined;
  for (let round = 1; round <= mostRounds; round++) {
    const texts = new Map(refined.map(({ path, after }) => [path, after]));
    const changed = snapshot.changed.map((file) => {
      const text = texts.get(file.path) ?? file.text;
      // Files that stay as they are stay the same, so that what is known of them serves again.
      return text === file.text ? file : { ...file, text };
    });
    const after = analyse({ ...snapshot, changed }, config, choice);
    if (after.policies !== report.policies) break;
    if (after.refined.length === 0) return { kind: 'proved', report: { ...report, refined }, after };
    refined = inSequence(refined, after.refined);
  }
  return {
    kind: 'failed',
    why: words('read again together, the refined files are not as each of them was proved to be'),
  };
}

/** What two refinements do one after the other: each is proved, so their sequence is one. */
function inSequence(first: readonly RefinedFile[], second: readonly RefinedFile[]): readonly RefinedFile[] {
  const later = new Map(second.map((file) => [file.path, file]));
  const known = new Set(first.map(({ path }) => path));
  return [
    ...first.map((file) => {
      const then = later.get(file.path);
      if (then === undefined) return file;
      return { ...file, after: then.after, parts: [...file.parts, ...then.parts] };
    }),
    ...second.filter(({ path }) => !known.has(path)),
  ];
}
