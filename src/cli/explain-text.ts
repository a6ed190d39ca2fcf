/** What is known of a policy or a principal, for a terminal and as JSON. */
import { doubtIn, type Copy } from '../match/copy.js';
import type { DeployedPolicy } from '../inventory/inventory.js';
import type { CopyExplained, PolicyExplained, PrincipalExplained } from '../setup/explanation.js';
import type { StatementFate, TermFate } from '../setup/fates.js';
import type { PolicyState } from '../setup/states.js';
import { groundWords } from './doctor-text.js';
import { message, plain, quotedList, visible, words, type Message } from '../text/message.js';

/** The policy, section by section. */
export function policyText({ state, uses, copies, parties, open, grants }: PolicyExplained): string {
  return [
    stateLine(state),
    ...section('where it is used', uses.map(plain)),
    ...section('what is deployed of it', copies.flatMap(copyLines)),
    ...section(
      state.kind === 'matched' ? 'who has it' : 'who may have it',
      parties.flatMap(({ who, evidence }) => [visible(who), ...evidence.map((each) => `  ${plain(each)}`)]),
    ),
    ...section('what is open', open.map(plain)),
    ...section('what it grants', grants.flatMap(grantLines)),
    '',
  ].join('\n');
}

function stateLine({ at, line, kind, ground }: PolicyState): string {
  const by = ground === undefined ? '' : ` ${groundWords[ground]}`;
  return `${visible(at.path)}:${line}  ${visible(at.name)}  ${kind === 'gap' ? 'could not be read' : kind}${by}`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

function copyLines({ certainty, copy }: CopyExplained): readonly string[] {
  const why = doubtIn(copy);
  const doubt = why === undefined ? [] : [`  ${plain(why)}`];
  const rules = copy.why.map(({ rule, points }) => `${rule} ${points > 0 ? '+' : ''}${points}`);
  const sum = rules.length === 0 ? [] : [`  ${copy.points} points: ${rules.join(', ')}`];
  return [`${certainty}: ${plain(calledIn(copy))}`, ...sum, ...doubt];
}

function calledIn({ policy, holders }: Copy): Message {
  const whose = holders.length === 0 ? words('nobody') : quotedList(holders, 5);
  return message`${calledAs(policy)}, on ${whose}`;
}

function calledAs({ kind, name, arn }: DeployedPolicy): Message {
  return message`${words(kind)} policy ${arn ?? name}`;
}

function grantLines({ statement, terms, leftAlone }: StatementFate): readonly string[] {
  const { index, sid, effect } = statement;
  const called = sid === undefined ? '' : ` ${visible(sid)}`;
  const title = `statement ${index + 1}${called}, ${effect === 'unknown' ? 'Allow or Deny' : effect}`;
  return leftAlone === undefined
    ? [title, ...terms.flatMap(termLines).map((line) => `  ${line}`)]
    : [`${title}: left alone, since ${plain(leftAlone)}`];
}

/** One line where all its actions share their fate, else one for each fate. */
function termLines({ written, fates }: TermFate): readonly string[] {
  const shown = written === undefined ? 'a value that the file does not determine' : visible(written);
  const [only, second] = fates;
  if (only !== undefined && second === undefined && only.names.length <= 1)
    return [`${shown}: ${only.kind}, ${plain(only.why)}`];
  return [
    shown,
    ...fates.map(
      ({ kind, names, why }) =>
        `  ${names.length} ${kind === 'stays' && names.length !== 1 ? 'stay' : kind}, ${plain(why)}: ${plain(quotedList(names, 6))}`,
    ),
  ];
}

/** The principal, section by section. */
export function principalText({ arn, evidence, policies, deployed }: PrincipalExplained): string {
  return [
    visible(arn),
    ...section('what is known of it', evidence.map(plain)),
    ...section('policies of this repository that it has, or may have', policies.map(stateLine)),
    ...section(
      'what it has in AWS',
      deployed.map(({ policy, copyOf }) => {
        const which =
          copyOf === undefined
            ? words('no policy of this repository')
            : message`${words(copyOf.certainty === 'differs' ? 'differs from' : `${copyOf.certainty} copy of`)} ${copyOf.state.at.path} (${copyOf.state.at.name})`;
        return plain(message`${calledAs(policy)}: ${which}`);
      }),
    ),
    '',
  ].join('\n');
}

function copyAsJson(certainty: CopyExplained['certainty'], copy: Copy): unknown {
  const doubt = doubtIn(copy);
  return {
    certainty,
    account: copy.account,
    policy: copy.policy.arn ?? copy.policy.name,
    holders: copy.holders,
    points: copy.points,
    rules: copy.why,
    ...(doubt === undefined ? {} : { doubt: plain(doubt) }),
  };
}

/** The policy as JSON; lines are 1-based, `statement` counts from 0. */
export function policyAsJson({ state, uses, copies, parties, open, grants }: PolicyExplained): unknown {
  return {
    ...stateAsJson(state),
    uses: uses.map(plain),
    copies: copies.map(({ certainty, copy }) => copyAsJson(certainty, copy)),
    parties: parties.map(({ who, evidence }) => ({ who, evidence: evidence.map(plain) })),
    open: open.map(plain),
    grants: grants.map(({ statement, terms, leftAlone }) => ({
      statement: statement.index,
      effect: statement.effect,
      ...(leftAlone === undefined ? {} : { leftAlone: plain(leftAlone) }),
      actions: terms.map(({ written, fates }) => ({
        written: written ?? null,
        fates: fates.map(({ kind, names, why }) => ({ fate: kind, names, why: plain(why) })),
      })),
    })),
  };
}

function stateAsJson({ at, line, kind, ground }: PolicyState): object {
  return { path: at.path, line, name: at.name, state: kind, ...(ground === undefined ? {} : { ground }) };
}

/** The principal as JSON. */
export function principalAsJson({ arn, evidence, policies, deployed }: PrincipalExplained): unknown {
  return {
    principal: arn,
    evidence: evidence.map(plain),
    policies: policies.map(stateAsJson),
    deployed: deployed.map(({ policy, copyOf }) => ({
      policy: policy.arn ?? policy.name,
      ...(copyOf === undefined
        ? {}
        : { certainty: copyOf.certainty, path: copyOf.state.at.path, name: copyOf.state.at.name }),
    })),
  };
}
