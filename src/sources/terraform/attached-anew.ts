/**
 * Managed policies of other modules or templates that changed files attach to somebody who did not have them.
 *
 *   teams/main.tf     policy_arn = "arn:aws:iam::111122223333:policy/deploy"     it was not there, or for another role
 *   teams/main.tf     data "aws_iam_policy" "d" { name = "deploy" }              looked up by its name
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
  const names = namedBy(part, module);
  const same = old === undefined ? [] : was.filter((each) => withoutNames(each) === withoutNames(part));
  const had = new Set(same.flatMap((each) => (old === undefined ? [] : namedBy(each, old))));
  return names.filter((name) => !had.has(name)).map((glob) => ({ by: 'name', glob }));
}

function withoutNames({ text }: Part): string {
  return text.replace(/"[^"\n]*:policy\/[^"\n]*"\s*,?/g, '').replace(/\s+/g, ' ');
}

/** The names of policies in a part, and in the locals and look-ups that it names. */
function namedBy(part: Part, module: Module): readonly string[] {
  const { byName } = partsOf(module);
  const found = new Set([part]);
  for (const each of found)
    for (const name of namesIn(each.text))
      for (const next of byName.get(name) ?? []) if (handsOn(next) && found.size < mostParts) found.add(next);
  return [...new Set([...found].flatMap((each) => [...writtenIn(each), ...workedOut(each, module)]))];
}

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
