/**
 * Some policies, chosen out of all that a run has read: they alone are refined, and told of.
 */
import type { PolicyAddress } from '../policy/model.js';

/** Which policies they are, and the paths of the files that they stand in. */
export interface Choice {
  readonly paths: ReadonlySet<string>;
  readonly isChosen: (at: PolicyAddress) => boolean;
}
