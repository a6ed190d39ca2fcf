/**
 * What a changed template reaches in nested ones that the pull request leaves as they are.
 *
 *   parent.yml   Parameters: {Queue: '*'}     the child got another value
 *   child.yml    Resource: !Ref Queue         so this policy grants something else
 *
 * A template that was not nested here before is reached as a whole. Where a name only may matter, the policy is
 * looked at once more than needed.
 */
import { canonical } from '../../syntax/value.js';
import { entry, type Entry, type MapNode, type Node } from '../../syntax/node.js';
import type { SourceFile } from '../../text/file.js';
import { mayBearOnGrants } from '../given-out.js';
import type { GivenOut, Place } from '../source.js';
import { valueUnder } from '../templates/names.js';
import { resourcesIn, type Resource } from '../templates/resource.js';
import { exportsOf, nestedBy } from '../templates/stack-graph.js';
import { mayBeEqual } from '../templates/uses.js';
import { importsIn } from './stacks-at-hand.js';

/** A template with its text. */
export interface Written {
  readonly file: SourceFile;
  readonly root: MapNode;
}

/** The places in unchanged templates that get other values from those at these paths, or others of their parameters' values. */
export function reachedBy(
  paths: ReadonlySet<string>,
  before: readonly Written[],
  after: readonly Written[],
): readonly Place[] {
  const [old, now] = [before, after].map((all) => new Map(all.map((each) => [each.file.path, each])));
  const found = new Map<string, Place>();
  const open: Changed[] = after.flatMap((template) =>
    paths.has(template.file.path) ? [{ template, names: changedNames(template, old?.get(template.file.path)) }] : [],
  );
  for (const each of importing(paths, old ?? none, now ?? none)) found.set(placeKey(each), each);
  const done = new Set<string>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { template, names } = next;
    const was = old?.get(template.file.path);
    for (const resource of resourcesOf(template)) {
      const child = now?.get(nestedBy(resource, template.file.path) ?? '');
      if (child === undefined) continue;
      const given = givenAnew(resource, template, was, names);
      const key = `${child.file.path} ${given === 'all' ? '' : [...given].join(' ')}`;
      if ((given !== 'all' && given.size === 0) || done.has(key)) continue;
      done.add(key);
      if (!paths.has(child.file.path)) for (const each of placesIn(child, given)) found.set(placeKey(each), each);
      open.push({ template: child, names: given });
    }
  }
  return [...found.values()];
}

const none: ReadonlyMap<string, Written> = new Map();

/** What templates export, and is not what it was, by the names of the exports, as globs. */
export function exportsReached(
  paths: ReadonlySet<string>,
  before: readonly Written[],
  after: readonly Written[],
): readonly GivenOut[] {
  const old = new Map(before.map((each) => [each.file.path, each]));
  return after.flatMap((template) => {
    if (!paths.has(template.file.path)) return [];
    return exportsAnew(template, old.get(template.file.path)).map(({ name, text }) => ({
      ...{ path: template.file.path, name, mayGrant: mayBearOnGrants(text) },
    }));
  });
}

/** The exports of a template that have another value, or whose value names what is written otherwise. */
function exportsAnew(
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
function callingOf({ type, properties }: Resource, { file }: Written): string {
  const own = entriesOf(properties).filter(({ key }) => /(?:Name|Path|Id|Identifier|Prefix)$/.test(key));
  return [type, ...own.map(({ key, value }) => `${key} ${canonical(value, file.text)}`)].join('\n');
}

/** The resources of unchanged templates that import what changed ones export. */
function importing(
  paths: ReadonlySet<string>,
  old: ReadonlyMap<string, Written>,
  now: ReadonlyMap<string, Written>,
): readonly Place[] {
  const exported = exportsReached(paths, [...old.values()], [...now.values()]).map(({ name }) => name);
  if (exported.length === 0) return [];
  return [...now.values()].flatMap((template) => {
    if (paths.has(template.file.path)) return [];
    return resourcesOf(template)
      .filter(({ node }) => importsIn(node).some((name) => exported.some((each) => mayBeEqual(each, name))))
      .map(({ node: { range } }) => ({ path: template.file.path, range }));
  });
}

/** Names in a template that mean something else; `all` where everything may. */
type Names = ReadonlySet<string> | 'all';

interface Changed {
  readonly template: Written;
  readonly names: Names;
}

function placeKey({ path, range }: Place): string {
  return `${range.start} ${path}`;
}

/** The parameters and maps of a template that are not what they were; a condition may be about any of them. */
function changedNames(template: Written, was: Written | undefined): Names {
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

/** The parameters of a nested template that get another value. */
function givenAnew(resource: Resource, template: Written, was: Written | undefined, names: Names): Names {
  const old = was === undefined ? undefined : resourcesOf(was).find(({ key }) => key === resource.key);
  const to = nestedBy(resource, template.file.path);
  if (was === undefined || old === undefined || nestedBy(old, was.file.path) !== to) return 'all';
  const given = valueUnder(resource.properties, 'Parameters');
  const before = valueUnder(old.properties, 'Parameters');
  if (given?.kind !== 'map') return given === undefined && before === undefined ? new Set() : 'all';
  const fresh = given.entries.filter(({ key, value }) => {
    const text = canonical(value, template.file.text);
    const then = entry(before, key);
    return then === undefined || canonical(then, was.file.text) !== text || mentions(text, names);
  });
  const gone = entriesOf(before).filter(({ key }) => entry(given, key) === undefined);
  return new Set([...fresh, ...gone].map(({ key }) => key));
}

/** The resources that use one of the names; all of the template where they may bear on any. */
function placesIn({ file, root }: Written, names: Names): readonly Place[] {
  const whole = { path: file.path, range: { start: 0, end: file.text.length } };
  const shared = ['Conditions', 'Globals', 'Rules', 'Transform'].map((section) => textOf({ file, root }, section));
  if (names === 'all' || shared.some((text) => mentions(text, names))) return [whole];
  return resourcesOf({ file, root })
    .filter(({ node: { range } }) => mentions(file.text.slice(range.start, range.end), names))
    .map(({ node: { range } }) => ({ path: file.path, range }));
}

function mentions(text: string, names: Names): boolean {
  return names === 'all' || (text.match(/\w+/g) ?? []).some((word) => names.has(word));
}

function textOf({ file, root }: Written, section: string): string {
  const node = entry(root, section);
  return node === undefined ? '' : canonical(node, file.text);
}

function entriesOf(node: Node | undefined): readonly Entry[] {
  return node?.kind === 'map' ? node.entries : [];
}

function resourcesOf({ root }: Written): readonly Resource[] {
  const resources = entry(root, 'Resources');
  return resources?.kind === 'map' ? resourcesIn(resources).resources : [];
}
