/**
 * The config files of other repositories that a config extends.
 */
import type { PresetRef } from '../config/preset-ref.js';

/** What a preset says, and the commit that it was read at. */
export interface Preset {
  readonly sha: string;
  readonly text: string;
}

/** A way to read presets. */
export interface Presets {
  /** The preset. Throws a `UserError` that says what to do where it cannot be read or must not be. */
  read(ref: PresetRef): Promise<Preset>;
}
