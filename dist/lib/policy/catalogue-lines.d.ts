import type { Message } from '../text/message.js';
/** How AWS classes what an action does. */
export declare const accessLevels: readonly ["list", "read", "write", "tagging", "permissions-management"];
/** One of AWS's five classes of actions. */
export type AccessLevel = (typeof accessLevels)[number];
/** Which actions there are, and of which class each is. */
export interface Catalogue {
    /** Of which day the data is, or where it came from: ends the sentence "not in the catalogue …". */
    readonly label: Message;
    /** The bare names of a service's actions, in the catalogue's spelling, none twice; empty for an unknown service. */
    actionsOf(service: string): readonly string[];
    /** How AWS classes the action, both parts without regard to case; `undefined` where the catalogue does not say. */
    levelOf(service: string, name: string): AccessLevel | undefined;
    /** Whether IAM's last-accessed data tracks the action, likewise; `undefined` where the catalogue does not say. */
    isTracked(service: string, name: string): boolean | undefined;
}
/** Actions of one service that share a level. */
export interface Names {
    readonly level: AccessLevel | undefined;
    readonly names: readonly string[];
    /** For each name whether it is tracked; absent where the catalogue does not say. */
    readonly tracked?: readonly (boolean | undefined)[];
}
/** What a catalogue says of each service, by its prefix in lower case; each taken apart when it is asked for. */
type Services = ReadonlyMap<string, () => readonly Names[]>;
/** A catalogue in the form of the bundled one: a service a line. */
export declare function catalogueFrom(text: string, label: Message): Catalogue;
/** A catalogue of these services, each taken apart when it is asked for. */
export declare function catalogueOf(label: Message, services: () => Services): Catalogue;
export {};
