/**
 * The config and the catalogue at a commit → what judges, where nothing else is read there.
 */
import type { Config } from '../config/config.js';
import type { Catalogue } from '../policy/catalogue.js';
import type { Repository } from '../world/repository.js';
import type { Surroundings } from '../world/world.js';
import { cacheFiles } from './file-cache.js';
import { catalogueFrom } from './gather.js';
import { extended } from './presets.js';

/** What a run goes by that is no evidence. */
interface GoneBy {
  readonly config: Config;
  /** `undefined` for the bundled one. */
  readonly catalogue: Catalogue | undefined;
}

/** The config and the catalogue of a repository at its head. Throws a `UserError` where one of them cannot be read. */
export async function configAt(
  { inputs, local, presets }: Pick<Surroundings, 'inputs' | 'local' | 'presets'>,
  repository: Repository,
): Promise<GoneBy> {
  const paths = [inputs.config, inputs.catalogue ?? ''].map((path) => path.replace(/^\.\//, ''));
  const atHead: Repository = {
    ...repository,
    read: (refs) => repository.read(refs.map(({ path }) => ({ version: 'head', path }))),
  };
  const cache = cacheFiles(atHead, local, paths);
  const { config } = await extended(inputs, await cache.one(inputs.config), presets);
  return { config, catalogue: await catalogueFrom(cache, inputs) };
}
