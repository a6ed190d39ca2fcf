/**
 * A runner of GitHub Actions: what a run says becomes workflow commands, lines of files, and a flag.
 *
 * The commands are written here rather than with `@actions/core`, which speaks to the
 * process it runs in alone and loads an HTTP client to do so: here they go wherever
 * the caller prints them, so that a test runs the same code without a process.
 *
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeOutput } from '../local/output-file.js';
import { logLine } from '../text/log-line.js';
import type { Runner } from '../world/runner.js';

/** The environment of a job, by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What a job has besides its environment. */
export interface Machine {
  /** What sends the requests, if not Node itself. */
  readonly fetch?: typeof fetch;
  readonly wait: (seconds: number) => Promise<void>;
  /** The day, as `2026-11-24`. */
  readonly today: string;
  /** Takes each line of the log. */
  readonly print: (line: string) => void;
}

/** A runner that also knows how the job ends. */
export interface GitHubRunner extends Runner {
  /** Keeps a secret out of the log from here on. */
  mask(secret: string): void;
  /** Whether anything has failed the job. */
  hasFailed(): boolean;
}

/** The runner that `env` describes; `print` takes each line of the log. */
export function githubRunner(env: Environment, print: (line: string) => void): GitHubRunner {
  const temp = env['RUNNER_TEMP'] ?? tmpdir();
  const workspace = workspaceOf(env);
  let failed = false;
  const log = (line: string): void => {
    print(logLine(line));
  };
  return {
    summary: async (markdown) => {
      const path = given(env, 'GITHUB_STEP_SUMMARY');
      if (path === undefined) log('there is no job summary to write to');
      else await appendFile(path, markdown);
    },
    output: (name, value) => {
      const path = given(env, 'GITHUB_OUTPUT');
      if (path === undefined) print(command('set-output', { name }, value));
      else appendFileSync(path, entry(name, value));
    },
    report: async (json) => {
      const path = join(temp, 'iam-policy-refiner', 'report.json');
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, json);
      return path;
    },
    file: (file) => writeOutput(file, { workspace, temp }),
    log,
    warn: (line, place) => {
      print(command('warning', placed(place), logLine(line)));
    },
    notice: (line, place) => {
      print(command('notice', placed(place), line));
    },
    fail: (line, place) => {
      failed = true;
      print(command('error', placed(place), logLine(line)));
    },
    mask: (secret) => {
      print(command('add-mask', {}, secret));
    },
    hasFailed: () => failed,
  };
}

/** The folder of the checkout, which this action never reads. */
export function workspaceOf(env: Environment): string {
  return env['GITHUB_WORKSPACE'] ?? process.cwd();
}

function given(env: Environment, name: string): string | undefined {
  return env[name] === '' ? undefined : env[name];
}

/** `name<<delimiter`, the value, the delimiter: nobody can guess it, so no value can end early. */
function entry(name: string, value: string): string {
  const delimiter = `ghadelimiter_${randomUUID()}`;
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

function placed(place: { readonly path: string; readonly line: number } | undefined): Readonly<Record<string, string>> {
  return place === undefined ? {} : { file: place.path, line: String(place.line) };
}

/** `::warning file=a.tf,line=3::text`, with the characters written out that mean something in it. */
function command(name: string, properties: Readonly<Record<string, string>>, text: string): string {
  const given = Object.entries(properties).map(
    ([key, value]) => `${key}=${escaped(value).replaceAll(':', '%3A').replaceAll(',', '%2C')}`,
  );
  return `::${[name, ...(given.length === 0 ? [] : [given.join(',')])].join(' ')}::${escaped(text)}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
