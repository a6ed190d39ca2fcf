/**
 * Matching for the oracle: globs taken apart at their stars, names indexed per service.
 *
 * Written apart from `policy/pattern.ts`, so that a mistake made there is found
 * by what is judged here. Linear in the length of text and glob, whatever the
 * glob: a hostile pattern costs no more than another one.
 */
import { memo, memoOf } from '../text/memo.js';

/** A value of an action element, read; compare by `text`. */
export type Term = Action | { readonly kind: 'other'; readonly text: string };

/** `service:pattern`, all in lower case. */
export interface Action {
  readonly kind: 'action';
  readonly text: string;
  readonly service: string;
  /** The part behind the colon. */
  readonly name: string;
  readonly isWild: boolean;
}

const mostCached = 20_000;

/** Reads one `Action` string, without regard to case. What is no action is `*`, or not of the grammar. */
export const termOf: (written: string) => Term = memo((written) => {
  const text = written.toLowerCase();
  if (!/^[a-z0-9-]+:[^\s:"\\]+$/.test(text)) return { kind: 'other', text };
  const colon = text.indexOf(':');
  const name = text.slice(colon + 1);
  return { kind: 'action', text, service: text.slice(0, colon), name, isWild: isWild(name) };
}, mostCached);

/** Only the names that begin as the glob does are looked at; they stand together, since the list is sorted. */
function matchAll(list: readonly string[], pattern: string): readonly number[] {
  const start = /^[^*?]*/.exec(pattern)?.[0] ?? '';
  const test = globTest(pattern);
  const found: number[] = [];
  for (let index = firstFrom(list, start); list[index]?.startsWith(start) === true; index++) {
    if (test(list[index] ?? '')) found.push(index);
  }
  return found;
}

/** The index of the first name that is not below `start`. */
function firstFrom(list: readonly string[], start: string): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Test = (text: string) => boolean;

/** The lower-case names of one service. */
export interface Names {
  readonly list: readonly string[];
  readonly indexes: ReadonlyMap<string, number>;
  /** The indexes of the names that the part behind the colon matches. */
  matches(name: string): readonly number[];
}

/** The lower-case names of a service, indexed; made once for each list of the catalogue. */
export const namesOf = memoOf((actions: readonly string[]): Names => {
  const list = actions.map((name) => name.toLowerCase()).sort();
  const indexes = new Map(list.map((name, index) => [name, index]));
  const exact = (name: string): readonly number[] => {
    const index = indexes.get(name);
    return index === undefined ? [] : [index];
  };
  const matches = memo((name: string) => (isWild(name) ? matchAll(list, name) : exact(name)), mostCached);
  return { list, indexes, matches };
});

/** A test for a glob, with regard to case: its pieces between the `*`, found one after the other, the outer ones at the ends. */
export const globTest: (glob: string) => Test = memo((glob) => {
  const pieces = glob.split('*');
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
  const inner = pieces.slice(1, -1);
  return (text) => {
    if (pieces.length === 1) return text.length === glob.length && standsAt(text, glob, 0);
    let at = first.length;
    if (!standsAt(text, first, 0)) return false;
    for (const piece of inner) {
      const found = findPiece(text, piece, at);
      if (found < 0) return false;
      at = found + piece.length;
    }
    const end = text.length - last.length;
    return end >= at && standsAt(text, last, end);
  };
}, mostCached);

/** Strings that a glob matches and that stand for all it matches: wildcards empty, and filled with an impossible character. */
export const witnesses: (glob: string) => readonly string[] = memo(
  (glob) => ['', '\u0001\u0001'].map((filling) => glob.replaceAll('*', filling).replaceAll('?', '\u0001')),
  mostCached,
);

function findPiece(text: string, piece: string, from: number): number {
  if (!piece.includes('?')) return text.indexOf(piece, from);
  for (let at = from; at + piece.length <= text.length; at++) if (standsAt(text, piece, at)) return at;
  return -1;
}

function standsAt(text: string, piece: string, at: number): boolean {
  if (at + piece.length > text.length) return false;
  if (!piece.includes('?')) return text.startsWith(piece, at);
  for (let index = 0; index < piece.length; index++) {
    if (piece[index] !== '?' && piece[index] !== text[at + index]) return false;
  }
  return true;
}

function isWild(pattern: string): boolean {
  return pattern.includes('*') || pattern.includes('?');
}
