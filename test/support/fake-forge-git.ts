/**
 * The git data API of the forge, and what else REST tells of its files.
 */
import { gzipSync } from 'node:zlib';
import { filesOf, flatOf, objectsWith, setBranch, storeCommit, storeTree, type Forge } from './fake-forge-state.js';
import { ruleAgainst } from './fake-forge-rules.js';
import { below, hashOf, lined, treesOf, type Flat } from './fake-git-objects.js';
import { notFound, refusal, textIn, type Answer, type Call, type Route } from './fake-github-route.js';
import { storage } from './fake-forge-runs.js';
import { commitEntry, tarOf, type TarEntry } from './tar.js';
import { isFields } from './fake-github-schema.js';
import { bytesOf } from './fake-github-state.js';

const repository = '/repos/{owner}/{repo}';
export const repositoryId = 4242;
type Asked = Call<Forge>;

export const forgeGit: readonly Route<Forge>[] = [
  {
    method: 'GET',
    template: repository,
    handle: ({ state }) => ({
      status: 200,
      body: { id: repositoryId, name: state.name, default_branch: state.defaultBranch },
    }),
  },
  { method: 'GET', template: `${repository}/git/trees/{tree_sha}`, handle: getTree },
  { method: 'GET', template: `${repository}/git/ref/{ref}`, handle: getRef },
  { method: 'GET', template: `${repository}/git/commits/{commit_sha}`, handle: getCommit },
  { method: 'GET', template: `${repository}/git/blobs/{file_sha}`, handle: getBlob },
  { method: 'POST', template: `${repository}/git/blobs`, handle: createBlob },
  { method: 'POST', template: `${repository}/git/trees`, handle: createTree },
  { method: 'POST', template: `${repository}/git/commits`, handle: createCommit },
  { method: 'POST', template: `${repository}/git/refs`, handle: createRef },
  { method: 'GET', template: `${repository}/contents/{path}`, handle: contents },
  { method: 'GET', template: `${repository}/compare/{basehead}`, handle: compare },
  { method: 'GET', template: `${repository}/tarball/{ref}`, handle: redirectToArchive },
  {
    method: 'GET',
    template: `${repository}/collaborators/{username}/permission`,
    handle: ({ state, parameters }) => {
      const role = state.collaborators[parameters['username'] ?? ''] ?? 'read';
      return { status: 200, body: { permission: role, role_name: role } };
    },
  },
];

/** The commit that a branch or the name of a commit means. */
function commitAt(state: Forge, ref: string): string | undefined {
  return state.branches.get(ref.replace(/^(?:refs\/)?heads\//, '')) ?? state.commits.get(ref)?.sha;
}

/** https://docs.github.com/en/rest/repos/contents#download-a-repository-archive-tar */
function redirectToArchive({ state, parameters }: Asked): Answer {
  const commit = commitAt(state, parameters['ref'] ?? '');
  if (commit === undefined) return notFound;
  return { status: 302, headers: { location: `${storage}/archive/${commit}?token=signed` } };
}

/** The bytes behind that redirect; `undefined` for another path. Whoever brings the token along is refused. */
export function archiveAt(
  state: Forge,
  path: string,
  headers: Readonly<Record<string, unknown>>,
): { readonly status: number; readonly bytes: Uint8Array } | undefined {
  const [, commit] = /^\/archive\/(\w+)\?token=signed$/.exec(path) ?? [];
  if (commit === undefined) return undefined;
  if (headers['authorization'] !== undefined) return { status: 400, bytes: Buffer.from('refused') };
  const folder = `${state.owner}-${state.name}-${commit.slice(0, 7)}`;
  const entries = [...flatOf(state, commit)].map(([name, { mode, bytes }]): TarEntry => {
    const full = `${folder}/${name}`;
    if (mode === '160000') return { name: `${full}/`, kind: '5' };
    return mode === '120000' ? { name: full, kind: '2', target: bytes.toString() } : { name: full, content: bytes };
  });
  const { archive = (given: readonly TarEntry[]) => gzipSync(tarOf(given)) } = state.settings;
  return { status: 200, bytes: archive([commitEntry(commit), { name: `${folder}/`, kind: '5' }, ...entries]) };
}

function getTree({ state, parameters, query }: Asked): Answer {
  const wanted = parameters['tree_sha'] ?? '';
  const tree = state.commits.get(commitAt(state, wanted) ?? '')?.tree ?? wanted;
  const objects = objectsWith(state, tree);
  if (objects === undefined) return notFound;
  const entries = query.get('recursive') === null ? (objects.get(tree) ?? []) : below(objects, tree, '');
  return { status: 200, body: { sha: tree, truncated: false, tree: entries } };
}

function getRef({ state, parameters }: Asked): Answer {
  const ref = parameters['ref'] ?? '';
  const commit = ref.startsWith('heads/') ? state.branches.get(ref.slice(6)) : undefined;
  return commit === undefined ? notFound : { status: 200, body: refBody(ref, commit) };
}

function refBody(ref: string, sha: string): unknown {
  return { ref: `refs/${ref}`, object: { type: 'commit', sha } };
}

function getCommit({ state, parameters }: Asked): Answer {
  const commit = state.commits.get(parameters['commit_sha'] ?? '');
  return commit === undefined ? notFound : { status: 200, body: commitBody(commit) };
}

function commitBody({ sha, tree, parents, message }: ReturnType<Forge['commits']['get']> & object): unknown {
  return { sha, message, tree: { sha: tree }, parents: parents.map((each) => ({ sha: each })) };
}

function getBlob({ state, parameters }: Asked): Answer {
  const sha = parameters['file_sha'] ?? '';
  const bytes = state.blobs.get(sha);
  if (bytes === undefined) return notFound;
  return { status: 200, body: { sha, size: bytes.length, encoding: 'base64', content: lined(bytes) } };
}

function createBlob({ state, body }: Asked): Answer {
  const bytes = Buffer.from(textIn(body, 'content') ?? '', textIn(body, 'encoding') === 'base64' ? 'base64' : 'utf8');
  const sha = hashOf('blob', bytes);
  state.blobs.set(sha, bytes);
  return { status: 201, body: { sha } };
}

/** https://docs.github.com/en/rest/git/trees#create-a-tree */
function createTree({ state, body }: Asked): Answer {
  const base = textIn(body, 'base_tree');
  const under = base === undefined ? new Map<string, never>() : state.trees.get(base);
  if (under === undefined) return refusal(422, 'base_tree is not a valid tree oid');
  const flat = new Map<string, { readonly mode: string; readonly bytes: Buffer }>(under);
  for (const entry of Array.isArray(body['tree']) ? body['tree'] : []) {
    const [path, mode, sha] = [textIn(entry, 'path'), textIn(entry, 'mode'), textIn(entry, 'sha')];
    const content = textIn(entry, 'content');
    const bytes = content === undefined ? state.blobs.get(sha ?? '') : Buffer.from(content);
    if (path === undefined || mode === undefined || path.startsWith('/') || path.split('/').includes('..'))
      return refusal(422, 'tree.path contains a malformed path component');
    if (isFields(entry) && entry['sha'] === null) flat.delete(path);
    else if (bytes === undefined) return refusal(422, `tree.sha ${sha ?? ''} is not a valid blob`);
    else flat.set(path, { mode, bytes });
  }
  const sha = storeTree(state, flat);
  return { status: 201, body: { sha, truncated: false, tree: treesOf(flat).get(sha) ?? [] } };
}

function createCommit({ state, body }: Asked): Answer {
  const tree = textIn(body, 'tree') ?? '';
  if (!state.trees.has(tree)) return refusal(422, 'tree is not a valid tree oid');
  const parents = (Array.isArray(body['parents']) ? body['parents'] : []).map(String);
  if (parents.some((parent) => !state.commits.has(parent))) return refusal(422, 'parent is not a valid commit');
  const sha = storeCommit(state, { tree, parents, message: textIn(body, 'message') ?? '', author: state.me });
  const commit = state.commits.get(sha);
  return commit === undefined ? notFound : { status: 201, body: commitBody(commit) };
}

/** https://docs.github.com/en/rest/git/refs#create-a-reference */
function createRef({ state, body }: Asked): Answer {
  const [ref, sha] = [textIn(body, 'ref') ?? '', textIn(body, 'sha') ?? ''];
  if (!ref.startsWith('refs/heads/')) return refusal(422, 'Reference name must start with refs/heads/ here');
  const branch = ref.slice('refs/heads/'.length);
  if (state.branches.has(branch)) return refusal(422, 'Reference already exists');
  if ([...state.branches.keys()].some((each) => each.startsWith(`${branch}/`) || branch.startsWith(`${each}/`)))
    return refusal(422, 'Reference cannot be created: another stands in its way');
  if (!state.commits.has(sha)) return refusal(422, 'Object does not exist');
  const rule = ruleAgainst(state, branch, sha);
  if (rule !== undefined) return refusal(422, rule);
  setBranch(state, branch, sha);
  return { status: 201, body: refBody(ref.slice('refs/'.length), sha) };
}

function contents({ state, parameters, query, accept }: Asked): Answer {
  const files = filesOf(state, commitAt(state, query.get('ref') ?? state.defaultBranch) ?? '');
  const content = files[parameters['path'] ?? ''];
  if (content === undefined) return notFound;
  if (!accept.includes('raw')) return refusal(501, 'the fake gives raw contents only');
  return { status: 200, bytes: bytesOf(content), headers: { 'content-type': 'application/vnd.github.raw' } };
}

/** Only a commit with itself: a sweep compares nothing. */
function compare({ state, parameters }: Asked): Answer {
  const [base = '', head = ''] = (parameters['basehead'] ?? '').split('...');
  if (base !== head || !state.commits.has(base)) return notFound;
  const commit = { sha: base };
  return { status: 200, body: { status: 'identical', base_commit: commit, merge_base_commit: commit, files: [] } };
}

/** The files of a branch or a commit. */
export function filesAt(state: Forge, ref: string): Flat {
  return flatOf(state, commitAt(state, ref) ?? '');
}
