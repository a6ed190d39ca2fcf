/** A repository of which some files are no text: links, and what cannot be read. */
import type { Blob, Repository } from '../../src/world/repository.js';

/** The repository with these blobs at these paths. */
export function withBlobs(repository: Repository, blobs: Readonly<Record<string, Blob>>): Repository {
  const names = Object.keys(blobs);
  return {
    ...repository,
    pathsAtBase: async () => {
      const { paths, gaps } = await repository.pathsAtBase();
      return { paths: [...paths, ...names], links: names.filter((name) => blobs[name]?.kind === 'link'), gaps };
    },
    read: async (refs) => {
      const read = await repository.read(refs);
      return refs.map(({ path }, at) => blobs[path] ?? read[at] ?? { kind: 'missing' });
    },
  };
}
