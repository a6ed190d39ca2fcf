import type { SourceFile } from '../text/file.js';
/** One JSON object for each policy, and for each thing that may be one and could not be read. */
export declare function listPolicies(files: readonly SourceFile[]): readonly ListedPolicy[];
/** A policy, or what may be one, and where it stands; lines are 1-based. */
export interface ListedPolicy {
    readonly path: string;
    readonly source: string;
    readonly name: string;
    readonly startLine: number;
    readonly endLine: number;
    /** Whom the files attach it to: an ARN, or `role/Deploy` with `*` for what the files do not determine. */
    readonly principals: readonly string[];
    readonly statements: readonly ListedStatement[];
    /** Why it, or a part of it, could not be read. */
    readonly skipped?: string;
    /** Why it is never edited, although it was read. */
    readonly leftAlone?: string;
}
/** A statement, with every action that it names. */
export interface ListedStatement {
    readonly sid?: string;
    readonly effect: string;
    readonly element: 'Action' | 'NotAction';
    readonly actions: readonly ListedAction[];
    /** Whether the list holds a value that the file does not determine. */
    readonly opaque: boolean;
}
/** An action or pattern and its place: 1-based, columns in UTF-16 units, the end past the closing quote. */
export interface ListedAction {
    readonly value: string;
    readonly line: number;
    readonly column: number;
    readonly endColumn: number;
}
