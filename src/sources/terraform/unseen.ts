/**
 * What of a module, and of those that call it, is not seen as Terraform sees it: somebody unknown each.
 *
 *   a file that could not be read     it may use everything, a broken text what it mentions
 *   `override.tf`, `*_override.tf`    its blocks are merged into others, which is not done here
 *   `provider = aws.other`            the role of that name may be one of another account
 *
 * https://developer.hashicorp.com/terraform/language/files/override
 * https://developer.hashicorp.com/terraform/language/meta-arguments/resource-provider
 */
import { because, type PolicyReason } from '../../reasons/reason.js';
import type { SourceFile } from '../../text/file.js';
import { lineAt, linesIn } from '../../text/line.js';
import { memoOf } from '../../text/memo.js';
import { quotedList, words } from '../../text/message.js';
import type { PrincipalRef } from '../source.js';
import { callsOf } from './calls.js';
import { attribute, blockAt, pathOf, type Block, type Module, type Unread } from './module.js';
import { targetsInText } from './references.js';

/** Somebody unknown for each reason why what the module says of a document is not all; `attaching` are the blocks that attach it. */
export function unseenBeside(module: Module, attaching: Iterable<Block>): readonly PrincipalRef[] {
  const providers = [...new Set([...providersOf(module, attaching), ...providersOfCalls(module)])];
  return [...unseenIn(module), ...(providers.length < 2 ? [] : [unknown(severalProviders(providers))])];
}

const unseenIn: (module: Module) => readonly PrincipalRef[] = memoOf((module) => {
  const { modules, unread } = module.around;
  const folders = new Set([module.folder]);
  for (const folder of folders)
    for (const { from } of callsOf({ ...module, folder, only: undefined })) folders.add(from.folder);
  return [...folders].flatMap((folder) => [
    ...(unread.get(folder) ?? []).filter((each) => mayUse(each, modules.get(folder))).map(whatItUses),
    ...overridesIn(modules.get(folder)),
  ]);
});

function unknown(why: PolicyReason): PrincipalRef {
  return { kind: 'unknown', why };
}

/** A text that is broken uses nothing of a module of which it mentions nothing. */
function mayUse({ file: { text, unread } }: Unread, module: Module | undefined): boolean {
  if (unread !== undefined || module === undefined || /\bpolicy\/|\bfile|"aws_iam_policy"/.test(text)) return true;
  return targetsInText(text).some((target) => {
    const [first, second = ''] = target.split('.');
    return first === 'local' ? second === '*' || module.locals.has(second) : isHere(target, module);
  });
}

/** Files of Terragrunt that make code which mentions a block of the module: it may give a policy to somebody. Its locals are Terragrunt's own. */
export function generatingFor(module: Module, files: readonly SourceFile[]): readonly SourceFile[] {
  const isBlock = (target: string): boolean =>
    !/^(?:local|var)\.|\*$/.test(target) && blockAt(module, target.split('.')) !== undefined;
  return files.filter(({ text }) => /\bgenerate\s*(?:"|=)/.test(text) && targetsInText(text).some(isBlock));
}

function isHere(target: string, module: Module): boolean {
  return target.endsWith('*') || blockAt(module, target.split('.')) !== undefined;
}

function whatItUses({ file, at, why }: Unread): PrincipalRef {
  const line = file.unread === undefined ? words(`:${lineAt(linesIn(file), at.start)}`) : words('');
  return unknown(because('unread-user')`${file.path}${line} could not be read and may use it: ${why}`);
}

const merged = new Set(['locals', 'module', 'variable', 'output']);

function overridesIn(module: Module | undefined): readonly PrincipalRef[] {
  const paths = (module?.blocks ?? []).flatMap((block) =>
    maySay(block) && /(?:^|\/|_)override\.(?:tf|tofu)(?:\.json)?$/.test(block.file.path) ? [block.file.path] : [],
  );
  return [...new Set(paths)].map((path) =>
    unknown(because('override-file')`${path} overrides blocks of the module, which are not merged here`),
  );
}

/** Whether the block may say who has a policy, or what is in it: a bucket or an instance does not. */
function maySay({ type, labels }: Block): boolean {
  if (type !== 'resource' && type !== 'data') return merged.has(type);
  return /iam|sso|identity|polic|role|user|group|permission|principal/.test(labels[0] ?? '');
}

/** The providers that make what attaches a document, as far as they may be of several accounts; the default one is `aws`. */
function providersOf(module: Module, attaching: Iterable<Block>): readonly string[] {
  const names = [...attaching].map((block) => pathOf(attribute(block, 'provider')?.node ?? noNode)?.join('.') ?? 'aws');
  return [...new Set(names.filter((name) => name === 'aws' || !isOnlyRegion(module, name)))];
}

/** The providers that the calls of a module give it, as far as they may be of several accounts. */
const providersOfCalls: (module: Module) => readonly string[] = memoOf((module) => {
  const given = callsOf(module).map(({ from, block }) => {
    const map = attribute(block, 'providers')?.node;
    const names = map?.kind === 'map' ? map.entries.map(({ value }) => pathOf(value)?.join('.') ?? 'aws') : [];
    return names.filter((name) => name !== 'aws' && !isOnlyRegion(from, name)).join(' and ') || 'aws';
  });
  return given.every((each) => each === given[0]) ? [] : given;
});

const noNode = { kind: 'literal', value: null, range: { start: 0, end: 0 } } as const;

/** Whether the provider is there and differs in nothing that may mean another account. */
function isOnlyRegion({ blocks }: Module, name: string): boolean {
  const provider = blocks.find((block) => {
    const alias = block.type === 'provider' ? attribute(block, 'alias')?.node : undefined;
    return alias?.kind === 'string' && `${block.labels[0] ?? ''}.${alias.value}` === name;
  });
  return provider?.body.entries.every(({ key }) => sameAccount.has(key)) === true;
}

const sameAccount = new Set(['alias', 'region', 'default_tags', 'ignore_tags', 'version', 'max_retries', 'retry_mode']);

function severalProviders(names: readonly string[]): PolicyReason {
  return because(
    'several-accounts',
  )`it is attached by ${quotedList(names)}, which may be providers of several accounts`;
}
