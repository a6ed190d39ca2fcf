/** Every message that says what is wrong says what to do, and stands in docs/troubleshooting.md with its own words. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { policyRemedies, runRemedies } from '../src/reasons/remedies.js';
import { plain } from '../src/text/message.js';
import { bare, problemsInCode, reasonsInCode, userErrorsInCode, type Written } from './support/messages.js';

const page = readFileSync('docs/troubleshooting.md', 'utf8');
const lines = bare(page);
const reasons = reasonsInCode();
const place = { path: 'infra/main.tf', name: 'aws_iam_policy.deploy' };
const remedies = new Map([
  ...Object.entries(policyRemedies).map(([kind, of]) => [kind, of(place)] as const),
  ...Object.entries(runRemedies),
]);

/** What stands under the heading of a kind. */
function sectionOf(kind: string): string {
  const start = page.indexOf(`\n### \`${kind}\`\n`);
  const rest = start < 0 ? '' : page.slice(start + 1);
  const end = rest.search(/\n##+ /);
  return end < 0 ? rest : rest.slice(0, end);
}

/** The words of ours in a message, without what is filled in. */
function hasWords({ text }: Written): boolean {
  return /[a-z]{2}/.test(text.replace(/…/g, ''));
}

describe.each([...remedies])('a reason of the kind %s', (kind, remedy) => {
  const own = reasons.filter((each) => each.kind === kind);

  it('is given somewhere, and says in one short sentence what to do', () => {
    expect(own.length).toBeGreaterThan(0);
    const text = plain(remedy);
    expect(text).toMatch(/^[^.;]*(?:\.[^ ][^.;]*)*$/);
    expect(text.length).toBeGreaterThan(8);
    expect(text.length).toBeLessThan(200);
  });

  it('has its place: the policy it is said of, or what its words name', () => {
    if (kind in policyRemedies) return;
    const fixed = ['large-repository', 'cut-list', 'unlike-list', 'unknown-changes', 'repaired-config'];
    if (!fixed.includes(kind)) for (const each of own) expect(each.filled, each.place).toBeGreaterThan(0);
  });

  it('has its section, with every message as people see it, and with what to do', () => {
    const section = sectionOf(kind);
    expect(section).toMatch(/\*\*To do:\*\* \S/);
    const toPaste = remedy.atoms.filter((atom) => !atom.includes('infra') && atom !== 'policies');
    expect(toPaste.filter((atom) => !bare(section).includes(bare(atom)))).toEqual([]);
    const missing = own.filter((each) => hasWords(each) && !bare(section).includes(each.text));
    expect(missing.map(({ place: where, text }) => `${where}: ${text}`)).toEqual([]);
  });

  it('has nothing in its section that no code says', () => {
    const said = new Set(own.map(({ text }) => text));
    const listed = sectionOf(kind)
      .split('\n')
      .flatMap((line) => /^- (.*)$/.exec(line)?.[1] ?? []);
    expect(listed.map(bare).filter((text) => !said.has(text))).toEqual([]);
  });
});

describe('docs/troubleshooting.md', () => {
  it('has no section of a kind that there is not', () => {
    const kinds = [...page.matchAll(/^### `(.*)`$/gm)].map(([, kind]) => kind);
    expect(kinds.filter((kind) => !remedies.has(kind ?? ''))).toEqual([]);
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  it.each([
    ['error that ends a run', userErrorsInCode()],
    ['problem of a findings file', problemsInCode()],
  ])('has every %s', (_, all) => {
    expect(all.length).toBeGreaterThan(10);
    const missing = all.filter((each) => hasWords(each) && !lines.includes(each.text));
    expect(missing.map(({ place: where, text }) => `${where}: ${text}`)).toEqual([]);
  });
});

it('no reason is recognised by its words', () => {
  // A kind is written out where it arises, so that each is found above.
  expect(reasons.filter(({ kind }) => !remedies.has(kind))).toEqual([]);
});
