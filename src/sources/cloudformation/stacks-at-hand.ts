/**
 * Which templates are understood together: those that nest others, those nested, and those that import what another exports.
 *
 *   parent.yml ──TemplateURL──► iam.yml        shared.yml ──Export──► app.yml
 */
import { namedBy, itemsOf, intrinsicIn } from '../templates/intrinsic.js';
import { managedIn } from '../templates/named-elsewhere.js';
import { exportsOf, nestedAt, nestedBy } from '../templates/stack-graph.js';
import { globOf, valueUnder } from '../templates/names.js';
import { resourcesIn, type Resource } from '../templates/resource.js';
import { mayBeEqual } from '../templates/uses.js';
import { entry, type MapNode, type Node } from '../../syntax/node.js';

/** A template, by its path. */
export interface AtPath {
  readonly path: string;
  readonly root: MapNode;
}

function resourcesOf({ root }: AtPath): readonly Resource[] {
  const resources = entry(root, 'Resources');
  return resources?.kind === 'map' ? resourcesIn(resources).resources : [];
}

/** The paths of the templates that one nests. */
export function nestedIn(template: AtPath): readonly string[] {
  return [...new Set(resourcesOf(template).flatMap((resource) => nestedBy(resource, template.path) ?? []))];
}

/** Whether a template may nest the one at a path by what is no local path: a URL that ends with its name, a choice of several. */
export function mayNest(template: AtPath & { readonly text: string }, path: string): boolean {
  const file = path.slice(path.lastIndexOf('/') + 1);
  return resourcesOf(template).some((resource) => {
    const at = nestedBy(resource, template.path) === undefined ? nestedAt(resource) : undefined;
    return (
      at !== undefined &&
      template.text
        .slice(at.range.start, at.range.end)
        .split(/[^\w.-]+/)
        .includes(file)
    );
  });
}

/** The names that a template, or a part of one, imports, as globs. */
export function importsIn(root: Node): readonly string[] {
  const found = new Set<string>();
  const visit = (node: Node, depth: number): void => {
    if (depth > deepest) return;
    const inner = intrinsicIn(node);
    if (inner?.name === 'ImportValue') found.add(globOf(inner.argument) ?? '*');
    if (inner !== undefined) visit(inner.argument, depth + 1);
    else if (node.kind === 'list') for (const item of node.items) visit(item, depth + 1);
    else if (node.kind === 'map') for (const { value } of node.entries) visit(value, depth + 1);
  };
  visit(root, 0);
  return [...found];
}

const deepest = 100;

/** Those of the templates that nest the ones at these paths or import what they export, and those that lead to them in turn. */
export function leadingTo(paths: readonly string[], templates: readonly AtPath[]): readonly string[] {
  const edges = edgesAmong(templates);
  return reached(paths, (path) => edges.get(path)?.from ?? []).filter((path) => !paths.includes(path));
}

/** For a path, the paths of all templates that are understood with it. */
export function connected(templates: readonly AtPath[]): (path: string) => readonly string[] {
  const edges = edgesAmong(templates);
  return (path) =>
    edges.has(path)
      ? reached([path], (each) => [...(edges.get(each)?.from ?? []), ...(edges.get(each)?.to ?? [])])
      : [];
}

interface Edges {
  readonly from: string[];
  readonly to: string[];
}

function edgesAmong(templates: readonly AtPath[]): ReadonlyMap<string, Edges> {
  const edges = new Map<string, Edges>();
  const at = (path: string): Edges => {
    const known = edges.get(path) ?? { from: [], to: [] };
    edges.set(path, known);
    return known;
  };
  const link = (from: string, to: string): void => {
    at(from).to.push(to);
    at(to).from.push(from);
  };
  const exported = templates.map((template) => ({
    path: template.path,
    names: [...exportsOf(template.root).values()],
  }));
  const exporting = exported.filter(({ names }) => names.length > 0);
  for (const template of templates) {
    for (const nested of nestedIn(template)) link(template.path, nested);
    const imported = exporting.length === 0 ? [] : importsIn(template.root);
    if (imported.length === 0) continue;
    for (const { path, names } of exporting)
      if (path !== template.path && names.some((name) => imported.some((each) => mayBeEqual(each, name))))
        link(template.path, path);
  }
  return edges;
}

function reached(starts: readonly string[], next: (path: string) => readonly string[]): readonly string[] {
  const seen = new Set(starts);
  for (const path of seen) for (const each of next(path)) seen.add(each);
  return [...seen];
}

/**
 * Whether other stacks may say whose a template's policies are: a parameter names a role or a user, or
 * it gives out what others attach.
 */
export function awaitsStacks(template: AtPath): boolean {
  if (entry(template.root, 'Outputs') !== undefined && managedIn(template.root, template.path).length > 0) return true;
  const parameters = entry(template.root, 'Parameters');
  if (parameters === undefined) return false;
  return resourcesOf(template).some(({ properties }) =>
    ['RoleName', 'UserName', 'Roles', 'Users'].some((key) =>
      itemsOf(valueUnder(properties, key)).some((item) => entry(parameters, namedBy(item)?.id ?? '') !== undefined),
    ),
  );
}
