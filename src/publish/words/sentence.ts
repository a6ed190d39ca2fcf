/**
 * The first words about one set of removed permissions, which comments, summary, warnings and logs share.
 *
 *   `deploy` (statement `ReadBuckets`) did not use **22 of its 58 permissions** here in the 90 days to 2026-11-20.
 *   `app` in 39 accounts did not use **any of the 20 permissions** of `queues` (two statements) in …
 *   **8 of the 9 permissions** of `deploy` went unused, as `unused.json` reports, naming neither a principal nor a period.
 */
import type { Part } from '../../edits/plan.js';
import type { Evidence } from '../../edits/proposal.js';
import type { Party } from '../../match/match.js';
import type { Policy } from '../../policy/model.js';
import { principalName } from '../../policy/names.js';
import { parsePattern } from '../../policy/pattern.js';
import { joined, message, quotedList, words, type Message } from '../../text/message.js';
import { grouped } from '../../text/group.js';
import { hereOf, lastUseOf, statementsOf, type Here } from './here.js';
import { dayOf, periodOf } from './period.js';
import { listedWith, whoOf } from './who.js';

/** How many permissions, of which policy and statement, whose, over which days: one sentence. */
export function sentence(parts: readonly Part[], evidence: Evidence): Message {
  const { parties } = evidence;
  const here = hereOf(parts, evidence);
  const who = whoOf(parties);
  const period = periodOf(evidence);
  const used = latestUse(here, evidence);
  const since = used === undefined ? words('') : message`; the latest use was on ${words(dayOf(used))}`;
  if (who === undefined) {
    const when = period === undefined ? words('') : message` ${period}`;
    const lacks = words(period === undefined ? 'naming neither a principal nor a period' : 'naming no principal');
    const files = filesOf(parties);
    const verb = words(files.length === 1 ? 'reports' : 'report');
    return message`${counted(here, 'The', 'All')}${placed(parts)} went unused${when}, as ${listedWith(files, 'and')} ${verb}, ${lacks}${since}.`;
  }
  const when = period === undefined ? words('in a period that the findings do not date') : period;
  const agree = agreeing(filesOf(parties));
  if (isOwn(parts, parties))
    return message`${who}${statementWords(parts)} did not use ${counted(here, 'its', 'any of its')} here ${when}${agree}${since}.`;
  return message`${who} did not use ${counted(here, 'the', 'any of the')}${placed(parts)} ${when}${agree}${since}.`;
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

/** A wildcard that goes takes with it what AWS would have added under it. */
function futureActions(parts: readonly Part[]): readonly Message[] {
  const wild = parts.flatMap(({ rewritten }) => rewritten.filter(({ from }) => isWildcard(from)));
  const narrowed = distinctOf(wild.filter(({ to }) => to.length > 0));
  const gone = distinctOf(wild.filter(({ to }) => to.length === 0));
  return [
    ...(gone.length === 0
      ? []
      : [message`What AWS adds under ${quotedList(gone, 3)} later is no longer granted here.`]),
    ...(narrowed.length === 0
      ? []
      : [
          message`What AWS adds under ${quotedList(narrowed, 3)} later is granted only where a new pattern matches it.`,
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

/** `**22 of its 58 permissions**`: `of` says whose they are, `all` how to say that it is all of them. */
function counted({ goes, stays }: Here, of: 'its' | 'the' | 'The', all: string): Message {
  const count = goes.length;
  const total = stays === undefined ? undefined : count + stays.length;
  if (total === undefined) return words(`**${count} ${count === 1 ? 'permission' : 'permissions'}**`);
  if (total === 1) return words(`**${of} only permission**`);
  return words(`**${count < total ? `${count} of ${of.toLowerCase()}` : all} ${total} permissions**`);
}

/** " of `deploy` (statement `ReadBuckets`)" */
function placed(parts: readonly Part[]): Message {
  const names = policiesOf(parts).map(({ at }) => at.name);
  if (names.length > 1) return message` of ${words(numeral(names.length))} policies, ${quotedList(names, 3)},`;
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

function latestUse({ goes }: Here, evidence: Evidence): string | undefined {
  const times = goes.map((name) => lastUseOf(name, evidence));
  return times
    .filter((time) => time !== undefined && /^\d{4}-\d\d-\d\d/.test(time))
    .sort()
    .at(-1);
}

/** A number as people write it within a sentence. */
function numeral(count: number): string {
  return ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][count] ?? String(count);
}
