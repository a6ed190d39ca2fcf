/**
 * Which parts of a trie stay whole, so that the most goes within so many lines.
 *
 * A part is a prefix that may stay as `p*`: one line, which grants all that begins with it,
 * what is unused included. Where it does not stay, each name that is to stay and in no other
 * part takes a line, and each unused one goes. A knapsack over the tree of the parts, exact:
 *
 *   parts  Get, GetObject      unused GetBucketAcl (weight 1), GetObjectAcl (1)      kept GetObject, GetObjectTagging
 *   1 line   Get*                                  nothing goes
 *   1 line   GetObject*                            GetBucketAcl goes: better, and no longer
 *   2 lines  GetObject, GetObjectTagging           both go
 *
 * Prefixes hold each other or are apart, so parts are a tree, and the names below one stand
 * together in sorted order. For each part it is worked out, line by line, how much can go
 * below it at most: its frontier. Two frontiers side by side make one by adding each point of
 * the one to each of the other; a point with no fewer lines than another and no more weight is
 * dropped. Where characters count as well, as with a quota, a point has both. Of points that are alike, the one
 * counts that lets an earlier name go.
 */
import { memoOf } from '../text/memo.js';

/** What something takes: lines, and characters where they count. */
export interface Cost {
  readonly lines: number;
  readonly size: number;
}

/** A name below some of the parts. */
export interface Leaf {
  /** In lower case. */
  readonly name: string;
  /** What it counts that the name goes; 0 for one that stays. */
  readonly weight: number;
  /** What the name takes where it stays on its own, or, of one that goes, what stays with it where a part grants it. */
  readonly cost: Cost;
}

/** What stays whole, and what that makes. */
interface Fit extends Cost {
  /** The parts that stay, in their order; none holds another. */
  readonly whole: readonly string[];
  readonly weight: number;
}

/** The part, and what it takes that it stays. */
interface Part {
  readonly prefix: string;
  readonly cost: Cost;
}

/**
 * All fits that are worth having: none has as much weight as another for no more lines and no more characters. Those
 * of fewer lines come first. `leaves` and `parts` are sorted, in lower case, none twice. Empty where nothing keeps to `most`.
 */
export function fits(leaves: readonly Leaf[], parts: readonly Part[], most: Cost): readonly Fit[] {
  const root = treeOf(leaves, parts);
  return unparted(root, most).map((point) => ({
    whole: wholesOf(point).map(({ prefix }) => prefix),
    lines: point.lines,
    size: point.size,
    weight: point.weight,
  }));
}

/** A part with what is below it; the root is no part. */
interface Branch {
  readonly prefix: string;
  readonly children: Branch[];
  /** What the names take that stay and are in no smaller part. */
  kept: Cost;
  /** The weight of the unused names in no smaller part. */
  weight: number;
  /** What it takes that the part stays, with what stays beside it. */
  whole: Cost;
  /** The unused names below, counted in sorted order. */
  readonly first: number;
  end: number;
}

function treeOf(leaves: readonly Leaf[], parts: readonly Part[]): Branch {
  const root = branch({ prefix: '', cost: nothing }, 0);
  const open = [root];
  let unused = 0;
  let next = 0;
  const closeBut = (text: string): Branch => {
    let inner = open.at(-1) ?? root;
    while (open.length > 1 && !text.startsWith(inner.prefix)) {
      inner.end = unused;
      open.pop();
      inner = open.at(-1) ?? root;
    }
    return inner;
  };
  for (const { name, weight, cost } of leaves) {
    for (let part = parts[next]; part !== undefined && part.prefix <= name; part = parts[++next]) {
      const made = branch(part, unused);
      closeBut(part.prefix).children.push(made);
      open.push(made);
    }
    const inner = closeBut(name);
    inner.weight += weight;
    if (weight === 0) inner.kept = sum(inner.kept, cost);
    else {
      unused++;
      for (const each of open) each.whole = sum(each.whole, cost);
    }
  }
  for (const each of open) each.end = unused;
  return root;
}

function branch({ prefix, cost }: Part, first: number): Branch {
  return { prefix, children: [], kept: nothing, weight: 0, whole: cost, first, end: first };
}

const nothing: Cost = { lines: 0, size: 0 };

function sum(one: Cost, other: Cost): Cost {
  return { lines: one.lines + other.lines, size: one.size + other.size };
}

/** One way to fit what was looked at so far. */
interface Point extends Cost {
  readonly weight: number;
  /** What it is made of: one part that stays, or a point beside a later one. */
  readonly of: Branch | readonly [Point, Point] | undefined;
}

/** The frontier below a part that does not stay itself. */
function unparted({ kept, weight, children }: Branch, most: Cost): readonly Point[] {
  const start: readonly Point[] = isWithin(kept, most) ? [{ ...kept, weight, of: undefined }] : [];
  return children.reduce((points, child) => beside(points, frontier(child, most), most), start);
}

/** The frontier of a part: it stays, or what is below it is looked at one by one. */
function frontier(part: Branch, most: Cost): readonly Point[] {
  const points = unparted(part, most);
  return isWithin(part.whole, most) ? best([...points, { ...part.whole, weight: 0, of: part }]) : points;
}

function isWithin({ lines, size }: Cost, most: Cost): boolean {
  return lines <= most.lines && size <= most.size;
}

/** Each point of the one with each of the other, as far as it keeps to the budget. */
function beside(one: readonly Point[], other: readonly Point[], most: Cost): readonly Point[] {
  const [alone] = other;
  // Most parts have one point that is worth having, or a few.
  if (other.length === 1 && alone !== undefined && alone.lines === 0 && alone.of === undefined)
    return one.map((point) => ({ ...point, weight: point.weight + alone.weight }));
  const byLines: Point[][] = [];
  for (const left of one) {
    for (const right of other) {
      const lines = left.lines + right.lines;
      if (lines > most.lines) break;
      const size = left.size + right.size;
      if (size <= most.size) add({ lines, size, weight: left.weight + right.weight, of: [left, right] }, byLines);
    }
  }
  return rising(byLines);
}

/** The points in the order of their lines, without those that another one makes useless. */
function best(points: readonly Point[]): readonly Point[] {
  const byLines: Point[][] = [];
  for (const point of points) add(point, byLines);
  return rising(byLines);
}

/** Adds a point to those of as many lines, unless one of them is as good; those that it makes useless go. */
function add(point: Point, byLines: Point[][]): void {
  const known = (byLines[point.lines] ??= []);
  if (known.some((each) => isUseless(point, each))) return;
  let count = 0;
  for (const each of known) if (!isUseless(each, point)) known[count++] = each;
  known.length = count;
  known.push(point);
}

/** Whether of two points with as many lines the first one is not worth having. */
function isUseless(point: Point, other: Point): boolean {
  if (other.size !== point.size || other.weight !== point.weight)
    return other.size <= point.size && other.weight >= point.weight;
  return !comesFirst(point, other);
}

/** The points that are worth more than any of no more lines and characters. `byLines` may have holes. */
function rising(byLines: readonly (readonly Point[])[]): readonly Point[] {
  const risen: Point[] = [];
  byLines.forEach((points) => {
    const before = risen.length;
    for (const point of points) {
      let isWorth = true;
      for (let at = before - 1; at >= 0 && isWorth; at--) {
        const each = risen[at];
        isWorth = each === undefined || each.weight < point.weight || each.size > point.size;
      }
      if (isWorth) risen.push(point);
    }
  });
  return risen;
}

/** Of two points with the same weight, lines and characters, whether the first one lets the first name go in which they differ. */
function comesFirst(one: Point, other: Point): boolean {
  const [left, right] = [stretchesOf(one), stretchesOf(other)];
  for (const [at, stretch] of left.entries()) {
    const twin = right[at];
    if (twin === undefined) return false;
    if (stretch.first !== twin.first) return stretch.first > twin.first;
    if (stretch.end !== twin.end) return stretch.end < twin.end;
  }
  return left.length < right.length;
}

interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** The unused names that stay, as stretches with something between them; kept, since the parts of a point are parts of others. */
const stretchesOf: (point: Point) => readonly Stretch[] = memoOf(({ of }: Point): readonly Stretch[] => {
  if (of === undefined) return [];
  if ('prefix' in of) return of.first === of.end ? [] : [{ first: of.first, end: of.end }];
  const [left, right] = [stretchesOf(of[0]), stretchesOf(of[1])];
  const [last, next] = [left.at(-1), right[0]];
  if (last === undefined || next === undefined) return last === undefined ? right : left;
  if (last.end !== next.first) return [...left, ...right];
  return [...left.slice(0, -1), { first: last.first, end: next.end }, ...right.slice(1)];
});

function wholesOf(point: Point): readonly Branch[] {
  const wholes: Branch[] = [];
  // Points lean to the left, as far as there are parts beside each other.
  const open: Point[] = [point];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    if (each.of === undefined) continue;
    if ('prefix' in each.of) wholes.push(each.of);
    else open.push(each.of[1], each.of[0]);
  }
  return wholes;
}
