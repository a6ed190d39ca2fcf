/**
 * Each action that a policy grants → what would become of it, and why.
 *
 * The refinement has decided; this only says what it decided, action by action, so that
 * nobody has to find it out from what is missing.
 */
import { unreachable } from '../errors.js';
import type { Match, Party } from '../match/match.js';
import type { Catalogue } from '../policy/catalogue.js';
import type { Statement, Term } from '../policy/model.js';
import { matcher, parsePattern } from '../policy/pattern.js';
import { actionName, type ActionName } from '../policy/names.js';
import { isNeverTracked } from '../policy/never-tracked.js';
import { keepReason } from '../refine/keep.js';
import { lastUse, unusedBy, type Unused } from '../refine/unused.js';
import { describe } from '../review/describe.js';
import { leftWords } from '../review/policy-outcomes.js';
import type { ReviewedPolicy } from '../review/report.js';
import { grouped } from '../text/group.js';
import { memoOf } from '../text/memo.js';
import { message, plain, quotedList, words, type Message } from '../text/message.js';

/** What would become of the actions of one statement. */
export interface StatementFate {
  readonly statement: Statement;
  readonly terms: readonly TermFate[];
  /** Why nothing of it is looked at; then there are no terms. */
  readonly leftAlone: Message | undefined;
}

/** What would become of one string in a list of actions. */
export interface TermFate {
  /** As it is written; `undefined` where the file does not determine it. */
  readonly written: string | undefined;
  readonly fates: readonly Fate[];
}

/** Actions that share what becomes of them. */
interface Fate {
  readonly kind: 'removed' | 'stays';
  /** Empty where the string means actions that no list can name. */
  readonly names: readonly ActionName[];
  readonly why: Message;
}

/** The fates of all statements. */
export function fatesOf(reviewed: ReviewedPolicy, catalogue: Catalogue): readonly StatementFate[] {
  return reviewed.found.policy.statements.map((statement) => {
    const leftAlone = whyAlone(statement);
    const terms =
      leftAlone === undefined
        ? statement.actions.values.map((term, index) => fateOf({ statement, term, index }, reviewed, catalogue))
        : [];
    return { statement, terms, leftAlone };
  });
}

function whyAlone({ effect, hasPrincipal, actions }: Statement): Message | undefined {
  if (hasPrincipal) return words('it names a principal, so it is part of a trust or resource policy');
  if (effect === 'Deny') return words('it denies, and what is denied is never unused');
  if (effect === 'unknown') return words('whether it allows or denies is not determined by these files');
  return actions.negated
    ? message`${'NotAction'} grants all but what it names, so nothing can be taken out`
    : undefined;
}

interface Written {
  readonly statement: Statement;
  readonly term: Term;
  readonly index: number;
}

function fateOf(at: Written, reviewed: ReviewedPolicy, catalogue: Catalogue): TermFate {
  const { term } = at;
  const stays = (why: Message): TermFate => ({
    written: term.kind === 'pattern' ? term.pattern : undefined,
    fates: [{ kind: 'stays', names: [], why }],
  });
  if (term.kind === 'opaque') return stays(words('the file does not determine it'));
  const pattern = parsePattern(term.pattern);
  switch (pattern.kind) {
    case 'everything':
      return stays(message`${'*'} grants every action; only a person can narrow it`);
    case 'malformed':
      return stays(message`it is not an action of the form ${'service:Name'}`);
    case 'service': {
      const { service, name, wild } = pattern;
      const names = wild ? catalogue.actionsOf(service).filter((each) => matcher(name)(each.toLowerCase())) : [name];
      if (names.length === 0) return stays(message`no action in the catalogue ${catalogue.label} matches it`);
      const judged = names.map((each) => ({
        name: actionName(service, each),
        ...judge(service, each, at, reviewed, catalogue),
      }));
      const fates = [...grouped(judged, ({ kind, why }) => `${kind} ${plain(why)}`).values()];
      return { written: term.pattern, fates: fates.flatMap((same) => together(same)) };
    }
    default:
      return unreachable(pattern);
  }
}

interface Judged {
  readonly kind: Fate['kind'];
  readonly why: Message;
}

function together(same: readonly (Judged & { readonly name: ActionName })[]): readonly Fate[] {
  const [first] = same;
  return first === undefined ? [] : [{ kind: first.kind, why: first.why, names: same.map(({ name }) => name) }];
}

function judge(
  service: string,
  name: string,
  { statement, index }: Written,
  reviewed: ReviewedPolicy,
  catalogue: Catalogue,
): Judged {
  const { matched, changes, notes, left, protecting } = reviewed;
  const lower = name.toLowerCase();
  if (matched.kind === 'unmatched') return { kind: 'stays', why: openWords(matched) };
  const isDropped = changes.some(
    (change) =>
      change.statement === statement &&
      change.decisions[index]?.dropped.some((each) => each.toLowerCase() === `${service}:${lower}`) === true,
  );
  if (isDropped) return { kind: 'removed', why: sinceWhen(lastUse(matched.unused, service, lower)) };
  if (isNeverTracked(service, lower)) return { kind: 'stays', why: words('AWS never tracks its use') };
  if (!isIn(matched.unused, service, lower)) return { kind: 'stays', why: whoUses(matched.parties, service, lower) };
  const keep = protecting.find(({ action }) => {
    const kept = parsePattern(action);
    return kept.kind === 'service' && kept.service === service && matcher(kept.name)(lower);
  });
  if (keep !== undefined) return { kind: 'stays', why: keepReason(keep) };
  const tooLong = left.find(
    (each) => each.statement === statement && each.names.some((one) => one.toLowerCase() === `${service}:${lower}`),
  );
  if (tooLong !== undefined) return { kind: 'stays', why: leftWords(tooLong) };
  const note = notes.find((each) => each.statement === statement);
  return {
    kind: 'stays',
    why: note === undefined ? words('it is reported unused') : describe(note, catalogue.label).why,
  };
}

function openWords({ isOwned }: Extract<Match, { kind: 'unmatched' }>): Message {
  return words(isOwned ? 'what its holders use is not known' : 'it is open who has the policy');
}

function sinceWhen(lastUsed: string | undefined): Message {
  return lastUsed === undefined ? words('no use on record') : message`last used ${words(lastUsed.slice(0, 10))}`;
}

function isIn(unused: Unused, service: string, lower: string): boolean {
  const found = unused.get(service);
  return found !== undefined && (found.whole || found.actions.has(lower));
}

const unusedOf = memoOf(({ findings }: Party): Unused => unusedBy(findings));

/** Who stands in the way: those of whom no finding lists it, where another one's does. */
function whoUses(parties: readonly Party[], service: string, lower: string): Message {
  const reporting = parties.filter((party) => isIn(unusedOf(party), service, lower));
  if (reporting.length === 0) return words('no finding reports it unused');
  const others = parties
    .filter((party) => !reporting.includes(party))
    .map(({ principal, path }) => principal ?? path ?? '');
  return others.length === 0
    ? words('somebody accepted the finding, or something else keeps it')
    : message`only ${quotedList(
        reporting.map(({ principal, path }) => principal ?? path ?? ''),
        3,
      )} left it unused, and ${quotedList(others, 3)} may use it`;
}
