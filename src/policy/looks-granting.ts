/**
 * Text of any language → the places that look like a grant: IAM actions under a key that holds actions.
 *
 * It is asked of files that no source understands, so that none of them passes without a
 * word. So nothing is parsed: a file is a row of words, some of which are keys (`Action:`,
 * `"Action" :`, `actions = `, `.actions(`), and a grant is a known action below such a key.
 * Once a `Statement` was met, a known action below any key counts, also a single one. So do those
 * that one text joins, what a file gives the parameter of a stack (`"ParameterValue": "s3:*"`), and
 * lists without a key, or of several actions below whichever key (`orders: [s3:GetObject, sqs:*]`).
 *
 * What is asked of a word is much, so that ordinary files are quiet: its service must be
 * in the catalogue, and its name too, or hold a wildcard (`nginx:latest`, `contents: read`,
 * `arn:aws:s3:::b` and `80:80` are no actions). Lines that are comments as a whole are none
 * of the file. Every character is looked at a fixed number of times.
 */
import { memo } from '../text/memo.js';
import { bundledCatalogue } from './catalogue.js';

/** A place that looks like a grant. */
export interface Grant {
  readonly offset: number;
  readonly action: string;
  /** Whether only the list around it makes it one: no key says so. */
  readonly isListed: boolean;
}

/** Enough to tell of; a file with thousands of actions is told of once. */
const mostGrants = 5_000;

/** What every text with an action has, or an escape that may hide one. */
const mayGrant = /[\w-]:[A-Za-z*?\\]|\\[uUx]|\*/;

/** The places in the text that look like a grant, in their order. */
export function grantsIn(text: string): readonly Grant[] {
  return grantsOrLists(text).filter(({ isListed }) => !isListed);
}

/** The same with the actions of lists whose keys say nothing of actions, and of those without a key. */
export function grantsOrLists(text: string): readonly Grant[] {
  if (!mayGrant.test(text)) return [];
  const grants: Grant[] = [];
  const state: State = { key: undefined, isList: false, hasAction: false, inStatement: false };
  let at = afterLineEnd(text, 0, state);
  while (at < text.length && grants.length < mostGrants) {
    const char = text.charAt(at);
    const word = wordAt(text, at);
    if (word.end > at) {
      // What follows a slash is the end of a path or an ARN.
      const isGrant = text[at - 1] !== '/' && (isGranting(word, text, state) || isJoined(word, at, text, state));
      const isListed = !isGrant && text[at - 1] !== '/' && isOfList(word, state);
      if ((isGrant || isListed) && !isCompared(text, at))
        grants.push({ offset: at, action: word.text.replace(/^:/, ''), isListed });
      at = word.end;
    } else if (isLineEnd(char)) at = afterLineEnd(text, at + 1, state);
    else {
      if (opensList.has(char)) state.isList = true;
      at++;
    }
  }
  return grants;
}

/** Where the text goes on after a line end: at the line's first character, or at its end where it is a comment. */
function afterLineEnd(text: string, start: number, state: State): number {
  let first = start;
  while (text[first] === ' ' || text[first] === '\t') first++;
  if (text[first] === '#' || (text[first] === '/' && text[first + 1] === '/')) {
    while (first < text.length && !isLineEnd(text.charAt(first))) first++;
    return first;
  }
  // An item of a list in YAML.
  if (text[first] === '-') state.isList = true;
  return first;
}

/** Also those that only YAML knows: what follows them must not pass for a comment. */
function isLineEnd(char: string): boolean {
  return char === '\n' || char === '\r' || char === '\u0085' || char === '\u2028' || char === '\u2029';
}

interface State {
  /** The key that the words after it are below; `undefined` before the first. */
  key: string | undefined;
  /** Whether a list began after the key. */
  isList: boolean;
  /** Whether an action stands in the list already, below a key that says nothing of actions. */
  hasAction: boolean;
  inStatement: boolean;
}

interface Word {
  /** With its escapes decoded. */
  readonly text: string;
  readonly end: number;
}

const opensList = new Set(['[', '(', '{']);

/** Whether the word is an action in a granting place. A key is remembered instead. */
function isGranting(word: Word, text: string, state: State): boolean {
  const isAction = isKnownAction(word.text);
  if (!isAction) {
    const key = keyIn(word, text);
    if (key !== undefined) takeKey(key, state);
    else if (word.text === '*' && state.inStatement && /^(?:not)?actions?$/i.test(state.key ?? '')) return true;
    return false;
  }
  if (isOfTrust(word.text, state.key)) return false;
  if (state.inStatement || state.key === 'ParameterValue') return true;
  return state.isList && state.key !== undefined && holdsActions(state.key);
}

/** Whether the word is an action of a list without a key, or one more of a list below a key that may mean anything. */
function isOfList({ text: word }: Word, state: State): boolean {
  const { key = '', isList, hasAction } = state;
  if (!isList || !isKnownAction(word) || isOfTrust(word, key) || holdsForbidden(key) || isOfUse(key)) return false;
  state.hasAction = true;
  return hasAction || state.key === undefined;
}

/** Whether a list of this name says what happens or is needed, and allows nothing. */
function isOfUse(key: string): boolean {
  return /event|require|need|used|metric|alarm|filter|exclude|ignore/i.test(key);
}

/** Whether an action under a key of this name says who may assume a role: `trusted_role_actions = ["sts:AssumeRole"]`. */
function isOfTrust(action: string, key: string | undefined): boolean {
  return /^:?sts:/i.test(action) && key !== undefined && /trust|assume.*action/i.test(key);
}

/** Whether the word is an action of several in one text, as a parameter of a stack is given a list: `s3:GetObject,sqs:*`. */
function isJoined(word: Word, at: number, text: string, { key = '' }: State): boolean {
  if (holdsForbidden(key) || !isKnownAction(word.text)) return false;
  if (text[word.end] === ',' && isKnownAction(wordAt(text, word.end + 1).text)) return true;
  return text[at - 1] === ',' && isActionBefore(text, at - 1);
}

/** Whether a program asks for equality with what begins at `at`, on the same line: `input.Action == "s3:*"`. */
function isCompared(text: string, at: number): boolean {
  return /[=!]=[ \t]*["'`]?$/.test(text.slice(Math.max(0, at - 20), at));
}

/** Whether what ends at `end` is an action. */
function isActionBefore(text: string, end: number): boolean {
  const before = /[\w:*?-]+$/.exec(text.slice(Math.max(0, end - longestWord), end));
  return before !== null && isKnownAction(before[0]);
}

function takeKey(key: string, state: State): void {
  // `Fn::If` and the like choose between values of the key above them.
  if (/^fn::/i.test(key)) return;
  state.key = key;
  state.isList = false;
  state.hasAction = false;
  if (/^(?:\w*policy)?statements?$/i.test(key.replace(/[-_]/g, ''))) state.inStatement = true;
}

/** Names under which people keep what is allowed; those of what is unused or forbidden are none. */
function holdsActions(key: string): boolean {
  return /action|permission|polic|statement|privilege|grant|allow|entitle/i.test(key) && !holdsForbidden(key);
}

/** Whether a name is one under which people keep what is unused or forbidden. */
export function holdsForbidden(key: string): boolean {
  return /unused|den(?:y|ied)|forbid|disallow|notallow|removed/i.test(key.replace(/[-_]/g, ''));
}

/** The key that the word is, with what follows it: `Action:`, `"Action" :`, `actions = [`, `actions(`. */
function keyIn({ text: word, end }: Word, text: string): string | undefined {
  // Behind a quoted key its colon is a word of its own.
  if (/^:*$/.test(word)) return undefined;
  if (word.endsWith(':')) return word.replace(/:+$/, '');
  let at = end;
  while (isBetween(text[at])) at++;
  const next = text[at];
  if (next === ':' || (next === '=' && text[at + 1] !== '=')) return word;
  return next === '(' && holdsActions(word) ? word : undefined;
}

function isBetween(char: string | undefined): boolean {
  return char === '"' || char === "'" || char === '`' || char === '\\' || char === ' ' || char === '\t' || char === '?';
}

/** Whether a text is an action: `service:Name` of the catalogue, or with a wildcard in the name. */
export const isKnownAction = memo((word: string): boolean => {
  if (!word.includes(':')) return false;
  const parts = /^:?([a-z0-9-]+):([a-z*?][a-z0-9*?]*)$/i.exec(word);
  const names = parts === null ? undefined : namesOf((parts[1] ?? '').toLowerCase());
  if (parts === null || names === undefined || names.size === 0) return false;
  const name = (parts[2] ?? '').toLowerCase();
  return /[*?]/.test(name) || names.has(name);
}, 10_000);

const namesOf = memo(
  (service: string): ReadonlySet<string> =>
    new Set(bundledCatalogue.actionsOf(service).map((name) => name.toLowerCase())),
  1_000,
);

/** The characters of words; all others stand between them. */
const inWord = /[\w:.*?$-]/;
/** No key and no action is longer; the rest of a longer word is passed over. */
const longestWord = 200;

/** The word that begins at `at`; where none does, it ends there. */
function wordAt(text: string, at: number): Word {
  let word = '';
  let end = at;
  while (end < text.length) {
    run.lastIndex = end;
    const plain = run.exec(text)?.[0] ?? '';
    end += plain.length;
    if (word.length < longestWord) word += plain.slice(0, longestWord);
    const escaped = text[end] === '\\' ? escapeAt(text, end) : undefined;
    if (escaped === undefined || !inWord.test(escaped.char)) break;
    if (word.length < longestWord) word += escaped.char;
    end = escaped.end;
  }
  return { text: word.length < longestWord ? word : '', end };
}

const run = /[\w:.*?$-]+/y;

const escape = /\\{1,4}(?:u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\}|U([0-9A-Fa-f]{8})|x([0-9A-Fa-f]{2}))/y;

/** A character that is written as an escape, also inside a string inside a string. */
function escapeAt(text: string, at: number): { readonly char: string; readonly end: number } | undefined {
  escape.lastIndex = at;
  const found = escape.exec(text);
  if (found === null) return undefined;
  const code = Number.parseInt(found[1] ?? found[2] ?? found[3] ?? found[4] ?? '', 16);
  return code > 0 && code <= 0x10ffff ? { char: String.fromCodePoint(code), end: escape.lastIndex } : undefined;
}
