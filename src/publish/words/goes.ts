/**
 * What goes, as a list to be read at a glance: services as a whole first, then names by what they may do.
 *
 *   **What goes: 24 of 58**
 *   - all of `sqs`: 20 permissions, no use on record
 *   - permissions management: `s3:PutBucketPolicy`
 *   - write: `s3:DeleteObject` (2026-03-01), `s3:PutObject`
 */
import type { ActionName } from '../../policy/names.js';
import type { Part } from '../../edits/plan.js';
import type { Evidence } from '../../edits/proposal.js';
import { grouped } from '../../text/group.js';
import { halves, hereOf, lastUseOf, type Here } from './here.js';
import { levelOf, levelsByDanger, type Level } from './levels.js';
import { code } from './markdown.js';
import { dayOf } from './period.js';

/** How many names a person still reads. */
const most = 40;

/** The section, in about `room` characters. */
export function goesSection(parts: readonly Part[], evidence: Evidence, room: number): string {
  const here = hereOf(parts, evidence);
  if (here.goes.length === 0) return '';
  const byService = grouped(here.goes, (name) => halves(name)[0].toLowerCase());
  const whole = [...byService].filter(([service, names]) => goesWhole(service, names, here, evidence));
  const rest = [...byService].flatMap(([service, names]) => (whole.some(([each]) => each === service) ? [] : names));
  const lines = [...whole.map((each) => serviceLine(each, evidence)), ...levelLines(rest, evidence, room)];
  const total = here.stays === undefined ? '' : ` of ${here.goes.length + here.stays.length}`;
  return [`**What goes: ${here.goes.length}${total}**${legend(rest, evidence)}`, bullets(lines)].join('\n\n');
}

/** Whether a service that is unused as a whole goes from the statements, with nothing of it left. */
function goesWhole(service: string, names: readonly ActionName[], { stays }: Here, { unused }: Evidence): boolean {
  const isLeft = stays?.some((name) => name.toLowerCase().startsWith(`${service}:`)) ?? true;
  return names.length > 1 && unused.get(service)?.whole === true && !isLeft;
}

function serviceLine([service, names]: readonly [string, readonly ActionName[]], { unused }: Evidence): string {
  const used = unused.get(service)?.lastUsed;
  const when = used === undefined ? 'no use on record' : `last used ${shownDay(used)}`;
  return `all of ${code(service)}: ${names.length} permissions, ${when}`;
}

/** The names by level, at most 40 and as far as there is room; the others are counted. */
function levelLines(names: readonly ActionName[], evidence: Evidence, room: number): readonly string[] {
  const byLevel = grouped(names, (name) => levelOf(name, evidence.catalogue));
  const inOrder = levelsByDanger.flatMap((level) => (byLevel.get(level) ?? []).map((name) => ({ level, name })));
  const isShared = sharedDay(names, evidence) !== undefined;
  let used = 0;
  const shown = inOrder.slice(0, most).flatMap(({ level, name }) => {
    const text = isShared ? code(name) : withDate(name, evidence);
    used += text.length + 2;
    return used > room ? [] : [{ level, text }];
  });
  const isTold = byLevel.size > 1 || !byLevel.has('unknown');
  const lines = [...grouped(shown, ({ level }) => level)].map(([level, all]) => {
    const list = all.map(({ text }) => text).join(', ');
    return isTold ? `${levelName(level)}: ${list}` : list;
  });
  const left = grouped(inOrder.slice(shown.length), ({ level }) => level);
  const counts = [...left].map(([level, all]) => (isTold ? `${all.length} ${levelName(level)}` : `${all.length}`));
  return left.size === 0 ? lines : [...lines, `… and ${counts.join(', ')} more, in the JSON report of this run`];
}

/** How people name a level of access. */
function levelName(level: Level): string {
  return level === 'unknown' ? 'of unknown access level' : level.replace('-', ' ');
}

function withDate(name: ActionName, evidence: Evidence): string {
  const used = lastUseOf(name, evidence);
  return used === undefined ? code(name) : `${code(name)} (${shownDay(used)})`;
}

/** What the dates mean, or that there are none; one that all names share is told here alone. */
function legend(names: readonly ActionName[], evidence: Evidence): string {
  if (names.length === 0) return '';
  const shared = sharedDay(names, evidence);
  if (shared !== undefined) return `, last used ${shared}`;
  const dated = names.filter((name) => lastUseOf(name, evidence) !== undefined).length;
  if (dated === 0) return ', no use on record';
  return dated === names.length
    ? ', with the day of the last use'
    : ', with the day of the last use where one is on record';
}

function sharedDay(names: readonly ActionName[], evidence: Evidence): string | undefined {
  const days = new Set(names.map((name) => lastUseOf(name, evidence)).map((used) => used && shownDay(used)));
  return days.size === 1 ? [...days][0] : undefined;
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** A time from a finding may be any text. */
function shownDay(time: string): string {
  return /^\d{4}-\d\d-\d\d/.test(time) ? dayOf(time) : 'on a day that cannot be read';
}
