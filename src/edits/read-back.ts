/**
 * The proof that stands between an edit and its publication.
 *
 * The edited file is discovered and read again, as if it came from the pull
 * request. It must hold the same policies as before, each with exactly the
 * intended content, and the oracle must find nothing wrong with any of them.
 */
import type { Catalogue } from '../policy/catalogue.js';
import type { Policy } from '../policy/model.js';
import type { Base } from '../refine/refine.js';
import type { Unused } from '../refine/unused.js';
import { violations } from '../refine/violations.js';
import { discoverIn } from '../sources/index.js';
import type { Discovery } from '../sources/source.js';
import { canonical } from '../syntax/value.js';
import type { Node } from '../syntax/node.js';
import type { SourceFile } from '../text/file.js';
import { grouped } from '../text/group.js';
import { message, words, type Message } from '../text/message.js';
import { intended, type ListPlan } from './plan.js';
import type { Share } from './place.js';

/** What is needed to judge a policy after an edit. */
export interface Judged {
  readonly policy: Policy;
  readonly unused: Unused;
  readonly base: Base;
}

/** A file before an edit: what was found in it, and what may be done to it. */
export interface Before {
  readonly file: SourceFile;
  /** The files that are discovered together with it, itself included. */
  readonly context: readonly SourceFile[];
  readonly discoveries: readonly Discovery[];
  readonly judged: readonly Judged[];
  readonly catalogue: Catalogue;
}

/**
 * What is wrong with `edited` as the file after `shares` were carried out;
 * `undefined` when it is as intended. `all` says that the shares are everything
 * there is to do, so that nothing reported may be left.
 */
export function flawIn(before: Before, edited: string, shares: readonly Share[], all: boolean): Message | undefined {
  const { file, context, discoveries } = before;
  const after = discoverIn(
    file.path,
    context.map((each) => (each.path === file.path ? { path: file.path, text: edited } : each)),
  );
  if (discoveries.length !== after.length) {
    return message`read again, the file holds ${after.length} policies instead of ${discoveries.length}`;
  }
  for (const [index, old] of discoveries.entries()) {
    const now = after[index];
    if (now === undefined || addressOf(now) !== addressOf(old))
      return words('read again, the file holds other policies');
    if (old.kind === 'skipped' && now.kind === 'skipped') continue;
    if (old.kind === 'skipped' || now.kind === 'skipped') return words('read again, a policy is no longer readable');
    const flaw = flawInPolicy(before, edited, old.policy, now.policy, shares, all);
    if (flaw !== undefined) return flaw;
  }
  return undefined;
}

function addressOf(discovery: Discovery): string {
  return discovery.kind === 'policy' ? discovery.policy.at.name : discovery.at.name;
}

function flawInPolicy(
  before: Before,
  edited: string,
  old: Policy,
  now: Policy,
  shares: readonly Share[],
  all: boolean,
): Message | undefined {
  const { file, judged, catalogue } = before;
  const own = grouped(
    shares.filter(({ plan }) => plan.policy === old),
    ({ plan }) => plan,
  );
  const instead = new Map<Node, string | undefined>(
    [...own].flatMap(([plan, all]) => [
      ...intended(
        file.text,
        plan,
        all.flatMap(({ items }) => items),
      ),
    ]),
  );
  if (
    canonical(now.node, edited) !== canonical(old.node, file.text, instead) ||
    !sameLists(old, now, file.text, edited, instead)
  ) {
    return message`read again, ${old.at.name} is not the intended policy`;
  }
  const ground = judged.find(({ policy }) => policy === old);
  if (ground === undefined) return undefined;
  const [wasThere, isThere] = all ? [old, now] : touchedBy(old, now, own.keys());
  const found = violations(wasThere, isThere, ground.unused, catalogue, ground.base).find(
    ({ kind }) => all || kind !== 'still-grants',
  );
  return found === undefined
    ? undefined
    : message`the proof failed for ${old.at.name}: it ${words(phrase[found.kind])} ${found.what}`;
}

/**
 * Just the statements that the plans touch, of both versions: the others were
 * compared word for word, and judging them again for every suggestion would cost
 * the square of their number.
 */
function touchedBy(old: Policy, now: Policy, plans: Iterable<ListPlan>): readonly [Policy, Policy] {
  const shapes = new Set(
    [...plans].flatMap(({ parts }) => parts.flatMap((part) => (part === undefined ? [] : [part.statement.skeleton]))),
  );
  const only = (policy: Policy): Policy => ({
    ...policy,
    statements: policy.statements.filter(({ skeleton }) => shapes.has(skeleton)),
  });
  return [only(old), only(now)];
}

/** Whether each statement that is left lists the intended actions, also where the list stands outside the document. */
function sameLists(
  old: Policy,
  now: Policy,
  before: string,
  after: string,
  instead: ReadonlyMap<Node, string | undefined>,
): boolean {
  const isGone = (node: Node): boolean => instead.has(node) && instead.get(node) === undefined;
  const wanted = old.statements
    .filter(({ node }) => !isGone(node))
    .map(({ actions }) => canonical(actions.node, before, instead));
  const found = now.statements.map(({ actions }) => canonical(actions.node, after));
  return wanted.length === found.length && wanted.every((each, index) => each === found[index]);
}

const phrase = { adds: 'would add', loses: 'would lose', 'still-grants': 'still grants', changed: 'would change' };
