/**
 * A name → the texts of which one stands wherever files give it, in full or put together.
 *
 *   prod-api    "prod-api"                    prod-api
 *               "${var.env}-api"              }-api
 *               format("prod-%s", var.app)    prod-%s
 *               join("-", [var.env, "api"])   "api"
 *
 * It is put together where one of its words ends. Where no file writes a word of it at all, none of them stands there.
 */

/** The texts, in lower case. */
export function writtenFor(name: string): readonly string[] {
  const parts = Array.from(name, (_, at) => (endsWord(name, at) ? partsAt(name, at) : [])).flat();
  return [name, ...parts].map((text) => text.toLowerCase());
}

function endsWord(name: string, at: number): boolean {
  const [before, after] = [name.charAt(at - 1), name.charAt(at)];
  return at > 0 && (isMark(before) || isMark(after) || (!/[A-Z]/.test(before) && /[A-Z]/.test(after)));
}

function isMark(character: string): boolean {
  return !/[a-z\d]/i.test(character);
}

function partsAt(name: string, at: number): readonly string[] {
  const [first, last] = [name.slice(0, at), name.slice(at)];
  const quoted = isMark(last.charAt(0)) ? [] : [`"${last}"`, `'${last}'`];
  return [`}${last}`, `%s${last}`, `${first}\${`, `${first}%s`, ...quoted];
}

/** Whether the name stands in the text by itself, and not inside a longer word; without regard to case. */
export function namedIn(text: string, name: string): boolean {
  const [all, asked] = [text.toLowerCase(), name.toLowerCase()];
  for (let at = all.indexOf(asked); at >= 0; at = all.indexOf(asked, at + asked.length)) {
    if (!/[\w-]/.test(all.charAt(at - 1)) && !/[\w-]/.test(all.charAt(at + asked.length))) return true;
  }
  return false;
}
