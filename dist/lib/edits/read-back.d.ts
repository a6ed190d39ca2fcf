/**
 * The proof that stands between an edit and its publication.
 *
 * The edited file is discovered and read again, as if it came from the pull
 * request. It must hold the same policies as before, each with exactly the
 * intended content, in exactly the place where the edits put it, and the oracle must
 * find nothing wrong with any of them.
 */
import type { Catalogue } from '../policy/catalogue.js';
import type { Policy } from '../policy/model.js';
import type { Base, Left } from '../refine/change.js';
import type { Unused } from '../refine/unused.js';
import type { Discovery } from '../sources/source.js';
import { type PolicyReason } from '../reasons/reason.js';
import type { TextEdit } from '../text/edit.js';
import type { SourceFile } from '../text/file.js';
import type { Share } from './place.js';
/** What is needed to judge a policy after an edit. */
interface Judged {
    readonly policy: Policy;
    readonly unused: Unused;
    readonly base: Base;
    /** What is unused and stays all the same, as it is told. */
    readonly left: readonly Left[];
    /** The positions of statements that stay as they are, as it is told. */
    readonly stays: ReadonlySet<number>;
}
/** A file before an edit: what was found in it, and what may be done to it. */
export interface Before {
    readonly file: SourceFile;
    /** The files that are discovered together with it, itself included. */
    readonly context: readonly SourceFile[];
    readonly discoveries: readonly Discovery[];
    readonly judged: readonly Judged[];
    readonly catalogue: Catalogue;
}
/** A file after an edit. */
interface Edited {
    readonly text: string;
    readonly edits: readonly TextEdit[];
    /** What the edits carry out. */
    readonly shares: readonly Share[];
    /** The shares are everything there is to do, so that nothing reported may be left but what is told. */
    readonly isAll: boolean;
}
/** What is wrong with a file after an edit; `undefined` when it is as intended. */
export declare function flawIn(before: Before, edited: Edited): PolicyReason | undefined;
export {};
