/**
 * What a command of the command line is: arguments and a terminal in, an answer out.
 */
/** Parses its own arguments. Throws a `UserError` for those it cannot use. */
export type CliCommand = (args: readonly string[], terminal: Terminal) => Promise<Answer>;
/** What a command prints in the end, and the exit code. */
export interface Answer {
    readonly output: string;
    /** Lines for people unless it says otherwise; a document is printed as it is. */
    readonly form?: 'json' | 'document' | undefined;
    readonly exitCode: number;
}
/** Where a command runs. */
export interface Terminal {
    readonly folder: string;
    /** As `2026-11-24`. */
    readonly today: string;
    /** Standard input, in chunks. */
    readonly input: () => AsyncIterable<Uint8Array>;
    /** Writes to standard output, and waits while nobody reads it; `enough` once nobody will. */
    readonly write: (bytes: Uint8Array) => Promise<'more' | 'enough'>;
    /** Writes a line to standard error. */
    note(line: string): void;
}
