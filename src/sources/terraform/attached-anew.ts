/**
 * Managed policies of other modules or templates that changed files attach to somebody who did not have them.
 *
 *   teams/main.tf     policy_arn = "arn:aws:iam::111122223333:policy/deploy"     it was not there, or for another role
 *   teams/main.tf     data "aws_iam_policy" "d" { name = "deploy" }              looked up by its name
 *   teams/main.tf     data.terraform_remote_state.iam.outputs.deploy_arn         given out by another root
 *   policies/main.tf  resource "aws_iam_policy" "deploy" { name = "deploy" }     so it has somebody else, unchanged as it is
 */
import { policyNamesIn } from '../named-in-text.js';
import type { Sought } from '../source.js';
import { grouped } from '../../text/group.js';
import { memoOf } from '../../text/memo.js';
import type { Block, Module } from './module.js';
import { arnsIn, lookupsIn } from './named-arns.js';
import { namesIn, partsOf, type Part } from './reached-parts.js';
import type { Side } from './reached-starts.js';

/** The names, as globs, of what the changed files attach anew. */
export function soughtIn(changed: ReadonlySet<string>, before: Side, after: Side): readonly Sought[] {
  return [...after.around.modules.values()].flatMap((module) => {
    const old = before.around.modules.get(module.folder);
    const known = old === undefined ? undefined : partsOf(old).byName;
    return partsOf(module).all.flatMap((part) => {
      const was = known?.get(part.name) ?? [];
      const same = was.find(({ text }) => text === part.text);
      if (same === undefined) return changed.has(part.file.path) ? anewIn(part, was, module, old) : [];
      // It says the same, and may mean another policy by what a local, a call or a file of values gives.
      const had = new Set(old === undefined ? [] : workedOut(same, old));
      return workedOut(part, module).flatMap((glob): readonly Sought[] =>
        had.has(glob) ? [] : [{ by: 'name', glob }],
      );
    });
  });
}

/** The names of policies that a part means, as they are worked out. */
function workedOut({ block }: Part, module: Module): readonly string[] {
  return block.type === 'locals' ? [] : (meantIn(module).get(block) ?? []);
}

const meantIn: (module: Module) => ReadonlyMap<Block, readonly string[]> = memoOf((module) => {
  const all = [
    ...arnsIn(module).map(({ name, found }) => ({ name, block: found.block })),
    ...lookupsIn(module).map(({ name, found }) => ({ name, block: found })),
  ];
  return new Map([...grouped(all, ({ block }) => block)].map(([block, some]) => [block, some.map(({ name }) => name)]));
});

/** What a part names and did not name before; all of it, where it says something else besides. */
function anewIn(part: Part, was: readonly Part[], module: Module, old: Module | undefined): readonly Sought[] {
  const same = old === undefined ? [] : was.filter((each) => withoutNames(each) === withoutNames(part));
  const had = same.flatMap((each) => (old === undefined ? [] : namedBy(each, old)));
  return namedBy(part, module).filter(
    (sought) => !had.some(({ by, glob }) => by === sought.by && glob === sought.glob),
  );
}

function withoutNames({ text }: Part): string {
  return text
    .replace(/"[^"\n]*:policy\/[^"\n]*"\s*,?/g, '')
    .replace(/\bdata\.terraform_remote_state\.[^\s,\])}]+\s*,?/g, '')
    .replace(/\s+/g, ' ');
}

/** What policies are named by in a part, and in the locals and look-ups that it names. */
function namedBy(part: Part, module: Module): readonly Sought[] {
  const { byName } = partsOf(module);
  const found = new Set([part]);
  for (const each of found)
    for (const name of namesIn(each.text))
      for (const next of byName.get(name) ?? []) if (handsOn(next) && found.size < mostParts) found.add(next);
  const parts = [...found];
  return [
    ...[...new Set(parts.flatMap((each) => [...writtenIn(each), ...workedOut(each, module)]))].map((glob): Sought => ({
      by: 'name',
      glob,
    })),
    ...[...new Set(mayAttach(part) ? outputsIn(parts) : [])].map((glob): Sought => ({ by: 'output', glob })),
  ];
}

/**
 * Whether what a part is given may be the ARN of a policy: most of what is read from other roots is of networks and keys,
 * and to look for each of these would read the whole repository.
 */
function mayAttach({ block: { type, labels }, name, text }: Part): boolean {
  if (type === 'resource')
    return /polic(?:y|ies)_(?:attachment|exclusive)/.test(labels[0] ?? '') || /managed_polic/.test(text);
  return /polic/i.test(name) || /\boutputs\b[^\n]*polic/i.test(text) || (type === 'locals' && /arns?$/i.test(name));
}

/** The outputs of other roots that parts read by `terraform_remote_state`; where they are read as a whole, whatever is read of something. */
function outputsIn(parts: readonly Part[]): readonly string[] {
  const read = parts.flatMap(({ text }) => [...text.matchAll(remoteState)]);
  const names = read.flatMap(([, name, quoted]) => name ?? quoted ?? []);
  if (names.length === read.length) return names;
  return parts.flatMap(({ text }) =>
    [...text.matchAll(/(?:\.|\[\s*")([A-Za-z_][\w-]*)/g)].map(([, name = '']) => name),
  );
}

const remoteState =
  /\bdata\.terraform_remote_state\.[\w-]+(?:\[[^\]\n]{0,200}\])?(?:\.outputs(?:\.([\w-]+)|\[\s*"([\w-]+)"\s*\])?)?/g;

/** How many parts are asked for what one names. */
const mostParts = 50;

function handsOn({ block }: Part): boolean {
  return block.type === 'locals' || (block.type === 'data' && block.labels[0] === 'aws_iam_policy');
}

function writtenIn({ block, text, file }: Part): readonly string[] {
  const isLookedUp = block.type === 'data' && block.labels[0] === 'aws_iam_policy';
  const words =
    isLookedUp || text.includes('customer_managed_policy_reference')
      ? text.matchAll(/\bname\s*=?\s*"([^"$\n]{1,128})"/g)
      : [];
  return [...policyNamesIn({ path: file.path, text }), ...[...words].map(([, name = '']) => name)];
}
