/**
 * Globs with names: `live/{env}/{service}/**`, and what the names stand for in a path.
 *
 * `{name}` stands for one segment of a path or a part of one, at least a character long.
 * Besides names, a segment that has one knows `*` and `?`; every other segment is a glob
 * like any other. A path may be split in several ways (`a-b-c` by `{env}-{service}`): all
 * of them are given, since which one is meant nobody can tell.
 */
import { chooser } from './glob.js';

/** What the names of a glob stand for. */
export type Bindings = ReadonlyMap<string, string>;

/** All ways to split a path, none where it does not fit; `too-many` where that took too long. */
type Splits = readonly Bindings[] | 'too-many';

const name = /(?<![{$])\{([A-Za-z_][A-Za-z0-9_-]*)\}(?!\})/;

/** The names in a text, in their order. */
export function namesIn(text: string): readonly string[] {
  return [...text.matchAll(new RegExp(name, 'g'))].map(([, found]) => found ?? '');
}

/** Why a glob with names cannot be read; `undefined` where it can. */
export function flawOf(glob: string): string | undefined {
  if (namesIn(glob).length === 0) return undefined;
  if (glob.startsWith('!')) return 'a glob that excludes can have no `{name}`';
  const odd = glob
    .split('/')
    .find((segment) => namesIn(segment).length > 0 && /[[\]()|{}\\]/.test(withoutNames(segment)));
  return odd === undefined ? undefined : 'beside a `{name}`, a segment can have only letters, `*` and `?`';
}

/** The text with each name replaced by what it stands for. */
export function filledIn(text: string, valueOf: (name: string) => string): string {
  return text.replaceAll(new RegExp(name, 'g'), (_, found: string) => valueOf(found));
}

/** Steps of one search: a path of the usual length takes some hundred. */
const mostSteps = 20_000;

/** What the names of the glob stand for in the path. */
export function splitsOf(glob: string, path: string): Splits {
  const search: Search = { steps: 0, found: new Map() };
  segments(glob.split('/'), path.split('/'), new Map(), search);
  return search.steps > mostSteps ? 'too-many' : [...search.found.values()];
}

interface Search {
  steps: number;
  readonly found: Map<string, Bindings>;
}

function segments(globs: readonly string[], steps: readonly string[], bound: Bindings, search: Search): void {
  if (++search.steps > mostSteps) return;
  const [glob, ...later] = globs;
  const [step, ...below] = steps;
  if (glob === undefined) {
    if (step === undefined) search.found.set(JSON.stringify([...bound]), bound);
    return;
  }
  if (glob === '**') {
    segments(later, steps, bound, search);
    if (step !== undefined) segments(globs, below, bound, search);
    return;
  }
  if (step === undefined) return;
  if (namesIn(glob).length > 0)
    letters(partsOf(glob), step, bound, search, (all) => {
      segments(later, below, all, search);
    });
  else if (chooser([glob])(step)) segments(later, below, bound, search);
}

/** A run of letters, a name, or a wildcard. */
function partsOf(segment: string): readonly string[] {
  return segment.split(/((?<![{$])\{[A-Za-z_][A-Za-z0-9_-]*\}(?!\})|[*?])/).filter((part) => part !== '');
}

function letters(
  parts: readonly string[],
  text: string,
  bound: Bindings,
  search: Search,
  then: (bound: Bindings) => void,
): void {
  if (++search.steps > mostSteps) return;
  const [part, ...later] = parts;
  if (part === undefined) {
    if (text === '') then(bound);
    return;
  }
  const [own] = namesIn(part);
  const known = own === undefined ? part : bound.get(own);
  if (part === '?') {
    if (text !== '') letters(later, text.slice(1), bound, search, then);
  } else if (part !== '*' && known !== undefined) {
    if (text.startsWith(known)) letters(later, text.slice(known.length), bound, search, then);
  } else {
    for (let end = part === '*' ? 0 : 1; end <= text.length && search.steps <= mostSteps; end++) {
      const more = own === undefined ? bound : new Map([...bound, [own, text.slice(0, end)]]);
      letters(later, text.slice(end), more, search, then);
    }
  }
}

function withoutNames(text: string): string {
  return filledIn(text, () => '');
}
