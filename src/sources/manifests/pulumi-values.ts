/**
 * Which policies of a program of Pulumi in YAML depend on its variables and its config.
 *
 *   variables: {r: '*'}                     Resource: ${r}
 *   config: {r: {type: string}}             Resource: ${r}
 *   Pulumi.prod.yaml: config: {x:r: '*'}    gives `r` another value
 *
 * A variable may name others, and so may the name of a role that a policy names.
 * https://www.pulumi.com/docs/iac/languages-sdks/yaml/yaml-language-reference/
 */
import type { PolicyAddress } from '../../policy/model.js';
import { yaml } from '../../syntax/yaml/yaml.js';
import { entry, type Node } from '../../syntax/node.js';
import { canonical } from '../../syntax/value.js';
import type { SourceFile } from '../../text/file.js';
import { folderOf } from '../../text/path.js';
import { changedPaths } from '../own-values.js';
import type { MadeOfOwn } from '../source.js';

/** A program, and the text that it was read from. */
export interface Program {
  readonly root: Node;
  readonly text: string;
}

/** Each policy, on both sides, with the first variable or setting that it depends on and that is not what it was. */
export function ownVariables(
  before: Program,
  after: Program,
  policies: readonly (readonly [was: PolicyAddress, is: PolicyAddress])[],
): readonly MadeOfOwn[] {
  const paths = changedPaths(before, after).filter(([section]) => section === undefined || sections.includes(section));
  if (paths.length === 0) return [];
  return policies.flatMap(([was, is]): readonly MadeOfOwn[] => {
    const [old, now] = [namedBy(before, was), namedBy(after, is)];
    const path = paths.find(([, name]) =>
      [old, now].every((names) => (name === undefined ? names.size > 0 : names.has(plainName(name)))),
    );
    return path === undefined ? [] : [{ at: is, of: path.length === 0 ? 'its variables' : path.slice(0, 2).join('.') }];
  });
}

const sections = ['variables', 'config', 'configuration'];

/** `r` of `x:r`: a setting may be written with the name of its project. */
function plainName(key: string): string {
  return key.slice(key.lastIndexOf(':') + 1);
}

/** The variables and settings that a policy, and the name of whoever has it, are made of. */
function namedBy({ root, text }: Program, { range: { start, end } }: PolicyAddress): ReadonlySet<string> {
  const resources = entriesOf(entry(root, 'resources'));
  const holding = resources.filter(({ value: { range } }) => range.start <= start && end <= range.end);
  const values = new Map<string, readonly Node[]>([
    ...resources.map(({ key, value }) => [key, namesOf(value)] as const),
    ...entriesOf(entry(root, 'variables')).map(({ key, value }) => [key, [value]] as const),
  ]);
  const found = new Set<string>();
  const add = (node: Node): void => {
    for (const name of namesIn(text.slice(node.range.start, node.range.end))) found.add(name);
  };
  for (const { value } of holding) for (const node of bearing(value)) add(node);
  for (const name of found) for (const node of values.get(name) ?? []) add(node);
  return found;
}

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/\$\{\s*(?:[\w-]+:)?([\w-]+)/g)].map(([, name = '']) => name);
}

/** What a resource is called, and what a policy is made of besides what says nothing of grants. */
function namesOf(resource: Node): readonly Node[] {
  const properties = entry(resource, 'properties');
  return ['name', 'path'].flatMap((key) => entry(properties, key) ?? []);
}

const aside = new Set(['tags', 'description', 'assumeRolePolicy', 'maxSessionDuration']);

function bearing(resource: Node): readonly Node[] {
  return entriesOf(entry(resource, 'properties')).flatMap(({ key, value }) => (aside.has(key) ? [] : [value]));
}

function entriesOf(node: Node | undefined): readonly { readonly key: string; readonly value: Node }[] {
  return node?.kind === 'map' ? node.entries : [];
}

/** Whether a file of this path gives values to a program: the settings of one of its stacks. */
export function isStackConfig(path: string): boolean {
  return /(?:^|\/)Pulumi\.[^/]+\.ya?ml$/.test(path);
}

/** The settings that a file of a stack gives another value, as names that no template has. */
export function otherSettings(before: SourceFile | undefined, after: SourceFile | undefined): readonly string[] {
  const path = (after ?? before)?.path ?? '';
  if (!isStackConfig(path)) return [];
  const [was, is] = [before, after].map(settingsIn);
  return [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])]
    .filter((key) => was?.get(key) !== is?.get(key))
    .map((key) => settingNamed(plainName(key)));
}

function settingNamed(name: string): string {
  return `pulumi config ${name}`;
}

function settingsIn(file: SourceFile | undefined): ReadonlyMap<string, string> {
  const parsed = file === undefined ? undefined : yaml.parse(file.text);
  if (file === undefined || parsed?.kind !== 'tree') return new Map();
  return new Map(entriesOf(entry(parsed.root, 'config')).map(({ key, value }) => [key, canonical(value, file.text)]));
}

/** The folder of the project, where its file stands beside the one of a stack. */
export function projectOf({ path }: SourceFile, paths: readonly string[]): string | undefined {
  if (!isStackConfig(path)) return undefined;
  const folder = folderOf(path);
  return paths.some((each) => folderOf(each) === folder && /(?:^|\/)Pulumi\.ya?ml$/.test(each)) ? folder : undefined;
}

/** Those of the policies of a program that depend on settings. */
export function dependingOnSettings(
  names: readonly string[],
  program: Program,
  policies: readonly PolicyAddress[],
): readonly PolicyAddress[] {
  return policies.filter((at) => {
    const own = namedBy(program, at);
    return names.some((name) => name.startsWith(settingNamed('')) && own.has(name.slice(settingNamed('').length)));
  });
}
