/**
 * All policies of the repository at the base, so that one can be told from another.
 *
 * A deployed document that two of them can become is certain for neither, unless the names that
 * the files give say whose it is.
 */
import type { DeployedDocument, DeployedPolicy } from '../inventory/inventory.js';
import type { PrincipalRef } from '../sources/source.js';
import { type SourcePattern } from './source-pattern.js';
import { type Unified } from './unify.js';
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
export declare function basePolicies(identities: readonly SourceIdentity[]): BasePolicies;
