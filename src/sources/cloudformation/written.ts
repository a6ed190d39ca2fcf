/**
 * Templates with their texts, and what of one is not what it was.
 */
import { canonical } from '../../syntax/value.js';
import { entry, type Entry, type MapNode, type Node } from '../../syntax/node.js';
import type { SourceFile } from '../../text/file.js';
import { resourcesIn, type Resource } from '../templates/resource.js';
import { exportsOf } from '../templates/stack-graph.js';

/** A template with its text. */
export interface Written {
  readonly file: SourceFile;
  readonly root: MapNode;
}

/** Names in a template that mean something else; `all` where everything may. */
export type Names = ReadonlySet<string> | 'all';

/** The exports of a template that have another value, or whose value names what is written otherwise. */
export function exportsAnew(
  template: Written,
  was: Written | undefined,
): readonly { readonly name: string; readonly text: string }[] {
  const anew = new Set(outputsAnew(template, was).map(({ output }) => output));
  const before = was === undefined ? undefined : exportsOf(was.root);
  return [...exportsOf(template.root)].flatMap(([output, name]) =>
    before?.get(output) === name && !anew.has(output) ? [] : [{ name, text: valueOf(template, output) }],
  );
}

/** The outputs of a template that have another value, or whose value names what is written otherwise or is one of `names`. */
export function outputsAnew(
  template: Written,
  was: Written | undefined,
  names: Names = new Set(),
): readonly { readonly output: string; readonly text: string }[] {
  const outputs = entriesOf(entry(template.root, 'Outputs')).map(({ key }) => key);
  if (outputs.length === 0) return [];
  const all = was === undefined ? 'all' : renamedIn(template, was, names);
  return outputs.flatMap((output) => {
    const text = valueOf(template, output);
    const isSame = was !== undefined && valueOf(was, output) === text;
    return isSame && !mentions(text, all) ? [] : [{ output, text }];
  });
}

function valueOf({ root, file }: Written, output: string): string {
  const value = entry(entry(entry(root, 'Outputs'), output), 'Value');
  return value === undefined ? '' : canonical(value, file.text);
}

/** The parameters and maps of a template that are not what they were, and the resources that are called otherwise. */
function renamedIn(template: Written, was: Written, more: Names): Names {
  const changed = changedNames(template, was);
  if (changed === 'all' || more === 'all') return 'all';
  const names = new Set([...changed, ...more]);
  const old = new Map(resourcesOf(was).map((each) => [each.key, callingOf(each, was)]));
  const fresh = resourcesOf(template).filter((each) => {
    const text = callingOf(each, template);
    return old.get(each.key) !== text || mentions(text, names);
  });
  return new Set([...names, ...fresh.map(({ key }) => key)]);
}

/** What AWS makes the name and the ARN of a resource of. */
export function callingOf({ type, properties }: Resource, { file }: Written): string {
  const own = entriesOf(properties).filter(({ key }) => /(?:Name|Path|Id|Identifier|Prefix)$/.test(key));
  return [type, ...own.map(({ key, value }) => `${key} ${canonical(value, file.text)}`)].join('\n');
}

/** The parameters and maps of a template that are not what they were; a condition may be about any of them. */
export function changedNames(template: Written, was: Written | undefined): Names {
  if (was === undefined) return 'all';
  if (textOf(template, 'Conditions') !== textOf(was, 'Conditions')) return 'all';
  return new Set(
    ['Parameters', 'Mappings'].flatMap((section) =>
      entriesOf(entry(template.root, section)).flatMap(({ key, value }) => {
        const old = entry(entry(was.root, section), key);
        return old !== undefined && canonical(old, was.file.text) === canonical(value, template.file.text) ? [] : [key];
      }),
    ),
  );
}

/** Whether a text has one of the names in it: words, or what a nested template gives out, as `outputOf` calls it. */
export function mentions(text: string, names: Names): boolean {
  if (names === 'all') return true;
  if (names.size === 0) return false;
  const outputs = [...text.matchAll(/(\w+)[\s.,"'[\]-]{1,60}Outputs\.(\w+)/g)].map(([, nested = '', output = '']) =>
    outputOf(nested, output),
  );
  return [...(text.match(/\w+/g) ?? []), ...outputs].some((each) => names.has(each));
}

/** The name of what the template gives out that a resource nests. */
export function outputOf(key: string, output: string): string {
  return `${key}.Outputs.${output}`;
}

/** A section of a template, without what a formatter changes; empty where it has none. */
export function textOf({ file, root }: Written, section: string): string {
  const node = entry(root, section);
  return node === undefined ? '' : canonical(node, file.text);
}

/** What a map holds; nothing for what is none. */
export function entriesOf(node: Node | undefined): readonly Entry[] {
  return node?.kind === 'map' ? node.entries : [];
}

/** The resources of a template. */
export function resourcesOf({ root }: Written): readonly Resource[] {
  const resources = entry(root, 'Resources');
  return resources?.kind === 'map' ? resourcesIn(resources).resources : [];
}
