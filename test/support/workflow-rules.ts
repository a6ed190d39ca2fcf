/**
 * What a workflow may not do, as far as reading it can tell: the rules of zizmor that need no network.
 */
import { parseDocument } from 'yaml';
import { isFields } from './fake-github-schema.js';

/** How all texts name this action: the moving tag of its major version. */
export const ownAction = 'iam-policy-refiner/iam-policy-refiner@v0';

/** The flaws of a workflow, each with its place; none for one that keeps to the rules. */
export function flawsOf(text: string): readonly string[] {
  const document = parseDocument(text, { uniqueKeys: true });
  if (document.errors.length > 0) return document.errors.map((error) => `not YAML: ${error.message}`);
  const workflow: unknown = document.toJS();
  if (!isFields(workflow) || !isFields(workflow['jobs'])) return ['no workflow: it has no jobs'];
  const jobs = Object.entries(workflow['jobs']).filter((entry): entry is [string, Fields] => isFields(entry[1]));
  return [
    ...triggerFlaws(workflow, jobs),
    ...permissionFlaws(text, workflow, jobs),
    ...pinFlaws(text),
    ...jobs.flatMap(([name, job]) => jobFlaws(name, job)),
  ];
}

type Fields = Readonly<Record<string, unknown>>;

/** Events whose workflow has a token that may write while others decide what it works on. */
const dangerous = ['pull_request_target', 'workflow_run'];

function triggerFlaws(workflow: Fields, jobs: readonly (readonly [string, Fields])[]): readonly string[] {
  const events = isFields(workflow['on']) ? Object.keys(workflow['on']) : [workflow['on']].flat();
  const found = dangerous.filter((event) => events.includes(event));
  // Only where nothing of the pull request can run: no checkout, no command, nothing but this action.
  const harmless = jobs.every(([, job]) => stepsOf(job).every((step) => step['uses'] === ownAction));
  return harmless ? [] : found.map((event) => `on: ${event} with a step that is not this action`);
}

function permissionFlaws(
  text: string,
  workflow: Fields,
  jobs: readonly (readonly [string, Fields])[],
): readonly string[] {
  const own = jobs.flatMap(([name, { permissions }]) => (permissions === undefined ? [] : [[name, permissions]]));
  const all = [['the workflow', workflow['permissions']], ...own];
  const scopes = all.flatMap(([, each]) => (isFields(each) ? Object.entries(each) : []));
  return [
    ...all.filter(([, each]) => !isFields(each)).map(([where]) => `${String(where)}: permissions are not listed`),
    ...scopes
      .filter(([scope, level]) => !new RegExp(`^ +${scope}: ${String(level)} # \\w`, 'm').test(text))
      .map(([scope, level]) => `${scope}: ${String(level)} does not say what for`),
    // What one job needs, no other job gets.
    ...(jobs.length < 2 || !isFields(workflow['permissions'])
      ? []
      : Object.entries(workflow['permissions'])
          .filter(([, level]) => level === 'write')
          .map(([scope]) => `${scope}: write for every job`)),
  ];
}

function pinFlaws(text: string): readonly string[] {
  return [...text.matchAll(/^[ -]*uses: *(.*)$/gm)]
    .map(([, uses = '']) => uses)
    .filter((uses) => uses !== ownAction && !/^[\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(uses))
    .map((uses) => `not pinned to a commit with its version: ${uses}`);
}

function jobFlaws(name: string, job: Fields): readonly string[] {
  const steps = stepsOf(job);
  return [
    ...(typeof job['timeout-minutes'] === 'number' ? [] : [`${name}: no timeout`]),
    ...(job['secrets'] === 'inherit' ? [`${name}: secrets: inherit`] : []),
    ...steps
      .filter(({ run }) => typeof run === 'string' && run.includes('${{'))
      .map(() => `${name}: \${{ in a command`),
    ...steps.filter(({ run }) => /GITHUB_(?:ENV|PATH)/.test(String(run))).map(() => `${name}: GITHUB_ENV is written`),
    ...steps.filter(keepsToken).map(() => `${name}: the token stays in the checkout`),
  ];
}

function keepsToken({ uses, with: given }: Fields): boolean {
  const checksOut = typeof uses === 'string' && uses.startsWith('actions/checkout@');
  return checksOut && !(isFields(given) && given['persist-credentials'] === false);
}

function stepsOf(job: Fields): readonly Fields[] {
  return Array.isArray(job['steps']) ? job['steps'].filter(isFields) : [];
}
