/**
 * The accounts that workflows and settings of deployment tools name: what the repository holds may be brought into each of them.
 *
 *   matrix: { account: ['111122223333', '444455556666'] }      with `aws cloudformation deploy`, `terraform apply` and their like
 *   role-to-assume: arn:aws:iam::444455556666:role/deploy
 *   "vpc-provider:account=444455556666:…"                      in cdk.context.json
 *
 * Which of their steps deploys what is not followed: a name that is one account's only by the evidence may be one of several.
 */
import type { SourceFile } from '../text/file.js';
import { memoOf } from '../text/memo.js';

/** The accounts that a file of deployments names; none for a file of any other kind. */
export const accountsDeployedTo: (file: SourceFile) => readonly string[] = memoOf(({ path, text }) => {
  if (!settings.test(path) && !(workflow.test(path) && deploys.test(text))) return [];
  return accountsIn(text);
});

/** The accounts that a text names outside of comments, each once. */
export function accountsIn(text: string): readonly string[] {
  return [...new Set(text.split('\n').flatMap((line) => withoutComment(line).match(account) ?? []))];
}

const workflow = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const settings = /(?:^|\/)(?:samconfig\.toml|cdk(?:\.context)?\.json)$/;
const deploys =
  /\b(?:cloudformation|stacksets?|sam (?:deploy|sync)|cdk deploy|(?:serverless|sls) deploy|terraform|terragrunt|tofu|pulumi|eksctl|aws iam)\b/i;

/** Twelve digits by themselves, but for those of registries of images and of published layers, which others run. */
const account = /(?<![\w.-]|[^:]:)\d{12}(?![\w-]|\.dkr\.|:(?:layer|function):)/g;

function withoutComment(line: string): string {
  return line.replace(/(?:^|\s)#.*$/, '');
}

/** The accounts by which a template chooses something: the keys of a map, and what it compares its own with. */
export function accountsChosenFrom({ text }: SourceFile): readonly string[] {
  if (!text.includes('AWS::AccountId')) return [];
  const written = [...text.matchAll(compared), ...text.matchAll(keys)];
  return [...new Set(written.flatMap(([, one, other]) => one ?? other ?? []))];
}

const compared =
  /AWS::AccountId[\s"'}\]),-]{1,60}(?<!\d)(\d{12})(?!\d)|(?<!\d)(\d{12})(?!\d)[\s"'{[(,-]{1,60}(?:!Ref\s{1,5}|"?Ref"?\s{0,5}:\s{0,5})["']?AWS::AccountId/g;
const keys = /(?<![\w.:-])["']?(\d{12})["']?\s{0,20}:/g;

/** The accounts that a service names as values of their own (`prod: '444455556666'`), or deploys by a role of. */
export function accountsGiven({ text }: SourceFile): readonly string[] {
  const written = [...text.matchAll(/:\s{0,20}["']?(\d{12})["']?\s*(?=$|[,}#])/gm), ...text.matchAll(deployingRole)];
  return [...new Set(written.flatMap(([, id]) => id ?? []))];
}

const deployingRole = /\b(?:deploymentRole|cfnRole)["']?\s{0,20}:[^\n]{0,60}:iam::(\d{12}):/g;
