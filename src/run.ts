/**
 * One run of the action: read everything, think, then write everything.
 *
 * The only place that knows the order of I/O.
 */
import { analyse } from './analyse.js';
import { readInputs, type Config } from './config.js';
import { reasonOf } from './errors.js';
import { gather } from './io/gather.js';
import type { Artifacts } from './io/artifact.js';
import type { LocalFiles } from './io/shelf.js';
import { perform, type Runner } from './io/perform.js';
import type { Poster } from './io/posting.js';
import type { Repository } from './io/repository.js';
import { publishers } from './publish/index.js';
import type { Report } from './review/report.js';
import type { PostedComment } from './snapshot.js';

export interface World {
  /** The day of the run, as `2026-11-24`. */
  readonly today: string;
  readonly inputs: ReadonlyMap<string, string>;
  readonly repository: Repository;
  readonly local: LocalFiles;
  readonly artifacts: Artifacts;
  readonly poster: Poster;
  readonly runner: Runner;
}

export async function run(world: World): Promise<void> {
  const inputs = readInputs(world.inputs);
  const { repository, local, today, artifacts } = world;
  const { snapshot, config } = await gather(repository, local, inputs, today, artifacts);
  const report = analyse(snapshot, config);
  const posted = await postedBefore(world, report, config);
  // Without knowing what was posted before, posting could repeat it: then nothing is posted.
  const settled: Config = posted === undefined ? { ...config, comment: 'none' } : config;
  const effects = publishers.flatMap((publisher) => publisher.plan(report, posted ?? [], settled));
  await perform(effects, world.runner, world.poster);
}

/** What earlier runs posted, where this run may want to post; `undefined` where that could not be read. */
async function postedBefore(
  { poster, runner }: World,
  report: Report,
  { comment }: Config,
): Promise<readonly PostedComment[] | undefined> {
  const review = comment === 'review' && report.suggestions.length + report.outside.length > 0;
  const summary = comment === 'summary';
  if (!review && !summary) return [];
  try {
    return await poster.posted({ review, summary });
  } catch (cause) {
    runner.warn(`nothing is posted, since the comments of earlier runs could not be read: ${reasonOf(cause)}`);
    return undefined;
  }
}
