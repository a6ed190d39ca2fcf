/**
 * Stacks that nest others, or import what others export → what a name in one means in the next.
 *
 *   parent.yml   Iam: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ./iam.yml, Parameters: {Role: app}}}
 *                Api: {Type: AWS::IAM::Role, Properties: {ManagedPolicyArns: [!GetAtt Iam.Outputs.Arn]}}
 *   iam.yml      Outputs: {Arn: {Value: !Ref P}}          P is attached to the role of `Api`
 *                Roles: [!Ref Role]                       the role `app`
 *   shared.yml   Outputs: {Arn: {Value: !Ref P, Export: {Name: shared}}}
 *   app.yml      ManagedPolicyArns: [!ImportValue shared]
 *
 * A nested template is followed as a local module of Terraform is: by all templates at hand that nest
 * it. One that only its own stack knows leaves somebody unknown, and so does an export under a name
 * that is not written out, or that no template here imports. Whoever may import it counts.
 */
import { because, type PolicyReason } from '../../reasons/reason.js';
import { entry, type MapNode, type Node } from '../../syntax/node.js';
import { grouped } from '../../text/group.js';
import { pathFrom } from '../../text/path.js';
import { globOf, somebody, valueUnder } from './names.js';
import type { Resource } from './resource.js';
import type { Given, Mention, Mentions, Stack, Uses } from './stack.js';
import { mayBeEqual, noUse, united, usesBy } from './uses.js';

/** A template, and what it mentions. */
export interface Member {
  readonly path: string;
  readonly root: MapNode;
  readonly stack: Stack;
  readonly mentions: Mentions;
}

/** The path of the template that a resource nests; `undefined` where it nests none of this repository. */
export function nestedBy(
  { type, properties }: Pick<Resource, 'type' | 'properties'>,
  path: string,
): string | undefined {
  const at = nestedAt({ type, properties });
  if (at?.kind !== 'string' || /^[a-z][a-z\d+.-]*:/i.test(at.value) || at.value.startsWith('/')) return undefined;
  return pathFrom(path.slice(0, Math.max(path.lastIndexOf('/'), 0)), at.value);
}

/** Where a resource says which template it nests; `undefined` for one that nests none. */
export function nestedAt({ type, properties }: Pick<Resource, 'type' | 'properties'>): Node | undefined {
  const key = nesting.get(type);
  return key === undefined ? undefined : valueUnder(properties, key);
}

const nesting: ReadonlyMap<string, string> = new Map([
  ['AWS::CloudFormation::Stack', 'TemplateURL'],
  ['AWS::Serverless::Application', 'Location'],
]);

/** The names under which a template exports something, as globs, by its outputs. */
export function exportsOf(root: MapNode): ReadonlyMap<string, string> {
  const outputs = entry(root, 'Outputs');
  const entries = outputs?.kind === 'map' ? outputs.entries : [];
  return new Map(
    entries.flatMap(({ key, value }): [string, string][] => {
      const exported = entry(value, 'Export');
      return exported === undefined ? [] : [[key, globOf(entry(exported, 'Name')) ?? '*']];
    }),
  );
}

/** The same templates, each with the stacks around it. */
export function withStacksAround(members: readonly Member[]): readonly Member[] {
  if (
    members.every(({ mentions, stack }) => !leadsOn(mentions) && !stack.resources.some(({ type }) => nesting.has(type)))
  )
    return members;
  const graph: Graph = { around: [], calls: new Map(), byPath: new Map() };
  graph.around = members.map((member) => around(member, graph));
  for (const member of graph.around) graph.byPath.set(member.path, member);
  graph.calls = grouped(graph.around.flatMap(callsIn), ({ to }) => to);
  return graph.around;
}

/** Whether anything in a template may lead to another stack. */
function leadsOn(mentions: Mentions): boolean {
  return mentions.some(({ by, within }) => 'imported' in by || within === 'Outputs');
}

/** Filled once all members are known, since each is asked about the others. */
interface Graph {
  around: readonly Member[];
  calls: ReadonlyMap<string, readonly Call[]>;
  readonly byPath: Map<string, Member>;
}

/** A resource that nests the template at `to`. */
interface Call {
  readonly to: string;
  readonly by: Member;
  readonly resource: Resource;
}

function callsIn(by: Member): readonly Call[] {
  return by.stack.resources.flatMap((resource): readonly Call[] => {
    const to = nestedBy(resource, by.path);
    return to === undefined ? [] : [{ to, by, resource }];
  });
}

function around(member: Member, graph: Graph): Member {
  const own: Member = {
    ...member,
    stack: {
      ...member.stack,
      given: (parameter) => givenTo(parameter, own, graph),
      imported: (name) => importedAs(name, graph),
      follow: (mention, seen) => followed(mention, own, graph, seen),
    },
  };
  return own;
}

function givenTo(parameter: string, { root, path, stack }: Member, graph: Graph): readonly Given[] | undefined {
  const declared = entry(entry(root, 'Parameters'), parameter);
  const calls = graph.calls.get(path) ?? [];
  if (declared === undefined || calls.length === 0) return undefined;
  return calls.map(({ resource, by }): Given => {
    const parameters = valueUnder(resource.properties, 'Parameters');
    if (parameters === undefined) return { node: entry(declared, 'Default'), stack };
    if (parameters.kind !== 'map') return { node: undefined, stack };
    const node = entry(parameters, parameter);
    return node === undefined ? { node: entry(declared, 'Default'), stack } : { node, stack: by.stack };
  });
}

function importedAs(name: string, graph: Graph): Given | undefined {
  const [only, ...others] = graph.around.flatMap(({ root, stack }) =>
    [...exportsOf(root)].flatMap(([output, exported]) =>
      mayBeEqual(exported, name) ? [{ output, exported, stack }] : [],
    ),
  );
  if (only === undefined || others.length > 0 || only.exported !== name) return undefined;
  const { output, stack } = only;
  return { node: entry(entry(entry(stack.root, 'Outputs'), output), 'Value'), stack };
}

function followed(mention: Mention, member: Member, graph: Graph, seen: Set<string>): Uses | undefined {
  const { within, keys } = mention;
  const [first, second, third, fourth] = keys;
  if (within === 'Outputs')
    return second === 'Value' && first !== undefined ? byOutput(first, member, graph, seen) : undefined;
  if (typeof within === 'string' || second !== 'Parameters' || third === undefined || fourth !== undefined)
    return undefined;
  const to = nestedBy(within, member.path);
  const nested = to === undefined ? undefined : graph.byPath.get(to);
  if (nested === undefined || entry(entry(nested.root, 'Parameters'), third) === undefined) return undefined;
  return byAll(nested, ({ by }) => 'id' in by && by.id === third, `${nested.path} parameter ${third}`, seen);
}

/** Who has what an output gives: by the stacks that nest this one, and by those that import it. */
function byOutput(output: string, member: Member, graph: Graph, seen: Set<string>): Uses | undefined {
  const calls = graph.calls.get(member.path) ?? [];
  const exported = exportsOf(member.root).get(output);
  if (calls.length === 0 && exported === undefined) return undefined;
  const asked = calls.map(({ by, resource }) =>
    byAll(by, (mention) => isOutputOf(mention, resource, output), `${by.path} output ${resource.key}.${output}`, seen),
  );
  return united(exported === undefined ? asked : [...asked, byImport(exported, graph, seen)]);
}

function isOutputOf({ by }: Mention, { key }: Resource, output: string): boolean {
  if ('id' in by) return by.id === key;
  return 'outputOf' in by && by.outputOf === key && by.output === output;
}

function byImport(exported: string, graph: Graph, seen: Set<string>): Uses {
  const all = graph.around.map((by) =>
    byAll(by, (mention) => imports(mention, exported), `${by.path} import ${exported}`, seen),
  );
  const isKnown =
    !exported.includes('*') &&
    graph.around.some(({ mentions }) => mentions.some(({ by }) => 'imported' in by && by.imported === exported));
  return united(isKnown ? all : [...all, { ...noUse, principals: [somebody(mayBeImported(exported))] }]);
}

function imports({ by }: Mention, exported: string): boolean {
  return 'imported' in by && mayBeEqual(by.imported, exported);
}

function mayBeImported(exported: string): PolicyReason {
  return exported.includes('*')
    ? because('handed-on')`it is exported under a name that is not written out, and any stack may import it`
    : because('handed-on')`it is exported as ${exported}, which no template here imports: stacks elsewhere may`;
}

/** Who has it by the places of a template that fit; a place that was followed already adds nobody. */
function byAll(
  { path, mentions, stack }: Member,
  fits: (mention: Mention) => boolean,
  place: string,
  seen: Set<string>,
): Uses {
  if (seen.has(place)) return noUse;
  seen.add(place);
  const uses = united(mentions.filter(fits).map((mention) => usesBy(mention, stack, seen)));
  return { ...uses, attachedBy: uses.attachedBy.map((key) => (key.includes('.') ? key : `${path}: ${key}`)) };
}
