/** The search for who else uses what is about to be edited: only where it matters, and never silently cut short. */
import { describe, expect, it } from 'vitest';
import { gather } from '../../src/runs/gather.js';
import { analysed } from '../../src/runs/other-users.js';
import { plain } from '../../src/text/message.js';
import type { Repository } from '../../src/world/repository.js';
import { loadFixture, nothingBut, repositoryOf, type Files } from '../support/fixture.js';

const pull = loadFixture('terraform-used-elsewhere');

async function run(repository: Repository): ReturnType<typeof analysed> {
  return analysed(await gather(nothingBut(pull.inputs), repository), repository);
}

/** The repository, and how often it is asked for files. */
function counted(repository: Repository): { readonly repository: Repository; readonly asked: () => number } {
  let asked = 0;
  return {
    asked: () => asked,
    repository: {
      ...repository,
      read: (refs) => {
        asked += 1;
        return repository.read(refs);
      },
    },
  };
}

function without(files: Files, path: string): Files {
  return new Map([...files].filter(([each]) => each !== path));
}

describe('who else uses what is about to be edited', () => {
  it('is somebody unknown where more files may use it than are read', async () => {
    const { report } = await run({ ...repositoryOf(pull), mostSearched: 1 });
    expect(report.refined).toEqual([]);
    expect(report.verdict.kind).toBe('incomplete');
    const reasons = report.outcomes.flatMap(({ why }) => (why === undefined ? [] : [plain(why)]));
    expect(reasons).toContainEqual(expect.stringContaining('who else uses it was not searched'));
  });

  it('is searched where nothing else stands in the way', async () => {
    const alone = {
      ...pull,
      base: without(pull.base, 'apps/billing/main.tf'),
      head: without(pull.head, 'apps/billing/main.tf'),
    };
    const { report } = await run(repositoryOf(alone));
    expect(report.refined.map(({ path }) => path)).toEqual(['apps/orders/common.json', 'modules/sender/main.tf']);
  });

  it('is not searched where nothing is to be edited', async () => {
    const { repository, asked } = counted(repositoryOf({ ...pull, base: pull.head }));
    await run(repository);
    expect(asked()).toBeLessThanOrEqual(2);
  });
});
