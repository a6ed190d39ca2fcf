/**
 * Files of which nothing is a change → whether a string of a policy stood in it before: it does where it stands in it.
 *
 * Those who have a policy had it then, and nothing is denied no more. So it is not asked what else the base granted, nor
 * read what else it holds. Wherever a file is changed or deleted, all of that is asked.
 */
import type { Placed } from '../match/overlap.js';
import { withElsewhere } from '../policy/elsewhere.js';
import type { Policy, Term } from '../policy/model.js';
import { memoOf, once } from '../text/memo.js';
import { isAllowing, isGrantedByString, lookupOf } from './base-grants.js';

/** The files of a pull request, or of a repository as a whole. */
interface Files {
  readonly changed: readonly { readonly text: string; readonly base: string | undefined }[];
  readonly deleted: readonly unknown[];
}

/** A statement of the head, whose it is, and its policy at the base. */
type Asked = Placed & { readonly own: Policy | undefined; readonly holders: ReadonlySet<string> };

/** Whether nothing is changed, and the policy is the very one of the base and grants by the string what is asked for. */
export function unchangedStrings({ changed, deleted }: Files): (asked: Asked, term: Term) => boolean {
  const isAsItWas = once(() => deleted.length === 0 && changed.every(({ text, base }) => base === text));
  return (asked, term) => {
    const { own, policy } = asked;
    if (own === undefined || own !== policy || own.leftAlone !== undefined || !isAsItWas()) return false;
    const placed = allowingIn(own);
    return isGrantedByString(asked, term, {
      ...{ grants: lookupOf(placed), own: placed, isRelated: () => true },
      budget: { left: Number.POSITIVE_INFINITY },
    });
  };
}

const allowingIn = memoOf((policy: Policy): readonly Placed[] =>
  withElsewhere(policy)
    .statements.filter(isAllowing)
    .map((statement) => ({ policy, statement })),
);
