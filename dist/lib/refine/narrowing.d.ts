/** A wildcard as written, what took its place, and the actions that it no longer grants. */
interface Rewritten {
    readonly from: string;
    readonly to: readonly string[];
    readonly dropped: readonly string[];
}
/** A wildcard, a prefix, a pattern or a name in the tree of a narrowed wildcard. */
export interface NarrowingNode {
    /** The service as written, and a name, or a prefix with `*`. */
    readonly pattern: string;
    /** `safe` is written for what stays, `gone` goes with all that is below it, `unsafe` has some of both. */
    readonly kind: 'safe' | 'unsafe' | 'gone';
    /** How many patterns stay at and below it. */
    readonly stay: number;
    /** How many actions go at and below it. */
    readonly go: number;
    readonly children: readonly NarrowingNode[];
}
/** The tree of a wildcard that was narrowed; `undefined` where it was not one, or nothing of it was kept or removed. */
export declare function narrowingOf({ from, to, dropped }: Rewritten): NarrowingNode | undefined;
export {};
