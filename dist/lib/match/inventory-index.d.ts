/**
 * What an inventory holds, by what one looks it up with: actions, names of policies and names
 * of principals. Documents that are equal are one, with all policies that have it.
 *
 * AWS's own policies and those of service-linked roles are nobody's copy, so they are not here.
 */
import type { DeployedDocument, DeployedPolicy, Holder, Inventory } from '../inventory/inventory.js';
import { type PrincipalRef } from '../sources/source.js';
/** Somebody of whose name the files give something. */
type Named = Exclude<PrincipalRef, {
    kind: 'unknown';
}>;
/** The policies and principals of an inventory. */
export interface InventoryIndex {
    readonly inventory: Inventory;
    /** Whether there is no inventory, nor should be one: then names have to do. */
    readonly isEmpty: boolean;
    /** Whether it shows nobody, and not even that nobody is there. */
    readonly isBlank: boolean;
    /** What documents have of some actions, given in lower case, as they are written. */
    sharing(actions: Iterable<string>): Sharing;
    /** The policies whose own name fits a glob. */
    policiesNamed(glob: string): readonly DeployedPolicy[];
    /** The inline policies on whoever may be called as a reference says. */
    inlineOf(ref: Named): readonly DeployedPolicy[];
    /** The inline policies of groups that one of these globs names, as far as it says enough. */
    inlineOfGroup(globs: readonly string[]): readonly DeployedPolicy[];
    /** The policies whose documents cannot be read. */
    readonly unreadable: readonly DeployedPolicy[];
    /** The roles and users of a name, in all accounts. */
    principalsNamed(name: string): readonly Holder[];
    /** The roles and users whose policies are not known. */
    readonly unseen: readonly Holder[];
}
/** How many actions of a list each document names. */
interface Sharing {
    of(document: DeployedDocument): number;
    /** The policies with the documents that share enough of all they name, each document asked about once; of the others the managed ones. */
    policiesWhere(isEnough: (shared: number, all: number) => boolean): readonly DeployedPolicy[];
}
/** The index of an inventory, made once. */
export declare const indexOfInventory: (inventory: Inventory) => InventoryIndex;
/** The actions of a document, as they are written, each once. */
export declare const actionsOf: (document: DeployedDocument) => readonly string[];
export {};
