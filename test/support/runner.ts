/**
 * Runs the bundled Action as a runner of GitHub does: a process of its own, with the
 * inputs in its environment and folders that hold nothing, which are removed with the
 * last test of the file.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { inputDefaults } from '../../src/config/config.js';
import type { FakeGitHub } from './fake-github.js';

/** A Node to test with; `path` is absent where it is not installed. */
export interface NodeBinary {
  readonly name: string;
  readonly path: string | undefined;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const node24 = join(root, `node_modules/node-${process.platform}-${process.arch}/bin/node`);

/** The Node that runs the tests, and the Node 24 that runs Actions. */
export const nodeBinaries: readonly NodeBinary[] = [
  { name: `Node ${process.versions.node}`, path: process.execPath },
  { name: 'Node 24 of the runner', path: existsSync(node24) ? node24 : undefined },
];

for (const { name, path } of nodeBinaries) {
  if (path === undefined)
    console.warn(`SKIPPED: every test on ${name}, since ${node24} is missing; run \`npm install\``);
}

/** The folders of one job. */
export interface Folders {
  readonly home: string;
  readonly workspace: string;
  readonly temp: string;
  /** The folder the process is started in, which holds nothing. */
  readonly start: string;
}

export interface Job {
  /** The Node binary. */
  readonly node: string;
  readonly github: FakeGitHub;
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
}

const made: string[] = [];

/** Empty folders for one job. */
export async function makeFolders(): Promise<Folders> {
  const home = await mkdtemp(join(tmpdir(), 'runner-'));
  made.push(home);
  const folders = { home, workspace: join(home, 'workspace'), temp: join(home, 'temp'), start: join(home, 'start') };
  for (const folder of [folders.workspace, folders.temp, folders.start]) await mkdir(folder);
  return folders;
}

afterAll(async () => {
  await Promise.all(made.map((home) => rm(home, { recursive: true, force: true })));
});

/** Writes a file and the folders it lies in, and returns its path. */
export async function writeAt(folder: string, path: string, content: string | Uint8Array): Promise<string> {
  const full = join(folder, path);
  await mkdir(dirname(full), { recursive: true });
  await writeFile(full, content);
  return full;
}

/** One run of `dist/index.js`. */
export async function runAction({
  node,
  github,
  folders: given,
  inputs = {},
  event,
  environment = {},
}: Job): Promise<Ran> {
  const folders = given ?? (await makeFolders());
  const { name, payload } = event ?? { name: 'pull_request', payload: github.event() };
  const file = (path: string, content: string): Promise<string> => writeAt(folders.home, path, content);
  const [eventPath, output, summary] = [
    await file('event.json', JSON.stringify(payload)),
    await file('output', ''),
    await file('summary.md', ''),
  ];
  const ran = await runNode(node, [join(root, 'dist/index.js')], folders.start, {
    ...asEnvironment({ ...inputDefaults, 'github-token': github.token, ...inputs }),
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_REPOSITORY: github.repository,
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: `${github.url.replace(/\/v3$/, '')}/graphql`,
    GITHUB_WORKSPACE: folders.workspace,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: folders.temp,
    ...environment,
  });
  const outputs = outputsIn(await readFile(output, 'utf8'));
  return {
    ...ran,
    outputs,
    summary: await readFile(summary, 'utf8'),
    report: outputs['report'] === undefined ? undefined : JSON.parse(await readFile(outputs['report'], 'utf8')),
  };
}

/** Runs a script with nothing in its environment but `env`. */
export function runNode(
  node: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Pick<Ran, 'exitCode' | 'stdout' | 'stderr'>> {
  return new Promise((done, failed) => {
    const child = spawn(node, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000 });
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
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
