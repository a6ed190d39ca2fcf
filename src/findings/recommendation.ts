/**
 * Recommended policies: `aws accessanalyzer get-finding-recommendation` and Security Hub's `GetRecommendedPolicyV2`.
 *
 * They name the policy a principal's unused permissions come from, and what AWS
 * would put in its place; they say nothing about single actions, so they give
 * recommendations and no findings. Replies that did not succeed are ignored, and told.
 *
 * A policy with some unused permissions has two steps, first CREATE_POLICY, then
 * DETACH_POLICY; a policy that is unused altogether has only the second. The steps
 * of one policy in one reply give one recommendation. A CREATE_POLICY that names
 * no policy belongs to the DETACH_POLICY after it.
 *
 * Source: https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_GetFindingRecommendation.html
 * and https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_GetRecommendedPolicyV2.html
 */
import { arnOf, type Arn } from '../policy/names.js';
import { because, type RunReason } from '../reasons/reason.js';
import { message, words, type Message } from '../text/message.js';
import {
  failed,
  nothing,
  passedOver,
  united,
  type FindingsFormat,
  type ReadFindings,
  type Recommendation,
} from './format.js';
import { hasField, isFields, textField, type Fields } from '../text/fields.js';
import { constantField, getFindingCommand } from './analyzer-fields.js';

const again: Message = message`export it again with ${'aws accessanalyzer get-finding-recommendation --analyzer-arn … --id …'}`;

/** Replies of `get-finding-recommendation`, and of Security Hub's `GetRecommendedPolicyV2`. */
export const recommendation: FindingsFormat = {
  name: 'get-finding-recommendation',
  accepts: (document) =>
    isFields(document) &&
    ['recommendedSteps', 'recommendationSteps', 'recommendationType'].some((key) => key in document),
  read: (document, { path }) => (isFields(document) ? readReply(document, path) : nothing),
};

/** A principal of whom AWS recommends something and no finding tells what is unused. */
interface Alone {
  readonly principal: Arn;
  readonly why: RunReason;
}

/** What to do about principals of which only recommendations are known: those name no actions. */
export function withoutFinding({ recommendations, findings }: ReadFindings): readonly Alone[] {
  const known = new Set(findings.flatMap(({ subject }) => (subject.kind === 'principal' ? [subject.arn] : [])));
  const alone = recommendations.flatMap(({ principal }) =>
    principal === undefined || known.has(principal) ? [] : [principal],
  );
  return [...new Set(alone)].map((principal) => ({
    principal,
    why: because(
      'lone-recommendation',
      message`run ${getFindingCommand}, and commit that reply too`,
    )`a recommendation about ${principal} names policies and no actions, and no finding is about it`,
  }));
}

function readReply(reply: Fields, path: string): ReadFindings {
  const resource = textField(reply, 'resourceArn');
  const status = constantField(reply, 'status') ?? 'without a status';
  if (status.toUpperCase() !== 'SUCCEEDED') return passedOver('recommendation', notSucceeded(reply, status));
  const steps = reply['recommendedSteps'] ?? reply['recommendationSteps'];
  if (!Array.isArray(steps)) {
    return failed(path, message`expected a list in ${'recommendedSteps'} of the recommendation`, again);
  }
  const { policies, unread } = readSteps(steps);
  const principal = arnOf(resource ?? '');
  const recommendations = [...policies].map(([policy, said]): Recommendation => ({ principal, policy, ...said, path }));
  const problems = [
    ...(unread > 0
      ? [failed(path, message`${unread} steps of a recommendation name no policy or no action`, again)]
      : []),
    ...(hasField(reply, 'nextToken') ? [failed(path, morePages, message`follow ${'nextToken'}`, 'page')] : []),
  ];
  return united([{ ...nothing, recommendations }, ...problems]);
}

const morePages = message`the recommendation is one page of several (it still holds ${'nextToken'}); only what it lists counts`;

function notSucceeded(reply: Fields, status: string): Message {
  const whose = textField(reply, 'resourceArn') ?? 'an unnamed principal';
  const { error } = reply;
  const reason = isFields(error) ? (textField(error, 'message') ?? textField(error, 'code')) : undefined;
  const because = reason === undefined ? words('') : message` (${reason})`;
  return message`the recommendation for ${whose} is ${status}${because}`;
}

type Said = Pick<Recommendation, 'existing' | 'recommended' | 'detach'>;

interface ReadSteps {
  readonly policies: ReadonlyMap<string, Said>;
  /** How many steps could not be read. */
  readonly unread: number;
}

function readSteps(steps: readonly unknown[]): ReadSteps {
  const policies = new Map<string, Said>();
  let unread = 0;
  let nameless: Said | undefined;
  for (const step of steps.map(innerStep)) {
    const said = step === undefined ? undefined : saidBy(step);
    const policy = step === undefined ? undefined : textField(step, 'existingPolicyId');
    if (said === undefined || (policy === undefined && said.detach)) {
      unread += 1;
      continue;
    }
    if (policy === undefined) {
      if (nameless !== undefined) unread += 1;
      nameless = said;
      continue;
    }
    const before = policies.get(policy);
    policies.set(policy, together(before, said.detach ? together(nameless, said) : said));
    if (said.detach) nameless = undefined;
  }
  return { policies, unread: nameless === undefined ? unread : unread + 1 };
}

function innerStep(step: unknown): Fields | undefined {
  if (!isFields(step)) return undefined;
  const inner = step['unusedPermissionsRecommendedStep'] ?? step['unusedPermissions'] ?? step['value'];
  return isFields(inner) ? inner : undefined;
}

function saidBy(step: Fields): Said | undefined {
  const existing = textField(step, 'existingPolicy');
  const recommended = textField(step, 'recommendedPolicy');
  switch (constantField(step, 'recommendedAction')) {
    case 'DETACH_POLICY':
      return { existing, recommended: undefined, detach: true };
    case 'CREATE_POLICY':
      return recommended === undefined ? undefined : { existing, recommended, detach: false };
    default:
      return undefined;
  }
}

function together(before: Said | undefined, after: Said): Said {
  if (before === undefined) return after;
  return {
    existing: after.existing ?? before.existing,
    recommended: after.recommended ?? before.recommended,
    detach: before.detach || after.detach,
  };
}
