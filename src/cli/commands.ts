/**
 * The commands of the command line, by name; each is loaded when it is asked for.
 *
 * Exit codes: 0 pass, advice or done, 1 the gate failed, a file could not be
 * written, or something needs a hand (or a bug of ours), 2 usage or an input that cannot be read, 3 incomplete
 * where `--fail-on incomplete` asks.
 */
import { nearest, quote } from '../text/nearest.js';
import type { Answer, CliCommand, Terminal } from './command.js';

const usage = `usage:
  demo [--full]                           the main job on two built-in pull requests, at a glance or in full
  check --base <rev>|--all|--staged [--head <rev>|worktree] [--artifact <folder>] [--findings <path>]… [--config <path>]
        [--catalogue <file>] [--paths <globs>] [--fail-on unused,new-excess,incomplete] [--fail-levels <levels>]
        [--max-unused <n>] [--new-permissions exempt|refine] [--max-patterns <n>|unlimited] [--patch <file>] [--sarif <file>]
        [--code-quality <file>] [--json]
  fix --base <rev>|--all [--artifact <folder>] [--findings <path>]… [--config <path>] [--catalogue <file>]
        [--paths <globs>] [--new-permissions exempt|refine] [--max-patterns <n>|unlimited] [--fail-on incomplete] [--dry-run]
        [--json]
                                          writes every refinement into the working tree; --all: of every policy
  init [--dry-run|--write] [--artifact <folder>] [--findings <path>]… [--config <path>] [--catalogue <file>] [--paths <globs>]
        [--unused-after-days <n>] [--public] [--json]
                                          the config and workflows that this repository needs; never over a file
  doctor [--artifact <folder>] [--findings <path>]… [--config <path>] [--catalogue <file>] [--paths <globs>]
        [--max-age-days <n>] [--unused-after-days <n>] [--public] [--json]
                                          how far config and evidence carry, and what to write where they do not
  explain <file, address or ARN> [--artifact <folder>] [--findings <path>]… [--config <path>] [--catalogue <file>]
        [--paths <globs>] [--unused-after-days <n>] [--max-patterns <n>|unlimited] [--json]
                                          one policy or principal: who has it, and what would become of each action
  policies <path…> [--json]               every policy found in files and folders
  refine --policy <file> --unused <file> [--catalogue <file>] [--json]
  refine --batch [--catalogue <file>] [--jobs <n>]
                                          JSON Lines {id, policy, unused} from standard input
  help, --version                         each command also knows --help
`;

/** The version of package.json; a test holds them together. */
export const version = '0.2.0';

const help: CliCommand = () => Promise.resolve({ output: usage, exitCode: 0 });

const commands = new Map<string, CliCommand>([
  ['demo', async (args, terminal) => (await import('./demo.js')).demo(args, terminal)],
  ['check', async (args, terminal) => (await import('./check.js')).check(args, terminal)],
  ['fix', async (args, terminal) => (await import('./fix.js')).fix(args, terminal)],
  ['init', async (args, terminal) => (await import('./init.js')).init(args, terminal)],
  ['doctor', async (args, terminal) => (await import('./doctor.js')).doctor(args, terminal)],
  ['explain', async (args, terminal) => (await import('./explain.js')).explain(args, terminal)],
  ['policies', async (args, terminal) => (await import('./policies.js')).policies(args, terminal)],
  ['refine', async (args, terminal) => (await import('./refine.js')).refine(args, terminal)],
  ['help', help],
  ['--help', help],
  ['-h', help],
  ['--version', () => Promise.resolve({ output: `${version}\n`, exitCode: 0 })],
]);

/** The answer of the command that the first argument names. */
export async function runCommand([name, ...args]: readonly string[], terminal: Terminal): Promise<Answer> {
  const command = commands.get(name ?? '');
  if (command !== undefined && args.some(isHelp)) return { output: usageOf(name ?? ''), exitCode: 0 };
  if (command !== undefined) return command(args, terminal);
  terminal.note(
    name === undefined
      ? 'no command given'
      : `there is no command ${quote(name)}${nearest(name, [...commands.keys()])}`,
  );
  terminal.note(usage.trimEnd());
  return { output: '', exitCode: 2 };
}

function isHelp(argument: string): boolean {
  return argument === '--help' || argument === '-h';
}

/** The lines about one command: those that start with its name, each with the indented ones below it. */
function usageOf(name: string): string {
  const [, ...lines] = usage.trimEnd().split('\n');
  let isOwn = false;
  const own = lines.filter((line) => {
    if (/^ {2}\S/.test(line)) isOwn = line.trimStart().split(' ', 1)[0] === name;
    return isOwn;
  });
  return own.length === 0 ? usage : `usage:\n${own.join('\n')}\n`;
}
