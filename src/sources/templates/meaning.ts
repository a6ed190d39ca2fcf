/**
 * What the names in a document stand for, as far as its template says.
 *
 *   !GetAtt Queue.Arn     the queue called "orders", whatever its logical id
 *   !Ref Bucket           the bucket; a parameter is what the stack that nests this one gives
 *   !FindInMap [M, a, b]  what stands there under `Mappings`
 *   !ImportValue shared   what the one template at hand that exports it says
 *   Condition: C          what stands there under `Conditions`
 *
 * A root template's parameter is anything: its default is only what it is where nobody says otherwise.
 * A resource that a loop makes is several, of which nobody knows which is meant.
 */
import type { Meaning, Meanings, Time } from '../../policy/model.js';
import { entry, type Node } from '../../syntax/node.js';
import { memoOf } from '../../text/memo.js';
import { conditionIn, conditions } from './conditions.js';
import { mappings, withFunctions } from './document.js';
import { globOf, valueUnder } from './names.js';
import type { Resource } from './resource.js';
import type { Given, Stack } from './stack.js';

/** The meaning of the names in a template. */
export const meaningIn: (stack: Stack) => Meaning = memoOf((stack) => meaningOf(stack, onlyCall(stack), false));

/** The same for each stack that nests it; `told` with the defaults of its parameters, where no template here gives them. */
export function meaningsIn(stack: Stack): Meanings {
  const times = (isTold: boolean): readonly Time[] =>
    Array.from({ length: callsIn(stack) }, (_, call) => ({
      meaning: meaningOf(stack, call, isTold),
      holders: () => undefined,
    }));
  return { made: times(false), told: times(true) };
}

/** How many stacks at hand nest this one; one that none nests is made once. */
function callsIn({ root, given }: Stack): number {
  const parameters = entry(root, 'Parameters');
  const [first] = parameters?.kind === 'map' ? parameters.entries : [];
  return Math.max(1, (first === undefined ? undefined : given?.(first.key)?.length) ?? 1);
}

function onlyCall(stack: Stack): number | undefined {
  return callsIn(stack) === 1 ? 0 : undefined;
}

/** As the stack of this number makes it. */
function meaningOf(stack: Stack, call: number | undefined, isTold: boolean): Meaning {
  const meaning: Meaning = (node) => {
    if (node.kind !== 'opaque') return undefined;
    const { expression } = node;
    const value = (found: Node | undefined, of = stack, within = meaning): ReturnType<Meaning> =>
      found === undefined ? undefined : { kind: 'value', node: withFunctions(found), source: of.text, meaning: within };
    if (node.same !== undefined) return value(node.same);
    const from = ({ node: found, stack: of }: Given): ReturnType<Meaning> =>
      value(found, of, of === stack ? meaning : meaningOf(of, onlyCall(of), isTold));
    if (expression.kind === 'call') {
      const [first, ...keys] = expression.args;
      if (expression.name === 'FindInMap') return value(mappedTo(stack, first, keys));
      const imported = first?.kind === 'string' ? stack.imported?.(first.value) : undefined;
      return expression.name === 'ImportValue' && imported !== undefined ? from(imported) : undefined;
    }
    if (expression.kind !== 'traversal') return undefined;
    const [id = '', ...rest] = expression.path;
    if (id === mappings) return value(mappedTo(stack, node, []));
    if (id === conditions) {
      const definition = conditionIn(stack.root, rest.join('.'));
      return definition && { kind: 'value', node: definition, source: stack.text, meaning };
    }
    const parameter = rest.length > 0 ? undefined : entry(entry(stack.root, 'Parameters'), id);
    if (parameter === undefined) return resourceIn(stack, id, rest);
    const given = stack.given?.(id);
    if (given === undefined) return isTold ? value(entry(parameter, 'Default')) : undefined;
    const mine = call === undefined ? undefined : given[call];
    return mine === undefined ? undefined : from(mine);
  };
  return meaning;
}

/** What a key, and one below it, stand for in a map of the template; the map where no key is given. */
function mappedTo({ root }: Stack, map: Node | undefined, keys: readonly Node[]): Node | undefined {
  const name = map?.kind === 'opaque' && map.expression.kind === 'traversal' ? map.expression.path[1] : undefined;
  let found = name === undefined ? undefined : entry(entry(root, 'Mappings'), name);
  for (const key of keys) found = key.kind === 'string' ? entry(found, key.value) : undefined;
  return found;
}

const byId = memoOf(
  (resources: readonly Resource[]) => new Map(resources.flatMap((each) => (each.isMany ? [] : [[each.key, each]]))),
);

function resourceIn({ resources }: Stack, id: string, rest: readonly string[]): ReturnType<Meaning> {
  const resource = byId(resources).get(id);
  if (resource === undefined || resource.type === '' || rest.includes('*')) return undefined;
  return {
    kind: 'resource',
    type: resource.type,
    label: id,
    attribute: rest.length === 0 ? 'Ref' : rest.join('.'),
    name: nameOf(resource),
    formerly: [],
  };
}

/** What resources are called by. */
const nameKeys = [
  'QueueName',
  'BucketName',
  'TopicName',
  'TableName',
  'FunctionName',
  'StreamName',
  'StateMachineName',
  'RepositoryName',
  'ClusterName',
  'DBInstanceIdentifier',
  'DBClusterIdentifier',
  'DomainName',
  'SecretName',
  'Name',
];

/** The name of what a resource makes, where the template writes it out. */
function nameOf({ properties }: Resource): string | undefined {
  const [given]: readonly (Node | undefined)[] = nameKeys.flatMap((key) => valueUnder(properties, key) ?? []);
  const glob = globOf(given);
  return glob === undefined || glob.includes('*') ? undefined : glob;
}
