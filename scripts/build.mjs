/**
 * Bundles the Action, the command line and the library into `dist/`, so that all run without an install.
 *
 * The library's types are the declarations that `src/index.ts` reaches, as the
 * compiler writes them. The command line starts with `src/start.js`, which an
 * old Node can read too.
 *
 * With `--verify` it bundles into a folder of its own and compares: a `dist/`
 * that was not built from these sources fails the check.
 */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const committed = join(root, 'dist');
const verify = process.argv.includes('--verify');
const target = verify ? mkdtempSync(join(tmpdir(), 'dist-')) : committed;

const compiled = mkdtempSync(join(root, 'build-'));
try {
  // Compiled first: ncc's own TypeScript loader takes the sources for CommonJS.
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--outDir', compiled],
    { cwd: root, stdio: 'inherit' },
  );
  writeFileSync(join(compiled, 'package.json'), '{ "type": "module" }');
  bundle('main.js', target);
  bundle('cli.js', join(target, 'cli'));
  start(join(target, 'cli'));
  bundle('index.js', join(target, 'lib'));
  copyTypes('index.d.ts', new Set());
} finally {
  rmSync(compiled, { recursive: true, force: true });
}
if (verify) compare();

function bundle(entry, folder) {
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  rmSync(folder, { recursive: true, force: true });
  execFileSync(
    process.execPath,
    [ncc, 'build', join(compiled, entry), '-o', folder, '--no-cache', '--quiet', '--license', 'licenses.txt'],
    { cwd: compiled, stdio: 'inherit' },
  );
  writeFileSync(join(folder, 'package.json'), '{\n  "type": "module"\n}\n');
  // What is imported on demand lies beside it, in files of its own.
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  for (const name of scripts)
    if (readFileSync(join(folder, name), 'utf8').includes('webpackMissingModule'))
      throw new Error(`${entry}: a module is missing in the bundle`);
}

/** Puts what every Node can read in front of the command line; its chunks do not name the file they are loaded by. */
function start(folder) {
  renameSync(join(folder, 'index.js'), join(folder, 'cli.js'));
  copyFileSync(join(root, 'src/start.js'), join(folder, 'index.js'));
  chmodSync(join(folder, 'index.js'), 0o755);
}

/** Copies a declaration and every one that it imports. */
function copyTypes(path, copied) {
  if (copied.has(path)) return;
  copied.add(path);
  const text = readFileSync(join(compiled, path), 'utf8');
  mkdirSync(dirname(join(target, 'lib', path)), { recursive: true });
  copyFileSync(join(compiled, path), join(target, 'lib', path));
  for (const [, from] of text.matchAll(/from '(\.[^']+)\.js'/g)) copyTypes(join(dirname(path), `${from}.d.ts`), copied);
}

function compare() {
  const files = (folder) =>
    (existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [])
      .filter((each) => each.isFile())
      .map((each) => join(each.parentPath, each.name).slice(folder.length + 1))
      .sort();
  const names = [...new Set([...files(target), ...files(committed)])];
  const differ = names.filter((name) => read(join(target, name)) !== read(join(committed, name)));
  rmSync(target, { recursive: true, force: true });
  if (differ.length === 0) return console.log(`dist/ is what the sources build (${names.length} files)`);
  console.error(`dist/ is not what the sources build: ${differ.join(', ')}\nrun \`npm run build\` and commit dist/`);
  process.exitCode = 1;
}

function read(path) {
  return existsSync(path) ? readFileSync(path, 'latin1') : undefined;
}
