/**
 * `doctor`: how far config and evidence carry in this repository, and what to write where they do not.
 *
 * Exit codes: 0 nothing to do, 1 something needs a hand.
 */
import { UserError } from '../errors.js';
import { diagnose, needsHand, type Diagnosis } from '../setup/diagnosis.js';
import { words } from '../text/message.js';
import { json, parse } from './arguments.js';
import type { Answer, CliCommand } from './command.js';
import { diagnosisAsJson, diagnosisText } from './doctor-text.js';
import { analyseTree, treeOptions, treeRequest, type TreeRequest } from './local-run.js';

/** What was found out, for people or as JSON. */
export const doctor: CliCommand = async (args, { folder, today }) => {
  const { values } = parse(args, { ...treeOptions, public: { type: 'boolean' } });
  const request = treeRequest(values);
  const diagnosis = await examined(folder, request, today, values['public'] === true);
  return answer(diagnosis, request.inputs.config, values['json'] === true);
};

/** The diagnosis of a repository. A config that cannot be read is all there is to say until it can. */
async function examined(folder: string, request: TreeRequest, today: string, isPublic: boolean): Promise<Diagnosis> {
  try {
    const run = await analyseTree(folder, request, today);
    return diagnose({ ...run, file: await run.cache.one(request.inputs.config), isPublic });
  } catch (cause) {
    if (!(cause instanceof UserError) || cause.place === undefined) throw cause;
    const { path, line } = cause.place;
    const what = words(`${cause.message}; the rest is looked at once it can be read`);
    return { ...nothing, flaws: [{ kind: 'config', path, line, what }] };
  }
}

const nothing: Diagnosis = { states: [], accounts: [], flaws: [], proposals: [], stubs: [], evidence: undefined };

function answer(diagnosis: Diagnosis, config: string, asJson: boolean): Answer {
  const exitCode = needsHand(diagnosis) ? 1 : 0;
  return asJson
    ? { output: json(diagnosisAsJson(diagnosis)), form: 'json', exitCode }
    : { output: diagnosisText(diagnosis, config), exitCode };
}
