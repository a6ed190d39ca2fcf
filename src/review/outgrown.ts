/**
 * What stays granted since a list would be too long → what of it could go before the pull request.
 *
 *   base  GetItem, DeleteTable (unused)     DeleteTable can go
 *   head  dynamodb:*                        DeleteTable stays: without it, 31 lines
 *
 * What a wildcard of the base grants and nobody could take out of it is in no count of the gate. A
 * pull request that makes it so takes nothing out of the gate: that would be a way around it.
 */
import { roomIn } from '../edits/quota.js';
import type { Catalogue } from '../policy/catalogue.js';
import { namesAction } from '../policy/grants.js';
import type { Policy } from '../policy/model.js';
import type { Left } from '../refine/change.js';
import { refine } from '../refine/refine.js';
import type { Unused } from '../refine/unused.js';
import type { BaseIndex } from './base-index.js';
import type { Counted, IsNew } from './tally.js';
import { droppedNames } from './tally.js';

/** What the base is refined by. */
interface Before {
  readonly own: Policy | undefined;
  readonly unused: Unused;
  /** Whether what the pull request adds counts as well. */
  readonly isRefined: boolean;
}

/** How far lists may grow. */
interface Desk {
  readonly index: BaseIndex;
  readonly grounds: { readonly catalogue: Catalogue; readonly maxPatterns: number };
}

/** What of `left` could go before the pull request made the lists too long. */
export function outgrownIn(
  left: readonly Left[],
  { own, unused, isRefined }: Before,
  isNew: IsNew,
  { index, grounds: { catalogue, maxPatterns } }: Desk,
): Counted['outgrown'] {
  if (left.length === 0) return [];
  const could = own === undefined ? undefined : couldGo(own, unused, catalogue, maxPatterns, index);
  const counts = (name: string): boolean =>
    could?.has(name) === true || (isRefined && (own === undefined || !isNamedIn(own, name)));
  return left.flatMap(({ statement, names }) => {
    const outgrown = names.filter((name) => counts(name.toLowerCase()));
    return outgrown.length === 0 ? [] : [{ statement, names: outgrown, isNew }];
  });
}

/** What would be gone from the base. */
function couldGo(
  own: Policy,
  unused: Unused,
  catalogue: Catalogue,
  lines: number,
  index: BaseIndex,
): ReadonlySet<string> {
  const room = roomIn(own, index.textOf(own.at.path));
  const { changes, left } = refine(own, unused, catalogue, { kind: 'same' }, { lines, room });
  const stays = new Set(left.flatMap(({ names }) => names.map((name) => name.toLowerCase())));
  return new Set([...droppedNames(changes)].filter((name) => !stays.has(name)));
}

function isNamedIn({ statements }: Policy, lower: string): boolean {
  const colon = lower.indexOf(':');
  return statements.some(
    (each) => each.effect === 'Allow' && namesAction(each, lower.slice(0, colon), lower.slice(colon + 1)),
  );
}
