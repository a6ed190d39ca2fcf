/**
 * A file of manifests, one or several → every policy in it, and every gap.
 *
 * Each document of the file is asked what it is. What is known to hold identity policies says where
 * they are and whose; what is known to hold something else is left alone, with its purpose. A bare
 * document is a policy of the file's own name, and what reads like one anywhere else is for somebody
 * unknown.
 */
import { looksLikePolicy } from '../../policy/read-document.js';
import type { PolicyAddress } from '../../policy/model.js';
import { because, type PolicyReason } from '../../reasons/reason.js';
import { parseJsonInYaml } from '../../syntax/json-in-yaml.js';
import { json } from '../../syntax/json/json.js';
import type { Language } from '../../syntax/language.js';
import type { MapNode, Node } from '../../syntax/node.js';
import type { Range } from '../../text/edit.js';
import type { SourceFile } from '../../text/file.js';
import { grouped } from '../../text/group.js';
import type { Message } from '../../text/message.js';
import { withHoles } from '../holes.js';
import { gapAt, stemOf, type Declared, type Discovery, type Reading } from '../source.js';
import { excerpt, readStatements, straysIn, type Stray } from '../statements.js';
import { somebody } from '../templates/names.js';
import { tasksIn } from './ansible.js';
import { placesOfCluster } from './eksctl.js';
import { objectsIn, placesOfObject, purposeOf, textsThatGrant, type KubernetesObject } from './kubernetes.js';
import type { Place, Places } from './place.js';
import { isProgram, placesOfProgram } from './pulumi.js';

/** The name of this source. */
export const sourceName = 'manifests';

/** A file, and what it is written in. */
interface ManifestFile {
  readonly file: SourceFile;
  readonly language: Language;
}

/** Everything in the documents of a file. */
export function readManifests(documents: readonly Node[], here: ManifestFile): Reading {
  const readings = documents.map((root) => readManifest(root, documents.length === 1, here));
  return {
    found: toldApart(readings.flatMap(({ found }) => found)),
    principals: readings.flatMap(({ principals }) => principals),
  };
}

function readManifest(root: Node, isAlone: boolean, here: ManifestFile): Reading {
  const objects = objectsIn(root);
  const known = [
    ...objects.flatMap((object) => placesOf(object) ?? []),
    ...(isProgram(root) ? [placesOfProgram(root)] : []),
  ];
  const places = known.flatMap((each) => each.places);
  const tasks = tasksIn(root);
  const seen = new Set([...places.map(({ node }) => node), ...tasks.map(({ node }) => node)]);
  const others = objects.flatMap((object) => leftAloneIn(object, seen, here));
  return {
    found: [
      ...places.map((place) => ofPlace(place, here)),
      ...tasks.map(({ node, name, why }) => gapAt(addressIn(here, name, node.range), why)),
      ...others,
      ...straysIn(root, new Set([...seen, ...nodesLeftAlone(objects)])).map((stray) => ofStray(stray, isAlone, here)),
    ],
    principals: known.flatMap(({ made }) =>
      made.map(({ name, node, principal }): Declared => ({ at: addressIn(here, name, node.range), principal })),
    ),
  };
}

function placesOf(object: KubernetesObject): Places | undefined {
  const isCluster = object.group === 'eksctl.io' && object.kind === 'ClusterConfig';
  return isCluster ? placesOfCluster(object.node, object.name) : placesOfObject(object);
}

function ofPlace({ node, name, owners, names, leftAlone }: Place, here: ManifestFile): Discovery {
  const at = addressIn(here, name, node.range);
  const document = documentAt(node, here);
  if (document.kind === 'unreadable') return gapAt({ ...at, range: document.at }, document.why, leftAlone);
  const read = readStatements({ ...at, range: document.node.range }, document.node, here.file, document.language);
  if (read.kind === 'refused') return gapAt(at, read.why, leftAlone);
  return {
    kind: 'policy',
    policy: { ...read.policy, leftAlone },
    attachedTo: owners,
    attachedBy: [],
    knownAs: { names, by: 'resource' },
  };
}

type Document =
  | { readonly kind: 'document'; readonly node: MapNode; readonly language: Language }
  | { readonly kind: 'unreadable'; readonly at: Range; readonly why: PolicyReason };

/** The document that a value is, or that is written as JSON in it. */
function documentAt(node: Node, { file, language }: ManifestFile): Document {
  if (node.kind === 'map') return { kind: 'document', node: mapOf(withHoles(node), node), language };
  const parsed = node.kind === 'string' ? parseJsonInYaml(file.text, node, 'sub') : undefined;
  if (parsed?.kind === 'tree' && parsed.root.kind === 'map')
    return { kind: 'document', node: parsed.root, language: json };
  const why = because(
    'not-written-out',
  )`its document is ${excerpt(node, file.text)}, which this file does not determine`;
  const isMeant = node.kind === 'string' && /^\s*\{/.test(node.value);
  return parsed?.kind === 'unreadable' && isMeant
    ? { ...parsed, why: because('malformed-statement')`the text here is no JSON document: ${parsed.why}` }
    : { kind: 'unreadable', at: node.range, why };
}

function mapOf(node: Node, otherwise: MapNode): MapNode {
  return node.kind === 'map' ? node : otherwise;
}

/** The objects that are no identity policies, and what of them reads like one. */
function leftAloneIn(object: KubernetesObject, seen: ReadonlySet<Node>, here: ManifestFile): readonly Discovery[] {
  const purpose = placesOf(object) === undefined ? purposeOf(object) : undefined;
  if (purpose === undefined) return [];
  return [
    ...straysIn(object.node, seen).map(({ node, steps }) => ({ node, name: nameOf(object.name, steps) })),
    ...textsThatGrant(object.node, object.name),
  ].map(({ node, name }) => leftAloneAt(addressIn(here, name, node.range), purpose));
}

function nodesLeftAlone(objects: readonly KubernetesObject[]): readonly Node[] {
  return objects.flatMap((object) =>
    placesOf(object) === undefined && purposeOf(object) !== undefined ? [object.node] : [],
  );
}

/** What stands at the root is called as its file; anything else is for somebody whom the file does not name. */
function ofStray({ node, steps, isShared }: Stray, isAlone: boolean, here: ManifestFile): Discovery {
  const isBare = isAlone && (steps.length === 0 || isWrapped(node, steps));
  const name = isBare ? stemOf(here.file.path) : nameOf('', steps);
  const at = addressIn(here, name, node.range);
  const read = readStatements(at, withHoles(node), here.file, here.language);
  if (read.kind === 'refused') return gapAt(at, read.why);
  return {
    kind: 'policy',
    policy: { ...read.policy, notPlaceable: isShared ? shared : undefined },
    attachedTo: isBare
      ? []
      : [somebody(because('handed-on')`it stands under ${name}, and whose policy that is is not seen here`)],
    attachedBy: [],
    knownAs: isBare ? { names: [stemOf(here.file.path)], by: 'file' } : { names: [], by: 'resource' },
  };
}

const shared = because('shared-by-alias')`an alias may stand for it elsewhere in the file, so it is not edited`;

/** A document under `PolicyDocument`, as AWS answers with it, or one of a list. */
function isWrapped(node: Node, steps: readonly string[]): boolean {
  return looksLikePolicy(node) && steps.every((step) => step === 'PolicyDocument' || /^\[\d+\]$/.test(step));
}

function nameOf(start: string, steps: readonly string[]): string {
  const name = [...(start === '' ? [] : [start]), ...steps].join('.').replaceAll('.[', '[');
  return name === '' ? 'document' : name;
}

/** Several of one name are told apart by their order. */
function toldApart(found: readonly Discovery[]): readonly Discovery[] {
  const numbers = new Map<Discovery, number>();
  for (const same of grouped(found, (each) => addressOf(each).name).values())
    same.forEach((each, index) => numbers.set(each, index));
  return found.map((each) => {
    const number = numbers.get(each) ?? 0;
    if (number === 0) return each;
    const at = { ...addressOf(each), name: `${addressOf(each).name}#${number + 1}` };
    return each.kind === 'policy' ? { ...each, policy: { ...each.policy, at } } : { ...each, at };
  });
}

function addressOf(found: Discovery): PolicyAddress {
  return found.kind === 'policy' ? found.policy.at : found.at;
}

function addressIn({ file: { path } }: ManifestFile, name: string, range: Range): PolicyAddress {
  return { source: sourceName, path, name, range };
}

function leftAloneAt(at: PolicyAddress, why: Message): Discovery {
  return { kind: 'skipped', at, why, incomplete: false };
}

/** The documents of a file: several are one opaque value with all of them. */
export function documentsIn(root: Node): readonly Node[] {
  const parts = root.kind === 'opaque' && root.expression.kind === 'other' ? root.expression.parts : [];
  return parts.length > 1 ? parts : [root];
}
