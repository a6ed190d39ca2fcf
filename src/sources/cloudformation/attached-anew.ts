/**
 * What changed templates attach that they did not attach before, and that others write.
 *
 *   app.yml   ManagedPolicyArns: [!ImportValue rights]              it was another import
 *             ManagedPolicyArns: ['arn:aws:iam::…:policy/rights']   or another name
 *   iam.yml   Outputs: {R: {Value: !Ref P, Export: {Name: rights}}} so P has somebody else, unchanged as it is
 *
 * An export that is the ARN of a policy leads on to the one of that name.
 */
import { includes } from '../../policy/pattern.js';
import { canonical } from '../../syntax/value.js';
import { entry, type Entry, type Node } from '../../syntax/node.js';
import type { Place, Sought } from '../source.js';
import { attachesManaged } from '../templates/holders.js';
import { intrinsicIn, itemsOf } from '../templates/intrinsic.js';
import { globOf, valueUnder } from '../templates/names.js';
import type { Resource } from '../templates/resource.js';
import { exportsOf } from '../templates/stack-graph.js';
import { mayBeEqual } from '../templates/uses.js';
import { callingOf, exportsAnew, resourcesOf, type Written } from './written.js';

/** What the templates at these paths attach to those who did not have it, and that stands in others. */
export function soughtBy(
  paths: ReadonlySet<string>,
  before: readonly Written[],
  after: readonly Written[],
): readonly Sought[] {
  const old = new Map(before.map((each) => [each.file.path, each]));
  const found = after.flatMap((template) => {
    if (!paths.has(template.file.path)) return [];
    const was = old.get(template.file.path);
    const had = new Set(was === undefined ? [] : attachedIn(was).map(({ key }) => key));
    const exported = exportsAnew(template, was).flatMap(({ text }) => namesIn(text));
    return [...attachedIn(template).flatMap(({ key, sought }) => (had.has(key) ? [] : sought)), ...exported];
  });
  return [...new Map(found.map((each) => [`${each.by} ${each.glob}`, each])).values()];
}

/** What resources attach from elsewhere, each with what is equal for the same, attached to the same. */
function attachedIn(template: Written): readonly { readonly key: string; readonly sought: readonly Sought[] }[] {
  return resourcesOf(template)
    .filter((resource) => attachesManaged(resource) || resource.type === permissionSet)
    .flatMap((resource) =>
      attachedBy(resource).map((node) => {
        const meant = resource.type === permissionSet ? namedBy(node) : soughtIn(defaultOf(node, template) ?? node);
        const told = meant.map(({ glob }) => glob).join(' ');
        return {
          key: `${resource.key} ${callingOf(resource, template)}\n${canonical(node, template.file.text)}\n${told}`,
          sought: meant,
        };
      }),
    );
}

const permissionSet = 'AWS::SSO::PermissionSet';

/** What a permission set names: `{Name: rights}`. */
function namedBy(node: Node): readonly Sought[] {
  const glob = node.kind === 'map' ? globOf(valueUnder(node, 'Name')) : undefined;
  return glob === undefined ? [] : [{ by: 'name', glob }];
}

/** What a parameter is where nobody gives another value. */
function defaultOf(node: Node, { root }: Written): Node | undefined {
  const inner = intrinsicIn(node);
  if (inner?.name !== 'Ref' || inner.argument.kind !== 'string') return undefined;
  const [parameters, { value: name }] = [entry(root, 'Parameters'), inner.argument];
  const parameter = parameters?.kind === 'map' ? entry(parameters, name) : undefined;
  return parameter?.kind === 'map' ? entry(parameter, 'Default') : undefined;
}

function attachedBy({ properties }: Resource): readonly Node[] {
  return ['ManagedPolicyArns', 'Policies', 'CustomerManagedPolicyReferences'].flatMap((key) =>
    itemsOf(valueUnder(properties, key)),
  );
}

function soughtIn(node: Node): readonly Sought[] {
  const inner = intrinsicIn(node);
  if (inner?.name === 'ImportValue') {
    const glob = globOf(inner.argument);
    return glob === undefined ? [] : [{ by: 'export', glob }];
  }
  return namesIn(globOf(node) ?? '');
}

/** The names of policies whose ARNs stand in a text. */
function namesIn(text: string): readonly Sought[] {
  return [...text.matchAll(/(?<!:aws):policy\/((?:\$\{[^{}]*\}|[^\s"'`,\])}]){1,600})/g)].flatMap(
    ([, path = '']): readonly Sought[] => {
      const glob = path.slice(path.lastIndexOf('/') + 1).replace(/\$\{[^{}]*\}/g, '*');
      return /[^*]/.test(glob) ? [{ by: 'name', glob }] : [];
    },
  );
}

/** The managed policies in a template that are sought, and what a sought export names. */
export function placesSought(template: Written, sought: readonly Sought[]): readonly Place[] {
  const exported = sought.filter(({ by }) => by === 'export').map(({ glob }) => glob);
  const named = sought.filter(({ by }) => by === 'name').map(({ glob }) => glob);
  const words = new Set(
    exported.length === 0
      ? []
      : outputsOf(template)
          .filter(({ key }) => {
            const name = exportsOf(template.root).get(key);
            return name !== undefined && exported.some((each) => mayBeEqual(each, name));
          })
          .flatMap(({ value: { range } }) => template.file.text.slice(range.start, range.end).match(/\w+/g) ?? []),
  );
  return resourcesOf(template).flatMap(({ key, type, properties, node: { range } }): readonly Place[] => {
    if (type !== 'AWS::IAM::ManagedPolicy') return [];
    const name = globOf(valueUnder(properties, 'ManagedPolicyName'));
    const isNamed = name !== undefined && named.some((each) => includes(each, name) || includes(name, each));
    return isNamed || words.has(key) ? [{ path: template.file.path, range }] : [];
  });
}

function outputsOf({ root }: Written): readonly Entry[] {
  const outputs = entry(root, 'Outputs');
  return outputs?.kind === 'map' ? outputs.entries : [];
}
