import type { Finding } from '../findings/finding.js';
import type { Catalogue } from '../policy/catalogue.js';
import { type NarrowingNode } from '../refine/narrowing.js';
import { type Violation } from '../refine/violations.js';
import type { SourceFile } from '../text/file.js';
import { type RefinedText } from './refine-text.js';
/** A refined file, and what was done to it. */
interface ProvedText extends RefinedText {
    /** A unified diff without its header, empty where nothing changes; `undefined` where it would be too long to make. */
    readonly diff: string | undefined;
    /** Every value of a list of actions that is removed or narrowed, in the order of the file. */
    readonly changes: readonly ChangedAction[];
}
/** An action or pattern that is removed, or that narrower patterns take the place of. */
export interface ChangedAction {
    /** The name of its policy. */
    readonly policy: string;
    /** The number of its statement, from 1. */
    readonly statement: number;
    /** Its line, from 1. */
    readonly line: number;
    readonly from: string;
    /** What takes its place; nothing where it is removed. */
    readonly to: readonly string[];
    /** The actions that it granted and its successors do not. */
    readonly goes: readonly string[];
    /** The actions of the catalogue that it granted and its successors still do. */
    readonly stays: readonly string[];
    /** Why nothing shorter would do; `undefined` where no wildcard was narrowed. */
    readonly narrowing: NarrowingNode | undefined;
}
/** What the independent check finds wrong with a policy as a refinement of what it was. */
export interface JudgedPolicy {
    readonly policy: string;
    readonly objections: readonly Objection[];
}
/** One thing that is wrong with a refinement. */
export interface Objection {
    /** It grants more, grants less, still grants what is unused, or differs in something else. */
    readonly kind: Violation['kind'] | 'unreadable';
    /** An action, or what differs. */
    readonly what: string;
}
/** The file refined, with the changes. Throws as `refineByFindings` does. */
export declare function proveByFindings(file: SourceFile, findings: readonly Finding[], catalogue: Catalogue): ProvedText;
/** What the oracle finds wrong with each policy of `after`, as a refinement of `before` by the findings. */
export declare function judgeTexts(before: SourceFile, after: SourceFile, findings: readonly Finding[], catalogue: Catalogue): readonly JudgedPolicy[];
export {};
