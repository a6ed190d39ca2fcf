/**
 * What people do in the repository: push, merge, close, commit on a branch, comment, tick a box.
 */
import { addIssue } from './fake-forge-issues.js';
import {
  flatFiles,
  flatOf,
  mergedFlat,
  person,
  setBranch,
  storeCommit,
  storeTree,
  type Forge,
  type Issue,
} from './fake-forge-state.js';
import { bytesOf, type Files, type User } from './fake-github-state.js';

/** Files to write; `undefined` for those to delete. */
export type Changes = Readonly<Record<string, string | Uint8Array | undefined>>;

/** What tests do to the forge as people. */
export interface ForgePeople {
  /** Commits on a branch, the default one if none is named, and makes it where it is not there; the new commit. */
  push(changes: Changes, how?: { readonly branch?: string; readonly by?: User; readonly message?: string }): string;
  /** Sets a branch to a commit, whatever it stood at; without one it is deleted. */
  point(branch: string, commit: string | undefined): void;
  /** Somebody opens a pull request of a branch of their own; its number. */
  propose(changes: Changes, how?: Partial<Proposal>): number;
  /** Merges a pull request; throws where it is in conflict. */
  merge(number: number, how?: { readonly deletesBranch?: boolean }): void;
  close(number: number): void;
  reopen(number: number): void;
  comment(number: number, body: string, by?: User): void;
  /** Ticks the first box whose line holds the text. */
  tick(number: number, text: string): void;
  /** Edits an issue or a pull request in any other way. */
  edit(number: number, changes: Partial<Pick<Issue, 'title' | 'body' | 'state'>>): void;
  relabel(number: number, labels: readonly string[]): void;
  /** Time goes by. */
  pass(seconds: number): void;
}

interface Proposal {
  readonly branch: string;
  readonly by: User;
  readonly title: string;
  readonly body: string;
  readonly isFork: boolean;
  readonly renames: Readonly<Record<string, string>>;
}

/** People, as far as a test needs them. */
export function peopleOf(forge: Forge): ForgePeople {
  const commitOn = (branch: string, changes: Changes, by: User, message: string): string => {
    const parent = forge.branches.get(branch) ?? forge.branches.get(forge.defaultBranch);
    const flat = new Map(parent === undefined ? [] : flatOf(forge, parent));
    for (const [path, content] of Object.entries(changes)) {
      if (content === undefined) flat.delete(path);
      else flat.set(path, { mode: flat.get(path)?.mode ?? '100644', bytes: bytesOf(content) });
    }
    const tree = storeTree(forge, flat);
    return storeCommit(forge, { tree, parents: parent === undefined ? [] : [parent], message, author: by });
  };
  const edit: ForgePeople['edit'] = (number, changes) => {
    Object.assign(issueAt(forge, number), changes);
  };
  return {
    push: (changes, { branch = forge.defaultBranch, by = person, message = 'Change\n' } = {}) => {
      const commit = commitOn(branch, changes, by, message);
      setBranch(forge, branch, commit);
      return commit;
    },
    point: (branch, commit) => {
      setBranch(forge, branch, commit);
    },
    propose: (changes, how = {}) => {
      const { branch = 'topic', by = person, isFork = false, renames = {} } = how;
      const head = commitOn(forge.defaultBranch, changes, by, 'Propose\n');
      if (!isFork) setBranch(forge, branch, head);
      const pull = { branch, into: forge.defaultBranch, head, isFork, renames, reviewers: new Set<string>() };
      const texts = { title: how.title ?? 'A proposal', body: how.body ?? '' };
      const flags = { isDraft: false, isMerged: false, mergesItself: false };
      return addIssue(forge, { user: by, ...texts, pull: { ...pull, ...flags } }).number;
    },
    merge: (number, { deletesBranch = true } = {}) => {
      const issue = issueAt(forge, number);
      const { pull } = issue;
      const into = forge.branches.get(pull?.into ?? '');
      const flat = pull === undefined || into === undefined ? undefined : mergedFlat(forge, into, pull.head);
      if (pull === undefined || into === undefined || flat === undefined || issue.state === 'closed')
        throw new Error(`pull request ${number} cannot be merged`);
      const parents = [into, pull.head];
      const tree = storeTree(forge, flat);
      const commit = storeCommit(forge, { tree, parents, message: `Merge #${number}\n`, author: person });
      Object.assign(issue, { state: 'closed' });
      pull.isMerged = true;
      setBranch(forge, pull.into, commit);
      if (deletesBranch && !pull.isFork) setBranch(forge, pull.branch, undefined);
    },
    close: (number) => {
      edit(number, { state: 'closed' });
    },
    reopen: (number) => {
      edit(number, { state: 'open' });
    },
    comment: (number, body, by = person) => {
      issueAt(forge, number).comments.push({ id: ++forge.lastId, user: by, body });
    },
    tick: (number, text) => {
      const { body } = issueAt(forge, number);
      const lines = body.split('\n');
      const at = lines.findIndex((line) => line.includes('[ ]') && line.includes(text));
      if (at < 0) throw new Error(`issue ${number} has no box for ${text}`);
      edit(number, { body: lines.map((line, index) => (index === at ? line.replace('[ ]', '[x]') : line)).join('\n') });
    },
    edit,
    relabel: (number, labels) => {
      const issue = issueAt(forge, number);
      issue.labels.clear();
      for (const label of labels) issue.labels.add(label);
    },
    pass: (seconds) => {
      forge.seconds += seconds;
    },
  };
}

/** The first commit of a repository. */
export function firstCommit(forge: Forge, files: Files, modes: Readonly<Record<string, string>>): void {
  const tree = storeTree(forge, flatFiles(files, modes));
  setBranch(forge, forge.defaultBranch, storeCommit(forge, { tree, parents: [], message: 'First\n', author: person }));
}

function issueAt({ issues }: Forge, number: number): Issue {
  const issue = issues.get(number);
  if (issue === undefined) throw new Error(`there is no issue ${number}`);
  return issue;
}
