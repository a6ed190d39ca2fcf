/**
 * The words about one set of removed permissions that comments and summary share.
 */
import type { Finding } from '../../findings/finding.js';
import { principalName, type ActionName } from '../../policy/names.js';
import type { Ground } from '../../match/match.js';
import { lastUse } from '../../refine/unused.js';
import { leftWords } from '../../review/policy-outcomes.js';
import type { Part } from '../../edits/plan.js';
import { joined, message, words, type Message } from '../../text/message.js';
import { code, fenced, folded, listed, markdown, shownLines } from './markdown.js';
import type { Evidence } from '../../edits/proposal.js';

/** How many permissions, whose, since when, out of which period: one sentence. */
export function sentence(parts: readonly Part[], evidence: Evidence): Message {
  const names = namesIn(parts);
  const count = message`**${names.length} ${words(names.length === 1 ? 'permission' : 'permissions')}**`;
  const analysed = latest(evidence.parties.flatMap(({ findings }) => findings.map(({ analyzedAt }) => analyzedAt)));
  const period =
    analysed === undefined ? words('') : message` in the period that was analysed until ${words(day(analysed))}`;
  const used = latest(names.map((name) => lastUseOf(name, evidence)));
  const since = used === undefined ? words('') : message`; the most recent use was on ${words(day(used))}`;
  // Of several policies, one principal may have each.
  const whose = new Set(evidence.parties.flatMap(({ principal }) => principal ?? []));
  const named = [...whose].map((principal) => message`${principalName(principal)}`);
  const files = evidence.parties.flatMap(({ principal, path }) =>
    principal === undefined ? [message`${path ?? ''}`] : [],
  );
  if (named.length === 0)
    return message`${count} granted here went unused${period}, as ${joined(files, ' and ')} reports${since}.`;
  const also =
    files.length === 0
      ? words('')
      : message` (${joined(files, ' and ')} ${words(files.length === 1 ? 'agrees' : 'agree')})`;
  return message`${joined(named, ' and ')} did not use ${count} granted here${period}${also}${since}.`;
}

/** What is unused besides and stays, each with what it would take to let it go: below the wildcards at hand, or where nothing else tells it. */
export function leftLines(parts: readonly Part[], evidence: Evidence): readonly string[] {
  return leftBeside(parts, evidence).map((each) => `${markdown(leftWords(each))}.`);
}

/** The same lists as they would be without it, as sections to fold, in about `room` characters. */
export function wholeSections(parts: readonly Part[], evidence: Evidence, room: number): readonly string[] {
  return leftBeside(parts, evidence).flatMap(({ whole }) => {
    const text = fenced('text', shownLines(whole));
    return text.length > room ? [] : [folded(`The list without them: ${whole.length} lines`, text)];
  });
}

function leftBeside(parts: readonly Part[], { left }: Evidence): Evidence['left'] {
  return left.filter(({ statement, under, names, unused }) => {
    const own = parts.filter((part) => part.statement === statement);
    const isHere = own.some(({ rewritten }) => rewritten.some(({ from }) => under.includes(from)));
    return isHere || (own.length > 0 && names.length === unused);
  });
}

/** One line a removed action, with its last use. */
export function removedLines(parts: readonly Part[], evidence: Evidence): readonly string[] {
  return namesIn(parts).map((name) => {
    const used = lastUseOf(name, evidence);
    return `${code(name)}: ${used === undefined ? 'no use on record' : `last used ${day(used)}`}`;
  });
}

/** What takes the place of each narrowed wildcard. */
export function rewrittenLines(parts: readonly Part[]): readonly string[] {
  return parts.flatMap(({ rewritten }) =>
    rewritten.flatMap(({ from, to }) =>
      to.length === 0
        ? []
        : [
            markdown(
              message`${from} becomes ${joined(
                to.map((each) => message`${each}`),
                ', ',
              )}`,
            ),
          ],
    ),
  );
}

/** The findings that speak here, each with its principal, and what says that it is their policy. */
export function groundLines(evidence: Evidence): readonly string[] {
  const rests = [...new Set(evidence.rests.map(markdown))];
  const why = evidence.grounds.filter((ground) => ground !== 'deployed' || rests.length === 0);
  return [
    ...findingLines(evidence),
    ...[...why.map((ground) => grounds[ground]), ...rests].map((each) => `owner: ${each}`),
  ];
}

const grounds: Readonly<Record<Ground, string>> = {
  config: 'an entry of the config says so',
  deployed: 'the inventory shows it',
  recommendation: 'a recommendation of AWS names it',
  attachment: 'the files say so',
  name: 'the name of its file, by the convention that the config turns on',
  unnamed: 'the findings name nobody, and no config says otherwise',
};

function findingLines(evidence: Evidence): readonly string[] {
  return evidence.parties.flatMap(({ principal, findings }) => {
    const byId = new Map(findings.map((finding): [string, Finding] => [finding.id, finding]));
    return [...byId.values()].map(({ id, path }) =>
      principal === undefined
        ? markdown(message`the list in ${path}, which names no principal`)
        : markdown(message`finding ${id} about ${principal}, in ${path}`),
    );
  });
}

/** Where AWS recommends something else, as a section; empty where it does not. */
export function differencesSection({ differences }: Evidence, room: number): string {
  const lines = [...new Set(differences.map(markdown))];
  return lines.length === 0 ? '' : `**AWS recommends otherwise**\n\n${listed(lines, room)}`;
}

/** The distinct actions that go, without regard to case, sorted. */
export function namesIn(parts: readonly Part[]): readonly ActionName[] {
  const byName = new Map(parts.flatMap(({ dropped }) => dropped.map((name) => [name.toLowerCase(), name])));
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}

function lastUseOf(name: ActionName, { unused }: Evidence): string | undefined {
  const lower = name.toLowerCase();
  const colon = lower.indexOf(':');
  return lastUse(unused, lower.slice(0, colon), lower.slice(colon + 1));
}

function latest(times: readonly (string | undefined)[]): string | undefined {
  return times
    .filter((time) => time !== undefined && /^\d{4}-\d\d-\d\d/.test(time))
    .sort()
    .at(-1);
}

/** The date of an ISO 8601 time. */
function day(time: string): string {
  return time.slice(0, 10);
}
