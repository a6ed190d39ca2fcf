/**
 * Terraform and OpenTofu: every policy that a module writes.
 *
 * A folder is a module; all of its `.tf`, `.tofu` and `.tf.json` files are read
 * together, so that references can be followed and attachments seen, and a file
 * that cannot be parsed is reported at its line while the others still count.
 * Values that exist only when a plan is made stay opaque: never guessed, never
 * edited.
 *
 * Not handled: what another module does with a policy it is handed.
 */
import { withTemplates } from '../../syntax/hcl/template-strings.js';
import { json } from '../../syntax/json/json.js';
import type { Language } from '../../syntax/language.js';
import type { MapNode, Parsed } from '../../syntax/node.js';
import type { SourceFile } from '../../text/file.js';
import { grouped } from '../../text/group.js';
import { memoBy } from '../../text/memo.js';
import { stemOf, type Discovery, type Source } from '../source.js';
import { declaredIn, discoverModule, sourceName } from './discover.js';
import { languageOfFile, moduleOf, type Located, type Module } from './module.js';

const configuration = /\.(?:tf|tofu|tf\.json|tofu\.json)$/i;
const named = /\.(?:json|tpl|tftpl|tmpl|template)$/i;

/** Terraform and OpenTofu. */
export const terraform: Source = {
  name: sourceName,
  addresses: 'stable',
  namesPolicies: false,
  wants: isWanted,
  looksLikePolicy: isWanted,
  accountsFor: (path) => configuration.test(path),
  // A template may hold the statements of a policy, and need not look like JSON.
  mentions: ({ path, text }) => configuration.test(path) || /Statement|Effect|Action/.test(text),
  companions: (path) => {
    const folder = folderOf(path);
    // A policy file may be named by a module in its own folder or in one of the two above it.
    const folders = configuration.test(path) ? [folder] : [folder, above(folder), above(above(folder))];
    return [...new Set(folders)].flatMap((each) =>
      ['tf', 'tofu', 'tf.json'].map((ending) => `${each === '' ? '' : `${escaped(each)}/`}*.${ending}`),
    );
  },
  read: (files) => {
    const modules = modulesIn(files);
    return {
      found: modules.flatMap(({ module, broken }) => [...broken, ...discoverModule(module)]),
      principals: modules.flatMap(({ module }) => declaredIn(module)),
    };
  },
};

function isWanted(path: string): boolean {
  return configuration.test(path) || named.test(path);
}

interface Read {
  readonly module: Module;
  /** The files that could not be parsed. */
  readonly broken: readonly Discovery[];
}

function modulesIn(files: readonly SourceFile[]): readonly Read[] {
  const others = new Map(files.filter(({ path }) => !configuration.test(path)).map((file) => [file.path, file]));
  const folders = grouped(
    files.filter(({ path }) => configuration.test(path)),
    ({ path }) => folderOf(path),
  );
  return [...folders].map(([folder, own]) => readFolder(folder, own, others));
}

function readFolder(folder: string, files: readonly SourceFile[], others: ReadonlyMap<string, SourceFile>): Read {
  const parsed: Located<MapNode>[] = [];
  const broken: Discovery[] = [];
  for (const file of files) {
    const language = languageOfFile(file);
    const read = treeOf(`${language.name} ${file.text}`, () => treeIn(file.text, language));
    if (read.kind === 'tree' && read.root.kind === 'map') parsed.push({ node: read.root, file });
    else if (read.kind === 'unreadable')
      broken.push({
        kind: 'skipped',
        incomplete: true,
        at: { source: sourceName, path: file.path, name: stemOf(file.path), range: read.at },
        why: read.why,
      });
  }
  return { module: moduleOf(folder, parsed, others), broken };
}

/** In `.tf.json` strings are templates. */
function treeIn(text: string, language: Language): Parsed {
  const parsed = language.parse(text);
  return parsed.kind === 'tree' && language === json ? { ...parsed, root: withTemplates(parsed.root, text) } : parsed;
}

/** A module is read several times while its edits are proved, and most of its files stay the same. */
const treeOf = memoBy<Parsed>(256);

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function above(folder: string): string {
  return folderOf(folder);
}

/** A folder's name in a glob, where it may hold characters that globs give a meaning. */
function escaped(folder: string): string {
  return folder.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
}
