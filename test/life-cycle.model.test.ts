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
 *   8. nothing stands in a comment of its own and in the one on the rest of its file
 *
 * `npm run test:long` tries more sequences; a failure prints the seed, which
 * `PROPERTY_SEED` takes.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commitSuggestions } from './support/commit-suggestions.js';
import { person } from './support/fake-github.js';
import type { Disturbance } from './support/fake-github.js';
import {
  cleanRun,
  gate,
  judged,
  promising,
  quiet,
  settlement,
  writesSince,
  type Model,
} from './support/life-cycle-promises.js';
import {
  isAnswered,
  isTouched,
  modes,
  openStage,
  ownComments,
  pushAll,
  runOn,
  type Mode,
  type Own,
  type PolicyFile,
  type Stage,
} from './support/life-cycle-stage.js';
import { runs } from './support/runs.js';

type Command = fc.AsyncCommand<Model, Stage>;

const often = runs(200);
const scopes = ['', 'nightly'] as const;

it(`holds its promises in ${often.numRuns} sequences`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: 12, size: '+1' }), async (given) => {
      const stage = openStage();
      await runOn(stage, gate);
      await fc.asyncModelRun(() => ({ model: { settled: new Map() }, real: stage }), given);
      expect(stage.github.faults).toEqual([]);
    }),
    often,
  );
});

const nth = fc.nat({ max: 5 });
const scope = fc.constantFrom(...scopes);
const fileIndex = fc.constantFrom(0 as const, 1 as const);

const pushed = fc.record({ forced: fc.boolean(), then: fc.constantFrom(...scopes, '', '') });

const failure: fc.Arbitrary<Disturbance> = fc
  .record({
    after: fc.oneof(fc.nat({ max: 14 }), fc.integer({ min: 6, max: 11 })),
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
  fc
    .tuple(fc.boolean(), fc.constantFrom('', '', 'nightly'), fileIndex, fc.constantFrom(...modes), failure)
    .map(([forced, each, file, mode, how]) => pushAndFail(forced, each, file, mode, how)),
  scope.map((each) => runCommand('run blindly', each, 20, { findings: 'nowhere.json' })),
  scope.map(racingRuns),
  scope.map(runWithoutThreads),
  fc
    .tuple(fileIndex, fileIndex, fc.constantFrom(...modes), pushed)
    .map(([file, statement, mode, how]) => pushCommand(`${mode} ${statement}`, file, how, reworked(statement, mode))),
  fc
    .tuple(fileIndex, fc.nat({ max: 3 }), pushed)
    .map(([file, above, how]) => pushCommand(`above ${above}`, file, how, (old) => ({ ...old, above }))),
  fc
    .tuple(fileIndex, pushed)
    .map(([file, how]) => pushCommand('rename', file, how, (old) => ({ ...old, moved: old.moved + 1 }))),
  fc
    .tuple(fileIndex, pushed)
    .map(([file, how]) => pushCommand('break or mend', file, how, (old) => ({ ...old, broken: !old.broken }))),
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
    await cleanRun(model, stage, inScope, most, inputs);
    await quiet(stage, { ...gate, scope: inScope, 'max-comments': String(most), ...inputs });
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

/** A job that fails in the midst of posting anew what a force-push has torn off. */
function pushAndFail(forced: boolean, inScope: string, index: 0 | 1, mode: Mode, how: Disturbance): Command {
  const failing = failingRun(inScope, how);
  return command(
    `push ${mode} in file ${index}, run in '${inScope}' failing: ${JSON.stringify(how)}`,
    async (model, stage) => {
      const [first, second] = stage.files;
      const change = reworked(0, mode);
      stage.files = index === 0 ? [change(first), second] : [first, change(second)];
      pushAll(stage, forced);
      await failing.run(model, stage);
    },
  );
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

/** Every push starts a job, as on GitHub. */
function pushCommand(
  name: string,
  index: 0 | 1,
  { forced, then }: { readonly forced: boolean; readonly then: string },
  change: (old: PolicyFile) => PolicyFile,
): Command {
  return command(`${forced ? 'force-push' : 'push'} ${name} in file ${index}, run '${then}'`, async (model, stage) => {
    const [first, second] = stage.files;
    stage.files = index === 0 ? [change(first), second] : [first, change(second)];
    pushAll(stage, forced);
    await cleanRun(model, stage, then);
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
    // What has become a note does not tell any more what it was about.
    if (isTouched(stage, comment) && !settled.has(comment.id)) settled.set(comment.id, settlement(comment));
  });
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
