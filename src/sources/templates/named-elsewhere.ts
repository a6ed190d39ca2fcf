/**
 * Who names a managed policy of a template from another file.
 *
 *   iam.yml          Resources: {P: {Type: AWS::IAM::ManagedPolicy, Properties: {ManagedPolicyName: shared, …}}}
 *   app.yml          ManagedPolicyArns: [!Sub 'arn:aws:iam::${AWS::AccountId}:policy/shared']
 *   sso.tf           customer_managed_policy_reference { name = "shared" }
 *   serverless.yml   managedPolicies: [!Ref P], beside resources: ['${file(iam.yml)}']
 *
 * No reference leads from one to the other, so only a text that may be the name tells, or a reference
 * to an id that its own file does not have. It may be another policy, in another account: somebody may
 * attach it. A name that a parameter gives is looked for nowhere: any name may be it.
 */
import { includes } from '../../policy/pattern.js';
import { because } from '../../reasons/reason.js';
import { entry, type MapNode } from '../../syntax/node.js';
import type { SourceFile } from '../../text/file.js';
import { mayNamePolicies, namesPolicies, policyNamesIn, wordsAttached } from '../named-in-text.js';
import type { HandOn } from '../source.js';
import { globOf, valueUnder } from './names.js';
import { resourcesIn } from './resource.js';

/** A managed policy that a template makes. */
export interface Made {
  readonly path: string;
  /** What its policy is called in the template. */
  readonly key: string;
  /** The logical id; `*` stands for what a loop fills in. */
  readonly id: string;
  /** The name at AWS as a glob; `undefined` where the template gives none. */
  readonly name: string | undefined;
}

/** The managed policies of a template. */
export function managedIn(root: MapNode, path: string): readonly Made[] {
  const resources = entry(root, 'Resources');
  if (resources?.kind !== 'map') return [];
  return resourcesIn(resources).resources.flatMap(({ type, key, id, properties }): readonly Made[] =>
    type === 'AWS::IAM::ManagedPolicy'
      ? [{ path, key, id, name: globOf(valueUnder(properties, 'ManagedPolicyName')) }]
      : [],
  );
}

/** Whether a file of a path may name a managed policy that these files make. */
export function mayNameMade(files: readonly SourceFile[]): (path: string) => boolean {
  const isAny = files.some(({ text }) => text.includes('AWS::IAM::ManagedPolicy'));
  return (path) => isAny && mayNamePolicies(path);
}

/** Those of the files that name one of the policies, which is not their own. */
export function namedElsewhere(made: readonly Made[], files: readonly SourceFile[]): readonly HandOn[] {
  if (made.length === 0) return [];
  return files.filter(namesPolicies).flatMap((file) => {
    const words = wordsOf(file);
    return made
      .filter((each) => each.path !== file.path && (isNamedBy(each, words) || isReferredTo(each, file)))
      .map(({ path, key }) => ({
        path,
        name: key,
        why: because('named-elsewhere')`${file.path} names this managed policy, and may attach it to somebody`,
      }));
  });
}

/** Names of policies in a file, as globs. */
function wordsOf(file: SourceFile): readonly string[] {
  return [...new Set([...policyNamesIn(file), ...wordsAttached(file)])];
}

function isNamedBy({ name }: Made, words: readonly string[]): boolean {
  return name !== undefined && words.some((word) => includes(word, name) || includes(name, word));
}

/** Whether the file refers to the id, and has none of its own that is called so. */
function isReferredTo({ id }: Made, { text }: SourceFile): boolean {
  const start = id.split('*', 1)[0] ?? '';
  if (!text.includes(start)) return false;
  const written = id.replace(/[^\w*]/g, '\\$&').replaceAll('*', '\\w*');
  const reference = new RegExp(
    `(?:\\bRef["']?\\s*:?\\s*["']?|GetAtt["']?\\s*:?\\s*\\[?\\s*["']?|\\$\\{)${written}(?!\\w)`,
  );
  return reference.test(text) && !new RegExp(`(?:^|[{,\\s])["']?${written}["']?\\s*:(?!:)`, 'm').test(text);
}
