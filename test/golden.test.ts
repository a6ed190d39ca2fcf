import { describe, expect, it } from 'vitest';
import type { Part } from '../src/edits/plan.js';
import { acceptAll } from './support/accept.js';
import { applyPatch } from './support/apply-patch.js';
import { commentsIn, fixtureNames, loadFixture, runOn } from './support/fixture.js';

describe.each(fixtureNames())('%s', async (name) => {
  const pull = loadFixture(name);
  const { report, effects } = await runOn(pull);
  const comments = commentsIn(effects);
  const commented = [...new Set(comments.map(({ path }) => path))];
  const accepted = new Map(
    commented.map((path) => [
      path,
      acceptAll(
        pull.head.get(path) ?? '',
        comments.filter((each) => each.path === path),
      ),
    ]),
  );

  it('plans the expected effects', async () => {
    const shown = effects
      .filter(({ kind }) => kind !== 'write-summary' && kind !== 'write-file')
      .map((effect) => (effect.kind === 'write-summary-comment' ? { ...effect, body: '…' } : effect));
    await expect(`${JSON.stringify(shown, undefined, 2)}\n`).toMatchFileSnapshot(
      `../fixtures/${name}/expected/effects.json`,
    );
  });

  it('writes the expected summary', async () => {
    const [summary] = effects.flatMap((effect) => (effect.kind === 'write-summary' ? [effect.markdown] : []));
    await expect(summary).toMatchFileSnapshot(`../fixtures/${name}/expected/summary.md`);
  });

  it('writes a patch that git applies, to exactly what was proved', async () => {
    const [patch = ''] = effects.flatMap((effect) => (effect.kind === 'write-file' ? [effect.text] : []));
    if (patch !== '') await expect(patch).toMatchFileSnapshot(`../fixtures/${name}/expected/refine.patch`);
    const after = new Map(report.refined.map((file) => [file.path, file.after]));
    expect(applyPatch(pull.head, patch)).toEqual(new Map([...pull.head, ...after]));
  });

  it('reads as expected once accepted', async () => {
    for (const [path, text] of accepted)
      await expect(text).toMatchFileSnapshot(`../fixtures/${name}/expected/accepted/${path}`);
  });

  it('says nothing again, once accepted, but what lay outside the diff', async () => {
    const again = await runOn({ ...pull, head: new Map([...pull.head, ...accepted]) });
    const outside = new Set(report.outside.flatMap(({ parts }) => removedBy(parts)));
    expect(
      again.report.suggestions
        .filter(({ replacement }) => accepted.has(replacement.path))
        .flatMap(({ parts }) => removedBy(parts))
        .filter((each) => !outside.has(each)),
    ).toEqual([]);
  });
});

function removedBy(parts: readonly Part[]): readonly string[] {
  return parts.flatMap(({ policy, dropped }) => dropped.map((name) => `${policy.at.path} ${policy.at.name} ${name}`));
}
