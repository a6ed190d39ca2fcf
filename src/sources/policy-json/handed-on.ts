/**
 * A script, a workflow, a playbook, a service or a template that may give the policy in a JSON file to somebody.
 *
 * What it does with the file is not followed. It counts only if it speaks of putting, creating
 * or attaching policies, or takes one in: what checks or formats them gives them to nobody.
 */
import { because } from '../../reasons/reason.js';
import type { SourceFile } from '../../text/file.js';
import { memoOf } from '../../text/memo.js';
import { isOfHcl, mayName, mayReadPolicies } from '../named-in-text.js';
import type { HandOn } from '../source.js';

/** For each of the policy files at `paths`, the scripts among the files that may give it to somebody. */
export function givenByScripts(paths: readonly string[], files: readonly SourceFile[]): readonly HandOn[] {
  const giving = files.filter((file) => mayReadPolicies(file.path) && (isOfHcl(file.path) || givesPolicies(file)));
  return giving.flatMap((file) =>
    paths
      .filter((path) => mayName(file, path))
      .map((path) => ({
        path,
        why: because(
          'named-elsewhere',
        )`${file.path} names it and puts policies into an account, so it may give it to somebody`,
      })),
  );
}

const givesPolicies: (file: SourceFile) => boolean = memoOf(
  ({ text }) =>
    /(?:put|create|set|attach|update)[-_a-z]{1,40}polic(?:y|ies)|\biam_(?:managed_)?policy\b|\bpolicy_json\b/i.test(
      text,
    ) ||
    takesIn.test(text) ||
    session.test(text),
);

/** What a session or a role of PowerShell is given a policy by. */
const session =
  /\b(?:assume-role|assume_role|get-federation-token|get_federation_token)\b[^]{0,600}?polic|\b(?:Write|New|Register|Set|Add|Publish|Use)-(?:IAM|STS)\w{0,30}(?:Policy|Role)\w{0,20}/i;

/** Services and templates that take a file in as statements, and programs that make a policy of one. */
const takesIn =
  /\bfn::(?:readFile|fileAsset)\b|\b(?:statements|iamRoleStatements)["']?\s*:\s*["']?\$\{file|AWS::Include|\biam\.(?:New|Cfn)?(?:Role|User|Group|Managed)?Policy(?:Document)?\b/i;
