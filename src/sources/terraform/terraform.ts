/**
 * Terraform and OpenTofu: every policy that a module writes.
 *
 * A folder is a module; all of its `.tf`, `.tofu` and `.tf.json` files are read
 * together, so that references can be followed and attachments seen, and a file
 * that cannot be parsed is reported at its line while the others still count.
 * Values that exist only when a plan is made stay opaque: never guessed, never
 * edited.
 *
 * Modules that call one another are understood together, as far as they are at hand (`calls.ts`).
 */
import { because } from '../../reasons/reason.js';
import type { SourceFile } from '../../text/file.js';
import { literally } from '../../text/glob.js';
import { grouped } from '../../text/group.js';
import { memoOf, once } from '../../text/memo.js';
import { folderOf } from '../../text/path.js';
import type { Discovery, Source } from '../source.js';
import { accountsNamed, backends, mayNameAccounts, partitionsNamed } from './accounts-named.js';
import { actionValuesIn } from './action-variables.js';
import { soughtIn } from './attached-anew.js';
import { madeOf, readingOneOf } from './data-files.js';
import { sourceName } from './discover.js';
import { outputsReached, reachedBy } from './reached.js';
import { givingAnew, type Side } from './reached-starts.js';
import { handedBy } from './handed.js';
import { givenValuesBy, takenInBy, withTaken, type Read } from './includes.js';
import { isLocal, sourcesIn, tailOf } from './calls.js';
import { mayBearOnGrants } from '../given-out.js';
import { readersOf } from './files-read.js';
import { policiesGivenIn } from './given-policies.js';
import { givenIn } from './inputs.js';
import { saysWhoMayCall } from './no-identity.js';
import { filesReadIn, foldersCalledIn, isCallable, linkedBy, usersIn } from './neighbours.js';
import { attaching, mayNameMade, namingPolicies, placesGivenOut, placesHeld } from './named-policies.js';
import { onlyAccount } from './only-account.js';
import { blocksOf, type Surroundings } from './module.js';
import { configuration, modulesIn, parse, rootOf, settings, terragrunt } from './modules.js';
import { generatingFor } from './unseen.js';

const named = /\.(?:json|tpl|tftpl|tmpl|template)$/i;

/** Terraform and OpenTofu. */
export const terraform: Source = {
  name: sourceName,
  addresses: 'stable',
  namesPolicies: false,
  wants: isWanted,
  looksLikePolicy: (path) => configuration.test(path) || named.test(path),
  accountsFor: ({ path }) => configuration.test(path),
  grantless: (file) => {
    const node = configuration.test(file.path) ? rootOf(file) : undefined;
    if (node?.kind !== 'map') return [];
    return blocksOf({ node, file })
      .filter(saysWhoMayCall)
      .map(({ body }) => body.range);
  },
  // A template may hold the statements of a policy, and need not look like JSON.
  mentions: ({ path, text }) => readWithModules(path) || /Statement|Effect|Action/.test(text),
  companions: (path) => {
    const folder = folderOf(path);
    if (terragrunt.test(path)) return [];
    // What reads a file of values may stand up to three folders above it.
    if (settings.test(path)) return foldersFrom(folder, 3).flatMap(filesOf);
    if (configuration.test(path)) return [...filesOf(folder), beside(folder, 'terragrunt.hcl')];
    // A policy file may be named by a module in its own folder or in one of the two above it.
    return foldersFrom(folder, 2).flatMap(filesOf);
  },
  leadsTo: (file) =>
    readWithModules(file.path)
      ? [
          ...(terragrunt.test(file.path) ? ledToByTerragrunt(file) : []),
          ...foldersCalledIn(file).flatMap(filesOf),
          ...filesReadIn(file)
            .filter((path) => named.test(path) || (mayNameAccounts(file) && /\.ya?ml$/i.test(path)))
            .map(literally),
        ]
      : [],
  mayUseOthers: (files) => {
    const mayName = mayNameMade(files);
    return (path) => configuration.test(path) || terragrunt.test(path) || mayName(path);
  },
  usersOf: (paths, files) => {
    const own = files.filter(({ path }) => configuration.test(path) || terragrunt.test(path));
    const users = usersIn(own, paths, (path) => configuration.test(path));
    return [...new Set([...users, ...takingIn([...paths, ...users.map(({ path }) => path)], files)])];
  },
  mayHandOn: (paths, files) => {
    const own = new Set(paths.filter((path) => configuration.test(path)).map(folderOf));
    const { modules } = modulesIn(files.filter(({ path }) => own.has(folderOf(path))));
    const configured = files.filter(({ path }) => configuration.test(path));
    const generating = files.filter(({ path }) => terragrunt.test(path));
    return [
      ...namingPolicies(paths, modules, files, (path) => configuration.test(path)),
      ...modules.flatMap((module) =>
        generatingFor(module, generating).flatMap((file) =>
          paths
            .filter((path) => configuration.test(path) && folderOf(path) === module.folder)
            .map((path) => ({
              path,
              why: because(
                'named-elsewhere',
              )`${file.path} generates code that mentions something of this module, and may give a policy to somebody`,
            })),
        ),
      ),
      ...readersOf(
        paths.filter((path) => !configuration.test(path)),
        configured,
        rootOf,
      ).map(({ file, line, path }) => ({
        path,
        why: because(
          'named-elsewhere',
        )`${file.path}:${line} may read it by a path that is not written out, and give it to somebody`,
      })),
    ];
  },
  awaitsCallers: (path, files) => configuration.test(path) && isCallableIn(files)(folderOf(path)) === true,
  reached: (paths, before, after) => {
    const changed = new Set(paths.filter(readWithModules));
    // Only where a module is called, reads a file, or is read from several, does one file reach another.
    const mayReach = ({ path, text }: SourceFile): boolean =>
      changed.has(path) ? text.includes('file(') : isWanted(path);
    if (changed.size === 0 || !after.some(mayReach)) return [];
    return reachedBy(changed, sideOf(before), sideOf(after));
  },
  givesOut: (paths, before, after) => {
    const changed = new Set(paths.filter(readWithModules));
    const mayGive = after.some(({ path, text }) => configuration.test(path) && /\boutput\b/.test(text));
    const isTaken = [...changed].some((path) => terragrunt.test(path));
    if (changed.size === 0 || (!mayGive && !isTaken)) return [];
    const [old, now] = [sideOf(before), sideOf(after)];
    return [
      ...(mayGive ? outputsReached(changed, old, now) : []),
      ...givingAnew(changed, old, now).map(({ path, text }) => ({
        ...{ path, name: 'its inputs', mayGrant: mayBearOnGrants(text) },
      })),
    ];
  },
  attachesAnew: (paths, before, after) => {
    const changed = new Set(paths.filter((path) => configuration.test(path) || settings.test(path)));
    const mayAttach = ({ path, text }: SourceFile): boolean =>
      configuration.test(path) && (attaching.test(text) || /polic(?:y|ies)_arns?\b/.test(text));
    return changed.size > 0 && after.some(mayAttach) ? soughtIn(changed, sideOf(before), sideOf(after)) : [];
  },
  mayHold: (path, sought) => configuration.test(path) && sought.some(({ by }) => by !== 'export'),
  heldIn: (sought, files) => {
    const making = files.filter(({ text }) => text.includes('_policy"'));
    if (making.length === 0) return [];
    const { modules } = modulesIn(files);
    const paths = new Set(making.map(({ path }) => path));
    return [...placesHeld(sought, modules, paths), ...placesGivenOut(sought, modules)];
  },
  mayTake: (path) => configuration.test(path) || terragrunt.test(path),
  mayRead: (path) => (readWithModules(path) ? 'anywhere' : undefined),
  readersOf: (paths, files) =>
    readingOneOf(
      paths,
      files.filter(({ path }) => readWithModules(path)),
    ),
  madeOf: (paths, files) => {
    const own = files.filter(({ path }) => isWanted(path));
    return madeOf(paths, sideOf(own), terraform.read(own).found);
  },
  givenIn: (path, files) =>
    configuration.test(path)
      ? modulesIn(files)
          .modules.filter(({ folder }) => folder === folderOf(path))
          .flatMap((module) => policiesGivenIn(module, path))
      : [],
  accountsNamed,
  partitionsNamed,
  onlyAccountOf: (path, files) => (configuration.test(path) ? onlyAccountIn(files)(folderOf(path)) : undefined),
  linked: (files, asked) => linkedBy(files, asked, (path) => configuration.test(path)),
  read: (files, about) => {
    const { around, broken, within } = modulesIn(files);
    // What stands in a file of a module, only that module can find.
    const { found, principals } = within(
      about !== undefined && configuration.test(about) ? folderOf(about) : undefined,
    );
    return {
      found: [...broken, ...found, ...around.settings.flatMap(actionValuesIn), ...inputsIn(files, around, about)],
      principals,
    };
  },
};

/** What is so of the files of a folder, found out once for each folder that is asked about. */
function byFolder<T>(
  of: (own: readonly SourceFile[]) => T,
): (files: readonly SourceFile[]) => (folder: string) => T | undefined {
  return memoOf((files: readonly SourceFile[]) => {
    const folders = [...grouped(files, ({ path }) => folderOf(path))];
    const known = new Map(folders.map(([folder, own]) => [folder, once(() => of(own))]));
    return (folder) => known.get(folder)?.();
  });
}

const isCallableIn = byFolder(isCallable);

const onlyAccountIn = byFolder((files) => onlyAccount(files.filter(({ path }) => configuration.test(path))));

function isWanted(path: string): boolean {
  return named.test(path) || readWithModules(path) || backends.test(path);
}

/** Whether a file is part of a module, or says who calls one and with what. */
function readWithModules(path: string): boolean {
  return configuration.test(path) || settings.test(path) || terragrunt.test(path);
}

function beside(folder: string, name: string): string {
  return literally(folder === '' ? name : `${folder}/${name}`);
}

/** Globs of the files of a module, and of those that give its variables values. */
function filesOf(folder: string): readonly string[] {
  const start = folder === '' ? '' : `${literally(folder)}/`;
  return [
    `${start}*.{tf,tofu,tf.json,tofu.json}`,
    `${start}{*,*/*,*/*/*}.{tfvars,tfvars.json,tfbackend}`,
    `${start}{*,*/*}backend*.hcl`,
  ];
}

function sideOf(files: readonly SourceFile[]): Side {
  const { around } = modulesIn(files);
  const given = around.terragrunt.map((file): [string, Read] => {
    const root = rootOf(file);
    return [file.path, { file, handed: root?.kind === 'map' ? handedBy(root) : undefined }];
  });
  return { around, given: new Map(given) };
}

/** What files of Terragrunt give to modules; one that cannot be read is told where it looks like a grant. */
function inputsIn(files: readonly SourceFile[], around: Surroundings, about: string | undefined): readonly Discovery[] {
  return files.flatMap((file) => {
    const isAsked = terragrunt.test(file.path) && (about === undefined || about === file.path);
    if (!isAsked || !/\binputs\b/.test(file.text)) return [];
    const tree = parse(file);
    return tree.kind === 'tree' && tree.root.kind === 'map' ? givenIn(tree.root, file, around) : [];
  });
}

/** Those of the files of Terragrunt that take in one of these paths. */
function takingIn(paths: readonly string[], files: readonly SourceFile[]): readonly SourceFile[] {
  const asked = new Set(paths.filter((path) => terragrunt.test(path)));
  if (asked.size === 0) return [];
  const all = files.filter(({ path }) => terragrunt.test(path));
  return all.filter((file) => !asked.has(file.path) && withTaken(file, all).some(({ path }) => asked.has(path)));
}

/** What a file of Terragrunt takes in, and modules that it names by the end of their path. */
function ledToByTerragrunt(file: SourceFile): readonly string[] {
  const { paths, ends } = takenInBy(file);
  // The source of what others take in is seen from their folder.
  const isRun = /(?:^|\/)terragrunt\.hcl$/i.test(file.path);
  const tails = sourcesIn(file.text).flatMap((source) => {
    if (!isLocal(source)) return tailOf(source) ?? [];
    return isRun ? [] : source.replace(/^(?:\.\.?\/+)+/, '').replace(/\/+$/, '');
  });
  return [
    ...paths.filter((path) => terragrunt.test(path)).map(literally),
    ...givenValuesBy(file),
    ...ends.map((end) => `**/${literally(end)}`),
    ...tails.filter((tail) => /\w/.test(tail)).map((tail) => `**/${literally(tail)}/*.{tf,tofu,tf.json,tofu.json}`),
  ];
}

/** The folder, and as many above it. */
function foldersFrom(folder: string, more: number): readonly string[] {
  const all = [folder];
  for (let at = folder; all.length <= more && at !== ''; all.push(at)) at = folderOf(at);
  return all;
}
