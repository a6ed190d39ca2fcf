/** Templates of JSON: files in which `${…}` stands where a value, or a part of a string, is filled in. */
import { bracketed } from './bracketed.js';
import { parseEmbedded, withoutHoles } from './embedded-json.js';
import { commentsIn } from './json/comments.js';
import type { Language } from './language.js';

/** JSON with the holes of a template. */
export const jsonTemplate: Language = {
  name: 'json-template',
  reads: (path) => /\.(?:tpl|tftpl|tmpl)$/i.test(path),
  parse: (text) => parseEmbedded(text, undefined),
  comments: (text) => (parseEmbedded(text, undefined).kind === 'tree' ? commentsIn(withoutHoles(text)) : []),
  ...bracketed(['"']),
};
