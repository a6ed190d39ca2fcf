/**
 * `refine`: one policy and what is unused in, the refined policy out; or many with `--batch`.
 */
import { UserError } from '../errors.js';
import { readTextFile } from '../local/given-files.js';
import { bundledCatalogue, readCatalogue, type Catalogue } from '../policy/catalogue.js';
import { parseJson } from '../syntax/json/parse-json.js';
import { plainValue } from '../syntax/value.js';
import { json, parse, text } from './arguments.js';
import { refineLine } from './batch.js';
import type { Answer, CliCommand, Terminal } from './command.js';
import { refineText, type RefinedText } from './refine-text.js';

/** The refined policy; with `--json`, what was removed as well. */
export const refine: CliCommand = async (args, terminal) => {
  const { values } = parse(args, {
    policy: { type: 'string' },
    unused: { type: 'string' },
    catalogue: { type: 'string' },
    batch: { type: 'boolean' },
    json: { type: 'boolean' },
  });
  const catalogue = await catalogueFrom(text(values['catalogue']));
  if (values['batch'] === true) return refineLines(catalogue, terminal);
  const policy = text(values['policy']);
  const unused = text(values['unused']);
  if (policy === undefined || unused === undefined)
    throw new UserError(
      '`refine` needs `--policy <file>` and `--unused <file>`, or `--batch`',
      'run `help` for its options',
    );
  const refined = refineText(await readTextFile(policy), await readTextFile(unused), catalogue);
  if (values['json'] === true) return { output: asJson(refined), exitCode: 0 };
  for (const note of refined.notes) terminal.note(`note: ${note}`);
  return { output: refined.text ?? 'null\n', exitCode: 0 };
};

async function catalogueFrom(path: string | undefined): Promise<Catalogue> {
  return path === undefined ? bundledCatalogue : readCatalogue(path, (await readTextFile(path)).text);
}

/** `--batch`: a line out for each line in; a line that cannot be read makes the exit code 2. */
async function refineLines(catalogue: Catalogue, terminal: Terminal): Promise<Answer> {
  let failed = false;
  let number = 0;
  for await (const line of terminal.lines()) {
    const answer = refineLine(line, ++number, catalogue);
    if (answer === undefined) continue;
    failed ||= answer.failed;
    await terminal.print(`${answer.output}\n`);
  }
  return { output: '', exitCode: failed ? 2 : 0 };
}

function asJson({ text: refined, removed, notes }: RefinedText): string {
  return json({ policy: refined === undefined ? null : documentOf(refined), removed, notes });
}

/** The document in a JSON text that may have comments. */
function documentOf(source: string): unknown {
  const parsed = parseJson(source);
  return parsed.kind === 'tree' ? plainValue(parsed.root) : null;
}
