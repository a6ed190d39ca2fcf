/**
 * One run of the action: read everything, think, then write everything.
 *
 * The only place that knows the order of I/O.
 */
import { analyse } from '../review/analyse.js';
import { readInputs, type Config } from '../config/config.js';
import { reasonOf } from '../errors.js';
import { gather } from './gather.js';
import { perform } from '../deliver/perform.js';
import type { Repository } from '../world/repository.js';
import { publishers } from '../publish/index.js';
import type { Effect } from '../publish/publisher.js';
import type { PostedComment } from '../review/snapshot.js';
import { message, plain } from '../text/message.js';
import type { LocalFiles } from '../world/local-files.js';
import type { Artifacts } from '../world/artifacts.js';
import type { Runner } from '../world/runner.js';
import type { PullRequestComments } from '../world/comments.js';

export interface World {
  /** The day of the run, as `2026-11-24`. */
  readonly today: string;
  readonly inputs: ReadonlyMap<string, string>;
  readonly repository: Repository;
  readonly local: LocalFiles;
  readonly artifacts: Artifacts;
  readonly poster: PullRequestComments;
  readonly runner: Runner;
}

export async function run(world: World): Promise<void> {
  const inputs = readInputs(world.inputs);
  const { repository, local, today, artifacts } = world;
  const { snapshot, config } = await gather(repository, local, inputs, today, artifacts);
  const report = analyse(snapshot, config);
  const posted = await postedBefore(world, config);
  const effects = publishers.flatMap((publisher) => publisher.plan(report, posted.comments, posted.config));
  await perform([...effects, ...posted.effects], world.runner, world.poster, config.scope);
}

interface PostedBefore {
  readonly comments: readonly PostedComment[];
  readonly config: Config;
  readonly effects: readonly Effect[];
}

/** What earlier runs posted. Without knowing that, posting could repeat it: then nothing is posted. */
async function postedBefore({ poster, runner }: World, config: Config): Promise<PostedBefore> {
  if (config.comment === 'none') return { comments: [], config, effects: [] };
  try {
    return { comments: await poster.posted(config.scope), config, effects: [] };
  } catch (cause) {
    const why = message`nothing is posted, since the comments of earlier runs could not be read: ${reasonOf(cause)}`;
    runner.warn(plain(why));
    return { comments: [], config: { ...config, comment: 'none' }, effects: [{ kind: 'tell-unposted', message: why }] };
  }
}
