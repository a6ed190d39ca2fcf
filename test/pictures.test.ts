/** The pictures in `docs/` are of the present output. Nothing here needs a browser. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { perform } from '../src/deliver/perform.js';
import { posterThat } from './support/poster.js';
import { refusedWith } from './support/refusals.js';
import { fingerprints, pages } from '../scripts/pictures.mjs';
import { loadFixture, runOn } from './support/fixture.js';
import { type Runner } from '../src/world/runner.js';

/** As on a pull request from a fork: https://docs.github.com/rest/pulls/reviews */
const forbidden = refusedWith(403, 'Resource not accessible by integration', 'commenting');

describe('the pictures', () => {
  it('show the summary of a run to which GitHub refused everything', async () => {
    const { plan } = await runOn(loadFixture('summary-of-many-kinds'));
    let written = '';
    const quiet = (): void => undefined;
    const runner: Runner = {
      summary: (markdown) => {
        written += markdown;
        return Promise.resolve();
      },
      report: () => Promise.resolve(''),
      file: () => Promise.resolve('refine.patch'),
      output: quiet,
      log: quiet,
      warn: quiet,
      notice: quiet,
      fail: quiet,
    };
    const no = (): Promise<never> => Promise.reject(forbidden);
    const poster = posterThat(no);
    await perform(plan, runner, poster);
    await expect(written).toMatchFileSnapshot('../fixtures/summary-of-many-kinds/expected/refused.md');
    expect(written).toContain('### Not posted');
  });

  it('are made from what the engine says now; if not, run `npm run pictures`', () => {
    const recorded: unknown = JSON.parse(readFileSync('docs/pictures.json', 'utf8'));
    expect(recorded).toEqual(fingerprints());
  });

  it('are all there, in light and dark, small enough for a page, and on a page', () => {
    const prose = ['README.md', 'docs/comments.md', 'docs/sweep.md'].map((path) => readFileSync(path, 'utf8')).join('\n');
    const names = pages().map(({ name }) => `docs/${name}.png`);
    expect(names).toHaveLength(10);
    for (const name of names) {
      expect([name, existsSync(name)]).toEqual([name, true]);
      expect([name, statSync(name).size < 350_000]).toEqual([name, true]);
      expect(prose).toContain(name.replace(name.startsWith('docs/review') ? '' : 'docs/', ''));
    }
  });

  it('hold the words of the summary and of the comment', () => {
    const html = pages()
      .map((each) => each.html)
      .join('\n');
    for (const words of ['❌ fail', 'Suggested change', 'Commit suggestion', 'Not posted', '░ can be removed', 'wants to merge', 'Tick a box'])
      expect(html).toContain(words);
  });
});
