/**
 * All policies of the repository at the base, so that one can be told from another.
 *
 * A deployed document that two of them can become is certain for neither, unless the names that
 * the files give say whose it is.
 */
import type { DeployedDocument, DeployedPolicy } from '../inventory/inventory.js';
import type { PrincipalRef } from '../sources/source.js';
import { grouped } from '../text/group.js';
import { memoOf } from '../text/memo.js';
import { actionsOf } from './inventory-index.js';
import { namesFit } from './names-fit.js';
import { literals, type SourcePattern, type StatementPattern } from './source-pattern.js';
import { isForeign, unify, type Unified } from './unify.js';

/** A policy of the repository: what it can become, and what it may be called. */
export interface SourceIdentity {
  readonly pattern: SourcePattern;
  /** Whom the files attach it to; nobody at all means that they do not say. */
  readonly attachedTo: readonly PrincipalRef[];
  /** Names of the policy, literal or as globs; none at all is any. */
  readonly names: readonly string[];
  /**
   * The addresses that a Terraform state has for the resources that carry it, without instance
   * keys; only where no other folder of the repository can have made that state.
   */
  readonly addresses?: readonly string[];
  /** The only account that it can be applied to, where the files say that. */
  readonly onlyAccount?: string | undefined;
}

/** Every policy of the repository. */
export interface BasePolicies {
  /** Whether another policy has the same literal actions, statement by statement. */
  sharesActions(source: SourceIdentity): boolean;
  /** The other policies that may have become a deployed one. */
  rivals(source: SourceIdentity, deployed: DeployedPolicy): readonly SourceIdentity[];
  /** How a policy and a document go together; found once. */
  unified(source: SourceIdentity, document: DeployedDocument): Unified;
}

/** The index of the base's policies; `copiesOf` must be asked about these very objects. */
export function basePolicies(identities: readonly SourceIdentity[]): BasePolicies {
  const byActions = new Map<string, number>();
  for (const each of identities) byActions.set(actionKey(each), (byActions.get(actionKey(each)) ?? 0) + 1);
  const all = new Set(identities);
  const frequency = new Map<string, number>();
  for (const { pattern } of identities)
    for (const action of pattern.actions) frequency.set(action, (frequency.get(action) ?? 0) + 1);
  // Of those whose statements name the same actions, a document lacks actions of each or of none.
  const anchored = new Map(
    [...grouped(identities, (each) => anchorOf(each, frequency) ?? '')].map(([anchor, all]) => [
      anchor,
      [...grouped(all, kinKey).values()],
    ]),
  );
  // Both live as long as this index, so these are plain maps. Of millions of pairs nearly all do not go together, which
  // is found out faster than it is remembered.
  const known = new Map<DeployedDocument, Map<SourceIdentity, Unified>>();
  const unified = (source: SourceIdentity, document: DeployedDocument): Unified => {
    const ofDocument = known.get(document);
    const found = ofDocument?.get(source) ?? unify(source.pattern, document);
    if (found.kind === 'not') return found;
    if (ofDocument === undefined) known.set(document, new Map([[source, found]]));
    else ofDocument.set(source, found);
    return found;
  };
  const candidates = memoOf((document: DeployedDocument) =>
    ['', ...actionsOf(document)]
      .flatMap((action) => anchored.get(action) ?? [])
      .flatMap((kin) => (kin[0] === undefined || isForeign(kin[0].pattern, document) ? [] : kin))
      .filter((each) => ['fits', 'nearly', 'too-long'].includes(unified(each, document).kind)),
  );
  return {
    sharesActions: (source) => (byActions.get(actionKey(source)) ?? 0) > (all.has(source) ? 1 : 0),
    rivals: (source, deployed) =>
      deployed.document.kind === 'unreadable'
        ? []
        : candidates(deployed.document).filter((each) => each !== source && isRival(source, each, deployed)),
    unified,
  };
}

/**
 * A policy of which nothing is written fits everything; it speaks against no name that fits. One of which the files give
 * no name is no rival where they give the place of this one in full, with its account: AWS has that place but once.
 * Without the account it is, since what is there may be of the other while this one waits for another account.
 */
function isRival(source: SourceIdentity, other: SourceIdentity, deployed: DeployedPolicy): boolean {
  const names = namesFit(other, deployed);
  if (names.contradict) return false;
  if (names.speak) return true;
  const own = namesFit(source, deployed);
  const isInFull = own.policy === 'exact' && (deployed.kind === 'managed' || own.holder === 'exact');
  if (isInFull && source.onlyAccount === deployed.account) return false;
  return other.pattern.actions.length > 0 || !own.speak;
}

const actionKey: (source: SourceIdentity) => string = memoOf(({ pattern }) =>
  JSON.stringify(pattern.statements.map(({ actions }) => [...literals(actions)].sort().join(' ')).sort()),
);

/** What `isForeign` depends on. */
function kinKey({ pattern: { isOpen, statements } }: SourceIdentity): string {
  return JSON.stringify([isOpen, statements.map(({ actions }) => literals(actions))]);
}

/** An action that each of its documents names, and as few other policies as possible. */
function anchorOf({ pattern }: SourceIdentity, frequency: ReadonlyMap<string, number>): string | undefined {
  let rarest: string | undefined;
  const often = (action: string): number => frequency.get(action) ?? 0;
  for (const action of pattern.statements.filter(isRequired).flatMap(({ actions }) => literals(actions)))
    if (rarest === undefined || often(action) < often(rarest)) rarest = action;
  return rarest;
}

function isRequired({ count }: StatementPattern): boolean {
  return count === 'one';
}
