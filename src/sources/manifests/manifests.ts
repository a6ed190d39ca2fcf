/**
 * Policies in YAML that is neither a template of CloudFormation nor a service: manifests of eksctl,
 * ACK, Crossplane and Pulumi, bare documents, and whatever reads like one.
 *
 * Most YAML is none of these, so its text is asked before it is parsed: the question costs a
 * thousandth of the answer.
 */
import { grantsIn } from '../../policy/looks-granting.js';
import { because } from '../../reasons/reason.js';
import { languageOf } from '../../syntax/index.js';
import type { Parsed } from '../../syntax/node.js';
import type { SourceFile } from '../../text/file.js';
import { memoBy } from '../../text/memo.js';
import { onBothSides } from '../own-values.js';
import { gapAt, grantingAt, stemOf, type Reading, type Source } from '../source.js';
import { accountsOfManifest, makesByKubernetes, placedBy, renamedByKustomize } from './around.js';
import { dependingOnValues, isValuesFile, otherValues, templatesFor } from './helm.js';
import { isProgram } from './pulumi.js';
import {
  dependingOnSettings,
  isStackConfig,
  otherSettings,
  ownVariables,
  projectOf,
  type Program,
} from './pulumi-values.js';
import { documentsIn, readManifests, sourceName } from './read-manifest.js';

/** Manifests in YAML, and documents that are written in it. */
export const manifests: Source = {
  name: sourceName,
  // An item may be added before another.
  addresses: 'positional',
  namesPolicies: true,
  wants: (path) => /\.ya?ml$/i.test(path),
  looksLikePolicy: (path) => /polic|(?:^|[/_.-])iam(?:[/_.-]|$)/i.test(path),
  accountsFor: () => false,
  mentions: ({ text }) => mayGrant(text),
  companions: () => [],
  mayUseOthers: (files) => {
    const isAny = files.some(makesByKubernetes);
    return (path) => isAny && (manifests.wants(path) || /(?:^|\/)kustomization$/i.test(path));
  },
  usersOf: (paths, files) => placedBy(madeAt(paths, files), files),
  mayHandOn: (paths, files) => renamedByKustomize(madeAt(paths, files), files),
  madeOfOwn: (before, after) => {
    const [was, is] = [programIn(before), programIn(after)];
    if (was === undefined || is === undefined) return [];
    return ownVariables(was, is, onBothSides(readFile(before).found, readFile(after).found));
  },
  mayGiveParameters: (path) => isStackConfig(path) || isValuesFile(path),
  otherParameters: (before, after) => [...otherSettings(before, after), ...otherValues(before, after)],
  givesWithin: (file, paths) => projectOf(file, paths) ?? templatesFor(file, paths),
  givenParameters: (names, files) =>
    files
      .filter(({ path, text }) => manifests.wants(path) && mayGrant(text))
      .flatMap((file) => {
        const granting = readFile(file).found.flatMap((each) => grantingAt(each) ?? []);
        const program = programIn(file);
        return [
          ...(program === undefined ? [] : dependingOnSettings(names, program, granting)),
          ...dependingOnValues(names, file, granting),
        ];
      }),
  accountsNamed: (files) => files.flatMap(accountsOfManifest),
  read: (files) => {
    const readings = files.filter(({ path, text }) => manifests.wants(path) && mayGrant(text)).map(readFile);
    return {
      found: readings.flatMap(({ found }) => found),
      principals: readings.flatMap(({ principals }) => principals),
    };
  },
};

function madeAt(paths: readonly string[], files: readonly SourceFile[]): readonly SourceFile[] {
  const asked = new Set(paths);
  return files.filter((file) => asked.has(file.path) && makesByKubernetes(file));
}

function programIn(file: SourceFile): Program | undefined {
  if (!file.text.includes('aws:iam')) return undefined;
  const parsed = treeOf(file);
  return parsed?.kind === 'tree' && isProgram(parsed.root) ? { root: parsed.root, text: file.text } : undefined;
}

/** What every manifest with a policy has in its text, also where the policy is JSON in it. */
function mayGrant(text: string): boolean {
  return (
    /[Ss]tatements?["'\\]{0,2}\s*:|Effect["'\\]{0,2}\s*:|attachPolicy|permissionPolicy/.test(text) ||
    namesTask.test(text)
  );
}

/** Tasks of Ansible that write a policy, whatever it is made of. */
const namesTask = /policy_json|iam_(?:managed_)?policy["']?\s*:/;

function readFile(file: SourceFile): Reading {
  const language = languageOf(file.path);
  const parsed = language === undefined ? undefined : treeOf(file);
  if (language === undefined || parsed === undefined) return { found: [], principals: [] };
  if (parsed.kind === 'tree') return readManifests(documentsIn(parsed.root), { file, language });
  if (grantsIn(file.text).length === 0 && !namesTask.test(file.text)) return { found: [], principals: [] };
  const at = { source: sourceName, path: file.path, name: stemOf(file.path), range: parsed.at };
  return { found: [gapAt(at, because('unreadable-file')`${parsed.why}`)], principals: [] };
}

function treeOf({ path, text }: SourceFile): Parsed | undefined {
  const language = languageOf(path);
  return language === undefined ? undefined : known(`${language.name} ${text}`, () => language.parse(text));
}

/** A file is read several times while its edits are proved. */
const known = memoBy<Parsed>(300);
