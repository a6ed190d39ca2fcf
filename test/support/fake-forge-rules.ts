/**
 * What the forge refuses whatever is asked for: by its settings, by the permissions of the job, by its limits.
 *
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
import type { Forge } from './fake-forge-state.js';
import { refusal, type Answer } from './fake-github-route.js';

const hour = 3600;
const minute = 60;

const forbidden = refusal(403, 'Resource not accessible by integration');
export const archived = refusal(403, 'Repository was archived so is read-only.');
export const issuesOff = refusal(410, 'Issues has been disabled in this repository.');

/** Whether the job was given the permission. */
export function isAllowed({ settings }: Forge, scope: string, level: 'read' | 'write'): boolean {
  if (settings.permissions === undefined) return true;
  const given = settings.permissions[scope];
  return given === 'write' || (given === 'read' && level === 'read');
}

/** The refusal of a request by the limits; counts it otherwise. */
export function limited(forge: Forge, method: string, path: string): Answer | undefined {
  const { requests = 1000, minute: mostAMinute = 80, hour: mostAnHour = 500 } = forge.settings.limits ?? {};
  const within = (times: readonly number[], span: number): readonly number[] =>
    times.filter((time) => time > forge.seconds - span);
  const asked = within(forge.asked, hour);
  if (asked.length >= requests) {
    const reset = Math.floor(Date.now() / 1000) + hour - (forge.seconds - (asked[0] ?? forge.seconds));
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) };
    return { ...refusal(403, 'API rate limit exceeded for installation.'), headers };
  }
  forge.asked.push(forge.seconds);
  const isContent = method === 'POST' && /\/(?:pulls|issues|comments|reviews)$/.test(path);
  if (!isContent) return undefined;
  const [lately, thisHour] = [within(forge.contents, minute), within(forge.contents, hour)];
  if (lately.length >= mostAMinute || thisHour.length >= mostAnHour) {
    const since = lately.length >= mostAMinute ? minute - (forge.seconds - (lately[0] ?? 0)) : hour;
    const words = 'You have exceeded a secondary rate limit and have been temporarily blocked from content creation.';
    return { ...refusal(403, words), headers: { 'retry-after': String(Math.max(1, since)) } };
  }
  forge.contents.push(forge.seconds);
  return undefined;
}

/** The refusal of any write to an archived repository, and of issues where the job may not write them. */
export function deniedTo(forge: Forge, method: string, path: string): Answer | undefined {
  if (method !== 'GET' && !path.endsWith('/graphql') && forge.settings.isArchived === true) return archived;
  const issue = /\/issues(?:\/(\d+))?$/.exec(path);
  if (issue === null || forge.issues.get(Number(issue[1]))?.pull !== undefined) return undefined;
  if (!isAllowed(forge, 'issues', method === 'GET' ? 'read' : 'write')) return forbidden;
  return forge.settings.hasIssues === false ? issuesOff : undefined;
}

/** Why a branch may not be made, moved or deleted, in GitHub's words. */
export function ruleAgainst(forge: Forge, branch: string, commit: string | undefined): string | undefined {
  const { protectedBranches, mustBeSigned } = forge.settings;
  if (protectedBranches !== undefined && branch.startsWith(protectedBranches))
    return `Repository rule violations found\n\nCannot ${forge.branches.has(branch) ? 'update this protected ref' : 'create ref due to creations being restricted'}.`;
  if (mustBeSigned === true && commit !== undefined && forge.me.type === 'User')
    return 'Repository rule violations found\n\nCommits must have verified signatures.';
  return undefined;
}
