/**
 * Files → every policy in them, with the place of every action.
 *
 * Lines and columns are 1-based, columns in UTF-16 units, the end past the closing quote.
 */
import type { Policy, Statement, Term } from '../policy/model.js';
import { discover } from '../sources/index.js';
import type { Discovery, PrincipalRef } from '../sources/source.js';
import type { SourceFile } from '../text/file.js';
import { columnAt, lineAt, linesOf, linesOfRange, type Lines } from '../text/line.js';
import { plain } from '../text/message.js';

/** One JSON object for each policy, and for each thing that may be one and could not be read. */
export function listPolicies(files: readonly SourceFile[]): readonly ListedPolicy[] {
  const lines = new Map(files.map(({ path, text }) => [path, linesOf(text)]));
  return discover(files).map((found) => {
    const at = found.kind === 'policy' ? found.policy.at : found.at;
    return list(found, lines.get(at.path) ?? linesOf(''));
  });
}

/** A policy, or what may be one, and where it stands; lines are 1-based. */
export interface ListedPolicy {
  readonly path: string;
  readonly source: string;
  readonly name: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Whom the files attach it to: an ARN, or `role/Deploy` with `*` for what the files do not determine. */
  readonly principals: readonly string[];
  readonly statements: readonly ListedStatement[];
  /** Why it, or a part of it, could not be read. */
  readonly skipped?: string;
  /** Why it is never edited, although it was read. */
  readonly leftAlone?: string;
}

/** A statement, with every action that it names. */
export interface ListedStatement {
  readonly sid?: string;
  readonly effect: string;
  readonly element: 'Action' | 'NotAction';
  readonly actions: readonly ListedAction[];
  /** Whether the list holds a value that the file does not determine. */
  readonly opaque: boolean;
}

/** An action or pattern and its place: 1-based, columns in UTF-16 units, the end past the closing quote. */
export interface ListedAction {
  readonly value: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

function list(found: Discovery, lines: Lines): ListedPolicy {
  const at = found.kind === 'policy' ? found.policy.at : found.at;
  const { first, last } = linesOfRange(lines, at.range);
  const place = { path: at.path, source: at.source, name: at.name, startLine: first, endLine: last };
  if (found.kind === 'skipped') return { ...place, principals: [], statements: [], skipped: plain(found.why) };
  const principals = found.attachedTo.flatMap(principalText);
  const alone = found.policy.notPlaceable ?? found.policy.leftAlone;
  const unread = found.policy.unread.map(({ index, why }) => `statement ${index + 1}: ${plain(why)}`);
  return {
    ...place,
    principals,
    statements: statementsOf(found.policy, lines),
    ...(unread.length === 0 ? {} : { skipped: unread.join('; ') }),
    ...(alone === undefined ? {} : { leftAlone: plain(alone) }),
  };
}

/** `role/Deploy`, with `*` for what the files do not determine. */
function principalText(ref: PrincipalRef): readonly string[] {
  if (ref.kind === 'unknown') return [];
  return [`${ref.type}/${ref.kind === 'exact' ? ref.name : ref.glob}`];
}

function statementsOf({ statements }: Policy, lines: Lines): readonly ListedStatement[] {
  return statements.map(({ sid, effect, actions }: Statement) => ({
    ...(sid === undefined ? {} : { sid }),
    effect,
    element: actions.negated ? 'NotAction' : 'Action',
    actions: actions.values.flatMap((term) => positionOf(term, lines)),
    opaque: actions.values.some(({ kind }) => kind === 'opaque'),
  }));
}

function positionOf(term: Term, lines: Lines): ListedStatement['actions'] {
  if (term.kind === 'opaque') return [];
  const { start, end } = term.node.range;
  return [
    {
      value: term.pattern,
      line: lineAt(lines, start),
      column: columnAt(lines, start),
      endColumn: columnAt(lines, start) + end - start,
    },
  ];
}
