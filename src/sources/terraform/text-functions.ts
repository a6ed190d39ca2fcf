/**
 * Terraform's functions that make a text of texts.
 *
 *   format("%s-%02d", var.name, 7)      `*-07`
 *   replace("my_app", "_", "-")         `my-app`
 *
 * A function that is not done exactly as Terraform does it is not done at all.
 * https://developer.hashicorp.com/terraform/language/functions
 */
import { exactText, joined, listOf, textValue, unknown, type Value } from './values.js';

/** The text that a function makes of its arguments; `undefined` where that is not known here. */
export function textOfCall(name: string, args: readonly Value[]): Value | undefined {
  if (name === 'format') return formatted(args);
  const texts = args.flatMap((each) => exactText(each) ?? []);
  // What is determined is no error, and neither null nor missing.
  if (name === 'try') return exactText(args[0]) === undefined ? undefined : args[0];
  if (name === 'coalesce') return (exactText(args[0]) ?? '') === '' ? undefined : args[0];
  if (texts.length < args.length) return undefined;
  const [text = '', second = '', third = ''] = texts;
  switch (`${name} ${texts.length}`) {
    case 'tostring 1':
      return textValue(text);
    case 'trimspace 1':
      return /^[\x20-\x7e\s]*$/.test(text) ? textValue(text.trim()) : undefined;
    case 'trimprefix 2':
      return textValue(text.startsWith(second) ? text.slice(second.length) : text);
    case 'trimsuffix 2':
      return textValue(second !== '' && text.endsWith(second) ? text.slice(0, -second.length) : text);
    case 'replace 3':
      return isPattern(second) || second === '' ? undefined : textValue(text.replaceAll(second, () => third));
    case 'split 2':
      return text === '' ? undefined : listOf(second.split(text).map(textValue));
    default:
      return undefined;
  }
}

/** `/…/` is a regular expression to `replace`. */
function isPattern(text: string): boolean {
  return text.length > 1 && text.startsWith('/') && text.endsWith('/');
}

/** What a verb of `format` stands for, and all else in its specification. */
const verbs = /%(?:%|0?\d{0,3}[a-zA-Z]|.?)|[^%]+/gs;

function formatted([specification, ...args]: readonly Value[]): Value | undefined {
  const text = exactText(specification);
  if (text === undefined) return undefined;
  const rest = [...args];
  const parts: Value[] = [];
  for (const [piece] of text.matchAll(verbs)) {
    if (!piece.startsWith('%') || piece === '%%') {
      parts.push(textValue(piece === '%%' ? '%' : piece));
      continue;
    }
    const part = rest.length === 0 ? undefined : verbOf(piece, rest.shift());
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return rest.length > 0 ? undefined : joined(parts);
}

/** What a verb makes of its argument. */
function verbOf(verb: string, value: Value | undefined): Value | undefined {
  if (value?.kind !== 'text') return undefined;
  if (verb === '%s' || verb === '%v') return { ...value, path: undefined };
  const [, zero, width] = /^%(0?)(\d*)d$/.exec(verb) ?? [];
  const number = exactText(value);
  if (zero === undefined || width === undefined) return undefined;
  if (number === undefined) return value.several ? { ...unknown, several: true } : unknown;
  return /^(?:0|[1-9]\d{0,9})$/.test(number)
    ? textValue(number.padStart(Number(width), zero === '0' ? '0' : ' '))
    : undefined;
}
