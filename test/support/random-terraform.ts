/**
 * A drawn policy, spelled in Terraform: as a policy document, in `jsonencode`, in a heredoc.
 *
 * Lists carry comments as `random-policy.ts` draws them, with `#` in place of `//`.
 */
import fc from 'fast-check';
import type { DrawnPolicy, DrawnStatement } from './random-policy.js';

export type Spelling = 'document' | 'jsonencode' | 'heredoc';

export interface Style {
  readonly spelling: Spelling;
  readonly colon: boolean;
  readonly quotedKeys: boolean;
  readonly trailingComma: boolean;
  readonly flush: boolean;
}

export const drawnStyle: fc.Arbitrary<Style> = fc.record({
  spelling: fc.constantFrom('document', 'jsonencode', 'heredoc'),
  colon: fc.boolean(),
  quotedKeys: fc.boolean(),
  trailingComma: fc.boolean(),
  flush: fc.boolean(),
});

/** A file with the policy attached to the role `drawn`. */
export function terraformOf(policy: DrawnPolicy, style: Style): string {
  const text = style.spelling === 'document' ? documentOf(policy, style) : attributeOf(policy, style);
  return text.replaceAll('\n', policy.eol);
}

function documentOf({ statements }: DrawnPolicy, style: Style): string {
  const blocks = statements.map((each, index) => {
    const effect = each.effect === 'Deny' ? '    effect    = "Deny"\n' : '';
    return `  # statement ${index}\n  statement {\n${effect}    actions   = ${list(each, index, '    ', style)}\n    resources = ["${each.resource}"]\n  }\n`;
  });
  return `data "aws_iam_policy_document" "drawn" {\n${blocks.join('\n')}}\n\n${attached('data.aws_iam_policy_document.drawn.json')}`;
}

function attributeOf({ statements }: DrawnPolicy, style: Style): string {
  const json = style.spelling === 'heredoc';
  const key = (name: string): string => (json || style.quotedKeys ? `"${name}"` : name);
  const is = json || style.colon ? ':' : ' =';
  const items = statements.map((each, index) => {
    const action =
      each.asString && each.actions.length === 1 ? `"${each.actions[0] ?? ''}"` : list(each, index, '        ', style);
    const lines = [
      `${key('Effect')}${is} "${each.effect}"`,
      `${key('Action')}${is} ${action}`,
      `${key('Resource')}${is} "${each.resource}"`,
    ];
    return `      {\n${lines.map((line) => `        ${line}`).join(json || style.colon ? ',\n' : '\n')}\n      }`;
  });
  const last = !json && style.trailingComma ? ',' : '';
  const body = `{\n    ${key('Version')}${is} "2012-10-17"${json ? ',' : ''}\n    ${key('Statement')}${is} [\n${items.join(',\n')}${last}\n    ]\n  }`;
  return attached(json ? `<<${style.flush ? '-' : ''}EOF\n  ${body}\n  EOF` : `jsonencode(${body})`);
}

function attached(policy: string): string {
  return `resource "aws_iam_role_policy" "drawn" {\n  role   = "drawn"\n  policy = ${policy}\n}\n`;
}

function list(
  { actions, layout, comments }: DrawnStatement,
  index: number,
  outer: string,
  { spelling, trailingComma }: Style,
): string {
  const json = spelling === 'heredoc';
  if (layout === 'one-line') return `[${actions.map((each) => `"${each}"`).join(', ')}]`;
  const end = !json && trailingComma ? ',' : '';
  const lines = actions.flatMap((each, at) => {
    const comment = json ? 'none' : (comments[at] ?? 'none');
    const above = comment === 'above' || comment === 'both' ? [`${outer}  # above ${index}.${at}`] : [];
    const behind = comment === 'behind' || comment === 'both' ? ` # behind ${index}.${at}` : '';
    return [...above, `${outer}  "${each}"${at === actions.length - 1 ? end : ','}${behind}`];
  });
  return `[\n${lines.join('\n')}\n${outer}]`;
}
