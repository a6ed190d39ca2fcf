/**
 * Keep-lists: permissions that stay although nobody used them, each with a reason.
 *
 * Some work happens once a quarter, or only in an emergency. An entry names an
 * action pattern, why it stays, and until when; it may be limited to principals
 * and files. What an entry keeps is taken out of what is called unused, before
 * anything is refined, so that adding an entry can only ever remove less.
 */
import type { Catalogue } from '../policy/catalogue.js';
import type { Policy } from '../policy/model.js';
import type { Arn } from '../policy/names.js';
import { matcher, parsePattern } from '../policy/pattern.js';
import { principalFits } from '../policy/principal-pattern.js';
import { chooser } from '../text/glob.js';
import { message, words, type Message } from '../text/message.js';
import type { Unused, UnusedInService } from './unused.js';

/** A permission that stays although it is unused, by the config or a comment. */
export interface KeepEntry {
  /** `service:pattern`, as in a policy. */
  readonly action: string;
  readonly reason: string;
  readonly owner: string | undefined;
  /** The last day it counts, as `2027-01-31`. */
  readonly until: string | undefined;
  /** Only for policies of which one of these is a principal, each of which may have a `*`; empty for all. */
  readonly principals: readonly Arn[];
  /** Only in files that these globs choose; empty for all. */
  readonly paths: readonly string[];
  /** Only for the policy of this file and name, which a person declined to refine. */
  readonly policy?: { readonly path: string; readonly name: string } | undefined;
}

/** Whether the entry still counts on `today`. */
export function isActive({ until }: KeepEntry, today: string): boolean {
  return until === undefined || until >= today;
}

/** Whether the entry speaks of a policy and the principals that are known to have it. */
export function concerns({ principals, paths, policy }: KeepEntry, { at }: Policy, known: readonly Arn[]): boolean {
  if (policy !== undefined && (policy.path !== at.path || policy.name !== at.name)) return false;
  const isFile = paths.length === 0 || chooser(paths)(at.path);
  return (
    isFile &&
    (principals.length === 0 || known.some((principal) => principals.some((each) => principalFits(each, principal))))
  );
}

/** Whether the entry keeps something that is reported and that the policy grants. */
export function protects({ action }: KeepEntry, policy: Policy, unused: Unused, catalogue: Catalogue): boolean {
  const pattern = parsePattern(action);
  if (pattern.kind !== 'service') return false;
  const reported = unused.get(pattern.service);
  if (reported === undefined) return false;
  const isKept = matcher(pattern.name);
  const names = [...namesIn(pattern.service, reported, catalogue).keys()].filter(isKept);
  return policy.statements.some(
    ({ effect, actions }) =>
      effect === 'Allow' &&
      !actions.negated &&
      actions.values.some((term) => term.kind === 'pattern' && grantsAny(term.pattern, pattern.service, names)),
  );
}

/** What is unused and not kept. A service that is unused as a whole and kept in part becomes the list of the rest. */
export function withoutKept(unused: Unused, entries: readonly KeepEntry[], catalogue: Catalogue): Unused {
  const tests = entries.flatMap(({ action }) => {
    const pattern = parsePattern(action);
    return pattern.kind === 'service'
      ? [{ service: pattern.service, name: pattern.name, isKept: matcher(pattern.name) }]
      : [];
  });
  if (tests.length === 0) return unused;
  return new Map(
    [...unused].flatMap(([service, reported]): readonly [string, UnusedInService][] => {
      const own = tests.filter((each) => each.service === service);
      if (own.length === 0) return [[service, reported]];
      const names = [...namesIn(service, reported, catalogue)];
      const isKept = ([lower]: readonly [string, unknown]): boolean => own.some((each) => each.isKept(lower));
      const left = names.filter((each) => !isKept(each));
      const others = new Map([
        ...(reported.others ?? []),
        ...own.flatMap(({ name }): [string, string][] => (/[*?]/.test(name) ? [] : [[name.toLowerCase(), name]])),
        ...names.filter(isKept).map(([lower, { name }]): [string, string] => [lower, name]),
      ]);
      return left.length === 0
        ? []
        : [[service, { whole: false, lastUsed: undefined, actions: new Map(left), others }]];
    }),
  );
}

/** Why something stays, for people. */
export function keepReason({ action, reason, owner, until }: KeepEntry): Message {
  const end = until === undefined ? words('') : message` until ${words(until)}`;
  const by = owner === undefined ? words('') : message`, says ${owner}`;
  return message`${action} stays${end} by the keep list: ${reason}${by}`;
}

function namesIn(
  service: string,
  { whole, lastUsed, actions }: UnusedInService,
  catalogue: Catalogue,
): UnusedInService['actions'] {
  if (!whole) return actions;
  return new Map(catalogue.actionsOf(service).map((name) => [name.toLowerCase(), { name, lastUsed }]));
}

function grantsAny(written: string, service: string, names: readonly string[]): boolean {
  const pattern = parsePattern(written);
  if (pattern.kind === 'everything') return names.length > 0;
  return pattern.kind === 'service' && pattern.service === service && names.some(matcher(pattern.name));
}
