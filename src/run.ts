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
import type { Effect } from './publish/publisher.js';
import type { PostedComment } from './snapshot.js';
import { message, plain } from './text/message.js';

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
