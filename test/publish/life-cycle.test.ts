import { describe, expect, it } from 'vitest';
import { duplicatesAmong, planLifeCycle, sameText } from '../../src/publish/comments/life-cycle.js';
import type { Wanted } from '../../src/publish/comments/said-before.js';
import {
  distinct,
  heldLine,
  marker,
  pathDigest,
  readMarker,
  restFingerprint,
} from '../../src/publish/comments/marker.js';
import type { Report } from '../../src/review/report.js';
import type { PostedComment } from '../../src/review/snapshot.js';
import { loadFixture, runOn } from '../support/fixture.js';

const { report: example } = await runOn(loadFixture('json-worked-example'));
/** A report that could look at everything and has nothing to say. */
const report: Report = { ...example, outcomes: [], suggestions: [], outside: [], gaps: [] };
const options = { most: 20, scope: '', restsOf: () => [] };
const fingerprint = (subject: number): string => `${pathDigest('a.json')}${String(subject).padStart(16, '0')}`;

describe('planLifeCycle', () => {
  it('opens no more comments than are allowed, those that stand included', () => {
    const posted = [0, 1].map((each) => comment(each));
    const all = [0, 1, 2, 3, 4].map(wanted);
    const { posts, left, crowdedOut } = planLifeCycle(all, posted, report, { ...options, most: 3 });
    expect(posts.map(({ comment: { fingerprint: each } }) => each)).toEqual([fingerprint(2)]);
    expect([left, crowdedOut]).toEqual([all.slice(3), 2]);
  });

  it('touches at most 60 comments in a run, says how many are left, and says new things first', () => {
    const posted = Array.from({ length: 80 }, (_, index) => comment(100 + index));
    const plan = planLifeCycle([0, 1].map(wanted), posted, report, options);
    expect([plan.posts.length, plan.deletions.length, plan.postponed]).toEqual([2, 58, 22]);
  });

  it('counts what one run cannot post any more among what is left', () => {
    const all = Array.from({ length: 4 }, (_, index) => wanted(index));
    // Each takes the place of 29 comments that lost their lines.
    const posted = all.flatMap((_, index) =>
      Array.from({ length: 29 }, (__, copy) => comment(index, { id: 100 * index + copy, lines: undefined })),
    );
    const plan = planLifeCycle(all, posted, report, options);
    expect([plan.posts.length, plan.left.length, plan.crowdedOut, plan.postponed]).toEqual([2, 2, 0, 2]);
  });

  it.each<{ name: string; changes: Partial<Report> }>([
    { name: 'gaps', changes: { gaps: [{ words: ['x'], atoms: [] }] } },
    {
      name: 'an unread policy',
      changes: {
        outcomes: example.outcomes.slice(0, 1).map((each) => ({
          ...each,
          kind: 'skipped',
          incomplete: true,
          statement: undefined,
          at: { ...each.at, path: 'a.json' },
        })),
      },
    },
  ])('deletes nothing where it is blind because of $name', ({ changes }) => {
    expect(planLifeCycle([], [comment(1)], report, options).deletions).toHaveLength(1);
    expect(planLifeCycle([], [comment(1)], { ...report, ...changes }, options).deletions).toEqual([]);
  });

  it.each<{ standing: PostedComment['standing']; does: string }>([
    { standing: 'open', does: 'deletes' },
    { standing: 'answered', does: 'edits' },
    { standing: 'dismissed', does: 'leaves' },
    { standing: 'unknown', does: 'leaves' },
  ])('$does what no longer applies and is $standing', ({ standing, does }) => {
    const { edits, deletions } = planLifeCycle([], [comment(1, { standing })], report, options);
    expect([edits.length, deletions.length]).toEqual([does === 'edits' ? 1 : 0, does === 'deletes' ? 1 : 0]);
    const [edit] = edits;
    const noted = comment(1, { standing, body: edit?.body ?? '' });
    expect(planLifeCycle([], [noted], report, options).edits).toEqual([]);
  });

  it('does not say on the file what was settled on the lines', () => {
    const onFile: Wanted = { path: 'a.json', body: 'other', fingerprint: fingerprint(1) };
    const { posts } = planLifeCycle([onFile], [comment(1, { standing: 'dismissed' })], report, options);
    expect(posts).toEqual([]);
  });
});

describe('what has no comment of its own', () => {
  const restsOf = (crowded: readonly Wanted[]): readonly Wanted[] =>
    crowded.length === 0 ? [] : [restOf(crowded.map((each) => each.fingerprint))];
  const tight = { ...options, most: 1, restsOf };
  const two = [0, 1].map(wanted);
  const rest = restOf([fingerprint(1)]);
  const posted = (changes: Partial<PostedComment> = {}): PostedComment =>
    comment(9, { ...rest, kind: 'file', lines: undefined, ...changes });

  it('stands in one comment for the rest of its file, and is not counted as left out', () => {
    const plan = planLifeCycle(two, [], report, tight);
    expect(plan.posts.map(({ comment: each }) => each)).toEqual([two[0], rest]);
    expect([plan.left, plan.crowdedOut, plan.together, plan.onRests]).toEqual([[], 0, [two[1]], [rest]]);
  });

  it('is said once: a second run does nothing', () => {
    const plan = planLifeCycle(two, [comment(0), posted()], report, tight);
    expect([plan.posts, plan.edits, plan.deletions]).toEqual([[], [], []]);
  });

  it('gets one once there is room, after it has gone from the other, whatever GitHub refuses', () => {
    const idsOf = (plan: typeof next): readonly unknown[] =>
      plan.posts.map(({ comment: each, replaces }) => [each.fingerprint, replaces.map(({ id }) => id)]);
    const next = planLifeCycle([1, 2].map(wanted), [posted(restOf([1, 2].map(fingerprint)))], report, tight);
    expect(idsOf(next)).toEqual([
      [fingerprint(1), [10]],
      [restOf([fingerprint(2)]).fingerprint, [10]],
    ]);
    const last = planLifeCycle(two.slice(1), [posted()], report, tight);
    expect(idsOf(last)).toEqual([[fingerprint(1), [10]]]);
    expect([next.edits, next.deletions, last.edits, last.deletions]).toEqual([[], [], [], []]);
  });

  it.each(['answered', 'dismissed', 'unknown'] as const)('is never raised again once the other is %s', (standing) => {
    const settled = posted({ standing });
    const plan = planLifeCycle(two, [settled], report, options);
    expect(plan.posts.map(({ comment: each }) => each)).toEqual([two[0]]);
    expect([plan.edits, plan.deletions, plan.left]).toEqual([[], [], []]);
    // The file is gone: what was said of it is known by the rest of the fingerprint.
    const renamed = `${pathDigest('b.json')}${fingerprint(1).slice(8)}`;
    const here: Report = { ...report, outside: [outsideOf('b.json')] };
    expect(
      planLifeCycle([{ ...wanted(1), path: 'b.json', fingerprint: renamed }], [settled], here, options).posts,
    ).toEqual([]);
  });

  it('is known again also where the answered comment has become a note', () => {
    const { edits } = planLifeCycle([], [posted({ standing: 'answered' })], report, tight);
    expect(edits[0]?.body).toMatch(/no longer applies/);
    const note = posted({ standing: 'answered', body: edits[0]?.body ?? '' });
    expect(planLifeCycle(two.slice(1), [note], report, options).posts).toEqual([]);
  });

  it('leaves the comment of its own that lost its lines, and is not said twice', () => {
    const plan = planLifeCycle(two, [comment(0), comment(1, { lines: undefined })], report, tight);
    expect(plan.posts).toMatchObject([{ comment: rest, replaces: [{ id: 2 }] }]);
    expect(plan.deletions).toEqual([]);
  });
});

describe('a comment of an earlier version, on all services of a statement', () => {
  const apart = [0, 1].map((subject) => ({ ...wanted(subject), formerly: [fingerprint(7)] }));
  const fingerprintsOf = (posts: readonly { readonly comment: Wanted }[]): readonly string[] =>
    posts.map(({ comment: each }) => each.fingerprint);

  it('becomes the first of those that take its place', () => {
    const plan = planLifeCycle(apart, [comment(7)], report, options);
    expect(plan.edits).toEqual([{ id: 8, path: 'a.json', body: 'body 0' }]);
    expect([fingerprintsOf(plan.posts), plan.deletions]).toEqual([[fingerprint(1)], []]);
  });

  it('goes where its lines are others now', () => {
    const plan = planLifeCycle(apart, [comment(7, { lines: { first: 1, last: 9 } })], report, options);
    expect(plan.posts.map(({ replaces }) => replaces.length)).toEqual([1, 0]);
  });

  it.each(['answered', 'dismissed', 'unknown'] as const)('that is %s is not raised again as several', (standing) => {
    const plan = planLifeCycle(apart, [comment(7, { standing })], report, options);
    expect([plan.posts, plan.edits, plan.deletions]).toEqual([[], [], []]);
  });
});

describe('duplicatesAmong', () => {
  it('keeps the oldest, or what people touched', () => {
    expect(duplicatesAmong([comment(1, { id: 9 }), comment(1, { id: 3 }), comment(2)])).toMatchObject([{ id: 9 }]);
    expect(duplicatesAmong([comment(1, { id: 3 }), comment(1, { id: 9, standing: 'answered' })])).toMatchObject([
      { id: 3 },
    ]);
  });

  it('takes the same on lines and on the file for one, as where a deletion was answered as if it had been done', () => {
    expect(duplicatesAmong([comment(1, { id: 3, kind: 'file' }), comment(1, { id: 9 })])).toMatchObject([{ id: 9 }]);
  });
});

describe('markers', () => {
  it.each<{ body: string; read: ReturnType<typeof readMarker> }>([
    {
      body: '<!-- iam-policy-refiner:suggestion:ab12 -->\nx',
      read: { kind: 'suggestion', scope: '', fingerprint: 'ab12' },
    },
    {
      body: '<!-- iam-policy-refiner:file:a-b.c:ab12 -->\r\nx',
      read: { kind: 'file', scope: 'a-b.c', fingerprint: 'ab12' },
    },
    { body: '<!-- iam-policy-refiner:summary::0 -->', read: { kind: 'summary', scope: '', fingerprint: '0' } },
    { body: ' <!-- iam-policy-refiner:suggestion:ab12 -->\n', read: undefined },
    { body: 'x\n<!-- iam-policy-refiner:suggestion:ab12 -->\n', read: undefined },
    { body: '> <!-- iam-policy-refiner:suggestion:ab12 -->\n', read: undefined },
    { body: '<!-- iam-policy-refiner:suggestion:a:b:ab12 -->\n', read: undefined },
  ])('$body', ({ body, read }) => {
    expect(readMarker(body)).toEqual(read);
  });

  it('are read as they are written', () => {
    for (const scope of ['', 'ab12', 'a.b_c-d']) {
      const written = { kind: 'suggestion', scope, fingerprint: 'ab12' } as const;
      expect(readMarker(`${marker(written)}\n`)).toEqual(written);
    }
  });

  it('tell equal fingerprints of one report apart', () => {
    const [first, second, third] = distinct([fingerprint(1), fingerprint(1), fingerprint(2)]);
    expect([first, third]).toEqual([fingerprint(1), fingerprint(2)]);
    expect(second).not.toBe(first);
    expect(second?.slice(0, 8)).toBe(first?.slice(0, 8));
  });
});

it('sameText overlooks line ends, as GitHub does', () => {
  expect(sameText('a\r\nb\n', 'a\nb')).toBe(true);
  expect(sameText('a\nb', 'a b')).toBe(false);
});

function restOf(holds: readonly string[]): Wanted & { readonly holds: readonly string[] } {
  const own = restFingerprint('a.json', holds);
  const hidden = [marker({ kind: 'file', scope: '', fingerprint: own }), ...heldLine(holds)].join('\n');
  return { path: 'a.json', body: `${hidden}\nrest`, fingerprint: own, holds };
}

function outsideOf(path: string): Report['outside'][number] {
  const [suggestion] = example.suggestions;
  if (suggestion === undefined) throw new Error('the example has suggestions');
  return { path, why: { words: ['x'], atoms: [] }, parts: [], evidence: suggestion.evidence, diff: undefined };
}

function wanted(subject: number): Wanted {
  return { path: 'a.json', first: 1, last: 2, body: `body ${subject}`, fingerprint: fingerprint(subject) };
}

function comment(subject: number, changes: Partial<PostedComment> = {}): PostedComment {
  const { path, body } = wanted(subject);
  const lines = { first: 1, last: 2 };
  return {
    kind: 'suggestion',
    id: subject + 1,
    fingerprint: fingerprint(subject),
    path,
    body,
    lines,
    standing: 'open',
    ...changes,
  };
}
