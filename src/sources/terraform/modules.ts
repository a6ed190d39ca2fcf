/**
 * The files of a repository → its modules, each with all others around it.
 *
 * A run reads the same files again and again: for each of them, at the base and at the head,
 * and while edits are proved. Files that stay the same are read once, and what was found in
 * their modules is kept with them.
 */
import { because } from '../../reasons/reason.js';
import { withTemplates } from '../../syntax/hcl/template-strings.js';
import { json } from '../../syntax/json/json.js';
import type { Language } from '../../syntax/language.js';
import type { MapNode, Node, Parsed } from '../../syntax/node.js';
import type { SourceFile } from '../../text/file.js';
import { grouped } from '../../text/group.js';
import { memo, memoBy } from '../../text/memo.js';
import { memoByFiles } from '../../text/same-files.js';
import { folderOf } from '../../text/path.js';
import { gapAt, stemOf, type Discovery, type Reading } from '../source.js';
import { actionDefaultsIn } from './action-variables.js';
import { declaredIn, discoverIn, sourceName } from './discover.js';
import {
  languageOfFile,
  moduleOf,
  type Located,
  type Module,
  type Settings,
  type Surroundings,
  type Unread,
} from './module.js';

/** The files of a module. */
export const configuration = /\.(?:tf|tofu|tf\.json|tofu\.json)$/i;
/** Values of variables. */
export const settings = /\.tfvars(?:\.json)?$/i;
/** Files of Terragrunt and of stacks; what a test of Terraform calls, it takes away again. */
export const terragrunt = /(?<!\.(?:lock|tftest|tofutest|tfmock))\.hcl$/i;

/** What files make together. */
interface Modules {
  readonly modules: readonly Module[];
  readonly around: Surroundings;
  /** The files that could not be parsed. */
  readonly broken: readonly Discovery[];
  /** What stands in the module of a folder, or in all of them. */
  readonly within: (folder: string | undefined) => Reading;
}

/** The modules that the files make, those of a folder together. */
export function modulesIn(files: readonly SourceFile[]): Modules {
  return sameFiles(files, () => readAnew(files));
}

/** Few, since each keeps all that was asked of its modules. */
const sameFiles = memoByFiles<Modules>(8);

function readAnew(files: readonly SourceFile[]): Modules {
  const broken: Discovery[] = [];
  const unread = new Map<string, Unread[]>();
  const parsed = files.flatMap((file): readonly Located<MapNode>[] => {
    if (!configuration.test(file.path)) return [];
    const tree = parse(file);
    if (tree.kind === 'unreadable') {
      broken.push(brokenAt(file, tree));
      unread.set(folderOf(file.path), [...(unread.get(folderOf(file.path)) ?? []), { file, ...tree }]);
    }
    return tree.kind === 'tree' && tree.root.kind === 'map' ? [{ node: tree.root, file }] : [];
  });
  const others = new Map(
    files
      .filter(({ path, unread }) => !configuration.test(path) && unread === undefined)
      .map((file) => [file.path, file]),
  );
  const modules = new Map<string, Module>();
  const around = {
    modules,
    unread,
    terragrunt: files.filter(({ path }) => terragrunt.test(path)),
    settings: files.flatMap(settingsIn),
  };
  for (const [folder, own] of grouped(parsed, ({ file }) => folderOf(file.path)))
    modules.set(folder, moduleOf(folder, own, others, around));
  const all = [...modules.values()];
  const within = memo((folder: string | undefined) => {
    const asked = folder === undefined ? all : all.filter((module) => module.folder === folder);
    return {
      found: [...discoverIn(asked), ...asked.flatMap(actionDefaultsIn)],
      principals: asked.flatMap(declaredIn),
    };
  }, mostFolders);
  return { modules: all, around, broken, within };
}

/** More than a repository has. */
const mostFolders = 100_000;

function settingsIn(file: SourceFile): readonly Settings[] {
  if (!settings.test(file.path)) return [];
  const tree = parse(file);
  const isAutomatic = /(?:^|\/)terraform\.tfvars(?:\.json)?$|\.auto\.tfvars(?:\.json)?$/.test(file.path);
  return [{ file, isAutomatic, values: tree.kind === 'tree' && tree.root.kind === 'map' ? tree.root : undefined }];
}

/** The tree of a file; `undefined` where it could not be read. */
export function rootOf(file: SourceFile): Node | undefined {
  const tree = parse(file);
  return tree.kind === 'tree' ? tree.root : undefined;
}

/** A file as a tree. */
export function parse(file: SourceFile): Parsed {
  if (file.unread !== undefined) return { kind: 'unreadable', at: { start: 0, end: 0 }, why: file.unread };
  const language = languageOfFile(file);
  return treeOf(`${language.name} ${file.text}`, () => treeIn(file.text, language));
}

function brokenAt(file: SourceFile, { at, why }: Parsed & { readonly kind: 'unreadable' }): Discovery {
  return gapAt(
    { source: sourceName, path: file.path, name: stemOf(file.path), range: at },
    because('unreadable-file')`${why}`,
  );
}

/** In `.tf.json` strings are templates, and several objects in a list are one body. */
function treeIn(text: string, language: Language): Parsed {
  const parsed = language.parse(text);
  return parsed.kind === 'tree' && language === json
    ? { ...parsed, root: withTemplates(asOneBody(parsed.root), text) }
    : parsed;
}

/** https://developer.hashicorp.com/terraform/language/syntax/json#json-file-structure, and HCL's JSON syntax: "Bodies". */
function asOneBody(root: Node): Node {
  if (root.kind !== 'list' || root.items.length === 0 || root.items.some(({ kind }) => kind !== 'map')) return root;
  const entries = root.items.flatMap((item) => (item.kind === 'map' ? item.entries : []));
  return { kind: 'map', range: root.range, entries };
}

/** A module is read several times while its edits are proved, and most of its files stay the same. */
const treeOf = memoBy<Parsed>(1_000);
