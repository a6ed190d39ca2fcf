/**
 * The resources of a template, those in loops included. What `Fn::Transform` adds from elsewhere is not
 * among them: like the modules of other repositories, it has its policies there.
 *
 *   Resources:
 *     Role: {Type: AWS::IAM::Role, Properties: {…}}
 *     Fn::ForEach::Roles: [Name, [a, b], {Role${Name}: {…}}]      made many times; the id is `Role*`
 */
import { entry, type Entry, type MapNode, type Node } from '../../syntax/node.js';

/** A resource as the template writes it. */
export interface Resource {
  /** The logical id; `*` stands for what a loop fills in. */
  readonly id: string;
  /** The id as it is written. */
  readonly key: string;
  /** Empty where the template does not write it out. */
  readonly type: string;
  readonly node: MapNode;
  readonly properties: Node | undefined;
  /** Whether a loop makes several of it. */
  readonly isMany: boolean;
}

/** What stands among resources and cannot be read as one. */
export interface Unread {
  readonly key: string;
  readonly node: Node;
}

/** The resources of a map of them, and what may add others. */
interface Resources {
  readonly resources: readonly Resource[];
  readonly unread: readonly Unread[];
}

const loop = /^Fn::ForEach::/;
/** How deep loops may stand in loops. */
const deepest = 10;

/** The resources under `Resources`. */
export function resourcesIn(node: MapNode): Resources {
  const resources: Resource[] = [];
  const unread: Unread[] = [];
  const read = ({ key, value }: Entry, isMany: boolean, depth: number): void => {
    if (loop.test(key)) {
      const body = depth < deepest ? bodyOf(value) : undefined;
      if (body === undefined) unread.push({ key, node: value });
      else for (const each of body.entries) read(each, true, depth + 1);
      return;
    }
    const type = entry(value, 'Type');
    if (key === 'Fn::Transform') return;
    // A type that is filled in before the template is deployed may be any.
    if (value.kind === 'map') resources.push(resourceOf(key, type?.kind === 'string' ? type.value : '', value, isMany));
    else unread.push({ key, node: value });
  };
  for (const each of node.entries) read(each, false, 0);
  return { resources, unread };
}

function resourceOf(key: string, type: string, node: MapNode, isMany: boolean): Resource {
  return { id: idGlob(key), key, type, node, properties: entry(node, 'Properties'), isMany };
}

/** An id with `*` for what a loop fills in. */
export function idGlob(key: string): string {
  return key.replace(/[$&]\{[^{}]*\}/g, '*').replace(/\*+/g, '*');
}

/** `[name, values, {key: resource}]`. */
function bodyOf(node: Node): MapNode | undefined {
  const body = node.kind === 'list' && node.items.length === 3 ? node.items[2] : undefined;
  return body?.kind === 'map' ? body : undefined;
}

/** Whether a tree is a template: it has resources, one of which has a type of CloudFormation's, or a transform. */
export function isTemplate(root: Node | undefined): root is MapNode {
  const resources = entry(root, 'Resources');
  if (resources?.kind !== 'map') return false;
  if (entry(root, 'Transform') !== undefined || entry(root, 'AWSTemplateFormatVersion') !== undefined) return true;
  return resourcesIn(resources).resources.some(({ type }) => /^(?:AWS|Alexa|Custom)::/.test(type));
}
