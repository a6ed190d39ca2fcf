/**
 * The expression that a variable or a local stands for, in a module as it is made.
 *
 *   module "m" { name = "x" }     `var.name` is `"x"`; left out, it is the default
 *   terraform.tfvars              read without being told, as `*.auto.tfvars` is
 *   prod.tfvars                   read by whoever names it: where several files speak of a
 *                                 variable, or such a one does, its value is not determined
 *
 * https://developer.hashicorp.com/terraform/language/values/variables#variable-definition-precedence
 */
import { entry, type Node } from '../../syntax/node.js';
import { folderOf } from '../../text/path.js';
import { isArgument, strangersOf, variableOf } from './calls.js';
import { attribute, type Located, type Module, type Settings } from './module.js';
import type { Instance, MadeModule } from './values.js';

/** An expression, the text it stands in, and the scope it is worked out in. */
interface Given {
  readonly node: Node;
  readonly source: string;
  readonly scope: { readonly within: MadeModule; readonly instance: Instance | undefined };
}

/** What a local is. */
export function localIn(name: string, within: MadeModule): Given | undefined {
  const located = within.module.locals.get(name);
  return located === undefined ? undefined : { ...written(located), scope: { within, instance: undefined } };
}

/** What a variable is: what the call gives it, or else its default; where nobody calls the module, what its settings say. */
export function givenTo(name: string, within: MadeModule): Given | undefined {
  const { module, call } = within;
  const here = { within, instance: undefined };
  if (call === undefined) {
    const setting = within.isAny || strangersOf(module) > 0 ? undefined : settingOf(module, name);
    const told = within.isAny || within.settings === undefined ? undefined : toldBy(within.settings, module, name);
    const value = told ?? setting;
    return value === undefined ? undefined : { ...written(value), scope: here };
  }
  const argument = attribute(call.block, name);
  if (argument !== undefined && isArgument(name))
    return { ...written(argument), scope: { within: call.within, instance: call } };
  const variable = variableOf(module, name);
  const standard = variable === undefined ? undefined : attribute(variable, 'default');
  return standard === undefined ? undefined : { ...written(standard), scope: here };
}

function written({ node, file }: Located): Pick<Given, 'node' | 'source'> {
  return { node, source: file.text };
}

/** What a variable is where Terraform is told to read a file of values: what that says, or else a file it reads by itself, or else the default. */
function toldBy({ file, values }: Settings, module: Module, name: string): Located | undefined {
  if (file.path !== '' && !isBelow(module.folder, file.path)) return undefined;
  const own = module.around.settings.filter(
    (each) => isOwn(each, module.folder) && entry(each.values, name) !== undefined,
  );
  const variable = variableOf(module, name);
  const standard = variable === undefined ? undefined : attribute(variable, 'default');
  const told = locatedIn({ file, values }, name);
  return told ?? (own.length > 1 ? undefined : (locatedIn(own[0], name) ?? standard));
}

/** The value of a variable, where exactly one file of settings at hand gives it and Terraform reads that by itself. */
function settingOf({ folder, around }: Module, name: string): Located | undefined {
  const speaking = around.settings.filter(
    ({ file, values }) => isBelow(folder, file.path) && (values === undefined || entry(values, name) !== undefined),
  );
  const [only] = speaking;
  if (only === undefined || speaking.length > 1 || !isOwn(only, folder)) return undefined;
  return locatedIn(only, name);
}

function locatedIn(settings: Pick<Settings, 'file' | 'values'> | undefined, name: string): Located | undefined {
  const node = entry(settings?.values, name);
  return settings === undefined || node === undefined ? undefined : { node, file: settings.file };
}

/** Values of a file that says nothing, so that variables are what they are when they are left out. */
export const nothingTold: Settings = {
  file: { path: '', text: '' },
  isAutomatic: false,
  values: { kind: 'map', range: { start: 0, end: 0 }, entries: [] },
};

function isOwn({ file, isAutomatic }: Settings, folder: string): boolean {
  return isAutomatic && folderOf(file.path) === folder;
}

function isBelow(folder: string, path: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}
