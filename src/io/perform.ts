/**
 * Carries out effects, in order, on a GitHub runner.
 *
 * The summary, the report and the outputs are written first and always; then
 * GitHub is asked. What it refuses is added to the summary and never changes the
 * conclusion.
 */
import { reasonOf, unreachable } from '../errors.js';
import { code } from '../publish/markdown.js';
import type { Effect } from '../publish/publisher.js';
import { plain, visible } from '../text/message.js';
import { statusOf } from './github-client.js';
import type { Poster } from './posting.js';

/** The runner, as far as a run writes to it. */
export interface Runner {
  summary(markdown: string): Promise<void>;
  output(name: string, value: string): void;
  /** Writes the report and returns its path. */
  report(json: string): Promise<string>;
  log(line: string): void;
  warn(line: string, place?: { readonly path: string; readonly line: number }): void;
  notice(line: string, place: { readonly path: string; readonly line: number }): void;
  fail(line: string): void;
}

export async function perform(effects: readonly Effect[], runner: Runner, poster: Poster): Promise<void> {
  const first = effects.filter(
    ({ kind }) => kind === 'write-summary' || kind === 'write-report' || kind === 'set-output',
  );
  const posts = effects.filter(isPost);
  const last = effects.filter(({ kind }) => kind === 'annotate' || kind === 'conclude');
  for (const effect of first) await write(effect, runner);
  if (posts.length > 0) await postAll(posts, runner, poster);
  for (const effect of last) await write(effect, runner);
}

type Post = Extract<Effect, { kind: 'create-review' | 'comment-on-file' | 'write-summary-comment' }>;

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
    case 'set-output':
      runner.output(effect.name, effect.value);
      return;
    case 'annotate':
      if (effect.level === 'notice') runner.notice(plain(effect.message), effect);
      else runner.warn(plain(effect.message), effect);
      return;
    case 'conclude':
      if (effect.fails) runner.fail(plain(effect.message));
      else runner.log(plain(effect.message));
      return;
    case 'create-review':
    case 'comment-on-file':
    case 'write-summary-comment':
      return;
    default:
      unreachable(effect);
  }
}

async function postAll(posts: readonly Post[], runner: Runner, poster: Poster): Promise<void> {
  const refused: string[] = [];
  const outdated = await poster.outdated().catch((cause: unknown) => {
    // Not knowing is no reason to say nothing: GitHub refuses a review of a commit that is gone.
    runner.warn(visible(`whether the pull request has moved on could not be found out: ${reasonOf(cause)}`));
    return undefined;
  });
  if (outdated !== undefined) {
    runner.log(`nothing was posted: ${visible(outdated)}`);
    return;
  }
  for (const effect of posts) {
    try {
      await post(effect, poster);
      runner.log(visible(`posted: ${described(effect)}`));
    } catch (cause) {
      const why = `${described(effect)} was not posted: ${refusal(cause)}`;
      refused.push(why);
      runner.warn(visible(why, 1000));
      if (effect.kind === 'create-review') for (const each of effect.otherwise) await write(each, runner);
    }
  }
  if (refused.length > 0)
    await runner.summary(
      `\n### Not posted\n\n${refused.map((why) => `- ${code(why)}`).join('\n')}\n\nEverything is in this summary.\n`,
    );
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
