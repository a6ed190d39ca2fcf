/**
 * The results as a Code Quality report of GitLab, for the widget of a merge request.
 *
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format: a list of objects with
 * `description`, `check_name`, `fingerprint`, `severity` and `location`. GitLab compares the reports of both
 * branches by their fingerprints, so a step keeps its own when its lines move.
 */
import { createHash } from 'node:crypto';
import type { Outcome, RefinedFile } from '../../edits/proposal.js';
import type { Report } from '../../review/report.js';
import { lineAt, linesOf } from '../../text/line.js';
import { plain, type Message } from '../../text/message.js';
import { fingerprintOf } from '../comments/marker.js';
import type { OutputFile } from '../plan.js';
import type { Publisher } from '../publisher.js';
import { distinctFingerprints, outcomeSentence, stepSentence } from '../words/step.js';

/** The report as a file, where the command line asks for one. */
export const codeQuality: Publisher<readonly OutputFile[]> = ({ report, config: { codeQualityFile } }) =>
  codeQualityFile === undefined
    ? []
    : [{ purpose: 'code-quality', path: codeQualityFile, text: `${JSON.stringify(issuesOf(report), undefined, 1)}\n` }];

/** One thing that GitLab shows. */
interface Issue {
  readonly description: string;
  readonly check_name: 'unused-permission' | 'unused-policy' | 'not-analysed';
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } };
}

/** In the order of the files. */
function issuesOf(report: Report): readonly Issue[] {
  const severity = report.verdict.kind === 'fail' ? 'major' : 'minor';
  const distinct = distinctFingerprints();
  return [
    ...report.refined.flatMap((file) => stepIssues(file, severity, distinct)),
    ...report.outcomes.flatMap((outcome) => outcomeIssue(outcome, severity, distinct)),
  ];
}

type Distinct = (fingerprint: string) => string;

function stepIssues(file: RefinedFile, severity: Issue['severity'], distinct: Distinct): readonly Issue[] {
  const lines = linesOf(file.before);
  return file.steps.map((step) => {
    const [first = { start: 0, end: 0 }] = step.places;
    return {
      description: unmarked(stepSentence(step)),
      check_name: 'unused-permission',
      fingerprint: distinct(fingerprintOf(file.path, step.parts)),
      severity,
      location: { path: file.path, lines: { begin: lineAt(lines, first.start), end: lineAt(lines, first.end) } },
    };
  });
}

function outcomeIssue(outcome: Outcome, severity: Issue['severity'], distinct: Distinct): readonly Issue[] {
  const { kind, at, first, last, incomplete } = outcome;
  if (kind !== 'emptied' && !incomplete) return [];
  const check = kind === 'emptied' ? 'unused-policy' : 'not-analysed';
  const description = unmarked(outcomeSentence(outcome));
  const identity = JSON.stringify([check, at.path, description]);
  return [
    {
      description,
      check_name: check,
      fingerprint: distinct(createHash('sha256').update(identity).digest('hex').slice(0, 24)),
      severity: kind === 'emptied' ? severity : 'info',
      location: { path: at.path, lines: { begin: first, end: last } },
    },
  ];
}

/** A message as text: GitLab shows no bold. */
function unmarked({ words, atoms }: Message): string {
  return plain({ words: words.map((part) => part.replaceAll('**', '')), atoms });
}
