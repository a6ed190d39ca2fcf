/**
 * The summary: the verdict with its reasons, every policy in numbers, what can be removed, what stays and why.
 *
 * One text for two publishers: the job summary and the summary comment.
 */
import { saidOnce } from '../../review/reasons.js';
import type { Config } from '../../config/config.js';
import type { Report } from '../../review/report.js';
import { grouped } from '../../text/group.js';
import { joined, message, quotedList, shortened } from '../../text/message.js';
import { unifiedDiff } from '../../text/diff.js';
import { splitLines } from '../../text/line.js';
import { fitted, isCut, type Group, type Measure } from '../words/fit.js';
import { grounds, leftLines } from '../words/evidence.js';
import { hereOf } from '../words/here.js';
import { findingsSection } from './findings-section.js';
import { head } from './head.js';
import { code, fenced, folded, html, listed, markdown, shownLines } from '../words/markdown.js';
import { patchSection } from './patch-section.js';
import { mostRows, picture, policyTable } from './policy-table.js';
import { outsideSection } from '../words/outside.js';
import { consequences, sentence } from '../words/sentence.js';
import type { Outcome } from '../../edits/proposal.js';

/** Characters for lists that could grow without end. */
const roomForReasons = 12_000;
const roomForList = 12_000;
const roomForPolicy = 4_000;
const roomForDetails = 16_000;
const longestDiff = 20_000;

/** The whole summary in at most `limit`, by characters or another measure; what is cut is said. */
export function summaryOf(
  report: Report,
  limit: number,
  measure: Measure,
  config: Pick<Config, 'patchFile' | 'patchArtifact'>,
): string {
  const { tallies } = report;
  const groups = (roomForStays: number): readonly Group[] => [
    section('verdicts', head(report, roomForReasons)),
    section('pictures', picture(tallies)),
    section('tables', policyTable(tallies, mostRows)),
    section('lists of unused policies', emptiedSection(report)),
    { of: 'suggestions', title: '### Suggestions', items: suggestionSections(report) },
    { of: 'diffs outside the pull request', title: '', items: outsideSections(report) },
    section('lines about the patch', patchSection(report, config)),
    section('lists of what stays and why', staysSection(report, roomForStays)),
    section('lists about findings', findingsSection(report)),
  ];
  const text = fitted(groups(roomForList), limit, measure, whereAll);
  // Where not all fits, what stays and why gets the room that a later section is sure of.
  return isCut(text) ? fitted(groups(Math.floor(limit / 30)), limit, measure, whereAll) : text;
}

const whereAll =
  'The JSON report of this run (output `report`) has everything, the patch (output `patch`) every refinement.';

/** One section, which may be empty. */
function section(of: string, text: string): Group {
  return { of, title: '', items: text === '' ? [] : [() => text] };
}

/** A policy of which nothing is used is the best news there is, and no suggestion can carry it. */
function emptiedSection({ outcomes }: Report): string {
  const lines = outcomes
    .filter(({ kind }) => kind === 'emptied')
    .map((outcome) => `${markdown(message`${outcome.at.path}, ${outcome.at.name}`)}: ${outcomeLine(outcome)}`);
  return lines.length === 0 ? '' : `### Not used at all\n\n${listed(lines, roomForList)}`;
}

/** What has a section of its own, or needs none. */
const elsewhere = new Set<Outcome['kind']>(['inline', 'outside-diff', 'emptied', 'tight']);

/** Everything that was left as it is, policy by policy, with its reason; `room` is what it is sure of. */
function staysSection({ outcomes }: Report, room: number): string {
  const told = saidOnce(outcomes).filter(({ kind }) => !elsewhere.has(kind));
  const byPolicy = grouped(told, ({ at }) => `${at.path}\n${at.name}`);
  const items = [...byPolicy.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const policy = markdown(message`${first.at.path}, ${first.at.name}`);
    const lines = listed(all.map(outcomeLine), Math.min(roomForPolicy, Math.floor(room / 3))).split('\n');
    return [[policy, ...lines.map((line) => `  ${line}`)].join('\n')];
  });
  const tight = outcomes.filter(({ kind }) => kind === 'tight').length;
  const rest = tight === 0 ? [] : [`${tight} ${tight === 1 ? 'policy has' : 'policies have'} nothing to remove`];
  if (items.length + tight === 0) return '';
  const count = items.length === 0 ? '' : ` (${items.length} ${items.length === 1 ? 'policy' : 'policies'})`;
  return folded(`What stays as it is, and why${count}`, listed([...rest, ...items], room));
}

const labels: Readonly<Record<Outcome['kind'], string>> = {
  inline: 'suggested',
  'outside-diff': 'no suggestion',
  emptied: 'nothing left',
  withheld: 'not suggested',
  left: 'stays granted',
  exempt: 'new permission',
  kept: 'kept',
  tight: 'nothing to remove',
  unmatched: 'no finding applies',
  skipped: 'left alone',
  advice: 'advice',
  note: 'note',
};

function outcomeLine({ kind, first, last, statement, removed, why, incomplete, paste }: Outcome): string {
  const lines = first === last ? `line ${first}` : `lines ${first}–${last}`;
  const where = statement === undefined ? lines : `statement ${statement + 1}, ${lines}`;
  const count =
    removed.length === 0 ? [] : [message`${removed.length} of its permissions can be removed: ${quotedList(removed)}`];
  const reason = joined([...count, ...(why === undefined ? [] : [why])], '; ');
  const text = reason.words.join('') === '' ? '' : `: ${markdown(shortened(reason, 2_000))}`;
  const instead = paste === undefined ? '' : pasted(paste);
  return `${incomplete ? '⚠️ ' : ''}${labels[kind]} (${where})${text}${instead}`;
}

/** A statement to add, below its line of a list. */
function pasted({ language, lines }: NonNullable<Outcome['paste']>): string {
  const block = fenced(language, shownLines(lines)).split('\n');
  return ['; this statement would deny it:', '', ...block.map((line) => `  ${line}`), ''].join('\n');
}

function suggestionSections({ suggestions, refined, commands }: Report): Group['items'] {
  const texts = new Map(refined.map(({ path, before }) => [path, splitLines(before)]));
  return suggestions.map(({ replacement, parts, evidence }) => () => {
    const { path, first, last, newLines } = replacement;
    const place = first === last ? `line ${first}` : `lines ${first}–${last}`;
    const count = hereOf(parts, evidence).goes.length;
    const old = (texts.get(path) ?? []).slice(first - 1, last);
    return folded(
      `<code>${html(path)}</code>, ${place}: ${count} ${count === 1 ? 'permission' : 'permissions'}`,
      [
        markdown(sentence(parts, evidence)),
        lineDiff(old, newLines),
        ...[markdown(consequences(parts)), ...leftLines(parts, evidence, commands)].filter((line) => line !== ''),
        grounds(parts, evidence, roomForDetails),
      ].join('\n\n'),
    );
  });
}

/** Lines that become other lines, as a diff that shows both whole. */
function lineDiff(old: readonly string[], now: readonly string[]): string {
  const diff = unifiedDiff(`${old.join('\n')}\n`, `${now.join('\n')}\n`, old.length);
  if (diff === undefined || diff.length > longestDiff) return 'The diff is too long to show here.';
  return fenced('diff', shownLines(diff.split('\n').slice(1)));
}

function outsideSections({ outside, commands }: Report): Group['items'] {
  return outside.map(
    (each) => () => `### Not as a suggestion: ${code(each.path)}\n\n${outsideSection(each, commands, 2 * longestDiff)}`,
  );
}
