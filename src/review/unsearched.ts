/**
 * Users of a policy that were not searched for, or were found and are not followed.
 */
import type { PolicyReason } from '../reasons/reason.js';

/** Files of which it is not known who else uses what stands in them, and why not. */
export interface Unsearched {
  readonly paths: readonly string[];
  /** The name of the policy in its file; any where there is none. */
  readonly name?: string | undefined;
  readonly why: PolicyReason;
  /**
   * A use that was found and is not followed, which an inventory answers; one in accounts that nobody names, which it
   * answers where the config lists all; one in accounts that a file names, which the config's list answers; or a search
   * that was not done, which nothing answers.
   */
  readonly kind: 'use' | 'accounts' | 'named-accounts' | 'search';
  /** Where a symbolic link shows the files as well: whom the config names there uses them. */
  readonly link?: { readonly at: string; readonly to: string } | undefined;
}
