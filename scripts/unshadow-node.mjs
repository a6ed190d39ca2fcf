/**
 * Takes `node_modules/.bin/node` away after an install.
 *
 * The end-to-end tests run the bundle on Node 24 from the optional package
 * `node-<platform>`. npm would also link its `node` into `.bin`, where it would
 * shadow the Node that the person installed in every npm script.
 */
import { rmSync } from 'node:fs';

for (const name of ['node', 'node.cmd', 'node.ps1']) {
  rmSync(new URL(`../node_modules/.bin/${name}`, import.meta.url), { force: true });
}
