/**
 * A file of policies and findings → the file refined, and what a reader needs to believe it.
 *
 *   the diff       what is written, line by line
 *   the changes    each value that went or was narrowed, with what goes, what stays and why no shorter pattern would do
 *   the judgement  what the oracle finds wrong with one version of a file as a refinement of another
 *
 * The refinement was proved before any of this is made; the judgement asks the oracle again, of two texts
 * and nothing else, so that it can be asked about a text that somebody else wrote.
 */
import type { RefinedPolicy } from '../edits/refine-file.js';
import type { Finding } from '../findings/finding.js';
import type { Catalogue } from '../policy/catalogue.js';
import { parsePattern } from '../policy/pattern.js';
import { indexOf } from '../refine/action-index.js';
import type { Change } from '../refine/change.js';
import { narrowingOf, type NarrowingNode } from '../refine/narrowing.js';
import { violations, type Violation } from '../refine/violations.js';
import { discover } from '../sources/index.js';
import type { Discovery } from '../sources/source.js';
import { unifiedDiff } from '../text/diff.js';
import type { SourceFile } from '../text/file.js';
import { lineAt, linesOf, type Lines } from '../text/line.js';
import { plain } from '../text/message.js';
import { refineWithChanges, type RefinedText } from './refine-text.js';
import { unusedOf } from './refine-value.js';

/** A refined file, and what was done to it. */
interface ProvedText extends RefinedText {
  /** A unified diff without its header, empty where nothing changes; `undefined` where it would be too long to make. */
  readonly diff: string | undefined;
  /** Every value of a list of actions that is removed or narrowed, in the order of the file. */
  readonly changes: readonly ChangedAction[];
}

/** An action or pattern that is removed, or that narrower patterns take the place of. */
export interface ChangedAction {
  /** The name of its policy. */
  readonly policy: string;
  /** The number of its statement, from 1. */
  readonly statement: number;
  /** Its line, from 1. */
  readonly line: number;
  readonly from: string;
  /** What takes its place; nothing where it is removed. */
  readonly to: readonly string[];
  /** The actions that it granted and its successors do not. */
  readonly goes: readonly string[];
  /** The actions of the catalogue that it granted and its successors still do. */
  readonly stays: readonly string[];
  /** Why nothing shorter would do; `undefined` where no wildcard was narrowed. */
  readonly narrowing: NarrowingNode | undefined;
}

/** What the independent check finds wrong with a policy as a refinement of what it was. */
export interface JudgedPolicy {
  readonly policy: string;
  readonly objections: readonly Objection[];
}

/** One thing that is wrong with a refinement. */
export interface Objection {
  /** It grants more, grants less, still grants what is unused, or differs in something else. */
  readonly kind: Violation['kind'] | 'unreadable';
  /** An action, or what differs. */
  readonly what: string;
}

/** The file refined, with the changes. Throws as `refineByFindings` does. */
export function proveByFindings(file: SourceFile, findings: readonly Finding[], catalogue: Catalogue): ProvedText {
  const { refined, policies } = refineWithChanges(file, findings, catalogue);
  const lines = linesOf(file.text);
  const { text } = refined;
  return {
    ...refined,
    diff: text === undefined || text === file.text ? '' : unifiedDiff(file.text, text),
    changes: policies.flatMap((each) => changesOf(each, lines, catalogue)),
  };
}

function changesOf(
  { found: { policy }, changes, isEmptied }: RefinedPolicy,
  lines: Lines,
  catalogue: Catalogue,
): readonly ChangedAction[] {
  if (isEmptied) return [];
  return changes.flatMap((change) =>
    changedIn(change, catalogue).map(({ start, ...changed }) => ({
      policy: policy.at.name,
      statement: change.statement.index + 1,
      line: lineAt(lines, start),
      ...changed,
    })),
  );
}

function changedIn(
  { statement: { actions }, decisions }: Change,
  catalogue: Catalogue,
): readonly (Omit<ChangedAction, 'policy' | 'statement' | 'line'> & { readonly start: number })[] {
  return decisions.flatMap(({ item, dropped }, index) => {
    const term = actions.values[index];
    if (item.kind === 'keep' || term?.kind !== 'pattern') return [];
    const [from, to] = [term.pattern, item.kind === 'replace' ? item.by : []];
    return [
      {
        start: term.node.range.start,
        from,
        to,
        goes: dropped,
        stays: staysOf(from, to, dropped, catalogue),
        narrowing: narrowingOf({ from, to, dropped }),
      },
    ];
  });
}

/** The known actions that a value granted, less those that go. */
function staysOf(
  from: string,
  to: readonly string[],
  dropped: readonly string[],
  catalogue: Catalogue,
): readonly string[] {
  const pattern = parsePattern(from);
  if (pattern.kind !== 'service' || to.length === 0) return [];
  const gone = new Set(dropped.map((name) => name.toLowerCase()));
  const { full, matching } = indexOf(catalogue, pattern.service);
  return matching(pattern.name).flatMap((rank) => {
    const name = full[rank];
    return name === undefined || gone.has(name.toLowerCase()) ? [] : [name];
  });
}

/** What the oracle finds wrong with each policy of `after`, as a refinement of `before` by the findings. */
export function judgeTexts(
  before: SourceFile,
  after: SourceFile,
  findings: readonly Finding[],
  catalogue: Catalogue,
): readonly JudgedPolicy[] {
  const [old, now] = [discover([before]), discover([after])];
  const unused = unusedOf(findings);
  const judged = old.map((was, index): JudgedPolicy => {
    const is = now[index];
    const policy = nameOf(was);
    if (was.kind === 'skipped') return refused(policy, plain(was.why));
    if (is === undefined || nameOf(is) !== policy) return refused(policy, 'it is not there any more');
    if (is.kind === 'skipped') return refused(policy, plain(is.why));
    return { policy, objections: violations(was.policy, is.policy, unused, catalogue) };
  });
  return [...judged, ...now.slice(old.length).map((more) => refused(nameOf(more), 'it was not there before'))];
}

function refused(policy: string, what: string): JudgedPolicy {
  return { policy, objections: [{ kind: 'unreadable', what }] };
}

function nameOf(found: Discovery): string {
  return found.kind === 'policy' ? found.policy.at.name : found.at.name;
}
