/**
 * Sentences that quote text nobody vouches for.
 *
 * File names, Sids, actions, ARNs and parser messages may hold anything. A message keeps
 * our own words and the quoted atoms apart, so that each renderer (plain text
 * for logs and JSON, Markdown for GitHub) can make the atoms harmless:
 *
 *   message`no finding names ${arn}`
 */
export interface Message {
  /** Our words; one more than there are atoms. */
  readonly words: readonly string[];
  readonly atoms: readonly string[];
}

/** Template tag: interpolated values become quoted atoms, except messages, which are spliced in. */
export function message(strings: TemplateStringsArray, ...values: readonly (string | number | Message)[]): Message {
  const words: string[] = [strings[0] ?? ''];
  const atoms: string[] = [];
  values.forEach((value, index) => {
    const rest = strings[index + 1] ?? '';
    const last = words.length - 1;
    if (typeof value === 'number') {
      words[last] = `${words[last] ?? ''}${value}${rest}`;
    } else if (typeof value === 'string') {
      atoms.push(value);
      words.push(rest);
    } else {
      words[last] = (words[last] ?? '') + (value.words[0] ?? '');
      atoms.push(...value.atoms);
      words.push(...value.words.slice(1));
      words[words.length - 1] = (words[words.length - 1] ?? '') + rest;
    }
  });
  return { words, atoms };
}

/** Our own words alone. */
export function words(text: string): Message {
  return { words: [text], atoms: [] };
}

/** Messages with `separator` between them. */
export function joined(messages: readonly Message[], separator: string): Message {
  return (
    messages.reduce<Message | undefined>(
      (all, each) => (all === undefined ? each : message`${all}${words(separator)}${each}`),
      undefined,
    ) ?? words('')
  );
}

/** The messages as a list whose last two have a word between them. */
export function listedWith(all: readonly Message[], word: string): Message {
  const last = all.at(-1);
  if (all.length < 2 || last === undefined) return last ?? words('');
  return message`${joined(all.slice(0, -1), ', ')} ${words(word)} ${last}`;
}

/** A list of quoted atoms, at most `most` of them, then how many more there are. */
export function quotedList(atoms: readonly string[], most = 12): Message {
  const shown = joined(
    atoms.slice(0, most).map((atom) => message`${atom}`),
    ', ',
  );
  return atoms.length > most ? message`${shown} and ${atoms.length - most} more` : shown;
}

/** The message in about `most` characters: as many of its words and atoms as fit, then an ellipsis. */
export function shortened(long: Message, most: number): Message {
  let left = most - (long.words[0] ?? '').length;
  const count = long.atoms.findIndex((atom, index) => {
    left -= Math.min(atom.length, longestAtom) + (long.words[index + 1] ?? '').length;
    return left < 0;
  });
  if (count < 0) return long;
  const kept = long.words.slice(0, count + 1);
  return { words: [...kept.slice(0, -1), `${kept.at(-1) ?? ''}…`], atoms: long.atoms.slice(0, count) };
}

/** Characters of one atom that are shown. */
const longestAtom = 300;

/** The message on one line for logs, errors and JSON: atoms in backticks, control characters visible. */
export function plain({ words: parts, atoms }: Message): string {
  return parts.map((part, index) => (index === 0 ? part : `\`${visible(atoms[index - 1] ?? '')}\`${part}`)).join('');
}

/** `text` with control, bidirectional and other invisible characters written as `\u{…}`, cut at `most` characters. */
export function visible(text: string, most = longestAtom): string {
  const shown = text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
    (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`,
  );
  // Half a surrogate pair at the cut would be no character at all.
  return shown.length > most ? `${shown.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…` : shown;
}
