/** Templates of CloudFormation in files that do not say what they are written in: the text does. */
import { json } from './json/json.js';
import type { Language } from './language.js';
import { yaml } from './yaml/yaml.js';

/** YAML, or JSON where the text begins with a bracket: JSON may have tabs, which YAML refuses. */
export const yamlOrJson: Language = {
  name: 'yaml-or-json',
  reads: (path) => /\.template$/i.test(path),
  parse: (text) => languageOfText(text).parse(text),
  comments: (text) => languageOfText(text).comments(text),
  quotes: ['"', ...yaml.quotes.filter((quote) => quote !== '"')],
  editList: (text, list, decisions, items) => languageOfText(text).editList(text, list, decisions, items),
  itemRanges: (text, list) => languageOfText(text).itemRanges(text, list),
};

function languageOfText(text: string): Language {
  return /^\uFEFF?\s*[[{]/.test(text) ? json : yaml;
}
