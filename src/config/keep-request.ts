/**
 * A `/keep` as somebody writes it → the entry that it asks for.
 *
 *   /keep s3:Delete* until 2027-01-31: quarterly purge
 *   /keep s3:DeleteObject in `policies/my app.json`: the app empties its bucket by hand
 *
 * One action, then `in` with a path or a glob and `until` with a day, each at most once, then a
 * colon, a blank and the reason. Only the first line counts. Nothing is guessed: whatever is not of
 * this form is told with what was expected, since a keep that says something else than was meant
 * stays in the config. Reads from left to right in one pass.
 */
import { parsePattern } from '../policy/pattern.js';
import type { KeepEntry } from '../refine/keep.js';
import { message, words, type Message } from '../text/message.js';
import { isDay } from './config-file.js';

/** The entry that is asked for, or what is wrong with the request. */
export type KeepRequest =
  { readonly kind: 'keep'; readonly entry: KeepEntry } | { readonly kind: 'wrong'; readonly why: Message };

/** How a request is written, for people who wrote something else. */
export const keepForm: Message = message`write ${'/keep s3:Delete* until 2027-01-31: quarterly purge'}, or ${'/keep s3:Delete* in policies/deploy.json: quarterly purge'}`;

/** What longer lines hold is no reason any more. */
const longest = { path: 300, reason: 300 };

/** What is asked for by what stands behind `/keep` on its line. */
export function readKeepRequest(text: string): KeepRequest {
  const { terms, reason } = termsIn(text);
  const [action, ...rest] = terms;
  if (action === undefined) return wrong(words('it names no action'));
  if (action.isQuoted || !isAction(action.text))
    return wrong(message`${action.text} is no action such as ${'s3:Delete*'}`);
  const limits = limitsIn(rest);
  if ('why' in limits) return limits;
  const flaw = flawIn(limits, reason);
  if (flaw !== undefined) return wrong(flaw);
  const { path, until } = limits;
  const paths = path === undefined ? [] : [path.replace(/^(?:\.\/)+/, '')];
  const why = reason?.trim() ?? '';
  return { kind: 'keep', entry: { action: action.text, reason: why, owner: undefined, until, principals: [], paths } };
}

/** A word of the request; in backticks it may hold blanks. */
interface Term {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** The words before the colon that ends them, and what stands behind it; no reason where there is no such colon. */
function termsIn(text: string): { readonly terms: readonly Term[]; readonly reason: string | undefined } {
  const term = /[ \t]*(?:`([^`]*)`|((?:[^\s:`]|:(?=[^ \t]))+))/y;
  const terms: Term[] = [];
  let end = 0;
  for (let found = term.exec(text); found !== null && terms.length < mostTerms; found = term.exec(text)) {
    const [, quoted, bare] = found;
    terms.push({ text: quoted ?? bare ?? '', isQuoted: quoted !== undefined });
    end = term.lastIndex;
  }
  const reason = /^[ \t]*:(?:[ \t](.*))?$/.exec(text.slice(end));
  return { terms, reason: reason === null ? undefined : (reason[1] ?? '') };
}

/** One more than any request has, so that what is too much is seen. */
const mostTerms = 6;

interface Limits {
  readonly path: string | undefined;
  readonly until: string | undefined;
}

function limitsIn(terms: readonly Term[]): Limits | Extract<KeepRequest, { kind: 'wrong' }> {
  const limits = new Map<string, string>();
  for (let at = 0; at < terms.length; at += 2) {
    const [word, value] = [terms[at]?.text ?? '', terms[at + 1]];
    if (word !== 'in' && word !== 'until')
      return wrong(
        message`${word} is neither ${'in'} with a path, nor ${'until'} with a day, nor ${':'} with the reason`,
      );
    if (limits.has(word)) return wrong(message`it says ${word} twice`);
    if (value === undefined) return wrong(message`nothing stands behind ${word}`);
    limits.set(word, value.text);
  }
  return { path: limits.get('in'), until: limits.get('until') };
}

function flawIn({ path, until }: Limits, reason: string | undefined): Message | undefined {
  if (path !== undefined && !isPath(path)) return message`${path} is no path or glob of this repository`;
  if (until !== undefined && !isDay(until)) return message`${until} is no day such as ${'2027-01-31'}`;
  if (reason === undefined) return message`no reason stands behind ${':'} and a blank`;
  if (reason.trim() === '') return message`no reason stands behind ${':'}`;
  if (reason.length > longest.reason) return message`the reason has more than ${longest.reason} characters`;
  return hasUnseen(reason) ? words('the reason holds characters that cannot be seen') : undefined;
}

function isAction(text: string): boolean {
  return /^[A-Za-z0-9-]{1,64}:[A-Za-z0-9*?]{1,128}$/.test(text) && parsePattern(text).kind === 'service';
}

/** A glob that begins with `!` would choose all other files. */
function isPath(text: string): boolean {
  return text.length <= longest.path && /^[^!/\s](?:.*\S)?$/.test(text) && !hasUnseen(text);
}

function hasUnseen(text: string): boolean {
  return /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/u.test(text.replaceAll('\t', ' '));
}

function wrong(why: Message): Extract<KeepRequest, { kind: 'wrong' }> {
  return { kind: 'wrong', why };
}
