/**
 * One more entry under `keep`, in a config file that stays as its author wrote it.
 *
 *   keep:                                              keep:
 *     - {action: "s3:Put*", reason: nightly} # app  →    - {action: "s3:Put*", reason: nightly} # app
 *                                                        - action: "s3:Delete*"
 *                                                          reason: "quarterly purge"
 *
 * Text is only ever inserted: behind the last entry of the list, behind a `keep:` that holds
 * nothing, at the end of a file that has no list, or as a new file. Whether that is right is not
 * reasoned about but seen: the config's own reader must read the old config and exactly the one
 * entry more. Where it does not (a file in braces, an alias, more than one document), the file is
 * not edited.
 */
import { isMap, isScalar, isSeq, parseDocument, type Document, type YAMLSeq } from 'yaml';
import { UserError } from '../errors.js';
import type { KeepEntry } from '../refine/keep.js';
import { message, type Message } from '../text/message.js';
import { noConfigFile, readConfigFile, type FromFile } from './config-file.js';
import { yamlText } from './yaml-text.js';

/** The new text of the file, or why it is not edited. */
type KeepEdit =
  { readonly kind: 'edited'; readonly text: string } | { readonly kind: 'refused'; readonly why: Message };

/** The config file with the entry added; `text` is `undefined` where there is no file. */
export function withKeepEntry(path: string, text: string | undefined, entry: KeepEntry): KeepEdit {
  try {
    const old = text === undefined ? noConfigFile : readConfigFile({ path, text });
    if (old.keep.some((each) => isSame(each, entry))) return refused(message`${path} has the entry already`);
    const edited = text === undefined ? keepLines(entry, '\n') : inserted(text, entry);
    const isRight = edited !== undefined && readsAs({ ...old, keep: [...old.keep, entry] }, path, edited);
    return isRight
      ? { kind: 'edited', text: edited }
      : refused(message`${path} is not written in a way that an entry can be added to without touching the rest`);
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    return refused(message`${cause.message}`);
  }
}

/** The list with the one entry, to paste where there is none. */
export function keepLines(entry: KeepEntry, end: string): string {
  return `keep:${end}${lines(entry, '  ', end)}`;
}

/** The text with the entry inserted where it belongs; `undefined` where there is no such place. */
function inserted(text: string, entry: KeepEntry): string | undefined {
  const document: Document = parseDocument(text);
  const { contents } = document;
  const end = /\r?\n/.exec(text)?.[0] ?? '\n';
  if (contents === null || (isScalar(contents) && contents.source === '')) return atEnd(text, entry, end);
  if (!isMap(contents) || contents.flow === true) return undefined;
  const keep = contents.items.find(({ key }) => isScalar(key) && key.value === 'keep');
  if (keep === undefined) return atEnd(text, entry, end);
  if (isSeq(keep.value) && keep.value.items.length > 0)
    return keep.value.flow === true
      ? inBrackets(text, keep.value, entry)
      : behind(text, offsetBehind(text, lastOf(keep.value)), lines(entry, indentOf(text, keep.value), end), end);
  const colon = isScalar(keep.key) ? text.indexOf(':', keep.key.range?.[1]) : -1;
  if (colon < 0) return undefined;
  // `keep: []` and `keep:`; what else holds nothing is left to its author.
  const brackets = /^:[ \t]*\[[ \t]*\]/.exec(text.slice(colon))?.[0].length ?? 1;
  const opened = `${text.slice(0, colon + 1)}${text.slice(colon + brackets)}`;
  return behind(opened, colon, lines(entry, '  ', end), end);
}

function atEnd(text: string, entry: KeepEntry, end: string): string {
  const isOpen = text !== '' && !/[\r\n]$/.test(text);
  return `${text}${isOpen ? end : ''}${keepLines(entry, end)}`;
}

/** The text with whole lines behind the line that `offset` is on. */
function behind(text: string, offset: number, added: string, end: string): string {
  const next = text.indexOf('\n', offset);
  return next < 0 ? `${text}${end}${added}` : `${text.slice(0, next + 1)}${added}${text.slice(next + 1)}`;
}

/** A list in brackets gets its entry in braces. */
function inBrackets(text: string, list: YAMLSeq, entry: KeepEntry): string {
  const at = lastOf(list);
  const comma = /^\s*,/.exec(text.slice(at))?.[0].length;
  const fields = `{${fieldsOf(entry).join(', ')}}`;
  return comma === undefined
    ? `${text.slice(0, at)}, ${fields}${text.slice(at)}`
    : `${text.slice(0, at + comma)} ${fields}${text.slice(at + comma)}`;
}

function lastOf(list: YAMLSeq): number {
  const item = list.items.at(-1);
  return isMap(item) || isScalar(item) ? (item.range?.[1] ?? 0) : (list.range?.[1] ?? 0);
}

/** The place of the last character that is no blank before `offset`. */
function offsetBehind(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) at--;
  return at - 1;
}

/** What stands before the dash of the list's entries. */
function indentOf(text: string, list: YAMLSeq): string {
  const start = list.range?.[0] ?? 0;
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
}

function lines(entry: KeepEntry, indent: string, end: string): string {
  return fieldsOf(entry)
    .map((field, at) => `${indent}${at === 0 ? '- ' : '  '}${field}${end}`)
    .join('');
}

function fieldsOf({ action, paths, until, reason }: KeepEntry): readonly string[] {
  return [
    `action: ${yamlText(action)}`,
    ...(paths.length === 0 ? [] : [`paths: [${paths.map(yamlText).join(', ')}]`]),
    ...(until === undefined ? [] : [`until: ${yamlText(until)}`]),
    `reason: ${yamlText(reason)}`,
  ];
}

/** Whether the text reads as the config expected, in everything that a config says. */
function readsAs(expected: FromFile, path: string, text: string): boolean {
  try {
    return canonical(readConfigFile({ path, text })) === canonical(expected);
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    return false;
  }
}

function canonical({ accounts, ...rest }: FromFile): string {
  return JSON.stringify({ ...rest, accounts: accounts && [...accounts] });
}

function isSame(one: KeepEntry, other: KeepEntry): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function refused(why: Message): Extract<KeepEdit, { kind: 'refused' }> {
  return { kind: 'refused', why };
}
