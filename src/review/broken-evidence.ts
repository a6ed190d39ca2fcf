/**
 * What a pull request breaks of the evidence that it is judged by.
 */
import type { RunReason } from '../reasons/reason.js';

/** A config, a findings file or a catalogue that is valid at the base and not at the head. */
export interface BrokenEvidence {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly why: RunReason;
}
