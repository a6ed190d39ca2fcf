/**
 * Builds the site and uses it as a reader would, in a headless Chromium.
 *
 *   npm run test:site               installs the site's packages, builds, looks
 *   npm run test:site -- --built    looks at what was built before
 *   … -- --built --only=search      and only in the checks that are called so
 *
 * Chromium is the one that `CHROMIUM` names, or `/usr/bin/chromium`. Pictures of the pages are in `site/screenshots/`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pagesOf } from '../pages.mjs';
import { serve } from './serve.mjs';

const site = join(dirname(fileURLToPath(import.meta.url)), '..');
/** Where the site is: below the repository's name. */
const base = process.env.SITE_BASE ?? '/iam-policy-refiner/';
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
if (!existsSync(chromium)) {
  console.error(`there is no browser at ${chromium}: install Chromium, or name its path in CHROMIUM`);
  process.exit(2);
}
if (!process.argv.includes('--built')) build();
const only = process.argv.find((each) => each.startsWith('--only='))?.slice(7) ?? '';

const { openBrowser } = await import('./browser.mjs');
const { checks } = await import('./checks.mjs');
const screenshots = join(site, 'screenshots');
mkdirSync(screenshots, { recursive: true });
const profile = mkdtempSync(join(tmpdir(), 'site-'));
const server = await serve(join(site, '.vitepress/dist'), base);
const home = server.origin + base;
const tally = { passed: 0, failed: 0 };
try {
  for (const [name, check] of checks({
    home,
    screenshots,
    pages: [...pagesOf().values()],
    folder: join(site, '.vitepress/dist'),
  }))
    if (name.includes(only)) await tried(name, check);
} finally {
  server.close();
  rmSync(profile, { recursive: true, force: true });
}
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed === 0 ? 0 : 1;

function build() {
  const run = (command, ...args) =>
    execFileSync(command, args, {
      cwd: site,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, SITE_BASE: base },
    });
  run('npm', 'ci', '--no-audit', '--no-fund');
  run(process.execPath, join(site, '../node_modules/typescript/bin/tsc'), '-p', site);
  run('npm', 'run', 'build');
}

/** Runs a check with a browser of its own, whose every request and message it knows. */
async function tried(name, check) {
  const browser = await openBrowser(chromium, mkdtempSync(join(profile, 'p-')), server.origin);
  try {
    const said = await check(browser);
    browser.expectQuiet();
    tally.passed++;
    console.log(` ✓ ${name}${said === undefined ? '' : `: ${said}`}`);
  } catch (cause) {
    tally.failed++;
    console.log(` ✗ ${name}\n   ${String(cause.message ?? cause).replaceAll('\n', '\n   ')}`);
  } finally {
    await browser.close();
  }
}
