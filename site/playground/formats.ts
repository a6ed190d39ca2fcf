/** In which language a policy is written: its file's name tells the engine. */

/** A language of the playground. */
export type Format = 'json' | 'terraform' | 'yaml';

/** The languages, as people call them, and the name that a pasted file gets. */
export const formats: readonly { readonly format: Format; readonly label: string; readonly path: string }[] = [
  { format: 'json', label: 'JSON', path: 'policy.json' },
  { format: 'terraform', label: 'Terraform', path: 'main.tf' },
  { format: 'yaml', label: 'YAML', path: 'template.yml' },
];

/** The name of a pasted file. */
export function pathOf(format: Format): string {
  return formats.find((each) => each.format === format)?.path ?? 'policy.json';
}

/** The language that a text looks like. */
export function formatOf(text: string): Format {
  const start = text.slice(0, 20_000);
  if (/^\s*[{[]/.test(start)) return 'json';
  if (/^\s*(?:resource|data|module|locals|variable|output|provider|terraform)\b[^:\n]*\{/m.test(start))
    return 'terraform';
  return 'yaml';
}
