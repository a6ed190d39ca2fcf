/**
 * `fix`: every refinement of the changed policies, or with `--all` of all of them, written into the working tree.
 *
 * What is written is what a patch of the Action would carry: each file was read
 * again and judged. A second run has nothing to do.
 *
 * Exit codes: 0 done or nothing to do, 1 a file could not be written, 3 incomplete
 * where `--fail-on incomplete` asks; what was proved is written all the same.
 */
import type { InputName } from '../config/config.js';
import { UserError } from '../errors.js';
import { rootOf } from '../local/git.js';
import { rewrite } from '../local/rewrite.js';
import { namesIn } from '../publish/words/here.js';
import type { Report } from '../review/report.js';
import { incompleteness } from '../review/verdict.js';
import { message, plain, quotedList, visible, words, type Message } from '../text/message.js';
import { askedFor, json, parse } from './arguments.js';
import type { CliCommand } from './command.js';
import { analyseAsked, askedOptions } from './local-run.js';
import type { RefinedFile } from '../edits/proposal.js';

const names: readonly InputName[] = [
  'config',
  'catalogue',
  'paths',
  'fail-on',
  'max-patterns',
  'max-age-days',
  'unused-after-days',
  'new-permissions',
];

/** What was written, what is left and what could not be checked. */
export const fix: CliCommand = async (args, { folder, today }) => {
  const { values } = parse(args, {
    ...askedOptions(names),
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
  });
  const { inputs } = askedFor(values, names);
  if (inputs.failOn.some((each) => each !== 'incomplete'))
    throw new UserError('`fix` takes only `--fail-on incomplete`', 'ask `check` for the gate');
  const { report, config } = await analyseAsked(folder, { command: 'fix', values, names, head: 'worktree' }, today);
  const isTrial = values['dry-run'] === true;
  const root = await rootOf(folder);
  const fixed: Fixed[] = [];
  for (const file of report.refined) fixed.push({ file, refused: await rewrite(root, file, isTrial) });
  const isIncomplete = config.failOn.includes('incomplete') && incompleteness(report).length > 0;
  return {
    output: values['json'] === true ? json(asJson(fixed, report, isTrial)) : asText(fixed, report, isTrial),
    form: values['json'] === true ? 'json' : undefined,
    exitCode: fixed.some(({ refused }) => refused !== undefined) ? 1 : isIncomplete ? 3 : 0,
  };
};

interface Fixed {
  readonly file: RefinedFile;
  /** Why the file was not written. */
  readonly refused: string | undefined;
}

/** One line a file, then what is left for a person, and what could not be checked. */
function asText(fixed: readonly Fixed[], report: Report, isTrial: boolean): string {
  const lines = fixed.map((each) => plain(line(each, isTrial)));
  const nothing = fixed.length === 0 ? ['nothing to refine'] : [];
  const advice = adviceIn(report).map((each) => `left: ${plain(each)}`);
  const incomplete = incompleteness(report).map((each) => `incomplete: ${plain(each)}`);
  return `${[...lines, ...nothing, ...advice, ...incomplete].join('\n')}\n`;
}

/** The policies of which nothing is used: they are deleted by hand. */
function adviceIn({ outcomes }: Report): readonly Message[] {
  return outcomes.flatMap(({ kind, at, first, why }) =>
    kind === 'emptied' && why !== undefined ? [message`${at.path}:${first} (${at.name}): ${why}`] : [],
  );
}

function line({ file, refused }: Fixed, isTrial: boolean): Message {
  const gone = namesIn(file.parts);
  const count = message`${gone.length} ${words(gone.length === 1 ? 'permission' : 'permissions')}`;
  const what = message`${count} ${words(gone.length === 1 ? 'goes' : 'go')}: ${quotedList(gone)}`;
  if (refused !== undefined) return message`${file.path} is not written, since ${words(visible(refused))}; ${what}`;
  return message`${file.path}${words(isTrial ? ' (not written)' : '')}: ${what}`;
}

function asJson(fixed: readonly Fixed[], report: Report, isTrial: boolean): unknown {
  return {
    files: fixed.map(({ file, refused }) => ({
      path: file.path,
      removed: namesIn(file.parts),
      written: refused === undefined && !isTrial,
      ...(refused === undefined ? {} : { why: refused }),
    })),
    left: adviceIn(report).map(plain),
    incomplete: incompleteness(report).map(plain),
  };
}
