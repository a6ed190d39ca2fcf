/**
 * `check`: what the Action would say about a change, without GitHub.
 *
 * Exit codes: 0 pass or advice, 1 the gate failed, 3 incomplete where
 * `--fail-on incomplete` asks.
 */
import { resolve } from 'node:path';
import type { InputName } from '../config/config.js';
import { UserError } from '../errors.js';
import { writeOutput } from '../local/output-file.js';
import { planOf } from '../publish/index.js';
import type { OutputFile, Plan } from '../publish/plan.js';
import type { Posting } from '../publish/posting.js';
import { words } from '../text/message.js';
import { parse, text } from './arguments.js';
import { reportText } from './check-text.js';
import type { CliCommand } from './command.js';
import { analyseAsked, askedOptions, type AskedOfTree } from './local-run.js';

const names: readonly InputName[] = [
  'config',
  'catalogue',
  'paths',
  'fail-on',
  'fail-levels',
  'max-unused',
  'max-comments',
  'max-patterns',
  'max-age-days',
  'unused-after-days',
  'new-permissions',
];

/** The report; files are written where they are asked for. */
export const check: CliCommand = async (args, { folder, today }) => {
  const { values } = parse(args, {
    ...askedOptions(names),
    head: { type: 'string' },
    patch: { type: 'string' },
    sarif: { type: 'string' },
    'code-quality': { type: 'string' },
    staged: { type: 'boolean' },
    json: { type: 'boolean' },
  });
  const asked = { command: 'check', ...comparison(values), names };
  const { report, snapshot, config } = await analyseAsked(folder, asked, today);
  const [patchFile, sarifFile, codeQualityFile] = ['patch', 'sarif', 'code-quality'].map((name) => {
    const path = text(values[name]);
    return path === undefined ? undefined : resolve(folder, path);
  });
  const plan = planOf(report, { ...config, patchFile, sarifFile, codeQualityFile }, offline, []);
  for (const file of wanted(plan, patchFile)) await writeOutput(file, { workspace: folder, temp: folder });
  return {
    output:
      values['json'] === true ? (plan.report ?? '') : reportText(report, snapshot.changed, values['all'] === true),
    form: values['json'] === true ? 'json' : undefined,
    exitCode: !plan.conclusion.fails ? 0 : report.verdict.kind === 'fail' ? 1 : 3,
  };
};

/** What is compared: with `--staged` the next commit, by default with the one before it. */
function comparison(values: Readonly<Record<string, unknown>>): Pick<AskedOfTree, 'values' | 'head'> {
  const head = text(values['head']);
  if (values['staged'] !== true) return { values, head: head ?? 'worktree' };
  if (head !== undefined || values['all'] === true)
    throw new UserError(
      '`check --staged` looks at what is staged, so it takes neither `--head` nor `--all`',
      'leave them out, or leave out `--staged`',
    );
  return { values: { ...values, base: values['base'] ?? 'HEAD' }, head: 'staged' };
}

const offline: Posting = { kind: 'off', why: words('there is no pull request'), isFault: false };

/** The files that were asked for: the Action writes the patch in any case. */
function wanted({ files }: Plan, patchFile: string | undefined): readonly OutputFile[] {
  return files.filter(({ purpose }) => purpose !== 'patch' || patchFile !== undefined);
}
