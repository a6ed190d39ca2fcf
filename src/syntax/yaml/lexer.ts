/**
 * The lexer of `yaml`, without what it asks of the indentation in brackets and quotes.
 *
 *   Statement: [{
 *     "Effect": "Allow"
 *   }]                       the last line would have to be indented more than `Statement`
 *
 * The specification wants each line of such a value further right than its key (YAML 1.2.2, section 7.4). The readers
 * that decide what is deployed do not: PyYAML, SnakeYAML and js-yaml take a value in brackets or quotes as it comes, so
 * templates are written that way, and each of them would be a file that cannot be read. A value still ends with its own
 * bracket or quote, so what it holds is the same for everybody.
 */
import { Lexer } from 'yaml';

/** Reads a text as a new `Lexer` would, brackets and quotes with any indentation. */
export function lexerOf(): Lexer {
  const lexer = new Lexer();
  for (const step of ['parseFlowCollection', 'parseQuotedScalar']) {
    const strict: unknown = Reflect.get(lexer, step);
    if (typeof strict !== 'function') throw new TypeError(`the lexer of yaml has no ${step}`);
    Reflect.set(lexer, step, () => unindented(lexer, () => Reflect.apply(strict, lexer, []) as Generator<string>));
  }
  return lexer;
}

/** What the lexer takes for a line of the value that it is in: with 0, every one. */
const indentation = 'indentNext';

function* unindented(lexer: Lexer, step: () => Generator<string>): Generator<string> {
  const kept: unknown = Reflect.get(lexer, indentation);
  Reflect.set(lexer, indentation, 0);
  const next: unknown = yield* step();
  Reflect.set(lexer, indentation, kept);
  return next;
}
