/** Two names on a line stay two on a line, in every language with brackets: an edit takes names from their lines and merges none. */
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/syntax/index.js';
import type { ItemDecision } from '../../src/syntax/language.js';
import type { ListNode, Node } from '../../src/syntax/node.js';
import { applyEdits } from '../../src/text/edit.js';

const pairs = `[
    "s3:A", "s3:B",
    "s3:C", "s3:D",
    "s3:E", "s3:F",
    "s3:G", "s3:H"
  ]`;

/** The lines of the list once these letters are gone. */
const rows: readonly (readonly [string, readonly string[]])[] = [
  ['B', ['A', 'C D', 'E F', 'G H']],
  ['BC', ['A', 'D', 'E F', 'G H']],
  ['BCDE', ['A', 'F', 'G H']],
  ['CD', ['A B', 'E F', 'G H']],
  ['ACEG', ['B', 'D', 'F', 'H']],
  ['FGH', ['A B', 'C D', 'E']],
  ['ABC', ['D', 'E F', 'G H']],
];

describe.each([
  ['policy.json', (list: string) => `{\n  "Action": ${list}\n}\n`],
  ['main.tf', (list: string) => `locals {\n  Action = ${list}\n}\n`],
  ['template.yaml', (list: string) => `Action: ${list}\nOther: 1\n`],
])('%s', (path, textOf) => {
  it.each(rows)('without %s', (gone, lines) => {
    const text = textOf(pairs);
    const language = languageOf(path);
    const parsed = language?.parse(text);
    if (language === undefined || parsed?.kind !== 'tree') throw new Error('unreadable');
    const list = listIn(parsed.root);
    const decisions = Array.from('ABCDEFGH').map((each): ItemDecision => ({
      kind: gone.includes(each) ? 'remove' : 'keep',
    }));
    const items = decisions.flatMap(({ kind }, at) => (kind === 'remove' ? [at] : []));
    const edits = language.editList(text, list, decisions, items).flatMap((group) => group.edits);
    const left = lines.map(
      (line) =>
        `    ${line
          .split(' ')
          .map((each) => `"s3:${each}"`)
          .join(', ')}`,
    );
    expect(applyEdits(text, edits)).toBe(textOf(`[\n${left.join(',\n')}\n  ]`));
  });
});

function listIn(node: Node): ListNode {
  const found = listsIn(node);
  if (found[0] === undefined) throw new Error('no list');
  return found[0];
}

function listsIn(node: Node): readonly ListNode[] {
  if (node.kind === 'list' && node.items.every(({ kind }) => kind === 'string')) return [node];
  if (node.kind === 'map') return node.entries.flatMap(({ value }) => listsIn(value));
  return node.kind === 'list' ? node.items.flatMap(listsIn) : [];
}
