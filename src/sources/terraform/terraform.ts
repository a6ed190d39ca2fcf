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
import { parseHcl } from '../../syntax/hcl/parse-hcl.js';
import { parseJson } from '../../syntax/json/parse-json.js';
import { withTemplates } from '../../syntax/hcl/template-strings.js';
import type { MapNode } from '../../syntax/node.js';
import type { SourceFile } from '../../text/file.js';
import { grouped } from '../../text/group.js';
import { words } from '../../text/message.js';
import { stemOf, type Discovery, type Source } from '../source.js';
import { declaredIn, discoverModule, sourceName } from './discover.js';
import { moduleOf, type Located, type Module } from './module.js';

const configuration = /\.(?:tf|tofu|tf\.json|tofu\.json)$/i;
const named = /\.(?:json|tpl|tftpl|tmpl|template)$/i;

export const terraform: Source = {
  name: sourceName,
  wants: (path) => configuration.test(path) || named.test(path),
  accepts: ({ path }) => configuration.test(path) || named.test(path),
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
  discover: (files) => modulesIn(files).flatMap(({ module, broken }) => [...broken, ...discoverModule(module)]),
  principals: (files) => modulesIn(files).flatMap(({ module }) => declaredIn(module)),
};

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
    const read = remembered(file);
    if (read.kind === 'tree' && read.root.kind === 'map') parsed.push({ node: read.root, file });
    else if (read.kind === 'unreadable')
      broken.push({
        kind: 'skipped',
        incomplete: true,
        at: { source: sourceName, path: file.path, name: stemOf(file.path), range: read.at },
        why: words(read.why),
      });
  }
  return { module: moduleOf(folder, parsed, others), broken };
}

/** A module is discovered several times while its edits are proved, and most of its files stay the same. */
function remembered(file: SourceFile): ReturnType<typeof parseHcl> {
  const isJson = /\.json$/i.test(file.path);
  const key = `${isJson ? 'json' : 'hcl'} ${file.text}`;
  const known = trees.get(key);
  if (known !== undefined) return known;
  const tree = isJson ? withTemplatesRead(file.text) : parseHcl(file.text);
  if (trees.size >= mostRemembered) trees.clear();
  trees.set(key, tree);
  return tree;
}

/** In `.tf.json` strings are templates. */
function withTemplatesRead(text: string): ReturnType<typeof parseHcl> {
  const parsed = parseJson(text);
  return parsed.kind === 'tree' ? { ...parsed, root: withTemplates(parsed.root, text) } : parsed;
}

const mostRemembered = 256;
const trees = new Map<string, ReturnType<typeof parseHcl>>();

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
