/**
 * What a file of Terragrunt gives to the module it calls: policies, and lists of actions.
 *
 *   inputs = { policy = jsonencode({ Statement = [ … ] }) }     `inputs.policy`
 *
 * The module is mostly elsewhere, and so is whoever gets the policy: somebody unknown, whom
 * an entry of the config clears.
 * https://terragrunt.gruntwork.io/docs/features/inputs/
 */
import { entry, type MapNode, type Node } from '../../syntax/node.js';
import type { SourceFile } from '../../text/file.js';
import { folderOf } from '../../text/path.js';
import type { Discovery } from '../source.js';
import { actionsGivenIn, whoseValue } from './action-variables.js';
import { readForm, skippedAt } from './discover.js';
import { positionsIn } from './documents.js';
import { formOf } from './forms.js';
import { moduleOf, type Block, type Module, type Surroundings } from './module.js';

/** Every policy among the inputs of a file, and every gap; `root` is its tree. */
export function givenIn(root: MapNode, file: SourceFile, around: Surroundings): readonly Discovery[] {
  const module = moduleOf(folderOf(file.path), [{ node: root, file }], new Map(), around);
  return mapsIn(entry(root, 'inputs')).flatMap((body) => {
    const policies = policiesIn({ type: 'inputs', labels: [], body, file }, module);
    const covered = policies.map((each) => (each.kind === 'policy' ? each.policy.at : each.at).range);
    const open = body.entries.filter(
      ({ range }) => !covered.some(({ start, end }) => range.start <= start && end <= range.end),
    );
    return [...policies, ...actionsGivenIn({ ...body, entries: open }, file, 'inputs.')];
  });
}

/** The maps that a value is made of: itself, or those that `merge` takes. */
function mapsIn(node: Node | undefined): readonly MapNode[] {
  if (node?.kind === 'map') return [node];
  if (node?.kind !== 'opaque' || node.expression.kind !== 'call' || node.expression.name !== 'merge') return [];
  return node.expression.args.flatMap(mapsIn);
}

function policiesIn(block: Block, module: Module): readonly Discovery[] {
  return positionsIn(block).flatMap((position): readonly Discovery[] => {
    const form = formOf(module, position);
    if (form === undefined) return [];
    const name = `inputs.${position.attribute.join('.')}`;
    if (form.kind === 'unreadable') return [skippedAt(form.at, name, form.why)];
    const read = readForm(module, form, name);
    if (read.kind === 'skipped') return [read];
    const attachedTo = [{ kind: 'unknown', why: whoseValue(block.file) }] as const;
    return [{ ...read, kind: 'policy', attachedTo, attachedBy: [], knownAs: { names: [], by: 'resource' } }];
  });
}
