/**
 * Writes `src/setup/example-texts.ts`: the files under `examples/` that `init` writes, as they are.
 *
 * The command line is one bundle and reads no file of its package, so it carries them. A test compares both.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const names = ['export-findings.sh', 'export-findings.yml', 'review.yml'];

const texts = names.map((name) => {
  const text = readFileSync(new URL(`../examples/${name}`, import.meta.url), 'utf8');
  return `  '${name}': \`\\\n${text.replace(/[\\`]|\$\{/g, '\\$&')}\`,`;
});

writeFileSync(
  new URL('../src/setup/example-texts.ts', import.meta.url),
  `/** The files under \`examples/\` that \`init\` writes, written by \`npm run examples\`. */

/** The texts, by file name. */
export const exampleTexts = {
${texts.join('\n')}
} as const;
`,
);
