/**
 * The config of a run, with what it extends.
 *
 *   own file ─► its presets, each after those that it extends itself ─► one config, from the lowest up
 *
 * A preset is read once and counts once, where it is named first.
 */
import { readConfig, type Config, type Inputs } from '../config/config.js';
import { noConfigFile, readConfigFile, type FromFile } from '../config/config-file.js';
import type { PresetRef } from '../config/preset-ref.js';
import { UserError } from '../errors.js';
import type { SourceFile } from '../text/file.js';
import { message, type Message } from '../text/message.js';
import type { Preset, Presets } from '../world/presets.js';

/** A config and the presets in it. */
export interface Extended {
  readonly config: Config;
  /** What it extends, from the lowest up. */
  readonly presets: readonly ReadPreset[];
}

interface ReadPreset extends Preset {
  readonly ref: PresetRef;
}

/** So many presets lead to one another, and so many are read in all. */
const deepest = 3;
const most = 10;

/** The config of the file, with what it extends read. Throws a `UserError` where one of them cannot be read or is wrong. */
export async function extended(inputs: Inputs, file: SourceFile | undefined, presets: Presets): Promise<Extended> {
  if (file === undefined) return { config: readConfig(inputs, file), presets: [] };
  const read = await allBelow(readConfigFile(file).extends, presets);
  return { config: readConfig(inputs, file, stacked(read)), presets: read };
}

/**
 * The config of another version of the file, of whose presets only those count that were read already: nothing is read
 * because a pull request says so.
 */
export async function extendedByKnown(inputs: Inputs, file: SourceFile, known: readonly ReadPreset[]): Promise<Config> {
  const byKey = new Map(known.map((each) => [keyOf(each.ref), each]));
  const { extends: refs } = readConfigFile(file);
  if (refs.some((ref) => !byKey.has(keyOf(ref)))) return readConfig(inputs, file);
  const read = async (ref: PresetRef): Promise<Preset> =>
    byKey.get(keyOf(ref)) ?? Promise.reject(unfit([ref], 'it was not read'));
  return readConfig(inputs, file, stacked(await allBelow(refs, { read })));
}

/** What is told of the presets: each with the commit that was read. */
export function presetNotes(presets: readonly ReadPreset[]): readonly Message[] {
  return presets.map(({ ref, sha }) => message`the config extends ${ref.text}, read at commit ${sha}`);
}

/** The presets from the lowest up. */
async function allBelow(refs: readonly PresetRef[], presets: Presets): Promise<readonly ReadPreset[]> {
  const done = new Map<string, ReadPreset>();
  const seen = new Set<string>();
  const visit = async (ref: PresetRef, chain: readonly PresetRef[]): Promise<void> => {
    const whole = [...chain, ref];
    if (chain.some((each) => keyOf(each) === keyOf(ref))) throw unfit(whole, 'they lead in a circle');
    if (whole.length > deepest) throw unfit(whole, `presets may extend one another over ${deepest} steps`);
    if (done.has(keyOf(ref))) return;
    if (seen.add(keyOf(ref)).size > most) throw unfit(whole, `a config may extend ${most} presets in all`);
    const read = await presets.read(ref);
    for (const each of readPreset({ ref, ...read }).extends) await visit(each, whole);
    done.set(keyOf(ref), { ref, ...read });
  };
  for (const ref of refs) await visit(ref, []);
  return [...done.values()];
}

/** GitHub takes names of owners and repositories in any case. */
function keyOf({ owner, repo, path, at }: PresetRef): string {
  return `${`${owner}/${repo}`.toLowerCase()}//${path}@${at.kind === 'commit' ? at.sha : at.name}`;
}

function unfit(chain: readonly PresetRef[], why: string): UserError {
  return new UserError(
    `the config extends ${chain.map(({ text }) => `\`${text}\``).join(', which extends ')}: ${why}`,
    'extend fewer, directly from the config',
  );
}

/** What the presets say together. */
function stacked(presets: readonly ReadPreset[]): FromFile {
  return presets.reduce((below, preset) => readPreset(preset, below), noConfigFile);
}

function readPreset({ ref, text }: ReadPreset, below?: FromFile): FromFile {
  try {
    return readConfigFile({ path: ref.text, text }, below);
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    throw new UserError(
      `${cause.message}; it is a preset that the config extends`,
      `correct it in ${ref.owner}/${ref.repo}, and name the commit or the tag that has it`,
      { cause },
    );
  }
}
