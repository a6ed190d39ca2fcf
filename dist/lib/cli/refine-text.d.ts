import type { Finding } from '../findings/finding.js';
import type { Catalogue } from '../policy/catalogue.js';
import type { ActionName } from '../policy/names.js';
import { type RefinedPolicy } from '../edits/refine-file.js';
import type { SourceFile } from '../text/file.js';
/** What became of a file of policies. */
export interface RefinedText {
    /** The refined file; `undefined` when nothing is left of its policy. */
    readonly text: string | undefined;
    readonly removed: readonly ActionName[];
    readonly notes: readonly string[];
}
/** The refined file, by a file of findings. Throws a `UserError` where the one holds no policy or the other nothing that is read. */
export declare function refineText(file: SourceFile, findings: SourceFile, catalogue: Catalogue): RefinedText;
/** The same by findings that were read already. */
export declare function refineByFindings(file: SourceFile, findings: readonly Finding[], catalogue: Catalogue): RefinedText;
/** The same, with what became of each policy of the file. */
export declare function refineWithChanges(file: SourceFile, findings: readonly Finding[], catalogue: Catalogue): {
    readonly refined: RefinedText;
    readonly policies: readonly RefinedPolicy[];
};
