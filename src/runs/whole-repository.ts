/**
 * A repository → the same one, as if all of it were under review and nothing of it were new.
 *
 *   changed    every file at the head, without a diff
 *   base       the head as well: each permission is old, and findings and config are read there
 *
 * So what looks at a repository as a whole goes the way of every run: `gather`, then `analysed`.
 */
import { analyse } from '../review/analyse.js';
import type { Report } from '../review/report.js';
import { once } from '../text/memo.js';
import { because, type RunReason } from '../reasons/reason.js';
import type { Blob, BlobRef, ChangedPath, Paths, Repository } from '../world/repository.js';
import type { Surroundings } from '../world/world.js';
import { gather, type Gathered } from './gather.js';
import type { Judge } from './judge.js';
import { analysed, restIn } from './other-users.js';

/** What was read of a whole repository, and what came of it. */
export interface WholeRun extends Gathered {
  readonly report: Report;
}

/** A whole repository, read and not yet analysed. */
export interface ReadWhole extends Gathered {
  readonly repository: Repository;
}

/** Reads and analyses every policy of the repository at its head. */
export async function analyseWhole(surroundings: Surroundings, repository: Repository): Promise<WholeRun> {
  return analyseRead(await readWhole(surroundings, repository), analyse);
}

/** Reads everything that an analysis of the repository at its head begins with. */
export async function readWhole(surroundings: Surroundings, repository: Repository): Promise<ReadWhole> {
  const whole = wholeOf(repository);
  const gathered = await gather(surroundings, whole);
  // Nothing of it is a change, so nobody waits for one to count, and no file was touched to no end.
  const snapshot = { ...gathered.snapshot, changedEvidence: [], named: [] };
  // All of it is read anyway, so nobody has to find out first whether it is of use.
  const rest = await restIn({ ...gathered, snapshot }, whole);
  return { ...gathered, snapshot: { ...snapshot, rest }, repository: whole };
}

/** The analysis of what was read. */
export function analyseRead({ repository, ...gathered }: ReadWhole, judge: Judge): Promise<WholeRun> {
  return analysed(gathered, repository, judge);
}

function wholeOf(repository: Repository): Repository {
  const atHead = once(() => pathsAtHead(repository));
  const known = new Map<string, Blob>();
  return {
    ...repository,
    // All of it is read anyway.
    mostSearched: Number.POSITIVE_INFINITY,
    changes: async () => {
      const { paths, gaps } = await atHead();
      return { files: paths.map(unchanged), gaps, isAll: true };
    },
    pathsAtBase: async () => ({ ...(await atHead()), gaps: [] }),
    read: async (refs) => {
      const missing = [...new Set(refs.map(({ path }) => path))].filter((path) => !known.has(path));
      const read =
        missing.length === 0 ? [] : await repository.read(missing.map((path): BlobRef => ({ version: 'head', path })));
      missing.forEach((path, at) => known.set(path, read[at] ?? absent));
      return refs.map(({ path }) => known.get(path) ?? absent);
    },
  };
}

const absent: Blob = { kind: 'missing' };

function unchanged(path: string): ChangedPath {
  return { path, previousPath: undefined, status: 'modified', patch: undefined };
}

/** What the base lists, with what the change of the repository itself takes away and adds. */
async function pathsAtHead(repository: Repository): Promise<Paths> {
  const [base, changes] = await Promise.all([repository.pathsAtBase(), repository.changes()]);
  const gone = new Set(
    changes.files.flatMap(({ path, previousPath, status }) => (status === 'removed' ? path : (previousPath ?? []))),
  );
  const present = changes.files.flatMap(({ path, status }) => (status === 'removed' ? [] : [path]));
  const paths = [...base.paths.filter((path) => !gone.has(path)), ...present];
  const links = base.links.filter((path) => !gone.has(path));
  const submodules = (base.submodules ?? []).map(otherRepository);
  return { paths: [...new Set(paths)].sort(), links, gaps: [...base.gaps, ...changes.gaps, ...submodules] };
}

function otherRepository(path: string): RunReason {
  return because('submodule')`${path} is a submodule, so its policies stand in another repository and were not checked`;
}
