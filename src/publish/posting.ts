/**
 * Whether anything is posted on the pull request.
 */
import type { Message } from '../text/message.js';

/** Whether anything is posted on the pull request. */
export type Posting =
  | {
      readonly kind: 'on';
      /** The address of the pull request, for links; `undefined` where it is not known. */
      readonly pull: string | undefined;
    }
  /** `isFault` where that is no choice of anybody's: then the job summary tells it, too. */
  | { readonly kind: 'off'; readonly why: Message; readonly isFault: boolean };
