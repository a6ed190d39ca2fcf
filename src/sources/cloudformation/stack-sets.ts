/**
 * Templates that are deployed as stack sets, so that each of their roles is one in every account of the set.
 *
 *   TemplateURL: ./roles.yaml                under AWS::CloudFormation::StackSet
 *   template_body = file("roles.yaml")       in aws_cloudformation_stack_set
 *   aws cloudformation create-stack-set --template-body file://roles.yaml
 */
import { because } from '../../reasons/reason.js';
import type { SourceFile } from '../../text/file.js';
import { mayBeRun, mayName } from '../named-in-text.js';
import type { HandOn } from '../source.js';

/** Whether a file of this path may deploy templates to several accounts. */
export function mayDeploySets(path: string): boolean {
  return mayBeRun(path) || /\.(?:tf|tofu|template)$/i.test(path);
}

/** For each of the templates at `paths`, the files that may deploy it to several accounts. */
export function deployedAsSets(paths: readonly string[], files: readonly SourceFile[]): readonly HandOn[] {
  const deploying = files.filter(({ path, text }) => mayDeploySets(path) && /stack[-_]?sets?\b/i.test(text));
  return deploying.flatMap((file) =>
    paths
      .filter((path) => mayName(file, path))
      .map((path) => ({
        path,
        isInAnyAccount: true,
        why: because(
          'named-elsewhere',
        )`${file.path} may deploy it as a stack set, and in each account of the set somebody has it`,
      })),
  );
}
