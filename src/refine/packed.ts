/**
 * Offers of several services → one of each, so that the most goes and all fit into the room.
 *
 * A knapsack: of all ways to take one offer of each service so far, those are kept that are
 * worth having by their weight and by how much longer the document becomes. What later
 * services give back at least counts as room.
 */

/** One way to treat a service. */
export interface Offer<T> {
  /** How many characters longer the document becomes. */
  readonly growth: number;
  readonly weight: number;
  readonly lines: number;
  readonly choice: T;
}

interface Taken<T> {
  readonly growth: number;
  readonly weight: number;
  readonly lines: number;
  readonly last: { readonly choice: T; readonly before: Taken<T> } | undefined;
}

/** One choice of each list of offers, together within the room and with the most weight; nothing where none fits. */
export function packed<T>(offers: readonly (readonly Offer<T>[])[], room: number): readonly T[] | undefined {
  const returns = offers.map((all) => Math.min(...all.map(({ growth }) => growth)));
  let later = returns.reduce((sum, each) => sum + each, 0);
  let taken: readonly Taken<T>[] = [{ growth: 0, weight: 0, lines: 0, last: undefined }];
  for (const [index, all] of offers.entries()) {
    later -= returns[index] ?? 0;
    const most = room - later;
    taken = worthHaving(taken.flatMap((before) => all.map((offer) => including(before, offer)))).filter(
      ({ growth }) => growth <= most,
    );
  }
  const [best] = taken;
  return best === undefined ? undefined : choicesOf(best);
}

function including<T>(before: Taken<T>, { growth, weight, lines, choice }: Offer<T>): Taken<T> {
  return {
    growth: before.growth + growth,
    weight: before.weight + weight,
    lines: before.lines + lines,
    last: { choice, before },
  };
}

function choicesOf<T>(taken: Taken<T>): readonly T[] {
  const choices: T[] = [];
  for (let each = taken.last; each !== undefined; each = each.before.last) choices.unshift(each.choice);
  return choices;
}

/** The heaviest first, each next one with less weight and fewer characters. */
function worthHaving<T>(taken: readonly Taken<T>[]): readonly Taken<T>[] {
  const sorted = [...taken].sort((a, b) => b.weight - a.weight || a.growth - b.growth || a.lines - b.lines);
  let least = Number.POSITIVE_INFINITY;
  return sorted.filter(({ growth }) => {
    if (growth >= least) return false;
    least = growth;
    return true;
  });
}
