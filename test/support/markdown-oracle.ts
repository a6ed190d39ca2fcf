/**
 * What GitHub would make of a text of ours, by a parser of GitHub-flavoured Markdown
 * that shares nothing with the renderer.
 *
 * Our text may hold what others wrote in code spans and code blocks only, and in the
 * titles of folds as text of a `<code>` element.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Nodes, Root } from 'mdast';

function parsed(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** Kinds of nodes that we never write, wherever they come from. */
const never = new Set([
  'link',
  'linkReference',
  'image',
  'imageReference',
  'definition',
  'footnoteDefinition',
  'footnoteReference',
  'blockquote',
  'delete',
  'thematicBreak',
]);

/** The one kind of link that we write: to a place of the pull request's own diff, and named by code alone. */
function isPlace(node: Nodes): boolean {
  if (node.type !== 'link') return false;
  const isAddress = /^https:\/\/github\.com\/octo-org\/policies\/pull\/7\/files#diff-[0-9a-f]{64}(?:R\d+)?$/.test(
    node.url,
  );
  return isAddress && node.children.every(({ type }) => type === 'inlineCode');
}

const languages = new Set(['sh', 'yaml', 'suggestion', 'diff', 'text', 'mermaid']);

export interface Judged {
  /** Everything wrong with the text. */
  readonly faults: readonly string[];
  /** How many pieces of code hold the sentinel: that the strings were told at all. */
  readonly told: number;
  readonly suggestions: readonly string[];
}

/** The text as GitHub would see it; `sentinel` stands in all that others wrote. */
export function judged(markdown: string, sentinel: string): Judged {
  const root = parsed(markdown);
  const faults: string[] = [];
  const suggestions: string[] = [];
  let told = 0;
  let depth = 0;
  for (const node of walk(root)) {
    if (never.has(node.type) && !isPlace(node)) faults.push(`a ${node.type}`);
    if (node.type === 'text') faults.push(...faultsInText(node.value, sentinel));
    if (node.type === 'listItem' && typeof node.checked === 'boolean') faults.push('a task');
    if (node.type === 'heading' && node.depth < 2) faults.push('a heading of the first level');
    if ((node.type === 'inlineCode' || node.type === 'code') && node.value.includes(sentinel)) told++;
    if (node.type === 'code' && node.lang === 'suggestion') suggestions.push(node.value);
    if (node.type === 'code') faults.push(...faultsInBlock(node.lang, node.meta, node.value));
    if (node.type === 'table') faults.push(...faultsInTable(node.children.map(({ children }) => children.length)));
    if (node.type === 'html') {
      depth += foldsIn(node.value);
      const isFirst = root.children[0] === node;
      const title = /^<details><summary>(?:[^<>@]|<code>[^<>@]*<\/code>)*<\/summary>$/;
      const marker = /^<!-- iam-policy-refiner:(?:suggestion|file|summary):[0-9a-f]{1,64} -->$/;
      const isOurs = title.test(node.value) || node.value === '</details>' || node.value === '<br>';
      const isSecond = node.position?.start.line === 2 && /^<!-- holds:[0-9a-f,]+ -->$/.test(node.value);
      if (!isOurs && !isSecond && !(isFirst && marker.test(node.value))) faults.push(`HTML ${node.value.slice(0, 80)}`);
    }
    if (depth < 0) faults.push('the end of a fold that is not open');
  }
  if (depth !== 0) faults.push('a fold that stays open');
  const invisible = /[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|(?![\n\t])\p{Cc}/u.exec(markdown);
  if (invisible !== null) faults.push(`the character ${JSON.stringify(invisible[0])}`);
  return { faults, told, suggestions };
}

function faultsInText(text: string, sentinel: string): readonly string[] {
  const found = /@\w|#\d|GH-\d|[0-9a-f]{40}|:[a-z_]+:|\$.+\$|:\/\/|www\./.exec(text);
  return [
    ...(text.includes(sentinel) ? [`what others wrote as text: ${text.slice(0, 80)}`] : []),
    ...(found === null ? [] : [`${found[0]} in text`]),
  ];
}

function faultsInBlock(
  language: string | null | undefined,
  meta: string | null | undefined,
  text: string,
): readonly string[] {
  if (!languages.has(language ?? '') || typeof meta === 'string')
    return [`a block of ${String(language)} ${String(meta)}`];
  if (language !== 'mermaid') return [];
  const known =
    /^(?:flowchart LR| {2}classDef [\w ,:#-]+| {2}n\d+ --> n\d+| {2}n\d+\["[A-Za-z0-9:* ,-]*"\]:::(?:safe|unsafe|gone))$/;
  return text.split('\n').flatMap((line) => (known.test(line) ? [] : [`Mermaid ${line}`]));
}

function faultsInTable(widths: readonly number[]): readonly string[] {
  return new Set(widths).size === 1 ? [] : [`a table with rows of ${widths.join(', ')} cells`];
}

function foldsIn(html: string): number {
  return (html.match(/<details/gi) ?? []).length - (html.match(/<\/details/gi) ?? []).length;
}

function* walk(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* walk(child);
}
