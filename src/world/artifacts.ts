/**
 * Findings that another run of the repository keeps as an artifact.
 */
import type { ArtifactSource } from '../config/config.js';
import type { Message } from '../text/message.js';
import type { Found } from './local-files.js';

/** The artifacts of the repository's runs. */
export interface Artifacts {
  /** The files of an artifact, each as `artifact:<name>/<path>`, or why there are none. */
  read(source: ArtifactSource): Promise<FoundInRun>;
}

/** What an artifact held. */
export interface FoundInRun extends Found {
  /** Which run they are from. */
  readonly notes: readonly Message[];
}

/** What is found where there is no artifact to read. */
export const noFiles: FoundInRun = { files: [], gaps: [], notes: [] };

/** What every file of an artifact has before its name. */
export const artifactPrefix = 'artifact:';
