/**
 * Blobs, trees, commits and the branch of the pull request, as git names them.
 *
 * A tree is known by the hash of its entries, as in git, so whoever compares trees by
 * hash sees what a real repository would show. The commits of a scene keep their short
 * made-up names.
 */
import { below, hashOf, lined, rootOf, treesOf, type Entry, type Flat } from './fake-git-objects.js';
import { pushed } from './fake-github-labels.js';
import { notFound, refusal, textIn, type Answer, type Call, type Route } from './fake-github-route.js';
import { isFields } from './fake-github-schema.js';
import { bytesOf, type Files, type State } from './fake-github-state.js';

const repository = '/repos/{owner}/{repo}';
const branch = 'heads/narrower';

/** A commit that was made through the API. */
export interface MadeCommit {
  readonly sha: string;
  readonly message: string;
  readonly parents: readonly string[];
}

interface Store {
  readonly blobs: Map<string, Buffer>;
  readonly trees: Map<string, Flat>;
  readonly commits: Map<string, MadeCommit & { readonly tree: string }>;
}

const stores = new WeakMap<State, Store>();

function storeOf(state: State): Store {
  const store = stores.get(state) ?? { blobs: new Map(), trees: new Map(), commits: new Map() };
  stores.set(state, store);
  return store;
}

/** The commit at the head of the pull request, if it was made through the API. */
export function madeAtHead(state: State): MadeCommit | undefined {
  return storeOf(state).commits.get(state.head);
}

/** The modes of the files at the head that are no plain ones. */
export function modesAtHead(state: State): Readonly<Record<string, string>> {
  const flat = flatOf(state, state.head) ?? new Map<string, never>();
  return Object.fromEntries([...flat].flatMap(([path, { mode }]) => (mode === '100644' ? [] : [[path, mode]])));
}

export const gitRoutes: readonly Route[] = [
  { method: 'GET', template: `${repository}/git/trees/{tree_sha}`, handle: getTree },
  { method: 'GET', template: `${repository}/git/ref/{ref}`, handle: getRef },
  { method: 'GET', template: `${repository}/git/commits/{commit_sha}`, handle: getCommit },
  { method: 'GET', template: `${repository}/git/blobs/{file_sha}`, handle: getBlob },
  { method: 'POST', template: `${repository}/git/blobs`, handle: createBlob },
  { method: 'POST', template: `${repository}/git/trees`, handle: createTree },
  { method: 'POST', template: `${repository}/git/commits`, handle: createCommit },
  { method: 'PATCH', template: `${repository}/git/refs/{ref}`, handle: updateRef },
];

function getTree({ state, parameters, query }: Call): Answer {
  const wanted = parameters['tree_sha'] ?? '';
  const flat = flatOf(state, wanted);
  const root = flat === undefined ? wanted : rootOf(flat);
  const objects = flat === undefined ? allTrees(state) : treesOf(flat);
  if (!objects.has(root)) return notFound;
  const tree = query.get('recursive') === null ? (objects.get(root) ?? []) : below(objects, root, '');
  return { status: 200, body: { sha: root, truncated: false, tree } };
}

function getRef({ state, parameters }: Call): Answer {
  if (parameters['ref'] !== branch || state.fork) return notFound;
  return { status: 200, body: refBody(state) };
}

function getCommit({ state, parameters }: Call): Answer {
  const sha = parameters['commit_sha'] ?? '';
  const flat = state.commits.has(sha) ? flatOf(state, sha) : undefined;
  if (flat === undefined) return notFound;
  const made = storeOf(state).commits.get(sha);
  return {
    status: 200,
    body: {
      sha,
      message: made?.message ?? '',
      tree: { sha: rootOf(flat) },
      parents: (made?.parents ?? []).map((parent) => ({ sha: parent })),
    },
  };
}

function getBlob({ state, parameters }: Call): Answer {
  const sha = parameters['file_sha'] ?? '';
  const bytes = blobOf(state, sha);
  if (bytes === undefined) return notFound;
  return { status: 200, body: { sha, size: bytes.length, encoding: 'base64', content: lined(bytes) } };
}

function createBlob({ state, body }: Call): Answer {
  const encoding = textIn(body, 'encoding') ?? 'utf-8';
  if (encoding !== 'utf-8' && encoding !== 'base64') return refusal(422, 'encoding is neither utf-8 nor base64');
  const bytes = Buffer.from(textIn(body, 'content') ?? '', encoding);
  const sha = hashOf('blob', bytes);
  storeOf(state).blobs.set(sha, bytes);
  return { status: 201, body: { sha } };
}

/** https://docs.github.com/en/rest/git/trees#create-a-tree */
function createTree({ state, body }: Call): Answer {
  const base = textIn(body, 'base_tree');
  const under = base === undefined ? new Map<string, never>() : flatOf(state, base);
  if (under === undefined) return refusal(422, 'base_tree is not a valid tree oid');
  const flat = new Map<string, { readonly mode: string; readonly bytes: Buffer }>(under);
  for (const entry of Array.isArray(body['tree']) ? body['tree'] : []) {
    const [path, mode, sha] = [textIn(entry, 'path'), textIn(entry, 'mode'), textIn(entry, 'sha')];
    const content = textIn(entry, 'content');
    const bytes = content === undefined ? blobOf(state, sha ?? '') : Buffer.from(content);
    if (path === undefined || mode === undefined || path.startsWith('/') || path.split('/').includes('..'))
      return refusal(422, 'tree.path contains a malformed path component');
    if (isFields(entry) && entry['sha'] === null) flat.delete(path);
    else if (bytes === undefined) return refusal(422, `tree.sha ${sha ?? ''} is not a valid blob`);
    else flat.set(path, { mode, bytes });
  }
  const sha = rootOf(flat);
  storeOf(state).trees.set(sha, flat);
  return { status: 201, body: { sha, truncated: false, tree: treesOf(flat).get(sha) ?? [] } };
}

function createCommit({ state, body }: Call): Answer {
  const tree = textIn(body, 'tree') ?? '';
  const flat = flatOf(state, tree);
  if (flat === undefined || state.commits.has(tree)) return refusal(422, 'tree is not a valid tree oid');
  const parents = (Array.isArray(body['parents']) ? body['parents'] : []).map(String);
  if (parents.some((parent) => !state.commits.has(parent))) return refusal(422, 'parent is not a valid commit');
  const message = textIn(body, 'message') ?? '';
  const sha = hashOf('commit', Buffer.from(JSON.stringify([tree, parents, message])));
  storeOf(state).commits.set(sha, { sha, message, parents, tree });
  state.commits.set(sha, filesIn(flat));
  return { status: 201, body: { sha, message, tree: { sha: tree }, parents: parents.map((each) => ({ sha: each })) } };
}

/** https://docs.github.com/en/rest/git/refs#update-a-reference */
function updateRef({ state, parameters, body }: Call): Answer {
  if (parameters['ref'] !== branch || state.fork) return refusal(422, 'Reference does not exist');
  const sha = textIn(body, 'sha') ?? '';
  if (!state.commits.has(sha)) return refusal(422, 'Object does not exist');
  if (body['force'] !== true && !ancestry(state, sha).has(state.head))
    return refusal(422, 'Update is not a fast forward');
  const before = state.head;
  state.head = sha;
  pushed(state, before, 'push');
  return { status: 200, body: refBody(state) };
}

function ancestry(state: State, sha: string): ReadonlySet<string> {
  const parents = storeOf(state).commits.get(sha)?.parents ?? [];
  return new Set([sha, ...parents.flatMap((parent) => [...ancestry(state, parent)])]);
}

function refBody({ head }: State): unknown {
  return { ref: `refs/${branch}`, object: { type: 'commit', sha: head } };
}

/** The files of a commit or of a tree at the root; `undefined` for any other name. */
function flatOf(state: State, name: string): Flat | undefined {
  const { commits, trees } = storeOf(state);
  const made = trees.get(commits.get(name)?.tree ?? name);
  if (made !== undefined) return made;
  const files = state.commits.get(name);
  if (files !== undefined) return flatFiles(state, files);
  return [...state.commits.values()].map((each) => flatFiles(state, each)).find((each) => rootOf(each) === name);
}

function flatFiles({ modes }: State, files: Files): Flat {
  return new Map(
    Object.entries(files).map(([path, content]) => [path, { mode: modes[path] ?? '100644', bytes: bytesOf(content) }]),
  );
}

/** Text where it is text, so that tests read well. */
function filesIn(flat: Flat): Files {
  return Object.fromEntries(
    [...flat].map(([path, { bytes }]) => {
      const text = bytes.toString('utf8');
      return [path, Buffer.from(text).equals(bytes) ? text : new Uint8Array(bytes)];
    }),
  );
}

function blobOf(state: State, sha: string): Buffer | undefined {
  const posted = storeOf(state).blobs.get(sha);
  if (posted !== undefined) return posted;
  const contents = [...state.commits.values()].flatMap((files) => Object.values(files).map(bytesOf));
  return contents.find((bytes) => hashOf('blob', bytes) === sha);
}

function allTrees(state: State): ReadonlyMap<string, readonly Entry[]> {
  const flats = [
    ...[...state.commits.values()].map((files) => flatFiles(state, files)),
    ...storeOf(state).trees.values(),
  ];
  return new Map(flats.flatMap((flat) => [...treesOf(flat)]));
}
