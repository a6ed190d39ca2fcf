/**
 * Who names a managed policy of another module by the name that it has in AWS.
 *
 *   policies/deploy.tf   resource "aws_iam_policy" "deploy" { name = "deploy" }
 *   teams/main.tf        policy_arn = "arn:aws:iam::111122223333:policy/deploy"
 *   tools/main.tf        data "aws_iam_policy" "deploy" { name = "deploy" }
 *
 * No reference leads from one to the other, so only a text that may be the name tells. It
 * may be another policy of the same name, in another account: somebody may attach it.
 */
import { because } from '../../reasons/reason.js';
import type { SourceFile } from '../../text/file.js';
import { grouped } from '../../text/group.js';
import { folderOf } from '../../text/path.js';
import type { HandOn } from '../source.js';
import type { Module } from './module.js';
import { policyGlob } from './names.js';

/** For each of `paths` that makes a managed policy, the files of other folders that name it. */
export function namingPolicies(
  paths: readonly string[],
  modules: readonly Module[],
  files: readonly SourceFile[],
): readonly HandOn[] {
  const made = grouped(madeIn(new Set(paths), modules), ({ name }) => name);
  if (made.size === 0) return [];
  return files.flatMap((file) => {
    const folder = folderOf(file.path);
    const named = wordsNaming(file).flatMap((word) => made.get(word) ?? []);
    const why = because(
      'named-elsewhere',
    )`${file.path} names a managed policy of this file, and may attach it to somebody`;
    const elsewhere = [...new Set(named.map(({ path }) => path))].filter((path) => folderOf(path) !== folder);
    return elsewhere.map((path) => ({ path, why }));
  });
}

interface Made {
  readonly name: string;
  readonly path: string;
}

/** The managed policies that the files at these paths make, as far as their names are known. */
function madeIn(paths: ReadonlySet<string>, modules: readonly Module[]): readonly Made[] {
  return modules.flatMap((module) =>
    module.blocks.flatMap((block) => {
      const isMade = block.type === 'resource' && /^aws(?:cc)?_iam_(?:managed_)?policy$/.test(block.labels[0] ?? '');
      const name = isMade && paths.has(block.file.path) ? policyGlob(module, block) : undefined;
      return name === undefined || name.includes('*') ? [] : [{ name, path: block.file.path }];
    }),
  );
}

/** The last words of the texts of a file that looks up policies, or holds an ARN of one. */
function wordsNaming({ text }: SourceFile): readonly string[] {
  if (!/\bpolicy\/|"aws_iam_policy"|customer_managed_policy_reference/.test(text)) return [];
  return [...new Set(text.match(/[\w+=,.@-]+(?=")/g) ?? [])];
}
