/**
 * `refine --policy <file> --unused <file>`: one file of policies in, the refined file out.
 *
 * The file stays as its author wrote it, but for what is removed. The result is
 * read again and judged before it is shown.
 */
import { UserError } from '../errors.js';
import type { Finding } from '../findings/finding.js';
import { readFindings } from '../findings/index.js';
import type { Catalogue } from '../policy/catalogue.js';
import type { ActionName } from '../policy/names.js';
import type { Policy } from '../policy/model.js';
import { refine, type Change } from '../refine/refine.js';
import { editsOf, planLists, touched } from '../edits/plan.js';
import { fitQuota } from '../edits/quota.js';
import { flawIn } from '../edits/read-back.js';
import { discover } from '../sources/index.js';
import { applyEdits } from '../text/edit.js';
import type { SourceFile } from '../text/file.js';
import { message, plain, visible } from '../text/message.js';
import { noteText, unusedOf } from './refine-value.js';

/** What became of a file of policies. */
export interface RefinedText {
  /** The refined file; `undefined` when nothing is left of its policy. */
  readonly text: string | undefined;
  readonly removed: readonly ActionName[];
  readonly notes: readonly string[];
}

/** The refined file, by a file of findings. Throws a `UserError` where the one holds no policy or the other nothing that is read. */
export function refineText(file: SourceFile, findings: SourceFile, catalogue: Catalogue): RefinedText {
  const read = readFindings(findings);
  const [problem] = read.problems;
  if (problem !== undefined && read.findings.length === 0)
    throw new UserError(plain(message`findings file ${findings.path}: ${problem.why}`), plain(problem.help));
  const refined = refineByFindings(file, read.findings, catalogue);
  const problems = read.problems.map(({ why, help }) => `${plain(why)}; ${plain(help)}`);
  return { ...refined, notes: [...problems, ...refined.notes] };
}

/** The same by findings that were read already. */
export function refineByFindings(file: SourceFile, findings: readonly Finding[], catalogue: Catalogue): RefinedText {
  const discoveries = discover([file]);
  const policies = discoveries.flatMap((found) => {
    if (found.kind === 'policy') return [found.policy];
    throw new UserError(`\`${file.path}\` could not be read: ${plain(found.why)}`, 'fix the file; nothing was changed');
  });
  if (policies.length === 0)
    throw new UserError(
      `\`${file.path}\` holds no IAM policy document`,
      'name a file with a policy document in JSON: an object with `Statement`',
    );
  const unused = unusedOf(findings);
  const refined = policies.map((policy) => ({ policy, ...refine(policy, unused, catalogue) }));
  const plans = refined.map(({ policy, changes }) => planLists(policy, changes));
  const kept = refined.filter((_, index) => plans[index] !== 'emptied');
  const notes = [
    ...(findings.length === 0 ? ['the findings report nothing that counts; nothing was changed'] : []),
    ...policies.flatMap(({ unread }) => unread.map(({ index, why }) => `statement ${index + 1}: ${plain(why)}`)),
    ...refined.flatMap((each) => each.notes.map((note) => noteText(note, catalogue))),
    ...refined.flatMap(({ policy }, index) =>
      plans[index] === 'emptied' ? [`nothing of ${visible(policy.at.name)} is used: detach it and delete it`] : [],
    ),
    ...kept.flatMap(({ policy, changes }) => tooLong(policy, file.text, changes)),
  ];
  const removed = [
    ...new Set(
      refined.flatMap(({ changes }) => changes.flatMap(({ decisions }) => decisions.flatMap(({ dropped }) => dropped))),
    ),
  ];
  if (kept.length === 0) return { text: undefined, removed, notes };
  const shares = plans.flatMap((each) =>
    each === 'emptied' ? [] : each.map((plan) => ({ plan, items: touched(plan) })),
  );
  const edits = shares.flatMap(({ plan, items }) => editsOf(file.text, plan, items).flatMap((group) => group.edits));
  const text = applyEdits(file.text, edits);
  const judged = kept.map(({ policy }) => ({ policy, unused, base: { kind: 'same' as const } }));
  const flaw = flawIn({ file, context: [file], discoveries, judged, catalogue }, text, shares, true);
  if (flaw !== undefined) throw new Error(plain(flaw));
  return { text, removed, notes };
}

function tooLong(policy: Policy, source: string, changes: readonly Change[]): readonly string[] {
  const { withheld, size, quota } = fitQuota(policy, source, changes);
  return withheld.length === 0
    ? []
    : [
        `${visible(policy.at.name)} has ${size} characters, more than the quota of ${quota}: split it, or deny the unused actions in a statement of their own`,
      ];
}
