/**
 * The boxes on the dashboard that a person can tick.
 *
 * A tick counts only at the start of a line of the dashboard's own body, in a form that no
 * name can take on: names stand in code spans behind it.
 */

/** What a box asks for: the pull request of a group now, or what a closed one removed again. */
type Box = { readonly kind: 'open'; readonly group: string } | { readonly kind: 'again'; readonly pull: number };

/** What was ticked. */
export interface Ticks {
  /** The ids of groups. */
  readonly groups: ReadonlySet<string>;
  /** The numbers of pull requests. */
  readonly again: ReadonlySet<number>;
}

/** Nothing was ticked. */
export const noTicks: Ticks = { groups: new Set(), again: new Set() };

/** The beginning of a line with a box. */
export function boxed(box: Box, isTicked: boolean): string {
  const name = box.kind === 'open' ? `open:${box.group}` : `again:${box.pull}`;
  return `- [${isTicked ? 'x' : ' '}] <!-- ${name} -->`;
}

/** What is ticked in a body. */
export function ticksIn(body: string): Ticks {
  const groups = new Set<string>();
  const again = new Set<number>();
  for (const [, group, pull] of body.matchAll(
    /^[-*] \[[xX]\] <!-- (?:open:([0-9a-f]{12})|again:([1-9]\d{0,9})) -->/gm,
  )) {
    if (group !== undefined) groups.add(group);
    if (pull !== undefined) again.add(Number(pull));
  }
  return { groups, again };
}

/** What either of them has. */
export function bothTicks(one: Ticks, other: Ticks): Ticks {
  return {
    groups: new Set([...one.groups, ...other.groups]),
    again: new Set([...one.again, ...other.again]),
  };
}

/** What the one has and the other has not. */
export function ticksWithout(one: Ticks, other: Ticks): Ticks {
  return {
    groups: new Set([...one.groups].filter((each) => !other.groups.has(each))),
    again: new Set([...one.again].filter((each) => !other.again.has(each))),
  };
}
