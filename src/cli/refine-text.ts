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
import { refineFile, type RefinedPolicy, type Reported } from '../edits/refine-file.js';
import { excess } from '../edits/quota.js';
import type { Discovery } from '../sources/source.js';
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
  const refined = refineByFindings(file, read.findings, catalogue);
  const [problem] = read.problems;
  if (problem !== undefined && read.findings.length === 0)
    throw new UserError(plain(message`findings file ${findings.path}: ${problem.why}`), plain(problem.help));
  const problems = read.problems.map(({ why, help }) => `${plain(why)}; ${plain(help)}`);
  return { ...refined, notes: [...problems, ...refined.notes] };
}

/** The same by findings that were read already. */
export function refineByFindings(file: SourceFile, findings: readonly Finding[], catalogue: Catalogue): RefinedText {
  return refineWithChanges(file, findings, catalogue).refined;
}

/** The same, with what became of each policy of the file. */
export function refineWithChanges(
  file: SourceFile,
  findings: readonly Finding[],
  catalogue: Catalogue,
): { readonly refined: RefinedText; readonly policies: readonly RefinedPolicy[] } {
  const unused = unusedOf(findings);
  const reported: Reported = { unused, base: { kind: 'same' }, evidence: () => ({ ...noEvidence, unused }) };
  const { discoveries, policies, refined, outcomes } = refineFile(file, () => reported, catalogue, {
    files: [file],
    hunks: undefined,
    shelves: undefined,
    mostLines: Number.POSITIVE_INFINITY,
  });
  refuseUnread(file, discoveries);
  const [flaw] = outcomes.flatMap(({ kind, why }) => (kind === 'withheld' && why !== undefined ? [why] : []));
  if (flaw !== undefined) throw new Error(plain(flaw));
  const kept = policies.filter(({ isEmptied }) => !isEmptied);
  const dropped = policies.flatMap(({ changes }) => changes.flatMap(({ decisions }) => decisions));
  const notes = [
    ...(findings.length === 0 ? ['the findings report nothing that counts; nothing was changed'] : []),
    ...notesOf(policies, file.text, catalogue),
  ];
  const text = kept.length === 0 ? undefined : (refined?.after ?? file.text);
  return { refined: { text, removed: [...new Set(dropped.flatMap((each) => each.dropped))], notes }, policies };
}

const noEvidence = {
  parties: [],
  grounds: [],
  rests: [],
  differences: [],
  uses: new Map<never, never>(),
  period: undefined,
};

function refuseUnread({ path }: SourceFile, discoveries: readonly Discovery[]): void {
  for (const found of discoveries)
    if (found.kind === 'skipped')
      throw new UserError(`\`${path}\` could not be read: ${plain(found.why)}`, 'fix the file; nothing was changed');
  if (discoveries.length === 0)
    throw new UserError(
      `\`${path}\` holds no IAM policy document`,
      'give a JSON policy (an object with `Statement`), Terraform or a template that defines one',
    );
}

function notesOf(policies: readonly RefinedPolicy[], source: string, catalogue: Catalogue): readonly string[] {
  return [
    ...policies.flatMap(({ found: { policy } }) =>
      policy.unread.map(({ index, why }) => `statement ${index + 1}: ${plain(why)}`),
    ),
    ...policies.flatMap(({ notes }) => notes.map((note) => noteText(note, catalogue))),
    ...policies.flatMap(({ found: { policy }, isEmptied }) =>
      isEmptied ? [`nothing of ${visible(policy.at.name)} is used: detach it and delete it`] : [],
    ),
    ...policies.flatMap((each) => (each.isEmptied ? [] : tooLong(each, source))),
  ];
}

function tooLong({ found: { policy }, changes }: RefinedPolicy, source: string): readonly string[] {
  const over = excess(policy, source, changes);
  return over === undefined
    ? []
    : [
        `${visible(policy.at.name)} has ${over.size} characters, more than the quota of ${over.quota}: split it, or deny the unused actions in a statement of their own`,
      ];
}
