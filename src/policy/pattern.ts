/**
 * Action patterns: what one `Action` string matches.
 *
 * `service:Name`, both without regard to case; in the name, `*` stands for any
 * run of characters and `?` for any one. A wildcard in the service part is
 * refused by IAM, except in the bare `*` (and, by validators, `*:*`).
 * Source: IAM User Guide, "IAM JSON policy elements: Action".
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 */
import { memo } from '../text/memo.js';
import { actionName, type ActionName } from './names.js';

/** What the text of an action stands for. */
export type ActionPattern =
  | ServicePattern
  /** `*`: every action there is. */
  | { readonly kind: 'everything' }
  /** Not of the grammar; IAM grants nothing for it or refuses it. */
  | { readonly kind: 'malformed' };

/** `service:Name`, in the parts and spellings that are asked for. */
export interface ServicePattern {
  readonly kind: 'service';
  /** As it was written. */
  readonly text: string;
  /** In lower case. */
  readonly service: string;
  /** The service as it was written. */
  readonly spelling: string;
  /** The name as it was written. */
  readonly name: string;
  readonly lowerName: string;
  /** All of it in lower case. */
  readonly lower: string;
  /** The service in lower case, the name as it was written. */
  readonly full: ActionName;
  readonly wild: boolean;
}

/** Reads one `Action` string. `service` is in lower case, `name` as written. Policies repeat each other's strings, so what was read is kept. */
export const parsePattern: (text: string) => ActionPattern = memo(readPattern, 50_000);

function readPattern(text: string): ActionPattern {
  if (text === '*' || text === '*:*') return { kind: 'everything' };
  const colon = text.indexOf(':');
  const spelling = text.slice(0, colon);
  const service = spelling.toLowerCase();
  const name = text.slice(colon + 1);
  if (colon < 1 || !/^[a-z0-9-]+$/.test(service) || !/^[^\s:"\\]+$/.test(name)) return { kind: 'malformed' };
  const lowerName = name.toLowerCase();
  return {
    kind: 'service',
    text,
    service,
    spelling,
    name,
    lowerName,
    lower: `${service}:${lowerName}`,
    full: actionName(service, name),
    wild: /[*?]/.test(name),
  };
}

/** A test whether a name, given in lower case, is matched by the name part of a pattern. */
export function matcher(pattern: string): (lowerName: string) => boolean {
  const lower = pattern.toLowerCase();
  const star = lower.indexOf('*');
  if (!lower.includes('?') && star === -1) return (name) => name === lower;
  if (!lower.includes('?') && star === lower.length - 1) {
    const prefix = lower.slice(0, -1);
    return (name) => name.startsWith(prefix);
  }
  return (name) => globIncludes(lower, name);
}

/** Whether every name that `inner` matches is matched by `outer`; both are name parts, without regard to case. */
export function includes(outer: string, inner: string): boolean {
  return globIncludes(outer.toLowerCase(), inner.toLowerCase());
}

/**
 * Whether glob `outer` matches all that glob `inner` matches, with regard to case.
 *
 * A `*` of `outer` takes any run of `inner`, its wildcards included; a `?` takes
 * one character or one `?`; anything else must stand there literally. Sound
 * always; it says no to a few odd inclusions (`?*` and `*?`), which only makes
 * a refinement longer.
 */
export function globIncludes(outer: string, inner: string): boolean {
  if (!endsAs(outer, inner)) return false;
  let out = 0;
  let at = 0;
  let star = -1;
  let resume = 0;
  while (at < inner.length) {
    if (outer[out] === '*') {
      star = out++;
      resume = at;
    } else if (
      out < outer.length &&
      (outer[out] === inner[at] ? inner[at] !== '*' : outer[out] === '?' && inner[at] !== '*')
    ) {
      out++;
      at++;
    } else if (star >= 0) {
      out = star + 1;
      at = ++resume;
    } else return false;
  }
  while (outer[out] === '*') out++;
  return out === outer.length;
}

/** Whether what a glob writes after its last wildcard ends a text; of thousands of names most differ there. */
function endsAs(glob: string, text: string): boolean {
  for (let back = 1; back <= glob.length; back++) {
    const written = glob[glob.length - back];
    if (written === '*' || written === '?') return true;
    if (written !== text[text.length - back]) return false;
  }
  return true;
}
