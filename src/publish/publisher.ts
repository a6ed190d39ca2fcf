/**
 * What publishers are given, and what they are: functions that make one part of the plan.
 *
 * Publishers never import each other. What two of them share is in `words/`, in
 * `comments/` or here; what becomes of comments is computed once, for all of them.
 */
import type { Config } from '../config/config.js';
import type { Report } from '../review/report.js';
import type { CommentLife } from './comments/life.js';

/** Makes its part of the plan out of what a run knows. */
export type Publisher<Part> = (material: Material) => Part;

/** What a publisher works from. */
export interface Material {
  readonly report: Report;
  readonly config: Config;
  /** Where comments go; `none` also where the input `comment` says otherwise and nothing may be posted. */
  readonly channel: Config['comment'];
  /** The address of the pull request, for links; `undefined` where there is none, or it is not known. */
  readonly pull: string | undefined;
  /** What becomes of our comments; where nothing is posted, what would become of them on a pull request without any. */
  readonly life: CommentLife;
}
