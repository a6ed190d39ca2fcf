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
  /** The line of the file that is to be corrected, where there is one. */
  readonly place: Place | undefined;

  constructor(problem: string, help: string, options?: ErrorOptions & { readonly place?: Place }) {
    super(problem, options);
    this.help = help;
    this.place = options?.place;
  }
}

/** A line of a file of the repository, from 1. */
interface Place {
  readonly path: string;
  readonly line: number;
}

/** An error as it is told where a run ends: as somebody's to mend, or as a bug of ours. */
export interface Failure {
  readonly kind: 'user-error' | 'bug';
  readonly problem: string;
  readonly place?: Place | undefined;
  /** What to do about it, or what a report of the bug needs. */
  readonly details: readonly string[];
}

/** The one place that decides what an error means that nobody caught. */
export function failureOf(error: unknown): Failure {
  if (error instanceof UserError)
    return { kind: 'user-error', problem: error.message, place: error.place, details: [`help: ${error.help}`] };
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    kind: 'bug',
    problem: 'this is a bug in iam-policy-refiner; please report it with the lines below',
    details: stack.split('\n'),
  };
}

/** Makes the compiler reject a `switch` that forgot a kind. */
export function unreachable(value: never): never {
  throw new Error(`unhandled kind: ${JSON.stringify(value)}`);
}

/** What an unknown error says, on one line. */
export function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim();
}
