/**
 * Why permissions are called unused, as Markdown: what goes, what takes its place, who says so, how to keep an action.
 */
import { message, type Message } from '../../text/message.js';
import type { Suggestion } from '../../edits/proposal.js';
import { folded, listed, markdown } from './markdown.js';
import { differencesSection, groundLines, removedLines, rewrittenLines } from './sentence.js';
import { trieDiagram } from './trie-diagram.js';

/** The grounds, what stays, and how to keep an action, in about `room` characters. */
export function evidenceSections(
  parts: Suggestion['parts'],
  evidence: Suggestion['evidence'],
  catalogue: Message,
  room: number,
): string {
  const stays = message`Everything that was not reported stays, including what AWS does not track. Wildcards are read with the catalogue of actions ${catalogue}.`;
  return [grounds(parts, evidence, room), markdown(stays), howToKeep].join('\n\n');
}

/** What goes, what takes its place, with a picture of the largest narrowing where there is room for one, and who says so. */
export function grounds(parts: Suggestion['parts'], evidence: Suggestion['evidence'], room: number): string {
  const rewritten = rewrittenLines(parts);
  const diagram = trieDiagram(parts);
  return [
    `**Removed**\n\n${listed(removedLines(parts, evidence), room / 4)}`,
    ...(rewritten.length === 0 ? [] : [`**Narrowed**\n\n${listed(rewritten, room / 4)}`]),
    ...(diagram === undefined || diagram.length > room / 4 ? [] : [folded(diagramTitle, diagram)]),
    ...[differencesSection(evidence, room / 4)].filter((section) => section !== ''),
    `**Evidence**\n\n${listed(groundLines(evidence), room / 4)}`,
  ].join('\n\n');
}

const diagramTitle = 'Why these patterns: green stays, orange holds something unused';

const howToKeep = [
  '**To keep an action**, list it under `keep` in the config with a reason (`{action: "s3:DeleteObject", reason: "quarterly purge", until: 2027-01-31}`),',
  'or write `keep s3:DeleteObject until 2027-01-31: quarterly purge` into a comment on its line where the language has comments; both count once they are on the base branch.',
  'For now, resolve this conversation or answer in it: it is not raised again.',
].join(' ');
