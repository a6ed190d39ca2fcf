/**
 * The workflow of examples/sweep-matrix.yml, job by job: each has a runner of its own, and files go from one to the next
 * as artifacts alone.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { FakeForge } from './fake-forge.js';
import { makeFolders, runAction, type Ran } from './runner.js';

type Texts = Readonly<Record<string, string>>;

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses: string;
  readonly with: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly needs?: string;
  readonly permissions: Texts;
  readonly outputs?: Texts;
  readonly steps: readonly Step[];
}

export const matrixText = readFileSync('examples/sweep-matrix.yml', 'utf8');
export const matrixJobs = (parse(matrixText) as { readonly jobs: Readonly<Record<'plan' | 'shard' | 'merge', Job>> })
  .jobs;

/** A run of the workflow, as far as a test lets it go. */
export class MatrixRun {
  /** Folders by the names of artifacts. */
  readonly artifacts = new Map<string, string>();
  private readonly forge: FakeForge;
  /** Inputs that a user has changed, by job. */
  private readonly changed: Readonly<Record<string, Texts>>;

  constructor(forge: FakeForge, changed: Readonly<Record<string, Texts>> = {}) {
    this.forge = forge;
    this.changed = changed;
  }

  /** All jobs, one after the other. Throws where one fails. */
  async all(): Promise<readonly Ran[]> {
    const plan = await this.job('plan');
    const shards: Ran[] = [];
    for (const shard of shardsIn(plan)) shards.push(await this.job('shard', shard));
    const jobs = [plan, ...shards, await this.job('merge')];
    const failed = jobs.find(({ exitCode }) => exitCode !== 0);
    if (failed !== undefined) throw new Error(failed.stdout);
    return jobs;
  }

  /** One job, and what its action did. Its later steps run only where that did not fail. */
  async job(name: keyof typeof matrixJobs, shard = ''): Promise<Ran> {
    const folders = await makeFolders();
    const known = new Map([
      ['runner.temp', folders.temp],
      ['matrix.shard', shard],
    ]);
    let done: Ran | undefined;
    for (const step of matrixJobs[name].steps) {
      const given = Object.fromEntries(
        Object.entries(step.with).map(([key, value]) => [key, resolved(String(value), known)]),
      );
      if (done !== undefined && done.exitCode !== 0) break;
      if (step.uses.startsWith('actions/download-artifact')) this.download(given);
      else if (step.uses.startsWith('actions/upload-artifact')) this.upload(given, folders.home);
      else {
        const event = { name: 'schedule', payload: this.forge.event() };
        done = await runAction({ github: this.forge, folders, inputs: { ...given, ...this.changed[name] }, event });
        for (const [output, value] of Object.entries(done.outputs))
          known.set(`steps.${step.id ?? ''}.outputs.${output}`, value);
      }
    }
    if (done === undefined) throw new Error('no step of the job is the action');
    return done;
  }

  private upload({ name = '', path = '' }: Texts, home: string): void {
    const folder = join(home, `artifact-${name}`);
    mkdirSync(folder);
    cpSync(path, join(folder, basename(path)));
    this.artifacts.set(name, folder);
  }

  private download({ name, pattern = name ?? '', path = '' }: Texts): void {
    const start = pattern.replace(/\*$/, '');
    for (const [artifact, folder] of this.artifacts) {
      if (pattern === start ? artifact !== pattern : !artifact.startsWith(start)) continue;
      for (const file of readdirSync(folder)) cpSync(join(folder, file), join(path, file));
    }
    if (!existsSync(path)) mkdirSync(path);
  }
}

/** The shards of the matrix that a plan has put out. */
export function shardsIn({ outputs }: Ran): readonly string[] {
  return (JSON.parse(outputs['matrix'] ?? '{"shard":[]}') as { readonly shard: readonly string[] }).shard;
}

function resolved(text: string, known: ReadonlyMap<string, string>): string {
  return text.replace(/\$\{\{ *([\w.-]+) *\}\}/g, (_, name: string) => {
    const value = known.get(name);
    if (value === undefined) throw new Error(`nothing is known of ${name}`);
    return value;
  });
}
