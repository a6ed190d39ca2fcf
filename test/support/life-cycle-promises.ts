/**
 * The promises that hold after each run in the model of the life of comments; their numbers are those of the model.
 */
import { expect } from 'vitest';
import { heldIn, partsOfFingerprint } from '../../src/publish/comments/marker.js';
import {
  isDismissed,
  isTouched,
  ownComments,
  pathOf,
  runOn,
  subjectOf,
  type Own,
  type Ran,
  type Stage,
} from './life-cycle-stage.js';

export interface Model {
  /** What people settled: scope and subject, as long as the comment they did it on is there. */
  readonly settled: Map<number, Settlement>;
}

interface Settlement {
  readonly scope: string;
  readonly subject: string;
  /** What else stood in it: the subjects of what had no comment of its own. */
  readonly held: readonly string[];
}

export const gate = { 'fail-on': 'unused', 'max-unused': '2' };

/** A run without a failure: everything is as it should be. */
export async function cleanRun(model: Model, stage: Stage, inScope: string, most = 20, inputs = {}): Promise<void> {
  const given = { ...gate, scope: inScope, 'max-comments': String(most), ...inputs };
  const before = ownComments(stage);
  const ran = await judged(model, stage, given);
  const unread = before.filter(({ path }) =>
    stage.files.some(({ broken, moved }, index) => broken && path === pathOf(index, moved)),
  );
  expect(ownComments(stage), 'deleted unread').toEqual(expect.arrayContaining([...unread]));
  if (Object.keys(inputs).length > 0) {
    // Findings that cannot be read say nothing where there is no policy they could speak of.
    const speaksOfNothing = ran.outputs['policies'] === '0';
    if (!speaksOfNothing) expect(ownComments(stage), 'deleted blindly').toEqual(expect.arrayContaining([...before]));
    expect(ran.report.gaps || speaksOfNothing, 'blind, and says so').toBe(true);
    return;
  }
  // The JSON report leaves out what is beyond the limit.
  if (most < 20) return;
  allStand(model, stage, ran, inScope);
  if (!ran.report.gaps) nothingStale(model, stage, ran, inScope);
}

export function settlement(comment: Own): Settlement {
  return { scope: comment.scope, subject: subjectOf(comment), held: heldBy(comment) };
}

/** A run, and whether it kept the promises that always hold. */
export async function judged(model: Model, stage: Stage, inputs: Readonly<Record<string, string>>): Promise<Ran> {
  const inScope = inputs['scope'] ?? '';
  const from = stage.github.requests.length;
  const ran = await promising(model, stage, inScope, () => runOn(stage, inputs));
  // What could not be read may well make the verdict incomplete; what could not be posted may not.
  const isRead = stage.github.requests
    .slice(from)
    .every(({ status, path }) => status < 400 || !/\/(?:compare|contents|graphql|trees)/.test(path));
  stage.github.calm();
  if (isRead) expect(conclusionOf(ran)).toEqual(conclusionOf(await silently(stage, inputs)));
  for (const { body } of ran.report.comments) expect(ran.summary).toContain(suggested(body));
  everyoneIsTold(model, stage, ran, inScope);
  return ran;
}

function conclusionOf({ failed, outputs }: Ran): readonly unknown[] {
  return [failed, outputs['verdict'], outputs['unused-actions']];
}

/** What a run concludes that posts nothing, by what it reads. */
const conclusions = new Map<string, Ran>();

async function silently(stage: Stage, inputs: Readonly<Record<string, string>>): Promise<Ran> {
  const key = JSON.stringify([stage.github.head(), stage.files.map(({ moved }) => moved), inputs['findings']]);
  const known = conclusions.get(key) ?? (await runOn(stage, { ...inputs, comment: 'none' }));
  conclusions.set(key, known);
  return known;
}

/** Promises 1 to 3 about whatever is done. */
export async function promising<T>(model: Model, stage: Stage, inScope: string, act: () => Promise<T>): Promise<T> {
  const { github } = stage;
  const before = github.comments();
  const below = github.issueComments();
  const touched = ownComments(stage).filter((each) => isTouched(stage, each));
  const outside = ownComments(stage).filter((each) => each.scope !== inScope);
  const lastId = Math.max(0, ...before.map(({ id }) => id), ...below.map(({ id }) => id));
  const result = await act();
  const open = ownComments(stage).filter((each) => !isTouched(stage, each));
  const keys = open.map(({ scope: each, fingerprint }) => `${each} ${fingerprint}`);
  expect(keys, 'duplicates').toEqual([...new Set(keys)]);
  const summaries = github.issueComments().map(({ body }) => body.split('\n')[0]);
  expect(summaries, 'summaries').toEqual([...new Set(summaries)]);
  const ids = new Set(github.comments().map(({ id }) => id));
  expect(
    touched.filter(({ id }) => !ids.has(id)),
    'deleted though people reacted',
  ).toEqual([]);
  const others = before.filter(
    (each) => ownComments(stage).every(({ id }) => id !== each.id) && each.user.id !== 41898282,
  );
  expect(
    others.filter((each) => !github.comments().includes(each)),
    'of others',
  ).toEqual([]);
  expect(
    outside.map(({ id, body }) => [id, body]),
    'of other scopes',
  ).toEqual(ownComments(stage).flatMap(({ id, body, scope: each }) => (each === inScope ? [] : [[id, body]])));
  const settled = new Set([...model.settled.values()].flatMap(told));
  const raised = ownComments(stage).filter(({ id }) => id > lastId);
  expect(
    raised
      .map(settlement)
      .flatMap(told)
      .filter((each) => settled.has(each)),
    'raised again',
  ).toEqual([]);
  nothingTwice(open);
  return result;
}

/** Promise 8: nothing stands in a comment of its own and in the one on the rest of its file. */
function nothingTwice(open: readonly Own[]): void {
  const all = open.flatMap((each) => [each.fingerprint, ...heldIn(each.body)].map((said) => `${each.scope} ${said}`));
  expect(all, 'said twice').toEqual([...new Set(all)]);
}

/** All that a comment says, each with its scope. */
function told({ scope, subject, held }: Settlement): readonly string[] {
  return [subject, ...held].map((each) => `${scope} ${each}`);
}

/** The subjects of what stands in the comment on the rest of a file. */
function heldBy({ body }: Pick<Own, 'body'>): readonly string[] {
  return heldIn(body).map((fingerprint) => partsOfFingerprint(fingerprint).subject);
}

/** Promise 4: where a suggestion does not stand, the job summary tells of something that was not posted. */
function everyoneIsTold(model: Model, stage: Stage, { report, summary }: Ran, inScope: string): void {
  const subjects = new Set(said(model, stage, inScope).map(({ subject }) => subject));
  const missing = report.comments.filter((each) => !subjects.has(subjectOf(each)));
  if (missing.length > 0) expect(summary).toContain('### Not posted');
}

/** Promise 4 for a run without a failure: each suggestion is where it should be and says what it should, or is settled. */
function allStand(model: Model, stage: Stage, { report }: Ran, inScope: string): void {
  for (const wanted of report.comments) {
    const about = said(model, stage, inScope).filter(({ subject }) => subject === subjectOf(wanted));
    if (about.some(({ comment }) => isTouched(stage, comment))) continue;
    expect(about.map(({ comment }) => comment)).toMatchObject([{ line: wanted.line, path: wanted.path }]);
    expect(about[0]?.comment.body).toBe(wanted.body);
  }
}

/** The comments of a scope, each with what it is or was about. */
function said({ settled }: Model, stage: Stage, inScope: string): readonly { comment: Own; subject: string }[] {
  const own = ownComments(stage).filter((each) => each.scope === inScope);
  return own.map((comment) => ({ comment, subject: settled.get(comment.id)?.subject ?? subjectOf(comment) }));
}

/** Promise 7. What lies outside the diff by now still applies, though it is said on the file. */
function nothingStale(model: Model, stage: Stage, { report }: Ran, inScope: string): void {
  const subjects = new Set([...report.comments.map(subjectOf), ...report.outside]);
  const stale = said(model, stage, inScope).filter(
    ({ comment, subject }) => comment.kind === 'suggestion' && !subjects.has(subject),
  );
  for (const { comment: each } of stale) {
    expect(isTouched(stage, each), `stale: ${each.id}`).toBe(true);
    if (!isDismissed(stage, each)) expect(each.body).toMatch(/no longer applies/);
  }
}

/** Promise 6. */
export async function quiet(stage: Stage, inputs: Readonly<Record<string, string>>): Promise<void> {
  const before = stage.github.requests.length;
  await runOn(stage, inputs);
  expect(writesSince(stage, before), 'a second run').toEqual([]);
}

export function writesSince({ github }: Stage, from: number): readonly string[] {
  return github.requests
    .slice(from)
    .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
    .map(({ method, path }) => `${method} ${path}`);
}

function suggested(body: string): string {
  return /```suggestion\n([\s\S]*?)\n```/.exec(body)?.[1] ?? '';
}
