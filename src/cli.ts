/**
 * The command line: the engine of the Action on local files.
 *
 * Exit codes: 0 pass, advice or done, 1 the gate failed or a file could not be
 * written (or a bug of ours), 2 usage or an input that cannot be read, 3 incomplete
 * where `--fail-on incomplete` asks.
 */
import { createReadStream } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import { once } from 'node:events';
import { join, relative, sep } from 'node:path';
import { createInterface } from 'node:readline';
import { json, parse, text } from './cli/arguments.js';
import { refineLine } from './cli/batch.js';
import { check, type Answer } from './cli/check.js';
import { demo } from './cli/demo.js';
import { fix } from './cli/fix.js';
import { listPolicies, policiesText } from './cli/policies.js';
import { refineText } from './cli/refine-text.js';
import { reasonOf, UserError } from './errors.js';
import { bundledCatalogue, readCatalogue, type Catalogue } from './policy/catalogue.js';
import { isWanted } from './sources/index.js';
import { parseJson } from './syntax/json/parse-json.js';
import { plainValue } from './syntax/value.js';
import type { SourceFile } from './text/file.js';
import { visible } from './text/message.js';
import { decode } from './text/decode.js';

const usage = `usage:
  demo                                    the main job on a built-in pull request
  check --base <rev> [--head <rev>|worktree] [--findings <path>]… [--config <path>] [--catalogue <file>]
        [--paths <globs>] [--fail-on unused,new-excess,incomplete] [--fail-levels <levels>] [--max-unused <n>]
        [--new-permissions exempt|refine] [--patch <file>] [--sarif <file>] [--json]
  fix --base <rev> [--findings <path>]… [--config <path>] [--catalogue <file>] [--paths <globs>]
        [--new-permissions exempt|refine] [--fail-on incomplete] [--dry-run] [--json]
                                          writes every refinement into the working tree
  policies <path…> [--json]               every policy found in files and folders
  refine --policy <file> --unused <file> [--catalogue <file>] [--json]
  refine --batch [--catalogue <file>]     JSON Lines {id, policy, unused} from standard input
`;

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = error instanceof UserError ? 2 : 1;
  if (error instanceof UserError) process.stderr.write(`error: ${error.message}\nhelp: ${error.help}\n`);
  else
    process.stderr.write(
      `this is a bug in iam-policy-refiner; please report it with these lines:\n${error instanceof Error ? (error.stack ?? '') : String(error)}\n`,
    );
}

async function main([command, ...args]: readonly string[]): Promise<number> {
  switch (command) {
    case 'demo':
      process.stdout.write(demo());
      return 0;
    case 'check':
      return answer(await check(args, process.cwd(), today()));
    case 'fix':
      return answer(await fix(args, process.cwd(), today()));
    case 'policies':
      return policies(args);
    case 'refine':
      return refine(args);
    case 'help':
    case '--help':
    case '-h':
      process.stdout.write(usage);
      return 0;
    default:
      process.stderr.write(
        `${command === undefined ? 'no command given' : `there is no command \`${command}\``}\n${usage}`,
      );
      return 2;
  }
}

function answer({ output, exitCode }: Answer): number {
  process.stdout.write(output);
  return exitCode;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

async function policies(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, { json: { type: 'boolean' } }, true);
  if (positionals.length === 0)
    throw new UserError('`policies` needs at least one file or folder', 'for example `policies infra/`');
  const files = (await Promise.all(positionals.map(filesBelow))).flat();
  const found = listPolicies(files);
  process.stdout.write(values['json'] === true ? json(found) : policiesText(found));
  return 0;
}

async function refine(args: readonly string[]): Promise<number> {
  const { values } = parse(args, {
    policy: { type: 'string' },
    unused: { type: 'string' },
    catalogue: { type: 'string' },
    batch: { type: 'boolean' },
    json: { type: 'boolean' },
  });
  const path = text(values['catalogue']);
  const catalogue = path === undefined ? bundledCatalogue : readCatalogue(path, (await readTextFile(path)).text);
  if (values['batch'] === true) return batch(catalogue);
  const policy = text(values['policy']);
  const unused = text(values['unused']);
  if (policy === undefined || unused === undefined)
    throw new UserError(
      '`refine` needs `--policy <file>` and `--unused <file>`, or `--batch`',
      'run `help` for its options',
    );
  const refined = refineText(await readTextFile(policy), await readTextFile(unused), catalogue);
  if (values['json'] === true) {
    const document: unknown = refined.text === undefined ? null : documentOf(refined.text);
    process.stdout.write(json({ policy: document, removed: refined.removed, notes: refined.notes }));
    return 0;
  }
  for (const note of refined.notes) process.stderr.write(`note: ${note}\n`);
  process.stdout.write(refined.text ?? 'null\n');
  return 0;
}

/** The document in a JSON text that may have comments. */
function documentOf(source: string): unknown {
  const parsed = parseJson(source);
  return parsed.kind === 'tree' ? plainValue(parsed.root) : null;
}

async function batch(catalogue: Catalogue): Promise<number> {
  let failed = false;
  let number = 0;
  for await (const line of createInterface({
    input: createReadStream('', { fd: 0 }),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    const answer = refineLine(line, ++number, catalogue);
    if (answer === undefined) continue;
    failed ||= answer.failed;
    if (!process.stdout.write(`${answer.output}\n`)) await once(process.stdout, 'drain');
  }
  return failed ? 2 : 0;
}

async function readTextFile(path: string): Promise<SourceFile> {
  try {
    return { path, text: decode(await readFile(path)) };
  } catch (cause) {
    throw new UserError(`\`${path}\` could not be read: ${reasonOf(cause)}`, 'name a text file that exists', { cause });
  }
}

/** The file, or every file of the folder that can hold a policy. */
async function filesBelow(path: string): Promise<readonly SourceFile[]> {
  const found = await stat(path).catch((cause: unknown) =>
    Promise.reject(
      new UserError(`\`${path}\` could not be read: ${reasonOf(cause)}`, 'name a file or folder that exists'),
    ),
  );
  if (!found.isDirectory()) return [await readTextFile(path)];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const paths = entries.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  const wanted = paths
    .filter(
      (each) => isWanted(each) && !/(?:^|[\\/])(?:\.git|node_modules|\.terraform)[\\/]/.test(relative(path, each)),
    )
    .sort();
  const files: (SourceFile | undefined)[] = [];
  for (const each of wanted) files.push(await readTextFile(each).catch(unreadable));
  return files.flatMap((file) => (file === undefined ? [] : [{ ...file, path: file.path.split(sep).join('/') }]));
}

/** Told, and passed over: most such files are no policies at all. */
function unreadable(cause: unknown): undefined {
  process.stderr.write(`note: ${visible(reasonOf(cause), 500)}\n`);
  return undefined;
}
