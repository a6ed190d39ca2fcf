/** HCL as a language: the files of Terraform and OpenTofu. */
import { bracketed } from '../bracketed.js';
import type { Language } from '../language.js';
import { commentsIn, parseHcl } from './parse-hcl.js';

export const hcl: Language = {
  name: 'hcl',
  reads: (path) => /\.(?:tf|tofu)$/i.test(path),
  parse: parseHcl,
  comments: commentsIn,
  ...bracketed(['"']),
};
