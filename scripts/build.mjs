/**
 * Bundles the Action and the command line into `dist/`, so that both run without an install.
 *
 * With `--verify` it bundles into a folder of its own and compares: a `dist/`
 * that was not built from these sources fails the check.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  const text = readFileSync(join(folder, 'index.js'), 'utf8');
  if (text.includes('webpackMissingModule')) throw new Error(`${entry}: a module is missing in the bundle`);
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
