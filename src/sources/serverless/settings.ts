/**
 * Which policies of a service depend on a file that is taken in as a setting, and not where they stand.
 *
 *   custom: ${file(custom.yml)}                       every `${self:custom.…}` depends on it
 *   custom: {stages: {prod: ${file(prod.yml)}}}       every `${self:custom.stages.…}`
 *   params: {prod: ${file(prod.yml)}}                 every `${param:…}`
 *
 * A setting may name others, and so may the names of roles. Texts are asked, not trees: a name that may mean the
 * setting counts. Where the keys that are not what they were are known, only they count.
 * https://www.serverless.com/framework/docs/guides/variables
 */
import type { SourceFile } from '../../text/file.js';
import type { Range } from '../../text/edit.js';
import { grouped } from '../../text/group.js';

/** A file that a text takes in at an offset, and the first step of what it takes of it. */
interface TakenIn {
  readonly start: number;
  readonly selected: string | undefined;
}

/** Whether a policy that stands in a range of the service's file depends on what is taken in there; `otherKeys` of that file alone are not what they were, `undefined` where that is not known. */
export function dependsOn(
  { text }: SourceFile,
  range: Range,
  taken: readonly TakenIn[],
  otherKeys: readonly string[] | undefined,
): boolean {
  const relevant = taken.filter(({ selected }) => selected === undefined || otherKeys?.includes(selected) !== false);
  if (relevant.some(({ start }) => range.start <= start && start < range.end)) return true;
  if (relevant.length > mostTaken) return true;
  const settings = relevant.map(({ start, selected }) => ({
    path: keysOver(text, start),
    keys: selected === undefined ? otherKeys : undefined,
  }));
  if (settings.length === 0) return false;
  const named = namedFrom(text, `${text.slice(range.start, range.end)}\n${naming(text)}`);
  return named.length > mostNames || settings.some(({ path, keys }) => named.some((name) => isOf(name, path, keys)));
}

/** What a part of a service's file names, with the settings that it names in turn; `undefined` where that is more than people write. */
export function namesFrom({ text }: SourceFile, own: string): readonly string[] | undefined {
  const named = namedFrom(text, own);
  return named.length > mostNames ? undefined : named;
}

/** Whether one of the names may mean something of the setting at a path. */
export function areOf(names: readonly string[], path: readonly string[]): boolean {
  const [root = ''] = path;
  const given = { params: path[2], stages: path[3] }[root];
  return names.some((name) => isOf(name, path, given === undefined ? undefined : [given]));
}

/** Where more is taken in or named than people write, all of it counts. */
const mostTaken = 200;
const mostNames = 1_000;

/** What a text names: `self:custom.stages.prod`, each with its steps; a hole among them is `*`. */
function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/(self:|param:|opt:)((?:[\w.-]|\$\{[^{}]{0,200}\}){0,300})/g)].map(
    ([, of = '', steps = '']) => of + steps.replace(/\$\{[^{}]*\}/g, '*'),
  );
}

/** The same of a text, and of the settings that it names, step by step. */
function namedFrom(text: string, own: string): readonly string[] {
  const found = new Set(namesIn(own));
  const lines = grouped(
    text.split('\n').filter((line) => line.includes('${')),
    (line) => /^\s*(?:-\s+)?["']?([\w-]+)["']?\s*:/.exec(line)?.[1] ?? '',
  );
  const asked = new Set<string>();
  for (const name of found)
    for (const step of name.slice(name.indexOf(':') + 1).split('.')) {
      if (asked.has(step) || found.size > mostNames) continue;
      asked.add(step);
      for (const line of lines.get(step) ?? []) for (const next of namesIn(line)) found.add(next);
    }
  return [...found];
}

/** The lines that say what the service and its roles are called. */
function naming(text: string): string {
  return text
    .split('\n')
    .filter((line) => /^\s*["']?(?:name|role|service|iamRoleStatementsName)["']?\s*:.*\$\{/.test(line))
    .join('\n');
}

/** The keys that an offset stands under, outermost first, by how far the lines before are indented. */
function keysOver(text: string, start: number): readonly string[] {
  const lines = text.slice(0, start).split('\n').slice(-mostLines);
  const keys: string[] = [];
  let indent = Number.POSITIVE_INFINITY;
  for (const line of lines.reverse()) {
    const [, before = '', key] = /^([ \t]*)(?:-\s+)?["']?([\w-]+)["']?\s*:/.exec(line) ?? [];
    if (key === undefined || before.length >= indent) continue;
    keys.unshift(key);
    indent = before.length;
    if (indent === 0) break;
  }
  return keys;
}

const mostLines = 20_000;

/** Whether a name may mean something of the setting at a path. */
function isOf(name: string, path: readonly string[], keys: readonly string[] | undefined): boolean {
  const [root = '', ...rest] = path;
  const [of = '', steps = ''] = name.split(/:(.*)/s);
  const named = steps.split('.');
  const fits = (step: string | undefined): boolean => keys?.some((key) => mayBe(step, key)) !== false;
  // What a stage gives has no name of the stage in it.
  if (/^(?:params|stages)$/.test(root)) return of === 'param' && fits(named[0]);
  if (of !== 'self') return false;
  const own = named[0] === root ? named.slice(1) : undefined;
  if (own === undefined) return false;
  return rest.every((key, at) => mayBe(own[at], key)) && fits(own[rest.length]);
}

/** Whether a step of a name may be a key: it is left out, or not written out. */
function mayBe(step: string | undefined, key: string): boolean {
  return step === undefined || step === '' || step.includes('*') || step === key;
}
