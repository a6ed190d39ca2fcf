/** A command that somebody gives in a comment. */
export type CommandName = 'refine' | 'keep';
