/**
 * Report → SARIF results: one for each step of a refinement, at the very actions
 * it edits and with its edits as a fix; and one for each thing that could not be
 * looked at.
 *
 * The edits of different steps do not touch each other: any of the fixes may be
 * applied, also all of them. Columns count UTF-16 units; a byte-order mark is no
 * part of the first line.
 */
import { createHash } from 'node:crypto';
import type { Report } from '../../review/report.js';
import type { Range } from '../../text/edit.js';
import { columnAt, lineAt, linesOf, type Lines } from '../../text/line.js';
import { plain, visible, words, type Message } from '../../text/message.js';
import { fingerprintOf } from '../comments/marker.js';
import { namesIn } from '../words/here.js';
import { distinctFingerprints, outcomeSentence, stepSentence } from '../words/step.js';
import type { Outcome, RefinedFile, Step } from '../../edits/proposal.js';

/** The ids of the rules. */
export const ruleIds = ['unused-permission', 'unused-policy', 'not-analysed'] as const;

/** The id of a rule. */
export type RuleId = (typeof ruleIds)[number];

/** A result, and how much it matters. */
export interface SarifResult {
  /** The larger, the sooner it is shown where not all can be. */
  readonly weight: number;
  readonly result: unknown;
}

type Level = 'error' | 'warning' | 'note';

/** In the order of the files. */
export function resultsOf(report: Report): readonly SarifResult[] {
  const level = report.verdict.kind === 'fail' ? 'error' : 'warning';
  const distinct = distinctFingerprints();
  return [
    ...report.refined.flatMap((file) => stepResults(file, level, distinct)),
    ...report.outcomes.flatMap((outcome) => outcomeResult(outcome, level, distinct)),
  ];
}

/** GitHub shows no more locations of one result. */
const mostLocations = 100;

function stepResults(
  file: RefinedFile,
  level: Level,
  distinct: (fingerprint: string) => string,
): readonly SarifResult[] {
  const lines = linesOf(file.before);
  return file.steps.map((step) => ({
    weight: 1 + namesIn(step.parts).length,
    result: {
      ...headOf('unused-permission', level, stepSentence(step), distinct(fingerprintOf(file.path, step.parts))),
      locations: step.places.slice(0, mostLocations).map((range) => location(file.path, region(lines, range))),
      fixes: [fixOf(file, lines, step)],
    },
  }));
}

function fixOf({ path }: RefinedFile, lines: Lines, { edits, parts }: Step): unknown {
  const narrowed = parts.some(({ rewritten }) => rewritten.some(({ to }) => to.length > 0));
  return {
    description: { text: narrowed ? 'Grant only what is used' : 'Remove what is unused' },
    artifactChanges: [
      {
        artifactLocation: artifact(path),
        replacements: edits.map(({ range, newText }) => ({
          deletedRegion: region(lines, range),
          ...(newText === '' ? {} : { insertedContent: { text: newText } }),
        })),
      },
    ],
  };
}

function outcomeResult(
  outcome: Outcome,
  level: Level,
  distinct: (fingerprint: string) => string,
): readonly SarifResult[] {
  const { kind, at, first, last, statement, why, incomplete, removed } = outcome;
  if (kind !== 'emptied' && !incomplete) return [];
  const id = kind === 'emptied' ? 'unused-policy' : 'not-analysed';
  const reason = why ?? words('it could not be checked');
  const identity = JSON.stringify([id, at.path, at.name, statement ?? null, plain(reason)]);
  const fingerprint = distinct(createHash('sha256').update(identity).digest('hex').slice(0, 24));
  return [
    {
      weight: kind === 'emptied' ? 1 + removed.length : 0,
      result: {
        ...headOf(id, kind === 'emptied' ? level : 'note', outcomeSentence(outcome), fingerprint),
        locations: [location(at.path, { startLine: first, endLine: last })],
      },
    },
  ];
}

function headOf(ruleId: RuleId, level: Level, text: Message, fingerprint: string): object {
  return {
    ruleId,
    ruleIndex: ruleIds.indexOf(ruleId),
    level,
    message: { text: sarifText(text) },
    partialFingerprints: { primaryLocationLineHash: fingerprint },
  };
}

function location(path: string, at: object): unknown {
  return { physicalLocation: { artifactLocation: artifact(path), region: at } };
}

/** A relative URI. */
function artifact(path: string): unknown {
  const parts = path.replace(/\p{Cs}/gu, '\uFFFD').split('/');
  return { uri: parts.map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

function region(lines: Lines, { start, end }: Range): object {
  const [from, to] = [positionOf(lines, start), positionOf(lines, end)];
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

function positionOf(lines: Lines, offset: number): { readonly line: number; readonly column: number } {
  const line = lineAt(lines, offset);
  const hasMark = line === 1 && lines.text.startsWith('\uFEFF');
  return { line, column: columnAt(lines, offset) - (hasMark ? 1 : 0) };
}

/** A message as SARIF's plain text, in which no atom makes a link `[…](…)` (3.11.6) or a placeholder `{0}` (3.11.5). */
export function sarifText({ words: parts, atoms }: Message): string {
  return parts
    .map((part, index) => {
      const own = part.replaceAll('**', '');
      return index === 0 ? own : `\`${escaped(visible(atoms[index - 1] ?? ''))}\`${own}`;
    })
    .join('');
}

function escaped(atom: string): string {
  return atom.replace(/\](?=\()/g, '\\]').replace(/[{}]/g, '$&$&');
}
