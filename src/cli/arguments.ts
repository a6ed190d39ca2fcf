/** The options of the command line, and the inputs of the Action that some of them are. */
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { readInputs, type InputName, type Inputs } from '../config/config.js';
import { reasonOf, UserError } from '../errors.js';
import { nearest, quote } from '../text/nearest.js';

/** The options and the other arguments of a command. */
interface Arguments {
  readonly values: Readonly<Record<string, unknown>>;
  readonly positionals: readonly string[];
}

/** Throws a `UserError` for an option that the command does not have. */
export function parse(args: readonly string[], options: ParseArgsOptionsConfig, allowPositionals = false): Arguments {
  try {
    return parseArgs({ args: [...args], options, allowPositionals, strict: true });
  } catch (cause) {
    const unknown = args.find((each) => each.startsWith('--') && !(nameOf(each) in options));
    const why = unknown === undefined ? reasonOf(cause) : unknownOption(nameOf(unknown), Object.keys(options));
    throw new UserError(why, "run `help` for each command's options", { cause });
  }
}

function nameOf(option: string): string {
  return option.slice(2).split('=', 1)[0] ?? '';
}

function unknownOption(name: string, known: readonly string[]): string {
  const all = known.map((each) => `--${each}`);
  return `there is no option ${quote(`--${name}`)}${nearest(`--${name}`, all)}`;
}

/** The value of an option that is a text; `undefined` where it was not given. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A value as indented JSON with a last line end. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** What every command that analyses anything is asked for. */
export interface Asked {
  readonly inputs: Inputs;
  /** The evidence that was named on the command line: it is on this machine. */
  readonly named: ReadonlySet<string>;
}

/** What every command that analyses a change is asked for. */
export interface Request extends Asked {
  /** The revision that the change is compared with. */
  readonly base: string;
}

/** The options of a `Request`: `--base`, `--findings` and the given inputs of the Action. */
export function requestOptions(names: readonly InputName[]): ParseArgsOptionsConfig {
  return { base: { type: 'string' }, ...inputOptions(names) };
}

/** The options of what is asked for without a base: `--findings` and the given inputs of the Action. */
export function inputOptions(names: readonly InputName[]): ParseArgsOptionsConfig {
  return {
    findings: { type: 'string', multiple: true },
    ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
  };
}

/** Throws a `UserError` where the base is missing, or an input is wrong. */
export function requestOf(command: string, values: Arguments['values'], names: readonly InputName[]): Request {
  const base = text(values['base']);
  if (base === undefined)
    throw new UserError(
      `\`${command}\` needs \`--base <rev>\`, what the change is compared with, or \`--all\``,
      `for example \`${command} --base origin/main\`, or \`${command} --all\` for every policy of the repository`,
    );
  return { base, ...askedFor(values, names) };
}

/** Throws a `UserError` where an input is wrong. */
export function askedFor(values: Arguments['values'], names: readonly InputName[]): Asked {
  const findings = Array.isArray(values['findings'])
    ? values['findings'].filter((each) => typeof each === 'string')
    : [];
  const given = new Map(
    names.flatMap((name): readonly [string, string][] => {
      const value = text(values[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const options = [...given.keys()].map((name) => `\`--${name}\``).join(' or ');
  const inputs = readInputs(
    findings.length === 0 ? given : given.set('findings', findings.join('\n')),
    `correct ${options} on the command line; \`docs/inputs.md\` says what each takes`,
  );
  const named = new Set([
    ...(findings.length === 0 ? [] : inputs.findings),
    ...[given.get('config'), given.get('catalogue')].filter((each) => each !== undefined),
  ]);
  return { inputs, named };
}
