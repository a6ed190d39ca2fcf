/**
 * A sweep in several jobs, for repositories that are too large for one.
 *
 *   plan    reads the repository and the evidence, says which shard reviews which files, and hands on what it has read
 *   shard   takes what the plan has read, and reviews its own files
 *   merge   reads all of it again, takes the reviews as they are, and goes on as a sweep in one job does
 *
 * Whose a policy is and who else uses it is a fact of the whole repository, so each job knows all of it: what is shared
 * out is the reviewing. By digests the merge knows that the shards have seen what it reads, and what is opened is proved
 * by the merge itself, against the files that it changes.
 */
import type { Config } from '../config/config.js';
import { UserError } from '../errors.js';
import { languages } from '../syntax/index.js';
import { bundledCatalogue } from '../policy/catalogue.js';
import { analyse } from '../review/analyse.js';
import { evidenceAtHand } from '../review/evidence-at-hand.js';
import { reviewsOf, stillKnown, type ShardReviews } from '../review/shard-reviews.js';
import type { Snapshot } from '../review/snapshot.js';
import {
  assertSame,
  damaged,
  namesOf,
  pathsOf,
  planAmong,
  planText,
  reportsAmong,
  reportText,
  reviewsIn,
  type Digests,
  type PackedReport,
  type SharedFiles,
  type SweepPlan,
} from '../sweep/shard-files.js';
import { digestOf, packed } from '../sweep/packed.js';
import { snapshotIn, snapshotLines, withTexts } from '../sweep/planned-snapshot.js';
import { shardsOf, type ShardCount } from '../sweep/shards.js';
import { literally } from '../text/glob.js';
import { graphIn, graphText, partsOf, type Shared } from '../text/graph-text.js';
import { message, plain } from '../text/message.js';
import { artifactPrefix } from '../world/artifacts.js';
import type { LocalFiles } from '../world/local-files.js';
import type { RepositoryId } from '../world/pull-request.js';
import type { SweepHost } from '../world/sweep-host.js';
import type { World } from '../world/world.js';
import { configAt } from './config-at.js';
import type { Judge } from './judge.js';
import { readWhole, type ReadWhole } from './whole-repository.js';

/** Plans a sweep in shards, and puts out the matrix of them. */
export async function planSweep(
  world: World,
  host: Pick<SweepHost, 'tip' | 'isPublic'>,
  home: RepositoryId,
  count: ShardCount,
): Promise<void> {
  const { runner, today: day } = world;
  const commit = await host.tip();
  const read = withIdentities(await readAt(world, home, commit));
  if (world.isPublic || (await host.isPublic())) assertPublic(read);
  const shards = namesOf(shardsOf(read.snapshot, read.paths.length, count));
  const plan: SweepPlan = { commit, day, ...digestsOf(read), shards };
  const text = planText(plan, snapshotLines(read.snapshot));
  runner.output('sweep-plan', await runner.file({ purpose: 'sweep-plan', path: undefined, text }));
  runner.output('matrix', JSON.stringify({ shard: [...shards.keys()] }));
  runner.log(`${read.paths.length} files, ${read.snapshot.changed.length} of them to review, in ${shards.size} shards`);
}

/** That no evidence from elsewhere goes into what jobs of a public repository hand on. Throws a `UserError` where it would. */
function assertPublic({ snapshot: { findings }, paths }: ReadWhole): void {
  const known = new Set(paths);
  const [outside] = findings.filter(({ path }) => !known.has(path) && !path.startsWith(artifactPrefix));
  if (outside === undefined) return;
  throw new UserError(
    plain(
      message`a plan of a sweep holds the evidence, everybody can read the artifacts of a public repository, and ${outside.path} is neither in it nor in one`,
    ),
    'sweep in one job, as in examples/sweep.yml, which hands on nothing',
  );
}

interface ShardRequest {
  readonly home: RepositoryId;
  /** Where the plan is. */
  readonly folder: string;
  readonly shard: string;
}

/** Reviews the files of one shard, and writes the report of it. */
export async function sweepShard(world: World, { home, folder, shard }: ShardRequest): Promise<void> {
  const { runner } = world;
  const { plan, digest, read: lines } = planAmong(await filesIn(world.local, folder));
  const paths = pathsOf(plan, shard);
  const { config, catalogue } = await configAt(
    world,
    world.repositoryAt({ ...home, head: plan.commit, base: plan.commit }),
  );
  const snapshot = snapshotIn(lines, catalogue);
  if (snapshot === undefined) throw damaged();
  const read = { snapshot, config };
  assertSame(plan, digestsOf(read));
  const { parts, compared } = reviewsOf(read, paths);
  const shared = sharedBy(read);
  // Each part is let go of once it is packed.
  const reviews = Array.from(parts, (part) => packed(graphText(part, shared)));
  const report = { shard, plan: digest, shared: shared.length, compared: compared(), reviews };
  const file = await runner.file({ purpose: 'shard-report', path: undefined, text: reportText(report), shard });
  runner.output('shard-report', file);
  runner.log(`shard ${shard}: ${paths.size} files reviewed`);
}

/** What a sweep goes on from where shards have done the reviewing. */
interface Sharded {
  readonly commit: string;
  /** The day that counts for all jobs. */
  readonly day: string;
  /** What makes reports of what was read. Throws a `UserError` where it is not what the shards have read. */
  readonly judgeOf: (read: ReadWhole) => Judge;
}

/** The plan and all of its reports. Throws a `UserError` where they do not belong together. */
export async function shardedIn(local: LocalFiles, folder: string): Promise<Sharded> {
  const files = await filesIn(local, folder);
  const known = planAmong(files);
  const reports = reportsAmong(files, known);
  const { plan } = known;
  return {
    ...{ commit: plan.commit, day: plan.day },
    judgeOf: (read) => {
      assertSame(plan, digestsOf(withIdentities(read)));
      const shared = sharedBy(read);
      const knownFor = stillKnown(
        reports.map((report) => openedIn(report, shared)),
        read,
      );
      return (snapshot, config) => analyse(snapshot, config, undefined, knownFor(snapshot, config));
    },
  };
}

/** Everything that an analysis of the repository at a commit begins with. */
export function readAt(world: World, home: RepositoryId, commit: string): Promise<ReadWhole> {
  return readWhole(world, world.repositoryAt({ ...home, head: commit, base: commit }));
}

async function filesIn(local: LocalFiles, folder: string): Promise<SharedFiles> {
  const files = await local.read(`${literally(folder)}/**`);
  if (files !== undefined) return { files };
  throw new UserError(
    `\`sweep-folder\` is \`${folder}\`, a folder of the repository, which a pull request can change`,
    'name a folder under `${{ runner.temp }}`, as in examples/sweep-matrix.yml',
  );
}

/** What reviews point at and every job has: everything that the evidence and the config say. */
function sharedBy({ snapshot, config }: Pick<ReadWhole, 'snapshot' | 'config'>): Shared {
  const { read, inventory } = evidenceAtHand(snapshot, config);
  return partsOf([config, read, inventory, snapshot.catalogue ?? bundledCatalogue, ...languages]);
}

function openedIn(report: PackedReport, shared: Shared): ShardReviews {
  const { shared: count, compared } = report;
  if (count !== shared.length) throw new Error(`the evidence has ${shared.length} parts here, and ${count} in a shard`);
  // What stands there was written by `sweepShard`, of the same version.
  const parts = Array.from(reviewsIn(report), (part) => graphIn(part, shared) as ShardReviews['reviews']);
  return { reviews: new Map(parts.flatMap((part) => [...part])), compared };
}

/** With what each policy of the repository can become, which every shard is told and the merge finds out for itself. */
function withIdentities(read: ReadWhole): ReadWhole {
  const identities = evidenceAtHand(read.snapshot, read.config).identities();
  return { ...read, snapshot: { ...read.snapshot, identities } };
}

function digestsOf({ snapshot, config }: Pick<ReadWhole, 'snapshot' | 'config'>): Digests {
  return { config: digestOf(graphText(withoutNames(config), [])), index: digestOf(graphText(inBrief(snapshot), [])) };
}

/** What may differ from job to job, since it changes no report. */
const ofOneJob = new Set(['mode', 'shards', 'shard', 'sweepFolder', 'patchFile', 'sarifFile', 'patchArtifact']);

function withoutNames(config: Config): unknown {
  return Object.fromEntries(Object.entries(config).filter(([key]) => !ofOneJob.has(key)));
}

/** Everything in a snapshot, with digests in place of texts. */
function inBrief(snapshot: Snapshot): unknown {
  const { label } = snapshot.catalogue ?? bundledCatalogue;
  return { ...withTexts(snapshot, digestOf), catalogue: label };
}
