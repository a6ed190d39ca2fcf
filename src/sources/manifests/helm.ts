/**
 * Which policies in the templates of a Helm chart depend on its values.
 *
 *   values.yaml            role: api                        gives `.Values.role` another value
 *   templates/role.yaml    role: {{ .Values.role }}         so somebody else has this policy
 *
 * The text of the manifest is asked, not its tree: what Helm fills in need not be YAML before.
 */
import type { PolicyAddress } from '../../policy/model.js';
import { yaml } from '../../syntax/yaml/yaml.js';
import type { SourceFile } from '../../text/file.js';
import { folderOf, foldersOver } from '../../text/path.js';
import { changedPaths, type Read } from '../own-values.js';

/** Whether a file of this path gives values to a chart. */
export function isValuesFile(path: string): boolean {
  return /(?:^|\/)values[^/]*\.ya?ml$/i.test(path);
}

/** The values that a file makes others of, as the templates name them. */
export function otherValues(before: SourceFile | undefined, after: SourceFile | undefined): readonly string[] {
  if (!isValuesFile((after ?? before)?.path ?? '')) return [];
  const [was, is] = [valuesIn(before), valuesIn(after)];
  if (was === undefined || is === undefined) return [];
  return changedPaths(was, is).map((path) => [start, ...path].join('.'));
}

const start = '.Values';

function valuesIn(file: SourceFile | undefined): Read | undefined {
  if (file === undefined) return { root: { kind: 'map', range: { start: 0, end: 0 }, entries: [] }, text: '' };
  const parsed = yaml.parse(file.text);
  return parsed.kind === 'tree' ? { root: parsed.root, text: file.text } : undefined;
}

/** The folder of the templates that a file of values is for: those of the chart around it. */
export function templatesFor({ path }: SourceFile, paths: readonly string[]): string | undefined {
  if (!isValuesFile(path)) return undefined;
  const charts = new Set(paths.filter((each) => /(?:^|\/)Chart\.ya?ml$/.test(each)).map(folderOf));
  const chart = foldersOver(path).find((folder) => charts.has(folder)) ?? folderOf(path);
  return chart === '' ? 'templates' : `${chart}/templates`;
}

/** Those of the policies in a template that depend on values of these names. */
export function dependingOnValues(
  names: readonly string[],
  { text }: SourceFile,
  policies: readonly PolicyAddress[],
): readonly PolicyAddress[] {
  const changed = names.filter((name) => name.startsWith(start));
  if (changed.length === 0 || !text.includes('{{') || !text.includes(start)) return [];
  return policies.filter(({ range }) => {
    const used = [...bearing(documentAround(text, range.start)).matchAll(/\.Values((?:\.[\w-]+)*)/g)];
    return used.some(([name]) => changed.some((each) => isWithin(each, name) || isWithin(name, each)));
  });
}

function isWithin(path: string, of: string): boolean {
  return path === of || path.startsWith(`${of}.`);
}

/** The document of a file with several that an offset stands in. */
function documentAround(text: string, offset: number): string {
  const begin = text.lastIndexOf('\n---', offset);
  const end = text.indexOf('\n---', offset);
  return text.slice(Math.max(begin, 0), end < 0 ? text.length : end);
}

/** The lines that may say what a manifest grants, and to whom: labels and their like do not. */
function bearing(text: string): string {
  let aside = Number.POSITIVE_INFINITY;
  const kept = text.split('\n').filter((line) => {
    const indent = line.search(/\S/);
    if (indent > aside) return line.includes('external-name');
    const [, key] = /^\s*(?:-\s+)?([\w-]+)\s*:/.exec(line) ?? [];
    const isAside = key !== undefined && /^(?:labels|annotations|tags|namespace|description|region)$/.test(key);
    aside = isAside ? indent : Number.POSITIVE_INFINITY;
    return !isAside;
  });
  return kept.join('\n');
}
