/** What a plan says in one place is what it does in another. */
import { describe, expect, it } from 'vitest';
import { planOf } from '../../src/publish/index.js';
import type { Posting } from '../../src/publish/posting.js';
import type { PostedComment } from '../../src/review/snapshot.js';
import { words } from '../../src/text/message.js';
import { commentsIn, fixtureNames, loadFixture, runOn, type Run, posting } from '../support/fixture.js';

interface Listed {
  readonly path: string;
  readonly startLine: number;
  readonly line: number;
  readonly body: string;
}

/** The comments that the JSON report lists. */
function listedIn({ plan }: Pick<Run, 'plan'>): readonly Listed[] {
  return (JSON.parse(plan.report ?? '') as { readonly comments: readonly Listed[] }).comments;
}

const posted = ({ plan }: Pick<Run, 'plan'>): readonly string[] => commentsIn(plan).map(({ body }) => body);

/** The comments of a plan as GitHub gives them back once they are posted. */
function afterwards(run: Run): readonly PostedComment[] {
  const onLines = commentsIn(run.plan).map(({ fingerprint, body, path, first, last }, index): PostedComment => ({
    ...{ kind: 'suggestion', id: index + 1, fingerprint, body, path, standing: 'open' },
    lines: { first, last },
  }));
  const onFiles = run.plan.comments.onFiles.map(({ comment: { fingerprint, body, path } }, index): PostedComment => ({
    ...{ kind: 'file', id: 1_000 + index, fingerprint, body, path, lines: undefined, standing: 'open' },
  }));
  return [...onLines, ...onFiles];
}

const scoped = async (name: string, inputs: Readonly<Record<string, string>>): Promise<Run> => {
  const pull = loadFixture(name);
  return runOn({ ...pull, inputs: new Map([...pull.inputs, ...Object.entries(inputs)]) });
};

describe.each([{}, { scope: 'prod' }, { scope: 'prod', 'max-comments': '1' }])('with %j', (inputs) => {
  it.each(fixtureNames())('the JSON report lists what is posted: %s', async (name) => {
    const run = await scoped(name, inputs);
    if (run.config.comment !== 'review') return;
    expect(listedIn(run).map(({ body }) => body)).toEqual(posted(run));
    expect(run.plan.outputs.suggestions).toBe(String(posted(run).length));
  });
});

describe('a second run', () => {
  it('lists what stands, posts nothing and warns of nothing that has its comment', async () => {
    const first = await scoped('summary-of-many-kinds', { scope: 'prod' });
    expect(posted(first).length).toBeGreaterThan(0);
    const plan = planOf(first.report, first.config, posting, afterwards(first));
    expect(listedIn({ plan })).toEqual(listedIn(first));
    const { review, onFiles, edits, deletions } = plan.comments;
    expect([review, onFiles, edits, deletions]).toEqual([undefined, [], [], []]);
    expect(plan.annotations).toEqual(first.plan.annotations);
  });
});

/** Every text that stands on the pull request, and the blocks in it that show a change. */
const standing = ({ plan: { comments } }: Pick<Run, 'plan'>): readonly string[] => [
  ...(comments.review?.posts ?? []).map(({ comment: { body } }) => body),
  ...comments.onFiles.map(({ comment: { body } }) => body),
  ...(comments.summary.write?.when === 'always' ? [comments.summary.write.body] : []),
];
const changesIn = (body: string): readonly string[] => body.match(/^```(?:diff|suggestion)\n[\s\S]*?^```$/gm) ?? [];

describe('on the pull request', () => {
  it('no change stands twice, and with `comment: review` none in the summary comment, of at most 4 KB', async () => {
    let summaries = 0;
    for (const name of fixtureNames())
      for (const inputs of [{}, { 'max-comments': '1' }]) {
        const run = await scoped(name, { ...inputs, comment: 'review', 'new-permissions': 'refine' });
        const changes = standing(run).flatMap((body) =>
          changesIn(body).map((each) => `${body.split('\n')[0]} ${each}`),
        );
        expect(changes, name).toEqual([...new Set(changes)]);
        const { write } = run.plan.comments.summary;
        if (write?.when !== 'always') continue;
        summaries++;
        expect(changesIn(write.body), name).toEqual([]);
        expect(Buffer.byteLength(write.body), name).toBeLessThanOrEqual(4_096);
      }
    expect(summaries).toBeGreaterThan(10);
  });

  it('a summary comment of the last version is known, and edited in place', async () => {
    const first = await scoped('summary-of-many-kinds', {});
    const known: PostedComment = {
      ...{ kind: 'summary', id: 9, fingerprint: '0', path: '', lines: undefined, standing: 'open' },
      body: '<!-- iam-policy-refiner:summary:0 -->\n## IAM least privilege: ❌ fail\n\n- 46 unused permissions',
    };
    const { comments } = planOf(first.report, first.config, posting, [known]);
    expect(comments.summary).toMatchObject({ deletions: [], write: { id: 9, when: 'always' } });
    const again = planOf(first.report, first.config, posting, [{ ...known, body: comments.summary.write?.body ?? '' }]);
    // Only if GitHub refuses comments.
    expect(again.comments.summary).toMatchObject({ deletions: [], write: { when: 'after-refusal' } });
    const settled = planOf(first.report, first.config, posting, [
      ...afterwards(first),
      { ...known, body: again.comments.summary.write?.body ?? '' },
    ]);
    expect(settled.comments.summary).toEqual({ deletions: [], write: undefined });
  });
});

describe('a run that may not post', () => {
  const off = (isFault: boolean): Posting => ({ kind: 'off', why: words('the pull request is closed'), isFault });

  it('plans no comment and no notice, warns of every suggestion, and concludes the same', async () => {
    for (const name of fixtureNames()) {
      const { report, config, plan: loud } = await runOn(loadFixture(name));
      const { comments, ...plan } = planOf(report, config, off(false), []);
      const { review, onFiles, edits, deletions, summary, unposted } = comments;
      const nothing = [undefined, [], [], [], { deletions: [], write: undefined }, []];
      expect([review, onFiles, edits, deletions, summary, unposted]).toEqual(nothing);
      expect(plan.notices).toEqual([]);
      const same = ['summary', 'report', 'outputs', 'files', 'conclusion'] as const;
      for (const each of same) expect(plan[each]).toEqual(loud[each]);
      expect(plan.annotations.slice(0, report.suggestions.length).map(({ path, line }) => ({ path, line }))).toEqual(
        report.suggestions.map(({ replacement: { path, first: line } }) => ({ path, line })),
      );
    }
  });

  it('is told in the summary where nobody chose that', async () => {
    const { report, config } = await runOn(loadFixture('summary-of-many-kinds'));
    expect(planOf(report, config, off(true), []).comments.unposted).toHaveLength(1);
  });
});
