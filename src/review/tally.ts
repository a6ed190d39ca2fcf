/**
 * Each policy in numbers: what it grants, what can go, what stays and why.
 *
 * A granted action is one that an Allow statement names or that a wildcard of it
 * matches in the catalogue, once for the policy; what Deny statements take back is
 * not subtracted. Where that number would be a guess (`*`, `NotAction`, a value
 * the file does not determine) there is no number, and the reason instead.
 */
import { accessLevels, type AccessLevel, type Catalogue } from '../policy/catalogue.js';
import { isUndetermined, withElsewhere } from '../policy/elsewhere.js';
import type { Policy, PolicyAddress, Statement, Term } from '../policy/model.js';
import { actionName, type ActionName } from '../policy/names.js';
import { matcher, parsePattern } from '../policy/pattern.js';
import { lowerNames, matchingNames } from '../refine/action-index.js';
import { isGranting, patternsAfter } from '../refine/patterns-after.js';
import type { Change, Left, Note } from '../refine/change.js';
import { memo, memoOf } from '../text/memo.js';
import { message, words, type Message } from '../text/message.js';

/** One policy that findings were looked for. */
export interface Tally {
  readonly at: PolicyAddress;
  readonly before: Count;
  /** With every refinement carried out; as before where nothing can be. */
  readonly after: Count;
  /** What can go: reported unused, and granted by the base version as well, unless new permissions are refined too. */
  readonly removed: readonly Removed[];
  /** What else counts for the gate, and is not suggested. */
  readonly withheld: readonly Withheld[];
  /** How many permissions are reported unused and stay because the pull request adds them. */
  readonly exempt: number;
  /** How many stay because a keep-list says so. */
  readonly kept: number;
  /** How many unused ones stay granted, since a list would be too long without them, and are not among the withheld ones. */
  readonly left: number;
}

/** A permission that can be removed. */
export interface Removed {
  readonly name: ActionName;
  /** `unknown` where the catalogue does not say; for the gate that is on the careful side. */
  readonly level: Level;
  /** Granted by a string that is new, or means something else than at the base. */
  readonly isNew: boolean;
}

/** A permission that the base granted and that stays all the same, because of what the pull request changes. */
export interface Withheld extends Removed {
  readonly reason: 'kept-once-merged' | 'not-new' | 'outgrown' | 'used-elsewhere' | 'not-edited';
}

/** Whether the base has no such string that grants the same by it. */
export type IsNew = (statement: Statement, term: Term) => boolean;

/** The class of an action, as far as the catalogue says. */
export type Level = AccessLevel | 'unknown';

/** Every class, the unknown one last. */
export const levels: readonly Level[] = [...accessLevels, 'unknown'];

/** A number for each class. */
export type Levels = Readonly<Record<Level, number>>;

/** How much a policy grants, or why that cannot be counted. */
export type Count =
  | { readonly kind: 'counted'; readonly levels: Levels; readonly total: number }
  | { readonly kind: 'uncountable'; readonly why: Message };

/** What a refinement of one policy is counted from. */
export interface Counted {
  /** What goes. */
  readonly removable: readonly Change[];
  /** What is unused and stays granted, since a list would be too long without it. */
  readonly left: readonly Left[];
  readonly notes: readonly Note[];
  readonly kept: number;
  /** What could go, or would count, if the pull request added nothing to keep-lists. */
  readonly keptOnceMerged: { readonly changes: readonly Change[]; readonly held: Counted['held'] };
  /** What the base granted to the same principals, elsewhere or otherwise. */
  readonly held: readonly { readonly statement: Statement; readonly names: readonly string[]; readonly isNew: IsNew }[];
  /** What is left, and could go before the pull request made the lists too long. */
  readonly outgrown: Counted['held'];
  /** What could go if the pull request gave the policy to nobody else. */
  readonly usedElsewhere: readonly {
    readonly changes: readonly Change[];
    readonly left: readonly Left[];
    readonly isNew: IsNew;
  }[];
  /** What could go of lists that are known and not edited. */
  readonly notEdited: Counted['usedElsewhere'];
}

/** Of a policy of which nothing is removed. */
export const nothingDone: Counted = {
  removable: [],
  left: [],
  notes: [],
  kept: 0,
  keptOnceMerged: { changes: [], held: [] },
  held: [],
  outgrown: [],
  usedElsewhere: [],
  notEdited: [],
};

/** The policy in numbers. */
export function tallyOf(
  policy: Policy,
  { removable, left, notes, kept, keptOnceMerged, held, outgrown, usedElsewhere, notEdited }: Counted,
  catalogue: Catalogue,
  isNew: IsNew,
): Tally {
  const before = granted(policy, [], catalogue);
  const fresh = notes.flatMap(({ kind, names }) => (kind === 'new-permission' ? names : []));
  const stays = lowerNamesIn(left);
  const goes = ({ name }: Removed): boolean => !stays.has(name.toLowerCase());
  const removed = removedBy(removable, catalogue, isNew).filter(goes);
  const withheld = withheldBesides(removed, [
    ...removedBy(keptOnceMerged.changes, catalogue, isNew)
      .filter(goes)
      .map((each): Withheld => ({ ...each, reason: 'kept-once-merged' })),
    ...heldIn(held, catalogue, 'not-new'),
    ...heldIn(outgrown, catalogue, 'outgrown'),
    ...heldIn(keptOnceMerged.held, catalogue, 'kept-once-merged'),
    ...notEdited.flatMap((each) => staysIn(each, catalogue, 'not-edited')),
    ...usedElsewhere.flatMap((each) => staysIn(each, catalogue, 'used-elsewhere')),
  ]);
  return {
    at: policy.at,
    before,
    after: removable.length === 0 ? before : granted(policy, removable, catalogue),
    removed,
    withheld,
    exempt: new Set(fresh.map((name) => name.toLowerCase())).size,
    kept,
    left: [...stays].filter((name) => !withheld.some((each) => each.name.toLowerCase() === name)).length,
  };
}

/** What could go and is not suggested, without what would stay granted all the same. */
function staysIn(
  { changes, left, isNew }: Counted['usedElsewhere'][number],
  catalogue: Catalogue,
  reason: Withheld['reason'],
): readonly Withheld[] {
  const stays = lowerNamesIn(left);
  return removedBy(changes, catalogue, isNew)
    .filter(({ name }) => !stays.has(name.toLowerCase()))
    .map((each): Withheld => ({ ...each, reason }));
}

function lowerNamesIn(left: readonly Left[]): ReadonlySet<string> {
  return new Set(left.flatMap(({ names }) => names.map((name) => name.toLowerCase())));
}

/** Each permission once, for the first reason that there is. */
function withheldBesides(removed: readonly Removed[], withheld: readonly Withheld[]): readonly Withheld[] {
  const known = new Set(removed.map(({ name }) => name.toLowerCase()));
  const byName = new Map<string, Withheld>();
  for (const each of withheld) {
    const name = each.name.toLowerCase();
    if (known.has(name)) continue;
    const first = byName.get(name);
    byName.set(name, first === undefined ? each : { ...first, isNew: first.isNew || each.isNew });
  }
  return [...byName.values()];
}

/** The distinct actions that changes take away, without regard to case. */
export function droppedNames(changes: readonly Change[]): ReadonlySet<string> {
  const decisions = changes.flatMap((change) => change.decisions);
  return new Set(decisions.flatMap(({ dropped }) => dropped.map((name) => name.toLowerCase())));
}

function removedBy(changes: readonly Change[], catalogue: Catalogue, isNew: IsNew): readonly Removed[] {
  const removed = new Map<string, Removed>();
  for (const { statement, decisions } of changes) {
    decisions.forEach(({ dropped }, index) => {
      const term = statement.actions.values[index];
      const isHere = dropped.length > 0 && term !== undefined && isNew(statement, term);
      for (const name of dropped) {
        const known = removed.get(name.toLowerCase());
        const level = known?.level ?? levelOf(name, catalogue);
        removed.set(name.toLowerCase(), { name, level, isNew: isHere || known?.isNew === true });
      }
    });
  }
  return [...removed.values()];
}

/** The same of what is told and stays: every string of the statement that grants it may be the one. */
function heldIn(held: Counted['held'], catalogue: Catalogue, reason: Withheld['reason']): readonly Withheld[] {
  return held.flatMap(({ statement, names, isNew }) =>
    names.map((written): Withheld => {
      const [service = '', name = ''] = written.toLowerCase().split(':', 2);
      const granting = statement.actions.values.filter((term) => {
        const pattern = term.kind === 'pattern' ? parsePattern(term.pattern) : undefined;
        return pattern?.kind === 'service' && pattern.service === service && matcher(pattern.name)(name);
      });
      const known = actionName(service, written.slice(written.indexOf(':') + 1));
      return {
        name: known,
        level: levelOf(written, catalogue),
        isNew: granting.some((term) => isNew(statement, term)),
        reason,
      };
    }),
  );
}

function levelOf(name: string, catalogue: Catalogue): Level {
  const colon = name.indexOf(':');
  return catalogue.levelOf(name.slice(0, colon), name.slice(colon + 1)) ?? 'unknown';
}

/** More wildcards than this no policy within IAM's quota can hold; a hostile file may. */
const mostWildcards = 2_000;

function granted(policy: Policy, changes: readonly Change[], catalogue: Catalogue): Count {
  const whole = withElsewhere(policy);
  const why = whyUncountable(whole);
  if (why !== undefined) return { kind: 'uncountable', why };
  const patterns = whole.statements.flatMap((statement) => patternsAfter(statement, changes));
  const byService = new Map<string, Set<ReadonlySet<string>>>();
  let wildcards = 0;
  for (const text of patterns) {
    const pattern = parsePattern(text);
    if (pattern.kind === 'everything') return { kind: 'uncountable', why: message`${'*'} grants every action` };
    if (pattern.kind === 'malformed') continue;
    if (pattern.wild && ++wildcards > mostWildcards)
      return { kind: 'uncountable', why: words('it has too many wildcards') };
    const names = pattern.wild
      ? matchingNames(catalogue.actionsOf(pattern.service), pattern.name)
      : new Set([pattern.name.toLowerCase()]);
    if (names.size === 0)
      return { kind: 'uncountable', why: message`no action in the catalogue ${catalogue.label} matches ${text}` };
    const known = byService.get(pattern.service);
    if (known === undefined) byService.set(pattern.service, new Set([names]));
    else known.add(names);
  }
  return counted([...byService].map(([service, sets]) => levelsIn(service, union([...sets]), catalogue)));
}

function whyUncountable({ statements, unread }: Policy): Message | undefined {
  if (unread.length > 0) return words('a statement of it could not be read');
  const counts = statements.filter(isGranting);
  if (counts.some(({ effect }) => effect === 'unknown'))
    return words('whether a statement of it allows or denies is not determined by the file');
  if (counts.some(({ actions }) => actions.negated)) return message`${'NotAction'} grants all but what it names`;
  return counts.some(({ actions }) => actions.values.some(isUndetermined))
    ? words('a value in a list of actions is not determined by the file')
    : undefined;
}

/** The largest set itself where it holds all others, so that its levels are counted once for all policies. */
function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const [largest = new Set<string>(), ...rest] = [...sets].sort((a, b) => b.size - a.size);
  const more = rest.flatMap((set) => [...set].filter((name) => !largest.has(name)));
  return more.length === 0 ? largest : new Set([...largest, ...more]);
}

function levelsIn(service: string, names: ReadonlySet<string>, catalogue: Catalogue): Levels {
  return countsOf(catalogue)(names)(service);
}

/** Policies share the set of a whole service. */
const countsOf = memoOf((catalogue: Catalogue) =>
  memoOf((names: ReadonlySet<string>) => memo((service: string) => countLevels(service, names, catalogue), 1)),
);

function countLevels(service: string, names: ReadonlySet<string>, catalogue: Catalogue): Levels {
  const made = { ...none };
  const spellings = lowerNames(catalogue.actionsOf(service));
  for (const name of names) made[spellings.has(name) ? (catalogue.levelOf(service, name) ?? 'unknown') : 'unknown']++;
  return made;
}

const none: Levels = { list: 0, read: 0, write: 0, tagging: 0, 'permissions-management': 0, unknown: 0 };

function counted(all: readonly Levels[]): Count {
  const sum = { ...none };
  for (const each of all) for (const level of levels) sum[level] += each[level];
  return { kind: 'counted', levels: sum, total: levels.reduce((total, level) => total + sum[level], 0) };
}
