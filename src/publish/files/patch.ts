/**
 * The patch with every refinement, in the diff or not: what suggestions cannot carry, it can.
 *
 * It is against the head commit, and `git apply` makes of each file exactly what
 * was proved. Where nothing is to be refined the text is empty and no file is
 * left, so that a later step cannot apply the patch of an earlier run.
 */
import type { RefinedFile } from '../../edits/proposal.js';
import { gitPatch } from '../../text/git-patch.js';
import type { OutputFile } from '../plan.js';
import type { Publisher } from '../publisher.js';

/** The patch as a file. */
export const patch: Publisher<OutputFile> = ({ report, config }) => ({
  purpose: 'patch',
  path: config.patchFile,
  text: patchOf(report.refined),
});

/** All files in one patch; empty where nothing is to be refined. */
function patchOf(refined: readonly RefinedFile[]): string {
  return refined.map(({ path, before, after }) => gitPatch(path, before, after)).join('');
}
