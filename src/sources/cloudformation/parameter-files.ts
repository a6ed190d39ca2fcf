/**
 * Files that give values to the parameters of a stack → the policies that these make something else of.
 *
 *   params.json       [{"ParameterKey": "Queue", "ParameterValue": "*"}]         of the command line
 *   config.json       {"Parameters": {"Queue": "*"}}                             of CodePipeline
 *   samconfig.toml    parameter_overrides = "Queue=*"                            of SAM
 *   main.tf           resource "aws_cloudformation_stack" "s" { parameters = { Queue = "*" } }
 *   stack.yml         Resource: !Ref Queue                                       so this policy grants something else
 *
 * For which stack a file is, nobody sees: it counts for each template that has a parameter of the name. Only SAM's own
 * is for the template beside it, unless it names another.
 */
import type { PolicyAddress } from '../../policy/model.js';
import { hcl } from '../../syntax/hcl/hcl.js';
import { json } from '../../syntax/json/json.js';
import { entry, type MapNode, type Node } from '../../syntax/node.js';
import type { SourceFile } from '../../text/file.js';
import { folderOf } from '../../text/path.js';
import { resourcesIn, type Resource } from '../templates/resource.js';
import { entriesOf } from './written.js';

/** Whether a file of this path may give values to parameters. */
export function mayGiveParameters(path: string): boolean {
  return /\.json$|\.(?:tf|tofu)$|(?:^|\/)samconfig[^/]*\.toml$/i.test(path);
}

/**
 * The folder of SAM's file where a template that it takes by itself stands beside it; `undefined` where it names one, and for all other files.
 * AWS SAM CLI, "configuration file": it stands beside the template, which is `template.yaml`, `.yml` or `.json` by default.
 */
export function givesWithin({ path, text }: SourceFile, paths: readonly string[]): string | undefined {
  if (!/(?:^|\/)samconfig[^/]*\.toml$/i.test(path) || /\btemplate(?:[_-]file)?["']?\s*=/.test(text)) return undefined;
  const folder = folderOf(path);
  const isBeside = paths.some((each) => folderOf(each) === folder && /(?:^|\/)template\.(?:ya?ml|json)$/.test(each));
  return isBeside ? folder : undefined;
}

/** The parameters to which a file gives another value than it did; what it gives no more is the template's own again. */
export function otherParameters(before: SourceFile | undefined, after: SourceFile | undefined): readonly string[] {
  const [was, is] = [before, after].map((file) => (file === undefined ? new Map<string, string>() : givenBy(file)));
  return [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].filter((key) => was?.get(key) !== is?.get(key));
}

function givenBy({ path, text }: SourceFile): ReadonlyMap<string, string> {
  if (/\.toml$/i.test(path)) return overriddenIn(text);
  if (/\.(?:tf|tofu)$/i.test(path)) return givenByTerraform(text);
  if (!/"Parameter(?:s|Key)"/.test(text)) return new Map();
  const parsed = json.parse(text);
  if (parsed.kind !== 'tree') return new Map();
  const { root } = parsed;
  if (root.kind === 'list') return new Map(root.items.flatMap((item) => pairIn(item, text)));
  const given = entry(root, 'Parameters');
  // A template declares its parameters there.
  if (given?.kind !== 'map' || entry(root, 'Resources') !== undefined) return new Map();
  return new Map(given.entries.map(({ key, value }) => [key, textOf(value, text)]));
}

/** What the stacks of Terraform are given; each has its own. */
function givenByTerraform(text: string): ReadonlyMap<string, string> {
  const parsed = text.includes('cloudformation_stack') ? hcl.parse(text) : undefined;
  if (parsed?.kind !== 'tree' || parsed.root.kind !== 'map') return new Map();
  const found = new Map<string, string>();
  for (const { key: type, labels, value } of parsed.root.entries) {
    const [kind = ''] = labels;
    if (type !== 'resource' || !/_cloudformation_stack(?:_set|_set_instance|_instances)?$/.test(kind)) continue;
    for (const key of ['parameters', 'parameter_overrides'])
      for (const given of entriesOf(entry(value, key)))
        found.set(given.key, `${found.get(given.key) ?? ''}\n${labels.join('.')} ${textOf(given.value, text)}`);
  }
  return found;
}

function pairIn(item: Node, text: string): readonly [string, string][] {
  const [key, value] = [entry(item, 'ParameterKey'), entry(item, 'ParameterValue')];
  return key?.kind === 'string' ? [[key.value, value === undefined ? '' : textOf(value, text)]] : [];
}

function textOf({ range }: Node, text: string): string {
  return text.slice(range.start, range.end);
}

/** `Key=value` wherever `parameter_overrides` stands, by the name of its table, since an environment may have its own. */
function overriddenIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const table of text.slice(0, mostText).split(/^(?=\s*\[[\w".-]+\]\s*$)/m)) {
    const at = table.search(/^\s*parameter_overrides\s*=/m);
    if (at < 0) continue;
    const pairs = table
      .slice(at)
      .matchAll(/(?<![\w-])(\w{1,255})=(\\?["'](?:[^"'\\\n]{0,4096})\\?["']|[^\s"',\]]*(?:,[^\s"',\]=]+)*)/g);
    for (const [, key = '', value = ''] of pairs)
      found.set(key, `${found.get(key) ?? ''}\n${value.replace(/[\\"']/g, '')}`);
  }
  return found;
}

const mostText = 200_000;

/** Those of the policies whose grants or holders, by the text of the template, depend on the parameters. */
export function dependingOn(
  names: readonly string[],
  { root, text }: { readonly root: MapNode; readonly text: string },
  granting: readonly PolicyAddress[],
): readonly PolicyAddress[] {
  const declared = entry(root, 'Parameters');
  const own = names.filter((name) => entry(declared, name) !== undefined);
  const resources = entry(root, 'Resources');
  if (own.length === 0 || resources?.kind !== 'map') return [];
  const asked = withConditions(new Set(own), root, text);
  const all = resourcesIn(resources).resources;
  for (const each of all) if (isHolder(each) && mentionsIn(bearing(each, text), asked)) asked.add(each.key);
  return granting.filter(({ range: { start, end } }) => {
    const holding = all.filter(({ node: { range } }) => range.start <= start && end <= range.end);
    return [text.slice(start, end), ...holding.map((each) => bearing(each, text))].some((each) =>
      mentionsIn(each, asked),
    );
  });
}

/** The names, and those of the conditions that ask for them. */
function withConditions(names: Set<string>, root: MapNode, text: string): Set<string> {
  const conditions = entry(root, 'Conditions');
  const entries = conditions?.kind === 'map' ? conditions.entries : [];
  for (let before = -1; before < names.size;) {
    before = names.size;
    for (const { key, value } of entries) if (mentionsIn(textOf(value, text), names)) names.add(key);
  }
  return names;
}

function isHolder({ type }: Resource): boolean {
  return /^AWS::IAM::(?:Role|User|Group)$/.test(type);
}

/** What in a resource says whether it is made, what it grants and who has it. */
function bearing({ node, type, properties }: Resource, text: string): string {
  const condition = entry(node, 'Condition');
  const entries = type.startsWith('AWS::IAM::') && properties?.kind === 'map' ? properties.entries : [];
  const parts = entries.filter(({ key }) => !aside.has(key)).map(({ value }) => textOf(value, text));
  return [...(condition === undefined ? [] : [textOf(condition, text)]), ...parts].join('\n');
}

const aside = new Set(['Tags', 'Description', 'AssumeRolePolicyDocument', 'MaxSessionDuration', 'PermissionsBoundary']);

function mentionsIn(text: string, names: ReadonlySet<string>): boolean {
  return (text.match(/\w+/g) ?? []).some((word) => names.has(word));
}
