import { describe, expect, it } from 'vitest';
import type { Part } from '../src/edits/plan.js';
import type { Plan } from '../src/publish/plan.js';
import { acceptAll } from './support/accept.js';
import { applyPatch } from './support/apply-patch.js';
import { commentsIn, fixtureNames, loadFixture, patchIn, runOn } from './support/fixture.js';

describe.each(fixtureNames())('%s', async (name) => {
  const pull = loadFixture(name);
  const { report, plan } = await runOn(pull);
  const comments = commentsIn(plan);
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

  it('plans what is expected', async () => {
    await expect(shown(plan)).toMatchFileSnapshot(`../fixtures/${name}/expected/plan.json`);
  });

  it('writes the expected summary', async () => {
    await expect(plan.summary).toMatchFileSnapshot(`../fixtures/${name}/expected/summary.md`);
  });

  it('writes the expected summary comment, in at most 4 KB', async () => {
    const { write } = plan.comments.summary;
    if (write?.when !== 'always') return;
    if (report.suggestions.length + report.outside.length > 0)
      await expect(write.body).toMatchFileSnapshot(`../fixtures/${name}/expected/summary-comment.md`);
    if (pull.inputs.get('comment') !== 'summary') expect(Buffer.byteLength(write.body)).toBeLessThanOrEqual(4_096);
  });

  it('writes a patch that git applies, to exactly what was proved', async () => {
    const patch = patchIn(plan);
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

/** The plan without what has a file of its own: the summary, which the summary comment repeats, and the patch. */
function shown({ outputs, annotations, notices, conclusion, comments, report }: Plan): string {
  const { write, deletions } = comments.summary;
  const refused = write?.refused?.sections.map(({ fingerprint }) => fingerprint);
  const summary = { deletions, write: write === undefined ? null : { ...write, body: '…', refused } };
  const parts = { outputs, annotations, notices, conclusion, comments: { ...comments, summary } };
  const asJson: unknown = JSON.parse(report ?? 'null');
  return `${JSON.stringify({ ...parts, report: asJson }, undefined, 2)}\n`;
}

function removedBy(parts: readonly Part[]): readonly string[] {
  return parts.flatMap(({ policy, dropped }) => dropped.map((name) => `${policy.at.path} ${policy.at.name} ${name}`));
}
