/**
 * Lays out the pages that the generator reads: those of `docs/` and of the root, and the site's own.
 *
 * Nothing of it is kept: `.pages/` is made anew for every build, and is in no commit.
 */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pagesOf, picturesOf, root } from './pages.mjs';

const site = dirname(fileURLToPath(import.meta.url));
const target = join(site, '.pages');

rmSync(target, { recursive: true, force: true });
cpSync(join(site, 'pages'), target, { recursive: true });
for (const [path, page] of [...pagesOf(), ...picturesOf()]) {
  mkdirSync(dirname(join(target, page)), { recursive: true });
  cpSync(join(root, path), join(target, page));
}
