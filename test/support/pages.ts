/** The prose of the project: the README, the pages under `docs/` and the pages for contributors. */
import { readdirSync, readFileSync } from 'node:fs';

const names = [
  ...['README.md', 'CONTRIBUTING.md', 'AGENTS.md', 'SECURITY.md', 'CODE_OF_CONDUCT.md'],
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** The pages by their paths. */
export const pages: ReadonlyMap<string, string> = new Map(names.map((path) => [path, readFileSync(path, 'utf8')]));

/** One page; a page that is not there fails the test that reads it. */
export function page(path: string): string {
  const text = pages.get(path);
  if (text === undefined) throw new Error(`there is no page ${path}`);
  return text;
}

/** The code blocks of a language, without the indentation of the list they stand in. */
export function blocks(text: string, language: string): readonly string[] {
  return [...text.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\``, 'gm'))].map(
    ([, indent = '', block = '']) => block.replace(new RegExp(`^${indent}`, 'gm'), ''),
  );
}

/** The ids that GitHub gives the headings of a page. */
export function anchors(text: string): readonly string[] {
  return [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
