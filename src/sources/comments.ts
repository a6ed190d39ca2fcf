/**
 * A file → what of it is commented out, where its syntax says so.
 *
 * In HCL the tree knows: `/*` in `"arn:aws:s3:::a/*"` or in a heredoc begins no comment. In YAML
 * and what is like it only whole lines are asked about. What a template engine may put something
 * in for is no comment, whatever stands before it: `# {{ include "grants" }}` becomes many lines.
 */
import { hcl } from '../syntax/hcl/hcl.js';
import { languageOf } from '../syntax/index.js';
import type { SourceFile } from '../text/file.js';
import { memo } from '../text/memo.js';

/** Whether a file is one of Terraform, its values and settings, or of Terragrunt, Packer and others. */
export function isHcl(path: string): boolean {
  return /\.(?:tf|tofu|hcl|tfvars|tfbackend)$/i.test(path);
}

/** The text of HCL with blanks in place of its comments, so that every place stays what it is. */
export const withoutComments = memo((text: string): string => {
  let bare = '';
  let at = 0;
  for (const { start, end } of hcl.comments(text)) {
    bare += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return bare + text.slice(at);
}, 256);

/** Whether the file is empty, or nothing but comments stands in it. */
export function isOnlyComments({ path, text }: SourceFile): boolean {
  if (text.trim() === '') return true;
  if (isHcl(path)) return withoutComments(text).trim() === '';
  if (languageOf(path)?.comments('# c').length === 0) return false;
  return text
    .replace(/^\uFEFF/, '')
    .split(lineEnd)
    .every(isCommentLine);
}

/** Also those that only YAML 1.1 knows: what follows them is not part of a comment. */
const lineEnd = /[\n\r\u0085\u2028\u2029]/;

/** Whether a line is blank, a comment, or stands between two documents. */
function isCommentLine(line: string): boolean {
  return /^(?:---|\.\.\.)?[ \t]*(?:#(?!@).*)?$/.test(line) && !isFilledIn.test(line);
}

/** `{{ }}`, `{% %}`, `<% %>`, `%{ }` and `${ }`, but for what CloudFormation writes like that: `${AWS::Region}`, `${Name}`. */
const isFilledIn = /\{\{|\{%|<%|%\{|\$\{(?![A-Z!])/;
