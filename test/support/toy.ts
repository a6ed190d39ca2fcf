/**
 * A language and a source that exist only in tests, written as the next real ones
 * will be: nothing but what `language.ts` and `source.ts` ask for.
 *
 *   policy deploy for deployer   ; from here to the end of its line: a comment
 *     allow *
 *     - s3:GetObject             a list with an item a line
 *   role deployer
 */
import { because } from '../../src/reasons/reason.js';
import { readDocument } from '../../src/policy/read-document.js';
import { languageOf } from '../../src/syntax/index.js';
import type { EditList, Language } from '../../src/syntax/language.js';
import { entry, type Entry, type ListNode, type MapNode, type Node, type Parsed } from '../../src/syntax/node.js';
import { gapAt, type Declared, type Discovery, type PrincipalRef, type Source } from '../../src/sources/source.js';
import { deletion, replacement, type Range } from '../../src/text/edit.js';
import type { SourceFile } from '../../src/text/file.js';
import { words } from '../../src/text/message.js';

/** The lines of a text: their ranges without the line end, and without a comment. */
function linesOf(text: string): readonly { readonly range: Range; readonly code: string }[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const range = { start, end: start + line.length };
    start = range.end + 1;
    return { range, code: line.replace(/;.*/, '').trimEnd() };
  });
}

function stringAt(value: string, start: number): Node {
  return { kind: 'string', value, quote: '', range: { start, end: start + value.length } };
}

function under(key: string, value: Node): Entry {
  return { form: 'attribute', key, labels: [], value, range: value.range };
}

/** A list, or a map, that grows line by line. */
interface Open<N> {
  readonly items: N[];
  readonly range: { start: number; end: number };
}

function parse(text: string): Parsed {
  const policies: { readonly name: string; readonly role: Node; readonly statements: Open<Node> }[] = [];
  const roles: Entry[] = [];
  let actions: Open<Node> | undefined;
  for (const { range, code } of linesOf(text)) {
    const [, kind = '', word = '', role] =
      /^(policy|role)\s+(\S+)(?:\s+for\s+(\S+))?$/.exec(code) ?? /^\s+(allow|-)\s+(\S+)$/.exec(code) ?? [];
    const value = stringAt(word, range.start + code.indexOf(word, kind.length));
    const statements = policies.at(-1)?.statements;
    if (statements !== undefined && code !== '' && kind !== 'role' && kind !== 'policy')
      statements.range.end = range.end;
    if (kind === 'policy')
      policies.push({
        name: word,
        role: stringAt(role ?? '', range.start + code.lastIndexOf(role ?? '')),
        statements: { items: [], range: { ...range } },
      });
    else if (kind === 'role') roles.push(under(word, value));
    else if (kind === 'allow' && statements !== undefined) {
      actions = { items: [], range: { ...range } };
      statements.items.push(statementOf(value, actions));
    } else if (kind === '-' && actions !== undefined) {
      if (actions.items.length === 0) actions.range.start = value.range.start;
      actions.items.push(value);
      actions.range.end = value.range.end;
    } else if (code !== '')
      return { kind: 'unreadable', at: range, why: words('expected a policy, a role, `allow` or `-`') };
  }
  const entries = policies.map(({ name, role, statements }) =>
    under(name, {
      kind: 'map',
      range: statements.range,
      entries: [
        under('Role', role),
        under('Statement', { kind: 'list', layout: 'block', range: statements.range, items: statements.items }),
      ],
    }),
  );
  return {
    kind: 'tree',
    root: { kind: 'map', range: { start: 0, end: text.length }, entries: [...entries, ...roles] },
  };
}

function statementOf(resource: Node, actions: Open<Node>): Node {
  const range = {
    start: resource.range.start,
    get end() {
      return actions.range.end;
    },
  };
  const list: ListNode = { kind: 'list', layout: 'block', range: actions.range, items: actions.items };
  const effect: Node = { kind: 'string', value: 'Allow', quote: '', range: resource.range };
  return { kind: 'map', range, entries: [under('Effect', effect), under('Resource', resource), under('Action', list)] };
}

/** Whole lines: those an item stands on, with the comment lines directly above. */
function itemRanges(text: string, list: ListNode): readonly Range[] {
  const lines = linesOf(text);
  return list.items.map((item) => {
    const of = (offset: number): number => lines.findIndex(({ range }) => offset <= range.end);
    let first = of(item.range.start);
    while (first > 0 && lines[first - 1]?.code.trim() === '') first--;
    return { start: lines[first]?.range.start ?? 0, end: lines[of(item.range.end)]?.range.end ?? text.length };
  });
}

const editList: EditList = (text, list, decisions, items) => {
  if (list.kind !== 'list') throw new Error('every list is written as one');
  if (items.filter((item) => decisions[item]?.kind === 'remove').length === list.items.length)
    throw new Error('a list must keep an item');
  const ranges = itemRanges(text, list);
  return items.flatMap((item) => {
    const [decision, range, node] = [decisions[item], ranges[item], list.items[item]];
    if (decision === undefined || range === undefined || node === undefined || decision.kind === 'keep') return [];
    const indent = /[^\n]*$/.exec(text.slice(0, node.range.start))?.[0] ?? '';
    const edit =
      decision.kind === 'remove'
        ? deletion(range.start, range.end + 1)
        : replacement(node.range, decision.by.join(`\n${indent}`));
    return [{ items: [item], edits: [edit] }];
  });
};

/** The language. */
export const toyLanguage: Language = {
  name: 'toy',
  reads: (path) => path.endsWith('.toy'),
  parse,
  comments: (text) =>
    parse(text).kind === 'unreadable'
      ? []
      : [...text.matchAll(/;.*/g)].map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
  quotes: [''],
  editList,
  itemRanges,
};

/** The source; some of its facts may be others. */
export function toySource(facts: Partial<Source> = {}): Source {
  return {
    name: 'toy',
    addresses: 'stable',
    namesPolicies: false,
    wants: (path) => path.endsWith('.toy'),
    looksLikePolicy: () => true,
    accountsFor: () => false,
    mentions: ({ text }) => text.includes('policy'),
    companions: () => [],
    read: (files) => ({ found: files.flatMap(foundIn), principals: files.flatMap(declaredIn) }),
    ...facts,
  };
}

function entriesOf(file: SourceFile): readonly Entry[] {
  const parsed = languageOf(file.path)?.parse(file.text);
  return parsed?.kind === 'tree' && parsed.root.kind === 'map' ? parsed.root.entries : [];
}

function foundIn(file: SourceFile): readonly Discovery[] {
  const language = languageOf(file.path);
  const parsed = language?.parse(file.text);
  if (language === undefined || parsed === undefined) return [];
  if (parsed.kind === 'unreadable') {
    const at = { source: 'toy', path: file.path, name: 'toy', range: parsed.at };
    return [gapAt(at, because('unreadable-file')`${parsed.why}`)];
  }
  return entriesOf(file).flatMap(({ key, value }) =>
    value.kind === 'map' ? [policyOf(file, language, key, value)] : [],
  );
}

function policyOf(file: SourceFile, language: Language, name: string, node: MapNode): Discovery {
  const at = { source: 'toy', path: file.path, name, range: node.range };
  const read = readDocument(at, node, file.text, language);
  if (read.kind === 'refused') return { kind: 'skipped', at, why: read.why, incomplete: true };
  const role = entry(node, 'Role');
  const attachedTo = role?.kind === 'string' && role.value !== '' ? [roleCalled(role.value)] : [];
  return {
    kind: 'policy',
    policy: read.policy,
    attachedTo,
    attachedBy: [],
    knownAs: { names: [name], by: 'resource' },
  };
}

function declaredIn(file: SourceFile): readonly Declared[] {
  return entriesOf(file).flatMap(({ key, value }) =>
    value.kind === 'string'
      ? [{ at: { source: 'toy', path: file.path, name: key, range: value.range }, principal: roleCalled(key) }]
      : [],
  );
}

function roleCalled(name: string): PrincipalRef {
  return { kind: 'exact', type: 'role', name, path: undefined };
}
