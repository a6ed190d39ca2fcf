/** How a value is written in YAML: between the quotes of what it replaces, or plain where it would be read as it is. */
import type { StringNode } from '../node.js';
import { literalOf } from './plain.js';

/** `value` as it is written beside, or in place of, `like`. */
export function written(value: string, { quote }: StringNode): string {
  if (quote === '' && isPlain(value)) return value;
  return quote === '"' ? JSON.stringify(value) : `'${value.replaceAll("'", "''")}'`;
}

/** Whether `value` is read as itself without quotes, also between brackets. */
export function isPlain(value: string): boolean {
  return /^[A-Za-z][\w:*?.+=@/-]*[\w*?]$/.test(value) && literalOf(value) === undefined;
}
