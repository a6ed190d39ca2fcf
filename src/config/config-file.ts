/**
 * The config file: YAML, read at the base commit.
 *
 * Everything that is wrong with it is told in one error; an unknown key is told
 * with the nearest known one.
 *
 *   policies:
 *     - paths: [policies/deploy/**]
 *       principals: [arn:aws:iam::123456789012:role/MyRole]
 *       findings: [.github/iam-findings/my-role.json]
 *   missing: unused-nothing
 */
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { reasonOf, UserError } from '../errors.js';
import { arnOf, type Arn } from '../policy/names.js';
import { parsePattern } from '../policy/pattern.js';
import type { KeepEntry } from '../refine/keep.js';
import type { Mapping, Missing } from '../match/match.js';
import type { SourceFile } from '../text/file.js';
import { nearest, quote } from '../text/nearest.js';

/** What the file says. */
export interface FromFile {
  readonly mappings: readonly Mapping[];
  readonly keep: readonly KeepEntry[];
  /** What a principal without a finding means, where an entry does not say. */
  readonly missing: Missing | undefined;
  /** Whether the names of JSON files say whose policies they hold. */
  readonly nameConvention: boolean;
  /** Whether what a pull request adds to keep-lists passes its own gate, or only holds suggestions back. */
  readonly keepInPullRequest: 'hold' | 'accept';
}

/** What is said where there is no file. */
export const noConfigFile: FromFile = {
  mappings: [],
  keep: [],
  missing: undefined,
  nameConvention: false,
  keepInPullRequest: 'hold',
};

/** Throws a `UserError` naming all that is wrong in the file. */
export function readConfigFile({ path, text }: SourceFile): FromFile {
  const wrong: string[] = [];
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { prettyErrors: true, lineCounter });
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
  const read: FromFile = wrong.length > 0 || isEmpty ? noConfigFile : readRoot(content, wrong);
  if (wrong.length > 0) {
    throw new UserError(
      `config \`${path}\`: ${wrong.join('; ')}`,
      'correct it on the base branch: the config is read there, not from the pull request',
      { place: { path, line: lineCounter.linePos(offsetOf(document, wrong[0] ?? '')).line } },
    );
  }
  return read;
}

/** Where the file is wrong: where it does not parse, else at the entry that the sentence starts with, else at its start. */
function offsetOf(document: Pick<Document, 'errors' | 'getIn'>, sentence: string): number {
  const [error] = document.errors;
  if (error !== undefined) return error.pos[0];
  const [, key, number] = /^`(policies|keep)` entry (\d+)/.exec(sentence) ?? [];
  const node = key === undefined ? undefined : document.getIn([key, Number(number) - 1], true);
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

type Fields = Readonly<Record<string, unknown>>;

function readRoot(content: unknown, wrong: string[]): FromFile {
  const keys = ['policies', 'keep', 'missing', 'name-convention', 'keep-in-pull-request'];
  const root = fieldsOf(content, 'the file', keys, wrong);
  return {
    mappings: listIn(root, 'policies', wrong).map((each, index) =>
      readMapping(each, `\`policies\` entry ${index + 1}`, wrong),
    ),
    keep: listIn(root, 'keep', wrong).map((each, index) => readKeep(each, `\`keep\` entry ${index + 1}`, wrong)),
    missing: missingIn(root, 'the file', wrong),
    nameConvention: isOn(root, 'name-convention', wrong),
    keepInPullRequest: keepInPullRequestIn(root, wrong),
  };
}

function keepInPullRequestIn(fields: Fields, wrong: string[]): FromFile['keepInPullRequest'] {
  const value = fields['keep-in-pull-request'] ?? 'hold';
  if (value === 'hold' || value === 'accept') return value;
  wrong.push('the file: expected `hold` or `accept` under `keep-in-pull-request`');
  return 'hold';
}

function missingIn(fields: Fields, where: string, wrong: string[]): Missing | undefined {
  const value = fields['missing'];
  if (value === undefined || value === null) return undefined;
  if (value === 'unused-nothing' || value === 'ignore') return value;
  wrong.push(`${where}: expected \`unused-nothing\` or \`ignore\` under \`missing\``);
  return undefined;
}

function isOn(fields: Fields, key: string, wrong: string[]): boolean {
  const value = fields[key] ?? false;
  if (typeof value === 'boolean') return value;
  wrong.push(`the file: expected \`true\` or \`false\` under ${quote(key)}`);
  return false;
}

function listIn(root: Fields, key: string, wrong: string[]): readonly unknown[] {
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
  const fields = fieldsOf(content, where, ['paths', 'principals', 'findings', 'missing'], wrong);
  const paths = textsIn(fields, 'paths', where, wrong);
  const findings = textsIn(fields, 'findings', where, wrong);
  const principals = arnsIn(fields, where, wrong);
  if (paths.length === 0) wrong.push(`${where}: expected at least one glob under \`paths\``);
  if (principals.length + findings.length === 0) wrong.push(`${where}: expected \`principals\` or \`findings\``);
  return { paths, principals, findings, missing: missingIn(fields, where, wrong) };
}

function arnsIn(fields: Fields, where: string, wrong: string[]): readonly Arn[] {
  return textsIn(fields, 'principals', where, wrong).flatMap((text): readonly Arn[] => {
    const arn = arnOf(text);
    if (arn === undefined) {
      wrong.push(`${where}: ${quote(text)} is not an ARN; expected one like \`arn:aws:iam::123456789012:role/MyRole\``);
    }
    return arn === undefined ? [] : [arn];
  });
}

function fieldsOf(content: unknown, where: string, known: readonly string[], wrong: string[]): Fields {
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
function textsIn(fields: Fields, key: string, where: string, wrong: string[]): readonly string[] {
  const value = fields[key];
  if (value === undefined || value === null) return [];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = values.filter((each) => typeof each === 'string');
  if (texts.length < values.length) wrong.push(`${where}: expected texts under ${quote(key)}`);
  return texts;
}
