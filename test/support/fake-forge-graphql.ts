/**
 * What the forge answers to GraphQL: its branches, pull requests, issues and files as GitHub's schema names them.
 *
 * https://docs.github.com/en/graphql/reference/objects#repository
 */
import { filesAt } from './fake-forge-git.js';
import { urlOf } from './fake-forge-issues.js';
import { isAllowed, ruleAgainst } from './fake-forge-rules.js';
import {
  ancestry,
  changedBy,
  mergedFlat,
  setBranch,
  type Forge,
  type ForgeCommit,
  type Issue,
} from './fake-forge-state.js';
import { connection, execute, field, GraphqlFault, type Resolver } from './fake-graphql.js';
import type { Answer } from './fake-github-route.js';
import { isFields, type Fields } from './fake-github-schema.js';
import type { User } from './fake-github-state.js';

const nobody = '0'.repeat(40);
const mostText = 512 * 1024;
const keyOf = { repository: 'R_1', pull: (number: number): string => `PR_${number}` };

/** The answer to a query or a mutation. */
export function answerForgeGraphql(forge: Forge, body: Fields): Answer {
  const variables = isFields(body['variables']) ? body['variables'] : {};
  const { id: databaseId, login } = forge.me;
  const query = {
    viewer: { __typename: 'User', databaseId, login },
    repository: field(['owner', 'name'], ({ owner, name }) => {
      if (owner === forge.owner && name === forge.name) return repositoryIn(forge);
      throw new GraphqlFault(
        `Could not resolve to a Repository with the name '${String(owner)}/${String(name)}'.`,
        'NOT_FOUND',
      );
    }),
  };
  const roots = { query, mutation: mutationsOf(forge) };
  return { status: 200, body: execute(String(body['query']), variables, roots) };
}

function repositoryIn(forge: Forge): Fields {
  const { settings, defaultBranch } = forge;
  const tip = forge.branches.get(defaultBranch);
  return {
    __typename: 'Repository',
    id: keyOf.repository,
    isArchived: settings.isArchived === true,
    visibility: settings.isPublic === true ? 'PUBLIC' : 'PRIVATE',
    hasIssuesEnabled: settings.hasIssues !== false,
    mergeCommitAllowed: true,
    squashMergeAllowed: true,
    autoMergeAllowed: settings.hasAutoMerge === true,
    defaultBranchRef: tip === undefined ? null : refOf(forge, defaultBranch, 'refs/heads/', tip),
    refs: field(['refPrefix', 'first', 'after'], ({ refPrefix, ...page }) => {
      const folder = String(refPrefix);
      const names = [...forge.branches].filter(([name]) => `refs/heads/${name}`.startsWith(folder));
      return connection(
        names.map(([name, commit]) => refOf(forge, name, folder, commit)),
        page,
      );
    }),
    pullRequests: field(['states', 'labels', 'headRefName', 'first', 'after', 'orderBy'], (given) =>
      connection(
        listed(forge, given, true).map((each) => pullIn(forge, each)),
        given,
      ),
    ),
    pullRequest: field(['number'], ({ number }) => {
      const issue = forge.issues.get(Number(number));
      if (issue?.pull !== undefined) return pullIn(forge, issue);
      throw new GraphqlFault(`Could not resolve to a PullRequest with the number of ${String(number)}.`, 'NOT_FOUND');
    }),
    issues: field(['states', 'labels', 'first', 'after', 'orderBy'], (given) => {
      if (!isAllowed(forge, 'issues', 'read'))
        throw new GraphqlFault('Resource not accessible by integration', 'FORBIDDEN');
      return connection(
        listed(forge, given, false).map((each) => issueIn(forge, each)),
        given,
      );
    }),
    object: field(['expression', 'oid'], ({ expression, oid }) =>
      typeof oid === 'string' ? commitIn(forge, oid) : blobAt(forge, String(expression)),
    ),
  };
}

function refOf(forge: Forge, branch: string, prefix: string, commit: string): Fields {
  const name = `refs/heads/${branch}`.slice(prefix.length);
  return { __typename: 'Ref', prefix, name, target: commitIn(forge, commit) };
}

function commitIn(forge: Forge, sha: string): Fields | null {
  const commit = forge.commits.get(sha);
  return commit === undefined ? null : commitFields(forge, commit);
}

function commitFields(forge: Forge, { sha, tree, parents, message }: ForgeCommit): Fields {
  const lazy = (make: () => unknown): Resolver => field(['first'], make);
  return {
    ...{ __typename: 'Commit', oid: sha, message, committedDate: '2020-01-01T00:00:00Z' },
    tree: { __typename: 'Tree', oid: tree },
    parents: lazy(() =>
      connection(
        parents.map((each) => commitIn(forge, each)),
        { first: 100 },
      ),
    ),
    history: field(['first', 'since', 'path', 'after'], ({ path, since }) => {
      const isThere = since === undefined && (typeof path !== 'string' || filesAt(forge, sha).has(path));
      return connection(isThere ? [commitIn(forge, sha)] : [], { first: 100 });
    }),
  };
}

function blobAt(forge: Forge, expression: string): Fields | null {
  const [, ref = '', path = ''] = /^([^:]*):(.*)$/s.exec(expression) ?? [];
  const bytes = filesAt(forge, ref).get(path)?.bytes;
  if (bytes === undefined) return null;
  const isBinary = bytes.includes(0);
  return {
    __typename: 'Blob',
    text: isBinary ? null : bytes.subarray(0, mostText).toString('utf8'),
    ...{ isBinary, isTruncated: bytes.length > mostText, byteSize: bytes.length },
  };
}

function listed(
  { issues }: Forge,
  { states, labels, headRefName, orderBy }: Fields,
  isPull: boolean,
): readonly Issue[] {
  const found = [...issues.values()].filter(
    (issue) =>
      (issue.pull !== undefined) === isPull &&
      (!Array.isArray(states) || states.includes(stateOf(issue))) &&
      (!Array.isArray(labels) || labels.some((label) => issue.labels.has(String(label)))) &&
      (headRefName === undefined || issue.pull?.branch === headRefName),
  );
  const isDescending = isFields(orderBy) && orderBy['direction'] === 'DESC';
  return found.sort((one, other) => (isDescending ? other.number - one.number : one.number - other.number));
}

function stateOf({ state, pull }: Issue): string {
  return pull?.isMerged === true ? 'MERGED' : state.toUpperCase();
}

function issueIn(forge: Forge, issue: Issue): Fields {
  const { number, title, body } = issue;
  const author = authorIn(issue.user);
  return { __typename: 'Issue', number, title, body, author, url: urlOf(forge, issue), state: stateOf(issue) };
}

/** A bot has no `[bot]` here. */
function authorIn({ id: databaseId, login, type }: User): Fields {
  return { __typename: type, databaseId, login: login.replace(/\[bot\]$/, '') };
}

function pullIn(forge: Forge, issue: Issue): Fields {
  const { pull } = issue;
  if (pull === undefined) return {};
  return {
    ...issueIn(forge, issue),
    ...{ __typename: 'PullRequest', id: keyOf.pull(issue.number), isDraft: pull.isDraft },
    ...{ headRefName: pull.branch, baseRefName: pull.into, headRefOid: pull.head, isCrossRepository: pull.isFork },
    ...mergeabilityOf(forge, issue),
    autoMergeRequest: pull.mergesItself ? { __typename: 'AutoMergeRequest', enabledAt: '2026-01-01T00:00:00Z' } : null,
    files: field(['first', 'after'], (given) => {
      const files = changedBy(forge, issue).map(({ path, was }) => ({
        ...{ __typename: 'PullRequestChangedFile', path, changeType: was === undefined ? 'MODIFIED' : 'RENAMED' },
      }));
      return connection(files, given);
    }),
  };
}

/** GitHub does not know it until it was asked a few times. */
function mergeabilityOf(forge: Forge, { state, pull }: Issue): Fields {
  const base = forge.branches.get(pull?.into ?? '');
  let known: readonly [string, string] | undefined;
  const find = (): readonly [string, string] => {
    if (pull === undefined || base === undefined || state === 'closed') return ['UNKNOWN', 'UNKNOWN'];
    if (forge.unknown > 0) {
      forge.unknown--;
      return ['UNKNOWN', 'UNKNOWN'];
    }
    if (mergedFlat(forge, base, pull.head) === undefined) return ['CONFLICTING', 'DIRTY'];
    const isBehind = forge.settings.mustBeUpToDate === true && !ancestry(forge, pull.head).has(base);
    return ['MERGEABLE', isBehind ? 'BEHIND' : 'CLEAN'];
  };
  const at = (index: 0 | 1): Resolver => field([], () => (known ??= find())[index]);
  return { mergeable: at(0), mergeStateStatus: at(1) };
}

function mutationsOf(forge: Forge): Fields {
  const swap = field(['input'], ({ input }) => updateRefs(forge, isFields(input) ? input : {}));
  return {
    __typename: 'Mutation',
    ...(forge.settings.isOld === true ? {} : { updateRefs: swap }),
    enablePullRequestAutoMerge: field(['input'], ({ input }) => {
      const key = isFields(input) ? input['pullRequestId'] : undefined;
      const issue = [...forge.issues.values()].find(({ number }) => keyOf.pull(number) === key);
      if (issue?.pull === undefined) throw new GraphqlFault('Could not resolve to a node', 'NOT_FOUND');
      mayWrite(forge, 'pull-requests');
      if (forge.settings.hasAutoMerge !== true)
        throw new GraphqlFault('Auto merge is not allowed for this repository', 'UNPROCESSABLE');
      issue.pull.mergesItself = true;
      return { __typename: 'EnablePullRequestAutoMergePayload', clientMutationId: null };
    }),
  };
}

function mayWrite(forge: Forge, scope: string): void {
  if (!isAllowed(forge, scope, 'write')) throw new GraphqlFault('Resource not accessible by integration', 'FORBIDDEN');
  if (forge.settings.isArchived === true)
    throw new GraphqlFault('Repository was archived so is read-only.', 'UNPROCESSABLE');
}

/** All of them or none. https://docs.github.com/en/graphql/reference/mutations#updaterefs */
function updateRefs(forge: Forge, { repositoryId, refUpdates }: Fields): Fields {
  mayWrite(forge, 'contents');
  const updates = (Array.isArray(refUpdates) ? (refUpdates as readonly unknown[]) : []).filter(isFields);
  if (repositoryId !== keyOf.repository || updates.length === 0)
    throw new GraphqlFault('Could not resolve to a node', 'NOT_FOUND');
  for (const { name, beforeOid, afterOid, force } of updates) {
    const branch = String(name).replace(/^refs\/heads\//, '');
    const [now, to] = [forge.branches.get(branch), String(afterOid)];
    if (beforeOid !== undefined && beforeOid !== (now ?? nobody))
      throw new GraphqlFault('Reference cannot be updated: it is not at the commit that was expected', 'UNPROCESSABLE');
    const rule = ruleAgainst(forge, branch, to === nobody ? undefined : to);
    if (rule !== undefined) throw new GraphqlFault(rule, 'UNPROCESSABLE');
    if (to !== nobody && !forge.commits.has(to)) throw new GraphqlFault('Object does not exist', 'UNPROCESSABLE');
    if (force !== true && now !== undefined && !ancestry(forge, to).has(now))
      throw new GraphqlFault('Update is not a fast forward', 'UNPROCESSABLE');
  }
  for (const { name, afterOid } of updates)
    setBranch(forge, String(name).replace(/^refs\/heads\//, ''), afterOid === nobody ? undefined : String(afterOid));
  return { __typename: 'UpdateRefsPayload', clientMutationId: null };
}
