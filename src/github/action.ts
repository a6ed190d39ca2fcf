/**
 * The Action from its environment to its exit code.
 *
 * Everything it touches comes in: the environment, where the log goes, and what
 * sends requests. `main.ts` gives it a process and a network, a test gives it neither.
 * What a run needs is loaded once it is clear that there is something to run with.
 */
import { inputDefaults } from '../config/input-defaults.js';
import { failureOf, reasonOf, UserError, type Failure } from '../errors.js';
import { visible } from '../text/message.js';
import { githubRunner, type Environment, type GitHubRunner, type Machine } from './runner.js';

/** The exit code of the Action. Never throws: whatever goes wrong is told in the log. */
export async function runAction(env: Environment, machine: Machine): Promise<number> {
  const runner = githubRunner(env, machine.print);
  try {
    await act(env, machine, runner);
  } catch (error) {
    await tellEnd(failureOf(error), runner);
  }
  return runner.hasFailed() ? 1 : 0;
}

async function act(env: Environment, machine: Machine, runner: GitHubRunner): Promise<void> {
  const given = inputsOf(env);
  const token = tokenIn(given);
  runner.mask(token);
  const { runJob } = await import('./job.js');
  await runJob({ env, given, token, machine, runner });
}

/** Says everywhere why the run ended: in an annotation with what to do, in the log, in the job summary and the verdict. */
async function tellEnd({ kind, problem, place, details }: Failure, runner: GitHubRunner): Promise<void> {
  const shown = visible(problem, 4_000);
  runner.fail(kind === 'user-error' ? [shown, ...details].join('; ') : shown, place);
  for (const line of details) runner.log(line);
  try {
    const { endedEarly } = await import('../publish/summary/ended-early.js');
    await runner.summary(endedEarly(problem, kind === 'user-error' ? details : []));
    runner.output('verdict', 'incomplete');
  } catch (cause) {
    runner.log(`the job summary could not be written: ${reasonOf(cause)}`);
  }
}

/** Throws a `UserError` where there is none. */
function tokenIn(inputs: ReadonlyMap<string, string>): string {
  const token = inputs.get('github-token') ?? '';
  if (token !== '' && token !== inputDefaults['github-token']) return token;
  throw new UserError(
    'there is no token to read the pull request with',
    'leave out the input `github-token`, or set it to `${{ github.token }}`',
  );
}

/** The inputs as the runner hands them over: `INPUT_MAX-UNUSED=0`. */
function inputsOf(env: Environment): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(env).flatMap(([key, value]) =>
      key.startsWith('INPUT_') && value !== undefined ? [[key.slice(6).toLowerCase(), value]] : [],
    ),
  );
}
