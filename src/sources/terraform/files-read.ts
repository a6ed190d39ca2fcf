/**
 * Who reads a policy's file by a path that is not written out, or names it otherwise.
 *
 *   file("${path.module}/deploy.json")            understood where it stands, and nothing is told
 *   file("${path.module}/${each.key}.json")       may be any file that ends so: `…/deploy.json` too
 *   file(join("/", ["policies", "deploy.json"]))  may be any file that ends so
 *   files = { deploy = "policies/deploy.json" }   names it, and what reads it is not followed
 *
 * A hole may hold anything, folders included. What a called module reads without `path.module`
 * is seen from the folder in which Terraform runs, so it may be any file that ends so.
 */
import { globIncludes } from '../../policy/pattern.js';
import type { Node } from '../../syntax/node.js';
import { partsOf } from '../../syntax/value.js';
import type { SourceFile } from '../../text/file.js';
import { lineAt, linesIn } from '../../text/line.js';
import { folderOf, pathFrom } from '../../text/path.js';
import { pathOf } from './module.js';
import { foldersCalledIn } from './neighbours.js';

/** Where a file names another one, or may: its line, 1-based. */
interface Reader {
  readonly file: SourceFile;
  readonly line: number;
  readonly path: string;
}

/** The first place of each file at which it may read one of `paths` by a path that is not written out, or names it. */
export function readersOf(
  paths: readonly string[],
  files: readonly SourceFile[],
  treeOf: (file: SourceFile) => Node | undefined,
): readonly Reader[] {
  if (paths.length === 0) return [];
  const called = new Set(files.flatMap(foldersCalledIn));
  return files.flatMap((file) => {
    if (!/file|"[^"\n]*\.(?:json|tpl|tftpl|tmpl|template)"/.test(file.text)) return [];
    const tree = treeOf(file);
    const named = tree === undefined ? [] : pathsIn(tree, folderOf(file.path), called.has(folderOf(file.path)));
    return paths.flatMap((path) => {
      const at = named.find(({ fits }) => fits(path));
      return at === undefined ? [] : [{ file, line: lineAt(linesIn(file), at.start), path }];
    });
  });
}

/** What may be the path of a file, and where it stands. */
export interface Named {
  readonly start: number;
  readonly fits: (path: string) => boolean;
}

/** Everything in a tree that may be a path of a file and is not read where it stands. */
export function pathsIn(root: Node, folder: string, isCalled: boolean): readonly Named[] {
  const found: Named[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'string') found.push(endingIn(node.value, node.range.start));
    else if (node.kind === 'list') open.push(...node.items);
    else if (node.kind === 'map') open.push(...node.entries.map(({ value }) => value));
    else if (node.kind === 'opaque') {
      const { expression } = node;
      const [first] = expression.kind === 'call' ? expression.args : [];
      const reads = expression.kind === 'call' && /^(?:file|templatefile)$/.test(expression.name);
      if (reads && first !== undefined)
        found.push(...computed(first, folder), ...(isCalled ? elsewhere(first, folder) : []));
      if (expression.kind === 'template') found.push(...ending(node));
      else if (expression.kind === 'call' && expression.name === 'format') found.push(...formatted(first, folder));
      open.push(...partsOf(expression).filter((part) => !reads || part !== first || !isText(part)));
    }
  }
  return found;
}

/** Whether a node is a text, with holes or without. */
function isText(node: Node): boolean {
  return node.kind === 'string' || (node.kind === 'opaque' && node.expression.kind === 'template');
}

/** What `format("%s/%s.json", …)` may be, each verb of it a hole. */
function formatted(node: Node | undefined, folder: string): readonly Named[] {
  if (node?.kind !== 'string' || !/%[^%]*\.\w+$/.test(node.value)) return [];
  return globbed(node.value.split(/%[-+ #\d.[\]*]{0,20}[a-zA-Z]/), node.range.start, folder);
}

/** The path that a called module writes out without `path.module`: seen from its own folder it is read where it stands. */
function elsewhere(node: Node, folder: string): readonly Named[] {
  const [first, last, ...more] =
    node.kind === 'opaque' && node.expression.kind === 'template' ? node.expression.parts : [];
  const isBelowRoot = first?.kind === 'hole' && /^path\.(?:root|cwd)$/.test(pathOf(first.node)?.join('.') ?? '');
  const below = isBelowRoot && last?.kind === 'text' && more.length === 0 ? last.value : undefined;
  const text = node.kind === 'string' ? node.value : below;
  if (text === undefined) return [];
  const { start, fits } = endingIn(text, node.range.start);
  const own = pathFrom(folder, text);
  return [{ start, fits: (path) => path !== own && fits(path) }];
}

/** The glob of a path with holes; nothing for one that is written out, since it is read where it stands. */
function computed(node: Node, folder: string): readonly Named[] {
  if (node.kind === 'string') return [];
  if (node.kind !== 'opaque' || node.expression.kind !== 'template') return [];
  const [first, ...rest] = node.expression.parts;
  const isBelow = first?.kind === 'hole' && /^path\.(?:module|root|cwd)$/.test(pathOf(first.node)?.join('.') ?? '');
  const parts = isBelow ? rest : node.expression.parts;
  if (parts.every(({ kind }) => kind === 'text')) return [];
  const texts = [''];
  for (const part of parts) {
    if (part.kind === 'text') texts.push(`${texts.pop() ?? ''}${part.value}`);
    else texts.push('');
  }
  return globbed(texts, node.range.start, folder);
}

/** What has these texts in it one after another, with anything between them. */
function globbed(texts: readonly string[], start: number, folder: string): readonly Named[] {
  // Nothing but a hole says nothing: what fills it is written elsewhere, or comes from outside.
  if (texts.join('').replace(/[./]/g, '') === '') return [];
  const glob = texts.join('*').replace(/^\/+/, '');
  return [{ start, fits: (path) => isIn(path, folder, (seen) => globIncludes(glob, seen)) }];
}

/** Whether the path, seen from the folder or one above it, fits. */
function isIn(path: string, folder: string, fits: (seen: string) => boolean): boolean {
  if (fits(path)) return true;
  const steps = folder === '' ? [] : folder.split('/');
  for (let up = 0; up <= steps.length; up++) {
    const above = pathFrom(folder, '../'.repeat(up));
    const start = above === undefined || above === '' ? '' : `${above}/`;
    if (path.startsWith(start) && fits(`${'../'.repeat(up)}${path.slice(start.length)}`)) return true;
  }
  return false;
}

/** A text with holes whose end is a file's name. */
function ending(node: Node): readonly Named[] {
  if (node.kind !== 'opaque' || node.expression.kind !== 'template') return [];
  const last = node.expression.parts.at(-1);
  return last?.kind === 'text' ? [endingIn(last.value, node.range.start)] : [];
}

function endingIn(text: string, start: number): Named {
  const tail = text.length > mostPath || !/\.\w+$/.test(text) ? '' : text.replace(/^.*\.\.\/|^(?:\.?\/)+/s, '');
  return { start, fits: (path) => tail !== '' && (path === tail || path.endsWith(`/${tail}`)) };
}

/** Longer texts are no paths. */
export const mostPath = 500;
