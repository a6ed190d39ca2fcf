/**
 * Fixtures: a folder is one pull request.
 *
 *   fixtures/<case>/base/…       files before the pull request; absent = new
 *   fixtures/<case>/head/…       files at its head
 *   fixtures/<case>/findings/…   files below .github/iam-findings/ at the base commit
 *   fixtures/<case>/config.yml   the config at the base commit, if any
 *   fixtures/<case>/inputs.json  the inputs that differ from their defaults, if any
 *   fixtures/<case>/last-changes.json  when the base last changed its files, by path, if told
 *   fixtures/<case>/expected/…   what the run does: plan.json, summary.md, accepted/…
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readInputs, type Config } from '../../src/config/config.js';
import { gather } from '../../src/runs/gather.js';
import { analysed } from '../../src/runs/other-users.js';
import type { Blob, ChangedPath, Repository } from '../../src/world/repository.js';
import { planOf } from '../../src/publish/index.js';
import type { ReviewComment } from '../../src/publish/comments/comment.js';
import type { Plan } from '../../src/publish/plan.js';
import type { Posting } from '../../src/publish/posting.js';
import { noFiles } from '../../src/world/artifacts.js';
import type { Surroundings } from '../../src/world/world.js';
import type { Report } from '../../src/review/report.js';
import type { Snapshot } from '../../src/review/snapshot.js';
import { unifiedDiff } from '../../src/text/diff.js';

const home = fileURLToPath(new URL('../../fixtures/', import.meta.url));

export type Files = ReadonlyMap<string, string>;

export interface PullRequest {
  readonly base: Files;
  readonly head: Files;
  readonly inputs: ReadonlyMap<string, string>;
  /** When the base last changed its files, where it is told. */
  readonly lastChanges?: ReadonlyMap<string, string>;
  /** What the base held when the period of the findings began; the same files where it is left out, `undefined` where nobody can tell. */
  readonly past?: Files | undefined;
}

export function fixtureNames(): readonly string[] {
  return readdirSync(home).sort();
}

export function loadFixture(name: string): PullRequest {
  const folder = join(home, name);
  const config = join(folder, 'config.yml');
  const support: readonly [string, string][] = [
    ...[...filesBelow(join(folder, 'findings'))].map(([path, text]): [string, string] => [
      `.github/iam-findings/${path}`,
      text,
    ]),
    ...(existsSync(config)
      ? [['.github/iam-policy-refiner.yml', readFileSync(config, 'utf8')] satisfies [string, string]]
      : []),
  ];
  return {
    base: new Map([...filesBelow(join(folder, 'base')), ...support]),
    head: new Map([...filesBelow(join(folder, 'head')), ...support]),
    inputs: textsIn(join(folder, 'inputs.json')),
    lastChanges: textsIn(join(folder, 'last-changes.json')),
  };
}

function textsIn(path: string): Files {
  return new Map(existsSync(path) ? Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Files) : []);
}

/** The files of a fixture at its head. */
export function filesOfFixture(name: string): Files {
  return filesBelow(join(home, name, 'head'));
}

function filesBelow(folder: string): Files {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const paths = entries.map((each) => join(each.parentPath, each.name)).sort();
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path, 'utf8')]));
}

/** A repository in memory, whose merge base is its base. */
export function repositoryOf(pull: PullRequest): Repository {
  const { base, head, lastChanges } = pull;
  const past = 'past' in pull ? pull.past : base;
  const changed = [...new Set([...base.keys(), ...head.keys()])].filter((path) => base.get(path) !== head.get(path));
  const files = changed.sort().map((path): ChangedPath => {
    const status = !head.has(path) ? 'removed' : base.has(path) ? 'modified' : 'added';
    return { path, previousPath: undefined, status, patch: unifiedDiff(base.get(path) ?? '', head.get(path) ?? '') };
  });
  return {
    head: 'f'.repeat(40),
    mostSearched: 3_000,
    changes: () => Promise.resolve({ files, gaps: [] }),
    pathsAtBase: () => Promise.resolve({ paths: [...base.keys()], links: [], gaps: [] }),
    lastChanges: (paths) => Promise.resolve(new Map([...(lastChanges ?? [])].filter(([path]) => paths.includes(path)))),
    pathsAsOf: () => Promise.resolve(past === undefined ? undefined : [...past.keys()]),
    readAsOf: (_day, paths) =>
      Promise.resolve(
        past === undefined
          ? undefined
          : paths.map((path): Blob => {
              const text = past.get(path);
              return text === undefined ? { kind: 'missing' } : { kind: 'text', text };
            }),
      ),
    read: (refs) =>
      Promise.resolve(
        refs.map(({ version, path }): Blob => {
          const text = (version === 'head' ? head : base).get(path);
          return text === undefined ? { kind: 'missing' } : { kind: 'text', text };
        }),
      ),
  };
}

export interface Run {
  readonly snapshot: Snapshot;
  readonly config: Config;
  readonly report: Report;
  readonly plan: Plan;
}

/** What a run finds out about the pull request, before it plans what to do. */
export async function reportOn(pull: PullRequest): Promise<Omit<Run, 'plan'>> {
  const repository = repositoryOf(pull);
  const { snapshot, config, report } = await analysed(await gather(nothingBut(pull.inputs), repository), repository);
  return { snapshot, config, report };
}

/** Everything a run would do about the pull request. */
export async function runOn(pull: PullRequest): Promise<Run> {
  const { snapshot, config, report } = await reportOn(pull);
  return { snapshot, config, report, plan: planOf(report, config, posting, []) };
}

/** Everything may be posted, on a pull request with an address. */
export const posting: Posting = { kind: 'on', pull: 'https://github.com/octo-org/policies/pull/7' };

/** Surroundings with these inputs, no files outside the repository and no artifacts. */
export function nothingBut(inputs: ReadonlyMap<string, string>): Surroundings {
  return {
    today: '2026-11-24',
    inputs: readInputs(inputs),
    local: { read: () => Promise.resolve(undefined) },
    artifacts: { read: () => Promise.resolve(noFiles) },
    presets: { read: () => Promise.reject(new Error('no fixture extends a preset')) },
  };
}

/** The review comments of a plan. */
export function commentsIn({ comments: { review } }: Plan): readonly ReviewComment[] {
  return review === undefined ? [] : review.posts.map(({ comment }) => comment);
}

/** The patch of a plan. */
export function patchIn({ files }: Plan): string {
  return files.find(({ purpose }) => purpose === 'patch')?.text ?? '';
}
