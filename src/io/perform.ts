/**
 * Carries out effects, in order, on a GitHub runner.
 *
 * The summary, the report and the outputs are written first and always, then the
 * files; then GitHub is asked. What it refuses is added to the summary and never changes the
 * conclusion.
 */
import { reasonOf, unreachable, UserError } from '../errors.js';
import { mostWarnings, within, type Annotation } from '../publish/annotations.js';
import { code } from '../publish/markdown.js';
import type { Effect, WriteFile } from '../publish/publisher.js';
import { plain, visible } from '../text/message.js';
import { statusOf } from './github-client.js';
import type { Poster } from './posting.js';

/** The runner, as far as a run writes to it. */
export interface Runner {
  summary(markdown: string): Promise<void>;
  output(name: string, value: string): void;
  /** Writes the report and returns its path. */
  report(json: string): Promise<string>;
  /** Writes a file and returns its path, empty where there is none. Throws a `UserError` where it cannot be written. */
  file(effect: WriteFile): Promise<string>;
  log(line: string): void;
  warn(line: string, place?: { readonly path: string; readonly line: number }): void;
  notice(line: string, place: { readonly path: string; readonly line: number }): void;
  fail(line: string): void;
}

export async function perform(effects: readonly Effect[], given: Runner, poster: Poster): Promise<void> {
  // One of GitHub's ten warnings may have been used before.
  let room = mostWarnings - 1;
  const runner: Runner = {
    ...given,
    warn: (line, place) => {
      room--;
      given.warn(line, place);
    },
  };
  const first = effects.filter(
    ({ kind }) => kind === 'write-summary' || kind === 'write-report' || kind === 'set-output',
  );
  const posts = effects.filter(isPost);
  const last = effects.filter(({ kind }) => kind === 'notice' || kind === 'conclude');
  for (const effect of first) await write(effect, runner);
  for (const effect of effects) if (effect.kind === 'write-file') await writeFile(effect, runner);
  const unsaid = posts.length > 0 ? await postAll(posts, runner, poster) : [];
  for (const { message, ...place } of within(room, [...effects, ...unsaid].filter(isAnnotation)))
    runner.warn(plain(message), place);
  for (const effect of last) await write(effect, runner);
}

type Post = Extract<Effect, { kind: 'create-review' | 'comment-on-file' | 'write-summary-comment' }>;

function isAnnotation(effect: Effect): effect is Annotation {
  return effect.kind === 'annotate';
}

function isPost(effect: Effect): effect is Post {
  return (
    effect.kind === 'create-review' || effect.kind === 'comment-on-file' || effect.kind === 'write-summary-comment'
  );
}

async function write(effect: Effect, runner: Runner): Promise<void> {
  switch (effect.kind) {
    case 'write-summary':
      await runner.summary(effect.markdown);
      return;
    case 'write-report':
      runner.output('report', await runner.report(effect.json));
      return;
    case 'write-file':
      return writeFile(effect, runner);
    case 'set-output':
      runner.output(effect.name, effect.value);
      return;
    case 'notice':
      runner.notice(plain(effect.message), effect);
      return;
    case 'conclude':
      if (effect.fails) runner.fail(plain(effect.message));
      else runner.log(plain(effect.message));
      return;
    case 'annotate':
    case 'create-review':
    case 'comment-on-file':
    case 'write-summary-comment':
      return;
    default:
      unreachable(effect);
  }
}

/** A file that cannot be written is told, and takes nothing else along. */
async function writeFile(effect: WriteFile, runner: Runner): Promise<void> {
  try {
    const path = await runner.file(effect);
    if (effect.purpose === 'patch') runner.output('patch', path);
    if (path !== '') runner.log(visible(`written: ${path}`, 1000));
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    if (effect.purpose === 'patch') runner.output('patch', '');
    runner.warn(visible(`${cause.message}; ${cause.help}`, 1000));
    await runner.summary(`\n### Not written\n\n- ${code(cause.message)}\n`);
  }
}

/** Posts, and returns what is to be done instead of what was refused. */
async function postAll(posts: readonly Post[], runner: Runner, poster: Poster): Promise<readonly Effect[]> {
  const refused: string[] = [];
  const instead: Effect[] = [];
  const outdated = await poster.outdated().catch((cause: unknown) => {
    // Not knowing is no reason to say nothing: GitHub refuses a review of a commit that is gone.
    runner.warn(visible(`whether the pull request has moved on could not be found out: ${reasonOf(cause)}`));
    return undefined;
  });
  if (outdated !== undefined) {
    runner.log(`nothing was posted: ${visible(outdated)}`);
    return [];
  }
  for (const effect of posts) {
    try {
      await post(effect, poster);
      runner.log(visible(`posted: ${described(effect)}`));
    } catch (cause) {
      const why = `${described(effect)} was not posted: ${refusal(cause)}`;
      refused.push(why);
      runner.warn(visible(why, 1000));
      if (effect.kind === 'create-review') instead.push(...effect.otherwise);
    }
  }
  if (refused.length > 0)
    await runner.summary(
      `\n### Not posted\n\n${refused.map((why) => `- ${code(why)}`).join('\n')}\n\nEverything is in this summary.\n`,
    );
  return instead;
}

async function post(effect: Post, poster: Poster): Promise<void> {
  switch (effect.kind) {
    case 'create-review':
      await poster.createReview(effect.commit, effect.body, effect.comments);
      return;
    case 'comment-on-file':
      await poster.commentOnFile(effect.commit, effect.comment);
      return;
    case 'write-summary-comment':
      await poster.writeSummaryComment(effect.id, effect.body);
      return;
    default:
      unreachable(effect);
  }
}

function described(effect: Post): string {
  if (effect.kind === 'create-review') return `a review with ${effect.comments.length} suggestions`;
  return effect.kind === 'comment-on-file' ? `a comment on the file ${effect.comment.path}` : 'the summary comment';
}

/** What a refusal means, and what to do about it. */
function refusal(cause: unknown): string {
  const status = statusOf(cause);
  const said = `GitHub answered ${status ?? 'nothing'} (${reasonOf(cause)})`;
  if (status === 403)
    return `${said}. The token may not write: give the job \`permissions: pull-requests: write\`; on pull requests from forks it never may`;
  if (status === 404) return `${said}. The token does not reach this pull request, or lacks \`pull-requests: write\``;
  if (status === 422) return `${said}. The diff has changed since it was read, or GitHub shows less of it`;
  return said;
}
