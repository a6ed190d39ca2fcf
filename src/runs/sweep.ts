/**
 * One sweep: read the whole default branch, think, then bring pull requests and dashboard in line.
 *
 *   tip ─► config ─► what earlier sweeps left ─► every policy ─► what people declined is kept
 *       ─► groups ─► what becomes of each ─► pull requests, one by one ─► dashboard, summary, files
 *
 * The only place that knows the order of I/O of a sweep.
 */
import { codeOwnersPaths, ownersIn } from '../config/code-owners.js';
import type { Config } from '../config/config.js';
import { carryOutSweep } from '../deliver/sweep.js';
import { writeFile } from '../deliver/perform.js';
import { resultsOf } from '../publish/index.js';
import { analyse } from '../review/analyse.js';
import type { Report } from '../review/report.js';
import { message, plain, words, type Message } from '../text/message.js';
import { awaitingIn } from '../sweep/awaiting.js';
import { badgeOf, coverageOf, coverageText, readTrend, trendWith } from '../sweep/coverage.js';
import { dashboardBody, dashboardPage, dashboardTitle, type DashboardFacts } from '../sweep/dashboard.js';
import { decide } from '../sweep/decide.js';
import { declinedIn, keepsOf, mayBeMergedSince, type Declined } from '../sweep/declined.js';
import { groupsOf, type Group, type OwnersOf } from '../sweep/groups.js';
import { withMemory } from '../sweep/own-marker.js';
import type { PostedDashboard, Standing } from '../sweep/standing.js';
import { bothTicks, noTicks, ticksIn, ticksWithout, type Ticks } from '../sweep/ticks.js';
import { policyKey, removedIn, unitsOf } from '../sweep/units.js';
import type { RepositoryId } from '../world/pull-request.js';
import type { Repository } from '../world/repository.js';
import type { NotWritten, SweepHost } from '../world/sweep-host.js';
import type { World } from '../world/world.js';
import { extended } from './presets.js';
import { proved } from './proved.js';
import type { Judge } from './judge.js';
import { readAt, shardedIn } from './sweep-shards.js';
import { analyseRead, type ReadWhole, type WholeRun } from './whole-repository.js';

/** What starts a sweep. */
export interface SweepRequest {
  readonly home: RepositoryId;
  /** What was ticked in the event that started it. */
  readonly ticks: Ticks;
  /** Whether workflows start on what it writes. */
  readonly startsWorkflows: boolean;
}

/** Sweeps the repository and tells everybody who is to know. */
export async function sweep(world: World, host: SweepHost, request: SweepRequest): Promise<void> {
  const { sweep: settings } = await configAt(world, request.home, await host.tip());
  const standing = await host.standing(settings.branchPrefix, settings.label);
  const read = await readAt(world, request.home, standing.tip);
  await bringInLine(world, host, request, { standing, settings, read, judge: analyse, isTold: () => true });
}

/** Goes on from what the shards of a sweep found out, at the commit that they looked at. */
export async function mergeShards(
  world: World,
  host: SweepHost,
  request: SweepRequest & { readonly folder: string },
): Promise<void> {
  const { commit, day, judgeOf } = await shardedIn(world.local, request.folder);
  const then: World = { ...world, today: day };
  const read = await readAt(then, request.home, commit);
  const judge = judgeOf(read);
  const { sweep: settings } = read.config;
  const standing = await host.standing(settings.branchPrefix, settings.label);
  const texts = new Map(read.snapshot.changed.map(({ path, text }) => [path, text]));
  // What was merged after that commit looks as if it had been put back there.
  const isTold = (each: Declined): boolean =>
    standing.tip === commit || !mayBeMergedSince(each, (path) => texts.get(path));
  await bringInLine(then, host, request, { standing: { ...standing, tip: commit }, settings, read, judge, isTold });
}

/** What a sweep has read, and how it is judged. */
interface Basis {
  readonly standing: Standing;
  readonly settings: Config['sweep'];
  readonly read: ReadWhole;
  readonly judge: Judge;
  /** Whether a decision that keeps something is told. */
  readonly isTold: (declined: Declined) => boolean;
}

async function bringInLine(world: World, host: SweepHost, request: SweepRequest, basis: Basis): Promise<void> {
  const { runner, today } = world;
  const { ticks: told, startsWorkflows } = request;
  const { standing, settings, read, judge } = basis;
  const { repository } = read;
  const whole = await analyseRead(read, judge);
  const ticks = bothTicks(told, ticksIn(standing.dashboard?.body ?? ''));
  const judged = withDeclined(whole, declinedIn(standing, ticks.again), judge);
  const ownersOf = await ownersAt(repository, whole.paths);
  const groups = groupsOf(unitsOf(judged.report), settings, ownersOf);
  const decision = decide(groups, standing, settings, { groups: ticks.groups, today });
  const takenBack = await takeBack(host, standing, ticks.again);
  const contentOf = (group: Group): ReturnType<typeof contentIn> => contentIn(whole, judged.config, group);
  const swept = await carryOutSweep(host, decision, { settings, standing, ownersOf, startsWorkflows, contentOf });
  const facts: Facts = {
    report: judged.report,
    trend: trendWith(readTrend(standing.dashboard?.body ?? ''), coverageOf(judged.report, today)),
    rows: swept.rows,
    declined: judged.declined.filter(basis.isTold),
    awaiting: awaitingIn(judged.report, standing),
    undone: [...standing.gaps, ...takenBack, ...swept.undone],
  };
  const board = await writeDashboard(host, standing, { facts, ticks, label: settings.label });
  await tell(world, judged, { ...facts, undone: [...facts.undone, ...board.undone] }, board.dashboard);
  const faults = new Set([...swept.faults, ...board.faults]);
  for (const each of [...facts.undone, ...board.undone])
    if (faults.has(each)) runner.fail(plain(each));
    else runner.warn(plain(each));
}

type Facts = Omit<DashboardFacts, 'pending'>;

async function configAt(world: World, home: RepositoryId, tip: string): Promise<Config> {
  const path = world.inputs.config;
  const repository = world.repositoryAt({ ...home, head: tip, base: tip });
  const [local, [blob]] = [await world.local.read(path), await repository.read([{ version: 'head', path }])];
  const [file] = local ?? (blob?.kind === 'text' ? [{ path, text: blob.text }] : []);
  return (await extended(world.inputs, file, world.presets)).config;
}

async function ownersAt(repository: Repository, paths: readonly string[]): Promise<OwnersOf> {
  const path = codeOwnersPaths.find((each) => paths.includes(each));
  const [blob] = path === undefined ? [] : await repository.read([{ version: 'head', path }]);
  return ownersIn(blob?.kind === 'text' ? blob.text : '');
}

interface Judged {
  readonly report: Report;
  readonly config: Config;
  /** The decisions of people that still keep something. */
  readonly declined: readonly Declined[];
}

/** The report once what people declined counts as kept. */
function withDeclined({ snapshot, config, report }: WholeRun, declined: readonly Declined[], judge: Judge): Judged {
  const policies = report.reviewed.map(({ found }) => found.policy.at);
  const keeps = declined.map((each) => ({ each, entries: keepsOf([each], policies) }));
  if (keeps.every(({ entries }) => entries.length === 0)) return { report, config, declined: [] };
  const asked: Config = { ...config, keep: [...config.keep, ...keeps.flatMap(({ entries }) => entries)] };
  const judged = judge(snapshot, asked);
  const protecting = new Set(judged.reviewed.flatMap((each) => each.protecting));
  const standing = keeps.filter(({ entries }) => entries.some((entry) => protecting.has(entry)));
  return { report: judged, config: asked, declined: standing.map(({ each }) => each) };
}

/** Remembers in closed pull requests that they are asked for again. */
async function takeBack(host: SweepHost, standing: Standing, again: ReadonlySet<number>): Promise<readonly Message[]> {
  const undone: Message[] = [];
  for (const { pull, memory } of declinedIn(standing, new Set())) {
    if (!again.has(pull.number)) continue;
    const body = withMemory(pull.body, { ...memory, isTakenBack: true });
    const result = await host.editPull(pull.number, { title: pull.title, body });
    if (result.kind === 'refused')
      undone.push(message`that ${words(`#${pull.number}`)} is asked for again was not noted: ${result.why}`);
  }
  return undone;
}

function contentIn(
  { snapshot }: WholeRun,
  config: Config,
  group: Group,
): { readonly report: Report; readonly group: Group } | { readonly why: Message } {
  const keys = new Set(group.removed.map(policyKey));
  const result = proved(snapshot, config, {
    paths: new Set(group.removed.map(({ path }) => path)),
    isChosen: (at) => keys.has(policyKey(at)),
  });
  if (result.kind === 'failed') return { why: result.why };
  return { report: result.report, group: { ...group, removed: removedIn(result.report.refined) } };
}

interface Board {
  readonly dashboard: PostedDashboard | undefined;
  readonly undone: readonly Message[];
  readonly faults: readonly Message[];
}

interface BoardFacts {
  readonly facts: Facts;
  /** What this sweep has answered. */
  readonly ticks: Ticks;
  readonly label: string;
}

/** Brings the dashboard up to date, and loses no tick that came while the sweep ran. */
async function writeDashboard(host: SweepHost, standing: Standing, asked: BoardFacts): Promise<Board> {
  const { facts, ticks, label } = asked;
  const { dashboard, hasIssues } = standing;
  if (!hasIssues) return { dashboard: undefined, undone: [], faults: [] };
  const now = dashboard === undefined ? undefined : await host.dashboardNow(dashboard.number);
  const pending = bothTicks(
    unanswered(ticks, facts),
    now === undefined ? noTicks : ticksWithout(ticksIn(now.body), ticks),
  );
  const body = dashboardBody({ ...facts, pending });
  const failed = ({ why, remedy }: NotWritten): Board => {
    const undone = [message`the dashboard was not written: ${why}`];
    return { dashboard, undone, faults: remedy === 'fault' ? undone : [] };
  };
  if (now === undefined) {
    if (facts.report.policies === 0) return { dashboard, undone: [], faults: [] };
    const made = await host.createDashboard(dashboardTitle, body, [label]);
    return made.kind === 'written' ? { dashboard: made.value, undone: [], faults: [] } : failed(made);
  }
  if (now.body.replaceAll('\r\n', '\n').trim() === body.trim()) return { dashboard: now, undone: [], faults: [] };
  const edited = await host.editDashboard(now.number, now.title, body);
  return edited.kind === 'written' ? { dashboard: now, undone: [], faults: [] } : failed(edited);
}

/** What was asked for and could not be done yet: it stays ticked, so that a later sweep does it. */
function unanswered({ groups }: Ticks, { rows }: Facts): Ticks {
  const waiting = rows.flatMap(({ kind, group }) => (kind === 'waits' && groups.has(group.id) ? [group.id] : []));
  return { groups: new Set(waiting), again: new Set() };
}

/** The job summary, the report of everything, and the numbers for other pages. */
async function tell(
  { runner }: World,
  { report, config }: Judged,
  facts: Facts,
  dashboard: PostedDashboard | undefined,
): Promise<void> {
  const now = facts.trend.at(-1);
  const page = dashboardPage({ ...facts, pending: noTicks });
  const results = resultsOf(report, config);
  await runner.summary(page);
  if (results.report !== undefined) runner.output('report', await runner.report(results.report));
  for (const [name, value] of Object.entries(results.outputs)) runner.output(name, value);
  runner.output('dashboard', dashboard?.url ?? '');
  for (const file of results.files) await writeFile(file, runner);
  if (now !== undefined) await writeFile({ purpose: 'badge', path: undefined, text: badgeOf(now) }, runner);
  await writeFile({ purpose: 'page', path: undefined, text: page }, runner);
  if (now !== undefined) runner.log(coverageText(now));
  for (const row of facts.rows) {
    const { name, id } = row.group;
    runner.log(
      plain(
        row.kind === 'waits'
          ? message`${name} (${id}) waits: ${row.why}`
          : message`${name} (${id}): pull request ${row.pull}`,
      ),
    );
  }
}
