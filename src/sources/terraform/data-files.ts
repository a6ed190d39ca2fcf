/**
 * Which policies are made of what stands in files that are none: lists of actions, tables, whole documents of any ending.
 *
 *   acts.csv    action,team                                          changed
 *   main.tf     rows   = csvdecode(file("${path.module}/acts.csv"))  so `local.rows` is not what it was
 *               Action = local.rows[*].action                        and neither is this policy
 *
 * What such a file makes of the policy is not followed: only that it does.
 */
import type { Node } from '../../syntax/node.js';
import type { SourceFile } from '../../text/file.js';
import { memoOf } from '../../text/memo.js';
import { folderOf } from '../../text/path.js';
import { grantingAt, type Discovery, type Place, type ReadBy } from '../source.js';
import { readsIn, mayReadOneOf } from './data-reads.js';
import type { Named } from './files-read.js';
import { calledFrom, inputsNaming, withTaken, type Read } from './includes.js';
import { addressOf } from './module.js';
import { rootOf } from './modules.js';
import { reachedFrom } from './reached.js';
import { isOfIam, partAt } from './reached-parts.js';
import { settingStart, type Side, type Start } from './reached-starts.js';

/** Those of the files that read one of the files of these paths, or name it. */
export function readingOneOf(paths: readonly string[], files: readonly SourceFile[]): readonly SourceFile[] {
  const may = mayReadOneOf(paths.map((path) => path.slice(path.lastIndexOf('/') + 1)));
  return files.filter((file) => may(file.text) && readsOf(file).some(({ fits }) => paths.some(fits)));
}

/** The policies that are made of what the files of these paths hold. */
export function madeOf(paths: readonly string[], side: Side, found: readonly Discovery[]): readonly ReadBy[] {
  return paths.flatMap((path) => {
    const reached = reachedFrom(startsAt(path, side), side);
    const resources = reached.flatMap(({ part }): readonly ReadBy[] =>
      part !== undefined && part.block.type === 'resource' && isOfIam(part.block) && !isNobody(part.block.labels[0])
        ? [{ path, at: { source: 'terraform', path: part.file.path, name: addressOf(part.block), range: part.range } }]
        : [],
    );
    const documents = found.flatMap((each): readonly ReadBy[] => {
      const at = grantingAt(each);
      const isMade = at !== undefined && reached.some((place) => isWithin(at, place));
      return isMade && !resources.some((known) => isWithin(at, { path: known.at.path, range: known.at.range }))
        ? [{ path, at }]
        : [];
    });
    return [...resources, ...documents];
  });
}

/** Whether a kind of resource gives nothing to anybody. */
function isNobody(kind = ''): boolean {
  return /_(?:instance_profile|openid_connect_provider|saml_provider|server_certificate|signing_certificate|access_key|login_profile|account_alias|account_password_policy|virtual_mfa_device)$/.test(
    kind,
  );
}

function isWithin(at: Place, { path, range }: Place): boolean {
  return at.path === path && at.range.start < range.end && range.start < at.range.end;
}

/** What reads the file of a path, or names it. */
function startsAt(path: string, { around, given }: Side): readonly Start[] {
  const modules = [...around.modules.values()].flatMap((module) =>
    module.blocks.flatMap((block) =>
      hitsIn(block.file, path)
        .filter((start) => block.body.range.start <= start && start < block.body.range.end)
        .flatMap((start): readonly Start[] => {
          if (block.type === 'variable') return [{ kind: 'variable', module, name: block.labels[0] ?? '' }];
          const part = partAt(module, block, start);
          return part === undefined ? [] : [{ kind: 'part', module, part }];
        }),
    ),
  );
  const settings = around.settings.flatMap((each) => {
    const keys = keysAt(each.values?.entries ?? [], hitsIn(each.file, path));
    return settingStart({ path: each.file.path, isAutomatic: each.isAutomatic }, keys, around.modules);
  });
  const all = [...given.values()];
  const texts = all.map(({ file }) => file);
  const inputs = all.flatMap(({ file }) => {
    const taken = withTaken(file, texts);
    const own = taken.flatMap(({ path: each }) => given.get(each) ?? []);
    const keys = inputsAt(path, own);
    if (keys.length === 0) return [];
    return calledFrom(file, around, taken).flatMap((module): readonly Start[] =>
      keys === 'all' ? [{ kind: 'whole', module }] : keys.map((name) => ({ kind: 'variable' as const, module, name })),
    );
  });
  return [...modules, ...settings, ...inputs];
}

/** The inputs of files of Terragrunt and of stacks that read the file of a path, by themselves or by what they name. */
function inputsAt(path: string, files: readonly Read[]): readonly string[] | 'all' {
  const found = new Set<string>();
  const values = new Set<string>();
  for (const { file, handed } of files) {
    const hits = hitsIn(file, path);
    if (hits.length === 0) continue;
    if (handed === undefined) return 'all';
    for (const { is } of at(handed, hits)) {
      if (is.kind === 'inputs' || is.kind === 'call') return 'all';
      (is.kind === 'input' ? found : values).add(is.name);
    }
  }
  const naming = inputsNaming([...values], files);
  return naming === 'all' ? 'all' : [...new Set([...found, ...naming])];
}

interface Keyed {
  readonly key: string;
  readonly value: Node;
}

function keysAt(entries: readonly Keyed[], hits: readonly number[]): readonly string[] {
  return at(entries, hits).map(({ key }) => key);
}

function at<T extends Keyed>(entries: readonly T[], hits: readonly number[]): readonly T[] {
  return entries.filter(({ value: { range } }) => hits.some((hit) => range.start <= hit && hit < range.end));
}

/** Where a file reads the file of a path, or names it. */
function hitsIn(file: SourceFile, path: string): readonly number[] {
  if (!mayReadOneOf([path.slice(path.lastIndexOf('/') + 1)])(file.text)) return [];
  return readsOf(file).flatMap(({ start, fits }) => (fits(path) ? [start] : []));
}

const readsOf: (file: SourceFile) => readonly Named[] = memoOf((file) => {
  const root = rootOf(file);
  return root === undefined ? [] : readsIn(root, folderOf(file.path));
});
