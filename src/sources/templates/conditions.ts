/**
 * The conditions of a template: what they are, and what they decide about.
 *
 *   Conditions: {C: !Not [!Condition A]}      the definition of `C`, which asks for `A`
 *   Condition: C                              of a resource: what it holds is there only where `C` holds
 *   Policies: !If [C, […], !Ref AWS::NoValue]  so is what stands in the one branch
 *   RoleName: !If [C, web, api]               it decides who has it
 */
import type { Branch, Policy } from '../../policy/model.js';
import { entry, type MapNode, type Node } from '../../syntax/node.js';
import { withFunctions } from './document.js';
import { branchesOf, intrinsicIn, itemsOf, namedBy } from './intrinsic.js';
import { valueUnder } from './names.js';
import type { Resource } from './resource.js';

/** What `Conditions` are called in a name; no logical id has a colon. */
export const conditions = 'Fn::Conditions';

/** How deep values may stand in values. */
const deepest = 60;

/** The definition of a condition, with the conditions that it asks for as names. */
export function conditionIn(root: MapNode, name: string): Node | undefined {
  const found = entry(entry(root, 'Conditions'), name);
  return found === undefined ? undefined : definitionOf(found, 0);
}

/** What stands for a condition of a name. */
export function conditionNamed(name: string, { range }: Pick<Node, 'range'>): Node {
  return { kind: 'opaque', range, expression: { kind: 'traversal', path: [conditions, name], indexes: [] } };
}

function definitionOf(node: Node, depth: number): Node {
  const asked = nameAsked(node);
  if (asked !== undefined) return conditionNamed(asked, node);
  const found = intrinsicIn(node);
  const isLogic = found !== undefined && /^(?:And|Or|Not|Equals)$/.test(found.name) && depth < deepest;
  if (!isLogic || found.argument.kind !== 'list') return withFunctions(node);
  const args = found.argument.items.map((item) => definitionOf(item, depth + 1));
  return {
    kind: 'opaque',
    range: node.range,
    expression: { kind: 'call', name: found.name, args, expandFinal: false },
  };
}

/** `!Condition A`, and `{Condition: A}`. */
function nameAsked(node: Node): string | undefined {
  const [only, second] = node.kind === 'map' ? node.entries : [];
  const name = only?.key === 'Condition' && second === undefined ? only.value : argumentOf(node);
  return name?.kind === 'string' ? name.value : undefined;
}

function argumentOf(node: Node): Node | undefined {
  const found = intrinsicIn(node);
  return found?.name === 'Condition' ? found.argument : undefined;
}

/** What conditions decide about a policy of a resource, which stands at a value of it. */
export function decidedAround(
  value: Node,
  resource: Resource,
  attachedBy: readonly string[],
  resources: readonly Resource[],
): Required<Pick<Policy, 'onlyIf' | 'handedIf'>> {
  return { onlyIf: branchesTo(value, resource), handedIf: decidingOnHolders(resource, attachedBy, resources) };
}

/** What must hold for a value of a resource to be there: the resource's own condition, and those of the branches around the value. */
function branchesTo(value: Node, { node, properties }: Resource): readonly Branch[] {
  const own = entry(node, 'Condition');
  const found: Branch[] = own?.kind === 'string' ? [{ name: own.value, holds: true }] : [];
  let within = properties;
  for (let depth = 0; within !== undefined && within !== value && depth < deepest; depth++) {
    const branches = branchesOf(within);
    const [condition, whenTrue] = branches ?? [];
    const inner = (branches?.slice(1) ?? partsOf(within)).find((part) => isAround(part, value));
    if (condition?.kind === 'string' && inner !== undefined)
      found.push({ name: condition.value, holds: inner === whenTrue });
    within = inner;
  }
  return found;
}

function isAround({ range }: Node, { range: { start, end } }: Node): boolean {
  return range.start <= start && end <= range.end;
}

function partsOf(node: Node): readonly Node[] {
  if (node.kind === 'list') return node.items;
  if (node.kind === 'map') return node.entries.map(({ value }) => value);
  const found = intrinsicIn(node);
  return found === undefined ? [] : [found.argument];
}

/** The conditions that decide who has a policy of the resource: in names, in attachments, and of those who attach it or whom it is attached to. */
function decidingOnHolders(
  resource: Resource,
  attachedBy: readonly string[],
  resources: readonly Resource[],
): readonly string[] {
  const named = ['Roles', 'Users', 'RoleName', 'UserName'].flatMap((key) =>
    itemsOf(valueUnder(resource.properties, key)).flatMap((item) => namedBy(item)?.id ?? []),
  );
  const around = new Set([...attachedBy, ...named]);
  const others = around.size === 0 ? [] : resources.filter((each) => each !== resource && around.has(each.key));
  const own = others.flatMap(({ node }) => {
    const condition = entry(node, 'Condition');
    return condition?.kind === 'string' ? [condition.value] : [];
  });
  return [...new Set([...own, ...[resource, ...others].flatMap(inHolders)])];
}

const holderKeys = ['RoleName', 'UserName', 'Roles', 'Users', 'Role', 'ManagedPolicyArns'];

function inHolders({ type, properties }: Resource): readonly string[] {
  const keys = type.startsWith('AWS::Serverless::') ? [...holderKeys, 'Policies'] : holderKeys;
  return keys.flatMap((key) => {
    const value = valueUnder(properties, key);
    return value === undefined ? [] : decidingIn(value, 0);
  });
}

/** The conditions of each `!If` in a value, without what stands in documents. */
function decidingIn(node: Node, depth: number): readonly string[] {
  if (depth > deepest || entry(node, 'Statement') !== undefined) return [];
  const [condition] = branchesOf(node) ?? [];
  const own = condition?.kind === 'string' ? [condition.value] : [];
  return [...own, ...partsOf(node).flatMap((part) => decidingIn(part, depth + 1))];
}
