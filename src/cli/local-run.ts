/** The engine of the Action on a git clone of this machine. */
import { resolve } from 'node:path';
import type { ParseArgsOptionsConfig } from 'node:util';
import type { InputName } from '../config/config.js';
import { artifactIn, artifactName } from '../local/artifact-folder.js';
import { filesFrom } from '../local/files.js';
import { gather, type Gathered } from '../runs/gather.js';
import { analysed } from '../runs/other-users.js';
import { analyseWhole, type WholeRun } from '../runs/whole-repository.js';
import { gitRepository } from '../local/git.js';
import type { Report } from '../review/report.js';
import { UserError } from '../errors.js';
import { askedFor, inputOptions, requestOf, requestOptions, text, type Asked, type Request } from './arguments.js';
import { noFiles, type Artifacts } from '../world/artifacts.js';
import type { Presets } from '../world/presets.js';
import type { LocalFiles } from '../world/local-files.js';

/** What was read and what came of it. */
interface LocalRun extends Gathered {
  readonly report: Report;
}

/** `head` is a revision, `worktree` or `staged`; `today` as in `2026-11-24`. */
async function analyseLocally(
  folder: string,
  { base, inputs, named }: Request,
  head: string,
  today: string,
): Promise<LocalRun> {
  const repository = await gitRepository(folder, base, head);
  const gathered = await gather({ today, inputs, local: namedOnly(folder, named), artifacts, presets }, repository);
  return analysed(gathered, repository);
}

/** Every policy of the working tree, as if all of it were under review and nothing of it were new. */
export async function analyseTree(
  folder: string,
  { inputs, named, artifact }: TreeRequest,
  today: string,
): Promise<WholeRun> {
  const repository = await gitRepository(folder, 'HEAD', 'worktree');
  const source =
    artifact === undefined ? undefined : { name: artifactName(artifact), workflow: undefined, run: undefined };
  return analyseWhole(
    {
      today,
      inputs: { ...inputs, artifact: source },
      local: namedOnly(folder, named),
      artifacts: artifact === undefined ? artifacts : artifactIn(resolve(folder, artifact)),
      presets,
    },
    repository,
  );
}

/** What `--base` or `--all` asks for: a change, or every policy of the working tree as if all of it were old. */
export async function analyseAsked(
  folder: string,
  { command, values, names, head }: AskedOfTree,
  today: string,
): Promise<LocalRun> {
  if (values['all'] !== true) return analyseLocally(folder, requestOf(command, values, names), head, today);
  if (values['base'] !== undefined || head !== 'worktree')
    throw new UserError(
      `\`${command} --all\` compares with nothing, so it takes neither \`--base\` nor \`--head\``,
      `leave them out, or leave out \`--all\``,
    );
  return analyseTree(folder, { ...askedFor(values, names), artifact: text(values['artifact']) }, today);
}

/** A command with its options and the inputs that it takes. */
export interface AskedOfTree {
  readonly command: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly names: readonly InputName[];
  /** A revision, `worktree` or `staged`. */
  readonly head: string;
}

/** The options of `analyseAsked`, besides `--head`. */
export function askedOptions(names: readonly InputName[]): ParseArgsOptionsConfig {
  return { ...requestOptions(names), all: { type: 'boolean' }, artifact: { type: 'string' } };
}

/** What is asked of the whole working tree. */
export interface TreeRequest extends Asked {
  /** The folder of a downloaded artifact. */
  readonly artifact: string | undefined;
}

const treeInputs: readonly InputName[] = [
  'config',
  'catalogue',
  'paths',
  'max-age-days',
  'max-patterns',
  'unused-after-days',
];

/** The options of every command that looks at the whole working tree. */
export const treeOptions: ParseArgsOptionsConfig = {
  ...inputOptions(treeInputs),
  artifact: { type: 'string' },
  json: { type: 'boolean' },
};

/** What the options ask for. Throws a `UserError` where an input is wrong. */
export function treeRequest(values: Readonly<Record<string, unknown>>): TreeRequest {
  return { ...askedFor(values, treeInputs), artifact: text(values['artifact']) };
}

/** The command line speaks to no GitHub. */
const presets: Presets = {
  read: ({ text }) =>
    Promise.reject(
      new UserError(
        `the config extends \`${text}\`, and the command line reads no other repository`,
        'write what the preset says into a copy of the config, and give that with `--config`',
      ),
    ),
};

/** There are none on this machine. */
const artifacts: Artifacts = { read: () => Promise.resolve(noFiles) };

/** What the person named on the command line is on this machine; everything else is read at the base commit. */
function namedOnly(folder: string, named: ReadonlySet<string>): LocalFiles {
  const here = filesFrom(folder);
  return { read: async (pattern) => (named.has(pattern) ? here.read(pattern) : undefined) };
}
