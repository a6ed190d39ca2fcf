/**
 * Sentences that quote text nobody vouches for.
 *
 * File names, Sids, actions, ARNs and parser messages may hold anything. A message keeps
 * our own words and the quoted atoms apart, so that each renderer (plain text
 * for logs and JSON, Markdown for GitHub) can make the atoms harmless:
 *
 *   message`no finding names ${arn}`
 */
export interface Message {
    /** Our words; one more than there are atoms. */
    readonly words: readonly string[];
    readonly atoms: readonly string[];
}
/** Template tag: interpolated values become quoted atoms, except messages, which are spliced in. */
export declare function message(strings: TemplateStringsArray, ...values: readonly (string | number | Message)[]): Message;
/** Our own words alone. */
export declare function words(text: string): Message;
/** Messages with `separator` between them. */
export declare function joined(messages: readonly Message[], separator: string): Message;
/** The messages as a list whose last two have a word between them. */
export declare function listedWith(all: readonly Message[], word: string): Message;
/** A list of quoted atoms, at most `most` of them, then how many more there are. */
export declare function quotedList(atoms: readonly string[], most?: number): Message;
/** The message in about `most` characters: as many of its words and atoms as fit, then an ellipsis. */
export declare function shortened(long: Message, most: number): Message;
/** The message on one line for logs, errors and JSON: atoms in backticks, control characters visible. */
export declare function plain({ words: parts, atoms }: Message): string;
/** `text` with control, bidirectional and other invisible characters written as `\u{…}`, cut at `most` characters. */
export declare function visible(text: string, most?: number): string;
