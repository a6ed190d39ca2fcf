/** The languages that policies are written in. A new language is one more line here. */
import { hcl } from './hcl/hcl.js';
import { json } from './json/json.js';
import { jsonTemplate } from './json-template.js';
import type { Language } from './language.js';
import { yamlOrJson } from './yaml-or-json.js';
import { yaml } from './yaml/yaml.js';

/** Every language, by the endings of its files; a program around the library may add its own. */
export const languages: Language[] = [hcl, json, jsonTemplate, yaml, yamlOrJson];

/** The language of a file, by its path; `undefined` where the path does not say. */
export function languageOf(path: string): Language | undefined {
  return languages.find((language) => language.reads(path));
}
