/**
 * How a person gets at every refinement, also what no suggestion can carry, as a section of the job summary.
 *
 * Only ways that are there: the patch where the workflow says that it keeps it, `/refine`
 * where a workflow of the base branch answers it, and `fix` on a clone, which is always there.
 */
import type { Config } from '../../config/config.js';
import type { Report } from '../../review/report.js';
import { fenced } from '../words/markdown.js';

/** The section; empty where there is nothing to refine. */
export function patchSection(
  { refined, head, commands }: Pick<Report, 'refined' | 'head' | 'commands'>,
  { patchArtifact, patchFile }: Pick<Config, 'patchArtifact' | 'patchFile'>,
): string {
  if (refined.length === 0) return '';
  const files = refined.length === 1 ? 'one file' : `${refined.length} files`;
  const commit = /^[0-9a-f]{7,}/.exec(head)?.[0].slice(0, 10) ?? 'the head';
  const fetched = `gh run download --name ${patchArtifact ?? ''} && git apply ${nameOf(patchFile)}`;
  const inAnswer = commands.includes('refine')
    ? ['Somebody with write access can have it committed to the branch: answer `/refine` on the pull request.']
    : [];
  return [
    `### All of it at once`,
    `Every refinement, also what no suggestion can carry, changes ${files} at \`${commit}\`.`,
    ...(patchArtifact === undefined
      ? []
      : ["It is in a patch of this run. At the top of the branch's checkout:", fenced('sh', [fetched])]),
    ...inAnswer,
    `In a clone of the branch, \`npx iam-policy-refiner fix\` writes it into the working tree.`,
  ].join('\n\n');
}

/** The name that an artifact gives the file; one that a shell would not take as it is stays a placeholder. */
function nameOf(patchFile = 'refine.patch'): string {
  const name = patchFile.slice(patchFile.search(/[^\\/]*$/));
  return /^[\w.-]+$/.test(name) && !name.startsWith('-') ? name : '*.patch';
}
