/**
 * Statements that a well-known module is handed in a form of its own, read as the policy that it makes of them.
 *
 *   module "worker" {
 *     source                   = "terraform-aws-modules/lambda/aws"
 *     function_name            = "worker"
 *     attach_policy_statements = true
 *     policy_statements = {
 *       store = { effect = "Allow", actions = ["s3:GetObject"], resources = ["*"] }
 *     }
 *   }
 *
 * Each entry is a `statement` block of a document whose Sid is its key. Only what is written out that way is read;
 * everything else stays a gap (`gaps.ts`): values behind expressions, conditions in the module's own form, other
 * documents that the module merges.
 */
import { readStatement, sorted } from '../../policy/read-document.js';
import { because } from '../../reasons/reason.js';
import type { MapNode, Node } from '../../syntax/node.js';
import type { Range } from '../../text/edit.js';
import { once } from '../../text/memo.js';
import type { PrincipalRef } from '../source.js';
import { actionListsOf } from './action-lists.js';
import { positionsIn } from './documents.js';
import { meaningIn, meaningsIn } from './meaning.js';
import { addressOf, attribute, languageOfFile, type Block, type Module } from './module.js';
import { spelling } from './policy-document.js';
import { meaningOf, mergedArguments } from './registry.js';
import type { Discovery } from '../source.js';

/** A policy that a module makes of an argument, which is `node`. */
interface HandedPolicy {
  readonly node: Node;
  readonly found: Extract<Discovery, { kind: 'policy' }>;
}

/** The policies that well-known modules make of statements which are written out where they are called. */
export function statementsHandedOn(module: Module, sourceName: string): readonly HandedPolicy[] {
  return module.blocks.flatMap((block) =>
    block.type === 'module'
      ? positionsIn(block).flatMap(({ attribute: way, trail, name }) => {
          const [node] = trail;
          if (node === undefined || trail.length > 1 || !isAttached(block, way)) return [];
          const meaning = meaningOf(module, block, way.join('.'));
          const written = meaning?.kind === 'statements' ? writtenIn(node) : undefined;
          if (meaning === undefined || written === undefined) return [];
          const { principals } = meaning;
          return [{ node, found: policyOf(module, block, { sourceName, name, node, written, principals }) }];
        })
      : [],
  );
}

/** Whether the module makes a policy of this argument alone. */
function isAttached(block: Block, way: readonly string[]): boolean {
  if (mergedArguments.some((each) => attribute(block, each) !== undefined)) return false;
  if (way.join('.') !== 'policy_statements') return true;
  const attached = attribute(block, 'attach_policy_statements')?.node;
  return attached?.kind === 'literal' && attached.value === true;
}

interface Written {
  readonly statements: readonly MapNode[];
  /** What holds them, where it is a list. */
  readonly list: Extract<Node, { kind: 'list' }> | undefined;
}

/** The statements of a list or an object, where all of them are written out. */
function writtenIn(node: Node): Written | undefined {
  const values = node.kind === 'map' ? node.entries.map(({ value }) => value) : node.kind === 'list' ? node.items : [];
  const statements = values.flatMap((value) => (value.kind === 'map' && isPlain(value) ? [value] : []));
  return values.length === 0 || statements.length < values.length
    ? undefined
    : { statements, list: node.kind === 'list' ? node : undefined };
}

const known = ['sid', 'effect', 'actions', 'not_actions', 'resources', 'not_resources'];

function isPlain({ entries }: MapNode): boolean {
  const keys = entries.map(({ key }) => key);
  return keys.every((key) => known.includes(key)) && keys.some((key) => /^(?:not_)?actions$/.test(key));
}

interface Held {
  readonly sourceName: string;
  readonly name: string;
  readonly node: Node;
  readonly written: Written;
  readonly principals: () => readonly PrincipalRef[];
}

function policyOf(
  module: Module,
  block: Block,
  { sourceName, name, node, written: { statements, list }, principals }: Held,
): HandedPolicy['found'] {
  const { file } = block;
  const reader = { spelling, source: file.text, lists: actionListsOf(module, file) };
  const { statements: all, unread } = sorted(statements.map((each, at) => readStatement(at, each, each, reader)));
  const holder: MapNode = node.kind === 'map' ? node : { kind: 'map', range: node.range, entries: [] };
  const blocks = holder.entries.map((each) => ({ ...each, range: withComma(file.text, each.range) }));
  const refs = principals();
  return {
    kind: 'policy',
    policy: {
      at: { source: sourceName, path: file.path, name, range: node.range },
      statements: all,
      unread,
      node: holder,
      language: languageOfFile(file),
      statementsNode: list ?? { kind: 'blocks', range: node.range, blocks },
      leftAlone: undefined,
      notPlaceable: undefined,
      meaning: meaningIn(module),
      meanings: once(() => meaningsIn(module, () => refs)),
    },
    attachedTo: refs.length === 0 ? [nobody] : refs,
    attachedBy: [addressOf(block)],
    knownAs: { names: [], by: 'resource' },
  };
}

/** An entry goes with the comma behind it; what stands between it and the next one is a line end without one. */
function withComma(text: string, { start, end }: Range): Range {
  const comma = /^[ \t]*,/.exec(text.slice(end, end + mostBlanks));
  return { start, end: end + (comma?.[0].length ?? 0) };
}

const mostBlanks = 200;

const nobody: PrincipalRef = {
  kind: 'unknown',
  why: because('open-attachment')`whom it is attached to is not determined by these files`,
};
