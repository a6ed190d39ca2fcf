/**
 * Values that stand in one file with the policies that are made of them: which of them are not what they were.
 *
 *   custom: {r: '*'}           Serverless      Resource: ${self:custom.r}
 *   variables: {r: '*'}        Pulumi          Resource: ${r}
 *
 * A policy that has another text than it had is reviewed as it is; this is about those that have the same.
 */
import type { Node } from '../syntax/node.js';
import { canonical } from '../syntax/value.js';
import type { Discovery } from './source.js';
import { grantingAt } from './source.js';
import type { PolicyAddress } from '../policy/model.js';

/** A tree, and the text that it was read from. */
export interface Read {
  readonly root: Node;
  readonly text: string;
}

/** The keys that lead to each value that is not what it was, outermost first; of very many only the outer ones, or none for all of them. */
export function changedPaths(before: Read, after: Read): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const compare = (was: Node | undefined, is: Node | undefined, path: readonly string[]): void => {
    if (was?.kind !== 'map' || is?.kind !== 'map' || path.length >= deepest) {
      if (textOf(was, before.text) !== textOf(is, after.text)) found.push(path);
      return;
    }
    const [old, now] = [was, is].map(({ entries }) => new Map(entries.map(({ key, value }) => [key, value])));
    for (const key of new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]))
      compare(old?.get(key), now?.get(key), [...path, key]);
  };
  compare(before.root, after.root, []);
  return [deepest, 2, 1].map((length) => cutTo(found, length)).find((paths) => paths.length <= most) ?? [[]];
}

function cutTo(paths: readonly (readonly string[])[], length: number): readonly (readonly string[])[] {
  return [...new Map(paths.map((path) => path.slice(0, length)).map((path) => [JSON.stringify(path), path])).values()];
}

/** How deep maps are compared, and how many values are told apart. */
const deepest = 12;
const most = 2_000;

function textOf(node: Node | undefined, text: string): string | undefined {
  return node === undefined ? undefined : canonical(node, text);
}

/** Each place that grants at the head and granted under its name at the base, on both sides. */
export function onBothSides(
  before: readonly Discovery[],
  after: readonly Discovery[],
): readonly (readonly [was: PolicyAddress, is: PolicyAddress])[] {
  const old = new Map(before.flatMap((each) => grantingAt(each) ?? []).map((at) => [at.name, at]));
  return after.flatMap((each) => {
    const is = grantingAt(each);
    const was = is === undefined ? undefined : old.get(is.name);
    return is === undefined || was === undefined ? [] : [[was, is] as const];
  });
}
