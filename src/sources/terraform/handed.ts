/**
 * What a file of Terragrunt, or of Terraform's stacks, hands on: to modules, or to files that are read with it.
 *
 *   inputs = { role = "a" }                            `var.role` of the module that the file calls
 *   component "p" { source = "./m"                     the same, of the module `m`
 *     inputs = { role = var.role } }
 *   deployment "prod" { inputs = { role = "a" } }      `var.role` in the components of its folder
 *   unit "p" { source = "../units/p"                   `values.role` in the `terragrunt.hcl` of `../units/p`
 *     values = { role = "a" } }
 *   locals { role = "a" }                              `local.role`, or `.locals.role` of who reads the file
 *
 * https://terragrunt.gruntwork.io/docs/features/stacks/
 * https://developer.hashicorp.com/terraform/language/stacks
 */
import { entry, type Entry, type MapNode, type Node } from '../../syntax/node.js';
import { memoOf } from '../../text/memo.js';

/** Something that a file hands on; `source` is the module or the folder it is for, where it is not for all. */
export interface Handed {
  /** What it stands under, no two of a file the same: `component p inputs.role`. */
  readonly key: string;
  readonly value: Node;
  readonly source: string | undefined;
  readonly is:
    /** A variable of the module. */
    | { readonly kind: 'input'; readonly name: string }
    /** All variables of the module, as an expression. */
    | { readonly kind: 'inputs' }
    /** How often, and of what, the module is made. */
    | { readonly kind: 'call' }
    /** What files that are read together call by this name. */
    | { readonly kind: 'value'; readonly name: string };
}

/** Everything that the file with this tree hands on. */
export const handedBy: (root: MapNode) => readonly Handed[] = memoOf((root: MapNode) => [
  ...inputsIn(entry(root, 'inputs'), { key: 'inputs', source: undefined, isRead: false }),
  ...root.entries.flatMap(handedAt),
]);

function handedAt(each: Entry): readonly Handed[] {
  const { key, value } = each;
  if (value.kind !== 'map') return [];
  if (key === 'locals') return valuesIn(value, { key, source: undefined });
  const place = { key: [key, ...(each.form === 'block' ? each.labels : [])].join(' '), source: sourceIn(value) };
  if (key === 'variable' && each.form === 'block') {
    const [name = ''] = each.labels;
    return value.entries.filter(isDefault).map((given) => handed(given.value, place, { kind: 'value', name }));
  }
  const [given, isRead] = [givenUnder.get(key), key !== 'component'];
  if (given === undefined) return [];
  const others = value.entries.filter(({ key: name }) => name !== given && changesNumber(name));
  return [
    ...inputsIn(entry(value, given), { ...place, isRead }),
    ...others.map((other) => handed(other.value, { ...place, key: `${place.key} ${other.key}` }, { kind: 'call' })),
  ];
}

/** What the blocks of each type give something under. */
const givenUnder: ReadonlyMap<string, string> = new Map([
  ['component', 'inputs'],
  ['deployment', 'inputs'],
  ['unit', 'values'],
  ['stack', 'values'],
]);

interface Under {
  readonly key: string;
  readonly source: string | undefined;
}

/** What stands in a map of inputs; `isRead` where other files read it by name, and no module does. */
function inputsIn(node: Node | undefined, under: Under & { readonly isRead: boolean }): readonly Handed[] {
  if (node === undefined) return [];
  if (node.kind !== 'map') return [handed(node, under, { kind: 'inputs' })];
  return under.isRead
    ? valuesIn(node, under)
    : node.entries.map(({ key, value }) => handedUnder(key, value, under, { kind: 'input', name: key }));
}

function valuesIn({ entries }: MapNode, under: Under): readonly Handed[] {
  return entries.map(({ key, value }) => handedUnder(key, value, under, { kind: 'value', name: key }));
}

function handedUnder(key: string, value: Node, under: Under, is: Handed['is']): Handed {
  return handed(value, { ...under, key: `${under.key}.${key}` }, is);
}

function handed(value: Node, { key, source }: Under, is: Handed['is']): Handed {
  return { key, value, source, is };
}

function isDefault({ key }: Entry): boolean {
  return key === 'default';
}

function sourceIn(block: MapNode): string | undefined {
  const found = entry(block, 'source');
  return found?.kind === 'string' ? found.value : undefined;
}

/** Whether an attribute of a call says how often, of what or where a module is made. */
export function changesNumber(key: string): boolean {
  return /^(?:source|count|for_each|providers)$/.test(key);
}
