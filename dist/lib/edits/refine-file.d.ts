/**
 * One file and what is unused → the file refined, proved, and placed in its diff.
 *
 * The one engine. The Action, `check` and `fix` ask it for each changed file, with
 * what is unused of each policy as its principals leave it; `refine` and the library
 * ask it for a file alone. `refine --batch` has values and no files: it shares the
 * refinement, the reading and the oracle, and none of the text (`cli/refine-value.ts`).
 *
 *   file ─► policies ─► changes ─► within the quota ─► plans ─► edits, proved ─► suggestions
 *              │           ▲
 *              └─ unused ──┘    asked for each policy; `undefined` leaves it alone
 */
import type { Catalogue } from '../policy/catalogue.js';
import type { Base, Change, Refinement } from '../refine/change.js';
import type { Unused } from '../refine/unused.js';
import type { Declared, Discovery } from '../sources/source.js';
import type { Hunk } from '../text/diff.js';
import type { SourceFile } from '../text/file.js';
import type { Evidence } from './proposal.js';
import type { Shelves } from './shelves.js';
import { type Suggested } from './suggest.js';
/** What is unused of one policy, and on what grounds. */
export interface Reported {
    readonly unused: Unused;
    /** The version of the policy that this can speak of. */
    readonly base: Base;
    /** For the people who read it, once the changes are known. */
    readonly evidence: (changes: readonly Change[]) => Omit<Evidence, 'dropped' | 'left' | 'still' | 'catalogue'>;
}
/** A policy that a source found. */
export type Found = Extract<Discovery, {
    kind: 'policy';
}>;
/** What is unused of a policy; `undefined` where the policy is to stay as it is. */
type UnusedOf = (found: Found) => Reported | undefined;
/** How a file is refined. */
interface RefineContext {
    /** The files that are understood together with the file, itself included. */
    readonly files: readonly SourceFile[];
    /** The lines that take suggestions; `undefined` where only the refined file is asked for. */
    readonly hunks: readonly Hunk[] | undefined;
    /** What counts beside each policy: less goes where IAM's quota would be exceeded. `undefined` where it may be. */
    readonly shelves: Shelves | undefined;
    /** Lines of one service in one list of actions. */
    readonly mostLines: number;
}
/** What becomes of one policy that something is reported of. */
export interface RefinedPolicy extends Refinement {
    readonly found: Found;
    /** Nothing would be left of it: it is told, and stays as it is. */
    readonly isEmptied: boolean;
    readonly evidence: Evidence;
}
interface RefinedInFile extends Suggested {
    /** Everything that was found in the file, read or not. */
    readonly discoveries: readonly Discovery[];
    /** The roles and users that the file makes. */
    readonly principals: readonly Declared[];
    readonly policies: readonly RefinedPolicy[];
}
/** The file refined: nothing is in the result that was not read again and judged. */
export declare function refineFile(file: SourceFile, unused: UnusedOf, catalogue: Catalogue, { files, hunks, shelves, mostLines }: RefineContext): RefinedInFile;
export {};
