/**
 * The conversation of a pull request, for the answer to a command.
 */

export interface Conversation {
  /** Whether the author of the command may push to the repository. */
  mayWrite(): Promise<boolean>;
  react(content: 'eyes' | 'rocket' | 'confused'): Promise<void>;
  /** Answers the command, or brings the answer up to date that an earlier try gave. */
  answer(markdown: string): Promise<void>;
}
