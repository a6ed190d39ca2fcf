/**
 * What a text names by itself, whoever reads it: managed policies by their ARNs, and in scripts, workflows and playbooks, files.
 *
 *   aws iam put-role-policy --role-name ops --policy-document file://policies/deploy.json
 *   for each in policies/*.json; do aws iam create-policy … "file://$each"; done
 */
import { globIncludes } from '../policy/pattern.js';
import type { SourceFile } from '../text/file.js';
import { memoOf } from '../text/memo.js';

/** The names of managed policies whose ARNs stand in a text, as globs; not those of AWS. */
export const policyNamesIn: (file: SourceFile) => readonly string[] = memoOf(({ text }) => {
  if (!text.includes(':policy/')) return [];
  const paths = text.matchAll(/(?<!:aws):policy\/((?:\$\{[^{}]*\}|[^\s"'`,\])}])*)/g);
  const names = [...paths].map(([, path = '']) => path.slice(path.lastIndexOf('/') + 1).replace(hole, '*'));
  return [...new Set(names)].filter((name) => /[^*]/.test(name));
});

const hole = /\$\{[^{}]*\}|\$\w+/g;

/** The words of a text that attaches policies by names in other places than their ARNs, as globs: one of them may be the name of a policy. */
export const wordsAttached: (file: SourceFile) => readonly string[] = memoOf((file) =>
  attachesByName(file.text) ? wordsIn(file) : [],
);

/** The words of a text that may be names of policies, as globs. */
export function wordsIn({ text }: SourceFile): readonly string[] {
  const words = text.match(/(?:\$\{[^{}]*\}|[\w+=.@-])+/g) ?? [];
  return [...new Set(words.map((word) => word.replace(/^\w+=+/, '').replace(hole, '*')))].filter((word) =>
    /\w/.test(word),
  );
}

/** A name that stands in another place than its ARN: a look-up, a list of names, or an ARN that ends before the name begins. */
function attachesByName(text: string): boolean {
  return listed.test(text) || endingEarly.test(text);
}

const listed =
  /customer[_-]?managed[_-]?policy[_-]?(?:reference|attachment)|\bmanaged_polic(?:y|ies)["']?\s*[:=]|"aws_iam_policy"|\bPolicyName\s*==/i;
const endingEarly = /:policy\/?(?=["'\s,]|$|\$\{[^{}]*\}["'\s]|\$\w|%s)/m;

/** Whether a file of a path may name policies that others make. */
export function mayNamePolicies(path: string): boolean {
  return written.test(path) || mayBeRun(path);
}

const written = /\.(?:ya?ml|json|template|tf|tofu|hcl|tfvars|toml)$/i;

/** Whether what a file says of policies counts: JSON that is no template and gives no values may be an inventory, and a script has to attach some. */
export function namesPolicies({ path, text }: SourceFile): boolean {
  if (/\.json$/i.test(path)) return /\.tfvars\.json$/i.test(path) || /AWS::|"(?:ParameterValue|Parameters)"/.test(text);
  return written.test(path) || (mayBeRun(path) && attaches.test(text));
}

/** What a script gives a policy to somebody by: for good, for a session, as a boundary, to a service account. */
const attaches =
  /attach[-_]?(?:role[-_]|user[-_]|group[-_])?policy|permissions[-_]?boundary|--policy-arns\b|\biamserviceaccount\b|\b(?:Register|Set|Add|Write)-IAM|customer-managed-policy-reference/i;

/** The names of policies that changed scripts, workflows, manifests and files of Terragrunt say and did not say before. */
export function namedAnew(
  paths: readonly string[],
  before: readonly SourceFile[],
  after: readonly SourceFile[],
): readonly string[] {
  const changed = new Set(paths);
  const namesOf = (file: SourceFile): readonly string[] =>
    changed.has(file.path) && isFollowedByText(file) ? policyNamesIn(file) : [];
  const had = new Set(before.flatMap(namesOf));
  return [...new Set(after.flatMap(namesOf))].filter((name) => !had.has(name));
}

/** Whether only its text tells what a file attaches: templates and modules are read. */
function isFollowedByText(file: SourceFile): boolean {
  return !/\.(?:tf|tofu|json|tfvars)$/i.test(file.path) && !file.text.includes('AWS::') && namesPolicies(file);
}

/** Whether a file of this path is a script, a workflow or a playbook: what people run to bring something into an account. */
export function mayBeRun(path: string): boolean {
  return (
    /\.(?:sh|bash|zsh|ps1|mk|ya?ml)$|(?:^|\/)(?:GNUmakefile|Makefile|Jenkinsfile|Rakefile|justfile|package\.json)$/i.test(
      path,
    ) ||
    /(?:^|\/)(?:scripts?|tools?|bin|ci|deploy)\/[^/.]+$/i.test(path) ||
    /(?:^|\/)(?:scripts?|tools?|bin|ci|deploy|iam|ops)\/[^/]*\.(?:py|js|ts|rb)$|^[^/]*\.(?:py|js|ts|rb)$/i.test(path)
  );
}

/** Whether a file of this path is run, gives values to modules, or is a program where those stand that make infrastructure, or below the root. */
export function mayReadPolicies(path: string): boolean {
  return (
    mayBeRun(path) ||
    isOfHcl(path) ||
    (program.test(path) && !/(?:^|\/)(?:tests?|__tests__|node_modules|vendor)\//.test(path))
  );
}

/** Whether a file is one of Terragrunt, Packer, Nomad or another tool that takes files in by `file(…)`, and not of Terraform's own. */
export function isOfHcl(path: string): boolean {
  return /(?<!\.(?:lock|tftest|tofutest|tfmock|tfcomponent|tfdeploy))\.hcl$/i.test(path);
}

const program =
  /(?:^|\/)(?:lib|cmd|cdk|infra|infrastructure|iac|stacks?|constructs?|iam|aws|cloud|platform)\/(?:[^/]+\/)?[^/]+\.(?:[cm]?[jt]s|py|go|rb|java|kt|cs)$|^(?:[^/]+\/)?[^/]+\.(?:[cm]?[jt]s|py|go|rb|java|kt|cs)$/i;

/** Whether a text names the file at a path, or may, since a variable or a wildcard stands in the name. */
export function mayName(file: SourceFile, path: string): boolean {
  return file.path !== path && namesIn(file).some((name) => mayBe(name, path));
}

/** What in a text may be the path of a policy or a template, with `*` for what is filled in. */
const namesIn: (file: SourceFile) => readonly string[] = memoOf(({ text }) => {
  const filled = text.includes('${') || text.includes('$(') ? text.replace(computed, '*') : text;
  const words = [text, ...(filled === text ? [] : [filled])].flatMap((each) => each.match(pathLike) ?? []);
  const names = words.map((word) => word.replace(/\$?\{+[^{}]*\}+|\$\w+|%\w+%/g, '*'));
  return [...new Set(names.map((word) => word.replace(/^.*\.\.\/|^(?:\.?\/)+/, '')))];
});

const pathLike = /(?<![\w./*${}%@+-])[\w./*${}%@+-]{1,200}\.(?:json|ya?ml|tpl|tftpl|tmpl|template)\b/g;
/** What calls something, or runs it: `${get_repo_root()}`, `$(dirname "$0")`. */
const computed = /\$\{\{[^{}\n]{0,200}\}\}|\$\{[^{}\n]{0,200}\}|\$\([^()\n]{0,200}\)/g;

function mayBe(name: string, path: string): boolean {
  // Of what is uploaded, the path may be the same.
  if (/^[\w*.-]+\.(?:com|cn|aws)\//.test(name) && name.endsWith(`/${path}`)) return true;
  if (!name.includes('*')) return path === name || path.endsWith(`/${name}`);
  return globIncludes(name, path) || globIncludes(`*/${name}`, path) || globIncludes(name.replace(/^\*\//, ''), path);
}
