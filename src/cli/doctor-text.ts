/** A diagnosis for a terminal, and as JSON: the whole in a few lines, then what needs a hand, then what to write. */
import type { AccountHealth } from '../setup/evidence-health.js';
import type { Diagnosis, EvidenceRead, Flaw } from '../setup/diagnosis.js';
import type { Proposal } from '../setup/proposals.js';
import { stateKinds, type PolicyState } from '../setup/states.js';
import { entryText, yamlComment } from '../config/yaml-text.js';
import { grouped } from '../text/group.js';
import { joined, message, plain, visible, words, type Message } from '../text/message.js';

/** The diagnosis as text; `config` is where its entries belong. */
export function diagnosisText(diagnosis: Diagnosis, config: string): string {
  const { flaws, states, stubs, proposals, evidence } = diagnosis;
  const open = states.filter(({ kind }) => kind !== 'matched');
  const sections = [
    evidence === undefined ? [] : overview(diagnosis, evidence, config),
    flaws.map(flawText),
    ...open.map((state) => stateText(state, stubs, config)),
    pasteText(proposals, config),
    flaws.length + open.length === 0 ? ['nothing to do'] : [],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** "38 of 52 policies matched". */
function coverage(states: readonly PolicyState[]): Message {
  const matched = states.filter(({ kind }) => kind === 'matched').length;
  return message`${matched} of ${states.length} ${words(states.length === 1 ? 'policy' : 'policies')} matched`;
}

function overview({ states, accounts }: Diagnosis, evidence: EvidenceRead, config: string): readonly string[] {
  return [
    line('policies', coverageLine(states)),
    line('config', configLine(evidence, config)),
    line('findings', findingsLine(evidence)),
    ...(accounts.length === 0 ? [] : accounts.map((account) => line('account', accountLine(account)))),
  ];
}

function line(title: string, what: Message): string {
  return `${`${title}:`.padEnd(10)}${plain(what)}`;
}

/** How it is known whose a policy is. */
export const groundWords = {
  config: 'by the config',
  deployed: 'by what is deployed',
  recommendation: 'by a recommendation of AWS',
  attachment: 'by what the files attach it to',
  name: 'by the name of the file',
  unnamed: 'by findings that name nobody',
} as const;

/** "38 of 52 policies matched (30 by what is deployed, 8 by the config), 2 held, 12 unknown". */
function coverageLine(states: readonly PolicyState[]): Message {
  const grounds = [
    ...grouped(
      states.flatMap(({ ground }) => ground ?? []),
      (ground) => ground,
    ),
  ].map(([ground, all]) => words(`${all.length} ${groundWords[ground]}`));
  const counts = stateKinds
    .filter((kind) => kind !== 'matched')
    .map((kind) => ({ kind, count: states.filter((state) => state.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => words(`${count} ${kind === 'gap' ? (count === 1 ? 'gap' : 'gaps') : kind}`));
  const how = grounds.length === 0 ? words('') : message` (${joined(grounds, ', ')})`;
  return joined([message`${coverage(states)}${how}`, ...counts], ', ');
}

function configLine({ entries }: EvidenceRead, config: string): Message {
  if (entries === undefined) return message`there is no ${config}`;
  const { policies, keep } = entries;
  return message`${config} has ${policies} ${words(policies === 1 ? 'entry' : 'entries')} under ${'policies'} and ${keep} under ${'keep'}`;
}

function findingsLine({ files, findings, newest }: EvidenceRead): Message {
  const since = newest === undefined ? words('') : message`, the newest of ${words(newest)}`;
  return message`${findings} in ${files} ${words(files === 1 ? 'file' : 'files')}${since}`;
}

function accountLine({ id, inventory, day, isCovered, hasFindings }: AccountHealth): Message {
  const of = day === undefined ? '' : ` of ${day}`;
  const shown = {
    whole: `whole inventory${of}`,
    assumed: `inventory${of}, taken for whole`,
    open: `inventory${of} that is not whole`,
    none: 'no inventory',
  }[inventory];
  const coverage = isCovered
    ? 'covered by findings'
    : hasFindings
      ? 'findings about some of its principals'
      : 'not covered by findings';
  return message`${words(id)}, ${words(shown)}, ${words(coverage)}`;
}

function flawText({ path, line: at, what }: Flaw): string {
  return path === undefined ? plain(what) : `${place(path, at)}: ${plain(what)}`;
}

function place(path: string, line: number | undefined): string {
  return line === undefined ? visible(path) : `${visible(path)}:${line}`;
}

/** How many reasons are shown for one policy. */
const mostReasons = 3;

/** The place, the name and the state of a policy, then why, and what to do. */
function stateText(
  { kind, at, line: first, why }: PolicyState,
  stubs: Diagnosis['stubs'],
  config: string,
): readonly string[] {
  const stub = stubs.find(({ proposal }) => proposal.at === at);
  const more = why.length - mostReasons;
  return [
    `${place(at.path, first)}  ${visible(at.name)}  ${kind === 'gap' ? 'could not be read' : kind}`,
    ...why.slice(0, mostReasons).map((each) => `  ${plain(each)}`),
    ...(more > 0 ? [`  ${more} more ${more === 1 ? 'reason' : 'reasons'}, in the JSON`] : []),
    ...(stub === undefined ? [] : [`  complete the entry at ${place(config, stub.line)}`]),
  ];
}

/** The lines that a config lacks, ready to be pasted. */
export function pasteText(proposals: readonly Proposal[], config: string): readonly string[] {
  if (proposals.length === 0) return [];
  const lines = proposals.flatMap(({ path, principals, evidence }) => [
    `  ${visible(yamlComment(evidence), 2_000)}`,
    ...entryText(path, principals).map((each) => `  ${visible(each, 2_000)}`),
  ]);
  return [plain(message`to write under ${'policies'} in ${config}, once it is right:`), ...lines];
}

/** The diagnosis as JSON; lines are 1-based. */
export function diagnosisAsJson({ states, accounts, flaws, proposals, stubs, evidence }: Diagnosis): unknown {
  return {
    coverage: plain(coverage(states)),
    evidence: evidence ?? null,
    policies: states.map(({ kind, at, line: first, ground, why }) => ({
      path: at.path,
      line: first,
      name: at.name,
      state: kind,
      ...(ground === undefined ? {} : { ground }),
      ...(why.length === 0 ? {} : { why: why.map(plain) }),
    })),
    accounts: accounts.map(({ id, inventory, day, isCovered, why }) => ({
      id,
      inventory,
      ...(day === undefined ? {} : { day }),
      covered: isCovered,
      ...(why === undefined ? {} : { why: plain(why) }),
    })),
    problems: flaws.map(({ kind, path, line: first, what }) => ({
      kind,
      ...(path === undefined ? {} : { path }),
      ...(first === undefined ? {} : { line: first }),
      what: plain(what),
    })),
    proposals: proposals.map(({ path, principals, isClear, evidence: why }) => ({
      paths: [path],
      principals,
      clear: isClear,
      why: plain(why),
    })),
    toComplete: stubs.map(({ proposal, line: first }) => ({ paths: [proposal.path], line: first })),
  };
}
