/**
 * What is known of a principal's use, besides what its findings report.
 *
 * That no finding names a principal proves nothing by itself. It proves that everything
 * is used where something vouches for it: the account is analysed, the export is whole,
 * and an inventory knows the principal, which is old enough to have been seen for a whole
 * period. Then it keeps everything that it has, and nothing is left open.
 *
 * Somebody archived a finding to accept what it lists, so that stays, whatever another
 * analyzer says. A finding with an error was never analysed. All of this only ever makes
 * less go.
 */
import type { ArchivedFinding } from '../findings/finding.js';
import type { Holder } from '../inventory/inventory.js';
import type { Arn } from '../policy/names.js';
import { because, type PolicyReason } from '../reasons/reason.js';
import { message, words, type Message } from '../text/message.js';

/** What there is about principals besides active findings. */
export interface Witnesses {
  /** The accounts that an analyzer looks at, as far as findings or a manifest tell. */
  readonly covered: ReadonlySet<string>;
  /** The findings may not be all there are. */
  readonly isPartial: boolean;
  /** Somebody's archived findings. */
  archivedOf(arn: Arn): readonly ArchivedFinding[];
  /** Whether a finding about it ended in an error. */
  isUnanalysed(arn: Arn): boolean;
  /** The day of a finding about it that no analyzer can have made yet; `undefined` where there is none. */
  aheadOf(arn: Arn): string | undefined;
  /** When each action, in lower case as `s3:getobject`, was last used by it, as far as a time is known that is recent. */
  usesOf(arn: Arn): ReadonlyMap<string, string>;
  /** Whether a finding about it was resolved. */
  isResolved(arn: Arn): boolean;
  /** The principal as an inventory knows it. */
  holderOf(arn: Arn): Holder | undefined;
  /** Whether every finding about it was made before it was. */
  isFormer(arn: Arn): boolean;
  /** How many of the analyzers that look at its account have made no finding about it, as far as a manifest tells. */
  silentAnalyzers(arn: Arn): number;
  /** Whether an analyzer leaves it out, by its account or a tag. */
  isExcluded(arn: Arn): boolean;
  /** Days without use after which an analyzer reports. */
  readonly period: number;
  /** The same where a manifest tells it, and of all analyzers alike; `undefined` where it is only the usual one. */
  readonly toldPeriod: number | undefined;
  /** The day of the newest finding, in ISO 8601; of the run where none is dated. */
  readonly day: string;
}

/** What is known of somebody. */
type Standing =
  /** What its findings report counts, less what is archived. */
  | { readonly kind: 'reports' }
  /** It keeps everything, and nothing is left open. */
  | { readonly kind: 'keeps'; readonly why: Message }
  /** Nobody can tell, for a reason of its own. */
  | { readonly kind: 'open'; readonly why: PolicyReason }
  /** No finding says anything about its permissions, and nothing vouches for it. */
  | { readonly kind: 'silent' };

/** What the findings about somebody report: permissions, that it is unused as a whole, or nothing. */
export type Report = 'permissions' | 'whole' | 'nothing';

/** When each action was last used by any of them. */
export function usesBy(arns: readonly Arn[], { usesOf }: Pick<Witnesses, 'usesOf'>): ReadonlyMap<string, string> {
  return new Map(arns.flatMap((arn) => [...usesOf(arn)]).sort(([, a], [, b]) => (a < b ? -1 : 1)));
}

/** How somebody stands whose findings report this. */
export function standingOf(arn: Arn, report: Report, witnesses: Witnesses): Standing {
  if (witnesses.isUnanalysed(arn))
    return open(because('analyzer-error')`the analyzer could not analyse ${arn}, so what it uses is not known`);
  const ahead = witnesses.aheadOf(arn);
  if (ahead !== undefined)
    return open(
      because(
        'dated-ahead',
      )`a finding about ${arn} is dated ${ahead}, which is after the day of this run, so nothing is known by it`,
    );
  if (witnesses.isExcluded(arn)) {
    const why = because(
      'excluded-by-analyzer',
    )`the analyzer leaves ${arn} out by its exclusions, so nothing is known of its use`;
    return report === 'permissions' ? keeps(why) : open(why);
  }
  const holder = witnesses.holderOf(arn);
  const age = holder === undefined ? undefined : daysBetween(holder.createdAt, witnesses.day);
  if (age !== undefined && age < witnesses.period)
    return keeps(
      message`${arn} was created on ${words((holder?.createdAt ?? '').slice(0, 10))}, less than ${witnesses.period} days before the findings: too young to tell`,
    );
  if (witnesses.archivedOf(arn).some(({ keeps: { kind } }) => kind === 'everything'))
    return keeps(message`a finding about ${arn} is archived, which accepts what it lists`);
  if (report !== 'whole' && witnesses.isFormer(arn))
    return keeps(message`the findings about ${arn} are older than it is, so they speak of a former one`);
  const silent = witnesses.silentAnalyzers(arn);
  if (report === 'permissions' && silent > 0)
    return keeps(
      message`${silent} of the analyzers that look at account ${accountOf(arn)} report nothing about ${arn}: by them it uses everything`,
    );
  if (report === 'permissions') return { kind: 'reports' };
  return silentlyClean(arn, report, holder, witnesses);
}

function silentlyClean(arn: Arn, report: Report, holder: Holder | undefined, witnesses: Witnesses): Standing {
  if (witnesses.archivedOf(arn).length > 0)
    return keeps(message`a finding about ${arn} is archived, which accepts what it lists`);
  if (report === 'whole') return { kind: 'silent' };
  if (witnesses.isResolved(arn)) return keeps(message`the finding about ${arn} is resolved: it uses what it has`);
  if (holder === undefined) return { kind: 'silent' };
  if (witnesses.isPartial)
    return open(
      because(
        'findings-not-whole',
      )`no finding names ${arn}, and the export of findings is not whole, so that proves nothing`,
    );
  return witnesses.covered.has(accountOf(arn))
    ? keeps(message`no finding names ${arn} in an account that is analysed: it uses everything`)
    : open(
        because('account-without-findings')`no finding covers account ${accountOf(arn)}, where ${arn} has this policy`,
      );
}

/** The account of an ARN. */
export function accountOf(arn: Arn): string {
  return arn.split(':', 5)[4] ?? '';
}

function keeps(why: Message): Standing {
  return { kind: 'keeps', why };
}

function open(why: PolicyReason): Standing {
  return { kind: 'open', why };
}

/** Whole days between two times; `undefined` where one is no time. */
function daysBetween(from: string | undefined, to: string): number | undefined {
  const days = (Date.parse(to) - Date.parse(from ?? '')) / 86_400_000;
  return Number.isNaN(days) ? undefined : Math.floor(days);
}
