/**
 * A model of a busy pull request: people push, answer, resolve, hide and delete, jobs
 * of two scopes run, race, fail and run again. After each run the promises hold:
 *
 *   1. no two of our open comments of a scope say the same
 *   2. nothing that people answered, resolved or hid is deleted, nor anything of others
 *   3. nothing that people answered, resolved or hid is raised again
 *   4. every suggestion stands as it should, or was settled by people, or is told
 *   5. verdict and exit do not depend on posting
 *   6. a second run at once writes nothing
 *   7. what no longer applies is gone, or says so where people answered
 *
 * `LIFE_CYCLE_RUNS` is the number of sequences, 1,000 by default; a failure prints
 * the seed, which `LIFE_CYCLE_SEED` takes.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partsOfFingerprint } from '../src/publish/marker.js';
import { commitSuggestions } from './support/commit-suggestions.js';
import { person } from './support/fake-github.js';
import type { Disturbance } from './support/fake-github.js';
import {
  isAnswered,
  isDismissed,
  isTouched,
  modes,
  openStage,
  ownComments,
  pushAll,
  runOn,
  type Mode,
  type Own,
  type PolicyFile,
  type Ran,
  type Stage,
} from './support/life-cycle-stage.js';

/** What people settled: scope and subject, as long as the comment they did it on is there. */
interface Model {
  readonly settled: Map<number, { readonly scope: string; readonly subject: string }>;
}

type Command = fc.AsyncCommand<Model, Stage>;

const sequences = Number(process.env['LIFE_CYCLE_RUNS'] ?? 1000);
const seed = process.env['LIFE_CYCLE_SEED'];
const scopes = ['', 'nightly'] as const;
const gate = { 'fail-on': 'unused', 'max-unused': '2' };

it(`holds its promises in ${sequences} sequences`, { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: 12 }), async (given) => {
      const stage = openStage();
      await fc.asyncModelRun(() => ({ model: { settled: new Map() }, real: stage }), given);
      expect(stage.github.faults).toEqual([]);
    }),
    { numRuns: sequences, ...(seed === undefined ? {} : { seed: Number(seed) }) },
  );
});

const nth = fc.nat({ max: 5 });
const scope = fc.constantFrom(...scopes);
const fileIndex = fc.constantFrom(0 as const, 1 as const);

const failure: fc.Arbitrary<Disturbance> = fc
  .record({
    after: fc.nat({ max: 14 }),
    how: fc.constantFrom<Omit<Disturbance, 'after'>>(
      { status: 403 },
      { status: 404 },
      { status: 422 },
      { status: 429, headers: { 'retry-after': '1' } },
      { status: 429, headers: { 'retry-after': '1000' } },
      { status: 500 },
      { status: 502, carriedOut: true },
      { repeated: true },
    ),
    times: fc.constantFrom(1, 1, 1, 3, 100),
  })
  // What is repeated, or done although refused, happens once: twice in a row nobody can know.
  .map(({ after, how, times }) => ({
    after,
    ...how,
    times: how.carriedOut === true || how.repeated === true ? 1 : times,
  }));

const commands: fc.Arbitrary<Command>[] = [
  fc.record({ scope, max: fc.constantFrom(20, 20, 20, 1) }).map((each) => runCommand('run', each.scope, each.max)),
  scope.map((each) => runCommand('run', each, 20)),
  fc.tuple(scope, failure).map(([each, how]) => failingRun(each, how)),
  scope.map((each) => runCommand('run blindly', each, 20, { findings: 'nowhere.json' })),
  scope.map(racingRuns),
  scope.map(runWithoutThreads),
  fc
    .record({ file: fileIndex, statement: fileIndex, mode: fc.constantFrom(...modes), forced: fc.boolean() })
    .map(({ file, statement, mode, forced }) =>
      pushCommand(`${mode} ${statement}`, file, forced, reworked(statement, mode)),
    ),
  fc
    .record({ file: fileIndex, above: fc.nat({ max: 3 }), forced: fc.boolean() })
    .map(({ file, above, forced }) => pushCommand(`above ${above}`, file, forced, (old) => ({ ...old, above }))),
  fileIndex.map((file) => pushCommand('rename', file, false, (old) => ({ ...old, moved: old.moved + 1 }))),
  fileIndex.map((file) => pushCommand('break or mend', file, false, (old) => ({ ...old, broken: !old.broken }))),
  fc.tuple(nth, fc.boolean()).map(([n, byBot]) =>
    onComment(byBot ? 'a bot answers' : 'answer', n, ({ github }, { id }) => {
      github.reply(id, 'keep', byBot ? { id: 99, login: 'helper[bot]', type: 'Bot' } : person);
    }),
  ),
  nth.map((n) =>
    onComment('resolve', n, ({ github }, { id }) => {
      github.resolve(id);
    }),
  ),
  nth.map((n) =>
    onComment('hide', n, ({ github }, { id }) => {
      github.hide(id);
    }),
  ),
  fc.tuple(nth, fc.boolean()).map(([n, resolves]) =>
    onComment('accept', n, (stage, comment) => {
      accept(stage, comment, resolves);
    }),
  ),
  nth.map(removal),
];

function runCommand(
  name: string,
  inScope: string,
  most: number,
  inputs: Readonly<Record<string, string>> = {},
): Command {
  return command(`${name} in '${inScope}' with ${most}`, async (model, stage) => {
    const given = { ...gate, scope: inScope, 'max-comments': String(most), ...inputs };
    const ran = await judged(model, stage, given);
    await quiet(stage, given);
    if (Object.keys(inputs).length > 0) return;
    if (most === 20) allStand(stage, ran, inScope);
    if (!ran.report.gaps) nothingStale(stage, ran, inScope);
  });
}

function failingRun(inScope: string, how: Disturbance): Command {
  return command(`run in '${inScope}' failing: ${JSON.stringify(how)}`, async (model, stage) => {
    const left = stage.github.requests.length;
    stage.github.disturb('*', { ...how });
    const given = { ...gate, scope: inScope };
    try {
      await judged(model, stage, given);
    } catch (cause) {
      // Reading may fail; then nothing has been written, and the job says so with an error.
      if (cause instanceof Error && cause.name === 'UserError') expect(writesSince(stage, left)).toEqual([]);
      else throw cause;
    } finally {
      stage.github.calm();
    }
  });
}

function racingRuns(inScope: string): Command {
  return command(`two runs race in '${inScope}'`, async (model, stage) => {
    const given = { ...gate, scope: inScope };
    await promising(model, stage, inScope, async () => {
      await Promise.all([runOn(stage, given), runOn(stage, given)]);
    });
  });
}

/** GraphQL is down: nobody knows what is resolved. */
function runWithoutThreads(inScope: string): Command {
  return command(`run in '${inScope}' without GraphQL`, async (model, stage) => {
    stage.github.disturb('POST /graphql', { status: 500 });
    try {
      const before = ownComments(stage);
      await judged(model, stage, { ...gate, scope: inScope });
      expect(ownComments(stage)).toEqual(
        expect.arrayContaining([...before.filter((each) => !isAnswered(stage, each))]),
      );
    } finally {
      stage.github.calm();
    }
  });
}

function pushCommand(name: string, index: 0 | 1, forced: boolean, change: (old: PolicyFile) => PolicyFile): Command {
  return command(`${forced ? 'force-push' : 'push'} ${name} in file ${index}`, (_, stage) => {
    const [first, second] = stage.files;
    stage.files = index === 0 ? [change(first), second] : [first, change(second)];
    pushAll(stage, forced);
  });
}

function reworked(statement: 0 | 1, mode: Mode): (old: PolicyFile) => PolicyFile {
  return (old) => ({
    ...old,
    statements: statement === 0 ? [mode, old.statements[1]] : [old.statements[0], mode],
  });
}

/** People react to the n-th comment of ours. */
function onComment(name: string, n: number, act: (stage: Stage, comment: Own) => void): Command {
  return command(`${name} comment ${n}`, ({ settled }, stage) => {
    const all = ownComments(stage);
    const comment = all[n % Math.max(1, all.length)];
    if (comment === undefined) return;
    act(stage, comment);
    if (isTouched(stage, comment)) settled.set(comment.id, settlement(comment));
  });
}

function settlement({ scope: inScope, fingerprint }: Own): { readonly scope: string; readonly subject: string } {
  return { scope: inScope, subject: partsOfFingerprint(fingerprint).subject };
}

function removal(n: number): Command {
  return command(`delete comment ${n}`, ({ settled }, { github }) => {
    const all = [...github.comments().filter(({ in_reply_to: root }) => root === undefined), ...github.issueComments()];
    const comment = all[n % Math.max(1, all.length)];
    if (comment === undefined) return;
    github.remove(comment.id);
    settled.delete(comment.id);
  });
}

/** Commits the suggestion of a comment; GitHub resolves its thread unless somebody does it by hand. */
function accept(stage: Stage, { id, path, line, start_line: first, body }: Own, resolves: boolean): void {
  const { github } = stage;
  if (line === undefined || !body.includes('```suggestion')) return;
  const files = github.head();
  const text = files[path];
  if (typeof text !== 'string') return;
  const committed = commitSuggestions(text, [{ body, line, ...(first === undefined ? {} : { start_line: first }) }]);
  github.push({ ...files, [path]: committed });
  if (resolves) github.resolve(id);
}

function command(name: string, act: (model: Model, stage: Stage) => Promise<void> | void): Command {
  return {
    check: () => true,
    run: async (model, stage) => {
      await act(model, stage);
    },
    toString: () => name,
  };
}

/** A run, and whether it kept the promises that always hold. */
async function judged(model: Model, stage: Stage, inputs: Readonly<Record<string, string>>): Promise<Ran> {
  const inScope = inputs['scope'] ?? '';
  const ran = await promising(model, stage, inScope, () => runOn(stage, inputs));
  stage.github.calm();
  const silent = await runOn(stage, { ...inputs, comment: 'none' });
  expect([ran.failed, ran.outputs['verdict'], ran.outputs['unused-actions']]).toEqual([
    silent.failed,
    silent.outputs['verdict'],
    silent.outputs['unused-actions'],
  ]);
  for (const { body } of ran.report.comments) expect(ran.summary).toContain(suggested(body));
  everyoneIsTold(stage, ran, inScope);
  return ran;
}

/** Promises 1 to 3 about whatever is done. */
async function promising<T>(model: Model, stage: Stage, inScope: string, act: () => Promise<T>): Promise<T> {
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
  const settled = new Set([...model.settled.values()].map(({ scope: each, subject }) => `${each} ${subject}`));
  const raised = ownComments(stage).filter(({ id }) => id > lastId);
  expect(
    raised.map(settlement).filter(({ scope: each, subject }) => settled.has(`${each} ${subject}`)),
    'raised again',
  ).toEqual([]);
  return result;
}

/** Promise 4: where a suggestion does not stand, the job summary tells of something that was not posted. */
function everyoneIsTold(stage: Stage, { report, summary }: Ran, inScope: string): void {
  const own = ownComments(stage).filter((each) => each.scope === inScope);
  const subjects = new Set(own.map(({ fingerprint }) => partsOfFingerprint(fingerprint).subject));
  const missing = report.comments.filter(({ fingerprint }) => !subjects.has(partsOfFingerprint(fingerprint).subject));
  if (missing.length > 0) expect(summary).toContain('### Not posted');
}

/** Promise 4 for a run without a failure: each suggestion is where it should be and says what it should, or is settled. */
function allStand(stage: Stage, { report }: Ran, inScope: string): void {
  const own = ownComments(stage).filter((each) => each.scope === inScope);
  for (const { fingerprint, line, body } of report.comments) {
    const { subject } = partsOfFingerprint(fingerprint);
    const said = own.filter((each) => partsOfFingerprint(each.fingerprint).subject === subject);
    if (said.some((each) => isTouched(stage, each))) continue;
    expect(said).toMatchObject([{ line, fingerprint }]);
    expect(withoutScope(said[0]?.body ?? '')).toBe(withoutScope(body));
  }
}

/** Promise 7. */
function nothingStale(stage: Stage, { report }: Ran, inScope: string): void {
  const subjects = new Set(report.comments.map(({ fingerprint }) => partsOfFingerprint(fingerprint).subject));
  const stale = ownComments(stage).filter(
    (each) =>
      each.scope === inScope &&
      each.kind === 'suggestion' &&
      !subjects.has(partsOfFingerprint(each.fingerprint).subject),
  );
  for (const each of stale) {
    expect(isTouched(stage, each), `stale: ${each.id}`).toBe(true);
    if (!isDismissed(stage, each)) expect(each.body).toMatch(/no longer applies/);
  }
}

/** Promise 6. */
async function quiet(stage: Stage, inputs: Readonly<Record<string, string>>): Promise<void> {
  const before = stage.github.requests.length;
  await runOn(stage, inputs);
  expect(writesSince(stage, before), 'a second run').toEqual([]);
}

function writesSince({ github }: Stage, from: number): readonly string[] {
  return github.requests
    .slice(from)
    .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
    .map(({ method, path }) => `${method} ${path}`);
}

function suggested(body: string): string {
  return /```suggestion\n([\s\S]*?)\n```/.exec(body)?.[1] ?? '';
}

function withoutScope(body: string): string {
  return body.slice(body.indexOf('\n'));
}
