/**
 * Says which exports of `src/` nobody uses, and which have no docstring.
 *
 * It asks the compiler's own symbols, so a name in a comment, in a string or of the
 * same spelling elsewhere counts for nothing. An export that only its own file or
 * the tests use is dead: it is not exported, or it goes. What `src/index.ts` hands on
 * is used, since it is the library's door. Ends with 1 where something was found.
 */
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const src = join(root, 'src');
const door = 'index.ts';

/** Exports that only tests and benchmarks use, each with the reason why it may stay. */
const forTests = new Map([
  ['cli/batch.ts refineLine', 'one line at a time is what its table and the benchmark measure'],
  ['cli/policies.ts policiesText', 'what the list says of each policy is a table of its own'],
  ['cli/commands.ts version', 'it is held to the version of the package'],
  ['config/config.ts outputNames', '`action.yml` and `docs/inputs.md` are compared with it'],
  ['config/config.ts splitList', 'what a list of globs may look like is a table of its own'],
  ['publish/files/sarif.ts githubLimits', 'the limits that GitHub has are tested at their edges'],
  ['publish/files/sarif.ts sarifOf', 'tests give it smaller limits'],
  ['github/write/commit.ts commit', 'tests give it a GitHub that refuses at each step'],
  ['refine/action-words.ts wordsOf', 'the benchmark makes up wildcards by it'],
  ['sources/index.ts sources', 'a test adds a source of its own'],
  ['syntax/edit-list.ts editList', 'lists without a file around them are a table of their own'],
  ['syntax/language.ts EditList', 'the language that a test adds implements it'],
]);

const program = programOf();
const checker = program.getTypeChecker();
const files = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(`${src}/`));
const uses = usesIn(files);
const found = files.flatMap(exportsOf).flatMap(faultsOf);
const stale = [...forTests.keys()].filter((key) => !isForTestsOnly(key));
found.push(...stale.map((key) => `scripts/exports.mjs: \`${key}\` needs no exception`));
for (const each of found) console.log(each);
process.exitCode = found.length === 0 ? 0 : 1;

function programOf() {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent({ ...config, include: ['src'] }, ts.sys, root);
  return ts.createProgram(fileNames, { ...options, noEmit: true, skipLibCheck: true });
}

/** What a file declares and exports; what it only hands on is judged where it is declared. */
function exportsOf(file) {
  const module = checker.getSymbolAtLocation(file);
  const path = relative(src, file.fileName);
  return (module === undefined ? [] : checker.getExportsOfModule(module))
    .filter((symbol) => (symbol.flags & ts.SymbolFlags.Alias) === 0)
    .map((symbol) => ({ path, symbol }));
}

/** Whether the export is there, and no other file of `src/` uses it. */
function isForTestsOnly(key) {
  return files
    .flatMap(exportsOf)
    .some(({ path, symbol }) => `${path} ${symbol.name}` === key && usersOf(path, symbol).length === 0);
}

function usersOf(path, symbol) {
  return [...(uses.get(symbol) ?? [])].filter((user) => user !== path);
}

function faultsOf({ path, symbol }) {
  const where = `src/${path}: \`${symbol.name}\``;
  const isUsed = usersOf(path, symbol).length > 0 || path === door || forTests.has(`${path} ${symbol.name}`);
  const isDescribed = symbol.getDocumentationComment(checker).length > 0;
  return [
    ...(isUsed ? [] : [`${where} is exported and no other file of src/ uses it`]),
    ...(isDescribed ? [] : [`${where} is exported without a docstring`]),
  ];
}

/** The files in which each symbol is named; handing a name on is no use of it, but at the door. */
function usesIn(all) {
  const users = new Map();
  const use = (symbol, path) => {
    if (symbol === undefined) return;
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    users.set(target, (users.get(target) ?? new Set()).add(path));
  };
  for (const file of all) {
    const path = relative(src, file.fileName);
    const visit = (node) => {
      if (ts.isExportSpecifier(node) && path !== door) return;
      if (ts.isIdentifier(node)) use(checker.getSymbolAtLocation(node), path);
      if (ts.isBindingElement(node)) use(propertyOf(node), path);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return users;
}

/** What `const { name } = await import(…)` takes out of a module. */
function propertyOf(element) {
  const name = element.propertyName ?? element.name;
  if (!ts.isObjectBindingPattern(element.parent) || !ts.isIdentifier(name)) return undefined;
  return checker.getTypeAtLocation(element.parent).getProperty(name.text);
}
