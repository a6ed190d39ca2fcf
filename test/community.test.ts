/** What people meet who report something or ask for it: forms that GitHub can read, and no address that nobody has. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Terminal } from '../src/cli/command.js';
import { runCommand } from '../src/cli/commands.js';
import { page, pages } from './support/pages.js';

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly {
    readonly type: string;
    readonly id?: string;
    readonly attributes: { readonly label?: string; readonly value?: string };
    readonly validations?: { readonly required: boolean };
  }[];
}

const folder = '.github/ISSUE_TEMPLATE';
const forms = readdirSync(folder)
  .filter((name) => name !== 'config.yml')
  .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));

/** https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema */
describe.each(forms)('the issue form $name', ({ text }) => {
  const { name, description, body } = parse(text) as Form;

  it('is one that GitHub can read', () => {
    expect([typeof name, typeof description]).toEqual(['string', 'string']);
    const fields = body.filter(({ type }) => type !== 'markdown');
    expect(fields.every(({ type }) => ['textarea', 'input'].includes(type))).toBe(true);
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    for (const { id, attributes } of fields) {
      expect(id).toMatch(/^[a-z-]+$/);
      expect(attributes.label).toMatch(/\S/);
    }
    for (const { attributes } of body.filter(({ type }) => type === 'markdown')) expect(attributes.value).toMatch(/\S/);
    expect(fields.some(({ validations }) => validations?.required === true)).toBe(true);
  });
});

describe('the forms together', () => {
  it('ask for what the command line can say', () => {
    const all = forms.map(({ text }) => text).join('\n');
    expect(all).toContain('policies <file> --json');
    expect(all).toContain('doctor --json');
    expect(all).toContain('--version');
  });
});

describe('the pages for people', () => {
  it('name no address of a person', () => {
    for (const [path, text] of pages)
      expect([path, text.match(/[\w.+-]+@[\w-]+\.(?:com|org|net|io|dev)\b/)]).toEqual([path, null]);
  });

  it('say the exit codes of every command', async () => {
    const terminal: Terminal = {
      folder: '.',
      today: '2026-11-24',
      input: () => (async function* () {})(),
      write: () => Promise.resolve('more'),
      note: () => undefined,
    };
    const { output } = await runCommand(['help'], terminal);
    const names = new Set([...output.matchAll(/^ {2}([a-z]+)\b/gm)].map(([, name = '']) => name));
    for (const name of names) if (name !== 'help') expect(page('docs/exit-codes.md')).toContain(`\`${name}\``);
  });
});
