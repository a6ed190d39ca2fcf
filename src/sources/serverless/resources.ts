/**
 * The `resources` of a service → what CloudFormation would read in them.
 *
 *   resources: {Resources: {…}}                          one map
 *   resources: [${file(a.yml)}, {Resources: {…}}]        several, which become one template
 */
import { because } from '../../reasons/reason.js';
import { duplicateKey, entry, type Entry, type MapNode, type Node } from '../../syntax/node.js';
import type { Reading } from '../source.js';
import { readTemplates } from '../templates/read-template.js';
import { addressIn, skippedAt, sourceName, stackOf, type Service, type ServiceFile } from './service.js';

/** What stands among the resources of a service, and the nodes that hold them. */
export function resourcesIn(here: ServiceFile): { readonly nodes: readonly Node[]; readonly reading: Reading } {
  const { file, language, service } = here;
  const { nodes, root } = templateOf(service);
  if (root === undefined) return { nodes, reading: { found: [], principals: [] } };
  const resources = entry(root, 'Resources');
  const entries = resources?.kind === 'map' ? resources.entries.map(withoutValue) : [];
  const twice = duplicateKey({ kind: 'map', range: root.range, entries });
  if (twice === undefined)
    return { nodes, reading: readTemplates([{ file, language, source: sourceName, root, stack: stackOf(service) }]) };
  const why = because(
    'duplicate-key',
  )`the key ${twice.key} appears twice among the resources, and only one of the two counts`;
  return { nodes, reading: { found: [skippedAt(addressIn(here, 'resources', twice.range), why)], principals: [] } };
}

interface ServiceTemplate {
  /** The nodes that hold resources. */
  readonly nodes: readonly Node[];
  /** All of them as one template; `undefined` where there are none. */
  readonly root: MapNode | undefined;
}

/** The template that the resources of a service become, with the rest of the service beside them. */
export function templateOf(service: Service): ServiceTemplate {
  const written = entry(service.root, 'resources');
  const parts = (written?.kind === 'list' ? written.items : [written]).flatMap((part) =>
    part?.kind === 'map' ? [part] : [],
  );
  const nodes = parts.flatMap((part) => entry(part, 'Resources') ?? []);
  const [first] = nodes;
  if (first === undefined) return { nodes, root: undefined };
  const resources: MapNode = {
    kind: 'map',
    range: first.range,
    // What is taken in from another file is read there.
    entries: nodes.flatMap((node) => (node.kind === 'map' ? node.entries.filter(({ value }) => !isText(value)) : [])),
  };
  // The rest of the service may attach what the resources make.
  const others = [
    ...parts.flatMap(({ entries }) => entries.filter(({ key }) => key !== 'Resources')),
    ...service.root.entries.filter(({ key }) => key !== 'resources'),
  ];
  const own: Entry = { form: 'attribute', key: 'Resources', labels: [], value: resources, range: resources.range };
  return { nodes, root: { kind: 'map', range: service.root.range, entries: [own, ...others] } };
}

function isText({ kind, ...node }: Node): boolean {
  return kind === 'opaque' && 'expression' in node && node.expression.kind === 'template';
}

function withoutValue(each: Entry): Entry {
  return { ...each, value: { kind: 'literal', value: null, range: each.value.range } };
}
