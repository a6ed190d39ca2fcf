/**
 * `terraform show -json` of a state or a plan: which resource has which policy, by its address.
 *
 * A state holds secrets in plain text. Nothing of it is kept but `aws_iam_*`
 * resources, and of these a handful of values; no problem quotes any other.
 * Only resources that exist count: `mode: managed` in `values` or `prior_state`,
 * never `planned_values`.
 */
import { isFields, textField, type Fields } from '../text/fields.js';
import { message } from '../text/message.js';
import type { InventoryProblem, StateResource } from './inventory.js';
import { listField, type ReadContext } from './seen.js';

/** Whether a document is such an output; Terraform spells its keys in one way alone. */
export function isState(document: Fields): boolean {
  const others = ['terraform_version', 'values', 'prior_state', 'planned_values'];
  return 'format_version' in document && others.some((key) => key in document);
}

/** Whether a document is a state file as Terraform stores it, which is not its public form. */
export function isRawState(document: Fields): boolean {
  return 'lineage' in document && 'terraform_version' in document && Array.isArray(document['resources']);
}

/** The problem that a state file is not the output of `terraform show`. */
export function rawStateProblem(path: string): InventoryProblem {
  return {
    kind: 'unreadable',
    path,
    why: message`it is a state file as Terraform stores it, with all its secrets; nothing of it was kept`,
    help: message`remove it, and write ${'terraform show -json'}'s output, reduced to ${'aws_iam_*'}, instead`,
  };
}

/** The IAM resources that exist. */
export function readState(document: Fields, context: ReadContext): readonly StateResource[] {
  const prior = document['prior_state'];
  const values = [document['values'], isFields(prior) ? prior['values'] : undefined];
  return values.flatMap((each) => (isFields(each) ? resourcesIn(each['root_module'], context) : []));
}

function resourcesIn(module: unknown, context: ReadContext): readonly StateResource[] {
  if (!isFields(module)) return [];
  return [
    ...listField(module, 'resources').flatMap((each) => (isFields(each) ? readResource(each, context) : [])),
    ...listField(module, 'child_modules').flatMap((each) => resourcesIn(each, context)),
  ];
}

function readResource(resource: Fields, { path, readDocument }: ReadContext): readonly StateResource[] {
  const [address, type, values] = [textField(resource, 'address'), textField(resource, 'type'), resource['values']];
  const isKept = resource['mode'] === 'managed' && type?.startsWith('aws_iam_') === true;
  if (address === undefined || !isKept || !isFields(values)) return [];
  const isPolicy = /^aws_iam_(?:(?:role|user|group)_)?policy$/.test(type);
  return [
    {
      address,
      type,
      name: textField(values, 'name'),
      arn: textField(values, 'arn'),
      path: textField(values, 'path'),
      roles: textsIn(values, 'role', 'roles'),
      users: textsIn(values, 'user', 'users'),
      groups: textsIn(values, 'group', 'groups'),
      policyArn: textField(values, 'policy_arn'),
      boundary: textField(values, 'permissions_boundary'),
      document: isPolicy && values['policy'] !== undefined ? readDocument(values['policy']) : undefined,
      file: path,
    },
  ];
}

function textsIn(values: Fields, one: string, several: string): readonly string[] {
  return [values[one], ...listField(values, several)]
    .filter((each) => typeof each === 'string')
    .filter((each) => each !== '');
}
