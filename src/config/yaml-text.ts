/**
 * Text of others in a YAML file that we write: one that no name can end or break out of.
 */
import { plain, type Message } from '../text/message.js';

/** The text in double quotes; what cannot be seen is written as `\uXXXX`. */
export function yamlText(text: string): string {
  return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (char) =>
    Array.from({ length: char.length }, (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );
}

/** A comment on one line. */
export function yamlComment(text: Message): string {
  return `# ${plain(text)}`;
}

/** The two lines of an entry under `policies`; where nobody is known, somebody has to say who. */
export function entryText(path: string, principals: readonly string[]): readonly [string, string] {
  const whom = principals.length === 0 ? '[] # whose is it?' : `[${principals.map(yamlText).join(', ')}]`;
  return [`- paths: [${yamlText(path)}]`, `  principals: ${whom}`];
}
