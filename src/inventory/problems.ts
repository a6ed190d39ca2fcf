/** What a person can mend in the exports of one account, in a sentence each. */
import { message, words, type Message } from '../text/message.js';
import { entries, lacksPage, shortfall, type Evidence } from './extent.js';
import type { Account, InventoryProblem } from './inventory.js';

const command = 'aws iam get-account-authorization-details --filter User Role Group LocalManagedPolicy';

/** What to do about an inventory that is not what it should be. */
export const exportAgain: Message = message`export it again with ${command}`;

/** The problems of an account's exports; what is not known for them is open in the account. */
export function problemsOf(account: Account, evidence: Evidence): readonly InventoryProblem[] {
  // Lists of names promise no policies, and a broken file has its own problem.
  if (evidence.pages.every(({ end }) => end === 'broken')) return [];
  const [path = ''] = account.paths;
  const found = [pageProblem(evidence), unreadProblem(evidence), documentsProblem(account), dateProblem(account)];
  return found.flatMap((each) => {
    if (each === undefined) return [];
    const why = message`the inventory of account ${account.id} ${each.why}`;
    return [{ kind: each.kind, path, why, help: each.help }];
  });
}

type Found = Omit<InventoryProblem, 'path'> | undefined;

function pageProblem(evidence: Evidence): Found {
  if (lacksPage(evidence.pages)) {
    const why = words('is one page of several, and the last one is missing');
    return {
      kind: 'page',
      why,
      help: message`follow ${'Marker'}, or let the AWS CLI do it by leaving out ${'--no-paginate'} and ${'--max-items'}`,
    };
  }
  const short = shortfall(evidence);
  return short === undefined ? undefined : { kind: 'page', why: message`lacks something: ${short}`, help: exportAgain };
}

function unreadProblem({ pages }: Evidence): Found {
  const unread = pages.reduce((sum, page) => sum + page.unread, 0);
  if (unread === 0) return undefined;
  return { kind: 'unreadable', why: message`has ${entries(unread)} that cannot be read`, help: exportAgain };
}

function documentsProblem({ principals, policies }: Account): Found {
  const without = principals.filter(({ hasDocuments }) => !hasDocuments).length;
  const [first, ...others] = policies.filter(({ document }) => document.kind === 'unreadable');
  if (first === undefined || first.document.kind !== 'unreadable') {
    if (without === 0) return undefined;
    return {
      kind: 'unreadable',
      why: message`does not tell the policies of ${without} ${words(without === 1 ? 'role or user' : 'roles or users')}`,
      help: exportAgain,
    };
  }
  const more = others.length === 0 ? words('') : message`, and ${others.length} more`;
  const why = message`has a document that cannot be read: ${first.name} (${first.document.why})${more}`;
  return { kind: 'unreadable', why, help: exportAgain };
}

function dateProblem({ takenAt }: Account): Found {
  if (takenAt !== undefined) return undefined;
  const help = message`keep ${'CreateDate'} in the export, or commit the export's ${'manifest.json'} with it`;
  return { kind: 'unreadable', why: words('has no date, so nobody knows whether it still holds'), help };
}
