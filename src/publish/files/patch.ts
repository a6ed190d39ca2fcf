/**
 * The patch with every refinement, in the diff or not: what suggestions cannot carry, it can.
 *
 * It is against the head commit, and `git apply` makes of each file exactly what
 * was proved. Where nothing is to be refined the text is empty and no file is
 * left, so that a later step cannot apply the patch of an earlier run.
 */
import type { Report } from '../../review/report.js';
import { gitPatch } from '../../text/git-patch.js';
import { fenced, folded } from '../words/markdown.js';
import type { Publisher } from '../publisher.js';
import type { RefinedFile } from '../../edits/proposal.js';

export const patch: Publisher = {
  name: 'patch',
  plan: ({ refined }, _posted, { patchFile }) => [
    { kind: 'write-file', purpose: 'patch', path: patchFile, text: patchOf(refined) },
  ],
};

/** All files in one patch; empty where nothing is to be refined. */
export function patchOf(refined: readonly RefinedFile[]): string {
  return refined.map(({ path, before, after }) => gitPatch(path, before, after)).join('');
}

/** How a person gets at the patch, for the summary; empty where there is none. */
export function patchSection({ refined, head }: Report, patchFile?: string): string {
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
