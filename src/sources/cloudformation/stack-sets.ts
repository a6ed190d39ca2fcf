/**
 * Templates that are deployed as stack sets, so that each of their roles is one in every account of the set.
 *
 *   TemplateURL: ./roles.yaml                under AWS::CloudFormation::StackSet
 *   template_body = file("roles.yaml")       in aws_cloudformation_stack_set
 *   aws cloudformation create-stack-set --template-body file://roles.yaml
 *
 * And scripts that name several accounts beside a template, and may deploy it to each of them.
 */
import { because } from '../../reasons/reason.js';
import type { SourceFile } from '../../text/file.js';
import { quotedList } from '../../text/message.js';
import { accountsIn } from '../deployed-to.js';
import { mayBeRun, mayName } from '../named-in-text.js';
import type { HandOn } from '../source.js';

/** Whether a file of this path may deploy templates to several accounts. */
export function mayDeploySets(path: string): boolean {
  return mayBeRun(path) || /\.(?:tf|tofu|template)$/i.test(path);
}

/** For each of the templates at `paths`, the files that may deploy it to several accounts. */
export function deployedAsSets(paths: readonly string[], files: readonly SourceFile[]): readonly HandOn[] {
  return files.flatMap((file) => {
    const several = mayDeploySets(file.path) ? severalBy(file) : undefined;
    return several === undefined
      ? []
      : paths.filter((path) => mayName(file, path)).map((path) => ({ path, ...several }));
  });
}

/** Landing zones, org-formation, Service Catalog: what they deploy, they deploy to whole units, or to whoever asks for it. */
const tools =
  /\bdeployment_?targets\b|\borganizational_?units\b|OrganizationBinding|\bprovisioning_?artifact|\bServiceCatalog::|\bservicecatalog_product/i;

/** The accounts to which the file may deploy something, and why; `undefined` where nothing says that they are several. */
function severalBy({ path, text }: SourceFile): Required<Pick<HandOn, 'inAccounts' | 'why'>> | undefined {
  if (/stack[-_]?sets?\b/i.test(text)) {
    const why = because(
      'named-elsewhere',
    )`${path} may deploy it as a stack set, and in each account of the set somebody has it`;
    return { inAccounts: 'any', why };
  }
  if (tools.test(text)) {
    const why = because(
      'named-elsewhere',
    )`${path} may deploy it to several accounts, and in each of them somebody has it`;
    return { inAccounts: 'any', why };
  }
  const accounts = mayBeRun(path) && /\b(?:cloudformation|sam)\b/i.test(text) ? accountsIn(text) : [];
  if (accounts.length < 2) return undefined;
  const why = because(
    'named-elsewhere',
  )`${path} may deploy it to each of the accounts ${quotedList(accounts)}, and in each of them somebody has it`;
  return { inAccounts: 'named', why };
}
