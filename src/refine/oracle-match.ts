/**
 * Matching for the oracle: globs taken apart at their stars, names indexed per service.
 *
 * Written apart from `policy/pattern.ts`, so that a mistake made there is found
 * by what is judged here. Linear in the length of text and glob, whatever the
 * glob: a hostile pattern costs no more than another one.
 */
import type { Catalogue } from '../policy/catalogue.js';
import { memo, memoOf } from '../text/memo.js';

/** A value of an action element, read; compare by `text`. */
export type Term = Action | Other;

/** `*`, or not of the grammar. */
interface Other {
  readonly kind: 'other';
  readonly written: string;
  readonly text: string;
}

/** `service:pattern`, its parts in lower case. */
export interface Action {
  readonly kind: 'action';
  readonly written: string;
  /** All of it in lower case. */
  readonly text: string;
  readonly service: string;
  /** The part behind the colon. */
  readonly name: string;
  readonly isWild: boolean;
  /** The indexes of the names that it matches. */
  readonly matches: readonly number[];
}

/** More than the catalogue has names, so that it never forgets what policies ask for again and again. */
const mostCached = 50_000;
const mostServices = 2_000;

/** What reads one `Action` string, without regard to case, over a catalogue. What is no action is `*`, or not of the grammar. */
export const termsOf = memoOf((catalogue: Catalogue) =>
  memo((written: string) => readTerm(written, catalogue), mostCached),
);

function readTerm(written: string, catalogue: Catalogue): Term {
  const text = written.toLowerCase();
  if (!/^[a-z0-9-]+:[^\s:"\\]+$/.test(text)) return { kind: 'other', written, text };
  const colon = text.indexOf(':');
  const [service, name] = [text.slice(0, colon), text.slice(colon + 1)];
  const { list, indexes } = namesOf(catalogue)(service);
  const isWild = name.includes('*') || name.includes('?');
  const index = indexes.get(name);
  const literal = index === undefined ? [] : [index];
  return { kind: 'action', written, text, service, name, isWild, matches: isWild ? matchAll(list, name) : literal };
}

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
  /** Scratch paper, a place for each name; whoever writes on it wipes it clean. */
  readonly marks: Uint8Array;
}

/** The lower-case names of a catalogue's services, made when first asked for. */
export const namesOf = memoOf((catalogue: Catalogue) =>
  memo((service: string): Names => {
    const list = catalogue
      .actionsOf(service)
      .map((name) => name.toLowerCase())
      .sort();
    const indexes = new Map(list.map((name, index) => [name, index]));
    return { list, indexes, marks: new Uint8Array(list.length) };
  }, mostServices),
);

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
