/**
 * What a command prints, on its way to a terminal, or to the log of a runner.
 *
 * Both read commands out of text: an escape sequence, `::error::`, `##[group]`.
 */
import { logLine } from '../text/log-line.js';
import type { Answer } from './command.js';

/** The output in a form that is no command to whoever shows it; a document is what was asked for, byte by byte. */
export function printed(output: string, form: Answer['form']): string {
  if (form === 'document') return output;
  return form === 'json' ? inStrings(output) : output.split('\n').map(logLine).join('\n');
}

/** JSON that says the same: what is written out here only stands in strings. */
function inStrings(output: string): string {
  return output
    .replaceAll('##[', '#\\u0023[')
    .replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, (char) =>
      Array.from({ length: char.length }, (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`).join(
        '',
      ),
    );
}
