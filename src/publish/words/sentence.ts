/**
 * The first words about one set of removed permissions, which comments, summary, warnings and logs share.
 *
 *   `deploy` (statement `ReadBuckets`) did not use **22 of its 58 permissions** here in the 90 days to 2026-11-20.
 *   `app` in 39 accounts did not use **1 of the 4 permissions** of `queues` (two statements) in …: `sqs:PurgeQueue`.
 *   `ops` did not use **14 of the 826 permissions** of `machines` in …; **2 of them** can go: `ec2:A`, `ec2:B`.
 *   `unused.json` lists **8 of the 9 permissions** of `deploy` as unused, without saying by whom or since when.
 */
import type { Part } from '../../edits/plan.js';
import type { Evidence } from '../../edits/proposal.js';
import type { Party } from '../../match/match.js';
import type { Policy } from '../../policy/model.js';
import { principalName } from '../../policy/names.js';
import { parsePattern } from '../../policy/pattern.js';
import { joined, listedWith, message, quotedList, words, type Message } from '../../text/message.js';
import { grouped } from '../../text/group.js';
import { hereOf, leftBeside, namesIn, statementsOf, type Here } from './here.js';
import { periodOf } from './period.js';
import { latestUse, whichOnes } from './which.js';
import { whoOf } from './who.js';

/** How many permissions, of which policy and statement, whose, over which days, and which if they are few: one sentence. */
export function sentence(parts: readonly Part[], evidence: Evidence): Message {
  return message`${counting(parts, evidence)}${whichOnes(hereOf(parts, evidence).goes, evidence)}.`;
}

/** The same without the names, for what lists all of them. */
export function sentenceWithoutNames(parts: readonly Part[], evidence: Evidence): Message {
  return message`${counting(parts, evidence)}${latestUse(hereOf(parts, evidence).goes, evidence)}.`;
}

function counting(parts: readonly Part[], evidence: Evidence): Message {
  const { parties } = evidence;
  const here = hereOf(parts, evidence);
  const stays = here.elsewhere.length + unusedBeside(parts, evidence);
  const counts = { ...here, unused: here.goes.length + stays };
  const some = words(stays === 0 ? '' : `; **${numberOf(here.goes)} of them** can go`);
  const who = whoOf(parties);
  const period = periodOf(evidence);
  if (who === undefined) {
    const files = filesOf(parties);
    const verb = words(files.length === 1 ? 'lists' : 'list');
    const when = period === undefined ? words('') : message` ${period}`;
    const lacks = words(period === undefined ? 'by whom or since when' : 'by whom');
    return message`${listedWith(files, 'and')} ${verb} ${counted(counts, 'the', 'all')}${placed(parts)} as unused${when}, without saying ${lacks}${some}`;
  }
  const when = period ?? words('in a period that the findings do not date');
  const agree = agreeing(filesOf(parties));
  if (isOwn(parts, parties))
    return message`${who}${statementWords(parts)} did not use ${counted(counts, 'its', 'any of its')} here ${when}${agree}${some}`;
  return message`${who} did not use ${counted(counts, 'the', 'any of the')}${placed(parts)} ${when}${agree}${some}`;
}

function numberOf(names: readonly unknown[]): string {
  return names.length === 0 ? 'none' : String(names.length);
}

/** How much is unused beside what goes, and stays granted by what is left of the same wildcards. */
function unusedBeside(parts: readonly Part[], evidence: Evidence): number {
  const goes = new Set(namesIn(parts).map((name) => name.toLowerCase()));
  const names = leftBeside(parts, evidence).flatMap((left) => left.names.map((name) => name.toLowerCase()));
  return new Set(names.filter((name) => !goes.has(name))).size;
}

/** What else follows for the policy: statements that go as a whole, wildcards that no longer grant what AWS adds. */
export function consequences(parts: readonly Part[]): Message {
  const whole = statementsOf(parts.filter(({ wholeStatement }) => wholeStatement)).length;
  const statements =
    whole === 0
      ? []
      : [
          words(
            whole === 1
              ? 'Nothing is left of the statement, so it goes.'
              : `Nothing is left of ${numeral(whole)} statements, so they go.`,
          ),
        ];
  return joined([...statements, ...futureActions(parts)], ' ');
}

/** A wildcard that goes takes with it what AWS would have added under it, and so do names in its place. */
function futureActions(parts: readonly Part[]): readonly Message[] {
  const wild = parts.flatMap(({ rewritten }) => rewritten.filter(({ from }) => isWildcard(from)));
  const narrowed = distinctOf(wild.filter(({ to }) => to.some(isWildcard)));
  const gone = distinctOf(wild.filter(({ to }) => !to.some(isWildcard)));
  return [
    ...(gone.length === 0
      ? []
      : [message`Actions that AWS adds under ${quotedList(gone, 3)} in future are no longer granted here.`]),
    ...(narrowed.length === 0
      ? []
      : [
          message`Actions that AWS adds under ${quotedList(narrowed, 3)} in future are granted only if one of the new patterns matches them.`,
        ]),
  ];
}

function distinctOf(rewritten: Part['rewritten']): readonly string[] {
  return [...new Set(rewritten.map(({ from }) => from))];
}

function isWildcard(written: string): boolean {
  const pattern = parsePattern(written);
  return pattern.kind === 'everything' || (pattern.kind === 'service' && pattern.wild);
}

interface Counts extends Here {
  /** What goes, and what is unused as well and stays. */
  readonly unused: number;
}

/** `**22 of its 58 permissions**`: `of` says whose they are, `all` how to say that it is all of them. */
function counted({ goes, stays, unused }: Counts, of: 'its' | 'the', all: string): Message {
  const total = stays === undefined ? undefined : goes.length + stays.length;
  if (total === undefined) return words(`**${unused} ${unused === 1 ? 'permission' : 'permissions'}**`);
  if (total === 1) return words(`**${of} only permission**`);
  return words(`**${unused < total ? `${unused} of ${of}` : all} ${total} permissions**`);
}

/** " of `deploy` (statement `ReadBuckets`)" */
function placed(parts: readonly Part[]): Message {
  const names = policiesOf(parts).map(({ at }) => at.name);
  if (names.length > 1) return message` of ${words(numeral(names.length))} policies (${quotedList(names, 3)})`;
  return message` of ${names[0] ?? ''}${statementWords(parts)}`;
}

/** " (statement `ReadBuckets`)", as far as the policy has several or the statement has a name. */
function statementWords(parts: readonly Part[]): Message {
  const statements = statementsOf(parts);
  const [first] = statements;
  if (statements.length > 1) return words(` (${numeral(statements.length)} statements)`);
  if (first?.sid !== undefined && first.sid !== '') return message` (statement ${first.sid})`;
  const [policy] = policiesOf(parts);
  const isOnly = policy === undefined || policy.statements.length + policy.unread.length === 1;
  return first === undefined || isOnly ? words('') : words(` (statement ${first.index + 1})`);
}

/** Whether the one policy is called as the one principal. */
function isOwn(parts: readonly Part[], parties: readonly Party[]): boolean {
  const policies = policiesOf(parts);
  const names = new Set(
    parties.flatMap(({ principal }) => (principal === undefined ? [] : [principalName(principal)])),
  );
  return policies.length === 1 && names.size === 1 && names.has(policies[0]?.at.name ?? '');
}

function policiesOf(parts: readonly Part[]): readonly Policy[] {
  return [...grouped(parts, ({ policy }) => policy).keys()];
}

function filesOf(parties: readonly Party[]): readonly Message[] {
  const paths = parties.flatMap(({ principal, path }) => (principal === undefined ? [path ?? ''] : []));
  return [...new Set(paths)].map((path) => message`${path}`);
}

function agreeing(files: readonly Message[]): Message {
  if (files.length === 0) return words('');
  return message` (${listedWith(files, 'and')} ${words(files.length === 1 ? 'agrees' : 'agree')})`;
}

/** A number as people write it within a sentence. */
function numeral(count: number): string {
  return ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][count] ?? String(count);
}
