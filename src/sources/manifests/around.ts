/**
 * What other files make of the objects of Kubernetes in a manifest.
 *
 *   kustomization.yaml   namePrefix, nameSuffix, or patches of a role: it is called something else where that is applied
 *   kind: ProviderConfig     the account that an object of Crossplane is made in
 *   owner-account-id         the account that ACK makes the objects of a namespace in
 *
 * What Kustomize makes of a name is not worked out, so somebody else may have the policy.
 */
import { because } from '../../reasons/reason.js';
import type { SourceFile } from '../../text/file.js';
import { folderOf, pathFrom } from '../../text/path.js';
import { accountsIn } from '../deployed-to.js';
import type { HandOn } from '../source.js';

/** Whether a file holds objects that make something of IAM's. */
export function makesByKubernetes({ text }: SourceFile): boolean {
  return /\biam\.services\.k8s\.aws\/|\biam\.aws\.(?:m\.)?(?:upbound|crossplane)\.io\//.test(text);
}

/** For each of the manifests, the kustomizations that may call what it makes something else. */
export function renamedByKustomize(manifests: readonly SourceFile[], files: readonly SourceFile[]): readonly HandOn[] {
  const customs = files.filter(({ path }) => /(?:^|\/)kustomization(?:\.ya?ml)?$/i.test(path));
  if (manifests.length === 0 || customs.length === 0) return [];
  const byPath = new Map(files.map((file) => [file.path, file]));
  const known = new Map(customs.map((file) => [folderOf(file.path), pathsIn(file)]));
  return customs.flatMap((file) => {
    if (!renames(file, pathsIn(file), byPath)) return [];
    const reached = reachedFrom(pathsIn(file), known);
    const why = because('named-elsewhere')`${file.path} may call it something else where that is applied, by Kustomize`;
    return manifests.filter(({ path }) => isIn(reached, path)).map(({ path }) => ({ path, why }));
  });
}

/** The paths, and those of the kustomizations in the folders among them. */
function reachedFrom(paths: readonly string[], known: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set(paths);
  // A set is gone through with what is added meanwhile, each once.
  for (const path of reached) for (const further of known.get(path) ?? []) reached.add(further);
  return reached;
}

/** Whether one of the paths is that of the manifest, or of a folder above it. */
function isIn(paths: ReadonlySet<string>, manifest: string): boolean {
  if (paths.has('')) return true;
  return manifest.split('/').some((_, at, steps) => paths.has(steps.slice(0, at + 1).join('/')));
}

/** What in a kustomization may be the path of another file or folder of the repository. */
function pathsIn({ path, text }: SourceFile): readonly string[] {
  const words = text.match(/(?<=[\s[,"'])[\w./-]{1,200}(?=[\s\]},"']|$)/g) ?? [];
  return [...new Set(words.filter((word) => word !== '' && word !== '.'))].flatMap((word) => {
    const found = pathFrom(folderOf(path), word);
    return found === undefined ? [] : [found];
  });
}

/** Whether it gives names of its own, or patches something that may be a principal or a policy. */
function renames({ text }: SourceFile, paths: readonly string[], byPath: ReadonlyMap<string, SourceFile>): boolean {
  if (/^\s{0,20}(?:namePrefix|nameSuffix|replacements|transformers)\s*:/m.test(text)) return true;
  if (!/^\s{0,20}(?:patches|patchesJson6902|patchesStrategicMerge|components)\s*:/m.test(text)) return false;
  return [text, ...paths.flatMap((path) => byPath.get(path)?.text ?? [])].some((each) => ofIam.test(each));
}

const ofIam =
  /\bkind["']?\s*:\s*["']?(?:Role|User|Group|(?:Role|User|Group)?Policy)(?:Attachment)?\b|external-name|\/spec\/(?:name|forProvider)/;

/** Those of the files that say in which account the objects of the manifests are made. */
export function placedBy(manifests: readonly SourceFile[], files: readonly SourceFile[]): readonly SourceFile[] {
  const names = new Set(
    manifests.flatMap(({ text }) =>
      [
        ...text.matchAll(
          /\bproviderConfigRef\s*:[\s{]{0,40}name\s*:\s*["']?([\w.-]+)|^\s*namespace\s*:\s*["']?([\w.-]+)/gm,
        ),
      ].map(([, config, namespace]) => config ?? namespace ?? ''),
    ),
  );
  const own = new Set(manifests.map(({ path }) => path));
  return files.filter(
    (file) =>
      !own.has(file.path) &&
      saysAccount.test(file.text) &&
      [...file.text.matchAll(/\bname\s*:\s*["']?([\w.-]+)/g)].some(([, name = '']) => names.has(name)),
  );
}

const saysAccount = /\bkind\s*:\s*["']?(?:Cluster)?ProviderConfig\b|services\.k8s\.aws\/owner-account-id/;

/** The accounts that files of Crossplane, ACK and Pulumi say they are for. */
export function accountsOfManifest({ text }: SourceFile): readonly string[] {
  return saysAccount.test(text) || /\bpulumi:providers:aws\b|\baws:(?:allowedAccountIds|assumeRoles?)\b/.test(text)
    ? accountsIn(text)
    : [];
}
