/**
 * The accounts and partitions that a configuration is applied to, as far as its files say so.
 *
 *   provider "aws" { allowed_account_ids = ["444455556666"] }        in the blocks that say where it is applied
 *   assume_role { role_arn = "arn:aws:iam::${local.acct}:role/x" }   what they refer to: locals, defaults, data files of the folder
 *   account_id = "444455556666"                                      in values of variables, and anywhere in files of Terragrunt
 *   data.aws_caller_identity.me.account_id == "444455556666"         in what is chosen by the account
 */
import type { SourceFile } from '../../text/file.js';
import { grouped } from '../../text/group.js';
import { folderOf } from '../../text/path.js';
import { configuration, parse, settings, terragrunt } from './modules.js';
import { partitionsIn } from './partitions.js';

/** The ids that the files name as accounts that something is applied to; one may come several times. */
export function accountsNamed(files: readonly SourceFile[]): readonly string[] {
  const naming = files.filter(({ text }) => accountId.test(text));
  const folders = new Set(naming.map(({ path }) => folderOf(path)));
  const configured = files.filter(({ path }) => configuration.test(path) && folders.has(folderOf(path)));
  const given = naming.flatMap(({ path, text }) => (isGiving(path) ? idsIn(text) : []));
  const chosen = naming.flatMap(({ path, text }) => (configuration.test(path) ? idsChosenBy(text) : []));
  const data = grouped(
    naming.filter(({ path }) => isData.test(path)),
    ({ path }) => path.slice(path.lastIndexOf('/') + 1),
  );
  const applied = [...grouped(configured, ({ path }) => folderOf(path)).values()].flatMap((own) =>
    appliedTo(own, (name) => data.get(name) ?? []),
  );
  return [...given, ...chosen, ...applied];
}

/** The partitions of the regions of its providers. */
export function partitionsNamed(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path, text }) => configuration.test(path) && text.includes('provider'))
    .flatMap((file) => partsOf(file).flatMap(({ key, text }) => (key === 'provider' ? partitionsIn(text) : [])));
}

/** What a backend is given when it is set up. */
export const backends = /\.tfbackend$/i;

/** Whether what a file of configuration reads may say which accounts there are. */
export function mayNameAccounts({ text }: SourceFile): boolean {
  return /\byamldecode\b/.test(text) && /acc(?:oun)?t/i.test(text);
}

function isGiving(path: string): boolean {
  return settings.test(path) || terragrunt.test(path) || backends.test(path);
}

const accountId = /(?<!\d)\d{12}(?!\d)/;
const isData = /\.(?:json|ya?ml)$/i;

function idsIn(text: string): readonly string[] {
  return text.match(new RegExp(accountId, 'g')) ?? [];
}

/** What depends on the account that it is applied to: compared with it, or looked up by it. */
function idsChosenBy(text: string): readonly string[] {
  if (!text.includes('aws_caller_identity')) return [];
  return [...text.matchAll(/==\s{0,20}"(\d{12})"|"?(?<!\d)(\d{12})"?\s{0,20}(?:=(?!=)|:|==)/g)].flatMap(
    ([, compared, key]) => compared ?? key ?? [],
  );
}

/** The ids in the blocks of a folder that say where it is applied, and in all that these refer to. */
function appliedTo(files: readonly SourceFile[], named: (name: string) => readonly SourceFile[]): readonly string[] {
  const parts = files.flatMap(partsOf);
  const texts = parts.flatMap(({ key, text }) => (key === 'provider' || key === 'terraform' ? [text] : []));
  const byName = grouped(
    parts.flatMap(({ name, text }) => (name === undefined ? [] : [{ name, text }])),
    ({ name }) => name,
  );
  const seen = new Set<string>();
  for (const text of texts)
    for (const [name] of text.matchAll(/\b(?:local|var)\.[\w-]+/g)) {
      if (seen.has(name)) continue;
      seen.add(name);
      // The list grows while it is gone through, by each name once.
      texts.push(...(byName.get(name) ?? []).map((each) => each.text));
    }
  const read = texts.flatMap((text) => text.match(/[\w.-]+\.(?:json|ya?ml)(?=")/gi) ?? []).flatMap(named);
  return [...texts, ...read.map(({ text }) => text)].flatMap(idsIn);
}

/** A block at the root of a file, or one value of its `locals`. */
interface Part {
  readonly key: string;
  readonly text: string;
  /** How others refer to it, where they can: `local.account`, `var.account`. */
  readonly name?: string;
}

function partsOf(file: SourceFile): readonly Part[] {
  const tree = parse(file);
  if (tree.kind !== 'tree' || tree.root.kind !== 'map') return [];
  return tree.root.entries.flatMap(({ key, labels, value }): readonly Part[] => {
    const textOf = ({ range }: { readonly range: { readonly start: number; readonly end: number } }): string =>
      file.text.slice(range.start, range.end);
    if (value.kind !== 'map') return [{ key, text: textOf(value) }];
    if (key === 'locals')
      return value.entries.map((each) => ({ key, name: `local.${each.key}`, text: textOf(each.value) }));
    if (key !== 'variable') return [{ key, text: textOf(value) }];
    const [label] = labels;
    // In JSON the names are keys.
    return label !== undefined
      ? [{ key, name: `var.${label}`, text: textOf(value) }]
      : value.entries.map((each) => ({ key, name: `var.${each.key}`, text: textOf(each.value) }));
  });
}
