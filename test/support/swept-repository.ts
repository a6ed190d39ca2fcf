/**
 * A repository in memory with branches, pull requests and one issue: what a sweep reads and writes, and what people do.
 *
 * `between` is called before every request that a sweep makes, so that a test can let people
 * and other sweeps in at any point, refuse a write, or end the run there.
 */
import { createHash } from 'node:crypto';
import { applyPatch, structuredPatch } from 'diff';
import { words } from '../../src/text/message.js';
import { isOwnDashboard, isOwnBody } from '../../src/sweep/own-marker.js';
import type { OwnPull, PostedDashboard, Standing } from '../../src/sweep/standing.js';
import type { Blob, Repository } from '../../src/world/repository.js';
import type { NotWritten, SweepHost } from '../../src/world/sweep-host.js';

type Files = Readonly<Record<string, string>>;

/** A commit, and whether a person has made it. */
export interface Commit {
  readonly files: Files;
  readonly parents: readonly string[];
  readonly message: string;
  readonly tree: string;
  readonly byPerson: boolean;
}

/** A pull request as it stands. */
export interface Pull {
  readonly number: number;
  readonly branch: string;
  title: string;
  body: string;
  state: OwnPull['state'];
  readonly labels: string[];
  readonly words: string[];
}

/** Thrown where a run is killed. */
export class Killed extends Error {}

export class SweptRepository {
  readonly commits = new Map<string, Commit>();
  readonly branches = new Map<string, string>();
  readonly pulls: Pull[] = [];
  issue: { number: number; title: string; body: string; isOpen: boolean } | undefined;
  hasIssues = true;
  isPublic = false;
  /** Files as they were when the period of the findings began, which the base has changed since; the others were as they are. */
  past: Files = {};
  /** Called before each request; what it returns is given instead of an answer to a write. */
  between: (request: string) => NotWritten | undefined = () => undefined;
  /** What was written, request by request. */
  readonly writes: string[] = [];
  private number = 0;

  constructor(files: Files) {
    this.branches.set('main', this.commit(files, [], 'First', true));
  }

  commit(
    files: Files,
    parents: readonly string[],
    message: string | ((tree: string) => string),
    byPerson: boolean,
  ): string {
    const tree = treeOf(files);
    const text = typeof message === 'string' ? message : message(tree);
    const name = sha(JSON.stringify([tree, parents, text, this.commits.size]));
    this.commits.set(name, { files, parents, message: text, tree, byPerson });
    return name;
  }

  filesOn(branch: string): Files {
    return this.commits.get(this.branches.get(branch) ?? '')?.files ?? {};
  }

  /** Somebody commits on a branch. */
  edit(branch: string, files: Files): void {
    const tip = this.branches.get(branch);
    if (tip !== undefined)
      this.branches.set(branch, this.commit({ ...this.filesOn(branch), ...files }, [tip], 'Edit', true));
  }

  /** Merges line by line; where both sides changed the same lines, or lines near them, nothing is merged. */
  merge(number: number): boolean {
    const pull = this.pulls.find((each) => each.number === number);
    const head = pull === undefined ? undefined : this.branches.get(pull.branch);
    if (pull?.state !== 'open' || head === undefined) return false;
    const merged = this.mergedInto(this.filesOn('main'), pull.branch);
    if (merged === undefined) return false;
    this.branches.set('main', this.commit(merged, [this.branches.get('main') ?? '', head], 'Merge', true));
    pull.state = 'merged';
    return true;
  }

  /** The files once what a branch changes is put into them; `undefined` where that is a conflict. */
  mergedInto(files: Files, branch: string): Files | undefined {
    const head = this.branches.get(branch) ?? '';
    const [old, now] = [this.commits.get(this.mergeBase(head))?.files ?? {}, this.filesOn(branch)];
    const merged: Record<string, string> = { ...files };
    for (const [path, text] of Object.entries(now)) {
      if (old[path] === text || files[path] === text) continue;
      const patched = applyPatch(files[path] ?? '', structuredPatch(path, path, old[path] ?? '', text));
      if (patched === false) return undefined;
      merged[path] = patched;
    }
    return merged;
  }

  close(number: number): void {
    const pull = this.pulls.find((each) => each.number === number);
    if (pull?.state === 'open') pull.state = 'closed';
  }

  isReachable(commit: string, branch: string): boolean {
    return this.history(this.branches.get(branch)).has(commit);
  }

  private history(from: string | undefined): ReadonlySet<string> {
    const seen = new Set<string>();
    const open = from === undefined ? [] : [from];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      open.push(...(this.commits.get(at)?.parents ?? []));
    }
    return seen;
  }

  /** The newest commit of a branch's first parents that the default branch has. */
  private mergeBase(head: string): string {
    const known = this.history(this.branches.get('main'));
    let at: string | undefined = head;
    while (at !== undefined && !known.has(at)) at = this.commits.get(at)?.parents[0];
    return at ?? head;
  }

  /** The files of a commit, as an analysis reads them. */
  repositoryAt(head: string): Repository {
    const files = this.commits.get(head)?.files ?? {};
    const paths = Object.keys(files).sort();
    return {
      head,
      mostSearched: 1000,
      changes: () => Promise.resolve({ files: [], gaps: [] }),
      pathsAtBase: () => Promise.resolve({ paths, links: [], gaps: [] }),
      lastChanges: (asked) =>
        Promise.resolve(new Map(asked.flatMap((path) => (path in this.past ? [[path, '2026-11-20T00:00:00Z']] : [])))),
      pathsAsOf: () => Promise.resolve(paths),
      readAsOf: (_, asked) => Promise.resolve(asked.map((path) => blobOf({ ...files, ...this.past }[path]))),
      read: (refs) => Promise.resolve(refs.map(({ path }) => blobOf(files[path]))),
    };
  }

  host(): SweepHost {
    return {
      tip: () => this.read('tip', () => this.branches.get('main') ?? ''),
      isPublic: () => Promise.resolve(this.isPublic),
      standing: (prefix) => this.read('standing', () => this.standing(prefix)),
      pullsOf: (branches) =>
        this.read('pullsOf', () =>
          this.pulls.filter(({ branch }) => branches.includes(branch)).map((each) => this.own(each)),
        ),
      dashboardNow: () => this.read('dashboardNow', () => this.dashboard()),
      commit: (parent, files, text) =>
        this.write('commit', () => {
          const before = this.commits.get(parent)?.files ?? {};
          if (files.some(({ path, before: old }) => before[path] !== old)) throw new Error('an edit of another file');
          const after = Object.fromEntries(files.map(({ path, after: now }) => [path, now]));
          return written(this.commit({ ...before, ...after }, [parent], text, false));
        }),
      createBranch: (branch, commit) =>
        this.write('createBranch', () => (this.branches.has(branch) ? lost : this.set(branch, commit))),
      moveBranch: (branch, from, to) =>
        this.write('moveBranch', () => (this.branches.get(branch) === from ? this.set(branch, to) : lost)),
      deleteBranch: (branch, at) =>
        this.write('deleteBranch', () => {
          if (this.branches.get(branch) !== at) return lost;
          this.branches.delete(branch);
          return done;
        }),
      openPull: ({ branch, title, body }) =>
        this.write('openPull', () => {
          if (this.pulls.some((each) => each.branch === branch && each.state === 'open')) return lost;
          const pull: Pull = { number: ++this.number, branch, title, body, state: 'open', labels: [], words: [] };
          this.pulls.push(pull);
          return written({ number: pull.number, url: `https://github.com/o/r/pull/${pull.number}` });
        }),
      editPull: (number, texts) =>
        this.write('editPull', () => {
          Object.assign(this.pulls.find((each) => each.number === number) ?? {}, texts);
          return done;
        }),
      closePull: (number, word) =>
        this.write('closePull', () => {
          this.pulls.find((each) => each.number === number)?.words.push(word);
          this.close(number);
          return done;
        }),
      label: (number, labels) =>
        this.write('label', () => {
          this.pulls.find((each) => each.number === number)?.labels.push(...labels);
          return done;
        }),
      askForReview: () => this.write('askForReview', () => done),
      mergeWhenReady: () => this.write('mergeWhenReady', () => done),
      createDashboard: (title, body) =>
        this.write('createDashboard', () => {
          this.issue = { number: ++this.number, title, body, isOpen: true };
          return written({ ...this.issue, url: 'https://github.com/o/r/issues/1' });
        }),
      editDashboard: (_, title, body) =>
        this.write('editDashboard', () => {
          if (this.issue !== undefined) Object.assign(this.issue, { title, body });
          return done;
        }),
    };
  }

  private standing(prefix: string): Standing {
    const branches = [...this.branches].filter(([name]) => name.startsWith(prefix));
    return {
      branch: 'main',
      tip: this.branches.get('main') ?? '',
      hasIssues: this.hasIssues,
      branches: new Map(
        branches.map(([name, commit]) => {
          const { tree = '', parents = [], message = '' } = this.commits.get(commit) ?? {};
          return [name, { commit, tree, parents, message }];
        }),
      ),
      pulls: this.pulls.filter(({ body }) => isOwnBody(body)).map((each) => this.own(each)),
      others: [],
      dashboard: this.dashboard(),
      gaps: [],
    };
  }

  private own({ number, branch, state, title, body }: Pull): OwnPull {
    const head = this.branches.get(branch);
    const isBlocked =
      state === 'open' && head !== undefined && this.mergedInto(this.filesOn('main'), branch) === undefined;
    return {
      ...{ number, branch, state, title, body, isDraft: false, url: `https://github.com/o/r/pull/${number}` },
      blocked: isBlocked ? 'conflict' : undefined,
    };
  }

  private dashboard(): PostedDashboard | undefined {
    return this.issue === undefined || !isOwnDashboard(this.issue.body)
      ? undefined
      : { ...this.issue, url: 'https://github.com/o/r/issues/1' };
  }

  private set(branch: string, commit: string): typeof done {
    this.branches.set(branch, commit);
    return done;
  }

  private read<T>(request: string, answer: () => T): Promise<T> {
    this.between(request);
    return Promise.resolve(answer());
  }

  private write<T>(request: string, answer: () => T): Promise<T | NotWritten> {
    const refused = this.between(request);
    if (refused !== undefined) return Promise.resolve(refused);
    this.writes.push(request);
    return Promise.resolve(answer());
  }
}

/** The answer of a host whose limit is hit. */
export const limitHit: NotWritten = { kind: 'refused', why: words('too many requests'), remedy: 'later' };

const done = { kind: 'written', value: undefined } as const;
const lost = { kind: 'lost' } as const;

function written<T>(value: T): { readonly kind: 'written'; readonly value: T } {
  return { kind: 'written', value };
}

function blobOf(text: string | undefined): Blob {
  return text === undefined ? { kind: 'missing' } : { kind: 'text', text };
}

/** File by file, so that a large repository takes no more memory than it has. */
function treeOf(files: Files): string {
  const hash = createHash('sha1');
  for (const path of Object.keys(files).sort()) hash.update(JSON.stringify([path, files[path]]));
  return hash.digest('hex');
}

function sha(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}
