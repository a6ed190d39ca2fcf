/**
 * Whether anything is posted on the pull request.
 */
import type { Message } from '../text/message.js';

export type Posting =
  | { readonly kind: 'on' }
  /** `isFault` where that is no choice of anybody's: then the job summary tells it, too. */
  | { readonly kind: 'off'; readonly why: Message; readonly isFault: boolean };
