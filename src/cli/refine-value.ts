/**
 * One policy document and one list of unused permissions → the refined document.
 *
 * Works on plain JSON values, without a file: what `refine --batch` does for each
 * line. Every result is judged by the oracle; a document for which it finds
 * anything is given back unchanged, with what it found.
 */
import type { Finding } from '../findings/finding.js';
import { readFindingsIn } from '../findings/index.js';
import type { Catalogue } from '../policy/catalogue.js';
import type { ActionName } from '../policy/names.js';
import type { Policy, PolicyAddress } from '../policy/model.js';
import { quotaFor } from '../policy/size.js';
import { readDocument } from '../policy/read-document.js';
import type { Change, Note } from '../refine/change.js';
import { refine } from '../refine/refine.js';
import { intersection, unusedBy, type Unused } from '../refine/unused.js';
import { violations } from '../refine/violations.js';
import { describe } from '../review/describe.js';
import { isRemoval } from '../edits/plan.js';
import { entry } from '../syntax/node.js';
import { json } from '../syntax/json/json.js';
import { nodeOf } from '../syntax/value.js';
import { grouped } from '../text/group.js';
import { plain } from '../text/message.js';

/** What became of a policy document. */
interface RefinedValue {
  /** The refined document; null when nothing is left of it. */
  readonly policy: unknown;
  /** The same as compact JSON. */
  readonly text: string;
  readonly removed: readonly ActionName[];
  readonly notes: readonly string[];
}

const at: PolicyAddress = { source: 'value', path: '', name: 'policy', range: { start: 0, end: 0 } };

/** The refined document. What is wrong with either value stands in the notes, and the document comes back as it was. */
export function refineValue(document: unknown, unused: unknown, catalogue: Catalogue): RefinedValue {
  const read = readValue(document);
  if (read.kind === 'refused') return unchanged(document, [read.why]);
  const found = readFindingsIn(unused, 'unused');
  const problems = found.problems.map(({ why, help }) => `${plain(why)}; ${plain(help)}`);
  return refineRead(document, read.policy, { findings: found.findings, problems }, catalogue);
}

/** The same by findings that were read already. */
export function refineDocument(document: unknown, findings: readonly Finding[], catalogue: Catalogue): RefinedValue {
  const read = readValue(document);
  if (read.kind === 'refused') return unchanged(document, [read.why]);
  return refineRead(document, read.policy, { findings, problems: [] }, catalogue);
}

type ReadValue =
  { readonly kind: 'policy'; readonly policy: Policy } | { readonly kind: 'refused'; readonly why: string };

function readValue(document: unknown): ReadValue {
  const node = nodeOf(document);
  if (node.kind !== 'map') return { kind: 'refused', why: 'expected a policy document, an object with `Statement`' };
  const read = readDocument(at, node, '', json);
  return read.kind === 'policy' ? read : { kind: 'refused', why: plain(read.why) };
}

function refineRead(
  document: unknown,
  policy: Policy,
  { findings, problems }: { readonly findings: readonly Finding[]; readonly problems: readonly string[] },
  catalogue: Catalogue,
): RefinedValue {
  const reported = unusedOf(findings);
  const { changes, notes } = refine(policy, reported, catalogue);
  const told = [
    ...problems,
    ...policy.unread.map(({ index, why }) => `statement ${index + 1}: ${plain(why)}`),
    ...notes.map((note) => noteText(note, catalogue)),
  ];
  if (changes.length === 0) return unchanged(document, told);
  const refined = withChanges(document, policy, changes);
  const wrong = refined === null ? [] : judge(policy, refined, reported, catalogue);
  if (wrong.length > 0) return unchanged(document, [...told, ...wrong]);
  const text = JSON.stringify(refined);
  return { policy: refined, text, removed: removedBy(changes), notes: [...told, ...sizeNote(document, text, changes)] };
}

/** The document as it was, with the reasons. */
export function unchanged(document: unknown, notes: readonly string[]): RefinedValue {
  return { policy: document, text: JSON.stringify(document), removed: [], notes };
}

/** What the changes take away, each action once. */
function removedBy(changes: readonly Change[]): readonly ActionName[] {
  const removed = new Map<string, ActionName>();
  for (const { decisions } of changes) {
    for (const { dropped } of decisions) for (const name of dropped) removed.set(name.toLowerCase(), name);
  }
  return [...removed.values()];
}

/** What all principals that the findings name, and each list that names none, leave unused. */
export function unusedOf(findings: readonly Finding[]): Unused {
  const parties = grouped(findings, ({ subject, path }) => (subject.kind === 'principal' ? subject.arn : path));
  return intersection([...parties.values()].map(unusedBy));
}

/** A note on one line, with the number of its statement. */
export function noteText(note: Note, catalogue: Catalogue): string {
  return `statement ${note.statement.index + 1}: ${plain(describe(note, catalogue.label).why)}`;
}

function judge(before: Policy, refined: unknown, unused: Unused, catalogue: Catalogue): readonly string[] {
  const node = nodeOf(refined);
  const after = node.kind === 'map' ? readDocument(at, node, '', json) : undefined;
  if (after?.kind !== 'policy') return ['the refined document could not be read again; nothing was changed'];
  return violations(before, after.policy, unused, catalogue).map(
    ({ kind, what }) => `nothing was changed, since the result ${kind} ${what}`,
  );
}

/** The document with the changes; null where no statement is left. */
function withChanges(document: unknown, policy: Policy, changes: readonly Change[]): unknown {
  const byIndex = new Map(changes.map((change) => [change.statement.index, change]));
  const statements: unknown = Reflect.get(Object(document), 'Statement');
  const list: readonly unknown[] = Array.isArray(statements) ? statements : [statements];
  const left = list.flatMap((statement, index) => {
    const change = byIndex.get(index);
    if (change === undefined) return [statement];
    return isRemoval(change) ? [] : [withActions(statement, change)];
  });
  if (left.length === 0) return null;
  return { ...Object(document), Statement: policy.statementsNode.kind === 'list' ? left : left[0] };
}

function withActions(statement: unknown, { statement: { node }, decisions }: Change): unknown {
  const written = entry(node, 'Action');
  const values =
    written?.kind === 'list'
      ? (Reflect.get(Object(statement), 'Action') as readonly unknown[])
      : [written?.kind === 'string' ? written.value : ''];
  const actions: unknown[] = [];
  for (const [index, value] of values.entries()) {
    const item = decisions[index]?.item;
    if (item === undefined || item.kind === 'keep') actions.push(value);
    else if (item.kind === 'replace') actions.push(...item.by);
  }
  return { ...Object(statement), Action: written?.kind === 'string' && actions.length === 1 ? actions[0] : actions };
}

function sizeNote(before: unknown, { length: size }: string, changes: readonly Change[]): readonly string[] {
  if (size <= quotaFor(0)) return [];
  if (!changes.some(({ decisions }) => decisions.some(({ item }) => item.kind === 'replace'))) return [];
  // White space inside strings is all that could make these differ from IAM's count.
  const quota = quotaFor(JSON.stringify(before).length);
  return size <= quota
    ? []
    : [
        `the refined document has ${size} characters, more than the quota of ${quota}: split it, or deny the unused actions in a statement of their own`,
      ];
}
