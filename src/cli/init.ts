/**
 * `init`: the config, the workflow and the export that this repository needs, from what is found in it.
 *
 * It prints them, as `--dry-run` says too; `--write` writes those that do not exist. Exit codes: 0 done, 1 a file could not be written.
 */
import { UserError } from '../errors.js';
import { rootOf } from '../local/git.js';
import { isTaken, writeNew } from '../local/new-file.js';
import { inventoryFiles } from '../review/evidence-at-hand.js';
import type { WholeRun } from '../runs/whole-repository.js';
import { diagnose, type Diagnosis } from '../setup/diagnosis.js';
import { nextSteps, starterFiles, type Found, type StarterFile } from '../setup/starter.js';
import { artifactPrefix } from '../world/artifacts.js';
import { message, plain, visible, words, type Message } from '../text/message.js';
import { json, parse } from './arguments.js';
import type { CliCommand } from './command.js';
import { pasteText } from './doctor-text.js';
import { analyseTree, treeOptions, treeRequest } from './local-run.js';

/** The files, printed or written. */
export const init: CliCommand = async (args, { folder, today }) => {
  const { values } = parse(args, {
    ...treeOptions,
    public: { type: 'boolean' },
    write: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
  });
  if (values['write'] === true && values['dry-run'] === true)
    throw new UserError('`--write` writes the files and `--dry-run` only prints them', 'choose one of the two');
  const request = treeRequest(values);
  const isPublic = values['public'] === true;
  const run = await analyseTree(folder, request, today);
  if (isPublic) refuseInventory(run);
  const { config } = request.inputs;
  const diagnosis = diagnose({ ...run, file: await run.cache.one(config), isPublic });
  const found = foundIn(run, diagnosis, config, today);
  const root = await rootOf(folder);
  const made: Made[] = [];
  for (const file of starterFiles(found)) made.push(await make(root, file, values['write'] === true));
  const rest = [
    ...(made.some(({ file, what }) => file.path === config && what === 'exists')
      ? pasteText(diagnosis.proposals, config)
      : []),
    ...nextSteps(found, isPublic).map((step) => `next: ${plain(step)}`),
  ];
  const exitCode = made.some(({ what }) => what === 'refused') ? 1 : 0;
  return values['json'] === true
    ? { output: json({ files: made.map(asJson), next: nextSteps(found, isPublic).map(plain) }), form: 'json', exitCode }
    : { output: `${[...made.map(asText), ...rest].join('\n')}\n`, exitCode };
};

/** What became of a file. */
interface Made {
  readonly file: StarterFile;
  readonly what: 'proposed' | 'written' | 'exists' | 'refused';
  readonly why: string | undefined;
}

async function make(root: string, file: StarterFile, isWritten: boolean): Promise<Made> {
  if (!isWritten) return { file, what: (await isTaken(root, file.path)) ? 'exists' : 'proposed', why: undefined };
  const done = await writeNew(root, file.path, file.text);
  return { file, what: done.kind, why: done.kind === 'refused' ? done.why : undefined };
}

function foundIn(
  { snapshot }: WholeRun,
  { states, accounts, proposals }: Diagnosis,
  config: string,
  today: string,
): Found {
  const isOwn = ({ path }: { readonly path: string }): boolean => !path.startsWith(artifactPrefix);
  return { states, accounts, proposals, config, today, hasOwnFindings: snapshot.findings.some(isOwn) };
}

/** On a public repository everybody could read who is in the accounts. Throws a `UserError`. */
function refuseInventory({ snapshot, config }: WholeRun): void {
  const [found] = inventoryFiles(snapshot, config);
  if (found === undefined) return;
  throw new UserError(
    `\`${visible(found)}\` is an inventory, and everybody can read the files and artifacts of a public repository`,
    'take it out and export the findings alone; then name the principals in the config',
  );
}

function asText({ file, what, why }: Made): string {
  const { path, text } = file;
  switch (what) {
    case 'proposed':
      return `── ${visible(path)}\n${text}`;
    case 'written':
      return plain(message`wrote ${path}`);
    case 'exists':
      return plain(message`${path} exists and is left as it is`);
    case 'refused':
      return plain(message`${path} is not written: ${said(why)}`);
  }
}

function said(why: string | undefined): Message {
  return words(visible(why ?? ''));
}

function asJson({ file, what, why }: Made): object {
  return { path: file.path, what, ...(why === undefined ? {} : { why }), text: file.text };
}
