/**
 * Sweeps of a repository in memory, in one job or in several, with everything that they tell.
 */
import { readInputs } from '../../src/config/config.js';
import { mergeShards, sweep } from '../../src/runs/sweep.js';
import { planSweep, sweepShard } from '../../src/runs/sweep-shards.js';
import { noTicks } from '../../src/sweep/ticks.js';
import type { World } from '../../src/world/world.js';
import { nothingBut } from './fixture.js';
import type { SweptRepository } from './swept-repository.js';

/** What a job told whoever listens. */
export interface Told {
  readonly lines: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  /** The text of each file, by the name of the output. */
  readonly files: ReadonlyMap<string, string>;
  readonly summary: string;
  readonly report: string;
}

const home = { owner: 'o', repo: 'r' };
const request = { home, ticks: noTicks, startsWorkflows: true };

/** A sweep in one job. */
export function sweepInOne(repository: SweptRepository, today?: string): Promise<Told> {
  return told(repository, [], today, (world) => sweep(world, repository.host(), request));
}

/** The plan of a sweep, and the names of its shards. */
export async function plannedIn(
  repository: SweptRepository,
  count: number | 'auto',
): Promise<{ readonly plan: string; readonly shards: readonly string[] }> {
  const { outputs, files } = await told(repository, [], undefined, (world) =>
    planSweep(world, repository.host(), home, count),
  );
  const matrix = JSON.parse(outputs['matrix'] ?? '{}') as { readonly shard: readonly string[] };
  return { plan: files.get('sweep-plan') ?? '', shards: matrix.shard };
}

/** What becomes of a plan of a repository that everybody can read, with evidence from this place besides. */
export function plannedInPublic(repository: SweptRepository, path: string): Promise<Told> {
  const outside = [{ path, text: '[]' }];
  return told(repository, [], undefined, (world) => {
    const read = (pattern: string): ReturnType<World['local']['read']> =>
      Promise.resolve(pattern === world.inputs.findings[0] ? outside : undefined);
    repository.isPublic = true;
    return planSweep({ ...world, local: { ...world.local, read } }, repository.host(), home, 2);
  });
}

/** The report of one shard. */
export async function shardOf(repository: SweptRepository, plan: string, shard: string): Promise<string> {
  const { files } = await told(repository, [[planPath, plan]], undefined, (world) =>
    sweepShard(world, { home, folder, shard }),
  );
  return files.get('shard-report') ?? '';
}

/** A merge of what lies in the folder: the plan, and reports by their names. */
export function mergeOf(
  repository: SweptRepository,
  plan: string,
  reports: readonly string[],
  today?: string,
): Promise<Told> {
  const files = reports.map((text, at): readonly [string, string] => [`${folder}/${at}/sweep-shard-${at}.txt`, text]);
  return told(repository, [[planPath, plan], ...files], today, (world) =>
    mergeShards(world, repository.host(), { ...request, folder }),
  );
}

/** A sweep in several jobs; `order` says in which the merge finds their reports. */
export async function sweepInShards(
  repository: SweptRepository,
  count: number,
  order: (reports: readonly string[]) => readonly string[] = (reports) => reports,
): Promise<Told> {
  const { plan, shards } = await plannedIn(repository, count);
  const reports: string[] = [];
  for (const shard of shards) reports.push(await shardOf(repository, plan, shard));
  // The merge may run on the day after.
  return mergeOf(repository, plan, order(reports), '2026-11-25');
}

const folder = '/runner/temp/sweep';
const planPath = `${folder}/sweep-plan.json`;

async function told(
  repository: SweptRepository,
  files: readonly (readonly [string, string])[],
  today = '2026-11-24',
  run: (world: World) => Promise<void>,
): Promise<Told> {
  const lines: string[] = [];
  const outputs: Record<string, string> = {};
  const written = new Map<string, string>();
  const texts = { summary: '', report: '' };
  const say =
    (kind: string) =>
    (line: string): void => {
      lines.push(`${kind}: ${line}`);
    };
  await run({
    ...{ ...nothingBut(new Map()), inputs: readInputs(new Map([['sarif-file', 'a.sarif']])), today, isPublic: false },
    local: {
      read: (pattern) =>
        Promise.resolve(pattern === `${folder}/**` ? files.map(([path, text]) => ({ path, text })) : undefined),
    },
    runner: {
      ...{ log: say('log'), warn: say('warn'), notice: say('notice'), fail: say('fail') },
      output: (name, value) => {
        outputs[name] = value;
      },
      summary: (markdown) => {
        texts.summary += markdown;
        return Promise.resolve();
      },
      report: (json) => {
        texts.report = json;
        return Promise.resolve('report.json');
      },
      file: ({ purpose, text }) => {
        written.set(purpose, text);
        return Promise.resolve(text === '' ? '' : purpose);
      },
    },
    repositoryAt: ({ head }) => repository.repositoryAt(head),
    ...{ pullRequest: never, commentsOn: never, branchOf: never, conversationOf: never },
  });
  return { lines, outputs, files: written, ...texts };
}

function never(): never {
  throw new Error('a sweep asks for no pull request');
}
