/**
 * A drawn world, written in Terraform in a drawn way: one module or two, one file or several, with each spelling of a
 * document. Two of them say the same, and differ in everything that means nothing.
 *
 * A queue without a name is the same one under another address only if a `moved` block says so, which the later of two
 * versions has.
 */
import fc from 'fast-check';
import type { Files } from './judged.js';
import {
  drawnStatementStyle,
  statementsOf,
  type StatementStyle,
  type Target,
  type World,
  type Written,
} from './same-grants.js';

export interface TerraformStyle extends StatementStyle {
  readonly folder: 'infra' | 'stacks/orders';
  readonly isInOneFile: boolean;
  /** What stands in a module that the folder calls. */
  readonly inModule: 'nothing' | 'grants' | 'everything';
  readonly form: 'document' | 'jsonencode' | 'heredoc' | 'file' | 'template';
  /** Where lists of actions stand, in forms that are written in Terraform. */
  readonly lists: 'here' | 'local' | 'elsewhere' | 'joined';
  readonly labels: 'app' | 'orders';
  readonly queueLabels: 'q' | 'queue_';
  readonly isEach: boolean;
  readonly locals: 'none' | 'each' | 'list';
  readonly policies: 1 | 2;
}

export const drawnTerraformStyle: fc.Arbitrary<TerraformStyle> = fc
  .tuple(
    drawnStatementStyle,
    fc.record({
      folder: fc.constantFrom('infra' as const, 'stacks/orders' as const),
      isInOneFile: fc.boolean(),
      inModule: fc.constantFrom('nothing' as const, 'grants' as const, 'everything' as const),
      form: fc.constantFrom(
        'document' as const,
        'jsonencode' as const,
        'heredoc' as const,
        'file' as const,
        'template' as const,
      ),
      lists: fc.constantFrom(
        'here' as const,
        'here' as const,
        'local' as const,
        'elsewhere' as const,
        'joined' as const,
      ),
      labels: fc.constantFrom('app' as const, 'orders' as const),
      queueLabels: fc.constantFrom('q' as const, 'queue_' as const),
      isEach: fc.boolean(),
      locals: fc.constantFrom('none' as const, 'each' as const, 'list' as const),
      policies: fc.constantFrom(1 as const, 2 as const),
    }),
  )
  .map(([statements, module]) => ({ ...statements, ...module }));

/** The files that say it; `before` is the version that these come after. */
export function terraformFiles(world: World, style: TerraformStyle, before?: TerraformStyle): Files {
  const { folder, inModule } = style;
  const queues = world.queues.map((name, index) => queueOf(name, index, style)).join('\n');
  const grants = grantsOf(world, style);
  const own = `${folder}/modules/app`;
  const moves = before === undefined ? '' : movesOf(world, before, style);
  const call = `module "app" {\n  source = "./modules/app"\n${inModule === 'grants' ? world.queues.map((_, index) => `  q${String(index)} = ${addressOf(index, style)}.arn\n`).join('') : ''}}\n`;
  const inputs = world.queues.map((_, index) => `variable "q${String(index)}" {\n  type = string\n}\n`).join('\n');
  switch (inModule) {
    case 'nothing':
      return placed(folder, { ...grants, queues: `${queues}\n${moves}` }, style);
    case 'grants':
      return {
        ...placed(folder, { queues: `${queues}\n${moves}${call}` }, style),
        ...placed(own, { ...grants, queues: inputs }, style),
      };
    case 'everything':
      return { ...placed(folder, { queues: call + moves }, style), ...placed(own, { ...grants, queues }, style) };
  }
}

/** What stands in a folder: its queues, its grants, and the documents that have a file of their own. */
interface Parts {
  readonly queues?: string;
  readonly grants?: string;
  readonly documents?: Readonly<Record<string, string>>;
}

function placed(
  folder: string,
  { queues = '', grants, documents = {} }: Parts,
  { isInOneFile }: TerraformStyle,
): Files {
  const own = Object.entries(documents).map(([name, text]) => [`${folder}/${name}`, text]);
  const rest =
    grants === undefined
      ? [[`${folder}/main.tf`, queues]]
      : isInOneFile
        ? [[`${folder}/main.tf`, `${queues}\n${grants}`]]
        : [
            [`${folder}/main.tf`, queues],
            [`${folder}/iam.tf`, grants],
          ];
  return Object.fromEntries([...own, ...rest]) as Files;
}

function queueOf(name: string | undefined, index: number, style: TerraformStyle): string {
  const each = style.isEach ? '  for_each = toset(["eu"])\n' : '';
  const named = name === undefined ? '' : `  name = "${name}"\n`;
  return `resource "aws_sqs_queue" "${labelOf(index, style)}" {\n${each}${named}}\n`;
}

function labelOf(index: number, { queueLabels }: TerraformStyle): string {
  return `${queueLabels}${String(index)}`;
}

/** The queue as its own module calls it. */
function addressOf(index: number, style: TerraformStyle): string {
  return `aws_sqs_queue.${labelOf(index, style)}${style.isEach ? '["eu"]' : ''}`;
}

function movesOf({ queues }: World, before: TerraformStyle, style: TerraformStyle): string {
  return queues
    .map((_, index): readonly string[] =>
      [before, style].map((each) => `${each.inModule === 'everything' ? 'module.app.' : ''}${addressOf(index, each)}`),
    )
    .filter(([from, to]) => from !== to)
    .map(([from = '', to = '']) => `moved {\n  from = ${from}\n  to   = ${to}\n}\n`)
    .join('\n');
}

function grantsOf(world: World, style: TerraformStyle): Parts {
  const { grants } = world;
  const half = Math.ceil(grants.length / 2);
  const groups = style.policies === 1 || grants.length < 2 ? [grants] : [grants.slice(0, half), grants.slice(half)];
  const made = groups.map((group, index) => {
    const label = `${style.labels}${index === 0 ? '' : '_more'}`;
    return { label, ...documentOf(label, statementsOf(group, style), style) };
  });
  const isEvery = (each: (typeof made)[number]): readonly (readonly [string, string])[] =>
    each.file === undefined ? [] : [[each.name, each.file]];
  const elsewhere = made.flatMap((each) => each.elsewhere);
  const attached = made.map(
    ({ label, value }) =>
      `resource "aws_iam_role_policy" "${label}" {\n  role   = aws_iam_role.${style.labels}.name\n  policy = ${value}\n}\n`,
  );
  const role = `resource "aws_iam_role" "${style.labels}" {\n  name               = "deploy"\n  assume_role_policy = "{}"\n}\n`;
  return {
    grants: [localsIn(made.flatMap(({ locals }) => locals)), role, ...made.map(({ data }) => data), ...attached]
      .filter((each) => each !== '')
      .join('\n'),
    documents: {
      ...Object.fromEntries(made.flatMap(isEvery)),
      ...(elsewhere.length === 0 ? {} : { 'lists.tf': localsIn(elsewhere) }),
    },
  };
}

interface Document {
  /** What the attribute `policy` is. */
  readonly value: string;
  readonly data: string;
  readonly locals: readonly string[];
  /** Locals of another file. */
  readonly elsewhere: readonly string[];
  readonly file: string | undefined;
  readonly name: string;
}

function documentOf(label: string, statements: readonly Written[], style: TerraformStyle): Document {
  const comment = style.comment === '' ? '' : `# ${style.comment}\n`;
  const locals: string[] = [];
  const elsewhere: string[] = [];
  const nothing = { data: '', locals, elsewhere, file: undefined, name: `${label}.json` };
  const isLiteral = statements.every(({ targets }) => targets.every(({ kind }) => kind === 'arn'));
  if (style.form === 'file' && isLiteral) {
    const file = jsonOf(statements, style, () => '');
    return { ...nothing, value: `file("\${path.module}/${label}.json")`, file };
  }
  const refer = (target: Target & { readonly kind: 'queue' }): string => {
    const own = style.inModule === 'grants' ? `var.q${String(target.index)}` : `${addressOf(target.index, style)}.arn`;
    if (style.locals === 'none') return own;
    const name = `${label}_q${String(target.index)}`;
    const line = `  ${name} = ${own}`;
    if (!locals.includes(line)) locals.push(line);
    return `local.${name}`;
  };
  if (style.form === 'template') {
    const values = new Map<string, string>();
    const file = jsonOf(statements, style, (target) => {
      const name = `queue_${String(target.index)}`;
      values.set(name, refer(target));
      return name;
    });
    const given = [...values].map(([name, value]) => `${name} = ${value}`).join(', ');
    return {
      ...{ ...nothing, file, name: `${label}.json.tpl` },
      value: `templatefile("\${path.module}/${label}.json.tpl", { ${given} })`,
    };
  }
  if (style.form === 'heredoc') {
    const json = jsonOf(statements, style, refer);
    return { ...nothing, value: `<<-EOF\n${indented(json, '    ')}  EOF` };
  }
  const actionsOf = ({ actions }: Written, index: number, list: string): string => {
    const name = `${label}_actions${String(index)}`;
    const [first = '', ...rest] = actions.map(quoted);
    if (style.lists === 'here') return list;
    if (style.lists === 'joined') return `concat([${first}], [${rest.join(', ')}])`;
    (style.lists === 'local' ? locals : elsewhere).push(`  ${name} = [${[first, ...rest].join(', ')}]`);
    return `local.${name}`;
  };
  const made = statements.map((each, index) => ({
    each,
    list: listOf(label, index, each, style, refer, locals),
    actions: (list: string) => actionsOf(each, index, list),
  }));
  if (style.form === 'jsonencode' || style.form === 'file') {
    const blocks = made.map(({ each, list, actions }) => objectOf(each, style, list, actions));
    const value = `jsonencode({\n    Version   = "2012-10-17"\n    Statement = [\n${blocks.join(',\n')}\n    ]\n  })`;
    return { ...nothing, value };
  }
  const blocks = made.map(({ each, list, actions }) => blockOf(each, style, list, actions));
  const data = `${comment}data "aws_iam_policy_document" "${label}" {\n${blocks.join('\n')}}\n`;
  return { ...nothing, value: `data.aws_iam_policy_document.${label}.json`, data };
}

function localsIn(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `locals {\n${lines.join('\n')}\n}\n`;
}

type Refer = (target: Target & { readonly kind: 'queue' }) => string;

/** The list of resources; in a local of its own where that is the style. */
function listOf(
  label: string,
  index: number,
  { targets }: Written,
  style: TerraformStyle,
  refer: Refer,
  locals: string[],
): string {
  const items = targets.map((target) => (target.kind === 'arn' ? `"${target.arn}"` : refer(target)));
  if (style.locals === 'list') {
    locals.push(`  ${label}_list${String(index)} = [${items.join(', ')}]`);
    return `local.${label}_list${String(index)}`;
  }
  return items.length === 1 && style.isScalar && style.form !== 'document' ? (items[0] ?? '') : `[${items.join(', ')}]`;
}

type Placing = (list: string) => string;

function blockOf(
  { sid, actions, tests }: Written,
  { isOnOneLine }: TerraformStyle,
  list: string,
  placing: Placing,
): string {
  const conditions = tests.map(
    ([key, values]) =>
      `    condition {\n      test     = "StringEquals"\n      variable = "${key}"\n      values   = [${values.map(quoted).join(', ')}]\n    }\n`,
  );
  const named = sid === undefined ? '' : `    sid       = "${sid}"\n`;
  const written = isOnOneLine
    ? actions.map(quoted).join(', ')
    : `\n${actions.map((each) => `      "${each}",\n`).join('')}    `;
  return `  statement {\n${named}    actions   = ${placing(`[${written}]`)}\n    resources = ${list}\n${conditions.join('')}  }\n`;
}

function objectOf(
  { sid, actions, tests }: Written,
  { isScalar, isOnOneLine, comment }: TerraformStyle,
  list: string,
  placing: Placing,
): string {
  const here =
    isScalar && actions.length === 1
      ? quoted(actions[0] ?? '')
      : `[${isOnOneLine ? actions.map(quoted).join(', ') : `\n${actions.map((each) => `          "${each}",\n`).join('')}        `}]`;
  const lines = [
    ...(comment === '' ? [] : [`# ${comment}`]),
    ...(sid === undefined ? [] : [`Sid      = "${sid}"`]),
    'Effect   = "Allow"',
    `Action   = ${placing(here)}`,
    `Resource = ${list}`,
    ...(tests.length === 0
      ? []
      : [
          `Condition = { StringEquals = { ${tests.map(([key, values]) => `"${key}" = ${isScalar && values.length === 1 ? quoted(values[0] ?? '') : `[${values.map(quoted).join(', ')}]`}`).join(', ')} } }`,
        ]),
  ];
  return `      {\n${lines.map((line) => `        ${line}\n`).join('')}      }`;
}

function quoted(text: string): string {
  return `"${text}"`;
}

function jsonOf(statements: readonly Written[], style: TerraformStyle, refer: Refer): string {
  const one = (values: readonly string[]): unknown => (style.isScalar && values.length === 1 ? values[0] : values);
  const written = statements.map(({ sid, actions, targets, tests }) => ({
    ...(sid === undefined ? {} : { Sid: sid }),
    Effect: 'Allow',
    Action: one(actions),
    Resource: one(targets.map((each) => (each.kind === 'arn' ? each.arn : `\${${refer(each)}}`))),
    ...(tests.length === 0
      ? {}
      : { Condition: { StringEquals: Object.fromEntries(tests.map(([key, values]) => [key, one(values)])) } }),
  }));
  const document = { Version: '2012-10-17', Statement: written };
  const text = JSON.stringify(document, undefined, style.isOnOneLine ? undefined : 2);
  // In a heredoc a quote inside of `${…}` is written as it is.
  return `${text.replaceAll('\\"', '"')}\n`;
}

function indented(text: string, by: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? line : by + line))
    .join('\n');
}
