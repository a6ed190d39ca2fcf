/**
 * Files → those that stay together where they are reviewed part by part.
 *
 * A folder is never divided, nor are files that are understood with just the same others, so that what is worked out for
 * one of them serves all.
 */
import { grouped } from '../text/group.js';

/** The files, in the groups that stay together. */
export function together<F extends { readonly path: string }>(
  files: readonly F[],
  contextOf: (path: string) => object,
): readonly (readonly F[])[] {
  const first = new Map<object | string, number>();
  const ups = new Map<number, number>();
  const find = (number: number): number => {
    let at = number;
    for (let up = ups.get(at); up !== undefined; up = ups.get(at)) at = up;
    return at;
  };
  files.forEach(({ path }, at) => {
    for (const key of [folderOf(path), contextOf(path)]) {
      const [mine, other] = [find(at), find(first.get(key) ?? at)];
      if (mine !== other) ups.set(Math.max(mine, other), Math.min(mine, other));
      first.set(key, other);
    }
  });
  return [...grouped([...files.keys()], find).values()].map((numbers) => numbers.flatMap((at) => files[at] ?? []));
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
