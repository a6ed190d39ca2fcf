/** One file, reviewed by findings that report something of three services: what the figures of files measure. */
import { noConfigFile } from '../src/config/config-file.js';
import { readFindings } from '../src/findings/index.js';
import { evidenceOf } from '../src/match/evidence.js';
import { bundledCatalogue } from '../src/policy/catalogue.js';
import { reviewFile, type FileReview } from '../src/review/review-file.js';
import type { Hunk } from '../src/text/diff.js';
import type { SourceFile } from '../src/text/file.js';
import { lineNumber, linesOf } from '../src/text/line.js';

const read = readFindings({
  path: 'unused.json',
  text: JSON.stringify([
    { serviceNamespace: 's3', actions: ['DeleteObject'] },
    { serviceNamespace: 'ssm', actions: ['GetParameterHistory'] },
    { serviceNamespace: 'sqs' },
  ]),
});

const grounds = {
  evidence: evidenceOf(read, ['unused.json'], { today: '2026-11-26' }),
  principals: undefined,
  rules: noConfigFile,
  catalogue: bundledCatalogue,
  newPermissions: 'exempt' as const,
  keep: [],
  keepAdded: [],
  keepInPullRequest: 'hold' as const,
  today: '2026-11-24',
  maxAgeDays: 30,
  maxPatterns: 20,
};

/** The review of a file, with others beside it, that the pull request leaves as it was; all its lines are in the diff where no hunks are given. */
export function reviewed(
  { path, text }: { readonly path: string; readonly text: string },
  hunks: readonly Hunk[] = wholeOf(text),
  beside: readonly SourceFile[] = [],
): FileReview {
  const files = [{ path, text }, ...beside];
  return reviewFile({ path, text, hunks, base: text }, grounds, { head: files, base: files });
}

/** One hunk that shows all of a text. */
export function wholeOf(text: string): readonly Hunk[] {
  return [{ first: lineNumber(1), last: lineNumber(linesOf(text).count), added: [lineNumber(1)] }];
}
