/**
 * Outcomes → the reasons why a policy is not checked to its end: one sentence each, with its place.
 *
 * What is said of several statements of a policy is said once, with all of them.
 * What keeps the whole policy from being checked comes before what is said of a
 * statement, and the first few stand for many, one of each kind before the second of any.
 */
import type { Outcome } from '../edits/proposal.js';
import { grouped } from '../text/group.js';
import { message, plain, words, type Message } from '../text/message.js';

/** How many sentences one policy gets. */
const mostReasons = 8;

/** The outcomes, without those of which another one says the same at the place they are said of. */
export function saidOnce(outcomes: readonly Outcome[]): readonly Outcome[] {
  const told = new Set(
    outcomes.flatMap(({ because, incomplete, at }) =>
      because === undefined && incomplete ? [placeOf({ path: at.path, start: at.range.start })] : [],
    ),
  );
  return outcomes.filter(({ because }) => because === undefined || !told.has(placeOf(because)));
}

function placeOf({ path, start }: NonNullable<Outcome['because']>): string {
  return `${start} ${path}`;
}

/** The reasons that outcomes give, policy by policy, the most important of each first. */
export function reasonsOf(outcomes: readonly Outcome[]): readonly Message[] {
  const byPolicy = grouped(saidOnce(outcomes), ({ at }) => JSON.stringify([at.path, at.name, at.range]));
  return [...byPolicy.values()].flatMap(ofPolicy);
}

function ofPolicy(outcomes: readonly Outcome[]): readonly Message[] {
  const bySentence = grouped(outcomes, ({ why }) => (why === undefined ? '' : plain(why)));
  // One of each kind before the second of any: many long names hide nothing else.
  const kinds = grouped([...bySentence.values()], ([first]) => first?.why?.words.join('\0') ?? '');
  const ranked = [...kinds.values()].flatMap((same) =>
    same.map((each, nth) => ({ each, rank: [nth, weightOf(each)] })),
  );
  const all = ranked.sort((a, b) => compared(a.rank, b.rank)).map(({ each }) => each);
  const [first] = all[0] ?? [];
  const more = all.length - mostReasons;
  if (first === undefined || more <= 0) return sentences(all);
  const rest = message`${first.at.path}:${words(String(first.first))} (${first.at.name}): ${more} more reasons, in the JSON report of this run`;
  return [...sentences(all.slice(0, mostReasons)), rest];
}

/** What to do is said once, behind the first reason for it. */
function sentences(all: readonly (readonly Outcome[])[]): readonly Message[] {
  const said = new Set<string>();
  return all.flatMap((same) => {
    const [{ why, whyAlone } = { why: undefined }] = same;
    if (why === undefined || whyAlone === undefined) return sentence(same, why);
    const remedy = plain(why).slice(plain(whyAlone).length);
    const isSaid = said.has(remedy);
    said.add(remedy);
    return sentence(same, isSaid ? whyAlone : why);
  });
}

/** Less is more important. */
function weightOf(same: readonly Outcome[]): number {
  const weights = same.map(({ kind, statement }) => (statement === undefined ? 0 : 2) + (kind === 'note' ? 1 : 0));
  return weights.reduce((least, each) => Math.min(least, each), 9);
}

function compared([nthA = 0, a = 0]: readonly number[], [nthB = 0, b = 0]: readonly number[]): number {
  return nthA - nthB || a - b;
}

function sentence(same: readonly Outcome[], why: Message | undefined): readonly Message[] {
  const [outcome] = same;
  if (outcome === undefined) return [];
  const { at, first } = outcome;
  const where = message`${at.path}:${words(String(first))} (${at.name}${statementsOf(same)})`;
  return [message`${where}: ${why ?? words('it could not be checked')}`];
}

/** ", statement 3" or ", statements 1, 2 and 40 more"; nothing where it is said of the policy as a whole. */
function statementsOf(same: readonly Outcome[]): Message {
  if (same.some(({ statement }) => statement === undefined)) return words('');
  const numbers = [...new Set(same.flatMap(({ statement }) => (statement === undefined ? [] : [statement + 1])))];
  const shown = numbers.slice(0, 12).join(', ');
  const more = numbers.length > 12 ? ` and ${numbers.length - 12} more` : '';
  return words(`, ${numbers.length === 1 ? 'statement' : 'statements'} ${shown}${more}`);
}
