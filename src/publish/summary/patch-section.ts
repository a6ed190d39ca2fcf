/**
 * How a person gets at the patch of a run, as a section of the summary.
 */
import type { Report } from '../../review/report.js';
import { fenced, folded } from '../words/markdown.js';

/** The section; empty where there is nothing to refine. `patchFile` is where the patch is written, if that was said. */
export function patchSection({ refined, head }: Report, patchFile: string | undefined): string {
  if (refined.length === 0) return '';
  const files = refined.length === 1 ? 'one file' : `${refined.length} files`;
  return [
    '### All of it in one patch',
    `Every refinement, also what no suggestion can carry, is in a patch of ${files} against \`${/^[0-9a-f]{7,}/.exec(head)?.[0].slice(0, 10) ?? 'the head'}\`. At the top of the branch's checkout:`,
    fenced('sh', [`gh run download --name iam-refinements && git apply ${nameOf(patchFile)}`]),
    folded('The step that keeps the patch for download', fenced('yaml', uploadStep)),
  ].join('\n\n');
}

/** The name that an artifact gives the file; one that a shell would not take as it is stays a placeholder. */
function nameOf(patchFile = 'refine.patch'): string {
  const name = patchFile.slice(patchFile.search(/[^\\/]*$/));
  return /^[\w.-]+$/.test(name) && !name.startsWith('-') ? name : '*.patch';
}

/** `refine` is the id of the action's own step. */
const uploadStep = [
  '- uses: actions/upload-artifact@v4',
  "  if: always() && steps.refine.outputs.patch != ''",
  '  with:',
  '    name: iam-refinements',
  '    path: ${{ steps.refine.outputs.patch }} # `refine` is the `id` of the step of this action',
];
