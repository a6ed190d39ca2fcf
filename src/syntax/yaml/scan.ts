/**
 * The text of a YAML file → its documents, as `yaml` composes them, or the place where it stops being one that is read.
 *
 * The lexer's tokens are fed to the parser one by one, so that limits are kept before
 * anything recurses or grows: on nesting, on tokens, and on values. On the way the
 * comments are noted, and where another tool's template (`{{ … }}`, `{% … %}`) would have
 * been taken for a map. Aliases are never followed here.
 */
import { Composer, Parser, Schema, type CST, type Document, type Tags } from 'yaml';
import type { Range } from '../../text/edit.js';
import { message, words, type Message } from '../../text/message.js';
import type { Parsed } from '../node.js';
import { lexerOf } from './lexer.js';
import { refusal } from './refusal.js';

/** One document: its composed tree, and the tokens before its root. */
interface ScannedDocument {
  readonly composed: Document;
  readonly start: readonly CST.SourceToken[];
}

/** What a text is made of. */
type Scanned =
  | { readonly kind: 'documents'; readonly documents: readonly ScannedDocument[]; readonly comments: readonly Range[] }
  | Extract<Parsed, { kind: 'unreadable' }>;

/** Nesting that no policy needs, and every stack can take. */
const deepest = 200;

/** More values than any policy file has; a tree of more would take hundreds of megabytes. */
const mostValues = 250_000;

/** Comments and line ends count as well, since each is kept until its document ends. */
const mostTokens = 1_000_000;

/** More tags than a template uses; what is looked up for each value grows with them. */
const mostTags = 32;

const byteOrderMark = '\uFEFF';
const scalarFollows = '\x1f';

/** The documents of `text` in their order, those without any content left out. */
export function scan(text: string): Scanned {
  const parser = new Parser();
  const watch = watchOver(text);
  const tokens: CST.Token[] = [];
  for (const lexeme of lexerOf().lex(text)) {
    const excess = watch.look(lexeme, parser.offset, parser.stack.length);
    if (excess !== undefined) return excess;
    // Given to the parser, it would hide that a list begins at the start of a line.
    if (lexeme === byteOrderMark) parser.offset++;
    else tokens.push(...parser.next(lexeme));
    // What follows would only be more errors, and each of them costs more than what it is about.
    if (tokens.at(-1)?.type === 'error') break;
  }
  tokens.push(...parser.end());
  return composedOf(text, tokens, watch);
}

function composedOf(text: string, tokens: readonly CST.Token[], { comments, tags, unclosed }: Watch): Scanned {
  const composer = new Composer({ keepSourceTokens: true, uniqueKeys: false, schema: schemaWith(tags) });
  const starts = tokens.flatMap((token) => (token.type === 'document' ? [token.start] : []));
  const composed = [...tokens.flatMap((token) => [...composer.next(token)]), ...composer.end()];
  const errors = [...composed.flatMap((document) => document.errors), ...composer.streamInfo().errors];
  const [first] = errors.sort((a, b) => a.pos[0] - b.pos[0]);
  if (first !== undefined) return refusal(text, first, unclosed());
  const documents = composed.map((document, index) => ({ composed: document, start: starts[index] ?? [] }));
  return { kind: 'documents', documents: documents.filter(hasContent), comments };
}

/**
 * Plain scalars stay text, whichever version of YAML a directive asks for, and values with these tags are what they are
 * without; `read-yaml.ts` says what both mean. A tag that the schema does not have costs a warning for each use, with its stack.
 */
function schemaWith(tags: ReadonlySet<string>): Schema {
  const customTags = [...tags].flatMap((tag): Tags => [
    { tag, resolve: (value: string) => value },
    { tag, collection: 'map' },
    { tag, collection: 'seq' },
  ]);
  return new Schema({ schema: 'failsafe', resolveKnownTags: false, customTags });
}

function hasContent({ composed, start }: ScannedDocument): boolean {
  const { contents } = composed;
  const hasProperties = start.some(({ type }) => type === 'tag' || type === 'anchor');
  return contents !== null && (hasProperties || (contents.range?.[1] ?? 0) > (contents.range?.[0] ?? 0));
}

interface Watch {
  readonly comments: readonly Range[];
  /** The first tags of the file's own kind, such as `!Sub`. */
  readonly tags: ReadonlySet<string>;
  /** Where the first quoted text begins that does not end. */
  readonly unclosed: () => number | undefined;
  /** Sees each token of the lexer before the parser does; what must not be read is said. */
  readonly look: (lexeme: string, at: number, depth: number) => Extract<Parsed, { kind: 'unreadable' }> | undefined;
}

function watchOver(text: string): Watch {
  const comments: Range[] = [];
  const tags = new Set<string>();
  let [values, tokens] = [0, 0];
  let follows: 'token' | 'plain' | 'block' = 'token';
  let isBlock = false;
  let open: number | undefined;
  const unreadable = (at: number, why: Message): Extract<Parsed, { kind: 'unreadable' }> => {
    const start = Math.min(at, text.length);
    return { kind: 'unreadable', at: { start, end: Math.min(text.length, start + 2) }, why };
  };
  const look: Watch['look'] = (lexeme, at, depth) => {
    if (depth > deepest + 2) return unreadable(at, message`nested deeper than ${deepest} levels`);
    if (++tokens > mostTokens) return unreadable(at, message`it holds more than ${mostTokens} tokens`);
    const template = templateIn(text, lexeme, at, follows);
    if (template !== undefined) return unreadable(template, isTemplate);
    if (follows !== 'token') {
      follows = 'token';
      if (++values > mostValues)
        return unreadable(at, message`it holds more than ${mostValues} values, which is more than is read`);
      return undefined;
    }
    if (lexeme === scalarFollows) follows = isBlock ? 'block' : 'plain';
    else if (lexeme.startsWith('#')) comments.push({ start: at, end: at + lexeme.length });
    // The header of a block scalar may have a comment behind it.
    isBlock = /^[|>]/.test(lexeme) || (isBlock && /^[\s#]/.test(lexeme));
    if (/^["'{[*!&]/.test(lexeme)) values++;
    if (tags.size < mostTags && /^![^!<]/.test(lexeme)) tags.add(lexeme);
    if (/^["']/.test(lexeme) && (lexeme.length === 1 || !lexeme.endsWith(lexeme.charAt(0)))) open ??= at;
    return undefined;
  };
  return { comments, tags, unclosed: () => open, look };
}

const isTemplate = words(
  'a template of another tool (`{{ … }}` or `{% … %}`) stands here, so what the file becomes is not known',
);

/**
 * Where a template begins in a token: not in quotes, block strings and comments, which hold any text.
 * `{{resolve:…}}` is CloudFormation's own, `${{ … }}` a value of a workflow.
 */
function templateIn(text: string, lexeme: string, at: number, kind: 'token' | 'plain' | 'block'): number | undefined {
  if (kind === 'token')
    return lexeme === '{' && (text.startsWith('{%', at) || /^\{\{(?!resolve:)/.test(text.slice(at, at + 10)))
      ? at
      : undefined;
  if (kind === 'block' || !lexeme.includes('{')) return undefined;
  const found = /(?<!\$)\{\{(?!resolve:)|\{%/.exec(lexeme);
  return found === null ? undefined : at + found.index;
}
