/**
 * The one account that a folder's configuration can be applied to.
 *
 *   provider "aws" {
 *     allowed_account_ids = ["111122223333"]
 *   }
 *
 * Terraform refuses every other account. It counts only where each provider of AWS in the folder says
 * the same one, a line each; a text in which that could be a comment or a heredoc says nothing.
 */
import type { SourceFile } from '../../text/file.js';

/** The account; `undefined` where the files of the folder do not say that it can be no other. */
export function onlyAccount(files: readonly SourceFile[]): string | undefined {
  if (files.some(({ path, text, unread }) => !/\.(?:tf|tofu)$/.test(path) || unread !== undefined || isDoubtful(text)))
    return undefined;
  const providers = files.reduce((sum, { text }) => sum + [...text.matchAll(provider)].length, 0);
  const ids = files.flatMap(({ text }) => [...text.matchAll(allowed)].map(([, id]) => id));
  return ids.length === providers && new Set(ids).size === 1 ? ids[0] : undefined;
}

const provider = /^[ \t]{0,20}provider[ \t]{1,20}"aws(?:cc)?"/gm;
const allowed = /^[ \t]{0,20}allowed_account_ids[ \t]{0,20}=[ \t]{0,20}\["(\d{12})"\]/gm;

function isDoubtful(text: string): boolean {
  return text.includes('allowed_account_ids') && /\/\*|<<-?\w/.test(text);
}
