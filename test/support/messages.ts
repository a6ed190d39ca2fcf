/**
 * Every message of the code that says what is wrong, as people see it: what is filled in stands as `…`.
 *
 * Read off the syntax trees of `src/`, so that none can be forgotten.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** A message, and where it is written. */
export interface Written {
  readonly place: string;
  readonly text: string;
}

/** A reason, which has a kind; how many values are filled in. */
export interface WrittenReason extends Written {
  readonly kind: string;
  readonly filled: number;
  /** Whether it brings a remedy of its own. */
  readonly hasRemedy: boolean;
}

/** Every reason that the code can give: each call of `because`. */
export function reasonsInCode(): readonly WrittenReason[] {
  return nodesIn().flatMap(({ node, place }): readonly WrittenReason[] => {
    if (!ts.isTaggedTemplateExpression(node) || !ts.isCallExpression(node.tag)) return [];
    const { expression, arguments: given } = node.tag;
    if (!ts.isIdentifier(expression) || expression.text !== 'because') return [];
    const [kind, remedy] = given;
    if (kind === undefined || !ts.isStringLiteral(kind)) throw new Error(`${place}: a kind that is not written out`);
    const filled = ts.isTemplateExpression(node.template) ? node.template.templateSpans.length : 0;
    return [{ kind: kind.text, place, text: shown(node.template), filled, hasRemedy: remedy !== undefined }];
  });
}

/** What each `UserError` says is wrong. */
export function userErrorsInCode(): readonly Written[] {
  return nodesIn().flatMap(({ node, place }) => {
    if (!ts.isNewExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== 'UserError')
      return [];
    return textsOf(node.arguments?.[0]).map((text) => ({ place, text }));
  });
}

/** What is said of each findings or inventory file that could not be read as one: each call of `failed`, and each `why` beside a `help`. */
export function problemsInCode(): readonly Written[] {
  return nodesIn()
    .filter(({ place }) => /^(?:findings|inventory)\//.test(place))
    .flatMap(({ node, place }) => {
      if (ts.isObjectLiteralExpression(node)) return whyBesideHelp(node).map((text) => ({ place, text }));
      const isFailed =
        ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'failed';
      return isFailed ? textsOf(node.arguments[1]).map((text) => ({ place, text })) : [];
    });
}

function whyBesideHelp({ properties }: ts.ObjectLiteralExpression): readonly string[] {
  const called = (name: string): ts.ObjectLiteralElementLike | undefined =>
    properties.find((each) => each.name !== undefined && ts.isIdentifier(each.name) && each.name.text === name);
  const why = called('why');
  if (why === undefined || called('help') === undefined) return [];
  if (ts.isPropertyAssignment(why)) return textsOf(why.initializer);
  return ts.isShorthandPropertyAssignment(why) ? textsOf(why.name) : [];
}

/** The text without the marks of Markdown, on one line, so that it can be looked for in a page. */
export function bare(text: string): string {
  return text
    .replace(/[`\\]|\n>/g, (mark) => (mark === '\n>' ? '\n' : ''))
    .replace(/\s+/g, ' ')
    .replace(/…(?:\s*…)+/g, '…')
    .trim();
}

/** The texts that an expression can be: those of its branches, or of the one it names in its file. */
function textsOf(node: ts.Node | undefined): readonly string[] {
  if (node === undefined) return [];
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) return [shown(node)];
  if (ts.isTaggedTemplateExpression(node)) return [shown(node.template)];
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(textsOf);
  if (ts.isParenthesizedExpression(node)) return textsOf(node.expression);
  if (ts.isIdentifier(node)) return textsOf(valueOf(node));
  if (ts.isCallExpression(node)) {
    // `words('…')`, or `` `…`.slice(0, 600) ``.
    if (ts.isPropertyAccessExpression(node.expression)) return textsOf(node.expression.expression);
    return node.arguments.slice(0, 1).flatMap(textsOf);
  }
  return [];
}

/** What the constant of this name is, in the blocks around. */
function valueOf({ text, parent }: ts.Identifier): ts.Node | undefined {
  for (let around: ts.Node = parent; ; around = around.parent) {
    if (!ts.isBlock(around) && !ts.isSourceFile(around)) continue;
    for (const statement of around.statements)
      if (ts.isVariableStatement(statement))
        for (const { name, initializer } of statement.declarationList.declarations)
          if (ts.isIdentifier(name) && name.text === text && initializer !== undefined) return initializer;
    if (ts.isSourceFile(around)) return undefined;
  }
}

function shown(node: ts.TemplateLiteral | ts.StringLiteralLike): string {
  if (!ts.isTemplateExpression(node)) return bare(node.text);
  const rest = node.templateSpans.map(({ expression, literal }) => {
    const filled = ts.isStringLiteralLike(expression) || ts.isTemplateExpression(expression) ? shown(expression) : '…';
    return `${filled}${literal.text}`;
  });
  return bare(`${node.head.text}${rest.join('')}`);
}

interface Placed {
  readonly node: ts.Node;
  readonly place: string;
}

let known: readonly Placed[] | undefined;

/** Every node of every file, read once. */
function nodesIn(): readonly Placed[] {
  known ??= readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('catalogue-text.ts'))
    .flatMap((path) => {
      const file = ts.createSourceFile(path, readFileSync(join(src, path), 'utf8'), ts.ScriptTarget.Latest, true);
      const found: Placed[] = [];
      const visit = (node: ts.Node): void => {
        if (
          ts.isTaggedTemplateExpression(node) ||
          ts.isNewExpression(node) ||
          ts.isCallExpression(node) ||
          ts.isObjectLiteralExpression(node)
        )
          found.push({
            node,
            place: `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`,
          });
        ts.forEachChild(node, visit);
      };
      visit(file);
      return found;
    });
  return known;
}
