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
  const names = was === undefined ? 'all' : renamedIn(template, was);
  const before = was === undefined ? undefined : exportsOf(was.root);
  return [...exportsOf(template.root)].flatMap(([output, name]) => {
    const text = valueOf(template, output);
    const isSame = was !== undefined && before?.get(output) === name && valueOf(was, output) === text;
    return isSame && !mentions(text, names) ? [] : [{ name, text }];
  });
}

function valueOf({ root, file }: Written, output: string): string {
  const value = entry(entry(entry(root, 'Outputs'), output), 'Value');
  return value === undefined ? '' : canonical(value, file.text);
}

/** The parameters and maps of a template that are not what they were, and the resources that are called otherwise. */
function renamedIn(template: Written, was: Written): Names {
  const names = changedNames(template, was);
  if (names === 'all') return names;
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

/** Whether a text has one of the names in it. */
export function mentions(text: string, names: Names): boolean {
  return names === 'all' || (text.match(/\w+/g) ?? []).some((word) => names.has(word));
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
