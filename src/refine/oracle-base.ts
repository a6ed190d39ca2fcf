/**
 * What the base version of a policy allowed, as the oracle asks for it.
 *
 * Findings can only speak of what some statement of the base allowed wherever the
 * statement in question does. Written apart from `policy/grants.ts`: it asks by
 * action first and compares resources last, so that a policy of thousands of
 * statements costs no more than its largest set of statements with one action.
 */
import type { Policy, Statement } from '../policy/model.js';
import { memoOf } from '../text/memo.js';
import { globTest } from './oracle-match.js';

/** Whether the base allowed `service:name`, in lower case, wherever `statement` does. */
export function wasAllowed(base: Policy, statement: Statement): (service: string, name: string) => boolean {
  const reaching = reachesOf(base)(statement);
  return (service, name) => reaching.some(({ actions }) => allows(actions, service, name));
}

/** The statements with one resource element and one condition, and all that they allow. */
interface Reach {
  readonly statement: Statement;
  readonly actions: Actions;
}

interface Actions {
  readonly exact: Set<string>;
  readonly globs: Map<string, Set<string>>;
  readonly allBut: (readonly (string | undefined)[])[];
}

const reachesOf = memoOf((base: Policy) => {
  const made = new Map<string, Reach>();
  for (const statement of base.statements) {
    if (statement.effect !== 'Allow' || statement.hasPrincipal) continue;
    const key = `${reachKey(statement)}\n${statement.condition}`;
    const known = made.get(key) ?? { statement, actions: { exact: new Set(), globs: new Map(), allBut: [] } };
    made.set(key, known);
    add(known.actions, statement);
  }
  const all = [...made.values()];
  const trie = trieOf(all);
  return memoOf((statement: Statement): readonly Reach[] => {
    const isWider = ({ statement: each }: Reach): boolean =>
      (each.condition === '' || each.condition === statement.condition) && resourcesWithin(statement, each);
    return trie(statement).filter(isWider);
  });
});

function reachKey({ resources }: Statement): string {
  return resources === undefined ? 'none' : `${resources.negated ? 'not' : 'is'} ${resources.canonical()}`;
}

function add({ exact, globs, allBut }: Actions, { actions }: Statement): void {
  const terms = actions.values.map((term) => (term.kind === 'pattern' ? term.pattern.toLowerCase() : undefined));
  if (actions.negated) {
    allBut.push(terms);
    return;
  }
  for (const term of terms) {
    if (term === undefined) continue;
    exact.add(term);
    const colon = term.indexOf(':');
    if (!/[*?]/.test(term) || colon < 0) continue;
    const own = globs.get(term.slice(0, colon)) ?? new Set<string>();
    globs.set(term.slice(0, colon), own.add(term.slice(colon + 1)));
  }
}

function allows({ exact, globs, allBut }: Actions, service: string, name: string): boolean {
  if (exact.has('*') || exact.has('*:*') || exact.has(`${service}:${name}`)) return true;
  for (const glob of globs.get(service) ?? []) if (globTest(glob)(name)) return true;
  return allBut.some((terms) => !terms.includes(undefined) && !terms.some((term) => names(term ?? '', service, name)));
}

function names(term: string, service: string, name: string): boolean {
  if (term === '*' || term === '*:*') return true;
  return term.startsWith(`${service}:`) && globTest(term.slice(service.length + 1))(name);
}

/** One character of what resources begin with, up to their first wildcard. */
interface Branch {
  readonly next: Map<string, Branch>;
  readonly ending: Reach[];
}

/** Finds the reaches whose resources may hold those of a statement: the same text, or a beginning of its first one. */
function trieOf(all: readonly Reach[]): (statement: Statement) => readonly Reach[] {
  const root: Branch = { next: new Map(), ending: [] };
  const same = new Map<string, Reach[]>();
  for (const reach of all) {
    const own = same.get(reachKey(reach.statement)) ?? [];
    own.push(reach);
    same.set(reachKey(reach.statement), own);
    const { resources } = reach.statement;
    if (resources === undefined || resources.negated) continue;
    for (const term of resources.values) if (term.kind === 'pattern') plant(root, term.pattern, reach);
  }
  return (statement) => {
    const found = new Set(same.get(reachKey(statement)));
    const [first] = statement.resources?.values ?? [];
    let branch: Branch | undefined = statement.resources?.negated === false ? root : undefined;
    for (let at = 0; branch !== undefined && first?.kind === 'pattern'; at++) {
      for (const reach of branch.ending) found.add(reach);
      branch = at < first.pattern.length ? branch.next.get(first.pattern.charAt(at)) : undefined;
    }
    return [...found];
  };
}

function plant(root: Branch, glob: string, reach: Reach): void {
  let branch = root;
  for (let at = 0; at < glob.length; at++) {
    const char = glob.charAt(at);
    if (char === '*' || char === '?') break;
    const next: Branch = branch.next.get(char) ?? { next: new Map(), ending: [] };
    branch.next.set(char, next);
    branch = next;
  }
  branch.ending.push(reach);
}

function resourcesWithin({ resources: now }: Statement, { resources: old }: Statement): boolean {
  if (now?.canonical() === old?.canonical() && now?.negated === old?.negated) return true;
  if (now === undefined || old === undefined || now.negated || old.negated) return false;
  const outer = old.values.flatMap((term) => (term.kind === 'pattern' ? [globTest(term.pattern)] : []));
  return now.values.every(
    (term) => term.kind === 'pattern' && outer.some((holds) => witnesses(term.pattern).every(holds)),
  );
}

/** Strings that a glob matches and that stand for all it matches. */
function witnesses(glob: string): readonly string[] {
  return ['', '\u0001\u0001'].map((filling) => glob.replaceAll('*', filling).replaceAll('?', '\u0001'));
}
