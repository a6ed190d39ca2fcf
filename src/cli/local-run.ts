/** The engine of the Action on a git clone of this machine. */
import { filesFrom } from '../local/files.js';
import { gather, type Gathered } from '../runs/gather.js';
import { analysed } from '../runs/other-users.js';
import { gitRepository } from '../local/git.js';
import type { Report } from '../review/report.js';
import type { Request } from './arguments.js';
import { noFiles, type Artifacts } from '../world/artifacts.js';
import type { LocalFiles } from '../world/local-files.js';

/** What was read and what came of it. */
interface LocalRun extends Gathered {
  readonly report: Report;
}

/** `head` is a revision, or `worktree`; `today` as in `2026-11-24`. */
export async function analyseLocally(
  folder: string,
  { base, inputs, named }: Request,
  head: string,
  today: string,
): Promise<LocalRun> {
  const repository = await gitRepository(folder, base, head);
  const gathered = await gather({ today, inputs, local: namedOnly(folder, named), artifacts }, repository);
  return analysed(gathered, repository);
}

/** There are none on this machine. */
const artifacts: Artifacts = { read: () => Promise.resolve(noFiles) };

/** What the person named on the command line is on this machine; everything else is read at the base commit. */
function namedOnly(folder: string, named: ReadonlySet<string>): LocalFiles {
  const here = filesFrom(folder);
  return { read: async (pattern) => (named.has(pattern) ? here.read(pattern) : undefined) };
}
