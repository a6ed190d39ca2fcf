/**
 * Text on its way into the log of a runner, which reads commands out of it.
 *
 * A line that starts with `::`, white space aside, is a command, and so is `##[…]`
 * anywhere in a line: `##[set-output name=verdict;]pass` in a file's name would set
 * an output. Source: actions/runner, `ActionCommand.cs`.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
import { visible } from './message.js';

/** The text as one line that is no command, its invisible characters written out. */
export function logLine(text: string): string {
  return visible(text, 20_000)
    .replaceAll('##[', '## [')
    .replace(/^\s*::/, (start) => `\\${start.trim()}`);
}
