/**
 * `explain <file, address or ARN>`: one policy or principal, with everything that bears on it.
 */
import { UserError } from '../errors.js';
import { bundledCatalogue } from '../policy/catalogue.js';
import { arnOf, type Arn } from '../policy/names.js';
import { evidenceAtHand } from '../review/evidence-at-hand.js';
import { policiesNamed } from '../review/select-policy.js';
import type { WholeRun } from '../runs/whole-repository.js';
import { explainPolicy, explainPrincipal, type Known } from '../setup/explanation.js';
import { statesOf, type PolicyState } from '../setup/states.js';
import { visible } from '../text/message.js';
import { nearest } from '../text/nearest.js';
import { json, parse } from './arguments.js';
import type { CliCommand } from './command.js';
import { policyAsJson, policyText, principalAsJson, principalText } from './explain-text.js';
import { analyseTree, treeOptions, treeRequest } from './local-run.js';

/** What is known of whatever was named, for people or as JSON. */
export const explain: CliCommand = async (args, { folder, today }) => {
  const { values, positionals } = parse(args, treeOptions, true);
  const [wanted, ...more] = positionals;
  if (wanted === undefined || more.length > 0)
    throw new UserError(
      '`explain` needs one file, address or ARN',
      'for example `explain policies/deploy.json`, `explain aws_iam_policy.deploy` or `explain arn:aws:iam::123456789012:role/MyRole`',
    );
  const asJson = values['json'] === true;
  const run = await analyseTree(folder, treeRequest(values), today);
  const states = statesOf(run.report, run.snapshot.changed);
  const { evidence, inventory } = evidenceAtHand(run.snapshot, run.config);
  const known: Known = { evidence, inventory, catalogue: run.snapshot.catalogue ?? bundledCatalogue };
  const arn = arnOf(wanted);
  if (arn !== undefined) {
    const explained = explainPrincipal(knownArn(arn, known), states, known);
    return asJson
      ? { output: json(principalAsJson(explained)), form: 'json', exitCode: 0 }
      : { output: principalText(explained), exitCode: 0 };
  }
  const explained = chosen(wanted, states, run).map((state) => explainPolicy(state, known));
  return asJson
    ? { output: json(explained.map(policyAsJson)), form: 'json', exitCode: 0 }
    : { output: explained.map(policyText).join('\n'), exitCode: 0 };
};

/** Somebody whom findings or inventory know, or whom a copy is on. */
function knownArn(arn: Arn, { evidence: { known } }: Known): Arn {
  const lower = arn.toLowerCase();
  const found = known.arns.find((each) => each.toLowerCase() === lower);
  if (found !== undefined) return found;
  throw new UserError(
    `neither findings nor an inventory name \`${visible(arn)}\`${nearest(arn, known.arns.slice(0, 2_000))}`.slice(
      0,
      600,
    ),
    'give an ARN that they name, and the folder of the artifact with `--artifact` if they are in one',
  );
}

function chosen(wanted: string, states: readonly PolicyState[], { paths }: WholeRun): readonly PolicyState[] {
  const found = policiesNamed(
    wanted,
    states.map(({ at }) => at),
  );
  if (found.kind === 'chosen') return states.filter(({ at }) => found.isChosen(at));
  const name = `\`${visible(wanted)}\``;
  if (found.kind === 'ambiguous')
    throw new UserError(
      `several policies are called ${name}`,
      `name one of ${found.names
        .slice(0, 10)
        .map((each) => `\`${visible(each)}\``)
        .join(', ')}`,
    );
  if (paths.includes(wanted.replace(/^\.\//, '')))
    throw new UserError(
      `no policy that grants to roles or users was found in ${name}`,
      'run `policies` on it: it lists what is seen in the file, and what is left alone',
    );
  throw new UserError(
    `there is no policy called ${name}${found.names.length === 0 ? '' : nearest(wanted, found.names.slice(0, 50))}`.slice(
      0,
      600,
    ),
    'run `doctor` or `policies .` for the names of all policies',
  );
}
