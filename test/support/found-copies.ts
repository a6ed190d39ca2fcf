/** What copies were found in an inventory, short enough for a table. */
import { readInventory } from '../../src/inventory/index.js';
import type { Inventory } from '../../src/inventory/inventory.js';
import type { Copies } from '../../src/match/copies.js';
import { plain } from '../../src/text/message.js';

/** The inventory in texts, each of a file of its own. */
export function inventoryOf(...texts: readonly string[]): Inventory {
  return readInventory(texts.map((text, at) => ({ path: `${at}.json`, text })));
}

/** Copies by their names, as `role/policy` or `policy → roles`. */
export function shown({ certain, possible, differing, unread, unseen, open }: Copies): Record<string, unknown> {
  const names = (copies: Copies['certain']): readonly string[] =>
    copies
      .map(({ policy, holders }) =>
        policy.owner === undefined
          ? `${policy.name} → ${holders.map((arn) => arn.split('/').pop()).join(', ')}`
          : `${policy.owner.name}/${policy.name}`,
      )
      .sort();
  return {
    certain: names(certain),
    possible: names(possible),
    differing: names(differing),
    unread: names(unread),
    unseen: [...unseen],
    open: open.map(plain).join('\n'),
  };
}
