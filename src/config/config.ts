/**
 * The action's inputs, and with the config file one `Config`.
 *
 * Everything that is wrong with the inputs is told in one error; an unknown name
 * is told with the nearest known one.
 */
import { inputDefaults } from './input-defaults.js';
import { noConfigFile, readConfigFile, type FromFile } from './config-file.js';
import { UserError } from '../errors.js';
import { accessLevels, type AccessLevel } from '../policy/catalogue.js';
import type { SourceFile } from '../text/file.js';
import { nearest, quote } from '../text/nearest.js';

export { inputDefaults };

/** Every output of the action. */
export const outputNames = [
  'verdict',
  'suggestions',
  'unused-actions',
  'policies',
  'report',
  'patch',
  'badge',
  'page',
  'dashboard',
  'matrix',
  'sweep-plan',
  'shard-report',
] as const;

/** The name of an input of the action. */
export type InputName = keyof typeof inputDefaults;

/** What the inputs ask for. */
export interface Inputs {
  readonly findings: readonly string[];
  /** The artifact that holds further findings. */
  readonly artifact: ArtifactSource | undefined;
  readonly config: string;
  /** Path of a catalogue that replaces the bundled one. */
  readonly catalogue: string | undefined;
  readonly paths: readonly string[];
  readonly failOn: readonly FailOn[];
  readonly maxUnused: number;
  readonly newPermissions: 'exempt' | 'refine';
  readonly comment: 'review' | 'summary' | 'none';
  /** Lines of one service in one list of actions; infinite for as many as it takes. */
  readonly maxPatterns: number;
  readonly maxComments: number;
  /** Findings older than this make the verdict incomplete. */
  readonly maxAgeDays: number;
  /** In reports of last accesses, what was not used for this long is unused. */
  readonly unusedAfterDays: number;
  /** With `fail-on`, only permissions of these access levels count; empty for all. */
  readonly failLevels: readonly AccessLevel[];
  /** Tells the comments of several jobs on one pull request apart. */
  readonly scope: string;
  readonly drafts: 'post' | 'skip';
  /** The label with which a person lets pass what the gate does not; `undefined` for none. */
  readonly overrideLabel: string | undefined;
  /** Where the patch is written; `undefined` for a place under the runner's temporary folder. */
  readonly patchFile: string | undefined;
  /** The name of the artifact in which the workflow keeps the patch, if it does. */
  readonly patchArtifact: string | undefined;
  /** Where SARIF is written, if at all. */
  readonly sarifFile: string | undefined;
  /** Where a Code Quality report of GitLab is written, if at all; only the command line asks for one. */
  readonly codeQualityFile?: string | undefined;
  /** The pull request to look at, on events that name none. */
  readonly pullRequest: number | undefined;
  /** What the job does; `undefined` where the event decides. */
  readonly mode: Mode | undefined;
  /** In how many shards a plan divides a sweep. */
  readonly shards: number | 'auto';
  /** The shard that the job reviews; `undefined` for a sweep that does everything in one job. */
  readonly shard: string | undefined;
  /** The folder in which the jobs of a sweep in shards find what those before them have made. */
  readonly sweepFolder: string | undefined;
}

/** What a job does. */
type Mode = (typeof modes)[number];

const modes = ['review', 'sweep', 'plan', 'merge'] as const;

/** An artifact of a run of this repository; the newest run of the workflow, unless a run is given. */
export interface ArtifactSource {
  readonly name: string;
  /** Its file name, without the folder. */
  readonly workflow: string | undefined;
  readonly run: number | undefined;
}

/** What may fail the job. */
type FailOn = (typeof failOns)[number];

const failOns = ['unused', 'new-excess', 'incomplete'] as const;

/** What the inputs and the config file ask for together. */
export interface Config extends Inputs, FromFile {}

/** Reads the inputs as they were given, by name; an absent or empty one has its default. Throws a `UserError` with `help`: where to correct them. */
export function readInputs(given: ReadonlyMap<string, string>, help = whereInputsStand): Inputs {
  const wrong: string[] = [...given.keys()]
    .filter((name) => !Object.hasOwn(inputDefaults, name))
    .map((name) => `there is no input ${quote(name)}${nearest(name, Object.keys(inputDefaults))}`);
  const value = (name: InputName): string => {
    const text = given.get(name)?.trim() ?? '';
    return text === '' ? inputDefaults[name] : text;
  };
  const oneOf = <T extends string>(name: InputName, choices: readonly T[]): T | undefined => {
    const found = choices.find((choice) => choice === value(name));
    if (found === undefined) wrong.push(notAmong(name, value(name), choices));
    return found;
  };
  const number = (name: InputName, least: number, most: number, or = ''): number => {
    const found = /^\d{1,9}$/.test(value(name)) ? Number(value(name)) : Number.NaN;
    if (found >= least && found <= most) return found;
    wrong.push(
      `input ${quote(name)} is ${quote(value(name))}; expected a whole number from ${least}${most < 1e9 ? ` to ${most}` : ''}${or}`,
    );
    return least;
  };
  const someOf = <T extends string>(name: InputName, choices: readonly T[]): readonly T[] =>
    splitList(value(name)).flatMap(
      (each) => choices.find((choice) => choice === each) ?? notOf(name, each, choices, wrong),
    );
  const optional = (name: InputName): string | undefined => (value(name) === '' ? undefined : value(name));
  const inputs: Inputs = {
    findings: splitList(value('findings')),
    artifact: readArtifact(value('findings-artifact'), value('findings-workflow'), value('findings-run-id'), wrong),
    config: value('config'),
    catalogue: optional('catalogue'),
    paths: splitList(value('paths')),
    failOn: someOf('fail-on', failOns),
    maxUnused: number('max-unused', 0, 1e9),
    newPermissions: oneOf('new-permissions', ['exempt', 'refine']) ?? 'exempt',
    comment: oneOf('comment', ['review', 'summary', 'none']) ?? 'review',
    maxPatterns:
      value('max-patterns') === 'unlimited'
        ? Number.POSITIVE_INFINITY
        : number('max-patterns', 1, 1e9, ', or `unlimited`'),
    maxComments: number('max-comments', 0, 30),
    maxAgeDays: number('max-age-days', 0, 1e9),
    unusedAfterDays: number('unused-after-days', 1, 365),
    failLevels: someOf('fail-levels', accessLevels),
    scope: value('scope'),
    drafts: oneOf('drafts', ['post', 'skip']) ?? 'post',
    overrideLabel: optional('override-label'),
    patchFile: optional('patch-file'),
    patchArtifact: optional('patch-artifact'),
    sarifFile: optional('sarif-file'),
    pullRequest: optional('pull-request') === undefined ? undefined : number('pull-request', 1, 1e9),
    mode: value('mode') === '' ? undefined : oneOf('mode', modes),
    shards: value('shards') === 'auto' ? 'auto' : number('shards', 1, 64, ', or `auto`'),
    shard: optional('shard'),
    sweepFolder: optional('sweep-folder'),
  };
  tellTogether(inputs, wrong);
  if (wrong.length > 0) throw new UserError(wrong.join('; '), help);
  return inputs;
}

/** Tells what is none of the choices, and stands for nothing. */
function notOf(name: InputName, given: string, choices: readonly string[], wrong: string[]): readonly never[] {
  wrong.push(`input ${quote(name)} has ${quote(given)}; expected any of ${choices.map(quote).join(', ')}`);
  return [];
}

function notAmong(name: InputName, value: string, choices: readonly string[]): string {
  return `input ${quote(name)} is ${quote(value)}; expected ${choices.map(quote).join(', ')}`;
}

/** What is wrong with inputs beside one another, or with names. */
function tellTogether(inputs: Inputs, wrong: string[]): void {
  tellNames(inputs, wrong);
  tellShards(inputs, wrong);
}

/** The names that go into texts of ours as they are. */
function tellNames({ scope, patchArtifact }: Inputs, wrong: string[]): void {
  // It stands in the hidden marker of comments.
  if (!/^[A-Za-z0-9._-]{0,40}$/.test(scope) || scope.includes('--'))
    wrong.push(`input \`scope\` is ${quote(scope)}; expected at most 40 letters, digits, dots, hyphens`);
  // It stands in a line for a shell.
  if (patchArtifact !== undefined && !/^(?!-)[A-Za-z0-9._-]{1,100}$/.test(patchArtifact))
    wrong.push(
      `input \`patch-artifact\` is ${quote(patchArtifact)}; expected the name that the workflow uploads the patch under, such as \`iam-refinements\`, in letters, digits, dots, hyphens`,
    );
}

/** The inputs of a sweep in several jobs. */
function tellShards({ mode, shards, shard, sweepFolder }: Inputs, wrong: string[]): void {
  if (shards !== 'auto' && mode !== 'plan') wrong.push('input `shards` needs `mode: plan`, which makes the shards');
  if (shard !== undefined && mode !== 'sweep') wrong.push('input `shard` needs `mode: sweep`');
  if (shard !== undefined && !/^[1-9]\d{0,2}-of-[1-9]\d{0,2}$/.test(shard))
    wrong.push(`input \`shard\` is ${quote(shard)}; expected a shard of the plan, such as \`1-of-4\``);
  const needsFolder = mode === 'merge' || shard !== undefined;
  if (needsFolder && sweepFolder === undefined)
    wrong.push(
      `input ${mode === 'merge' ? '`mode: merge`' : '`shard`'} needs \`sweep-folder\`, the folder with what the jobs before have made`,
    );
  if (!needsFolder && sweepFolder !== undefined)
    wrong.push('input `sweep-folder` needs `mode: merge`, or `mode: sweep` with `shard`');
}

const whereInputsStand = 'correct it under `with:` in the workflow; `docs/inputs.md` lists every input';

function readArtifact(name: string, workflow: string, run: string, wrong: string[]): ArtifactSource | undefined {
  if (name === '') {
    const idle = [workflow === '' ? [] : ['findings-workflow'], run === '' ? [] : ['findings-run-id']].flat();
    wrong.push(...idle.map((each) => `input ${quote(each)} needs \`findings-artifact\`, the artifact's name`));
    return undefined;
  }
  if (workflow === '' && run === '')
    wrong.push(
      'input `findings-artifact` needs `findings-workflow`, such as `export-findings.yml`, or `findings-run-id`',
    );
  // What upload-artifact refuses: https://github.com/actions/upload-artifact
  if (/[":<>|*?\r\n\\/]/.test(name))
    wrong.push(`input \`findings-artifact\` is ${quote(name)}; expected the name of one artifact`);
  if (workflow !== '' && !/^[^/\\]+\.ya?ml$/.test(workflow))
    wrong.push(
      `input \`findings-workflow\` is ${quote(workflow)}; expected a file name such as \`export-findings.yml\``,
    );
  if (run !== '' && !/^[1-9]\d{0,14}$/.test(run))
    wrong.push(`input \`findings-run-id\` is ${quote(run)}; expected the number of a run`);
  return { name, workflow: workflow === '' ? undefined : workflow, run: run === '' ? undefined : Number(run) };
}

/**
 * The inputs together with the config file, on top of what it extends; only the file of the default name may be missing.
 * Throws a `UserError` naming all that is wrong in the file.
 */
export function readConfig(inputs: Inputs, file: SourceFile | undefined, below?: FromFile): Config {
  if (file === undefined && inputs.config !== inputDefaults.config)
    throw new UserError(
      `config ${quote(inputs.config)} does not exist at the base commit`,
      'commit it there, or take the input `config` away',
    );
  return { ...inputs, ...(file === undefined ? noConfigFile : readConfigFile(file, below)) };
}

/** Comma- or newline-separated items; commas inside braces belong to a glob. */
export function splitList(text: string): readonly string[] {
  return text
    .split(/\r?\n|,(?![^{\n]*\})/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
