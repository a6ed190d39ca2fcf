/**
 * Lists of actions that variables hold.
 *
 *   variable "actions" { default = ["s3:GetObject"] }     `var.actions`
 *   prod.tfvars:  actions = ["s3:GetObject"]              `prod.tfvars:actions`
 *   inputs = { actions = ["s3:GetObject"] }               `inputs.actions`, in Terragrunt
 *
 * Such a list is no policy yet. What the module makes of it may be seen, but not for whom: a
 * default is used by whoever does not set the variable, and a file of values by whoever names
 * it. So it is read as a statement that allows the actions, of somebody unknown whom only an
 * entry of the config clears that names the very address. What holds actions in any other form
 * is a gap with its place.
 */
import { holdsForbidden, isKnownAction } from '../../policy/looks-granting.js';
import type { Policy } from '../../policy/model.js';
import { readStatement, sorted, type ActionLists, type Spelling } from '../../policy/read-document.js';
import { because, type PolicyReason } from '../../reasons/reason.js';
import type { Entry, ListNode, MapNode, Node } from '../../syntax/node.js';
import type { SourceFile } from '../../text/file.js';
import type { Message } from '../../text/message.js';
import { gapAt, type Discovery } from '../source.js';
import { sourceName } from './discover.js';
import { positionsIn } from './documents.js';
import type { Position } from './flow.js';
import { languageOfFile, type Block, type Module, type Settings } from './module.js';
import { purposeByName, purposeOfActions } from './no-identity.js';

/** What the defaults of a module's variables hold of actions. */
export function actionDefaultsIn(module: Module): readonly Discovery[] {
  return module.blocks.flatMap((block) => {
    const [name = ''] = block.labels;
    const written = block.body.entries.find(({ key, form }) => key === 'default' && form === 'attribute');
    if (block.type !== 'variable' || written === undefined) return [];
    const purpose = (): Message | undefined => purposeOfActions(actionsOfDefault(block), module);
    return heldIn(block, written, { name, address: `var.${name}`, whose: whoseDefault(name), purpose });
  });
}

/** What a file of values holds of actions. */
export function actionValuesIn({ file, values }: Settings): readonly Discovery[] {
  const holder = file.path.slice(file.path.lastIndexOf('/') + 1);
  return values === undefined ? [] : actionsGivenIn(values, file, `${holder}:`);
}

/** What the entries of a map give to variables of actions; `prefix` begins their addresses. */
export function actionsGivenIn({ entries }: MapNode, file: SourceFile, prefix: string): readonly Discovery[] {
  return entries.flatMap((written) => {
    const [name, address] = [written.key, `${prefix}${written.key}`];
    return heldIn({ body: asMap(written), file }, written, { name, address, whose: whoseValue(file) });
  });
}

/** A value that may hold actions, under its name. */
interface Held {
  readonly name: string;
  readonly address: string;
  /** Why it is not known who gets them. */
  readonly whose: PolicyReason;
  /** What they are for, where they are followed to their ends and grant nothing to a role or a user. */
  readonly purpose?: () => Message | undefined;
}

function heldIn({ body, file }: Pick<Block, 'body' | 'file'>, { key, value }: Entry, held: Held): readonly Discovery[] {
  if (!holdsActions(held.name, value)) return [];
  const actions = actionsIn(value);
  const at = { source: sourceName, path: file.path, name: held.address, range: body.range };
  const purpose = purposeByName(held.name, actions) ?? held.purpose?.();
  if (!isList(value)) {
    return [gapAt({ ...at, range: value.range }, otherForm, purpose)];
  }
  const lists: ActionLists = () => ({ kind: 'list', node: value, others: [] });
  const read = readStatement(0, body, body, { spelling: { ...spelling, action: key }, source: file.text, lists });
  const policy: Policy = {
    ...{ at, ...sorted([read]), node: body, statementsNode: body, language: languageOfFile(file) },
    leftAlone: purpose,
    notPlaceable: undefined,
  };
  const attachedTo = [{ kind: 'unknown', why: held.whose, isByAddressOnly: true }] as const;
  return [{ kind: 'policy', policy, attachedTo, attachedBy: [], knownAs: { names: [], by: 'resource' } }];
}

/** Whatever else stands beside the list says nothing of a statement. */
const spelling: Spelling = {
  ...{ sid: '', effect: '', effectLeftOut: 'Allow', action: '', notAction: '' },
  ...{ resource: '', notResource: '', condition: '', principals: [] },
};

/** Whether a value under this name holds actions, so that what they are is told where it stands. */
export function holdsActions(name: string, value: Node): boolean {
  return !holdsForbidden(name) && actionsIn(value).length > 0;
}

/** The actions that stand anywhere in a value, each as a text of its own. */
function actionsIn(node: Node): readonly string[] {
  if (node.kind === 'string') return isKnownAction(node.value) ? [node.value] : [];
  if (node.kind === 'list') return node.items.flatMap(actionsIn);
  if (node.kind !== 'map') return [];
  return node.entries.flatMap(({ key, value }) => (holdsForbidden(key) ? [] : actionsIn(value)));
}

/** Where each action of a default stands in its block. */
function actionsOfDefault(block: Block): readonly Position[] {
  return positionsIn(block).filter(({ attribute, trail }) => {
    const node = trail[trail.length - 1];
    return attribute[0] === 'default' && node?.kind === 'string' && isKnownAction(node.value);
  });
}

function isList(node: Node): node is ListNode {
  return node.kind === 'list' && node.items.every(({ kind }) => kind === 'string');
}

function asMap(only: Entry): MapNode {
  return { kind: 'map', range: only.range, entries: [only] };
}

const otherForm = because(
  'own-form',
)`it holds actions in a form of its own, and which policy becomes of them is not seen here`;

function whoseDefault(name: string): PolicyReason {
  return because(
    'used-by-anybody',
  )`a default is used by whoever does not set ${`var.${name}`}, and the files do not say who that is`;
}

/** Why it is not known who gets what a file gives to a module. */
export function whoseValue({ path }: SourceFile): PolicyReason {
  return because('used-by-anybody')`whoever is made with ${path} gets it, and the files do not say who that is`;
}
