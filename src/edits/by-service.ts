/**
 * What is done to one list of actions, apart by services, so that each may be accepted alone.
 *
 *   ┌ "s3:PutObject",        ← one edit, of `s3`
 *   │ "s3:GetObject",
 *   │ "sqs:*",               ┐ one edit, of `sqs` and `sns`: a run of removed items is one edit
 *   └ "sns:Publish"          ┘
 *
 * Edits that have a service in common stay together. Any subset of the groups of edits of a list
 * leaves a valid list, and what the whole leaves of it no part of the whole takes.
 */
import type { EditGroup } from '../syntax/language.js';
import { grouped } from '../text/group.js';
import type { ListPlan } from './plan.js';

/** The groups of edits that are about the same services, in the order of the first of each. */
export function groupsByService(plan: ListPlan, groups: readonly EditGroup[]): readonly (readonly EditGroup[])[] {
  const above = new Map<string, string>();
  const root = (service: string): string => {
    let top = service;
    for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next;
    if (top !== service) above.set(service, top);
    return top;
  };
  const labelled = groups.map((group) => ({ group, services: servicesOf(plan, group) }));
  for (const { services } of labelled)
    for (const service of services) {
      const [one, other] = [root(services[0] ?? ''), root(service)];
      if (one !== other) above.set(other, one);
    }
  const together = grouped(labelled, ({ services }) => root(services[0] ?? ''));
  return [...together.values()].map((all) => all.map(({ group }) => group));
}

function servicesOf({ parts }: ListPlan, { items }: EditGroup): readonly string[] {
  const written = items.flatMap((item) => parts[item]?.rewritten.map(({ from }) => from) ?? []);
  return [...new Set(written.map((from) => from.slice(0, Math.max(0, from.indexOf(':'))).toLowerCase()))];
}
