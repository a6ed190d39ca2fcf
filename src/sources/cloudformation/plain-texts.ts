/**
 * Templates in files whose ending says that they are written in nothing: `stack.txt`, `stack.conf`.
 *
 * Most such files are notes, settings and logs, which may quote a template. CloudFormation takes no other key at the root
 * of one than its own, so a template begins with one of these.
 */
import type { SourceFile } from '../../text/file.js';

/** Whether a file may be a text that quotes a template: its first line that is no comment is none of a template's. */
export function mayOnlyQuote({ path, text }: SourceFile): boolean {
  if (!/\.(?:txt|ini|cfg|conf|properties|log)$/i.test(path)) return false;
  const first = text.split('\n', mostLines).find((line) => /^\uFEFF?\s*[^#\s-]/.test(line));
  return first === undefined || !begins.test(first);
}

const mostLines = 1_000;
const begins =
  /^\uFEFF?(?:\s*\{|["']?(?:AWSTemplateFormatVersion|Description|Metadata|Parameters|Rules|Mappings|Conditions|Transform|Globals|Resources|Outputs|Hooks)["']?\s*:)/;
