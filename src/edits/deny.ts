/**
 * Unused permissions that no list can lose → a statement that denies them, to be pasted beside the others.
 *
 * In the form of the document it is for: an object of JSON, an object of HCL, or a
 * `statement` block. It denies on the resources that the Allow statement names, or on all where
 * the file does not determine them. Nobody uses the actions, so denying more of them harms nobody.
 */
import type { Policy } from '../policy/model.js';
import type { Left } from '../refine/change.js';

/** A statement to paste. */
export interface Paste {
  /** For a fenced block. */
  readonly language: 'json' | 'hcl';
  readonly lines: readonly string[];
}

/** The statement that denies what is left. */
export function denyStatement({ statementsNode, language }: Policy, { statement, names }: Left): Paste {
  const { resources } = statement;
  const literal = (resources?.values ?? []).flatMap((term) => (term.kind === 'pattern' ? [term.pattern] : []));
  const isKnown = resources?.negated === false && literal.length === resources.values.length;
  const on = isKnown && literal.length > 0 ? literal : ['*'];
  if (statementsNode.kind === 'blocks') return block(names, on);
  return language.name === 'json' ? json(names, on) : object(names, on);
}

function json(names: readonly string[], on: readonly string[]): Paste {
  const text = JSON.stringify({ Effect: 'Deny', Action: names, Resource: on.length === 1 ? on[0] : on }, undefined, 2);
  return { language: 'json', lines: text.split('\n') };
}

function object(names: readonly string[], on: readonly string[]): Paste {
  const lines = ['{', '  Effect = "Deny"', ...list('  Action', names), ...list('  Resource', on), '}'];
  return { language: 'hcl', lines };
}

function block(names: readonly string[], on: readonly string[]): Paste {
  const lines = ['statement {', '  effect = "Deny"', ...list('  actions', names), ...list('  resources', on), '}'];
  return { language: 'hcl', lines };
}

function list(name: string, texts: readonly string[]): readonly string[] {
  return [`${name} = [`, ...texts.map((text) => `    ${quoted(text)},`), '  ]'];
}

/** In HCL `${` and `%{` begin a template. */
function quoted(text: string): string {
  return JSON.stringify(text).replaceAll(/[$%](?=\{)/g, '$&$&');
}
