/**
 * An entry under `policies`: which files, whose they are.
 *
 *   paths: ['live/{env}/{service}/**']
 *   principals: ['arn:aws:iam::{env}:role/{env}-{service}']
 */
import type { AccountNames, Mapping } from '../match/match.js';
import { arnOf, type Arn } from '../policy/names.js';
import { quote } from '../text/nearest.js';
import { filledIn, flawOf, namesIn } from '../text/named-glob.js';
import { choiceIn, fieldsOf, isGiven, tell, tellMissing, textsIn, type Fields, type Parsed } from './flaws.js';

/** The entry; `undefined`, and told, where it is no object. */
export function readMapping(
  parsed: Parsed,
  content: unknown,
  index: number,
  accounts: AccountNames | undefined,
): Mapping | undefined {
  const known = ['paths', 'principals', 'stacks', 'findings', 'missing', 'unused-roles'];
  const fields = fieldsOf(parsed, ['policies', index], content, `\`policies\` entry ${index + 1}`, known);
  if (fields === undefined) return undefined;
  const paths = textsIn(fields, 'paths');
  const findings = textsIn(fields, 'findings');
  const principals = arnsIn(fields);
  const stacks = stacksIn(fields, paths);
  if (!isGiven(fields, 'paths')) tellMissing(fields, 'expected at least one glob under `paths`');
  if (!['principals', 'stacks', 'findings'].some((key) => isGiven(fields, key)))
    tellMissing(fields, 'expected `principals`, `stacks` or `findings`');
  for (const glob of paths) {
    const flaw = flawOf(glob);
    if (flaw !== undefined) tell(fields, 'paths', `${quote(glob)}: ${flaw}`, glob);
  }
  tellNames(fields, paths, principals, accounts);
  const missing = choiceIn(fields, 'missing', ['unused-nothing', 'ignore']);
  const unusedRoles = choiceIn(fields, 'unused-roles', ['ignore']);
  return {
    paths,
    principals,
    findings,
    missing,
    ...(stacks.length === 0 ? {} : { stacks }),
    ...(unusedRoles === undefined ? {} : { unusedRoles }),
  };
}

/** Names of stacks, in which `{name}` may stand: https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html */
function stacksIn(fields: Fields, paths: readonly string[]): readonly string[] {
  const including = paths.filter((glob) => !glob.startsWith('!'));
  return textsIn(fields, 'stacks').flatMap((text): readonly string[] => {
    const absent = absentFrom(including, text);
    const isName = /^[A-Za-z][A-Za-z0-9-]{0,127}$/.test(filledIn(text, () => 'a'));
    if (!isName)
      tell(fields, 'stacks', `${quote(text)} is not the name of a stack: expected letters, digits and \`-\``, text);
    else if (absent !== undefined)
      tell(fields, 'stacks', `${quote(text)}: \`{${absent}}\` does not stand in every glob under \`paths\``, text);
    return isName && absent === undefined ? [text] : [];
  });
}

/** A name in the text that one of the globs lacks. */
function absentFrom(globs: readonly string[], text: string): string | undefined {
  return namesIn(text).find((name) => globs.some((glob) => !namesIn(glob).includes(name)));
}

/** ARNs, in which `*` and `{name}` may stand. */
export function arnsIn(fields: Fields): readonly Arn[] {
  return textsIn(fields, 'principals').flatMap((text): readonly Arn[] => {
    const arn = arnOf(text);
    if (arn === undefined)
      tell(
        fields,
        'principals',
        `${quote(text)} is not an ARN; expected one like \`arn:aws:iam::123456789012:role/MyRole\``,
        text,
      );
    return arn === undefined ? [] : [arn];
  });
}

/** Every name of a principal stands in each path, and one in the account's place can be looked up. */
function tellNames(
  fields: Fields,
  paths: readonly string[],
  principals: readonly Arn[],
  accounts: AccountNames | undefined,
): void {
  const including = paths.filter((glob) => !glob.startsWith('!'));
  for (const arn of principals) {
    const flaw = flawOfNames(arn, including) ?? flawOfAccount(arn, accounts);
    if (flaw !== undefined) tell(fields, 'principals', `${quote(arn)}: ${flaw}`, arn);
  }
}

function flawOfNames(arn: Arn, globs: readonly string[]): string | undefined {
  const absent = absentFrom(globs, arn);
  if (absent !== undefined) return `\`{${absent}}\` does not stand in every glob under \`paths\``;
  const isOdd = namesIn(arn.split(':', 4).join(':')).length > 0;
  return isOdd ? 'a `{name}` can stand in the account, the path and the name' : undefined;
}

function flawOfAccount(arn: Arn, accounts: AccountNames | undefined): string | undefined {
  const account = arn.split(':', 5)[4] ?? '';
  const [name] = namesIn(account);
  const isPart = name === undefined ? account.includes('*') && account !== '*' : account !== `{${name}}`;
  if (isPart) return 'the account is twelve digits, `*`, or one `{name}` alone';
  return name !== undefined && accounts === undefined
    ? `${quote(account)} in the account's place needs \`accounts\`, which says the account of each name`
    : undefined;
}
