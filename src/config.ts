/**
 * The action's inputs and its config file → one `Config`.
 *
 * Everything that is wrong with the inputs is told in one error, and so is
 * everything that is wrong with the config file; an unknown name is told with the
 * nearest known one. The config file is YAML:
 *
 *   policies:
 *     - paths: [policies/deploy/**]
 *       principals: [arn:aws:iam::123456789012:role/MyRole]
 *       findings: [.github/iam-findings/my-role.json]
 */
import { parseDocument } from 'yaml';
import { reasonOf, UserError } from './errors.js';
import { arnOf, type Arn } from './policy/names.js';
import { parsePattern } from './policy/pattern.js';
import type { KeepEntry } from './refine/keep.js';
import type { Mapping } from './refine/match.js';
import type { SourceFile } from './text/file.js';
import { visible } from './text/message.js';

/** Every input of the action, with its default; `action.yml` and the README say the same. */
export const inputDefaults = {
  'github-token': '${{ github.token }}',
  findings: '.github/iam-findings/**/*.json',
  'findings-artifact': '',
  'findings-workflow': '',
  'findings-run-id': '',
  config: '.github/iam-policy-refiner.yml',
  catalogue: '',
  paths: '**',
  'fail-on': '',
  'max-unused': '0',
  'new-permissions': 'exempt',
  comment: 'review',
  'max-comments': '20',
  'max-age-days': '30',
  'unused-after-days': '90',
} as const;

export const outputNames = ['verdict', 'suggestions', 'unused-actions', 'policies', 'report'] as const;

export type InputName = keyof typeof inputDefaults;

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
  readonly maxComments: number;
  /** Findings older than this make the verdict incomplete. */
  readonly maxAgeDays: number;
  /** In reports of last accesses, what was not used for this long is unused. */
  readonly unusedAfterDays: number;
}

/** An artifact of a run of this repository; the newest run of the workflow, unless a run is given. */
export interface ArtifactSource {
  readonly name: string;
  /** Its file name, without the folder. */
  readonly workflow: string | undefined;
  readonly run: number | undefined;
}

export type FailOn = 'unused' | 'incomplete';

export interface Config extends Inputs {
  readonly mappings: readonly Mapping[];
  readonly keep: readonly KeepEntry[];
}

/** Reads the inputs as they were given, by name; an absent or empty one has its default. Throws a `UserError`. */
export function readInputs(given: ReadonlyMap<string, string>): Inputs {
  const wrong: string[] = [...given.keys()]
    .filter((name) => !Object.hasOwn(inputDefaults, name))
    .map((name) => `there is no input ${quote(name)}${nearest(name, Object.keys(inputDefaults))}`);
  const value = (name: InputName): string => {
    const text = given.get(name)?.trim() ?? '';
    return text === '' ? inputDefaults[name] : text;
  };
  const oneOf = <T extends string>(name: InputName, choices: readonly T[]): T | undefined => {
    const found = choices.find((choice) => choice === value(name));
    if (found === undefined)
      wrong.push(`input ${quote(name)} is ${quote(value(name))}; expected ${choices.map(quote).join(', ')}`);
    return found;
  };
  const number = (name: InputName, least: number, most: number): number => {
    const found = /^\d{1,9}$/.test(value(name)) ? Number(value(name)) : Number.NaN;
    if (found >= least && found <= most) return found;
    wrong.push(
      `input ${quote(name)} is ${quote(value(name))}; expected a whole number from ${least}${most < 1e9 ? ` to ${most}` : ''}`,
    );
    return least;
  };
  const failOn = splitList(value('fail-on')).flatMap((each): readonly FailOn[] => {
    if (each === 'unused' || each === 'incomplete') return [each];
    wrong.push(`input \`fail-on\` has ${quote(each)}; expected any of \`unused\`, \`incomplete\``);
    return [];
  });
  const inputs: Inputs = {
    findings: splitList(value('findings')),
    artifact: readArtifact(value('findings-artifact'), value('findings-workflow'), value('findings-run-id'), wrong),
    config: value('config'),
    catalogue: value('catalogue') === '' ? undefined : value('catalogue'),
    paths: splitList(value('paths')),
    failOn,
    maxUnused: number('max-unused', 0, 1e9),
    newPermissions: oneOf('new-permissions', ['exempt', 'refine']) ?? 'exempt',
    comment: oneOf('comment', ['review', 'summary', 'none']) ?? 'review',
    maxComments: number('max-comments', 0, 30),
    maxAgeDays: number('max-age-days', 0, 1e9),
    unusedAfterDays: number('unused-after-days', 1, 365),
  };
  if (wrong.length > 0)
    throw new UserError(wrong.join('; '), 'correct it under `with:` in the workflow; the README lists every input');
  return inputs;
}

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

/** The inputs together with the config file, where there is one. Throws a `UserError` naming all that is wrong in the file. */
export function readConfig(inputs: Inputs, file: SourceFile | undefined): Config {
  return { ...inputs, ...(file === undefined ? { mappings: [], keep: [] } : readConfigFile(file)) };
}

/** Comma- or newline-separated items; commas inside braces belong to a glob. */
export function splitList(text: string): readonly string[] {
  return text
    .split(/\r?\n|,(?![^{\n]*\})/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

type FromFile = Pick<Config, 'mappings' | 'keep'>;

function readConfigFile({ path, text }: SourceFile): FromFile {
  const wrong: string[] = [];
  const document = parseDocument(text, { prettyErrors: true });
  wrong.push(
    ...document.errors.map((error) =>
      reasonOf(error).replace(/:? *at line (\d+), column (\d+).*/, ' at line $1, column $2'),
    ),
  );
  let content: unknown;
  if (wrong.length === 0) {
    try {
      content = document.toJS({ maxAliasCount: 100 });
    } catch (cause) {
      wrong.push(reasonOf(cause));
    }
  }
  const isEmpty = content === null || content === undefined;
  const read: FromFile = wrong.length > 0 || isEmpty ? { mappings: [], keep: [] } : readRoot(content, wrong);
  if (wrong.length > 0) {
    throw new UserError(
      `config \`${path}\`: ${wrong.join('; ')}`,
      'correct it on the base branch: the config is read there, not from the pull request',
    );
  }
  return read;
}

function readRoot(content: unknown, wrong: string[]): FromFile {
  const root = fieldsOf(content, 'the file', ['policies', 'keep'], wrong);
  return {
    mappings: listIn(root, 'policies', wrong).map((each, index) =>
      readMapping(each, `\`policies\` entry ${index + 1}`, wrong),
    ),
    keep: listIn(root, 'keep', wrong).map((each, index) => readKeep(each, `\`keep\` entry ${index + 1}`, wrong)),
  };
}

function listIn(root: Readonly<Record<string, unknown>>, key: string, wrong: string[]): readonly unknown[] {
  const entries = root[key] ?? [];
  if (Array.isArray(entries)) return entries;
  wrong.push(`expected a list of entries under ${quote(key)}`);
  return [];
}

function readKeep(content: unknown, where: string, wrong: string[]): KeepEntry {
  const fields = fieldsOf(content, where, ['action', 'principals', 'paths', 'reason', 'owner', 'until'], wrong);
  const [action = ''] = textsIn(fields, 'action', where, wrong);
  const [reason = ''] = textsIn(fields, 'reason', where, wrong);
  const [until] = textsIn(fields, 'until', where, wrong);
  if (parsePattern(action).kind !== 'service')
    wrong.push(`${where}: expected an action such as \`s3:Delete*\` under \`action\``);
  if (reason.trim() === '') wrong.push(`${where}: expected a reason under \`reason\``);
  if (until !== undefined && !isDay(until))
    wrong.push(`${where}: \`until\` is ${quote(until)}; expected a day such as \`2027-01-31\``);
  const [owner] = textsIn(fields, 'owner', where, wrong);
  return {
    action,
    reason,
    owner,
    until,
    principals: arnsIn(fields, where, wrong),
    paths: textsIn(fields, 'paths', where, wrong),
  };
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function readMapping(content: unknown, where: string, wrong: string[]): Mapping {
  const fields = fieldsOf(content, where, ['paths', 'principals', 'findings'], wrong);
  const paths = textsIn(fields, 'paths', where, wrong);
  const findings = textsIn(fields, 'findings', where, wrong);
  const principals = arnsIn(fields, where, wrong);
  if (paths.length === 0) wrong.push(`${where}: expected at least one glob under \`paths\``);
  if (principals.length + findings.length === 0) wrong.push(`${where}: expected \`principals\` or \`findings\``);
  return { paths, principals, findings };
}

function arnsIn(fields: Readonly<Record<string, unknown>>, where: string, wrong: string[]): readonly Arn[] {
  return textsIn(fields, 'principals', where, wrong).flatMap((text): readonly Arn[] => {
    const arn = arnOf(text);
    if (arn === undefined) {
      wrong.push(`${where}: ${quote(text)} is no ARN; expected one like \`arn:aws:iam::123456789012:role/MyRole\``);
    }
    return arn === undefined ? [] : [arn];
  });
}

function fieldsOf(
  content: unknown,
  where: string,
  known: readonly string[],
  wrong: string[],
): Readonly<Record<string, unknown>> {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    wrong.push(`${where}: expected an object with ${known.map(quote).join(', ')}`);
    return {};
  }
  for (const key of Object.keys(content)) {
    if (!known.includes(key)) wrong.push(`${where}: unknown key ${quote(key)}${nearest(key, known)}`);
  }
  return Object.fromEntries(Object.entries(content));
}

/** One text or a list of texts. */
function textsIn(
  fields: Readonly<Record<string, unknown>>,
  key: string,
  where: string,
  wrong: string[],
): readonly string[] {
  const value = fields[key];
  if (value === undefined || value === null) return [];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = values.filter((each) => typeof each === 'string');
  if (texts.length < values.length) wrong.push(`${where}: expected texts under ${quote(key)}`);
  return texts;
}

function quote(text: string): string {
  return `\`${visible(text, 80)}\``;
}

/** `; did you mean …?`, where a known name is near enough. */
function nearest(name: string, known: readonly string[]): string {
  const ranked = known.map((each) => ({ each, far: distance(name, each) })).sort((a, b) => a.far - b.far);
  const best = ranked[0];
  return best !== undefined && best.far <= Math.max(2, best.each.length / 3)
    ? `, did you mean ${quote(best.each)}?`
    : ` (known: ${known.map(quote).join(', ')})`;
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
