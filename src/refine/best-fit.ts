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
 * dropped, so a frontier is never longer than the budget. Of points that are alike, the one
 * counts that lets an earlier name go.
 */

/** A name below some of the parts. */
export interface Leaf {
  /** In lower case. */
  readonly name: string;
  /** What it counts that the name goes; 0 for one that stays. */
  readonly weight: number;
  /** Lines that stay with the name where a part grants it, and else go with it. */
  readonly beside: number;
}

/** What stays whole, and what that makes. */
interface Fit {
  /** The parts that stay, in their order; none holds another. */
  readonly whole: readonly string[];
  readonly lines: number;
  readonly weight: number;
}

/**
 * All fits that are worth having, from the fewest lines to the most weight: each has more weight than the one before.
 * `leaves` and `parts` are sorted, in lower case, none twice. Empty where nothing keeps to `most` lines.
 */
export function fits(leaves: readonly Leaf[], parts: readonly string[], most: number): readonly Fit[] {
  const root = treeOf(leaves, parts);
  return unparted(root, most).map((point) => ({
    whole: wholesOf(point).map(({ prefix }) => prefix),
    lines: point.lines,
    weight: point.weight,
  }));
}

/** A part with what is below it; the root is no part. */
interface Branch {
  readonly prefix: string;
  readonly children: Branch[];
  /** Names that stay and are in no smaller part. */
  kept: number;
  /** The weight of the unused names in no smaller part. */
  weight: number;
  /** Lines that stay with all names below. */
  beside: number;
  /** The unused names below, counted in sorted order. */
  readonly first: number;
  end: number;
}

function treeOf(leaves: readonly Leaf[], parts: readonly string[]): Branch {
  const root = branch('', 0);
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
  for (const { name, weight, beside } of leaves) {
    for (let prefix = parts[next]; prefix !== undefined && prefix <= name; prefix = parts[++next]) {
      const made = branch(prefix, unused);
      closeBut(prefix).children.push(made);
      open.push(made);
    }
    const inner = closeBut(name);
    if (weight === 0) inner.kept++;
    else unused++;
    inner.weight += weight;
    if (beside > 0) for (const each of open) each.beside += beside;
  }
  for (const each of open) each.end = unused;
  return root;
}

function branch(prefix: string, first: number): Branch {
  return { prefix, children: [], kept: 0, weight: 0, beside: 0, first, end: first };
}

/** One way to fit what was looked at so far. */
interface Point {
  readonly lines: number;
  readonly weight: number;
  /** What it is made of: one part that stays, or a point beside a later one. */
  readonly of: Branch | readonly [Point, Point] | undefined;
}

/** The frontier below a part that does not stay itself. */
function unparted({ kept, weight, children }: Branch, most: number): readonly Point[] {
  const start: readonly Point[] = kept > most ? [] : [{ lines: kept, weight, of: undefined }];
  return children.reduce((points, child) => beside(points, frontier(child, most), most), start);
}

/** The frontier of a part: it stays, or what is below it is looked at one by one. */
function frontier(part: Branch, most: number): readonly Point[] {
  const whole: Point = { lines: 1 + part.beside, weight: 0, of: part };
  const points = unparted(part, most);
  return whole.lines > most ? points : best([...points, whole]);
}

/** Each point of the one with each of the other, as far as it keeps to the budget. */
function beside(one: readonly Point[], other: readonly Point[], most: number): readonly Point[] {
  const [alone] = other;
  // Most parts have one point that is worth having, or a few.
  if (other.length === 1 && alone !== undefined && alone.lines === 0 && alone.of === undefined)
    return one.map((point) => ({ ...point, weight: point.weight + alone.weight }));
  const byLines: Point[] = [];
  for (const left of one) {
    for (const right of other) {
      const lines = left.lines + right.lines;
      if (lines > most) break;
      const weight = left.weight + right.weight;
      const known = byLines[lines];
      if (known !== undefined && known.weight > weight) continue;
      const made: Point = { lines, weight, of: [left, right] };
      if (known === undefined || known.weight < weight || comesFirst(made, known)) byLines[lines] = made;
    }
  }
  return rising(byLines);
}

/** The points in the order of their lines, without those that another one makes useless. */
function best(points: readonly Point[]): readonly Point[] {
  const byLines: Point[] = [];
  for (const point of points) {
    const known = byLines[point.lines];
    if (
      known === undefined ||
      known.weight < point.weight ||
      (known.weight === point.weight && comesFirst(point, known))
    )
      byLines[point.lines] = point;
  }
  return rising(byLines);
}

/** `byLines` may have holes. */
function rising(byLines: readonly Point[]): readonly Point[] {
  const risen: Point[] = [];
  let weight = -1;
  byLines.forEach((point) => {
    if (point.weight <= weight) return;
    ({ weight } = point);
    risen.push(point);
  });
  return risen;
}

/** Of two points with the same weight and lines, whether the first one lets the first name go in which they differ. */
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

/** The unused names that stay, as stretches with something between them. */
function stretchesOf(point: Point): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { first, end } of wholesOf(point)) {
    const before = stretches.at(-1);
    if (first === end) continue;
    if (before?.end === first) stretches[stretches.length - 1] = { first: before.first, end };
    else stretches.push({ first, end });
  }
  return stretches;
}

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
