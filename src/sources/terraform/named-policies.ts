/**
 * Who names a managed policy of another module by the name that it has in AWS.
 *
 *   policies/deploy.tf   resource "aws_iam_policy" "deploy" { name = "deploy" }
 *   teams/main.tf        policy_arn = "arn:aws:iam::111122223333:policy/deploy"
 *   tools/main.tf        data "aws_iam_policy" "deploy" { name = "deploy" }
 *   app.yaml             ManagedPolicyArns: [!Sub 'arn:aws:iam::${AWS::AccountId}:policy/deploy']
 *
 * No reference leads from one to the other, so only a text that may be the name tells. It
 * may be another policy of the same name, in another account: somebody may attach it.
 */
import { because } from '../../reasons/reason.js';
import type { Range } from '../../text/edit.js';
import type { SourceFile } from '../../text/file.js';
import { includes } from '../../policy/pattern.js';
import { grouped } from '../../text/group.js';
import { folderOf } from '../../text/path.js';
import { mayNamePolicies, namesPolicies, policyNamesIn, wordsAttached, wordsIn } from '../named-in-text.js';
import type { HandOn, Place, Sought } from '../source.js';
import { documentsIn } from './documents.js';
import { landingsOf } from './flow.js';
import { addressOf, type Block, type Module } from './module.js';
import { modulesIn, settings } from './modules.js';
import { arnsIn, lookupsIn } from './named-arns.js';
import { namesIn, policyGlob } from './names.js';
import { usersIn } from './neighbours.js';
import { takesArn } from './take.js';
import { indexOf, usesOf } from './uses.js';

/** Whether a file of a path may name a managed policy that these files make, besides configuration. */
export function mayNameMade(files: readonly SourceFile[]): (path: string) => boolean {
  const isAny = files.some(({ text }) => /"aws(?:cc)?_iam_(?:managed_)?policy"/.test(text));
  return (path) => isAny && mayNamePolicies(path);
}

/** For each of `paths` that makes a managed policy, the files that name it; of configuration, those of other folders. */
export function namingPolicies(
  paths: readonly string[],
  modules: readonly Module[],
  files: readonly SourceFile[],
  isConfiguration: (path: string) => boolean,
): readonly HandOn[] {
  const made = madeIn(new Set(paths), modules);
  if (made.length === 0) return [];
  const byName = grouped(made, ({ name }) => name);
  const meant = namesMeant(files, isConfiguration);
  const isLookedUpIn = dataOf(files.filter(({ path }) => isConfiguration(path)));
  return files.flatMap((file) => {
    const isOwn = isConfiguration(file.path);
    if (!isOwn && !namesPolicies(file)) return [];
    const folder = folderOf(file.path);
    const looked = isOwn ? wordsNaming(file).flatMap((word) => byName.get(word) ?? []) : [];
    const words = isOwn ? [] : isLookedUpIn(file) ? wordsIn(file) : wordsAttached(file);
    const arns = [...policyNamesIn(file), ...words, ...(meant.get(file.path) ?? [])];
    const named = arns.length === 0 ? [] : made.filter(({ name }) => arns.some((each) => mayBe(name, each)));
    const why = because(
      'named-elsewhere',
    )`${file.path} names a managed policy of this file, and may attach it to somebody`;
    const elsewhere = [...new Set([...looked, ...named].map(({ path }) => path))].filter(
      (path) => !isOwn || folderOf(path) !== folder,
    );
    return elsewhere.map((path) => ({ path, why }));
  });
}

/** What stands in a text that may attach a policy of another module. */
export const attaching =
  /\bpolicy\/|:policy\b|"aws_iam_policy"|customer_managed_policy_(?:reference|attachments?)|terraform_remote_state/;

/** Whether a file of data is one that configuration reads which looks up policies, so that their names may stand there. */
function dataOf(files: readonly SourceFile[]): (file: SourceFile) => boolean {
  const reading = files.filter(({ text }) => working.test(text) && /\b(?:yamldecode|jsondecode)\b/.test(text));
  const names = new Set(reading.flatMap(({ text }) => text.match(/[\w.-]+\.(?:json|ya?ml)(?=")/gi) ?? []));
  return ({ path }) => names.has(path.slice(path.lastIndexOf('/') + 1));
}

/** What each file of configuration means by a name that it works out, with what calls its module and gives it values. */
function namesMeant(
  files: readonly SourceFile[],
  isConfiguration: (path: string) => boolean,
): ReadonlyMap<string, readonly string[]> {
  const folders = new Set(
    files.flatMap(({ path, text }) => (isConfiguration(path) && working.test(text) ? [folderOf(path)] : [])),
  );
  if (folders.size === 0) return new Map();
  const paths = [...folders].map((folder) => `${folder}/main.tf`.replace(/^\//, ''));
  const callers = usersIn(
    files.filter(({ path }) => isConfiguration(path)),
    paths,
    isConfiguration,
  );
  for (const { path } of callers) folders.add(folderOf(path));
  const { modules } = modulesIn(files.filter(({ path }) => folders.has(folderOf(path)) || settings.test(path)));
  const all = modules.flatMap((module) => [
    ...arnsIn(module).map(({ name, found }) => ({ name, path: found.file.path })),
    ...lookupsIn(module).map(({ name, found }) => ({ name, path: found.file.path })),
  ]);
  const byPath = grouped(all, ({ path }) => path);
  return new Map([...byPath].map(([path, some]) => [path, [...new Set(some.map(({ name }) => name))]]));
}

/** What stands in a text that may attach a policy by a name which is not written out. */
const working = /data\s+"aws_iam_policy"|"data"|polic(?:y|ies)_arns?\b|:policy\b|customer_managed_policy_reference/;

/** Where the files at these paths make managed policies of these names, and where the documents that they are made of stand. */
export function placesHeld(
  sought: readonly Sought[],
  modules: readonly Module[],
  paths: ReadonlySet<string>,
): readonly Place[] {
  const names = sought.flatMap(({ by, glob }) => (by === 'name' ? [glob] : []));
  return placesOf(
    madeIn(paths, modules).filter(({ name }) => names.some((each) => mayBe(each, name))),
    modules,
  );
}

/** Where managed policies are made, and where the documents stand that become one of them. */
function placesOf(
  made: readonly Pick<Made, 'path' | 'range' | 'block'>[],
  modules: readonly Module[],
): readonly Place[] {
  if (made.length === 0) return [];
  const blocks = new Set(made.map(({ block }) => block));
  return [...made.map(({ path, range }) => ({ path, range })), ...modules.flatMap((each) => documentsOf(blocks, each))];
}

/** Where the documents of a module stand that become one of the policies. */
function documentsOf(blocks: ReadonlySet<Block>, module: Module): readonly Place[] {
  return documentsIn(module).flatMap((held): readonly Place[] => {
    const { form } = held;
    if (form.kind === 'unreadable' || !usesOf(held, indexOf(module)).holders.some((each) => blocks.has(each)))
      return [];
    return form.kind === 'data'
      ? [{ path: form.block.file.path, range: form.block.body.range }]
      : [{ path: form.file.path, range: form.node.range }];
  });
}

/** Where managed policies are made whose ARN an output of these names gives out. */
export function placesGivenOut(sought: readonly Sought[], modules: readonly Module[]): readonly Place[] {
  const names = new Set(sought.flatMap(({ by, glob }) => (by === 'output' ? [glob] : [])));
  if (!modules.some(({ blocks }) => blocks.some((block) => isOutputOf(block, names)))) return [];
  const given = modules.flatMap((module) =>
    module.blocks.filter(isManagedPolicy).flatMap((block) => {
      const landings = landingsOf(addressOf(block), takesArn, module);
      const isGiven = landings.some(({ kind, at }) => kind === 'beyond' && isOutputOf(at.block, names));
      return isGiven ? [{ path: block.file.path, block, range: block.body.range }] : [];
    }),
  );
  return placesOf(given, modules);
}

function isOutputOf({ type, labels: [name = ''] }: Block, names: ReadonlySet<string>): boolean {
  return type === 'output' && names.has(name);
}

function isManagedPolicy({ type, labels: [kind = ''] }: Block): boolean {
  return type === 'resource' && /^aws(?:cc)?_iam_(?:managed_)?policy$/.test(kind);
}

/** Whether two names, given as globs, may be the same. */
function mayBe(one: string, other: string): boolean {
  return includes(one, other) || includes(other, one);
}

interface Made {
  /** As a glob. */
  readonly name: string;
  readonly path: string;
  readonly block: Block;
  /** Where the block stands. */
  readonly range: Range;
}

/** The managed policies that the files at these paths make, as far as something of their names is known. */
function madeIn(paths: ReadonlySet<string>, modules: readonly Module[]): readonly Made[] {
  return modules.flatMap((module) =>
    module.blocks.flatMap((block) => {
      if (!isManagedPolicy(block) || !paths.has(block.file.path)) return [];
      return namesOf(module, block).map((name) => ({ name, path: block.file.path, block, range: block.body.range }));
    }),
  );
}

/** What the policies of a block may be called, as globs; none where nothing is known. */
function namesOf(module: Module, block: Block): readonly string[] {
  const glob = policyGlob(module, block);
  return glob === undefined ? namesIn(module, block).filter((name) => name !== '*') : [glob];
}

/** The last words of the texts of a file that looks up policies, or holds an ARN of one. */
function wordsNaming({ text }: SourceFile): readonly string[] {
  if (!attaching.test(text)) return [];
  const others = takingApart.test(text) ? text : text.replace(ofAws, '$1""');
  return [...new Set(others.match(/[\w+=,.@-]+(?=")/g) ?? [])];
}

/** A whole text that is the ARN of a policy of AWS, in any partition; as an argument of a function it may become another. */
const ofAws = /([=[,:]\s{0,200})"arn:(?:[\w-]{1,30}|\$\{[^{}"\n]{1,200}\}):iam::aws:policy\/[\w+=,.@/-]{1,600}"/g;
/** Functions by which the name in an ARN becomes one of its own, or its account another. */
const takingApart = /\b(?:replace|split|basename|regex(?:all)?|trim(?:prefix|suffix)?|substr|arn_parse)\s*\(/;
