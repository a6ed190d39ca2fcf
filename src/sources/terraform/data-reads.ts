/**
 * Where Terraform reads a file that is no policy, however its path is written.
 *
 *   csvdecode(file("${path.module}/acts.csv"))             reads it where it stands
 *   fileset("${path.module}/rights", "*.txt")              every file that its glob chooses
 *   file("${path.module}/${var.list}"), list = "acts.csv"  reads what a text names elsewhere
 */
import { globIncludes } from '../../policy/pattern.js';
import type { Node } from '../../syntax/node.js';
import { partsOf } from '../../syntax/value.js';
import { namesInText } from '../../text/names-in-text.js';
import { pathFrom } from '../../text/path.js';
import { mostPath, pathsIn, type Named } from './files-read.js';
import { pathOf } from './module.js';

/** Whether a text may read one of the files of these names, or one whose path it computes. */
export function mayReadOneOf(names: readonly string[]): (text: string) => boolean {
  // Of a very long name its end is enough to look for, so that a hostile one costs no more than others.
  const named = namesInText(names.map((name) => name.slice(-longestEnd)));
  return (text) => computing.test(text) || named(text).size > 0;
}

const longestEnd = 100;

/** A read of which the path is no plain text. */
const computing =
  /\bfileset\(|\b(?:template)?file(?:base64)?\((?!\s*"(?:\$\{path\.(?:module|root|cwd)\})?[^"$]{0,500}"\s*[,)])/;

/** Where a file in a folder reads others, or names them, however their paths are written. */
export function readsIn(root: Node, folder: string): readonly Named[] {
  return [...pathsIn(root, folder, true), ...plainReads(root, folder)];
}

/** What is read where it stands, and what `fileset` lists. */
function plainReads(root: Node, folder: string): readonly Named[] {
  const found: Named[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'list') open.push(...node.items);
    else if (node.kind === 'map') open.push(...node.entries.map(({ value }) => value));
    if (node.kind !== 'opaque') continue;
    const { expression, range } = node;
    open.push(...partsOf(expression));
    if (expression.kind !== 'call' || !/file/.test(expression.name)) continue;
    const [first, glob] = expression.args;
    const below = first === undefined ? undefined : plainPath(first, folder);
    if (expression.name === 'fileset') found.push(listed(below, glob, range.start));
    else if (below !== undefined) found.push({ start: range.start, fits: (path) => path === below });
  }
  return found;
}

/** The path that is written out, seen from the folder. */
function plainPath(node: Node, folder: string): string | undefined {
  if (node.kind === 'string') return pathFrom(folder, node.value);
  if (/^path\.(?:module|root|cwd)$/.test(pathOf(node)?.join('.') ?? '')) return folder;
  if (node.kind !== 'opaque' || node.expression.kind !== 'template') return undefined;
  const [first, last, ...more] = node.expression.parts;
  const isBelow = first?.kind === 'hole' && plainPath(first.node, folder) === folder;
  return isBelow && last?.kind === 'text' && more.length === 0 ? pathFrom(folder, last.value) : undefined;
}

/** What `fileset` lists in a folder, or something more; where the folder is not written out, in any. */
function listed(below: string | undefined, glob: Node | undefined, start: number): Named {
  const pattern = glob?.kind === 'string' && glob.value.length <= mostPath ? glob.value : '*';
  const any = pattern.replace(/\{.*\}|\[.*\]|\*\*\/|\*/g, '*').replace(/^(?:\.?\/)+/, '');
  const isListed = (path: string): boolean => globIncludes(any, path);
  if (below === undefined) return { start, fits: (path) => isListed(path) || globIncludes(`*/${any}`, path) };
  const from = below === '' ? '' : `${below}/`;
  return { start, fits: (path) => path.startsWith(from) && isListed(path.slice(from.length)) };
}
