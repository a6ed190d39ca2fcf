/**
 * Names that a module gives, as far as its text determines them.
 *
 *   "deploy"              → exact deploy
 *   "svc-${each.key}"     → exact, one for each instance that the text determines (`instances.ts`)
 *   "${var.env}-deploy"   → pattern *-deploy
 *   name_prefix = "ci-"   → pattern ci-*
 *
 * Several principals of which the text gives but one pattern are somebody unknown: that one
 * of them has findings says nothing about the others.
 */
import type { Node } from '../../syntax/node.js';
import type { PrincipalRef } from '../source.js';
import { because } from '../../reasons/reason.js';
import { nameOf } from './evaluate.js';
import { nothingTold } from './given.js';
import { instancesOf, settingsToTell, valueOf } from './instances.js';
import { attribute, type Block, type Located, type Module, type Settings } from './module.js';
import { exactText, most, unknown, type Instance, type Text, type Value } from './values.js';

type PrincipalType = 'role' | 'user';

const types: Readonly<Record<string, PrincipalType>> = {
  aws_iam_role: 'role',
  aws_iam_user: 'user',
  awscc_iam_role: 'role',
  awscc_iam_user: 'user',
};

/** The principals that a role or user block makes, or looks up. */
export function principalsOf(module: Module, block: Block): readonly PrincipalRef[] {
  const type = types[block.labels[0] ?? ''];
  if (type === undefined)
    return [
      {
        kind: 'unknown',
        why: because('open-attachment')`it is attached to something that is neither a role nor a user`,
      },
    ];
  const refsOf = (instance: Instance): readonly PrincipalRef[] => [refOf(nameOf(instance), type)];
  return withSettings(eachOnce(instancesOf(module, block).map(refsOf)), module, block, refsOf);
}

/** The principals that an attribute such as `role`, `user` or `roles` names, in all instances of the block. */
export function principalsIn(
  module: Module,
  block: Block,
  attributeName: string,
  type: PrincipalType,
): readonly PrincipalRef[] {
  const located = attribute(block, attributeName);
  if (located === undefined || isNull(located)) return [];
  const refsOf = (instance: Instance): readonly PrincipalRef[] => refsIn(valueOf(module, located, instance), type);
  return withSettings(eachOnce(instancesOf(module, block).map(refsOf)), module, block, refsOf);
}

/** What the group that an attribute names may be called, in all instances of the block; `*` where the text does not say. */
export function groupsIn(module: Module, block: Block, attributeName: string): readonly string[] {
  const located = attribute(block, attributeName);
  if (located === undefined) return ['*'];
  return [
    ...new Set(
      instancesOf(module, block).map((instance) => {
        const value = valueOf(module, located, instance);
        return value.kind === 'text' && value.glob !== '' && (value.exact || value.glob.includes('*'))
          ? value.glob
          : '*';
      }),
    ),
  ];
}

/**
 * Those principals as well whom a file of values names that Terraform may be told to read: `prod.tfvars` makes of
 * `${var.env}-api` a `prod-api`, which must be there. They come beside the name in part, since others may be made too.
 */
function withSettings(
  refs: readonly PrincipalRef[],
  module: Module,
  block: Block,
  refsOf: (instance: Instance) => readonly PrincipalRef[],
): readonly PrincipalRef[] {
  if (refs.every(({ kind }) => kind === 'exact')) return refs;
  return withFiles(withDefaults(refs, module, block, refsOf), module, block, refsOf);
}

/** Beside each that is not known, whom the module names where every variable is its default. */
function withDefaults(
  refs: readonly PrincipalRef[],
  module: Module,
  block: Block,
  refsOf: (instance: Instance) => readonly PrincipalRef[],
): readonly PrincipalRef[] {
  const all = instancesOf(module, block, nothingTold).flatMap(refsOf);
  const otherwise = all.flatMap((ref) => (ref.kind === 'exact' ? [ref] : []));
  if (otherwise.length === 0 || otherwise.length < all.length) return refs;
  return refs.map((ref) => (ref.kind === 'unknown' ? { ...ref, otherwise } : ref));
}

function withFiles(
  refs: readonly PrincipalRef[],
  module: Module,
  block: Block,
  refsOf: (instance: Instance) => readonly PrincipalRef[],
): readonly PrincipalRef[] {
  const all = settingsToTell(module.around);
  if (all === undefined) return [...refs, tooManySettings];
  const known = new Set(refs.map(keyOf));
  const told = all.flatMap((settings) => instancesOf(module, block, settings).flatMap(refsOf));
  const named = new Map(told.filter(({ kind }) => kind === 'exact').map((ref) => [keyOf(ref), ref]));
  return [...refs, ...[...named].flatMap(([key, ref]) => (known.has(key) ? [] : [ref]))];
}

const tooManySettings: PrincipalRef = {
  kind: 'unknown',
  why: because('open-attachment')`there are more files of values than are followed, and each may name somebody`,
};

function isNull({ node }: Located): boolean {
  return node.kind === 'literal' && node.value === null;
}

/** Those of all instances, each once; two instances of which the text gives the same pattern are two principals. */
function eachOnce(byInstance: readonly (readonly PrincipalRef[])[]): readonly PrincipalRef[] {
  const found = new Map<string, PrincipalRef>();
  byInstance.forEach((refs, at) => {
    for (const ref of refs) {
      const key = keyOf(ref);
      if (ref.kind === 'pattern' && at > 0 && found.has(key)) found.set(`${key} again`, ofSeveral(ref.type, ref.glob));
      else found.set(key, ref);
    }
  });
  return [...found.values()];
}

/** What is equal for two references exactly when they say the same. */
export function keyOf(ref: PrincipalRef): string {
  switch (ref.kind) {
    case 'exact':
      return JSON.stringify(['exact', ref.type, ref.name, ref.path]);
    case 'pattern':
      return JSON.stringify(['pattern', ref.type, ref.glob, ref.path]);
    case 'unknown':
      return JSON.stringify([ref.why, ref.otherwise, ref.ofGroup]);
  }
}

/** The principals that a value names. */
function refsIn(value: Value, type: PrincipalType): readonly PrincipalRef[] {
  const refs: PrincipalRef[] = [];
  const open: Value[] = [value];
  for (let steps = 0; open.length > 0; steps++) {
    const next = open.pop();
    if (next === undefined) continue;
    if (steps > most.items) return [...refs, notDetermined];
    if (next.kind === 'list') open.push(...[...next.items].reverse());
    else refs.push(next.kind === 'text' ? refOf(next, type) : notDetermined);
  }
  return refs;
}

function refOf(text: Text, type: PrincipalType): PrincipalRef {
  const { glob, exact, several, path } = text;
  if (glob === '') return notDetermined;
  if (exact) return { kind: 'exact', type, name: glob, path };
  if (several) return ofSeveral(type, glob);
  return glob === '*' ? notDetermined : { kind: 'pattern', type, glob, path };
}

const notDetermined: PrincipalRef = {
  kind: 'unknown',
  why: because('open-attachment')`whom it is attached to is not determined by these files`,
};

function ofSeveral(type: PrincipalType, glob: string): PrincipalRef {
  return {
    kind: 'unknown',
    why: because('open-attachment')`${`${type}/${glob}`} stands for several that these files do not name`,
  };
}

/**
 * What the policy may be called that a block makes of the document at a node, as globs, in all instances of the block; `*`
 * where the text does not say.
 */
export function policyNames(module: Module, block: Block, document: Node | undefined): readonly string[] {
  const type = block.labels[0] ?? '';
  if (/^aws_iam_(?:policy|role_policy|user_policy|group_policy)$/.test(type)) return namesIn(module, block);
  const name = type === 'aws_iam_role' ? nameBeside(document, block) : undefined;
  return name === undefined ? ['*'] : globsOf(module, block, (instance) => textOf(valueOf(module, name, instance)));
}

/** The name in the block `inline_policy` that holds the document. */
function nameBeside(document: Node | undefined, { body, file, ...block }: Block): Located | undefined {
  if (document === undefined) return undefined;
  const around = body.entries.find(
    ({ key, form, value: { range } }) =>
      key === 'inline_policy' &&
      form === 'block' &&
      range.start <= document.range.start &&
      document.range.end <= range.end,
  );
  return around?.value.kind === 'map' ? attribute({ ...block, file, body: around.value }, 'name') : undefined;
}

function textOf(value: Value): Text {
  return value.kind === 'text' ? value : unknown;
}

/** What `name` or else `name_prefix` give in all instances of a block, as globs. */
export function namesIn(module: Module, block: Block): readonly string[] {
  return globsOf(module, block, nameOf);
}

/** Texts in all instances of a block, as globs. */
function globsOf(module: Module, block: Block, text: (instance: Instance) => Text): readonly string[] {
  const named = (settings?: Settings): readonly Text[] => instancesOf(module, block, settings).map(text);
  const own = named();
  const told = own.every(({ exact }) => exact) ? [] : (settingsToTell(module.around) ?? []).flatMap(named);
  return [...new Set([...own, ...told.filter(({ exact }) => exact)].map(({ glob }) => (glob === '' ? '*' : glob)))];
}

/** All texts in what a value may be, in all instances of a block, as globs; none of which nothing is known. */
export function globsAt(module: Module, block: Block, located: Located | undefined): readonly string[] {
  if (located === undefined) return [];
  const all = (settings?: Settings): readonly Text[] =>
    instancesOf(module, block, settings).flatMap((instance) => textsIn(valueOf(module, located, instance)));
  const own = all();
  const told = own.every(({ exact }) => exact) ? [] : (settingsToTell(module.around) ?? []).flatMap(all);
  return [...new Set([...own, ...told].map(({ glob }) => glob))].filter((glob) => glob !== '' && glob !== '*');
}

/** The texts in a value, however deep in lists and maps. */
function textsIn(value: Value): readonly Text[] {
  const found: Text[] = [];
  const open: Value[] = [value];
  for (let next = open.pop(); next !== undefined && found.length < most.items; next = open.pop()) {
    if (next.kind === 'text') found.push(next);
    else if (next.kind === 'list') open.push(...next.items);
    else if (next.kind === 'map') open.push(...next.entries.values());
  }
  return found;
}

/** The name of the managed policy that a block makes, as a glob. */
export function policyGlob(module: Module, block: Block): string | undefined {
  return globOf(module, attribute(block, 'name') ?? attribute(block, 'managed_policy_name'));
}

/** The text of a value as a glob; `undefined` where nothing literal is in it. */
export function globOf(module: Module, located: Located | undefined): string | undefined {
  if (located === undefined) return undefined;
  const value = valueOf(module, located);
  const glob = exactText(value) ?? (value.kind === 'text' ? value.glob : '*');
  return glob === '*' || glob === '' ? undefined : glob;
}
