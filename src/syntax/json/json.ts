/** JSON as a language: also with comments, in files and in the strings of other languages. */
import { bracketed } from '../bracketed.js';
import type { Language } from '../language.js';
import { commentsIn } from './comments.js';
import { parseJson } from './parse-json.js';

export const json: Language = {
  name: 'json',
  reads: (path) => /\.jsonc?$/i.test(path),
  parse: parseJson,
  comments: (text) => (parseJson(text).kind === 'tree' ? commentsIn(text) : []),
  // Inside a quoted string of another language the quotes are escaped.
  ...bracketed(['"', '\\"']),
};
