/** YAML as a language: templates, manifests, and policies themselves. */
import { memo } from '../../text/memo.js';
import { bracketed } from '../bracketed.js';
import type { Language } from '../language.js';
import { readYaml } from './read-yaml.js';

/** Parsing costs two megabytes a second, and a file is asked for again with each of its lists. */
const known = memo(readYaml, 8);

/** YAML 1.2, with any tags. */
export const yaml: Language = {
  name: 'yaml',
  reads: (path) => /\.ya?ml$/i.test(path),
  parse: (text) => known(text).parsed,
  comments: (text) => known(text).comments,
  ...bracketed(['', "'", '"']),
};
