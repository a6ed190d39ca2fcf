/**
 * Random HCL files, valid by construction, in random formatting.
 *
 * Every construct of the language occurs, also where few people write it:
 * comments and line ends wherever they may stand, heredocs of both kinds with
 * odd indentation, escapes, text beyond ASCII, templates in templates, CRLF and
 * a byte-order mark.
 */
import fc from 'fast-check';

const word = fc.constantFrom(
  'a',
  'b',
  'x1',
  'for_each',
  'name',
  'in',
  'if',
  'foo-bar',
  '_y',
  'é',
  'Größe',
  'count',
  'policy',
);
const names = fc.uniqueArray(word, { maxLength: 4 });
/** White space inside a line … */
const gap = fc.constantFrom('', ' ', ' ', '  ', '\t', ' /* c */ ', '/* "${ */', '/**/');
/** … and where a line end is white space too. */
const space = fc.oneof({ weight: 4, arbitrary: gap }, fc.constantFrom('\n', '\n  ', ' # c "\n', '// c ${\n', '\n\n'));
const lineEnd = fc.constantFrom('\n', '\n', ' # c\n', ' // c\n', '\n\n', ' /* c\n */\n');
const plain = fc.constantFrom(
  'x',
  's3:Get*',
  ' ',
  'é',
  'e\u0301',
  '😀',
  '{',
  '}',
  '~',
  '$',
  '%',
  "'",
  '#',
  '//',
  '$${',
  '%%{',
  '$$',
  'EOT',
);
const escape = fc.constantFrom('\\n', '\\t', '\\r', '\\"', '\\\\', '\\u00e9', '\\U0001F600', '\\u0301');
const numeral = fc.constantFrom('0', '1', '42', '1.5', '1e3', '2E-2', '007', '0.10', '1.e1', '12345678901234567890');

/** An arbitrary for the text of a whole file. */
export const drawnHcl: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('', '\uFEFF'), fc.boolean(), bodyOf(2))
  .map(([mark, windows, text]) => mark + (windows ? text.replaceAll('\n', '\r\n') : text));

/** An arbitrary for a text and the same text with a few characters deleted, doubled or put in. */
export const drawnMutant: fc.Arbitrary<string> = fc
  .tuple(
    drawnHcl,
    fc.array(
      fc.record({
        // Scattered, since small numbers are drawn most often.
        at: fc.nat().map((drawn) => Math.imul(drawn, 0x9e3779b1) >>> 0),
        what: fc.constantFrom('delete', 'double', 'insert', 'replace'),
        char: fc.constantFrom(
          ...Array.from('{}[]()"$%\\~,.:=?!-+*/<>|&#\n\r \t0e1aE\'`;^@'),
          '${',
          '%{',
          '<<E\n',
          '...',
          '::',
          '\u00a0',
          'é',
        ),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  )
  .map(([text, mutations]) =>
    mutations.reduce((now, { at, what, char }) => {
      const start = at % Math.max(1, now.length);
      const own = now.slice(start, start + 1);
      const by = { delete: '', double: own + own, insert: char + own, replace: char }[what];
      return now.slice(0, start) + by + now.slice(start + 1);
    }, text),
  );

/** The lines of a body; attributes and blocks as they come. */
function bodyOf(depth: number): fc.Arbitrary<string> {
  const attributes = names.chain((keys) =>
    fc.tuple(
      ...keys.map((key) =>
        fc.tuple(gap, gap, expression(depth, false), gap).map(([a, b, value, c]): Drawn => ({
          ...value,
          text: `${key}${a}=${b}${value.text}${value.endsLine ? '' : c}`,
        })),
      ),
    ),
  );
  const blocks = depth === 0 ? fc.constant<Drawn[]>([]) : fc.array(block(depth - 1).map(inLine), { maxLength: 2 });
  return fc
    .tuple(
      attributes,
      blocks,
      fc.array(lineEnd, { minLength: 8, maxLength: 8 }),
      fc.array(gap, { minLength: 8, maxLength: 8 }),
      fc.nat(),
    )
    .map(([first, second, ends, indents, order]) => {
      const items = rotated([...first, ...second], order);
      // A heredoc's marker must have its line for itself.
      return items
        .map(({ text, endsLine }, index) => `${indents[index] ?? ''}${text}${endsLine ? '\n' : (ends[index] ?? '\n')}`)
        .join('');
    });
}

function block(depth: number): fc.Arbitrary<string> {
  const name = fc.oneof(
    word,
    fc
      .array(fc.oneof(plain, escape), { maxLength: 3 })
      .map((parts) => `"${parts.join('').replace(/[$%]+(?=\{|$)/g, '')}"`),
  );
  const labels = fc.array(fc.tuple(gap, name), { maxLength: 2 });
  const inner = fc.oneof(
    fc.tuple(lineEnd, bodyOf(depth), gap).map(([end, text, before]) => `${end}${text}${before}`),
    fc
      .tuple(
        gap,
        word,
        gap,
        gap,
        expression(0, false).filter(({ endsLine }) => !endsLine),
        gap,
      )
      .map(([a, key, b, c, value, d]) => `${a}${key}${b}=${c}${value.text}${d}`),
    gap,
  );
  return fc.tuple(word, labels, gap, inner).map(([type, all, before, text]) => {
    const header = all.map(([between, each]) => (between === '' ? ` ${each}` : `${between}${each}`)).join('');
    return `${type}${header}${before}{${text}}`;
  });
}

/** An expression, and whether a line end has to follow it, since it ends with a heredoc. */
interface Drawn {
  readonly text: string;
  readonly endsLine: boolean;
}

/** `free`: a line end is white space here. */
function expression(depth: number, free: boolean): fc.Arbitrary<Drawn> {
  const leaf = fc
    .oneof(numeral, word, quoted(0), fc.constantFrom('true', 'false', 'null', '[]', '{}', '""', '-1', 'f()'))
    .map(inLine);
  if (depth === 0) return leaf;
  const between = free ? space : gap;
  const inner = expression(depth - 1, free).filter(({ endsLine }) => !endsLine);
  const two = fc.tuple(inner, between, inner, between);
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    { weight: 2, arbitrary: quoted(depth - 1).map(inLine) },
    { weight: 2, arbitrary: heredoc(depth - 1) },
    { weight: 3, arbitrary: tuple(depth - 1).map(inLine) },
    { weight: 3, arbitrary: object(depth - 1).map(inLine) },
    called(depth - 1).map(inLine),
    traversal(depth - 1).map(inLine),
    forExpression(depth - 1).map(inLine),
    two.chain(([a, b, c, d]) =>
      fc
        .constantFrom('+', '-', '*', '/', '%', '==', '!=', '<', '>', '<=', '>=', '&&', '||')
        .map((operator) => inLine(`${a.text}${b} ${operator} ${d}${c.text}`)),
    ),
    fc.tuple(two, inner).map(([[a, b, c, d], e]) => inLine(`${a.text}${b}?${d}${c.text} :${b}${e.text}`)),
    fc.tuple(fc.constantFrom('-', '!', '- ', '!-'), inner).map(([sign, { text }]) => inLine(`${sign}${text}`)),
    fc.tuple(space, bracketed(depth - 1), space).map(([a, text, b]) => inLine(`(${a}${text}${b})`)),
  );
}

function inLine(text: string): Drawn {
  return { text, endsLine: false };
}

/** An expression between brackets, where a heredoc has a line end after it. */
function bracketed(depth: number): fc.Arbitrary<string> {
  return expression(depth, true).map(({ text, endsLine }) => (endsLine ? `${text}\n` : text));
}

function tuple(depth: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.array(fc.tuple(space, bracketed(depth), space), { maxLength: 3 }), fc.boolean(), space)
    .map(
      ([items, comma, end]) =>
        `[${items.map(([a, text, b]) => `${a}${text}${b}`).join(',')}${comma && items.length > 0 ? ',' : ''}${end}]`,
    );
}

function object(depth: number): fc.Arbitrary<string> {
  const key = fc
    .oneof(
      word,
      quoted(0),
      numeral,
      word.map((each) => `(${each})`),
    )
    .filter((each) => each !== 'for');
  const item = fc.tuple(gap, key, gap, fc.constantFrom('=', ':'), gap, expression(depth, false), gap);
  return fc
    .tuple(
      space,
      fc.array(fc.tuple(item, fc.constantFrom(',', ',\n', '\n', ' # c\n', ',# c\n')), { maxLength: 3 }),
      fc.boolean(),
      gap,
    )
    .map(([start, items, last, end]) => {
      const texts = items.map(([[a, name, b, sign, c, value, d], separator], index) => {
        const text = `${a}${name}${b}${sign}${c}${value.text}${value.endsLine ? '' : d}`;
        if (value.endsLine) return `${text}\n`;
        return index < items.length - 1 || last ? `${text}${separator}` : text;
      });
      return `{${start}${texts.join('')}${end}}`;
    });
}

function called(depth: number): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom('f', 'jsonencode', 'a::b', 'p::q::r', 'f '),
      fc.array(fc.tuple(space, bracketed(depth), space), { maxLength: 3 }),
      fc.constantFrom('', ',', '...'),
    )
    .map(
      ([name, args, end]) =>
        `${name}(${args.map(([a, text, b]) => `${a}${text}${b}`).join(',')}${args.length > 0 ? end : ''})`,
    );
}

function traversal(depth: number): fc.Arbitrary<string> {
  const step = fc.oneof(
    fc.constantFrom('.a', '.b-c', '[0]', '["k"]', '[*]', '.0.a', ' . a', '[ * ]', '.*.a[0]'),
    fc.tuple(space, bracketed(depth), space).map(([a, text, b]) => `[${a}${text}${b}]`),
  );
  return fc
    .tuple(
      fc.constantFrom('x', 'var', 'f(1)', '(x)', '[1]', '"s"', '{}'),
      fc.array(step, { minLength: 1, maxLength: 3 }),
    )
    .map(([root, steps]) => root + steps.join(''));
}

function forExpression(depth: number): fc.Arbitrary<string> {
  const heads = fc.tuple(space, fc.constantFrom('k', 'k, v', 'in', 'k , v'), space, bracketed(depth), space);
  const tails = fc.tuple(bracketed(depth), fc.constantFrom('', ' if true', '\nif x == 1'), space);
  return fc
    .tuple(heads, tails, fc.constantFrom('list', 'object', 'group'))
    .map(([[a, name, b, source, c], [value, condition, end], kind]) => {
      const head = `for ${a}${name} in ${b}${source}${c} :`;
      return kind === 'list'
        ? `[${head} ${value}${condition}${end}]`
        : `{${head} k => ${value}${kind === 'group' ? '...' : ''}${condition}${end}}`;
    });
}

function quoted(depth: number): fc.Arbitrary<string> {
  const part =
    depth === 0
      ? fc.oneof(plain, escape)
      : fc.oneof({ weight: 4, arbitrary: fc.oneof(plain, escape) }, sequence(depth));
  // What stands before a brace would be a template mark with it.
  return fc.array(part, { maxLength: 5 }).map((parts) => `"${joined(parts)}"`);
}

function heredoc(depth: number): fc.Arbitrary<Drawn> {
  const text = fc.oneof(
    { weight: 4, arbitrary: fc.oneof(plain, fc.constantFrom('\\n', '"', '\t', '   ', 'a "b" c')) },
    sequence(depth),
  );
  const line = fc.tuple(fc.constantFrom('', ' ', '  ', '    ', '\t', ' \t '), fc.array(text, { maxLength: 3 }));
  return fc
    .tuple(
      fc.constantFrom('<<', '<<-'),
      fc.constantFrom('E', 'EOT_1', 'ÉT'),
      fc.array(line, { maxLength: 4 }),
      fc.constantFrom('', '  ', '\t'),
    )
    .map(([opener, marker, lines, indent]) => {
      const texts = lines.map(([before, parts]) => `${before}${joined(parts)}\n`);
      return { text: `${opener}${marker}\n${texts.join('')}${indent}${marker}`, endsLine: true };
    });
}

function sequence(depth: number): fc.Arbitrary<string> {
  const strip = fc.constantFrom('', '', '~');
  const hole = fc.tuple(strip, space, bracketed(depth), space, strip);
  const directives = fc.constantFrom(
    '%{ if x }y%{ endif }',
    '%{if x~} y %{else}%{~ endif ~}',
    '%{ for k, v in m ~} z %{ endfor }',
    '%{for v in m}%{if v}%{endif}%{endfor}',
  );
  return fc.oneof(
    { weight: 3, arbitrary: hole.map(([a, b, text, c, d]) => `\${${a}${b}${text}${c}${d}}`) },
    directives,
  );
}

/** Parts in a row, without template marks that only their meeting would make. */
function joined(parts: readonly string[]): string {
  return parts.reduce((all, part) => (/[$%]$/.test(all) && /^[{$%]/.test(part) ? `${all} ${part}` : all + part), '');
}

function rotated<T>(items: readonly T[], by: number): readonly T[] {
  const start = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
