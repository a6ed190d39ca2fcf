/**
 * The report as one JSON document, for programs.
 */
import { plain } from '../../text/message.js';
import type { Report } from '../../review/report.js';
import { levels, type Count, type Tally } from '../../review/tally.js';
import type { ReviewComment } from '../comments/comment.js';
import type { Publisher } from '../publisher.js';

/** The text of the report; its `comments` are those that stand on the pull request after the run. */
export const jsonReport: Publisher<string> = ({ report, life }) =>
  `${JSON.stringify(reportAsJson(report, life.said), undefined, 2)}\n`;

/** The report as JSON. Lines are 1-based, statements count from 0. */
function reportAsJson(report: Report, comments: readonly ReviewComment[]): unknown {
  return {
    verdict: report.verdict.kind,
    reasons: report.verdict.reasons.map(plain),
    ...(report.verdict.remedy === undefined ? {} : { remedy: plain(report.verdict.remedy) }),
    ...(report.verdict.accepted === undefined ? {} : { accepted: report.verdict.accepted }),
    head: report.head,
    catalogue: plain(report.catalogue),
    unusedActions: report.removable,
    policies: report.policies,
    unusedOnChangedLines: report.tallies.flatMap(({ removed }) => removed).filter((each) => each.isNew).length,
    unusedByLevel: unusedByLevel(report),
    permissions: report.tallies.map(jsonTally),
    outcomes: report.outcomes.map(({ kind, at, first, last, statement, removed, why, incomplete, reason, paste }) => ({
      kind,
      source: at.source,
      path: at.path,
      name: at.name,
      startLine: first,
      endLine: last,
      ...(statement === undefined ? {} : { statement }),
      ...(removed.length === 0 ? {} : { removed }),
      ...(why === undefined ? {} : { why: plain(why) }),
      ...(incomplete ? { incomplete } : {}),
      ...(reason === undefined ? {} : { reason }),
      ...(paste === undefined ? {} : { paste: paste.lines.join('\n') }),
    })),
    comments: comments.map(({ path, first, last, body, suggestion }) => ({
      path,
      startLine: first,
      line: last,
      body,
      suggestion: suggestion.join('\n'),
    })),
    outside: report.outside.map(({ path, why, diff }) => ({ path, why: plain(why), diff: diff ?? null })),
    matches: report.matches.map(matchAsJson),
    notes: report.notes.map(plain),
    findings: {
      files: report.findings.files,
      count: report.findings.counts.findings,
      counts: report.findings.counts,
      ignored: report.findings.ignored.map(plain),
      problems: report.findings.problems.map(({ path, why, help }) => ({ path, why: plain(why), help: plain(help) })),
      unmatched: report.findings.unmatched.map(plain),
    },
  };
}

function unusedByLevel({ tallies }: Report): Readonly<Record<string, number>> {
  const removed = tallies.flatMap((each) => each.removed);
  return Object.fromEntries(levels.map((level) => [level, removed.filter((each) => each.level === level).length]));
}

function jsonTally({ at, before, after, removed, exempt, kept, left }: Tally): unknown {
  const counts = { before: jsonCount(before), after: jsonCount(after) };
  return { path: at.path, name: at.name, ...counts, removed, exempt, kept, ...(left === 0 ? {} : { left }) };
}

function jsonCount(count: Count): unknown {
  return count.kind === 'counted' ? { total: count.total, ...count.levels } : { uncountable: plain(count.why) };
}

function matchAsJson({ at, ground, parties, copies, differences }: Report['matches'][number]): object {
  return {
    path: at.path,
    name: at.name,
    ground,
    ...(copies.length === 0
      ? {}
      : {
          copies: copies.map(({ policy, account, holders, why }) => ({
            account,
            policy: policy.arn ?? policy.name,
            holders,
            rules: why,
          })),
        }),
    ...(differences.length === 0 ? {} : { differences: differences.map(plain) }),
    findings: parties.flatMap(({ principal, path, findings }) =>
      [...new Set(findings.map(({ id }) => id))].map((id) => ({
        id,
        principal: principal ?? null,
        path: path ?? findings[0]?.path ?? null,
      })),
    ),
  };
}
