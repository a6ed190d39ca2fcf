/**
 * Carries out effects, in order, on a GitHub runner.
 *
 * The summary, the report and the outputs are written first and always, then the
 * files; then GitHub is asked. What it refuses is added to the summary and never changes the
 * conclusion.
 */
import { unreachable, UserError } from '../errors.js';
import { mostWarnings, within } from '../publish/annotations.js';
import { code, markdown } from '../publish/words/markdown.js';
import type { Effect, WriteFile, Annotation } from '../publish/publisher.js';
import { plain, visible } from '../text/message.js';
import { isPost, postAll } from './post.js';
import type { Runner } from '../world/runner.js';
import type { PullRequestComments } from '../world/comments.js';

export async function perform(
  effects: readonly Effect[],
  given: Runner,
  poster: PullRequestComments,
  scope = '',
): Promise<void> {
  const { runner, room } = counting(given);
  const first = effects.filter(
    ({ kind }) => kind === 'write-summary' || kind === 'write-report' || kind === 'set-output',
  );
  const last = effects.filter(({ kind }) => kind === 'notice' || kind === 'conclude');
  for (const effect of first) await write(effect, runner);
  for (const effect of effects) if (effect.kind === 'write-file') await writeFile(effect, runner);
  const { unposted, instead } = await postAll(effects.filter(isPost), runner, poster, scope);
  const told = effects.flatMap((effect) => (effect.kind === 'tell-unposted' ? [effect.message] : []));
  for (const each of told) runner.log(plain(each));
  await tell([...told.map(markdown), ...unposted.map(markdown)], runner);
  for (const { message, ...place } of within(room(), [...effects, ...instead].filter(isAnnotation)))
    runner.warn(plain(message), place);
  for (const effect of last) await write(effect, runner);
}

/** GitHub shows ten warnings of a step, of which one may have been used before. */
function counting(given: Runner): { readonly runner: Runner; readonly room: () => number } {
  let room = mostWarnings - 1;
  const warn: Runner['warn'] = (line, place) => {
    room--;
    given.warn(line, place);
  };
  return { runner: { ...given, warn }, room: () => room };
}

function isAnnotation(effect: Effect): effect is Annotation {
  return effect.kind === 'annotate';
}

async function tell(unposted: readonly string[], runner: Runner): Promise<void> {
  if (unposted.length === 0) return;
  const lines = unposted.map((each) => `- ${each}`).join('\n');
  await runner.summary(`\n### Not posted\n\n${lines}\n\nEverything is in this summary.\n`);
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
    case 'edit-comment':
    case 'delete-comment':
    case 'write-summary-comment':
    case 'delete-summary-comment':
    case 'tell-unposted':
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
