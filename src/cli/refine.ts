/**
 * `refine`: one policy and what is unused in, the refined policy out; or many with `--batch`.
 */
import { UserError } from '../errors.js';
import { readTextFile } from '../local/given-files.js';
import { parseJson } from '../syntax/json/parse-json.js';
import { plainValue } from '../syntax/value.js';
import { json, parse, text } from './arguments.js';
import { batch, catalogueIn, jobsOf } from './batch-command.js';
import type { CliCommand } from './command.js';
import { refineText, type RefinedText } from './refine-text.js';

/** The refined policy; with `--json`, what was removed as well. */
export const refine: CliCommand = async (args, terminal) => {
  const { values } = parse(args, {
    policy: { type: 'string' },
    unused: { type: 'string' },
    catalogue: { type: 'string' },
    batch: { type: 'boolean' },
    jobs: { type: 'string' },
    json: { type: 'boolean' },
  });
  const path = text(values['catalogue']);
  const file = path === undefined ? undefined : await readTextFile(path);
  if (values['batch'] === true)
    return { output: '', exitCode: await batch(file, jobsOf(text(values['jobs'])), terminal) };
  const policy = text(values['policy']);
  const unused = text(values['unused']);
  if (policy === undefined || unused === undefined)
    throw new UserError(
      '`refine` needs `--policy <file>` and `--unused <file>`, or `--batch`',
      'run `help` for its options',
    );
  const refined = refineText(await readTextFile(policy), await readTextFile(unused), catalogueIn(file));
  if (values['json'] === true) return { output: asJson(refined), form: 'json', exitCode: 0 };
  for (const note of refined.notes) terminal.note(`note: ${note}`);
  return { output: refined.text ?? 'null\n', form: 'document', exitCode: 0 };
};

function asJson({ text: refined, removed, notes }: RefinedText): string {
  return json({ policy: refined === undefined ? null : documentOf(refined), removed, notes });
}

/** The document in a JSON text that may have comments. */
function documentOf(source: string): unknown {
  const parsed = parseJson(source);
  return parsed.kind === 'tree' ? plainValue(parsed.root) : null;
}
