/**
 * `check`: what the Action would say about a change, without GitHub.
 *
 * Exit codes: 0 pass or advice, 1 the gate failed, 3 incomplete where
 * `--fail-on incomplete` asks.
 */
import { resolve } from 'node:path';
import type { InputName } from '../config/config.js';
import { writeOutput } from '../local/output-file.js';
import { jsonReport } from '../publish/files/json-report.js';
import { patch } from '../publish/files/patch.js';
import { sarif } from '../publish/files/sarif.js';
import type { WriteFile } from '../publish/publisher.js';
import { failsJob } from '../review/verdict.js';
import { json, parse, requestOf, requestOptions, text } from './arguments.js';
import { reportText } from './check-text.js';
import { analyseLocally, type LocalRun } from './local-run.js';

/** What a command prints, and the exit code. */
export interface Answer {
  readonly output: string;
  readonly exitCode: number;
}

const names: readonly InputName[] = [
  'config',
  'catalogue',
  'paths',
  'fail-on',
  'fail-levels',
  'max-unused',
  'max-comments',
  'max-age-days',
  'unused-after-days',
  'new-permissions',
];

export async function check(args: readonly string[], folder: string, today: string): Promise<Answer> {
  const { values } = parse(args, {
    ...requestOptions(names),
    head: { type: 'string', default: 'worktree' },
    patch: { type: 'string' },
    sarif: { type: 'string' },
    json: { type: 'boolean' },
  });
  const run = await analyseLocally(
    folder,
    requestOf('check', values, names),
    text(values['head']) ?? 'worktree',
    today,
  );
  const [patchFile, sarifFile] = [values['patch'], values['sarif']].map((each) => {
    const path = text(each);
    return path === undefined ? undefined : resolve(folder, path);
  });
  for (const file of filesOf(run, patchFile, sarifFile)) await writeOutput(file, { workspace: folder, temp: folder });
  const { report, snapshot, config } = run;
  return {
    output:
      values['json'] === true ? json(jsonReport(report, config.maxComments)) : reportText(report, snapshot.changed),
    exitCode: !failsJob(report.verdict, report, config) ? 0 : report.verdict.kind === 'fail' ? 1 : 3,
  };
}

/** The files that were asked for. */
function filesOf(
  { report, config }: LocalRun,
  patchFile: string | undefined,
  sarifFile: string | undefined,
): readonly WriteFile[] {
  const wanted = [...(patchFile === undefined ? [] : [patch]), ...(sarifFile === undefined ? [] : [sarif])];
  return wanted
    .flatMap((publisher) => publisher.plan(report, [], { ...config, patchFile, sarifFile }))
    .flatMap((effect) => (effect.kind === 'write-file' ? [effect] : []));
}
