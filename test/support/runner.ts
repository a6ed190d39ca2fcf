/**
 * Runs the Action as a runner of GitHub does: with the inputs in its environment and
 * folders that hold nothing.
 *
 * Most stories run it in this process, against the fake without a socket and without
 * waiting. With `node` it is the bundle, as a process of its own, which ends when the
 * fake has been asked for too much: no clock ends it, so no slow machine does.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inputDefaults } from '../../src/config/config.js';
import { runAction as act } from '../../src/github/action.js';
import type { FakeGitHub } from './fake-github.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const installed = join(root, `node_modules/node-${process.platform}-${process.arch}/bin/node`);

/** The Node 24 that runs Actions; `undefined` where it is not installed. */
export const node24: string | undefined = /^v24\./.test(process.version)
  ? process.execPath
  : existsSync(installed)
    ? installed
    : undefined;

/** The Node that bundles are run with: that of the runner, or else that of the tests. */
export const node = node24 ?? process.execPath;

if (node24 === undefined)
  console.warn(`Node 24 is missing (${installed}); bundles run on ${process.version} instead: run \`npm install\``);

/** The folders of one job. */
export interface Folders {
  readonly home: string;
  readonly workspace: string;
  readonly temp: string;
  /** The folder the process is started in, which holds nothing. */
  readonly start: string;
}

/** What a job needs of a fake GitHub, whichever it is. */
export type Served = Pick<
  FakeGitHub,
  'url' | 'token' | 'repository' | 'fetch' | 'faults' | 'exhausted' | 'isExhausted' | 'event'
> & {
  /** Lets time go by there while the Action waits. */
  readonly pass?: (seconds: number) => void;
};

export interface Job {
  /** The Node that runs the bundle; without it, the Action runs in this process. */
  readonly node?: string;
  readonly github: Served;
  readonly folders?: Folders;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
  /** What else stands in the environment. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Ran {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The JSON report; `undefined` where none was written. */
  readonly report: unknown;
  /** The pauses before requests that were repeated, in seconds; none are known of a bundle. */
  readonly waits: readonly number[];
}

/** Empty folders for one job. */
export async function makeFolders(): Promise<Folders> {
  const home = await mkdtemp(join(tmpdir(), 'runner-'));
  const folders = { home, workspace: join(home, 'workspace'), temp: join(home, 'temp'), start: join(home, 'start') };
  for (const folder of [folders.workspace, folders.temp, folders.start]) await mkdir(folder);
  return folders;
}

/** Writes a file and the folders it lies in, and returns its path. */
export async function writeAt(folder: string, path: string, content: string | Uint8Array): Promise<string> {
  const full = join(folder, path);
  await mkdir(dirname(full), { recursive: true });
  await writeFile(full, content);
  return full;
}

/** One run of the Action. Throws where it asked for more than the fake takes, or where the fake answered as GitHub never would. */
export async function runAction(job: Job): Promise<Ran> {
  const folders = job.folders ?? (await makeFolders());
  const env = await environmentOf(job, folders);
  const ran = await (job.node === undefined ? runHere(env, job.github) : runBundle(env, job.node, job.github, folders));
  if (job.github.isExhausted()) throw new Error(`too many requests: ${ran.stdout}`);
  if (job.github.faults.length > 0) throw new Error(`not as GitHub answers: ${job.github.faults.join('; ')}`);
  const outputs = outputsIn(await readFile(env['GITHUB_OUTPUT'] ?? '', 'utf8'));
  return {
    ...ran,
    outputs,
    summary: await readFile(env['GITHUB_STEP_SUMMARY'] ?? '', 'utf8'),
    report: outputs['report'] === undefined ? undefined : JSON.parse(await readFile(outputs['report'], 'utf8')),
  };
}

type Environment = Readonly<Record<string, string>>;
type Ended = Pick<Ran, 'exitCode' | 'stdout' | 'stderr'>;

async function environmentOf({ github, inputs, event, environment }: Job, folders: Folders): Promise<Environment> {
  const { name, payload } = event ?? { name: 'pull_request', payload: github.event() };
  const file = (path: string, content: string): Promise<string> => writeAt(folders.home, path, content);
  return {
    ...asEnvironment({ ...inputDefaults, 'github-token': github.token, ...inputs }),
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: await file('event.json', JSON.stringify(payload)),
    GITHUB_REPOSITORY: github.repository,
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: `${github.url.replace(/\/v3$/, '')}/graphql`,
    GITHUB_WORKSPACE: folders.workspace,
    GITHUB_OUTPUT: await file('output', ''),
    GITHUB_STEP_SUMMARY: await file('summary.md', ''),
    RUNNER_TEMP: folders.temp,
    ...environment,
  };
}

/** The Action in this process. It waits for nothing, and its pauses are remembered instead. */
async function runHere(env: Environment, github: Served): Promise<Ended & Pick<Ran, 'waits'>> {
  const lines: string[] = [];
  const waits: number[] = [];
  const exitCode = await act(env, {
    today: new Date().toISOString().slice(0, 10),
    print: (line) => lines.push(`${line}\n`),
    wait: (seconds) => {
      waits.push(seconds);
      github.pass?.(seconds);
      return Promise.resolve();
    },
    fetch: github.fetch,
  });
  return { exitCode, stdout: lines.join(''), stderr: '', waits };
}

/** `dist/index.js` as a process. */
async function runBundle(
  env: Environment,
  binary: string,
  github: Served,
  folders: Folders,
): Promise<Ended & Pick<Ran, 'waits'>> {
  const ran = await runNode(binary, [join(root, 'dist/index.js')], folders.start, env, github.exhausted);
  return { ...ran, waits: [] };
}

/** Runs a script with nothing in its environment but `env`; `enough` ends it. */
export function runNode(
  binary: string,
  args: readonly string[],
  cwd: string,
  env: Environment = {},
  enough?: Promise<void>,
): Promise<Ended> {
  return new Promise((done, failed) => {
    const child = spawn(binary, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    void enough?.then(() => child.kill('SIGKILL'));
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', failed);
    child.on('close', (exitCode) => {
      done({
        exitCode,
        stdout: Buffer.concat(stdout).toString('utf8'),
        stderr: Buffer.concat(stderr).toString('utf8'),
      });
    });
  });
}

/** As the runner names inputs: `INPUT_MAX-UNUSED`. */
function asEnvironment(inputs: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}

/** The entries of the file behind `GITHUB_OUTPUT`: `name<<delimiter`, the value, the delimiter. Throws on any other line. */
function outputsIn(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  let rest = text;
  while (rest !== '') {
    const entry = /^([^\n=]+)<<(\S+)\n(?:([\s\S]*?)\n)?\2\n/.exec(rest);
    if (entry?.[1] === undefined) throw new Error(`not an output: ${rest.slice(0, 100)}`);
    outputs[entry[1]] = entry[3] ?? '';
    rest = rest.slice(entry[0].length);
  }
  return outputs;
}
