/**
 * Findings and inventories → which accounts they show, and what is old or missing.
 */
import type { Inventory } from '../inventory/inventory.js';
import type { Evidence } from '../match/match.js';
import { accountOf } from '../match/witness.js';
import { newestDate } from '../review/freshness.js';
import type { ReviewedPolicy } from '../review/report.js';
import { message, quotedList, words, type Message } from '../text/message.js';

/** An account that anything names. */
export interface AccountHealth {
  readonly id: string;
  /** How far it is known who is there. */
  readonly inventory: 'whole' | 'assumed' | 'open' | 'none';
  /** Why not all of it is known. */
  readonly why: Message | undefined;
  /** The day of its inventory. */
  readonly day: string | undefined;
  /** Whether findings are made for it, so that a principal without one is told by that. */
  readonly isCovered: boolean;
  /** Whether a finding is about a principal of it, as in a report of last accesses, which covers nobody else. */
  readonly hasFindings: boolean;
}

/** Every account that findings, inventories, the files or the config name, in the order of their numbers. */
export function accountsIn({ accounts }: Inventory, evidence: Evidence): readonly AccountHealth[] {
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const named = new Set(
    evidence.findings.flatMap(({ subject }) => (subject.kind === 'principal' ? [accountOf(subject.arn)] : [])),
  );
  return [...new Set([...evidence.accounts, ...byId.keys()])].sort().map((id) => {
    const account = byId.get(id);
    return {
      id,
      inventory: account?.extent.kind ?? 'none',
      why: account?.extent.kind === 'open' ? account.extent.why : undefined,
      day: account?.takenAt?.slice(0, 10),
      isCovered: evidence.witnesses.covered.has(id),
      hasFindings: named.has(id),
    };
  });
}

/** Accounts of which something is missing, a sentence for each thing. Where there is one account, names are enough, and so are findings about some of its principals. */
export function missingAccounts(accounts: readonly AccountHealth[], hasFindings: boolean): readonly Message[] {
  const of = (is: (account: AccountHealth) => boolean): readonly string[] => accounts.filter(is).map(({ id }) => id);
  const without = of(({ inventory }) => inventory === 'none');
  const isTold = (account: AccountHealth): boolean => accounts.length === 1 && account.hasFindings;
  const uncovered = hasFindings ? of((account) => !account.isCovered && !isTold(account)) : [];
  return [
    ...(without.length === 0 || accounts.length === 1
      ? []
      : [
          message`there is no inventory of ${accountsCalled(without)}: export it with ${'aws iam get-account-authorization-details'}`,
        ]),
    ...accounts.flatMap(({ id, why }) =>
      why === undefined ? [] : [message`the inventory of account ${id} is not whole: ${why}`],
    ),
    ...(uncovered.length === 0
      ? []
      : [
          message`no finding covers ${accountsCalled(uncovered)}: export its findings, or list the accounts that count under ${'accounts'} in the config`,
        ]),
  ];
}

function accountsCalled(ids: readonly string[]): Message {
  return message`${words(ids.length === 1 ? 'account' : 'the accounts')} ${quotedList(ids)}`;
}

/** What is older than it may be. */
export function staleEvidence(
  reviewed: readonly ReviewedPolicy[],
  accounts: readonly AccountHealth[],
  today: string,
  mostDays: number,
): readonly Message[] {
  const age = (day: string | undefined): number =>
    day === undefined ? 0 : Math.floor((Date.parse(today) - Date.parse(day.slice(0, 10))) / 86_400_000);
  const parties = reviewed.flatMap(({ matched }) => (matched.kind === 'matched' ? matched.parties : []));
  const ages = new Map(parties.map((party) => [party.principal ?? party.path ?? '', age(newestDate(party))]));
  const old = [...ages].filter(([, days]) => days > mostDays);
  const oldest = old.reduce((most, [, days]) => Math.max(most, days), 0);
  return [
    ...(old.length === 0
      ? []
      : [
          message`the findings about ${quotedList(
            old.map(([who]) => who),
            3,
          )} are up to ${oldest} days old, more than the ${mostDays} allowed: export them again`,
        ]),
    ...accounts.flatMap(({ id, day }) =>
      age(day) > mostDays
        ? [
            message`the inventory of account ${id} is ${age(day)} days old, more than the ${mostDays} allowed: export it again`,
          ]
        : [],
    ),
  ];
}
