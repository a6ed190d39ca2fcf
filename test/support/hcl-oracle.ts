/**
 * HashiCorp's own parser, as the judge of ours.
 *
 * Its answer is JSON: blocks nested by their labels, in lists; strings with `${`
 * and `%{` escaped again; expressions as `${…}`. `disagreements` says where a
 * tree of ours differs from it, with what is not literal compared loosely.
 */
import { parse } from '@cdktf/hcl2json';
import { grouped } from '../../src/text/group.js';
import type { Entry, Node, TemplatePart } from '../../src/syntax/node.js';

/** What HashiCorp's parser says of a text; `json` is `undefined` where only its translation into JSON failed. */
export type Judgement = { readonly kind: 'refused' } | { readonly kind: 'accepted'; readonly json: unknown };

export async function judge(text: string): Promise<Judgement> {
  try {
    return { kind: 'accepted', json: await parse('test.tf', text) };
  } catch (error) {
    const isRefusal = error instanceof Error && error.message.startsWith('parse config:');
    return isRefusal ? { kind: 'refused' } : { kind: 'accepted', json: undefined };
  }
}

/** Each place where `node` and the judge's value differ, as text. */
export function disagreements(node: Node, judged: unknown, path = ''): readonly string[] {
  // In parentheses even a literal is an expression to the judge.
  if (typeof judged === 'string' && judged.startsWith('${(')) return [];
  switch (node.kind) {
    case 'string':
      return judged === shown(node.value) ? [] : [`${path}: ${shown(node.value)} is ${JSON.stringify(judged)}`];
    case 'literal':
      return sameLiteral(node.value, judged) ? [] : [`${path}: ${node.value} is ${JSON.stringify(judged)}`];
    case 'list':
      if (!Array.isArray(judged) || judged.length !== node.items.length) return [`${path}: a list of another length`];
      return node.items.flatMap((item, index) => disagreements(item, judged[index], `${path}/${index}`));
    case 'map':
      return isRecord(judged) ? mapDisagreements(node.entries, judged, path) : [`${path}: no map`];
    case 'opaque':
      return node.expression.kind === 'template' ? templateDisagreements(node.expression.parts, judged, path) : [];
  }
}

function mapDisagreements(entries: readonly Entry[], judged: Record<string, unknown>, path: string): readonly string[] {
  const names = new Set(entries.map(({ key }) => shown(key)));
  const extra = Object.keys(judged).filter((key) => !names.has(key));
  const attributes = new Map(
    entries.filter(({ form }) => form === 'attribute').map((each) => [shown(each.key), each.value]),
  );
  const blocks = grouped(
    entries.filter(({ form, key }) => form === 'block' && !attributes.has(shown(key))),
    ({ key }) => shown(key),
  );
  return [
    ...extra.map((key) => `${path}/${key}: only in the judge's`),
    // An attribute and a block of one name leave only one of the two in the judge's JSON.
    ...[...attributes].flatMap(([key, value]) =>
      entries.some((each) => each.form === 'block' && shown(each.key) === key)
        ? []
        : disagreements(value, judged[key], `${path}/${key}`),
    ),
    ...[...blocks].flatMap(([key, group]) => blockDisagreements(group, judged[key], `${path}/${key}`)),
  ];
}

/** Blocks of one type; those with equal labels come in one list. Labels of different number are not compared. */
function blockDisagreements(group: readonly Entry[], judged: unknown, path: string): readonly string[] {
  if (new Set(group.map(({ labels }) => labels.length)).size > 1) return [];
  const byLabels = grouped(group, ({ labels }) => JSON.stringify(labels.map((each) => each.normalize())));
  return [...byLabels.values()].flatMap((same) => {
    const list = (same[0]?.labels ?? []).reduce<unknown>(
      (value, each) => (isRecord(value) ? (value[each.normalize()] ?? value[each]) : undefined),
      judged,
    );
    if (!Array.isArray(list) || list.length !== same.length) return [`${path}: another number of blocks`];
    return same.flatMap(({ value }, index) => disagreements(value, list[index], `${path}[${index}]`));
  });
}

/** The literal text of a template must occur in the judge's string, in order, with nothing before and after it but holes. */
function templateDisagreements(parts: readonly TemplatePart[], judged: unknown, path: string): readonly string[] {
  // A template of one hole is its expression; if that is a literal, so is the value.
  if (parts.length === 1 && parts[0]?.kind === 'hole') return [];
  if (typeof judged !== 'string') return [`${path}: no string`];
  let at = 0;
  for (const part of parts) {
    if (part.kind !== 'text') continue;
    const found = judged.indexOf(shown(part.value), at);
    if (found < 0) return [`${path}: ${shown(part.value)} is not in ${JSON.stringify(judged)}`];
    at = found + shown(part.value).length;
  }
  return [];
}

/** A value as the judge writes it: normalised, whole, and with template marks escaped. */
function shown(value: string): string {
  return value
    .replace(/\p{Cs}/gu, '\uFFFD')
    .normalize()
    .replace(/[$%](?=\{)/g, '$&$&');
}

function sameLiteral(value: unknown, judged: unknown): boolean {
  if (typeof value !== 'number' || typeof judged !== 'number') return value === judged;
  return value === judged || Math.abs(value - judged) <= Math.abs(judged) * 1e-12;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
