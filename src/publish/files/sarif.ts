/**
 * The results as SARIF 2.1.0, for code scanning.
 *
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html, and what GitHub
 * makes of it: https://docs.github.com/en/code-security/reference/code-scanning/sarif-support-for-code-scanning
 * GitHub knows an alert again by `primaryLocationLineHash` alone, so our own
 * fingerprint stands there: it does not change when lines move. It takes at most
 * 25,000 results and 10 MB of gzip; what is less important is left out, and said.
 */
import { gzipSync } from 'node:zlib';
import type { Report } from '../../review/report.js';
import { message, words } from '../../text/message.js';
import type { OutputFile } from '../plan.js';
import type { Publisher } from '../publisher.js';
import { resultsOf, ruleIds, sarifText, type RuleId, type SarifResult } from './sarif-result.js';

/** The log as a file, where the input `sarif-file` asks for one. */
export const sarif: Publisher<readonly OutputFile[]> = ({ report, config: { sarifFile, scope } }) =>
  sarifFile === undefined ? [] : [{ purpose: 'sarif', path: sarifFile, text: sarifOf(report, scope, githubLimits) }];

/** What GitHub takes of one log. */
export interface SarifLimits {
  readonly results: number;
  /** Bytes of the log as gzip. */
  readonly size: number;
}

/** https://docs.github.com/en/code-security/reference/code-scanning/sarif-support-for-code-scanning */
export const githubLimits: SarifLimits = { results: 25_000, size: 10_000_000 };

/** The log as JSON, within the limits. */
export function sarifOf(report: Report, scope: string, limits: SarifLimits): string {
  const results = resultsOf(report);
  // The most important first, where not all can stay.
  const ranked = [...results].sort((a, b) => b.weight - a.weight);
  for (let room = Math.min(limits.results, ranked.length); ; room = Math.floor(room * 0.8)) {
    const chosen = new Set(ranked.slice(0, room));
    const shown = results.filter((each) => chosen.has(each));
    const log = `${JSON.stringify(logOf(report, scope, shown, results.length - room), undefined, 1)}\n`;
    if (room === 0 || fits(log, limits.size)) return log;
  }
}

function fits(log: string, size: number): boolean {
  return Buffer.byteLength(log) <= size || gzipSync(log).length <= size;
}

function logOf(report: Report, scope: string, results: readonly SarifResult[], leftOut: number): unknown {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'iam-policy-refiner',
            informationUri: 'https://github.com/iam-policy-refiner/iam-policy-refiner',
            rules: ruleIds.map((id) => ({ id, ...rules[id] })),
          },
        },
        // Several jobs on one commit must not close each other's alerts.
        automationDetails: { id: `iam-policy-refiner${scope === '' ? '' : `-${scope}`}/` },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications(report, leftOut) }],
        results: results.map(({ result }) => result),
        properties: { head: report.head, verdict: report.verdict.kind },
      },
    ],
  };
}

/** What belongs to no place in a file. */
function notifications({ gaps, findings, policies }: Report, leftOut: number): readonly unknown[] {
  const problems = policies === 0 ? [] : findings.problems;
  const told = [
    ...(leftOut === 0
      ? []
      : [
          message`${leftOut} ${words(leftOut === 1 ? 'result does' : 'results do')} not fit and ${words(leftOut === 1 ? 'is' : 'are')} left out; the JSON report of the run has everything`,
        ]),
    ...gaps,
    ...problems.map(({ path, why, help }) => message`findings file ${path}: ${why}; ${help}`),
  ];
  return told.map((each) => ({ level: 'warning', message: { text: sarifText(each) } }));
}

const rules: Readonly<Record<RuleId, object>> = {
  'unused-permission': rule(
    'UnusedPermission',
    'An IAM policy grants permissions that nobody uses.',
    'IAM Access Analyzer reports that no principal of this policy used these permissions in the analysed period. Remove them, or keep them with a reason in the keep-list.',
    'warning',
  ),
  'unused-policy': rule(
    'UnusedPolicy',
    'Nothing of an IAM policy is used.',
    'Every permission of this policy is reported unused. Detach and delete it, rather than leave an empty one.',
    'warning',
  ),
  'not-analysed': rule(
    'NotAnalysed',
    'A part of an IAM policy could not be checked.',
    'It could not be read, no finding speaks of it, or what was to be suggested failed its proof. So nothing is said about its use.',
    'note',
  ),
};

function rule(name: string, short: string, full: string, level: 'warning' | 'note'): object {
  return {
    name,
    shortDescription: { text: short },
    fullDescription: { text: full },
    help: { text: full },
    defaultConfiguration: { level },
    properties: { tags: ['iam', 'least-privilege'], precision: 'very-high' },
  };
}
