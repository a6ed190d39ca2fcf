/**
 * The refinement of chosen policies, and what a second run says once it is carried out.
 *
 * What is committed is what the analysis proved file by file; before that, all refined
 * files together are analysed again, and that run must find the same policies and
 * nothing more to refine.
 */
import type { Config } from '../config/config.js';
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

/** The refinement of the policies chosen, proved as a whole. */
export function proved(snapshot: Snapshot, config: Config, choice?: Choice): Proved {
  const report = analyse(snapshot, config, choice);
  if (report.refined.length === 0) return { kind: 'nothing', report };
  const texts = new Map(report.refined.map(({ path, after }) => [path, after]));
  const changed = snapshot.changed.map((file) => ({ ...file, text: texts.get(file.path) ?? file.text }));
  const after = analyse({ ...snapshot, changed }, config, choice);
  if (after.policies !== report.policies || after.refined.length > 0)
    return {
      kind: 'failed',
      why: words('read again together, the refined files are not as each of them was proved to be'),
    };
  return { kind: 'proved', report, after };
}
