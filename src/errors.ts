/**
 * The one error class of this action.
 *
 * A `UserError` is something the person who set up the workflow can fix. It says
 * what is wrong, where, and what to do about it; `main.ts` and `cli.ts` print it
 * without a stack. Any other error that reaches them is a bug of ours and is
 * printed as one, with its stack and a link for reporting it.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly help: string;

  constructor(problem: string, help: string, options?: ErrorOptions) {
    super(problem, options);
    this.help = help;
  }
}

/** Makes the compiler reject a `switch` that forgot a kind. */
export function unreachable(value: never): never {
  throw new Error(`unhandled kind: ${JSON.stringify(value)}`);
}

/** What an unknown error says, on one line. */
export function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim();
}
