/**
 * Why permissions are called unused, as Markdown, in the order in which a reviewer asks: what goes, what stays and how
 * much of it AWS can see, who says so of whom, how to keep one.
 */
import type { Suggestion } from '../../edits/proposal.js';
import type { Finding } from '../../findings/finding.js';
import type { Ground, Party } from '../../match/match.js';
import { leftWords } from '../../review/policy-outcomes.js';
import type { CommandName } from '../../review/command-name.js';
import { grouped } from '../../text/group.js';
import { message, quotedList, words, type Message } from '../../text/message.js';
import { refineCommand } from './commands.js';
import { goesSection } from './goes.js';
import { leftBeside, namesIn } from './here.js';
import { keepLine } from './keep-line.js';
import { code, fenced, folded, listed, markdown, shownLines } from './markdown.js';
import { staysSection } from './stays.js';
import { trieDiagram } from './trie-diagram.js';
import { inAccounts, sameNames } from './who.js';

type Parts = Suggestion['parts'];
type Evidence = Suggestion['evidence'];

/** The grounds and how to keep an action, by a command where it is answered, as one part to unfold, in about `room` characters. */
export function evidenceFolded(
  parts: Parts,
  evidence: Evidence,
  commands: readonly CommandName[],
  room: number,
): string {
  const sections = [grounds(parts, evidence, room), keepLine(parts, evidence.catalogue, commands)];
  return folded('What goes, what stays, and how to keep one', sections.join('\n\n'));
}

/** What goes, what stays, with a picture of the largest narrowing where there is room for one, and who says so. */
export function grounds(parts: Parts, evidence: Evidence, room: number): string {
  const diagram = trieDiagram(parts);
  const sections = [
    goesSection(parts, evidence, room / 4),
    staysSection(parts, evidence),
    diagram === undefined || diagram.length > room / 4 ? '' : folded(diagramTitle, diagram),
    differencesSection(evidence, room / 4),
    `**Evidence**\n\n${listed(groundLines(evidence), room / 4)}`,
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}

const diagramTitle = 'Why these patterns: green stays, orange holds something unused';

/** What is unused besides and stays, each with what it would take to let it go: below the wildcards at hand, or where nothing else tells it. */
export function leftLines(parts: Parts, evidence: Evidence, commands: readonly CommandName[]): readonly string[] {
  const path = parts[0]?.policy.at.path ?? '';
  const left = leftBeside(parts, evidence).map((each) => {
    const isAnswered = each.quota === undefined && commands.includes('refine');
    const all = isAnswered ? `; ${code(refineCommand(path, true))} in the conversation commits that` : '';
    return `${markdown(leftWords(each))}${all}.`;
  });
  return [...stillLines(parts, evidence), ...left, ...writtenLines(parts)];
}

/** What to do besides where a program writes the file. */
function writtenLines(parts: Parts): readonly string[] {
  return [...new Set(parts.flatMap(({ policy: { isWrittenBy } }) => isWrittenBy ?? []))].map(
    (each) => `${markdown(each)}.`,
  );
}

/** What is dropped here, and by which other statement it stays granted. */
function stillLines(parts: Parts, evidence: Evidence): readonly string[] {
  return [...grouped(namesIn(parts), (name) => evidence.still.get(name.toLowerCase()))].flatMap(
    ([statement, names]) => {
      if (statement === undefined) return [];
      const { sid, index } = statement;
      const which = sid === undefined || sid === '' ? words(`statement ${index + 1}`) : message`statement ${sid}`;
      const stay = words(names.length === 1 ? 'stays' : 'stay');
      return [markdown(message`${quotedList(names, 3)} ${stay} granted by ${which}.`)];
    },
  );
}

/** The same lists as they would be without it, as sections to fold, in about `room` characters. */
export function wholeSections(parts: Parts, evidence: Evidence, room: number): readonly string[] {
  return leftBeside(parts, evidence).flatMap(({ whole }) => {
    const text = fenced('text', shownLines(whole));
    return text.length > room ? [] : [folded(`The list without them: ${whole.length} lines`, text)];
  });
}

/** Where AWS recommends something else, as a section; empty where it does not. */
function differencesSection({ differences }: Evidence, room: number): string {
  const lines = [...new Set(differences.map(markdown))];
  return lines.length === 0 ? '' : `**AWS recommends otherwise**\n\n${listed(lines, room)}`;
}

/** The findings that speak here, principal by principal, and what says that it is their policy. */
function groundLines({ parties, rests, grounds: all, catalogue }: Evidence): readonly string[] {
  const told = [...new Set(rests.map(markdown))];
  const why = all.filter((ground) => ground !== 'deployed' || told.length === 0);
  return [
    ...findingLines(parties).map(markdown),
    ...why.map((ground) => `owner: ${grounding[ground]}`),
    ...told,
    markdown(message`AWS actions known: the catalogue ${catalogue.label}`),
  ];
}

const grounding: Readonly<Record<Ground, string>> = {
  config: 'named by an entry of the config',
  deployed: 'shown by the inventory',
  recommendation: 'named by a recommendation of AWS',
  attachment: 'the policy is attached to it in the files',
  name: 'the file is called after it, by the convention that the config turns on',
  unnamed: `unknown, since neither the findings nor the config name one; an entry under ${code('policies')} in the config does`,
};

/** Principals of one name are one line, whichever their accounts. */
function findingLines(parties: readonly Party[]): readonly Message[] {
  const byArn = grouped(parties, ({ principal }) => principal);
  const lists = (byArn.get(undefined) ?? []).map(({ path }) => message`the list in ${path ?? ''}, without a principal`);
  const arns = [...byArn.keys()].flatMap((arn) => arn ?? []);
  return [
    ...[...sameNames(arns)].flatMap((same) => {
      const [, own] = same;
      const findings = distinct(own.flatMap((arn) => (byArn.get(arn) ?? []).flatMap((party) => party.findings)));
      return own.length === 1 ? findings.map(findingLine) : [message`${inAccounts(same)}: ${summed(findings)}`];
    }),
    ...lists,
  ];
}

function findingLine({ id, path, subject, period }: Finding): Message {
  const about = subject.kind === 'principal' ? message` about ${subject.arn}` : words('');
  // Only reports of last accesses tell their period; they have no id of AWS's.
  const what = period === undefined ? message`finding ${id}` : words('report of last accesses');
  return message`${what}${about}, in ${path}`;
}

function summed(findings: readonly Finding[]): Message {
  const paths = [...new Set(findings.map(({ path }) => path))];
  const count = words(`${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`);
  const [only] = paths;
  if (only === undefined) return count;
  return paths.length === 1 ? message`${count} in ${only}` : message`${count} in ${paths.length} files, as ${only}`;
}

/** One of each id and principal. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  const byId = new Map(findings.map((finding) => [JSON.stringify([finding.id, finding.subject]), finding]));
  return [...byId.values()];
}
