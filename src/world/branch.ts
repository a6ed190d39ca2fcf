/**
 * The branch of a pull request, and one commit on it.
 */
import type { Message } from '../text/message.js';

/** A file before and after an edit. */
export interface FileEdit {
  readonly path: string;
  /** `undefined` for a file that is not there yet. */
  readonly before: string | undefined;
  readonly after: string;
}

/** The commit that was made, or why none was. */
export type Committed = { readonly kind: 'committed'; readonly commit: string } | Refused;

/** Why nothing was committed. */
export interface Refused {
  readonly kind: 'refused';
  readonly why: Message;
  /** Where the person who set up the workflow must do something. */
  readonly isFault: boolean;
}

/** The branch of a pull request, to commit on. */
export interface Branch {
  /** Makes one commit of the edits on top of the head that was analysed. Never throws for what GitHub says. */
  commit(files: readonly FileEdit[], text: string): Promise<Committed>;
}
