/** What `yaml` refuses, in words that say what to do about it. */
import type { YAMLError } from 'yaml';
import { message, words, type Message } from '../../text/message.js';
import type { Parsed } from '../node.js';

/** The first thing that is wrong with `text`; `unclosed` is where a quoted text begins that does not end. */
export function refusal(
  text: string,
  error: YAMLError,
  unclosed: number | undefined,
): Extract<Parsed, { kind: 'unreadable' }> {
  const isUnclosed = error.code === 'MISSING_CHAR' && error.message.startsWith('Missing closing');
  const start = Math.min(isUnclosed ? (unclosed ?? error.pos[0]) : error.pos[0], Math.max(0, text.length - 1));
  return { kind: 'unreadable', at: { start, end: Math.min(text.length, start + 1) }, why: wording(error) };
}

function wording(error: YAMLError): Message {
  const { code, message: said } = error;
  if (said.startsWith('Missing closing')) return words('expected the quote that closes this text');
  if (code === 'BAD_INDENT' && said.startsWith('Flow')) return words('expected the bracket that closes this');
  if (code === 'BAD_ALIAS' && said.includes('empty'))
    return words('`*` begins an alias in YAML: put quotes around a value that begins with it');
  return known[code] ?? message`YAML does not allow this: ${lowerFirst(said)}`;
}

const known: Readonly<Partial<Record<YAMLError['code'], Message>>> = {
  TAB_AS_INDENT: words('expected spaces for the indentation, found a tab'),
  BAD_INDENT: words('expected the same indentation as the lines above it'),
  BAD_SCALAR_START: words('a value cannot begin with this character: put quotes around it'),
  BAD_DQ_ESCAPE: words('expected an escape that YAML knows after `\\`, or single quotes around the text'),
  BLOCK_AS_IMPLICIT_KEY: words('expected one `key: value` on a line: put quotes around a value that holds `: `'),
  RESOURCE_EXHAUSTION: words('it is nested too deeply to be read'),
};

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
