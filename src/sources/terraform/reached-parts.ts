/**
 * A module as the parts that hand values on, with the names by which they read one another.
 *
 *   locals   { r = var.arns }                                    `local.r` reads `var.arns`
 *   resource "aws_iam_role_policy" "app" { policy = … }          `aws_iam_role_policy.app` reads what it is built of
 *   module   "queue" { arns = local.r }                          the argument `arns` reads `local.r`
 *   output   "arn" { value = aws_iam_policy.app.arn }            `output.arn` reads `aws_iam_policy.app`
 *
 * Told from the texts: what is in none of the attributes that bear on a policy is read by nobody.
 */
import type { Range } from '../../text/edit.js';
import type { SourceFile } from '../../text/file.js';
import { memoOf } from '../../text/memo.js';
import { addressOf, type Block, type Module } from './module.js';

/** A value, and what it is called by those who use it; of a call, one of its arguments. */
export interface Part {
  readonly name: string;
  /** The text of what bears on policies. */
  readonly text: string;
  readonly file: SourceFile;
  readonly range: Range;
  readonly block: Block;
}

interface Parts {
  readonly all: readonly Part[];
  readonly byName: ReadonlyMap<string, readonly Part[]>;
  /** Those that read a name. */
  readonly readers: ReadonlyMap<string, readonly Part[]>;
}

/** The parts of a module. */
export const partsOf: (module: Module) => Parts = memoOf((module) => {
  const all = module.blocks.flatMap(partsIn);
  const byName = new Map<string, Part[]>();
  const readers = new Map<string, Part[]>();
  for (const part of all) {
    put(byName, part.name, part);
    for (const name of namesIn(part.text)) put(readers, name, part);
  }
  return { all, byName, readers };
});

function put(map: Map<string, Part[]>, key: string, part: Part): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [part]);
  else known.push(part);
}

function partsIn(block: Block): readonly Part[] {
  const { file, body, type } = block;
  if (type === 'locals' || type === 'module')
    return body.entries.map(({ key, value: { range } }) => ({
      ...{ name: `${type === 'locals' ? 'local.' : ''}${key}`, text: textAt(range, file), file, range, block },
    }));
  if (type !== 'resource' && type !== 'data' && type !== 'output') return [];
  return [{ name: addressOf(block), text: bearing(block), file, range: body.range, block }];
}

/** The part in which something of a block stands; `undefined` where it does not bear on policies. */
export function partAt(module: Module, block: Block, offset: number): Part | undefined {
  const holds = ({ start, end }: Range): boolean => start <= offset && offset < end;
  return partsOf(module).all.find(
    (part) =>
      part.block === block &&
      holds(part.range) &&
      (part.range !== block.body.range || bearingIn(block).some(({ value }) => holds(value.range))),
  );
}

function bearingIn(block: Block): Block['body']['entries'] {
  return block.body.entries.filter(({ key }) => (block.type === 'output' ? key === 'value' : bears(block, key)));
}

/** What in a block bears on policies: of an output, its value. */
function bearing(block: Block): string {
  return bearingIn(block)
    .map(({ key, labels, value }) => `${[key, ...labels].join(' ')} ${textAt(value.range, block.file)}`)
    .join('\n');
}

/** Whether an attribute bears on what a policy grants, or to whom: of what is no policy, only what it is called. */
function bears(block: Block, key: string): boolean {
  if (/^(?:tags|description|assume_role_policy|max_session_duration|lifecycle|depends_on)$/.test(key)) return false;
  const isNamed =
    block.type === 'data' || (isOfIam(block) && !/^aws(?:cc)?_iam_(?:role|user)$/.test(block.labels[0] ?? ''));
  return (
    isNamed ||
    /(?:^|_)(?:name|name_prefix|identifier)$|^(?:bucket|path|count|for_each|provider|inline_policy|policies|managed_policy_arns)$/.test(
      key,
    )
  );
}

/** Whether a block makes a policy, attaches one, or makes somebody who has some. */
export function isOfIam({ type, labels: [kind = ''] }: Block): boolean {
  if (type === 'data') return kind === 'aws_iam_policy_document';
  return type === 'resource' && /^aws(?:cc)?_(?:iam|sso|ssoadmin)_/.test(kind);
}

/** Every name in a text by which something of the module is read: `var.x`, `aws_iam_policy.app`, `module.m.arn`, or `module.m` for any of what it gives. */
export function namesIn(text: string): ReadonlySet<string> {
  const found = text.matchAll(
    /(?<![\w.-])(?:(module)\.([\w-]+)(?:\[[^\]\n]{0,200}\]|\.\*)?(?:\.([\w-]+))?|(?:var|local|data\.\w+|aws\w*)\.[\w-]+)/g,
  );
  return new Set(
    [...found].map(([whole, isCall, label = '', output]) => (isCall === undefined ? whole : outputName(label, output))),
  );
}

/** The name by which a caller reads an output of what it calls; of any of them where none is given. */
export function outputName(label: string, output?: string): string {
  return output === undefined ? `module.${label}` : `module.${label}.${output}`;
}

/** The text of a range, without what a formatter changes. */
export function textAt({ start, end }: Range, { text }: SourceFile): string {
  return text.slice(start, end).replace(/\s+/g, ' ').trim();
}
