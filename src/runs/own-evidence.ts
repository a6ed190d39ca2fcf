/**
 * What the pull request makes of the config, the findings and the catalogue that it is judged by.
 *
 * They count as they are at the base. At the head they are read for validity only: what would
 * break every run once it is merged is told with its place. The one thing taken from there is
 * what the head adds to keep-lists, which holds suggestions back. No preset is read because the head names it.
 *
 *   base      head                     the run
 *   fine      fine                     goes by the base
 *   fine      broken, or gone          goes by the base, and the job fails with the place at the head
 *   broken    fine, or gone for good   checks no policy, and passes where none was changed
 *   broken    broken or untouched      ends with the place
 */
import { inputDefaults, readConfig, type Config, type Inputs } from '../config/config.js';
import { noConfigFile } from '../config/config-file.js';
import { UserError } from '../errors.js';
import { readFindings } from '../findings/index.js';
import { readInventory } from '../inventory/index.js';
import { readCatalogue } from '../policy/catalogue.js';
import type { KeepEntry } from '../refine/keep.js';
import type { BrokenEvidence } from '../review/broken-evidence.js';
import { because } from '../reasons/reason.js';
import type { SourceFile } from '../text/file.js';
import { message, plain, words, type Message } from '../text/message.js';
import type { ChangedPath } from '../world/repository.js';
import { baseOf, headOf, isAsItWas, textAt } from './changed-files.js';
import type { Surroundings } from '../world/world.js';
import type { FileCache } from './file-cache.js';
import { extended, extendedByKnown, presetNotes, type Extended } from './presets.js';

/** The config of a run, and what the pull request makes of it. */
interface ConfigOfRun {
  readonly config: Config;
  /** What is wrong with it at the base, where the pull request repairs that: then `config` says nothing. */
  readonly repaired: Message | undefined;
  readonly broken: readonly BrokenEvidence[];
  /** What the head adds to its keep-list. */
  readonly keepAdded: readonly KeepEntry[];
  /** Which presets it extends. */
  readonly notes: readonly Message[];
}

/**
 * Reads the config at the base with what it extends, and at the head for its form. Throws a `UserError` where it is
 * broken at the base and stays so.
 */
export async function configOfRun(
  { inputs, presets }: Pick<Surroundings, 'inputs' | 'presets'>,
  changes: readonly ChangedPath[],
  cache: FileCache,
): Promise<ConfigOfRun> {
  const base = await attempt(async () => extended(inputs, await cache.one(inputs.config), presets));
  const known = base.kind === 'read' ? base.value.presets : [];
  const head = await configAtHead(inputs, changes, cache, known);
  const nothing = { repaired: undefined, broken: [], keepAdded: [], notes: presetNotes(known) };
  if (base.kind === 'wrong') {
    if (head.kind === 'wrong' && head.error.message !== base.error.message) throw stillBroken(base.error, head.error);
    if (head.kind !== 'read') throw base.error;
    const why = message`${base.error.message}`;
    return { ...nothing, config: { ...inputs, ...noConfigFile }, repaired: why };
  }
  const { config } = base.value;
  if (head.kind === 'untouched') return { ...nothing, config };
  if (head.kind === 'wrong') return { ...nothing, config, broken: [brokenAt(inputs.config, head.error)] };
  const old = new Set(config.keep.map((entry) => JSON.stringify(entry)));
  return { ...nothing, config, keepAdded: head.value.keep.filter((entry) => !old.has(JSON.stringify(entry))) };
}

/** What the pull request breaks of the findings and the catalogue. */
export async function brokenAtHead(
  inputs: Inputs,
  changes: readonly ChangedPath[],
  isFindings: (path: string) => boolean,
  cache: FileCache,
): Promise<readonly BrokenEvidence[]> {
  const present = changes.filter(({ status }) => status !== 'removed');
  const findings = present.filter(({ path }) => isFindings(path)).slice(0, mostRead);
  const catalogues = present.filter(({ path }) => path === inputs.catalogue);
  const all = [...findings, ...catalogues];
  await cache.fetch([...all.map(headOf), ...findings.flatMap(baseOf)]);
  return [
    ...findings.flatMap((change) => {
      if (isAsItWas(cache, change)) return [];
      const old = new Set(baseOf(change).flatMap((ref) => textAt(cache, ref).flatMap(problemsIn).map(plain)));
      return textAt(cache, headOf(change))
        .flatMap(problemsIn)
        .filter((problem) => !old.has(plain(problem)))
        .slice(0, 1)
        .map((problem) => ({
          path: change.path,
          line: 1,
          why: because('broken-evidence')`this pull request breaks the findings file ${change.path}: ${problem}`,
        }));
    }),
    ...catalogues.flatMap((change) => textAt(cache, headOf(change)).flatMap(catalogueProblem)),
  ];
}

/** More findings files than this are not read for their form alone. */
const mostRead = 100;

function problemsIn(file: SourceFile): readonly Message[] {
  return [...readFindings(file).problems, ...readInventory([file]).problems].map(({ why }) => why);
}

function catalogueProblem({ path, text }: SourceFile): readonly BrokenEvidence[] {
  try {
    readCatalogue(path, text);
    return [];
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    return [
      {
        path,
        line: 1,
        why: because('broken-evidence')`this pull request breaks the catalogue ${path}: ${cause.message}`,
      },
    ];
  }
}

type Attempt<T> = { readonly kind: 'read'; readonly value: T } | { readonly kind: 'wrong'; readonly error: UserError };

async function attempt<T>(read: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { kind: 'read', value: await read() };
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    return { kind: 'wrong', error: cause };
  }
}

async function configAtHead(
  inputs: Inputs,
  changes: readonly ChangedPath[],
  cache: FileCache,
  known: Extended['presets'],
): Promise<Attempt<Config> | { readonly kind: 'untouched' }> {
  const path = inputs.config.replace(/^(?:\.\/)+/, '');
  const change = changes.find((each) => each.path === path && each.status !== 'removed');
  const isGone = changes.some((each) => (each.status === 'removed' ? each.path : each.previousPath) === path);
  if (change === undefined && !isGone) return { kind: 'untouched' };
  if (change === undefined)
    return inputs.config === inputDefaults.config
      ? attempt(() => Promise.resolve(readConfig(inputs, undefined)))
      : { kind: 'wrong', error: new UserError(`it is taken away, and the input \`config\` names it`, takeAway) };
  const ref = headOf(change);
  await cache.fetch([ref]);
  const blob = cache.blob(ref);
  if (blob.kind !== 'text') return { kind: 'wrong', error: new UserError('it cannot be read as text', asText) };
  return attempt(() => extendedByKnown(inputs, { path, text: blob.text }, known));
}

const takeAway = 'keep it, or take the input `config` away first';
const asText = 'commit it as a text file';

function brokenAt(path: string, { message: problem, place }: UserError): BrokenEvidence {
  const line = place?.line ?? 1;
  const why = because(
    'broken-evidence',
  )`this pull request breaks the config at ${path}:${words(String(line))}: ${problem}`;
  return { path, line, why };
}

/** Both ends are told; the place is the head's, where it can be mended. */
function stillBroken(base: UserError, head: UserError): UserError {
  return new UserError(
    `${base.message}; this pull request changes it and does not repair it: ${head.message}`,
    'correct it here: a pull request that makes the config valid passes',
    head.place === undefined ? {} : { place: head.place },
  );
}
