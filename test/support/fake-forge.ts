/**
 * A GitHub of one repository with branches, pull requests and issues, in this process: what a sweep works on.
 *
 * It shares the layers of the other fake: requests and answers are judged by GitHub's
 * own description, disturbances happen to chosen requests, and it takes a bounded number
 * of them. Its clock moves only where a test lets time go by.
 */
import { answerFrom, disturbed, token, type Asked, type Disturbance, type Disturbed } from './fake-github-answer.js';
import { answerForgeGraphql } from './fake-forge-graphql.js';
import { archiveAt, forgeGit } from './fake-forge-git.js';
import { forgeRuns, storage } from './fake-forge-runs.js';
import { forgeIssues } from './fake-forge-issues.js';
import { firstCommit, peopleOf, type ForgePeople } from './fake-forge-people.js';
import { deniedTo, limited } from './fake-forge-rules.js';
import { bot, filesOf, flatOf, type Forge, type ForgeCommit, type Issue, type Settings } from './fake-forge-state.js';
import { storageOf, type Run } from './fake-github-artifacts.js';
import { refusal, type Answer, type Route } from './fake-github-route.js';
import type { Files, User } from './fake-github-state.js';

const manyRequests = 5000;
const routes: readonly Route<Forge>[] = [...forgeGit, ...forgeRuns, ...forgeIssues];

/** The repository as it is before the first request. */
export interface ForgeScene {
  /** The files of the default branch; without them it has no commit. */
  readonly files?: Files;
  readonly modes?: Readonly<Record<string, string>>;
  readonly settings?: Settings;
  /** Whose token it is; that of the workflow, if absent. */
  readonly me?: User;
  readonly collaborators?: Readonly<Record<string, string>>;
  /** Runs of workflows on the default branch, with their artifacts. */
  readonly runs?: readonly Run[];
  readonly mostRequests?: number;
}

/** The forge, as tests see it and as people use it. */
export interface FakeForge extends ForgePeople {
  readonly url: string;
  readonly token: string;
  readonly repository: string;
  readonly requests: readonly {
    readonly method: string;
    readonly path: string;
    readonly body: unknown;
    readonly status: number;
  }[];
  readonly faults: readonly string[];
  readonly exhausted: Promise<void>;
  isExhausted(): boolean;
  /** Sends a request to it. */
  readonly fetch: typeof fetch;
  /** The payload of the event `schedule`, which says little. */
  event(): unknown;
  tip(branch?: string): string;
  branches(): ReadonlyMap<string, string>;
  commit(sha: string): ForgeCommit;
  /** The files of a branch, and the modes of those that are no plain ones. */
  files(branch?: string): Files;
  modes(branch?: string): Readonly<Record<string, string>>;
  issue(number: number): Issue;
  pulls(): readonly Issue[];
  issues(): readonly Issue[];
  /** An owner changes settings. */
  set(settings: Settings): void;
  disturb(route: string, disturbance: Disturbance): void;
  calm(): void;
}

/** A forge that is spoken to without a socket. */
export function openForge(scene: ForgeScene = {}): FakeForge {
  const forge = forgeOf(scene);
  const requests: FakeForge['requests'][number][] = [];
  const faults: string[] = [];
  const disturbances: Disturbed[] = [];
  let isExhausted = false;
  const artifacts = storageOf(forge.runs);
  const respond = (asked: Asked): Answer => {
    if (requests.length >= (scene.mostRequests ?? manyRequests)) {
      isExhausted = true;
      return refusal(429, 'this test takes no more requests');
    }
    const { method, url, body } = asked;
    const given = disturbed(asked, disturbances, () => answerOf(forge, asked, faults));
    requests.push({ method, path: `${url.pathname}${url.search}`, body, status: given.status });
    return given;
  };
  const commitOf = (branch = forge.defaultBranch): string => forge.branches.get(branch) ?? '';
  const all = (): readonly Issue[] => [...forge.issues.values()];
  return {
    ...peopleOf(forge),
    ...{ token, requests, faults, url: 'http://github.invalid', repository: `${forge.owner}/${forge.name}` },
    exhausted: new Promise(() => undefined),
    isExhausted: () => isExhausted,
    fetch: fetchFrom(respond, (path, headers) => archiveAt(forge, path, headers) ?? artifacts.answer(path, headers)),
    event: () => ({ repository: { full_name: `${forge.owner}/${forge.name}`, private: true } }),
    tip: commitOf,
    branches: () => new Map(forge.branches),
    commit: (sha) => {
      const found = forge.commits.get(sha);
      if (found === undefined) throw new Error(`there is no commit ${sha}`);
      return found;
    },
    files: (branch) => filesOf(forge, commitOf(branch)),
    modes: (branch) =>
      Object.fromEntries(
        [...flatOf(forge, commitOf(branch))].flatMap(([path, { mode }]) => (mode === '100644' ? [] : [[path, mode]])),
      ),
    issue: (number) => {
      const found = forge.issues.get(number);
      if (found === undefined) throw new Error(`there is no issue ${number}`);
      return found;
    },
    pulls: () => all().filter(({ pull }) => pull !== undefined),
    issues: () => all().filter(({ pull }) => pull === undefined),
    set: (settings) => {
      forge.settings = { ...forge.settings, ...settings };
    },
    disturb: (route, disturbance) => {
      const { times: left = Number.POSITIVE_INFINITY, after = 0 } = disturbance;
      disturbances.push({ route, disturbance, left, after });
    },
    calm: () => {
      disturbances.length = 0;
    },
  };
}

function answerOf(forge: Forge, asked: Asked, faults: string[]): Answer {
  const { method, url } = asked;
  const denied = limited(forge, method, url.pathname) ?? deniedTo(forge, method, url.pathname);
  if (denied !== undefined) return denied;
  const { permissions } = forge.settings;
  const knowledge = {
    ...{ state: forge, routes },
    graphql: (body: Readonly<Record<string, unknown>>) => answerForgeGraphql(forge, body),
    isHere: ({ owner, repo }: Readonly<Record<string, string>>) => owner === forge.owner && repo === forge.name,
  };
  return answerFrom(knowledge, permissions === undefined ? {} : { permissions }, asked, faults);
}

function fetchFrom(
  respond: (asked: Asked) => Answer,
  download: (path: string, headers: Readonly<Record<string, string>>) => Answer,
): typeof fetch {
  return (input, { method = 'GET', headers, body } = {}) => {
    const text = typeof body === 'string' ? body : '';
    const url = new URL(input instanceof Request ? input.url : input);
    const sentHeaders = Object.fromEntries(new Headers(headers));
    const {
      status,
      bytes,
      body: answered,
      headers: given,
    }: Answer = url.origin === storage
      ? download(`${url.pathname}${url.search}`, sentHeaders)
      : respond({ method, url, headers: sentHeaders, body: text === '' ? undefined : (JSON.parse(text) as unknown) });
    const type = bytes === undefined ? { 'content-type': 'application/json; charset=utf-8' } : {};
    const sent = bytes === undefined ? (answered === undefined ? null : JSON.stringify(answered)) : Buffer.from(bytes);
    return Promise.resolve(new Response(sent, { status, headers: { ...type, ...given } }));
  };
}

function forgeOf({ files, modes = {}, settings = {}, me = bot, collaborators = {}, runs = [] }: ForgeScene): Forge {
  const forge: Forge = {
    ...{ owner: 'octo-org', name: 'policies', me, defaultBranch: 'main', settings, collaborators, runs },
    ...{ blobs: new Map(), trees: new Map(), commits: new Map(), branches: new Map(), issues: new Map() },
    ...{ seconds: 0, contents: [], asked: [], lastId: 1000, unknown: settings.timesUnknown ?? 0 },
  };
  if (files !== undefined) firstCommit(forge, files, modes);
  return forge;
}
