/**
 * The data source that fills in a template: what its text is, and what it gives.
 *
 *   data "template_file" "p" { template = file("${path.module}/p.json.tpl") }
 *   policy = data.template_file.p.rendered
 *
 * It is older than `templatefile()` and does the same; modules that nobody has touched for years still have it.
 * https://registry.terraform.io/providers/hashicorp/template/latest/docs/data-sources/file
 */
import type { Block } from './module.js';
import type { Take } from './take.js';

/** Whether an attribute is the text of a template that others ask for once it is filled in. */
export function isTemplateText({ type, labels }: Block, attribute: readonly string[]): boolean {
  const isFilledIn = (type === 'data' || type === 'resource') && labels[0] === 'template_file';
  return isFilledIn && attribute.length === 1 && attribute[0] === 'template';
}

/** What it gives, made many times or not: the text with its variables filled in. */
export const takesRendered: Take = ([first, second]) => {
  if (first === undefined) return 'whole';
  const key = own.has(first) ? first : second;
  if (key === undefined) return 'whole';
  if (key === 'rendered') return 'value';
  return key === 'template' ? 'other' : 'nothing';
};

const own: ReadonlySet<string> = new Set(['rendered', 'template', 'vars', 'id']);

/** Whether a text that stands in the module itself has holes or directives that only the data source fills in. */
export function isFilledInLater(text: string): boolean {
  return /\$\$\{|%%\{/.test(text);
}
