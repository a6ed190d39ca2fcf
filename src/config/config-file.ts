/**
 * The config file: YAML, read at the base commit.
 *
 * Everything that is wrong with it is told in one error, each with its line and each once;
 * an unknown key is told with the nearest known one.
 *
 *   extends: my-org/iam//presets/base.yml@v3
 *   accounts: {prod: '123456789012'}
 *   policies:
 *     - paths: [policies/deploy/**]
 *       principals: [arn:aws:iam::123456789012:role/MyRole]
 *       findings: [.github/iam-findings/my-role.json]
 *   missing: unused-nothing
 */
import { UserError } from '../errors.js';
import type { AccountNames, Mapping, Missing } from '../match/match.js';
import { parsePattern } from '../policy/pattern.js';
import type { KeepEntry } from '../refine/keep.js';
import type { SourceFile } from '../text/file.js';
import { quote } from '../text/nearest.js';
import { namesIn } from '../text/named-glob.js';
import {
  choiceIn,
  fieldsOf,
  isGiven,
  parseYaml,
  tell,
  tellMissing,
  textsIn,
  type Fields,
  type Parsed,
} from './flaws.js';
import { arnsIn, readMapping } from './policies-entry.js';
import { presetsIn, type PresetRef } from './preset-ref.js';
import { readSweep, sweepDefaults, type SweepSettings } from './sweep-section.js';

/** What the file says. */
export interface FromFile {
  /** The presets that it extends, in their order. */
  readonly extends: readonly PresetRef[];
  readonly mappings: readonly Mapping[];
  readonly keep: readonly KeepEntry[];
  /** What a principal without a finding means, where an entry does not say. */
  readonly missing: Missing | undefined;
  /** Whether the names of JSON files say whose policies they hold. */
  readonly nameConvention: boolean;
  /** All accounts that there are, by name; absent where the file lists none. */
  readonly accounts?: AccountNames | undefined;
  /** Whether what a pull request adds to keep-lists passes its own gate, or only holds suggestions back. */
  readonly keepInPullRequest: 'hold' | 'accept';
  /** Whether the override label counts where the author of the pull request has set it. */
  readonly overrideByAuthor: 'refuse' | 'accept';
  readonly sweep: SweepSettings;
}

/** What is said where there is no file. */
export const noConfigFile: FromFile = {
  extends: [],
  mappings: [],
  keep: [],
  missing: undefined,
  nameConvention: false,
  keepInPullRequest: 'hold',
  overrideByAuthor: 'refuse',
  sweep: sweepDefaults,
};

/**
 * What the file says on top of what it extends; by itself where that is not given. Throws a `UserError` naming all that
 * is wrong in the file.
 */
export function readConfigFile({ path, text }: SourceFile, below?: FromFile): FromFile {
  const parsed = parseYaml(text);
  const { content, flaws } = parsed;
  const isEmpty = content === null || content === undefined;
  const read = isEmpty ? { ...(below ?? noConfigFile), extends: [] } : readRoot(parsed, below);
  const [first] = flaws.sort((one, other) => one.line - other.line);
  if (first === undefined) return read;
  const told = flaws.map(({ line, what }) => (/ at line \d/.test(what) ? what : `line ${line}: ${what}`));
  throw new UserError(
    `config \`${path}\`: ${[...new Set(told)].join('; ')}`,
    'correct it on the base branch: the config is read there, not from the pull request',
    { place: { path, line: first.line } },
  );
}

function readRoot(parsed: Parsed, below: FromFile | undefined): FromFile {
  const keys = [
    'extends',
    'accounts',
    'policies',
    'keep',
    'missing',
    'name-convention',
    'keep-in-pull-request',
    'override-by-author',
    'sweep',
  ];
  const root = fieldsOf(parsed, [], parsed.content, 'the file', keys);
  const under = below ?? noConfigFile;
  if (root === undefined) return under;
  const presets = presetsIn(root);
  const accounts = withAccounts(under.accounts, readAccounts(root));
  // What it extends may list accounts.
  const known = below === undefined && presets.length > 0 ? (accounts ?? new Map()) : accounts;
  const mappings = listIn(root, 'policies').flatMap((each, index) => readMapping(parsed, each, index, known) ?? []);
  const keep = listIn(root, 'keep').flatMap((each, index) => readKeep(parsed, each, index) ?? []);
  return {
    extends: presets,
    mappings: [...under.mappings, ...mappings],
    keep: [...under.keep, ...keep],
    missing: choiceIn(root, 'missing', ['unused-nothing', 'ignore']) ?? under.missing,
    nameConvention: isOn(root, 'name-convention') ?? under.nameConvention,
    keepInPullRequest: choiceIn(root, 'keep-in-pull-request', ['hold', 'accept']) ?? under.keepInPullRequest,
    overrideByAuthor: choiceIn(root, 'override-by-author', ['refuse', 'accept']) ?? under.overrideByAuthor,
    sweep: readSweep(parsed, root.values.get('sweep'), under.sweep),
    ...(accounts === undefined ? {} : { accounts }),
  };
}

/** All names; the own file's word goes. */
function withAccounts(under: AccountNames | undefined, own: AccountNames | undefined): AccountNames | undefined {
  return under === undefined || own === undefined ? (own ?? under) : new Map([...under, ...own]);
}

/** Names and account ids. A number would lose its leading zeros, so ids are texts. */
function readAccounts(root: Fields): AccountNames | undefined {
  const content = root.values.get('accounts');
  if (content === undefined || content === null) return undefined;
  if (typeof content !== 'object' || Array.isArray(content) || Object.keys(content).length === 0) {
    tell(root, 'accounts', "expected names with account ids under `accounts`, such as `prod: '123456789012'`");
    return new Map();
  }
  const accounts = new Map<string, string>();
  for (const [name, id] of Object.entries(content) as readonly (readonly [string, unknown])[]) {
    if (typeof id === 'string' && /^\d{12}$/.test(id)) accounts.set(name, id);
    else
      root.parsed.tell(
        ['accounts', name],
        `\`accounts\`: ${quote(name)} is ${quote(String(id))}; expected twelve digits in quotes, such as \`'123456789012'\``,
      );
  }
  return accounts;
}

function isOn(root: Fields, key: string): boolean | undefined {
  const value = root.values.get(key) ?? undefined;
  if (value === undefined || typeof value === 'boolean') return value;
  tell(root, key, `expected \`true\` or \`false\` under ${quote(key)}`);
  return undefined;
}

function listIn(root: Fields, key: string): readonly unknown[] {
  const entries = root.values.get(key) ?? [];
  if (Array.isArray(entries)) return entries;
  tell(root, key, `expected a list of entries under ${quote(key)}`);
  return [];
}

function readKeep(parsed: Parsed, content: unknown, index: number): KeepEntry | undefined {
  const known = ['action', 'principals', 'paths', 'reason', 'owner', 'until'];
  const fields = fieldsOf(parsed, ['keep', index], content, `\`keep\` entry ${index + 1}`, known);
  if (fields === undefined) return undefined;
  const [action = ''] = textsIn(fields, 'action');
  const [reason = ''] = textsIn(fields, 'reason');
  const [until] = textsIn(fields, 'until');
  const [owner] = textsIn(fields, 'owner');
  const principals = arnsIn(fields);
  if (!isGiven(fields, 'action')) tellMissing(fields, 'expected an action such as `s3:Delete*` under `action`');
  else if (parsePattern(action).kind !== 'service')
    tell(fields, 'action', 'expected an action such as `s3:Delete*` under `action`');
  if (!isGiven(fields, 'reason')) tellMissing(fields, 'expected a reason under `reason`');
  else if (reason.trim() === '') tell(fields, 'reason', 'expected a reason under `reason`');
  if (until !== undefined && !isDay(until))
    tell(fields, 'until', `\`until\` is ${quote(until)}; expected a day such as \`2027-01-31\``);
  for (const arn of principals.filter((each) => namesIn(each).length > 0))
    tell(fields, 'principals', `${quote(arn)}: a \`{name}\` has no meaning under \`keep\`; write \`*\``);
  return { action, reason, owner, until, principals, paths: textsIn(fields, 'paths') };
}

/** Whether the text is a day of the calendar, as `2027-01-31`. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
