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
import { grouped } from '../../text/group.js';
import { entry } from '../../syntax/node.js';
import { mayBearOnGrants } from '../given-out.js';
import type { GivenOut, Place } from '../source.js';
import { valueUnder } from '../templates/names.js';
import type { Resource } from '../templates/resource.js';
import { nestedBy } from '../templates/stack-graph.js';
import { mayBeEqual } from '../templates/uses.js';
import { importsIn } from './stacks-at-hand.js';
import {
  changedNames,
  entriesOf,
  exportsAnew,
  mentions,
  outputOf,
  outputsAnew,
  resourcesOf,
  textOf,
  type Names,
  type Written,
} from './written.js';

/** The places in unchanged templates that get other values from those at these paths, or others of their parameters' values. */
export function reachedBy(
  paths: ReadonlySet<string>,
  before: readonly Written[],
  after: readonly Written[],
): readonly Place[] {
  const [old, now] = [byPath(before), byPath(after)];
  const found = new Map<string, Place>();
  const open: Changed[] = after.flatMap((template) =>
    paths.has(template.file.path) ? [{ template, names: changedNames(template, old.get(template.file.path)) }] : [],
  );
  for (const each of importing(paths, old, now)) found.set(placeKey(each), each);
  const nesting = nestingAmong(after);
  const done = new Set<string>();
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const each of [...belowOf(next, old, now), ...aboveOf(next, old, nesting)]) {
      const { path } = each.template.file;
      const key = `${path} ${each.names === 'all' ? '' : [...each.names].join(' ')}`;
      if ((each.names !== 'all' && each.names.size === 0) || done.has(key)) continue;
      done.add(key);
      if (!paths.has(path)) for (const place of placesIn(each.template, each.names)) found.set(placeKey(place), place);
      open.push(each);
    }
  return [...found.values()];
}

/** The templates that one nests, with the parameters that it gives another value. */
function belowOf({ template, names }: Changed, old: Templates, now: Templates): readonly Changed[] {
  const was = old.get(template.file.path);
  return resourcesOf(template).flatMap((resource) => {
    const child = now.get(nestedBy(resource, template.file.path) ?? '');
    return child === undefined ? [] : [{ template: child, names: givenAnew(resource, template, was, names) }];
  });
}

/** The templates that nest one, with what it gives them that is not what it was. */
function aboveOf({ template, names }: Changed, old: Templates, nesting: Nesting): readonly Changed[] {
  const parents = nesting.get(template.file.path) ?? [];
  const anew = parents.length === 0 ? [] : outputsAnew(template, old.get(template.file.path), names);
  if (anew.length === 0) return [];
  return parents.map(({ parent, key }) => ({
    template: parent,
    names: new Set(anew.map(({ output }) => outputOf(key, output))),
  }));
}

/** By the path of a template, those that nest it and what they call it. */
type Nesting = ReadonlyMap<string, readonly { readonly parent: Written; readonly key: string }[]>;

function nestingAmong(templates: readonly Written[]): Nesting {
  const all = templates.flatMap((parent) =>
    resourcesOf(parent).flatMap((resource) => {
      const path = nestedBy(resource, parent.file.path);
      return path === undefined ? [] : [{ path, parent, key: resource.key }];
    }),
  );
  return grouped(all, ({ path }) => path);
}

type Templates = ReadonlyMap<string, Written>;

function byPath(templates: readonly Written[]): Templates {
  return new Map(templates.map((each) => [each.file.path, each]));
}

/** What templates export or give to those that nest them, and is not what it was; exports by their names, as globs. */
export function givenOutBy(
  paths: ReadonlySet<string>,
  before: readonly Written[],
  after: readonly Written[],
): readonly GivenOut[] {
  const old = byPath(before);
  return after.flatMap((template) => {
    const { path } = template.file;
    if (!paths.has(path)) return [];
    const was = old.get(path);
    const outputs = outputsAnew(template, was).map(({ output, text }) => ({ name: output, text }));
    return [...outputs, ...exportsAnew(template, was)].map(({ name, text }) => ({
      ...{ path, name, mayGrant: mayBearOnGrants(text) },
    }));
  });
}

/** The resources of unchanged templates that import what changed ones export. */
function importing(paths: ReadonlySet<string>, old: Templates, now: Templates): readonly Place[] {
  const exported = [...now.values()].flatMap((template) =>
    paths.has(template.file.path) ? exportsAnew(template, old.get(template.file.path)).map(({ name }) => name) : [],
  );
  if (exported.length === 0) return [];
  return [...now.values()].flatMap((template) => {
    if (paths.has(template.file.path)) return [];
    return resourcesOf(template)
      .filter(({ node }) => importsIn(node).some((name) => exported.some((each) => mayBeEqual(each, name))))
      .map(({ node: { range } }) => ({ path: template.file.path, range }));
  });
}

interface Changed {
  readonly template: Written;
  readonly names: Names;
}

function placeKey({ path, range }: Place): string {
  return `${range.start} ${path}`;
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
