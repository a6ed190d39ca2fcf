/**
 * An inventory → the inline policies of those whom the files name, with the characters that each takes of IAM's quota.
 */
import type { DeployedDocument, DeployedList, DeployedPolicy, Inventory } from '../inventory/inventory.js';
import { includes } from '../policy/pattern.js';
import type { Shelf } from '../policy/size.js';
import { grouped } from '../text/group.js';
import { memo, memoOf } from '../text/memo.js';
import { namesByGlob } from './names-by-glob.js';

/** An inline policy that an inventory shows. */
export interface Standing {
  readonly name: string;
  readonly size: number;
}

/** The inline policies of the principals, or groups, that a shelf may be of, one by one. */
export type StandingOn = (shelf: Shelf) => readonly (readonly Standing[])[];

/** What the inventory shows on each shelf, looked for once. A document that it cannot read has no size. */
export const standingIn: (inventory: Inventory) => StandingOn = memoOf(({ accounts }) => {
  const inline = accounts.flatMap(({ policies }) => policies.filter(({ owner }) => owner !== undefined));
  const byOwner = grouped(grouped(inline, ownerKey), ([key]) => key.slice(key.indexOf(' ') + 1));
  const owners = namesByGlob([...byOwner.keys()]);
  const onShelf = memo(
    (key: string) =>
      owners(key.toLowerCase())
        .filter((owner) => includes(key, owner))
        .flatMap((owner) => (byOwner.get(owner) ?? []).map(([, policies]) => policies.map(standing))),
    10_000,
  );
  return ({ key }) => (key === undefined || byOwner.size === 0 ? [] : onShelf(key));
});

/** The account, then the owner as its shelf is called. */
function ownerKey({ account, owner }: DeployedPolicy): string {
  return `${account} ${owner?.type ?? ''} ${owner?.name.toLowerCase() ?? ''}`;
}

function standing({ name, document }: DeployedPolicy): Standing {
  return { name, size: document.kind === 'document' ? sizeOf(document) : 0 };
}

/** The characters of its JSON. Its lists are sorted and without repetition, so it may be a little longer where it is deployed. */
function sizeOf({ version, statements }: DeployedDocument): number {
  const written = statements.map(({ effect, sid, actions, resources, condition }) => {
    const operators: readonly [string, unknown][] = [...grouped(condition, ({ operator }) => operator)].map(
      ([operator, keys]) => [operator, Object.fromEntries(keys.map(({ key, values }) => [key, oneOrAll(values)]))],
    );
    return {
      ...(sid === undefined ? {} : { Sid: sid }),
      Effect: effect,
      [actions.negated ? 'NotAction' : 'Action']: oneOrAll(actions.values),
      ...(resources === undefined
        ? {}
        : { [resources.negated ? 'NotResource' : 'Resource']: oneOrAll(resources.values) }),
      ...(operators.length === 0 ? {} : { Condition: Object.fromEntries(operators) }),
    };
  });
  return JSON.stringify({ Version: version, Statement: written }).length;
}

function oneOrAll(values: DeployedList['values']): string | readonly string[] {
  const [only = '', ...others] = values;
  return others.length === 0 ? only : values;
}
