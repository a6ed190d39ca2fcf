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
import { entry } from '../../syntax/node.js';
import { mayBearOnGrants } from '../given-out.js';
import type { GivenOut, Place } from '../source.js';
import { valueUnder } from '../templates/names.js';
import type { Resource } from '../templates/resource.js';
import { nestedBy } from '../templates/stack-graph.js';
import { mayBeEqual } from '../templates/uses.js';
import { placesSought, soughtBy } from './attached-anew.js';
import { importsIn } from './stacks-at-hand.js';
import {
  changedNames,
  entriesOf,
  exportsAnew,
  mentions,
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
  const [old, now] = [before, after].map((all) => new Map(all.map((each) => [each.file.path, each])));
  const found = new Map<string, Place>();
  const open: Changed[] = after.flatMap((template) =>
    paths.has(template.file.path) ? [{ template, names: changedNames(template, old?.get(template.file.path)) }] : [],
  );
  for (const each of importing(paths, old ?? none, now ?? none)) found.set(placeKey(each), each);
  for (const each of attached(paths, before, after)) found.set(placeKey(each), each);
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

/** The managed policies of unchanged templates that changed ones attach to somebody who did not have them. */
function attached(paths: ReadonlySet<string>, before: readonly Written[], after: readonly Written[]): readonly Place[] {
  const sought = soughtBy(paths, before, after);
  if (sought.length === 0) return [];
  return after.flatMap((template) => (paths.has(template.file.path) ? [] : placesSought(template, sought)));
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
