/**
 * The summary beside review comments: the verdict, every policy in numbers, and where the comments stand.
 *
 * It repeats no diff, since each has a comment, and stays short: at most 4 KB, of which
 * each part has its share. What has no share left is counted, and is in the job summary.
 */
import type { Report } from '../../review/report.js';
import type { Line } from '../../text/line.js';
import { grouped } from '../../text/group.js';
import { code, markdown } from '../words/markdown.js';
import { message } from '../../text/message.js';
import { diffLink } from '../words/diff-link.js';
import { bytes } from '../words/fit.js';
import type { Material } from '../publisher.js';
import { head } from './head.js';
import { mostRows, policyTable } from './policy-table.js';

/** In bytes; below 4,096 together with the marker. */
const mostBytes = 3_900;
const roomForReasons = 800;
const roomForComments = 1_200;
const roomForLeft = 450;
const roomForEmptied = 300;

/** The summary as Markdown. */
export function shortSummary({ report, life, pull }: Pick<Material, 'report' | 'life' | 'pull'>): string {
  const first = head(report, roomForReasons);
  const below = [
    placesSection('Comments', [...life.said, ...life.onFiles], pull, roomForComments),
    placesSection('Without a comment of their own', life.left, pull, roomForLeft),
    outsideSection(notInDiff(report)),
    emptiedSection(report),
    'The job summary of this run shows every change, and what stays as it is and why.',
  ].filter((part) => part !== '');
  const table = tableWithin(report, mostBytes - bytes([first, ...below, ''].join('\n\n')));
  return `${[first, table, ...below].filter((part) => part !== '').join('\n\n')}\n`;
}

/** What can go where the pull request changes nothing, and no comment can stand. */
export function notInDiff({ outside, reached }: Report): Report['outside'] {
  return outside.filter(({ path }) => reached.includes(path));
}

/** The table with as many rows as fit. */
function tableWithin({ tallies }: Report, room: number): string {
  for (let most = Math.min(mostRows, tallies.length); most > 0; most--) {
    const table = policyTable(tallies, most);
    if (bytes(table) <= room) return table;
  }
  return '';
}

interface Placed {
  readonly path: string;
  readonly first?: Line;
  readonly last?: Line;
}

/** Where comments stand, one line a file; empty where there are none. */
function placesSection(title: string, comments: readonly Placed[], pull: string | undefined, room: number): string {
  const files = [...grouped(comments, ({ path }) => path)];
  const lines = files.map(([path, own]) => `${diffLink(pull, path, own[0]?.first)}: ${placesOf(own)}`);
  return lines.length === 0 ? '' : `**${title}**\n\n${within(room, lines, 'files')}`;
}

/** What can go in files that the pull request leaves as they are: GitHub's page of the diff has no place for it. */
function outsideSection(outside: Report['outside']): string {
  const lines = [...grouped(outside, ({ path }) => path)].map(([path, own]) => {
    const names = new Set(own.flatMap(({ parts }) => parts.map(({ policy: { at } }) => code(at.name, 80))));
    return `${code(path, 120)}: ${[...names].join(', ')}`;
  });
  return lines.length === 0 ? '' : `**In files that are not in the diff**\n\n${within(roomForLeft, lines, 'files')}`;
}

const mostPlaces = 8;

function placesOf(own: readonly Placed[]): string {
  const lines = own.flatMap(({ first, last }) =>
    first === undefined || last === undefined ? [] : [first === last ? `${first}` : `${first}–${last}`],
  );
  const more = lines.length > mostPlaces ? [`${lines.length - mostPlaces} more places`] : [];
  const onLines =
    lines.length === 0
      ? []
      : [
          `${lines.join().match(/[,–]/) === null ? 'line' : 'lines'} ${[...lines.slice(0, mostPlaces), ...more].join(', ')}`,
        ];
  return [...onLines, ...(own.length > lines.length ? ['the file as a whole'] : [])].join(' and ');
}

/** A policy of which nothing is used is the best news there is, and no suggestion can carry it. */
function emptiedSection({ outcomes }: Report): string {
  const lines = outcomes
    .filter(({ kind }) => kind === 'emptied')
    .map(({ at, first }) => `${markdown(message`${at.path}`)}:${first}, ${markdown(message`${at.name}`)}`);
  return lines.length === 0
    ? ''
    : `**Not used at all: detach and delete**\n\n${within(roomForEmptied, lines, 'policies')}`;
}

/** As many of the lines as fit, then how many more there are. */
function within(room: number, lines: readonly string[], what: string): string {
  let left = room;
  const shown = lines.filter((line) => {
    left -= bytes(line) + 3;
    return left >= 0;
  });
  const more = lines.length - shown.length;
  return [
    ...shown.map((line) => `- ${line}`),
    ...(more === 0 ? [] : [`- … and ${more} more ${what}, in the job summary of this run`]),
  ].join('\n');
}
