/**
 * Comments as they are posted: on lines of the diff, or on a whole file.
 */
import type { Line } from '../../text/line.js';

/** A comment on lines `first` to `last` of a file's head version. */
export interface ReviewComment {
  readonly path: string;
  readonly first: Line;
  readonly last: Line;
  readonly body: string;
  readonly fingerprint: string;
  /** The lines of the suggestion, which the body holds as well. */
  readonly suggestion: readonly string[];
  /** Under which fingerprints an earlier version said this together with more. */
  readonly formerly?: readonly string[];
}

/** A comment on a file as a whole. */
export interface FileComment {
  readonly path: string;
  readonly body: string;
  readonly fingerprint: string;
  /** The fingerprints of what stands in it, where it is for what has no comment of its own. */
  readonly holds?: readonly string[];
}
