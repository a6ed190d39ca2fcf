/**
 * Carries out effects, in order, on a GitHub runner.
 *
 * The summary, the report and the outputs are written first and always; then
 * GitHub is asked. What it refuses is added to the summary and never changes the
 * conclusion.
 */
import { unreachable } from '../errors.js';
import { code, markdown } from '../publish/markdown.js';
import type { Effect } from '../publish/publisher.js';
import { plain } from '../text/message.js';
import { isPost, postAll } from './post.js';
import type { Poster } from './posting.js';

/** The runner, as far as a run writes to it. */
export interface Runner {
  summary(markdown: string): Promise<void>;
  output(name: string, value: string): void;
  /** Writes the report and returns its path. */
  report(json: string): Promise<string>;
  log(line: string): void;
  warn(line: string, place?: { readonly path: string; readonly line: number }): void;
  fail(line: string): void;
}

export async function perform(effects: readonly Effect[], runner: Runner, poster: Poster, scope = ''): Promise<void> {
  const first = effects.filter(
    ({ kind }) => kind === 'write-summary' || kind === 'write-report' || kind === 'set-output',
  );
  const last = effects.filter(({ kind }) => kind === 'annotate' || kind === 'conclude');
  for (const effect of first) await write(effect, runner);
  const { unposted, instead } = await postAll(effects.filter(isPost), runner, poster, scope);
  const told = effects.flatMap((effect) => (effect.kind === 'tell-unposted' ? [effect.message] : []));
  for (const each of told) runner.log(plain(each));
  await tell([...told.map(markdown), ...unposted.map((each) => code(each))], runner);
  for (const effect of [...instead, ...last]) await write(effect, runner);
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
    case 'set-output':
      runner.output(effect.name, effect.value);
      return;
    case 'annotate':
      runner.warn(plain(effect.message), effect);
      return;
    case 'conclude':
      if (effect.fails) runner.fail(plain(effect.message));
      else runner.log(plain(effect.message));
      return;
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
